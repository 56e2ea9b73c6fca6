import { mayOverlap } from '../../groups/overlap.ts';
import { formatRule } from '../../groups/rule.ts';
import { closedBy, givesName, openedBy } from '../../plan/opens.ts';
import type { GroupPlan, PlannedRule } from '../../plan/plan.ts';
import type { Problem } from '../../problem.ts';
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
    if (kept !== undefined) return waits(progress, whyHeld(kept, other.group, missing));
  }
  return progress;
}

/** Stops a group of which the plan says that it takes nothing away. */
export function holdWaiting(progress: Progress): Progress {
  const { waitsFor } = progress.group;
  if (waitsFor === undefined || progress.stop !== undefined) return progress;
  return waits(progress, {
    message: `nothing is taken away for now: some of it may have moved to ${waitsFor}, which is not open yet`,
    hint: `See what is said about ${waitsFor}, then run apply again.`,
  });
}

const waits = (progress: Progress, problem: Problem): Progress => ({
  ...progress,
  stop: { result: 'skipped', problem, waits: true },
});

/** What a group that stopped was to let through and does not; unknown where its rules stood before, and only its `Name` is missing. */
function missingRules(other: Progress): readonly PlannedRule[] | 'unknown' {
  if (isNew(other)) return other.group.changes.flatMap(openedBy);
  if (other.isNamed !== true && remaining(other, 'tag-group').some(givesName)) return 'unknown';
  return [
    ...(other.group.unmet ?? []),
    ...[...remaining(other, 'add-rule'), ...remaining(other, 'modify-rule')].flatMap(openedBy),
  ];
}

const whyHeld = (
  rule: PlannedRule,
  { name }: GroupPlan,
  missing: ReturnType<typeof missingRules>,
): { readonly message: string; readonly hint: string } => ({
  message: `${rule.direction} ${formatRule(rule)} stays for now: ${name} ${
    missing === 'unknown'
      ? 'has not got its tag Name, so the controller does not find what may have moved there'
      : 'was to let some of that through, and was not opened'
  }`,
  hint: `See what is said about ${name}, then run apply again.`,
});
