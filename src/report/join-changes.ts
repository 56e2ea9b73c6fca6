import type { FindingId } from '../finding.ts';
import { changeKey } from '../plan/digest.ts';
import { clusterTag, isOurTag, tagKeys } from '../plan/ownership.ts';
import type { Change, GroupPlan } from '../plan/plan.ts';
import type { PlanFile } from './plan-file.ts';

/** One row for the same change on many groups of many runs. */
export type JoinedChange = {
  /** As the first of them has it, without what is each group's own where it stands for several. */
  readonly change: Change;
  readonly group: GroupPlan;
  readonly blocked?: FindingId;
  /** Names of the groups, each once, in the order of the runs. */
  readonly groups: readonly string[];
  readonly labels: readonly string[];
  /** Rows that it stands for. */
  readonly rows: number;
};

/** Every change of the runs, in the order in which they come. */
export function joinChanges(
  runs: readonly { readonly label: string; readonly file: PlanFile }[],
): readonly JoinedChange[] {
  const joined = new Map<string, { readonly first: Row; groups: Set<string>; labels: Set<string>; rows: number }>();
  for (const { label, file } of runs) {
    if (file.kind === 'none') continue;
    for (const group of file.groups)
      for (const change of group.changes) {
        const first = { group, change, cluster: file.cluster };
        const key = keyOf(first);
        const known = joined.get(key) ?? { first, groups: new Set(), labels: new Set(), rows: 0 };
        joined.set(key, known);
        known.groups.add(group.name);
        known.labels.add(label);
        known.rows += 1;
      }
  }
  return [...joined.values()].map(({ first, groups, labels, rows }) => ({
    ...(rows === 1 ? { change: first.change, group: first.group } : anyOf(first)),
    ...(first.group.blocked === undefined ? {} : { blocked: first.group.blocked }),
    groups: [...groups],
    labels: [...labels],
    rows,
  }));
}

type Row = { readonly group: GroupPlan; readonly change: Change; readonly cluster: string };

/** Rows are alike where nothing but whose they are tells them apart. A new group that nothing may leave is not like the others. */
function keyOf(row: Row): string {
  const { change, group } = anyOf(row);
  const leaves = change.kind !== 'create-group' || group.changes.some(isOutbound);
  return JSON.stringify([changeKey('apply', { name: '' }, change), leaves, group.blocked ?? '']);
}

const isOutbound = (change: Change): boolean => change.kind === 'add-rule' && change.rule.direction === 'egress';

/** A row without the name and id of its group, and without the tags that hold them or the name of the cluster. */
function anyOf({ change, group, cluster }: Row): { readonly change: Change; readonly group: GroupPlan } {
  const { id: _, ...rest } = group;
  switch (change.kind) {
    case 'create-group':
      return { group: rest, change: { ...change, tags: without(change.tags, isOurTag) } };
    case 'tag-group': {
      const own = (key: string): boolean =>
        key === clusterTag(cluster) || (key === tagKeys.name && change.set[key] === group.name);
      const set = without(change.set, own);
      const some = Object.keys(change.set).filter(own);
      return {
        group: rest,
        change: {
          ...change,
          set: {
            ...set,
            ...Object.fromEntries(some.map((key) => [key === tagKeys.name ? key : clusterTag('*'), '*'])),
          },
          before: without(change.before, own),
        },
      };
    }
    case 'untag-group':
      return {
        group: rest,
        change: { ...change, keys: change.keys.map((key) => (key === clusterTag(cluster) ? clusterTag('*') : key)) },
      };
    case 'add-rule':
    case 'modify-rule':
    case 'describe-rule':
    case 'remove-rule':
    case 'delete-group':
      return { group: rest, change };
  }
}

type Tags = Readonly<Record<string, string>>;

const without = (tags: Tags, drop: (key: string) => boolean): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !drop(key)));
