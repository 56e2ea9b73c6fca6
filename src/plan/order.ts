import type { Place } from '../problem.ts';
import { ruleKey } from '../groups/rule.ts';
import type { Change } from './plan.ts';

/** The order of rows, which is the order in which apply works: nothing is closed before what replaces it is open. */
export const compareChanges = (a: Change, b: Change): number =>
  rank[a.kind] - rank[b.kind] || compareText(keyOf(a), keyOf(b));

const rank = {
  'create-group': 0,
  'add-rule': 1,
  'describe-rule': 2,
  'remove-rule': 3,
  'tag-group': 4,
  'untag-group': 5,
  'delete-group': 6,
} as const satisfies Record<Change['kind'], number>;

function keyOf(change: Change): string {
  switch (change.kind) {
    case 'add-rule':
    case 'describe-rule':
    case 'remove-rule':
      // Ingress first; ports by number, so that 443 stands before 8080.
      return [
        change.rule.direction === 'ingress' ? '0' : '1',
        change.rule.protocol,
        String(change.rule.from ?? 0).padStart(6, '0'),
        ruleKey(change.rule),
      ].join('|');
    case 'create-group':
    case 'tag-group':
    case 'untag-group':
    case 'delete-group':
      return '';
  }
}

/** Order by code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file and line; what has no place stands first. Stable for equal places. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.place === undefined || b.place === undefined)
    return Number(a.place !== undefined) - Number(b.place !== undefined);
  return compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}

type Placed = { readonly place?: Place };
