import { portsMeet } from '../../groups/overlap.ts';
import { formatRule } from '../../groups/rule.ts';
import { allIpv4Egress, allIpv6Egress } from '../../groups/wanted-rules.ts';
import { type Change, planned, type PlannedRule } from '../../plan/plan.ts';
import { tagKeys } from '../../plan/ownership.ts';
import { isNew, type Progress, remaining } from './progress.ts';

/**
 * Stops a group before it takes away a rule that may have moved to a group that could not be opened: a load balancer may carry both, and
 * would let through neither. What both rules could let through is asked by protocol, ports and address family alone. A group that did not
 * get its `Name` is not there for the controller, whatever its rules.
 */
export function hold(progress: Progress, others: readonly Progress[]): Progress {
  if (progress.stop !== undefined) return progress;
  const going = [
    ...remaining(progress, 'remove-rule').map(({ rule }) => rule),
    ...remaining(progress, 'modify-rule').map(({ before }) => before),
  ];
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
  if (isNew(other)) return other.group.changes.flatMap(rulesOfNew);
  const isNameless = remaining(other, 'tag-group').some(({ set }) => Object.hasOwn(set, tagKeys.name));
  if (isNameless) return 'unknown';
  return [...remaining(other, 'add-rule'), ...remaining(other, 'modify-rule')].map(({ rule }) => rule);
}

/** What AWS gives a new group whose egress is not declared is none of its rows. */
function rulesOfNew(change: Change): readonly PlannedRule[] {
  if (change.kind === 'add-rule') return [change.rule];
  return change.kind === 'create-group' && change.egress === 'kept' ? [allIpv4Egress, allIpv6Egress].map(planned) : [];
}

const whyHeld = (rule: PlannedRule, { group }: Progress) => ({
  message: `${rule.direction} ${formatRule(rule)} stays for now: ${group.name} was to let some of that through, and could not be opened`,
  hint: `See what is said about ${group.name}, then run apply again.`,
});

function mayOverlap(a: PlannedRule, b: PlannedRule): boolean {
  if (a.direction !== b.direction) return false;
  if (a.peer.kind !== b.peer.kind && isCidr(a) && isCidr(b)) return false;
  return portsMeet(a, b);
}

const isCidr = ({ peer }: PlannedRule): boolean => peer.kind === 'ipv4' || peer.kind === 'ipv6';
