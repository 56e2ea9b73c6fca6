import {
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  type LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { compareText } from '../groups/rule.ts';
import type { Clients } from './clients.ts';
import { ask, isLoadBalancerNotFound } from './errors.ts';
import type { ObservedLoadBalancer } from './observed.ts';
import { allPages, chunks } from './pages.ts';
import { toTags } from './security-groups.ts';

type Tags = Readonly<Record<string, string>>;

/**
 * Every load balancer of the account and region, sorted by ARN, without tags: one call per 400.
 * @throws UserError `aws`
 */
export async function describeLoadBalancers(
  clients: Pick<Clients, 'elb'>,
  signal?: AbortSignal,
): Promise<readonly ObservedLoadBalancer[]> {
  const all = await allPages(async (token) => {
    const page = await ask({ action: 'elasticloadbalancing:DescribeLoadBalancers' }, () =>
      clients.elb.send(new DescribeLoadBalancersCommand({ PageSize: 400, Marker: token }), abortBy(signal)),
    );
    return { items: page.LoadBalancers ?? [], token: page.NextMarker };
  });
  return all.flatMap(toObserved).sort((a, b) => compareText(a.arn, b.arn));
}

/**
 * The tags of load balancers by ARN: one call per 20. A load balancer that is gone by now is left out.
 * @throws UserError `aws`
 */
export async function describeLoadBalancerTags(
  clients: Pick<Clients, 'elb'>,
  arns: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Tags>> {
  const read = await Promise.all(chunks(arns, 20).map((chunk) => tagsOfChunk(clients, chunk, signal)));
  return new Map(read.flat());
}

/** One ARN that no longer exists fails the whole call, so such a chunk is halved until only that one is left. */
async function tagsOfChunk(
  clients: Pick<Clients, 'elb'>,
  arns: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [string, Tags])[]> {
  try {
    const { TagDescriptions } = await ask({ action: 'elasticloadbalancing:DescribeTags' }, () =>
      clients.elb.send(new DescribeTagsCommand({ ResourceArns: [...arns] }), abortBy(signal)),
    );
    return (TagDescriptions ?? []).flatMap(({ ResourceArn, Tags }) =>
      ResourceArn === undefined ? [] : [[ResourceArn, toTags(Tags)] as const],
    );
  } catch (error) {
    if (!isLoadBalancerNotFound(error)) throw error;
    if (arns.length === 1) return [];
    const middle = Math.ceil(arns.length / 2);
    const halves = [arns.slice(0, middle), arns.slice(middle)];
    return (await Promise.all(halves.map((half) => tagsOfChunk(clients, half, signal)))).flat();
  }
}

function toObserved(loadBalancer: LoadBalancer): readonly ObservedLoadBalancer[] {
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

const abortBy = (signal: AbortSignal | undefined): { readonly abortSignal?: AbortSignal } =>
  signal === undefined ? {} : { abortSignal: signal };
