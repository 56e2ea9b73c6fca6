import { mayOverlap } from '../groups/overlap.ts';
import { closedBy, givesName, openedBy } from './opens.ts';
import type { Change, GroupPlan, PlannedRule } from './plan.ts';

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
 * Groups that open what is new to them and close nothing, by name, each with the group for which they wait: it is held back, or waits for its turn at
 * its quota, and was to let through some of what they would close. A load balancer may carry both.
 */
export function waitingFor(groups: readonly GroupPlan[]): ReadonlyMap<string, string> {
  const held = heldBy(groups);
  const missing = groups.filter(({ name }) => held.has(name)).map((group) => missingIn(group, group.changes));
  const waiting = new Map<string, string>();
  const wait = (group: GroupPlan): void => {
    const closed = group.changes.flatMap(closedBy);
    const other =
      missing.find(
        ({ rules }) => rules === 'unknown' || closed.some((rule) => rules.some((one) => mayOverlap(rule, one))),
      )?.name ?? group.refersTo.find((name) => waiting.has(name));
    if (other === undefined || closed.length === 0 || group.unfinished === true || waiting.has(group.name)) return;
    waiting.set(group.name, other);
    missing.push(missingIn(group, exchangedRows(group)));
  };
  const written = groups.filter(({ name }) => !held.has(name));
  const crowded = written.flatMap((group) => (group.exchange === undefined ? [] : [{ group, ...group.exchange }]));
  for (const { group } of crowded.toSorted((a, b) => a.turn - b.turn)) wait(group);
  for (let known = -1; known !== waiting.size;) {
    known = waiting.size;
    for (const group of written) if (group.exchange === undefined) wait(group);
  }
  return waiting;
}

/** What a group does not let through without these rows; unknown where it cannot even be found by its `Name`. */
const missingIn = ({ name, changes }: GroupPlan, rows: readonly Change[]): Missing => ({
  name,
  rules: changes.some(givesName) ? 'unknown' : rows.flatMap(openedBy),
});

type Missing = { readonly name: string; readonly rules: readonly PlannedRule[] | 'unknown' };

const exchangedRows = ({ changes, exchange }: GroupPlan): readonly Change[] =>
  exchange?.steps.flatMap(({ rows }) => rows.flatMap((row) => changes[row] ?? [])) ?? [];
