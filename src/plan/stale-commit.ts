import { type Finding, finding } from '../finding.ts';
import type { ObservedGroup } from '../aws/observed.ts';
import { readApplied } from './applied.ts';
import type { GroupPlan, Plan } from './plan.ts';

/** A group that another commit has applied. */
export type AppliedBy = { readonly group: Pick<GroupPlan, 'name' | 'id' | 'place'>; readonly commit: string };

/** The groups that this run would change and that another commit has applied last: for these it matters which of the two is older. */
export function appliedByOthers(
  { groups }: Pick<Plan, 'groups'>,
  observed: readonly Pick<ObservedGroup, 'id' | 'tags'>[],
  commit: string,
): readonly AppliedBy[] {
  const standing = new Map(observed.map((group) => [group.id, group]));
  return groups.flatMap((group) => {
    if (group.changes.length === 0 || group.blocked !== undefined || group.id === undefined) return [];
    return appliedByOther(group, standing.get(group.id), commit);
  });
}

/** The group, if its tag says that another commit has applied it last. */
export function appliedByOther(
  group: AppliedBy['group'],
  existing: Pick<ObservedGroup, 'tags'> | undefined,
  commit: string,
): readonly AppliedBy[] {
  const applied = existing === undefined ? undefined : readApplied(existing);
  return applied === undefined || applied.commit === commit ? [] : [{ group, commit: applied.commit }];
}

/** Those that this run must leave as they are: its commit is older than the one that has applied them. */
export const newerThan = (
  applied: readonly AppliedBy[],
  ancestry: ReadonlyMap<string, Ancestry>,
): readonly AppliedBy[] => applied.filter((one) => ancestry.get(one.commit)?.kind === 'behind');

/** What is known of the commit of this run beside one that has applied. */
type Ancestry = { readonly kind: 'behind' | 'not-behind' } | { readonly kind: 'unknown'; readonly why: string };

/** An error for every group that a newer commit has applied; a warning for each commit of which that is not known. */
export function staleCommits(
  applied: readonly AppliedBy[],
  commit: string,
  ancestry: ReadonlyMap<string, Ancestry>,
): readonly Finding[] {
  const unknown = [...ancestry].flatMap(([other, answer]) =>
    answer.kind === 'unknown' ? [{ other, why: answer.why }] : [],
  );
  return [
    ...newerThan(applied, ancestry).map(({ group, commit: newer }) =>
      finding('stale-commit', {
        message: `${group.name} (${group.id ?? 'no id'}) was applied by commit ${short(newer)}, and this commit, ${short(commit)}, is older: it would take back what came since`,
        action: 'Run the newest commit instead. To go back on purpose, revert the change and apply the commit of that.',
        group: group.name,
        ...(group.id === undefined ? {} : { groupId: group.id }),
        ...(group.place === undefined ? {} : { place: group.place }),
      }),
    ),
    ...unknown.map(({ other, why }): Finding => ({
      ...finding('stale-commit', {
        message: `whether this commit, ${short(commit)}, is older than ${short(other)}, which applied ${namesOf(applied, other)}, is not known: ${why}`,
        action:
          'See that this is not an old run that was started again. With `github-token` and `permissions: contents: read` GitHub tells; with `severity: { stale-commit: error }` in the policy such a run writes nothing.',
      }),
      severity: 'warning',
    })),
  ];
}

const short = (commit: string): string => commit.slice(0, 12);

function namesOf(applied: readonly AppliedBy[], commit: string): string {
  const names = applied.filter((one) => one.commit === commit).map(({ group }) => group.name);
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
