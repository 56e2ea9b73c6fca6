import { EC2Client, type EC2ClientConfig } from '@aws-sdk/client-ec2';
import type { EKSClient } from '@aws-sdk/client-eks';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import type { STSClient } from '@aws-sdk/client-sts';
import { UserError } from '../problem.ts';

/** One client per service. Those that most runs do not need are loaded when they are first asked for. */
export type Clients = {
  readonly region: string;
  readonly ec2: EC2Client;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly eks: () => Promise<EKSClient>;
  readonly sts: () => Promise<STSClient>;
  readonly quotas: () => Promise<ServiceQuotasClient>;
};

/** What a caller may set; everything else (credentials, endpoint, proxy) comes from the SDK's own environment. */
export type ClientOptions = Pick<
  EC2ClientConfig,
  'credentials' | 'customUserAgent' | 'endpoint' | 'maxAttempts' | 'requestHandler' | 'retryStrategy'
> & { readonly region?: string };

/**
 * How long a request may take, in ms. Without the last of these the SDK only warns, and waits for ever:
 * https://github.com/smithy-lang/smithy-typescript/tree/main/packages/node-http-handler
 */
export const patience = {
  connectionTimeout: 5_000,
  requestTimeout: 30_000,
  throwOnRequestTimeout: true,
} as const;

/**
 * Makes the clients of one region: `options.region`, else the one that the SDK finds (`AWS_REGION`, the profile).
 * @throws UserError when there is no region.
 */
export async function createClients(options: ClientOptions = {}): Promise<Clients> {
  const config = {
    maxAttempts: 8,
    retryMode: 'standard',
    customUserAgent: 'frontend-sg',
    requestHandler: patience,
    ...options,
  };
  const ec2 = new EC2Client(config);
  const region = await regionOf(ec2);
  const regional = { ...config, region };
  let eks: Promise<EKSClient> | undefined;
  let sts: Promise<STSClient> | undefined;
  let quotas: Promise<ServiceQuotasClient> | undefined;
  return {
    region,
    ec2,
    elb: new ElasticLoadBalancingV2Client(regional),
    eks: () => (eks ??= import('@aws-sdk/client-eks').then((sdk) => new sdk.EKSClient(regional))),
    sts: () => (sts ??= import('@aws-sdk/client-sts').then((sdk) => new sdk.STSClient(regional))),
    // What it says can be done without: a network that does not reach it should not hold up the run.
    quotas: () =>
      (quotas ??= import('@aws-sdk/client-service-quotas').then(
        (sdk) => new sdk.ServiceQuotasClient({ ...regional, maxAttempts: 3 }),
      )),
  };
}

/**
 * The same clients for reading: an abort of the signal ends what is under way, and nothing is sent after it. Not for writing: what an
 * interrupted write came to is not known.
 */
export function readingUntil(clients: Clients, signal: AbortSignal): Clients {
  return {
    region: clients.region,
    ec2: until(clients.ec2, signal),
    elb: until(clients.elb, signal),
    eks: async () => until(await clients.eks(), signal),
    sts: async () => until(await clients.sts(), signal),
    quotas: async () => until(await clients.quotas(), signal),
  };
}

function until<T extends { readonly send: (...input: never[]) => unknown }>(client: T, signal: AbortSignal): T {
  const send = (command: unknown, options: object = {}): unknown =>
    Reflect.apply(client.send, client, [command, { abortSignal: signal, ...options }]);
  return new Proxy(client, { get: (target, key) => (key === 'send' ? send : Reflect.get(target, key)) });
}

async function regionOf(ec2: EC2Client): Promise<string> {
  try {
    return await ec2.config.region();
  } catch (error) {
    throw new UserError(
      'aws',
      [
        {
          message: `no usable AWS region: ${error instanceof Error ? error.message : String(error)}`,
          hint: 'Set the input `region`, or run aws-actions/configure-aws-credentials with `aws-region` in an earlier step.',
        },
      ],
      { cause: error },
    );
  }
}
