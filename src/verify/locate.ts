import type { ObservedLoadBalancer } from '../aws/observed.ts';
import type { Expectation } from './expectation.ts';

export type Location = {
  /** All that carry the tracking tags, in whatever VPC and of whatever type: during a replacement the old and the new one. */
  readonly matches: readonly ObservedLoadBalancer[];
  /** Those of the VPC whose tracking tags differ in the name of the cluster alone. */
  readonly otherClusters: readonly ObservedLoadBalancer[];
};

/**
 * Which load balancers are this frontend's: those with all its tracking tags, as the controller itself decides
 * (LBC pkg/deploy/elbv2/tagging_manager.go). Names prove nothing. One whose tags were not read matches nothing.
 */
export function locate(expectation: Expectation, loadBalancers: readonly ObservedLoadBalancer[]): Location {
  const matches: ObservedLoadBalancer[] = [];
  const otherClusters: ObservedLoadBalancer[] = [];
  for (const loadBalancer of loadBalancers) {
    if (loadBalancer.type === 'gateway' || loadBalancer.tags === undefined) continue;
    const { tags } = loadBalancer;
    if (carriesTracking(expectation, tags)) matches.push(loadBalancer);
    else if (loadBalancer.vpc === expectation.vpc && differsInCluster(expectation, tags))
      otherClusters.push(loadBalancer);
  }
  return { matches, otherClusters };
}

/** Whether these are the tags of the frontend's load balancer, in today's form or in that of LBC v1 (`ingress.k8s.aws/cluster`). */
export function carriesTracking(expectation: Expectation, tags: Tags): boolean {
  return Object.entries(expectation.trackingTags).every(
    ([key, value]) =>
      tagValue(tags, key) === value || (key === clusterKey && isIngress(expectation) && legacyCluster(tags) === value),
  );
}

/** Whether a new load balancer of this frontend could be called so. */
export function nameFits(expectation: Pick<Expectation, 'name'>, name: string): boolean {
  return 'exact' in expectation.name ? name === expectation.name.exact : name.startsWith(expectation.name.prefix);
}

/** The name of the cluster that a load balancer says it belongs to. */
export const clusterOf = (tags: Tags): string | undefined =>
  tagValue(tags, clusterKey) ?? legacyCluster(tags) ?? tagValue(tags, autoModeClusterKey);

export const tagValue = (tags: Tags, key: string): string | undefined =>
  Object.hasOwn(tags, key) ? tags[key] : undefined;

type Tags = Readonly<Record<string, string>>;

const clusterKey = 'elbv2.k8s.aws/cluster';
const legacyClusterKey = 'ingress.k8s.aws/cluster';
const autoModeClusterKey = 'eks:eks-cluster-name';
const clusterKeys: readonly string[] = [clusterKey, legacyClusterKey, autoModeClusterKey];

const legacyCluster = (tags: Tags): string | undefined => tagValue(tags, legacyClusterKey);

const isIngress = (expectation: Expectation): boolean =>
  Object.hasOwn(expectation.trackingTags, 'ingress.k8s.aws/stack');

const differsInCluster = (expectation: Expectation, tags: Tags): boolean =>
  clusterOf(tags) !== undefined &&
  Object.entries(expectation.trackingTags).every(
    ([key, value]) => clusterKeys.includes(key) || tagValue(tags, key) === value,
  );
