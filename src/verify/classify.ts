import type { ObservedLoadBalancer } from '../aws/observed.ts';
import type { ClusterAnswer } from './cluster.ts';
import { type Expectation, expectedIds } from './expectation.ts';
import type { KnownGroup } from './known-group.ts';
import type { ListenerNote } from './listeners.ts';
import type { Location } from './locate.ts';
import type { RuleDifference } from './rules.ts';

/** What one poll says about one expected load balancer. */
export type Attachment = {
  readonly expectation: Expectation;
  readonly result: AttachmentResult;
  /** The one that was judged: the best of all that carry the tracking tags. */
  readonly loadBalancer?: ObservedLoadBalancer;
  /** Others that carry the same tracking tags: the old one during a replacement, or one in another VPC. */
  readonly others: readonly ObservedLoadBalancer[];
  /** Those that another cluster's tracking tags give to a frontend of the same name. */
  readonly otherClusters: readonly ObservedLoadBalancer[];
  /** Ids that should be on it and are not. */
  readonly missing: readonly string[];
  /** Groups of ours on it that the frontend does not name. */
  readonly stale: readonly KnownGroup[];
  /** Any other group on it that the frontend does not name. */
  readonly extras: readonly KnownGroup[];
  /** Those of the missing ones that are known to be in another VPC. */
  readonly elsewhere?: readonly KnownGroup[];
  /** In what its groups are not as declared; empty where they are, absent where that was not looked at. */
  readonly rules?: readonly RuleDifference[];
  /** What is to be said about its listeners; absent where they were not looked at. */
  readonly listeners?: readonly ListenerNote[];
  /** What the cluster says about the object; absent where it was not asked. */
  readonly cluster?: ClusterAnswer;
  /** The address that the object's status says, where no load balancer has its tags, and whose it is: absent where it is of none in this account and region. */
  readonly status?: { readonly hostname: string; readonly loadBalancer?: ObservedLoadBalancer };
};

export type AttachmentResult = keyof typeof attachmentStages;

/** `settled`: as it should be. `waiting`: it may still come true. `never`: nothing that the controller does makes it true. */
export type Stage = 'settled' | 'waiting' | 'never';

/** Every result there is. Public: the output `load-balancers` says them. */
export const attachmentStages = {
  attached: 'settled',
  /** As it should be, with groups that nobody declared, and `extra-groups: warn`. */
  'attached-with-extras': 'settled',
  /** The frontend names no group, and none of ours is left on its load balancer. */
  released: 'settled',
  /** No poll has succeeded. */
  unseen: 'waiting',
  'not-found': 'waiting',
  /** The cluster has no such object, or one that lists other groups than the repository: there is nothing to see yet. */
  'not-deployed': 'waiting',
  'wrong-vpc': 'waiting',
  'wrong-type': 'waiting',
  'wrong-scheme': 'waiting',
  /** The group that the controller makes for frontends without groups is on it. */
  'not-in-effect': 'waiting',
  missing: 'waiting',
  stale: 'waiting',
  /** `extra-groups: fail`, and there are some. */
  'extra-groups': 'waiting',
  'not-active': 'waiting',
  /** As it should be, while another one of the same frontend is still there. */
  replacing: 'waiting',
  /** As it should be, but for rules of its groups in one read, which AWS may have answered from an older state. */
  'rules-unsettled': 'waiting',
  /** As it should be, but its groups have other rules than are declared, in two reads. The controller never writes them. */
  'rules-differ': 'never',
  /** A token stands for no group at all. */
  unresolved: 'never',
  /** A group that is named by its id is in another VPC, so that AWS refuses to attach it. */
  'wrong-group-vpc': 'never',
  /** A network load balancer made without groups can never get one. */
  'no-security-groups': 'never',
  'state-failed': 'never',
  /** AWS refuses to be asked. */
  denied: 'never',
} as const satisfies Record<string, Stage>;

export type ExtraGroups = 'allow' | 'warn' | 'fail';

export const stageOf = (attachment: Pick<Attachment, 'result'>): Stage => attachmentStages[attachment.result];

