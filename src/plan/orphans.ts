import { type Finding, finding } from '../finding.ts';
import type { ObservedGroup } from '../aws/observed.ts';
import { compareText } from '../groups/rule.ts';
import { clustersOf, isAdopted, isOwnedBy, nameTag, refusal, usedByCluster } from './ownership.ts';

/** Groups of this owner and this cluster: all that cleanup may look at. */
export const ownGroups = (
  groups: readonly ObservedGroup[],
  { owner, cluster }: { readonly owner: string; readonly cluster: string },
): readonly ObservedGroup[] => groups.filter((group) => isOwnedBy(group, owner) && usedByCluster(group, cluster));

/** Own groups that no declaration and no frontend names any more: what a cleanup would look at. */
export const orphans = (
  groups: readonly ObservedGroup[],
  scope: { readonly owner: string; readonly cluster: string },
  named: ReadonlySet<string>,
): readonly ObservedGroup[] =>
  ownGroups(groups, scope).filter((group) => namesOf(group).every((name) => !named.has(name)));

/** One for each of them. Sorted by name. */
export const orphanFindings = (groups: readonly ObservedGroup[]): readonly Finding[] =>
  groups
    .map((group) =>
      finding('orphan', {
        message: `${nameTag(group) ?? group.name} (${group.id}) is ours, and nothing declares or names it any more`,
        action: isAdopted(group)
          ? 'mode: cleanup takes our tags off it and leaves the group.'
          : 'mode: cleanup deletes it once no load balancer carries it.',
        group: nameTag(group) ?? group.name,
        groupId: group.id,
      }),
    )
    .sort((a, b) => compareText(a.group ?? '', b.group ?? '') || compareText(a.groupId ?? '', b.groupId ?? ''));

/** Everything by which somebody may name a group. */
export const namesOf = (group: ObservedGroup): readonly string[] => [
  group.id,
  group.name,
  ...(nameTag(group) === undefined ? [] : [nameTag(group) ?? '']),
];

/** Whether a cleanup may delete it: an adopted one, and one that another cluster uses, only lose tags. */
export const isDeletable =
  (cluster: string) =>
  (group: ObservedGroup): boolean =>
    !isAdopted(group) && refusal(group) === undefined && !isUsedElsewhere(group, cluster);

export const isUsedElsewhere = (group: ObservedGroup, cluster: string): boolean =>
  clustersOf(group).some((name) => name !== cluster);
