import { covers, mayOverlap } from '../groups/overlap.ts';
import type { DeclaredPeer, Rule } from '../groups/rule.ts';
import type { Change } from './plan.ts';
import { type Add, type Pair, pairsOf, type Remove, touchingFirst } from './pairs.ts';
import { type Lists, load } from './quota.ts';
import { closingLeast, type Way } from './ways.ts';

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
  /** Whether they do so before anything goes, or when what goes first is replaced. */
  readonly pairsCome: Way['pairsCome'];
  /** Old rules that have to go first, as few as will do, */
  readonly first: readonly Remove[];
  /** so that these can be added. */
  readonly second: readonly Add[];
  /** Those of `first` that let through what a rule that comes only later lets through, too: the gap. */
  readonly closed: readonly Remove[];
};

/**
 * `undefined` where all of them fit together. What is wanted has to fit. As much as can be changes in place; where that leaves a gap, other ways
 * are looked at: pairs that come before anything goes, and fewer of them, since what needs no pair may be added at once.
 */
export function makeRoom(crowded: Crowded): Room | undefined {
  const { kept, adds, removes, quota, lists } = crowded;
  const fits: Fits = (rules) => fitsIn(quota, rules, lists);
  if (fits([...kept, ...rulesOf(removes), ...rulesOf(adds)])) return undefined;
  const all = pairsOf(adds, removes);
  const neutral = all.filter(({ remove, add }) => weighsAsMuch(remove.rule, add.rule, lists));
  const ways = [all, neutral].map((pairs): Way => ({
    pairs,
    pairsCome: 'last',
    adds: touchingFirst(adds, removes),
    removes,
  }));
  const usual = ways.map((way) => arrange(crowded, way, fits)).find((room) => room !== undefined);
  return usual === undefined ? undefined : closingLeast(ways, usual, (way) => arrange(crowded, way, fits));
}

type Fits = (rules: readonly Rule<DeclaredPeer>[]) => boolean;

/** Whether a group may have these rules of one direction. */
export function fitsIn(quota: number, rules: readonly Rule<DeclaredPeer>[], lists: Lists): boolean {
  const { ipv4, ipv6 } = load(rules, lists);
  return ipv4 <= quota && ipv6 <= quota;
}

function arrange(
  { kept }: Pick<Crowded, 'kept'>,
  { pairs, pairsCome, adds, removes }: Way,
  fits: Fits,
): Room | undefined {
  const paired = new Set<Change>(pairs.flatMap(({ remove, add }) => [remove, add]));
  const now = [...kept, ...rulesOf(removes)];
  const before: Add[] = [];
  for (const add of adds.filter((one) => !paired.has(one)))
    if (fits([...now, ...rulesOf(before), add.rule])) before.push(add);
  const second = adds.filter((add) => !paired.has(add) && !before.includes(add));
  const left = removes.filter((remove) => !paired.has(remove));
  const changed = pairs.map(({ remove }) => remove);
  const made = pairs.map(({ add }) => add);
  const opened = [...kept, ...rulesOf(before)];
  const unchanged = [...opened, ...rulesOf(removes)];
  const isChanged = [...opened, ...rulesOf(left), ...rulesOf(made)];
  const isRoomy = (first: readonly Remove[]): boolean => {
    const rest = left.filter((remove) => !first.includes(remove));
    const added = [...opened, ...rulesOf(second)];
    return (
      (pairsCome === 'first' ? fits(isChanged) : fits([...added, ...rulesOf(rest), ...rulesOf(changed)])) &&
      fits([...added, ...rulesOf(rest), ...rulesOf(made)])
    );
  };
  const later = pairsCome === 'first' ? second : [...second, ...made];
  const closes = (remove: Remove, first: readonly Remove[]): boolean => {
    const gone = rulesOf(first);
    const standing = (pairsCome === 'first' ? isChanged : unchanged).filter((one) => !gone.includes(one));
    return later.some(
      ({ rule }) =>
        mayOverlap(rule, remove.rule) && !standing.some((one) => covers(one, remove.rule) || covers(one, rule)),
    );
  };
  // What changes in place before anything goes must not be what a rule lets through that comes later: nothing could put it back.
  if (pairsCome === 'first' && changed.some((remove) => closes(remove, []))) return undefined;
  const harmless = left.filter((remove) => !closes(remove, [remove]));
  const first = fewest([...harmless, ...left.filter((remove) => !harmless.includes(remove))], isRoomy);
  if (first === undefined) return undefined;
  return { pairs, pairsCome, first, second, closed: first.filter((remove) => closes(remove, first)) };
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

function weighsAsMuch(a: Rule<DeclaredPeer>, b: Rule<DeclaredPeer>, lists: Lists): boolean {
  const [left, right] = [load([a], lists), load([b], lists)];
  return left.ipv4 === right.ipv4 && left.ipv6 === right.ipv6;
}

const rulesOf = (rows: readonly (Add | Remove)[]): readonly Rule<DeclaredPeer>[] => rows.map(({ rule }) => rule);
