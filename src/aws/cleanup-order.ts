import type { Progress } from './apply/progress.ts';

/** The groups in an order in which each stands before those that its rules name; where they name each other, as they come. */
export function deletionOrder(groups: readonly Progress[]): readonly Progress[] {
  const byId = new Map(groups.flatMap((progress) => (progress.id === undefined ? [] : [[progress.id, progress]])));
  const seen = new Set<Progress>();
  const named: Progress[] = [];
  const visit = (progress: Progress): void => {
    if (seen.has(progress)) return;
    seen.add(progress);
    for (const id of namedBy(progress)) {
      const other = byId.get(id);
      if (other !== undefined) visit(other);
    }
    named.push(progress);
  };
  for (const progress of groups.toReversed()) visit(progress);
  return named.toReversed();
}

/** Ids of the groups that the rules which are planned to go name. */
const namedBy = ({ group }: Progress): readonly string[] =>
  group.changes.flatMap((change) =>
    change.kind === 'remove-rule' && change.rule.peer.kind === 'group' ? [change.rule.peer.id] : [],
  );
