import type { ObservedLoadBalancer } from '../aws/observed.ts';
import type { FrontendPlan } from '../plan/plan.ts';
import type { GroupMarks, KnownGroup } from './known-group.ts';
import { clusterOf, tagValue } from './locate.ts';

/** A load balancer of this cluster that carries groups of ours, and whose frontend the manifests do not have. */
export type LeftBehind = {
  readonly loadBalancer: ObservedLoadBalancer;
  /** What its tags call the frontend, such as `shop/web`. */
  readonly stack: string;
  readonly groups: readonly KnownGroup[];
};

/** Which frontends the manifests have, also those that name no groups or are not built: by kind of tag and `namespace/name`. */
export const stacksOf = (frontends: readonly Pick<FrontendPlan, 'kind' | 'id'>[]): ReadonlySet<string> =>
  new Set(
    frontends.map(({ kind, id }) => {
      const side = kind === 'Service' ? 'service' : kind === 'Gateway' ? 'gateway' : 'ingress';
      return `${side} ${id}`;
    }),
  );

/** In the order of the load balancers. One without tags (those of other VPCs are not read) is nobody's. */
export function leftBehind(
  loadBalancers: readonly ObservedLoadBalancer[],
  vpc: string,
  stacks: ReadonlySet<string>,
  groups: ReadonlyMap<string, KnownGroup>,
  marks: Pick<GroupMarks, 'cluster'>,
): readonly LeftBehind[] {
  return loadBalancers.flatMap((loadBalancer) => {
    const { tags } = loadBalancer;
    if (tags === undefined || loadBalancer.vpc !== vpc || clusterOf(tags) !== marks.cluster) return [];
    const stack = stackOf(tags);
    if (stack === undefined || stacks.has(`${stack.side} ${stack.id}`)) return [];
    const ours = loadBalancer.securityGroups.flatMap((id) => {
      const group = groups.get(id);
      return group?.kind === 'ours' ? [group] : [];
    });
    return ours.length === 0 ? [] : [{ loadBalancer, stack: stack.id, groups: ours }];
  });
}

function stackOf(tags: Readonly<Record<string, string>>): { readonly side: string; readonly id: string } | undefined {
  for (const key of stackKeys) {
    const id = tagValue(tags, key);
    if (id !== undefined) return { side: key.slice(0, key.indexOf('.')), id };
  }
  return undefined;
}

const stackKeys = [
  'ingress.k8s.aws/stack',
  'service.k8s.aws/stack',
  'gateway.k8s.aws.alb/stack',
  'gateway.k8s.aws.nlb/stack',
  'ingress.eks.amazonaws.com/stack',
  'service.eks.amazonaws.com/stack',
] as const;
