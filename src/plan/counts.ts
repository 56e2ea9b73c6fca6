import type { Change, Counts, GroupPlan } from './plan.ts';

/** Rows of a plan by what they do. */
export function countChanges(groups: readonly Pick<GroupPlan, 'changes' | 'unchanged'>[]): Counts {
  const kinds = groups.flatMap((group) => group.changes.map((change) => columnOf(change)));
  const count = (column: Column): number => kinds.filter((kind) => kind === column).length;
  return {
    add: count('add'),
    change: count('change'),
    remove: count('remove'),
    unchanged: groups.reduce((sum, group) => sum + group.unchanged, 0),
  };
}

type Column = 'add' | 'change' | 'remove';

export function columnOf(change: Change): Column {
  switch (change.kind) {
    case 'create-group':
    case 'add-rule':
      return 'add';
    case 'modify-rule':
    case 'describe-rule':
    case 'tag-group':
    case 'untag-group':
      return 'change';
    case 'remove-rule':
    case 'delete-group':
      return 'remove';
  }
}