/** Compares: expected ⊆ actual, never equality, since the controller may add its shared backend group. Ids that `groups` lacks are foreign. */
export function classify(
  expectation: Expectation,
  location: Location,
  groups: ReadonlyMap<string, KnownGroup>,
  extraGroups: ExtraGroups,
): Attachment {
  const judged = location.matches
    .map((loadBalancer) => judge(expectation, loadBalancer, groups, extraGroups))
    .sort((a, b) => preference.indexOf(a.result) - preference.indexOf(b.result) || compareArns(a, b));
  const [best, ...rest] = judged;
  const others = rest.map((other) => other.loadBalancer);
  const base = { expectation, others, otherClusters: location.otherClusters };
  const absent: Judgement = { result: 'not-found', missing: expectedIds(expectation), stale: [], extras: [] };

  if (expectation.groups.length === 0) {
    const holding = judged.find((one) => one.loadBalancer.vpc === expectation.vpc && one.stale.length > 0);
    return { ...base, ...(holding ?? best ?? absent), result: holding === undefined ? 'released' : 'stale' };
  }
  if (expectation.groups.some((group) => group.ids.length === 0))
    return { ...base, ...(best ?? absent), result: 'unresolved' };
  const elsewhere = (best ?? absent).missing.flatMap((id) => {
    const group = groups.get(id);
    return group?.vpc === undefined || group.vpc === expectation.vpc ? [] : [group];
  });
  if (elsewhere.length > 0) return { ...base, ...(best ?? absent), result: 'wrong-group-vpc', elsewhere };
  if (best === undefined) return { ...base, ...absent };
  // The controller deletes whatever else of the VPC carries the same tags: until then clients may still reach the old one.
  const replacing = stageOf(best) === 'settled' && others.some((other) => other.vpc === expectation.vpc);
  return { ...base, ...best, result: replacing ? 'replacing' : best.result };
}

/** A state in which a load balancer serves: `active_impaired` does, with fewer resources than it wants. */
export const isActive = (loadBalancer: Pick<ObservedLoadBalancer, 'state'>): boolean =>
  loadBalancer.state.code === 'active' || loadBalancer.state.code === 'active_impaired';

type Judgement = Pick<Attachment, 'result' | 'missing' | 'stale' | 'extras'>;

function judge(
  expectation: Expectation,
  loadBalancer: ObservedLoadBalancer,
  groups: ReadonlyMap<string, KnownGroup>,
  extraGroups: ExtraGroups,
): Judgement & { readonly loadBalancer: ObservedLoadBalancer } {
  const expected = new Set(expectedIds(expectation));
  const actual = new Set(loadBalancer.securityGroups);
  const unnamed = [...actual.difference(expected)].map((id): KnownGroup => groups.get(id) ?? { id, kind: 'foreign' });
  const missing = [...expected.difference(actual)];
  const stale = unnamed.filter((group) => group.kind === 'ours');
  const extras = unnamed.filter((group) => group.kind !== 'ours');

  const result = (): AttachmentResult => {
    if (loadBalancer.vpc !== expectation.vpc) return 'wrong-vpc';
    if (loadBalancer.type !== expectation.type) return 'wrong-type';
    if (loadBalancer.state.code === 'failed') return 'state-failed';
    // From its creation on a load balancer shows its groups, so an empty list is final: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
    if (loadBalancer.type === 'network' && actual.size === 0) return 'no-security-groups';
    if (!expectation.scheme.assumed && loadBalancer.scheme !== expectation.scheme.value) return 'wrong-scheme';
    if (extras.some((group) => group.kind === 'managed')) return 'not-in-effect';
    if (missing.length > 0) return 'missing';
    if (stale.length > 0) return 'stale';
    const foreign = extras.some((group) => group.kind === 'foreign');
    if (foreign && extraGroups === 'fail') return 'extra-groups';
    if (!isActive(loadBalancer)) return 'not-active';
    return foreign && extraGroups === 'warn' ? 'attached-with-extras' : 'attached';
  };
  return { loadBalancer, result: result(), missing, stale, extras };
}

/** Of several with the same tracking tags the one nearest to what is expected is judged; one that can never come true only if all are so. */
const preference: readonly AttachmentResult[] = [
  'attached',
  'attached-with-extras',
  'not-active',
  'extra-groups',
  'stale',
  'missing',
  'not-in-effect',
  'wrong-scheme',
  'no-security-groups',
  'state-failed',
  'wrong-type',
  'wrong-vpc',
];

const compareArns = (
  a: { readonly loadBalancer: ObservedLoadBalancer },
  b: { readonly loadBalancer: ObservedLoadBalancer },
): number => (a.loadBalancer.arn < b.loadBalancer.arn ? -1 : a.loadBalancer.arn > b.loadBalancer.arn ? 1 : 0);
