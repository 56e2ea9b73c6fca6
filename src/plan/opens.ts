import { allIpv4Egress, allIpv6Egress } from '../groups/wanted-rules.ts';
import { tagKeys } from './ownership.ts';
import { type Change, planned, type PlannedRule } from './plan.ts';

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
