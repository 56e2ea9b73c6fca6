import type { GroupPlan } from './plan.ts';

type Some = readonly Pick<GroupPlan, 'name' | 'blocked' | 'refersTo'>[];

/** Names of the groups that apply leaves as they are. */
export const heldGroups = (groups: Some): ReadonlySet<string> => new Set(heldBy(groups).keys());

/** The same, each with the group that a finding blocks: itself, or one that it refers to, directly or through others, with changes or without. */
export function heldBy(groups: Some): ReadonlyMap<string, string> {
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
