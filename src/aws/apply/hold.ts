import { mayOverlap } from '../../groups/overlap.ts';
import { formatRule } from '../../groups/rule.ts';
import { closedBy, givesName, openedBy } from '../../plan/opens.ts';
import type { PlannedRule } from '../../plan/plan.ts';
import { isNew, type Progress, remaining } from './progress.ts';

/**
 * Stops a group before it takes away a rule that may have moved to a group that was not opened: a load balancer may carry both, and would let
 * through neither. A group that did not get its `Name` is not there for the controller, whatever its rules.
 */
export function hold(progress: Progress, others: readonly Progress[]): Progress {
  if (progress.stop !== undefined) return progress;
  const going = [...remaining(progress, 'remove-rule'), ...remaining(progress, 'modify-rule')].flatMap(closedBy);
  for (const other of others) {
    if (other.stop === undefined) continue;
    const missing = missingRules(other);
    const kept = going.find((rule) => missing === 'unknown' || missing.some((one) => mayOverlap(rule, one)));
    if (kept !== undefined) return { ...progress, stop: { result: 'skipped', problem: whyHeld(kept, other) } };
  }
  return progress;
}

/** What a group that stopped was to let through and does not; unknown where its rules stood before, and only its `Name` is missing. */
function missingRules(other: Progress): readonly PlannedRule[] | 'unknown' {
  if (isNew(other)) return other.group.changes.flatMap(openedBy);
  if (remaining(other, 'tag-group').some(givesName)) return 'unknown';
  return [...remaining(other, 'add-rule'), ...remaining(other, 'modify-rule')].flatMap(openedBy);
}

const whyHeld = (rule: PlannedRule, { group }: Progress) => ({
  message: `${rule.direction} ${formatRule(rule)} stays for now: ${group.name} was to let some of that through, and was not opened`,
  hint: `See what is said about ${group.name}, then run apply again.`,
});
