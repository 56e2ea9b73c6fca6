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
  /** Whether they do so before anything goes, or when what goes first is replaced. */
  readonly pairsCome: 'first' | 'last';
  /** Old rules that have to go first, as few as will do, */
  readonly first: readonly Remove[];
  /** so that these can be added. */
  readonly second: readonly Add[];
  /** Those of `first` that let through what a rule that comes only later lets through, too: the gap. */
  readonly closed: readonly Remove[];
};

export type Pair = { readonly remove: Remove; readonly add: Add };

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
  return usual === undefined ? undefined : smallestGap(crowded, ways, usual, fits);
}

type Fits = (rules: readonly Rule<DeclaredPeer>[]) => boolean;

/**
 * What an arrangement is made of. `adds` in the order in which those without a pair take the room that there is, `removes` in the order in which
 * those whose going closes something are taken.
 */
type Way = Pick<Room, 'pairs' | 'pairsCome'> & { readonly adds: readonly Add[]; readonly removes: readonly Remove[] };

/** The usual arrangement, or one that closes less: looked for from the best way on that is known, by changing one thing of it. */
function smallestGap(crowded: Crowded, starts: readonly Way[], usual: Room, fits: Fits): Room {
  let best = usual;
  const known = new Set<string>();
  const open: { readonly way: Way; readonly closes: number }[] = [];
  const look = (way: Way): void => {
    const key = keyOf(way, crowded);
    if (known.has(key) || known.size >= mostTried) return;
    known.add(key);
    const room = arrange(crowded, way, fits);
    open.push({ way, closes: room?.closed.length ?? Infinity });
    if (room !== undefined && room.closed.length < best.closed.length) best = room;
  };
  for (const start of starts) look(start);
  while (open.length > 0 && best.closed.length > 0 && known.size < mostTried) {
    const least = Math.min(...open.map(({ closes }) => closes));
    const [next] = open.splice(
      open.findIndex(({ closes }) => closes === least),
      1,
    );
    if (next === undefined) break;
    for (const way of neighbours(next.way)) if (best.closed.length > 0) look(way);
  }
  return best;
}

/** Looking longer hardly ever finds more, and a plan should not wait for it. */
const mostTried = 500;

function keyOf({ pairs, pairsCome, adds, removes }: Way, all: Crowded): string {
  const paired = pairs.map(({ remove, add }) => `${all.removes.indexOf(remove)}>${all.adds.indexOf(add)}`).sort();
  const freeAdds = adds.filter((add) => pairs.every((pair) => pair.add !== add));
  const freeRemoves = removes.filter((remove) => pairs.every((pair) => pair.remove !== remove));
  return JSON.stringify([
    pairsCome,
    paired,
    freeAdds.map((add) => all.adds.indexOf(add)),
    freeRemoves.map((remove) => all.removes.indexOf(remove)),
  ]);
}

/** Ways that differ from this one by one thing: when pairs come, a pair fewer or more or with another rule, what is added or taken first. */
function* neighbours(way: Way): Generator<Way> {
  const { pairs, pairsCome, adds, removes } = way;
  const freeAdds = adds.filter((add) => pairs.every((pair) => pair.add !== add));
  const freeRemoves = removes.filter((remove) => pairs.every((pair) => pair.remove !== remove));
  const instead = (pair: Pair, ...others: readonly Pair[]): Way => ({
    ...way,
    pairs: [...pairs.filter((one) => one !== pair), ...others],
  });
  if (pairs.length > 0) yield { ...way, pairsCome: pairsCome === 'first' ? 'last' : 'first' };
  for (const pair of pairs) yield instead(pair);
  for (const add of freeAdds) yield { ...way, adds: toFront(add, adds) };
  for (const remove of freeRemoves) yield { ...way, removes: toFront(remove, removes) };
  for (const pair of pairs) {
    for (const remove of freeRemoves) if (isPair(remove, pair.add)) yield instead(pair, { ...pair, remove });
    for (const add of freeAdds) if (isPair(pair.remove, add)) yield instead(pair, { ...pair, add });
  }
  for (const add of freeAdds)
    for (const remove of freeRemoves) if (isPair(remove, add)) yield { ...way, pairs: [...pairs, { remove, add }] };
}

const toFront = <T>(one: T, all: readonly T[]): readonly T[] => [one, ...all.filter((other) => other !== one)];

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

const isPair = (remove: Remove, add: Add): boolean =>
  kindOf(remove.rule) !== 'none' && kindOf(remove.rule) === kindOf(add.rule);

function weighsAsMuch(a: Rule<DeclaredPeer>, b: Rule<DeclaredPeer>, lists: Lists): boolean {
  const [left, right] = [load([a], lists), load([b], lists)];
  return left.ipv4 === right.ipv4 && left.ipv6 === right.ipv6;
}

const rulesOf = (rows: readonly (Add | Remove)[]): readonly Rule<DeclaredPeer>[] => rows.map(({ rule }) => rule);
