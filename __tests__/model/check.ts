import type { World } from '../../emulator/core/world.ts';
import type { Result } from '../../src/modes/run.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { isWrong } from '../property/plan/oracle.ts';
import { overspent } from './budget.ts';
import { appliedIn, isGreen, unlike } from './end.ts';
import { type Machine, startApply } from './machine.ts';
import { watchMoments } from './moments.ts';
import { type Pair, pairOf } from './pairs.ts';
import { below, type Random, seeded } from './random.ts';
import { copyOf, worldWith } from './stand-in.ts';
import { troubles } from './troubles.ts';

/** How many interleavings of two runs are tried for each pair. */
export type Effort = {
  /** Every way to stop one run once, let the other one through, and go on. */
  readonly everySwitch: boolean;
  /** Ways to go back and forth more often, up to `depth` times. */
  readonly samples: number;
  readonly depth: number;
};

export type Judgement = {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly runs: number;
  readonly writes: number;
};

/** Tries everything with the pair of a seed. Faults are one line each, and begin with the promise that is broken. */
export async function judgePair(seed: number, effort: Effort): Promise<Judgement> {
  const pair = pairOf(seed);
  const random = seeded(seed);
  const tally = { runs: 0, writes: 0 };
  const old = worldWith(pair.wanted.vpc);
  const faults: string[] = [];
  const alone = await runAlone(pair, old, random, tally);
  faults.push(...alone.faults);
  if (faults.length === 0 && !isWrong(pair.wanted)) {
    for (const [index, crashed] of alone.prefixes.entries())
      faults.push(
        ...(await afterCrash(pair, crashed, alone, random, tally)).map(
          (fault) => `${fault} (after a crash at call ${index})`,
        ),
      );
    faults.push(...(await withTrouble(pair, old, alone, random, tally)));
    if (!isWrong(pair.rival)) faults.push(...(await together(pair, old, alone.steps, effort, random, tally)));
  }
  return { seed, faults: [...new Set(faults)], ...tally };
}

type Tally = { runs: number; writes: number };
type Alone = {
  readonly faults: readonly string[];
  /** The world before the first call that writes, and after each of them. */
  readonly prefixes: readonly World[];
  readonly writes: readonly string[];
  readonly steps: number;
  readonly applied: ReadonlyMap<string, string>;
};

/** One run in peace, with its calls answered in some order. */
async function runAlone({ wanted, loadBalancers }: Pair, old: World, random: Random, tally: Tally): Promise<Alone> {
  const world = copyOf(old);
  const moments = watchMoments([wanted], loadBalancers);
  const faults: string[] = [];
  const prefixes = [copyOf(world)];
  const writes: string[] = [];
  const machine = startApply(world, wanted.declared, 'commit-a', random, {
    wrote: (action) => {
      writes.push(action);
      prefixes.push(copyOf(world));
      faults.push(...moments(world));
    },
  });
  const { result, steps } = await toTheEnd(machine);
  tally.runs += 1;
  tally.writes += writes.length;
  if (isWrong(wanted))
    faults.push(...writes.map((action) => `stop: ${action}, and the declarations say what is not so`));
  else faults.push(...converged(wanted, world, result), ...overspent(wanted, old, world));
  const applied = appliedIn(wanted, world);
  if (!isWrong(wanted))
    faults.push(
      ...[...applied].flatMap(([name, digest]) =>
        digest === '' ? [`applied: ${name} does not say what was applied`] : [],
      ),
    );
  return { faults, prefixes, writes, steps, applied };
}

function converged(run: Drifted, world: World, result: Result | string): readonly string[] {
  if (typeof result === 'string') return [`converges: the run failed: ${result}`];
  const why = result.outcomes?.flatMap(({ problem }) => problem?.message ?? []).join('; ') ?? result.failure?.message;
  return [
    ...(isGreen(result, run) ? [] : [`converges: the run is not green: ${why}`]),
    ...unlike(run, world).map((fault) => `converges: ${fault}`),
  ];
}

/** The next run after one that ended with these calls carried out, answered or not. */
async function afterCrash(
  { wanted, loadBalancers }: Pair,
  crashed: World,
  { applied }: Alone,
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const world = copyOf(crashed);
  const moments = watchMoments([wanted], loadBalancers);
  const faults: string[] = [];
  const machine = startApply(world, wanted.declared, 'commit-b', random, {
    wrote: () => {
      tally.writes += 1;
      faults.push(...moments(world));
    },
  });
  const { result } = await toTheEnd(machine);
  tally.runs += 1;
  faults.push(...converged(wanted, world, result));
  for (const [name, digest] of appliedIn(wanted, world)) {
    if (digest !== applied.get(name)) faults.push(`applied: ${name} does not say what was applied`);
  }
  return faults;
}

