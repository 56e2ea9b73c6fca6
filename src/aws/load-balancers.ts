import {
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  type LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clients } from './clients.ts';
import { ask, isLoadBalancerNotFound } from './errors.ts';
import type { ObservedLoadBalancer } from './observed.ts';

/**
 * Every load balancer of the account and region, sorted by ARN, without tags: one call per 400.
 * @throws UserError `aws`
 */
export async function describeLoadBalancers(
  clients: Pick<Clients, 'elb'>,
  signal?: AbortSignal,
): Promise<readonly ObservedLoadBalancer[]> {
  const found: ObservedLoadBalancer[] = [];
  let Marker: string | undefined;
  do {
    const page = await ask({ action: 'elasticloadbalancing:DescribeLoadBalancers' }, () =>
      clients.elb.send(
        new DescribeLoadBalancersCommand({ PageSize: 400, ...(Marker === undefined ? {} : { Marker }) }),
        abortBy(signal),
      ),
    );
    found.push(...(page.LoadBalancers ?? []).flatMap(observedLoadBalancer));
    // Some implementations of the API say the end with an empty marker.
    Marker = page.NextMarker === '' ? undefined : page.NextMarker;
  } while (Marker !== undefined);
  return found.sort((a, b) => (a.arn < b.arn ? -1 : a.arn > b.arn ? 1 : 0));
}

/**
 * The tags of load balancers by ARN: one call per 20. A load balancer that is gone by now is left out.
 * @throws UserError `aws`
 */
export async function describeLoadBalancerTags(
  clients: Pick<Clients, 'elb'>,
  arns: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const tags = new Map<string, Readonly<Record<string, string>>>();
  for (let start = 0; start < arns.length; start += 20) {
    for (const [arn, record] of await tagsOfChunk(clients, arns.slice(start, start + 20), signal))
      tags.set(arn, record);
  }
  return tags;
}

/** One ARN that no longer exists fails the whole call, so such a chunk is halved until only that one is left. */
async function tagsOfChunk(
  clients: Pick<Clients, 'elb'>,
  arns: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [string, Readonly<Record<string, string>>])[]> {
  try {
    const { TagDescriptions } = await ask({ action: 'elasticloadbalancing:DescribeTags' }, () =>
      clients.elb.send(new DescribeTagsCommand({ ResourceArns: [...arns] }), abortBy(signal)),
    );
    return (TagDescriptions ?? []).flatMap(({ ResourceArn, Tags }) =>
      ResourceArn === undefined
        ? []
        : [[ResourceArn, Object.fromEntries((Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']))] as const],
    );
  } catch (error) {
    if (!isLoadBalancerNotFound(error)) throw error;
    if (arns.length === 1) return [];
    const middle = Math.ceil(arns.length / 2);
    return [
      ...(await tagsOfChunk(clients, arns.slice(0, middle), signal)),
      ...(await tagsOfChunk(clients, arns.slice(middle), signal)),
    ];
  }
}

function observedLoadBalancer(loadBalancer: LoadBalancer): ObservedLoadBalancer[] {
  const { LoadBalancerArn: arn, Type: type, State: state } = loadBalancer;
  if (arn === undefined || type === undefined) return [];
  return [
    {
      arn,
      name: loadBalancer.LoadBalancerName ?? '',
      dnsName: loadBalancer.DNSName ?? '',
      type,
      scheme: loadBalancer.Scheme ?? '',
      vpc: loadBalancer.VpcId ?? '',
      state: { code: state?.Code ?? '', ...(state?.Reason === undefined ? {} : { reason: state.Reason }) },
      securityGroups: loadBalancer.SecurityGroups ?? [],
    },
  ];
}

const abortBy = (signal: AbortSignal | undefined): { abortSignal?: AbortSignal } =>
  signal === undefined ? {} : { abortSignal: signal };
