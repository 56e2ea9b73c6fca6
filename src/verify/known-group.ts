import type { ObservedGroup } from '../aws/observed.ts';
import { tagValue } from './locate.ts';

/** What is known about a security group that stands on a load balancer. */
export type KnownGroup = {
  readonly id: string;
  /** What a reader calls it; absent where AWS does not show the group to us. */
  readonly name?: string;
  /** Absent where it is not known. */
  readonly vpc?: string;
  /**
   * `ours`: tagged with our owner. `backend`: the group this cluster's controller shares between its load balancers.
   * `managed`: one that this cluster's controller made for a frontend that names no groups. `foreign`: anything else.
   */
  readonly kind: 'ours' | 'backend' | 'managed' | 'foreign';
};

/** By what groups are told apart. */
export type GroupMarks = {
  /** The action's `owner`. */
  readonly owner: string;
  readonly cluster: string;
  /** Ids of the controller's flag `--backend-security-group`. */
  readonly backendGroups: readonly string[];
};

/** Tags as LBC sets them: pkg/networking/backend_sg_provider.go, pkg/deploy/tracking/provider.go. */
export function knownGroup(group: SeenGroup, marks: GroupMarks): KnownGroup {
  return {
    id: group.id,
    name: tagValue(group.tags, 'Name') ?? group.name,
    ...(group.vpc === undefined ? {} : { vpc: group.vpc }),
    kind: kindOf(group, marks),
  };
}

export type SeenGroup = Pick<ObservedGroup, 'id' | 'name' | 'tags'> & Partial<Pick<ObservedGroup, 'vpc'>>;

function kindOf(group: Pick<ObservedGroup, 'id' | 'tags'>, marks: GroupMarks): KnownGroup['kind'] {
  const tag = (key: string): string | undefined => tagValue(group.tags, key);
  if (marks.backendGroups.includes(group.id)) return 'backend';
  if ([tag('elbv2.k8s.aws/cluster'), tag('ingress.k8s.aws/cluster')].includes(marks.cluster)) {
    if (tag('elbv2.k8s.aws/resource') === 'backend-sg') return 'backend';
    if (resourceKeys.some((key) => tag(key) === 'ManagedLBSecurityGroup')) return 'managed';
  }
  return tag('frontend-sg/owner') === marks.owner ? 'ours' : 'foreign';
}

const resourceKeys = [
  'ingress.k8s.aws/resource',
  'service.k8s.aws/resource',
  'gateway.k8s.aws.alb/resource',
  'gateway.k8s.aws.nlb/resource',
];
