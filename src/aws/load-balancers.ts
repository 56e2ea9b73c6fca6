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

/** Application and network load balancers of a VPC, sorted by name, without tags: one call per 400 of the account. */
export async function describeLoadBalancers(
  clients: Pick<Clients, 'elb'>,
  vpc: string,
): Promise<readonly ObservedLoadBalancer[]> {
  const all = await allPages(async (token) => {
    const page = await ask({ action: 'elasticloadbalancing:DescribeLoadBalancers' }, () =>
      clients.elb.send(new DescribeLoadBalancersCommand({ PageSize: 400, Marker: token })),
    );
    return { items: page.LoadBalancers ?? [], token: page.NextMarker };
  });
  return all
    .flatMap(toObserved)
    .filter((loadBalancer) => loadBalancer.vpc === vpc)
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.arn, b.arn));
}

/** Tags by ARN: one call per 20. A load balancer that is gone by now has no entry. */
export async function describeTags(
  clients: Pick<Clients, 'elb'>,
  arns: readonly string[],
): Promise<ReadonlyMap<string, Tags>> {
  const read = await Promise.all(chunks(arns, 20).map((chunk) => describeTagChunk(clients, chunk)));
  return new Map(read.flat());
}

/** One dead ARN fails the whole call and AWS does not say which, so the halves are asked for. */
async function describeTagChunk(
  clients: Pick<Clients, 'elb'>,
  arns: readonly string[],
): Promise<readonly (readonly [string, Tags])[]> {
  try {
    const { TagDescriptions } = await ask({ action: 'elasticloadbalancing:DescribeTags' }, () =>
      clients.elb.send(new DescribeTagsCommand({ ResourceArns: [...arns] })),
    );
    return (TagDescriptions ?? []).flatMap(({ ResourceArn, Tags }) =>
      ResourceArn === undefined ? [] : [[ResourceArn, toTags(Tags)] as const],
    );
  } catch (error) {
    if (!isLoadBalancerNotFound(error)) throw error;
    if (arns.length === 1) return [];
    const half = Math.ceil(arns.length / 2);
    const halves = [arns.slice(0, half), arns.slice(half)];
    return (await Promise.all(halves.map((part) => describeTagChunk(clients, part)))).flat();
  }
}

function toObserved(loadBalancer: LoadBalancer): readonly ObservedLoadBalancer[] {
  const { LoadBalancerArn: arn, LoadBalancerName: name, Type: type, State: state } = loadBalancer;
  if (arn === undefined || name === undefined || (type !== 'application' && type !== 'network')) return [];
  return [
    {
      arn,
      name,
      dnsName: loadBalancer.DNSName ?? '',
      type,
      scheme: loadBalancer.Scheme ?? '',
      vpc: loadBalancer.VpcId ?? '',
      state: { code: state?.Code ?? '', ...(state?.Reason === undefined ? {} : { reason: state.Reason }) },
      securityGroups: loadBalancer.SecurityGroups ?? [],
    },
  ];
}
