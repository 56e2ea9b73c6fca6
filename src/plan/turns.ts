import { mayOverlap } from '../groups/overlap.ts';
import type { DeclaredPeer, Rule } from '../groups/rule.ts';

type SomeRule = Rule<DeclaredPeer>;

/** What a group at its quota takes away and lets in when its turn comes. */
export type Turn<T> = {
  readonly of: T;
  /** No load balancer has it yet: nothing that it closes is missed. */
  readonly isUnused: boolean;
  readonly closes: readonly SomeRule[];
  readonly opens: readonly SomeRule[];
  /** Those of `closes` that leave a gap. */
  readonly closed: readonly SomeRule[];
};

/**
 * The order in which groups at their quota go: a load balancer may carry several, so what one of them closes should be open in the others by then. Where
 * two of them wait for each other the first goes, and leaves a gap. Those that nobody uses yet go before all others, and leave none.
 */
export function takeTurns<T>(turns: readonly Turn<T>[]): readonly Turn<T>[] {
  const [unused, used] = [turns.filter(({ isUnused }) => isUnused), turns.filter(({ isUnused }) => !isUnused)];
  const waiting = [...used];
  const taken = unused.map((turn): Turn<T> => ({ ...turn, closed: [] }));
  while (waiting.length > 0) {
    const free = waiting.findIndex((turn) => missing(turn, waiting).length === 0);
    const [next] = waiting.splice(Math.max(free, 0), 1);
    if (next === undefined) break;
    const gap = missing(next, waiting);
    taken.push({ ...next, closed: next.closes.filter((rule) => next.closed.includes(rule) || gap.includes(rule)) });
  }
  return taken;
}

/** What a turn closes while another group that is still waiting is to open some of it. */
const missing = <T>(turn: Turn<T>, waiting: readonly Turn<T>[]): readonly SomeRule[] =>
  turn.closes.filter((rule) =>
    waiting.some((other) => other !== turn && other.opens.some((coming) => mayOverlap(coming, rule))),
  );
