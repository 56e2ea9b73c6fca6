import type { Progress } from '../apply/progress.ts';

/**
 * The groups in an order in which each stands before those that its rules name. Groups that name each other, directly or not, stand together
 * in one circle: none of them can go while its rules stand. Any other group is a circle of its own.
 * Tarjan's strongly connected components: https://doi.org/10.1137/0201010
 */
export function deletionOrder(groups: readonly Progress[]): readonly (readonly Progress[])[] {
  const byId = new Map(groups.flatMap((progress) => (progress.id === undefined ? [] : [[progress.id, progress]])));
  const found = new Map<Progress, number>();
  const path: Progress[] = [];
  const circles: (readonly Progress[])[] = [];
  /** Gives the earliest group on the path that can be reached from this one. */
  const visit = (progress: Progress): number => {
    const own = found.size;
    found.set(progress, own);
    path.push(progress);
    let earliest = own;
    for (const id of namedBy(progress)) {
      const other = byId.get(id);
      if (other === undefined) continue;
      const seen = found.get(other);
      if (seen === undefined) earliest = Math.min(earliest, visit(other));
      else if (path.includes(other)) earliest = Math.min(earliest, seen);
    }
    if (earliest === own) circles.push(path.splice(path.indexOf(progress)));
    return earliest;
  };
  for (const progress of groups.toReversed()) if (!found.has(progress)) visit(progress);
  return circles.toReversed();
}

/** Ids of the groups that the rules which are planned to go name. */
export const namedBy = ({ group }: Progress): readonly string[] =>
  group.changes.flatMap((change) =>
    change.kind === 'remove-rule' && change.rule.peer.kind === 'group' ? [change.rule.peer.id] : [],
  );
