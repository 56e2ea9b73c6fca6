import { type Add, isPair, type Pair, type Remove } from './pairs.ts';

/** A way to make room in a group at its quota. */
export type Way = {
  readonly pairs: readonly Pair[];
  readonly pairsCome: 'first' | 'last';
  /** In the order in which those without a pair take the room that there is. */
  readonly adds: readonly Add[];
  /** In the order in which those whose going closes something are taken. */
  readonly removes: readonly Remove[];
};

/**
 * What closes least: what is known already, or what is found from the best way on by changing one thing of it, and again. `tried` says what comes
 * of a way; undefined where it does not fit. Rows are told apart by identity.
 */
export function closingLeast<T extends { readonly closed: readonly unknown[] }>(
  starts: readonly Way[],
  known: T,
  tried: (way: Way) => T | undefined,
): T {
  let best = known;
  const seen = new Set<string>();
  const open: { readonly way: Way; readonly closes: number }[] = [];
  const keyOf = keys(starts);
  const look = (way: Way): void => {
    const key = keyOf(way);
    if (seen.has(key) || seen.size >= mostTried) return;
    seen.add(key);
    const found = tried(way);
    open.push({ way, closes: found?.closed.length ?? Infinity });
    if (found !== undefined && found.closed.length < best.closed.length) best = found;
  };
  for (const start of starts) if (best.closed.length > 0) look(start);
  while (best.closed.length > 0 && seen.size < mostTried) {
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

/** Ways that differ from this one by one thing: when pairs come, a pair fewer or more or with another rule, what is added or taken first. */
function* neighbours(way: Way): Generator<Way> {
  const { pairs, pairsCome, adds, removes } = way;
  const free = unpaired(way);
  const instead = (pair: Pair, ...others: readonly Pair[]): Way => ({
    ...way,
    pairs: [...pairs.filter((one) => one !== pair), ...others],
  });
  if (pairs.length > 0) yield { ...way, pairsCome: pairsCome === 'first' ? 'last' : 'first' };
  for (const pair of pairs) yield instead(pair);
  for (const add of free.adds) yield { ...way, adds: toFront(add, adds) };
  for (const remove of free.removes) yield { ...way, removes: toFront(remove, removes) };
  for (const pair of pairs) {
    for (const remove of free.removes) if (isPair(remove, pair.add)) yield instead(pair, { ...pair, remove });
    for (const add of free.adds) if (isPair(pair.remove, add)) yield instead(pair, { ...pair, add });
  }
  for (const add of free.adds)
    for (const remove of free.removes) if (isPair(remove, add)) yield { ...way, pairs: [...pairs, { remove, add }] };
}

const unpaired = ({ pairs, adds, removes }: Way): Pick<Way, 'adds' | 'removes'> => ({
  adds: adds.filter((add) => pairs.every((pair) => pair.add !== add)),
  removes: removes.filter((remove) => pairs.every((pair) => pair.remove !== remove)),
});

const toFront = <T>(one: T, all: readonly T[]): readonly T[] => [one, ...all.filter((other) => other !== one)];

/** What tells two ways apart, rows by their number. */
function keys([first]: readonly Way[]): (way: Way) => string {
  const numbers = new Map([...(first?.adds ?? []), ...(first?.removes ?? [])].map((row, at) => [row, at] as const));
  const number = (row: Add | Remove): number | undefined => numbers.get(row);
  return (way) => {
    const { adds, removes } = unpaired(way);
    const pairs = way.pairs.map(({ remove, add }) => `${number(remove)}>${number(add)}`).sort();
    return JSON.stringify([way.pairsCome, pairs, adds.map(number), removes.map(number)]);
  };
}
