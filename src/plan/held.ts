import { mayOverlap } from '../groups/overlap.ts';
import { closedBy, givesName, openedBy } from './opens.ts';
import type { GroupPlan, PlannedRule } from './plan.ts';

/** What tells whether a group is written. A plan of another release may name findings that this one does not know. */
export type Holdable = Pick<GroupPlan, 'name' | 'refersTo'> & { readonly blocked?: string };

/** The groups that apply writes, as far as they change. */
export function writtenGroups<T extends Holdable>(groups: readonly T[]): readonly T[] {
  const held = heldGroups(groups);
  return groups.filter(({ name }) => !held.has(name));
}

/** Names of the groups that apply leaves as they are. */
export const heldGroups = (groups: readonly Holdable[]): ReadonlySet<string> => new Set(heldBy(groups).keys());

/** The same, each with the group that a finding blocks: itself, or one that it refers to, directly or through others, with changes or without. */
export function heldBy(groups: readonly Holdable[]): ReadonlyMap<string, string> {
  const held = new Map(groups.flatMap(({ name, blocked }) => (blocked === undefined ? [] : [[name, name]])));
  for (;;) {
    const more = groups.flatMap(({ name, refersTo }) => {
      const cause = held.has(name) ? undefined : refersTo.flatMap((other) => held.get(other) ?? [])[0];
      return cause === undefined ? [] : [[name, cause] as const];
    });
    if (more.length === 0) return held;
    for (const [name, cause] of more) held.set(name, cause);
  }
}

/**
 * Groups of which nothing is taken away, by name, each with the group for which they wait: it is held back, or waits itself at its quota, and was to let
 * through some of what they would close. A load balancer may carry both.
 */
export function waitingFor(groups: readonly GroupPlan[]): ReadonlyMap<string, string> {
  const held = heldGroups(groups);
  const missing = groups.filter(({ name }) => held.has(name)).map(missingWhereHeld);
  const waiting = new Map<string, string>();
  const wait = (group: GroupPlan): void => {
    const closed = group.changes.flatMap(closedBy);
    const other = missing.find(({ rules }) => mayLack(closed, rules));
    if (other === undefined) return;
    waiting.set(group.name, other.name);
    missing.push(missingWhereWaiting(group));
  };
  for (let known = -1; known !== waiting.size;) {
    known = waiting.size;
    for (const group of groups)
      if (!held.has(group.name) && !waiting.has(group.name) && group.unfinished !== true) wait(group);
  }
  return waiting;
}

/** What a group does not let through for now; unknown where the controller does not even find it by its `Name`. */
type Missing = { readonly name: string; readonly rules: readonly PlannedRule[] | 'unknown' };

const missingWhereHeld = ({ name, changes, unmet = [] }: GroupPlan): Missing => ({
  name,
  rules: changes.some(givesName) ? 'unknown' : [...unmet, ...changes.flatMap(openedBy)],
});

/** What has room was added, and then it got its `Name`. */
function missingWhereWaiting({ name, changes, exchange }: GroupPlan): Missing {
  if (exchange === undefined) return { name, rules: [] };
  const rows = exchange.steps.flatMap((step) => step.rows.flatMap((row) => changes[row] ?? []));
  return { name, rules: changes.some(givesName) ? 'unknown' : rows.flatMap(openedBy) };
}

const mayLack = (closed: readonly PlannedRule[], rules: Missing['rules']): boolean =>
  closed.some((rule) => rules === 'unknown' || rules.some((one) => mayOverlap(rule, one)));
