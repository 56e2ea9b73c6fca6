import { compareRules, compareText } from '../groups/rule.ts';
import type { Place } from '../problem.ts';
import type { Change } from './plan.ts';

/** The order of rows, which is the order in which apply works: nothing is closed before what replaces it is open. */
export function compareChanges(a: Change, b: Change): number {
  if (a.kind !== b.kind || !('rule' in a) || !('rule' in b)) return rank[a.kind] - rank[b.kind];
  return compareRules(a.rule, b.rule);
}

const rank = {
  'create-group': 0,
  'add-rule': 1,
  'modify-rule': 2,
  'describe-rule': 3,
  'remove-rule': 4,
  'tag-group': 5,
  'untag-group': 6,
  'delete-group': 7,
} as const satisfies Record<Change['kind'], number>;

/** By file and line; what has no place stands first. Stable for equal places. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.place === undefined || b.place === undefined) {
    return Number(a.place !== undefined) - Number(b.place !== undefined);
  }
  return compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}

type Placed = { readonly place?: Place };
