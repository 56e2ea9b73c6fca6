import { covers, mayOverlap } from '../groups/overlap.ts';
import type { DeclaredPeer, Rule } from '../groups/rule.ts';
import type { Change } from './plan.ts';
import { type Lists, load } from './quota.ts';

type Add = Extract<Change, { readonly kind: 'add-rule' }>;
type Remove = Extract<Change, { readonly kind: 'remove-rule' }>;

/** One direction of a group that the quota does not let have its old and its new rules together. */
export type Crowded = {
  readonly kept: readonly Rule<DeclaredPeer>[];
  readonly adds: readonly Add[];
  readonly removes: readonly Remove[];
  readonly quota: number;
  readonly lists: Lists;
};

/** How the new rules get in. What is in none of these lists is added before, or removed after, as always. */
export type Room = {
  /** Old rules that become new ones in place: there is no moment between the two. */
  readonly pairs: readonly Pair[];
  /** Old rules that have to go first, as few as will do, */
  readonly first: readonly Remove[];
  /** so that these can be added, before anything is changed in place. */
  readonly second: readonly Add[];
  /** Those of `first` that let through what a rule that comes only later lets through, too: the gap. */
  readonly closed: readonly Remove[];
};

export type Pair = { readonly remove: Remove; readonly add: Add };

/** `undefined` where all of them fit together. What is wanted has to fit. */
export function makeRoom(crowded: Crowded): Room | undefined {
  const { kept, adds, removes, quota, lists } = crowded;
  const fits = (rules: readonly Rule<DeclaredPeer>[]): boolean => fitsIn(quota, rules, lists);
  if (fits([...kept, ...rulesOf(removes), ...rulesOf(adds)])) return undefined;
  const all = pairsOf(adds, removes);
  const neutral = all.filter(({ remove, add }) => weighsAsMuch(remove.rule, add.rule, lists));
  return arrange(crowded, all, fits) ?? arrange(crowded, neutral, fits);
}

/** Whether a group may have these rules of one direction. */
export function fitsIn(quota: number, rules: readonly Rule<DeclaredPeer>[], lists: Lists): boolean {
  const { ipv4, ipv6 } = load(rules, lists);
  return ipv4 <= quota && ipv6 <= quota;
}

function arrange(
  { kept, adds, removes }: Crowded,
  pairs: readonly Pair[],
  fits: (rules: readonly Rule<DeclaredPeer>[]) => boolean,
): Room | undefined {
  const paired = new Set<Change>(pairs.flatMap(({ remove, add }) => [remove, add]));
  const now = [...kept, ...rulesOf(removes)];
  const before: Add[] = [];
  for (const add of touchingFirst(adds, removes).filter((one) => !paired.has(one)))
    if (fits([...now, ...rulesOf(before), add.rule])) before.push(add);
  const second = adds.filter((add) => !paired.has(add) && !before.includes(add));
  const left = removes.filter((remove) => !paired.has(remove));
  const changed = pairs.map(({ remove }) => remove);
  const later = [...second, ...pairs.map(({ add }) => add)];
  const isRoomy = (first: readonly Remove[]): boolean => {
    const rest = removes.filter((remove) => !first.includes(remove));
    const added = [...kept, ...rulesOf(before), ...rulesOf(second)];
    return (
      fits([...added, ...rulesOf(rest)]) &&
      fits([...added, ...rulesOf(rest.filter((one) => !changed.includes(one))), ...pairs.map(({ add }) => add.rule)])
    );
  };
  const closes = (remove: Remove, first: readonly Remove[]): boolean => {
    const standing = [...kept, ...rulesOf(before), ...rulesOf(removes.filter((one) => !first.includes(one)))];
    return later.some(
      ({ rule }) =>
        mayOverlap(rule, remove.rule) && !standing.some((one) => covers(one, remove.rule) || covers(one, rule)),
    );
  };
  const harmless = left.filter((remove) => !closes(remove, [remove]));
  const first = fewest([...harmless, ...left.filter((remove) => !harmless.includes(remove))], isRoomy);
  if (first === undefined) return undefined;
  return { pairs, first, second, closed: first.filter((remove) => closes(remove, first)) };
}

/** The first ones of a list that will do, without those that are not needed; the last ones are given up first. */
function fewest(
  candidates: readonly Remove[],
  isEnough: (some: readonly Remove[]) => boolean,
): readonly Remove[] | undefined {
  const length = candidates.findIndex((_, index) => isEnough(candidates.slice(0, index)));
  let some = candidates.slice(0, length === -1 ? candidates.length : length);
  if (!isEnough(some)) return undefined;
  for (const one of some.toReversed()) {
    const without = some.filter((other) => other !== one);
    if (isEnough(without)) some = without;
  }
  return some;
}

/**
 * AWS changes a rule in place only into one of the same kind of peer, and names no account where that is a group. Old rules that overlap with new
 * ones are paired before those that can go first without harm, and those that say the same ports together.
 */
function pairsOf(adds: readonly Add[], removes: readonly Remove[]): readonly Pair[] {
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

function touchingFirst<T extends Add | Remove>(some: readonly T[], others: readonly (Add | Remove)[]): T[] {
  const touches = new Set(some.filter(({ rule }) => others.some((other) => mayOverlap(rule, other.rule))));
  return [...some.filter((one) => touches.has(one)), ...some.filter((one) => !touches.has(one))];
}

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

function weighsAsMuch(a: Rule<DeclaredPeer>, b: Rule<DeclaredPeer>, lists: Lists): boolean {
  const [left, right] = [load([a], lists), load([b], lists)];
  return left.ipv4 === right.ipv4 && left.ipv6 === right.ipv6;
}

const rulesOf = (rows: readonly (Add | Remove)[]): readonly Rule<DeclaredPeer>[] => rows.map(({ rule }) => rule);
