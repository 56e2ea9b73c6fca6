import type { Observed, ObservedGroup } from '../aws/observed.ts';
import type { Finding } from '../finding.ts';
import type { Place, Problem } from '../problem.ts';
import { countChanges } from './counts.ts';
import { digest } from './digest.ts';
import { compareText } from '../groups/rule.ts';
import { compareChanges } from './order.ts';
import { isUsedElsewhere, namesOf, ownGroups } from './orphans.ts';
import { clusterTag, isAdopted, isOurTag, nameTag, refusal } from './ownership.ts';
import { type Change, type GroupPlan, type KeptGroup, type Plan, planned } from './plan.ts';
import { applyPolicy, noPolicy, type PolicyInput } from './policy.ts';
import { referencedElsewhere } from './referenced.ts';

export type CleanupInput = {
  readonly owner: string;
  readonly cluster: string;
  /** With the rules of every own group. */
  readonly observed: Observed;
  /** Where a name or an id of an own group stands in any file that was matched. */
  readonly mentions: ReadonlyMap<string, Place>;
  /** What uses a group, by id: load balancers and network interfaces, or a check that could not be made. One sentence each. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
  /** Groups that a newer commit than this run's has applied: that commit, by the id of the group. Absent where there is none. */
  readonly newer?: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  /** Absent where there is none. */
  readonly policy?: PolicyInput;
};

/** The groups whose uses have to be looked up: own ones that nothing mentions. */
export const cleanupCandidates = (
  input: Pick<CleanupInput, 'owner' | 'cluster' | 'observed' | 'mentions'>,
): readonly ObservedGroup[] =>
  ownGroups(input.observed.groups, input).filter(
    (group) => mentionOf(group, input.mentions) === undefined && refusal(group) === undefined,
  );

/**
 * The plan of a cleanup: own groups of this cluster that nothing names and nothing uses are deleted; those that another cluster uses
 * lose this cluster's tag; adopted ones lose our tags. Everything else stays, with the reason.
 */
export function makeCleanupPlan(input: CleanupInput): Plan {
  const { observed } = input;
  const own = ownGroups(observed.groups, input);
  const candidates = cleanupCandidates(input).filter(({ id }) => input.newer?.has(id) !== true);
  const released = candidates.filter((group) => isAdopted(group) || isUsedElsewhere(group, input.cluster));
  const unused = candidates.filter((group) => !released.includes(group));
  const deletable = stableDeletions(unused, input);
  const groups = [
    ...released.map((group) => release(group, input.cluster)),
    ...deletable.map((group) => deletion(group, deletable)),
  ].sort((a, b) => compareText(a.name, b.name) || compareText(a.id ?? '', b.id ?? ''));

  const stuck = unused.filter((group) => !deletable.includes(group) && usesOf(group, input).length === 0);
  const staying = observed.groups.filter((group) => !deletable.includes(group));
  const kept = own
    .filter((group) => !released.includes(group) && !deletable.includes(group))
    .map((group) => keptGroup(group, deletable, input))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const found = [...input.findings, ...referencedElsewhere(stuck, staying)];
  // Most findings are a plan's: which entries are used, a cleanup does not know.
  const byPolicy = applyPolicy(found, input.policy ?? noPolicy, input.cluster, 'all');
  return {
    version: 1,
    kind: 'cleanup',
    basis: 'live',
    owner: input.owner,
    cluster: input.cluster,
    region: observed.region,
    vpc: observed.vpc.id,
    groups,
    frontends: [],
    problems: input.problems,
    findings: byPolicy.findings,
    ...(byPolicy.judgedOn === undefined ? {} : { judgedOn: byPolicy.judgedOn }),
    kept,
    counts: countChanges(groups),
    digest: digest({ kind: 'cleanup', vpc: observed.vpc.id, groups }),
  };
}

/** A group that stays keeps the groups that its rules name: taken away until nothing that stays names what goes. */
function stableDeletions(unused: readonly ObservedGroup[], input: CleanupInput): readonly ObservedGroup[] {
  const going = unused.filter((group) => usesOf(group, input).length === 0);
  const without = (set: readonly ObservedGroup[]): readonly ObservedGroup[] => {
    const next = set.filter((group) => namedByStaying(group, set, input).length === 0);
    return next.length === set.length ? set : without(next);
  };
  return without(going);
}

/** Groups that stay and have a rule that names this one. */
const namedByStaying = (
  group: ObservedGroup,
  going: readonly ObservedGroup[],
  { observed }: Pick<CleanupInput, 'observed'>,
): readonly ObservedGroup[] =>
  observed.groups.filter(
    (other) => other.id !== group.id && other.references.includes(group.id) && !going.includes(other),
  );

function release(group: ObservedGroup, cluster: string): GroupPlan {
  const keys = isUsedElsewhere(group, cluster)
    ? [clusterTag(cluster)]
    : Object.keys(group.tags).filter(isOurTag).sort();
  return groupPlan(group, [{ kind: 'untag-group', keys }]);
}

/** References between groups that go are revoked first: a cycle could not be deleted otherwise. */
function deletion(group: ObservedGroup, going: readonly ObservedGroup[]): GroupPlan {
  const ids = new Set(going.filter((other) => other.id !== group.id).map((other) => other.id));
  const references = (group.rules ?? []).flatMap((rule): readonly Change[] =>
    rule.peer.kind === 'group' && ids.has(rule.peer.id)
      ? [{ kind: 'remove-rule', ruleId: rule.id, rule: planned(rule) }]
      : [],
  );
  return groupPlan(group, [...references, { kind: 'delete-group' }]);
}

const groupPlan = (group: ObservedGroup, changes: readonly Change[]): GroupPlan => ({
  name: displayName(group),
  id: group.id,
  refersTo: [],
  changes: changes.toSorted(compareChanges),
  unchanged: 0,
});

function keptGroup(group: ObservedGroup, going: readonly ObservedGroup[], input: CleanupInput): KeptGroup {
  const place = mentionOf(group, input.mentions);
  const commit = input.newer?.get(group.id);
  const reason =
    (place === undefined ? undefined : `named in ${place.file}:${place.line}`) ??
    refusal(group) ??
    (commit === undefined ? undefined : `commit ${commit.slice(0, 12)}, which is newer than this one, has applied it`);
  const uses = [
    ...usesOf(group, input),
    ...namedByStaying(group, going, input).map((other) => `a rule of ${displayName(other)} (${other.id}) names it`),
  ];
  return { name: displayName(group), id: group.id, reason: reason ?? uses.join('; ') };
}

const usesOf = (group: ObservedGroup, { uses }: Pick<CleanupInput, 'uses'>): readonly string[] =>
  uses.get(group.id) ?? ['whether anything uses it was not looked up'];

const mentionOf = (group: ObservedGroup, mentions: ReadonlyMap<string, Place>): Place | undefined =>
  namesOf(group)
    .map((name) => mentions.get(name))
    .find((place) => place !== undefined);

const displayName = (group: ObservedGroup): string => nameTag(group) ?? group.name;
