import { mayOverlap } from '../groups/overlap.ts';
import type { DeclaredPeer, Rule } from '../groups/rule.ts';
import type { Change } from './plan.ts';

export type Add = Extract<Change, { readonly kind: 'add-rule' }>;
export type Remove = Extract<Change, { readonly kind: 'remove-rule' }>;

/** An old rule that becomes a new one in place. */
export type Pair = { readonly remove: Remove; readonly add: Add };

/**
 * AWS changes a rule in place only into one of the same kind of peer, and names no account where that is a group. Old rules that overlap with new
 * ones are paired before those that can go first without harm, and those that say the same ports together.
 */
export function pairsOf(adds: readonly Add[], removes: readonly Remove[]): readonly Pair[] {
  const byKind = Map.groupBy(removes, ({ rule }) => kindOf(rule));
  return [...Map.groupBy(adds, ({ rule }) => kindOf(rule))].flatMap(([kind, coming]) => {
    const going = byKind.get(kind) ?? [];
    if (kind === 'none') return [];
    const count = Math.min(coming.length, going.length);
    const olds = touchingFirst(going, adds).slice(0, count);
    return touchingFirst(coming, removes)
      .slice(0, count)
      .toSorted((a, b) => rank(a, olds) - rank(b, olds))
      .map((add): Pair => {
        const index = Math.max(
          olds.findIndex((remove) => portsOf(remove) === portsOf(add)),
          0,
        );
        const [remove] = olds.splice(index, 1);
        if (remove === undefined) throw new TypeError('there are as many old rules as new ones');
        return { remove, add };
      });
  });
}

/** Those first that find a rule of the same ports. */
const rank = (add: Add, olds: readonly Remove[]): number =>
  Number(olds.every((remove) => portsOf(remove) !== portsOf(add)));

const portsOf = ({ rule: { protocol, from, to } }: Add | Remove): string => `${protocol} ${from} ${to}`;

/** Those before the others that may let through what some other row lets through. */
export function touchingFirst<T extends Add | Remove>(some: readonly T[], others: readonly (Add | Remove)[]): T[] {
  const touches = new Set(some.filter(({ rule }) => others.some((other) => mayOverlap(rule, other.rule))));
  return [...some.filter((one) => touches.has(one)), ...some.filter((one) => !touches.has(one))];
}

/** Whether AWS lets the one become the other. */
export const isPair = (remove: Remove, add: Add): boolean =>
  kindOf(remove.rule) !== 'none' && kindOf(remove.rule) === kindOf(add.rule);

function kindOf({ peer }: Rule<DeclaredPeer>): 'ipv4' | 'ipv6' | 'prefix-list' | 'group' | 'none' {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return peer.kind;
    case 'prefix-list':
    case 'prefix-list-name':
      return 'prefix-list';
    case 'group':
      return peer.account === undefined ? 'group' : 'none';
    case 'group-name':
    case 'self':
      return 'group';
  }
}