/** Runs of which one call meets with what can happen to a call. All but the one that AWS refuses come to a good end by themselves. */
async function withTrouble(
  pair: Pair,
  old: World,
  alone: Alone,
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const { wanted, loadBalancers } = pair;
  const faults: string[] = [];
  for (const trouble of troubles) {
    const fitting = alone.writes.flatMap((action, index) => (trouble.fits(action) ? [index] : []));
    const at = fitting[below(random, fitting.length)];
    const action = alone.writes[at ?? -1];
    if (at === undefined || action === undefined) continue;
    const nth = alone.writes.slice(0, at + 1).filter((one) => one === action).length;
    const world = copyOf(old);
    const moments = watchMoments([wanted], loadBalancers);
    const seen: string[] = [];
    let count = 0;
    const machine = startApply(world, wanted.declared, 'commit-a', random, {
      asked: (asked, parameters) => {
        if (asked === action && (count += 1) === nth) trouble.befalls(world, action, parameters, wanted);
      },
      wrote: () => void seen.push(...moments(world)),
    });
    const { result } = await toTheEnd(machine);
    tally.runs += 1;
    if (trouble.name === 'refused') {
      if (typeof result !== 'string' && isGreen(result, wanted))
        seen.push('converges: a call was refused, and the run is green');
      seen.push(...(await afterCrash(pair, world, alone, random, tally)));
    } else seen.push(...converged(wanted, world, result));
    faults.push(...seen.map((one) => `${one} (${action} ${nth} ${trouble.name})`));
  }
  return faults;
}

/** Two runs at once, in some of the orders in which their calls may come. */
async function together(
  pair: Pair,
  old: World,
  steps: number,
  effort: Effort,
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const once = effort.everySwitch
    ? [0, 1].flatMap((first) => Array.from({ length: steps }, (_, index) => ({ first, turns: [index + 1] })))
    : [];
  const often = Array.from({ length: effort.samples }, () => ({
    first: below(random, 2),
    turns: Array.from({ length: 1 + below(random, effort.depth) }, () => 1 + below(random, steps)),
  }));
  const faults: string[] = [];
  for (const { first, turns } of [...once, ...often])
    faults.push(
      ...(await interleaved(pair, old, first, turns, random, tally)).map(
        (fault) => `${fault} (two runs, ${first === 0 ? 'A' : 'B'} first, turns ${turns.join(' ')})`,
      ),
    );
  return faults;
}

async function interleaved(
  { wanted, rival, loadBalancers }: Pair,
  old: World,
  first: number,
  turns: readonly number[],
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const world = copyOf(old);
  const moments = watchMoments([wanted, rival], loadBalancers);
  const faults: string[] = [];
  const watch = {
    wrote: () => {
      tally.writes += 1;
      faults.push(...moments(world));
    },
  };
  const runs = [wanted, rival];
  const machines = [
    startApply(world, wanted.declared, 'commit-a', random, watch),
    startApply(world, rival.declared, 'commit-b', random, watch),
  ];
  for (const [index, turn] of [...turns, Infinity, Infinity].entries()) {
    const machine = machines[(first + index) % 2];
    for (let step = 0; step < turn; step += 1) if ((await machine?.step()) !== true) break;
  }
  const results = await Promise.all(machines.map(ending));
  tally.runs += 2;
  const green = results.map((result, index) => typeof result !== 'string' && isGreen(result, runs[index] ?? wanted));
  if (green.every(Boolean)) faults.push(...mixture(wanted, rival, world));
  const next = below(random, 2) === 0 ? wanted : rival;
  const machine = startApply(world, next.declared, 'commit-c', random, watch);
  const { result } = await toTheEnd(machine);
  tally.runs += 1;
  faults.push(...converged(next, world, result).map((fault) => `${fault} (the run after)`));
  return faults;
}

/** Both say that all is well: then all is as the one declares it or as the other does. */
function mixture(a: Drifted, b: Drifted, world: World): readonly string[] {
  const both = (name: string) => [a, b].every(({ declared }) => declared.some((group) => group.name === name));
  const ends = [unlike(a, world, both), unlike(b, world, both)];
  const alone = [a, b].flatMap((run) => unlike(run, world, (name) => !both(name)));
  return [
    ...(ends.every((faults) => faults.length > 0)
      ? [`mixture: both runs are green; of A ${ends[0]?.join(', ')}; of B ${ends[1]?.join(', ')}`]
      : []),
    ...alone.map((fault) => `mixture: both runs are green, and ${fault}`),
  ];
}

async function toTheEnd(machine: Machine): Promise<{ readonly result: Result | string; readonly steps: number }> {
  let steps = 0;
  while (await machine.step()) steps += 1;
  return { result: await ending(machine), steps };
}

/** What a run came to; where it threw, what it said. */
async function ending({ result }: Machine): Promise<Result | string> {
  try {
    return await result;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
