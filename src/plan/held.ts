import type { GroupPlan } from './plan.ts';

/**
 * Names of the groups that apply leaves as they are: those that a finding blocks, and those whose changes refer to them, directly or
 * not.
 */
export function heldGroups(
  groups: readonly Pick<GroupPlan, 'name' | 'blocked' | 'refersTo' | 'changes'>[],
): ReadonlySet<string> {
  const held = new Set(groups.flatMap(({ name, blocked }) => (blocked === undefined ? [] : [name])));
  for (;;) {
    const more = groups.filter(
      ({ name, refersTo, changes }) =>
        !held.has(name) && changes.length > 0 && refersTo.some((other) => held.has(other)),
    );
    if (more.length === 0) return held;
    for (const { name } of more) held.add(name);
  }
}
