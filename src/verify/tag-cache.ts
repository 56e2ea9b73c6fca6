import type { ObservedLoadBalancer } from '../aws/observed.ts';
import type { Expectation } from './expectation.ts';
import { carriesTracking, nameFits } from './locate.ts';

/** Tags of load balancers by ARN, as they were last read. */
export type TagCache = Map<string, Readonly<Record<string, string>>>;

/**
 * The load balancers of one sweep, with tags where they can matter: all application and network ones of the VPC (a name
 * is never trusted to leave one out), and of other VPCs those whose name fits, to tell a wrong VPC from none at all.
 *
 * Tags are read once. They are read again only for one that is nobody's yet and might become somebody's: while it is
 * being made, since tags can show later than the load balancer, and, as long as a frontend lacks its load balancer,
 * when its name fits that frontend, or the cluster says that its DNS name is a frontend's.
 */
export async function withTags(
  sweep: readonly ObservedLoadBalancer[],
  expectations: readonly Expectation[],
  { tags: cache, hostnames }: Known,
  readTags: (arns: readonly string[]) => Promise<ReadonlyMap<string, Readonly<Record<string, string>>>>,
): Promise<readonly ObservedLoadBalancer[]> {
  const arns = new Set(sweep.map((loadBalancer) => loadBalancer.arn));
  for (const arn of cache.keys()) if (!arns.has(arn)) cache.delete(arn);

  const ask = arnsToAsk(sweep, expectations, { tags: cache, hostnames });
  if (ask.length > 0) {
    for (const [arn, tags] of await readTags(ask)) cache.set(arn, tags);
  }
  return sweep.map((loadBalancer) => {
    const tags = cache.get(loadBalancer.arn);
    return tags === undefined ? loadBalancer : { ...loadBalancer, tags };
  });
}

type Known = {
  readonly tags: TagCache;
  /** In lower case. */
  readonly hostnames: ReadonlySet<string>;
};

function arnsToAsk(
  sweep: readonly ObservedLoadBalancer[],
  expectations: readonly Expectation[],
  { tags: cache, hostnames }: Known,
): readonly string[] {
  const known = sweep.flatMap(({ arn }) => {
    const tags = cache.get(arn);
    return tags === undefined ? [] : [tags];
  });
  const homeless = expectations.filter((expectation) => !known.some((tags) => carriesTracking(expectation, tags)));
  const isHinted = (loadBalancer: ObservedLoadBalancer): boolean => hostnames.has(loadBalancer.dnsName.toLowerCase());
  const vpcs = new Set(expectations.map((expectation) => expectation.vpc));

  return sweep
    .filter((loadBalancer) => {
      if (loadBalancer.type === 'gateway') return false;
      const tags = cache.get(loadBalancer.arn);
      if (tags === undefined)
        return (
          vpcs.has(loadBalancer.vpc) ||
          isHinted(loadBalancer) ||
          expectations.some((expectation) => nameFits(expectation, loadBalancer.name))
        );
      if (expectations.some((expectation) => carriesTracking(expectation, tags))) return false;
      return (
        loadBalancer.state.code === 'provisioning' ||
        (homeless.length > 0 && isHinted(loadBalancer)) ||
        homeless.some((expectation) => nameFits(expectation, loadBalancer.name))
      );
    })
    .map((loadBalancer) => loadBalancer.arn);
}
