import { allIpv4Egress, allIpv6Egress } from '../groups/wanted-rules.ts';
import { tagKeys } from './ownership.ts';
import { type Change, type GroupPlan, planned, type PlannedRule } from './plan.ts';

/** What apply does of a group that it writes: everything, or what opens something where it waits for another one. */
export function writtenRows({
  changes,
  exchange,
  waitsFor,
}: Pick<GroupPlan, 'changes' | 'exchange' | 'waitsFor'>): readonly Change[] {
  if (waitsFor === undefined) return changes;
  const later = new Set(exchange?.steps.flatMap(({ rows }) => rows));
  return changes.filter((row, at) => opening.has(row.kind) && !later.has(at));
}

/** Tags are among them: those that say whose a group is come first, and its `Name` when its rules stand. */
const opening: ReadonlySet<Change['kind']> = new Set(['create-group', 'add-rule', 'tag-group']);

/** What a row lets through anew. What AWS gives a new group whose egress is not declared is no row of its own. */
export function openedBy(row: Change): readonly PlannedRule[] {
  if (row.kind === 'add-rule' || row.kind === 'modify-rule') return [row.rule];
  return row.kind === 'create-group' && row.egress === 'kept' ? [allIpv4Egress, allIpv6Egress].map(planned) : [];
}

/** Whether a row gives a group that exists its `Name`, by which the controller finds it: until then it is not there, whatever its rules. */
export const givesName = (row: Change): boolean => row.kind === 'tag-group' && Object.hasOwn(row.set, tagKeys.name);

/** What a row takes away. */
export function closedBy(row: Change): readonly PlannedRule[] {
  if (row.kind === 'remove-rule') return [row.rule];
  return row.kind === 'modify-rule' ? [row.before] : [];
}
