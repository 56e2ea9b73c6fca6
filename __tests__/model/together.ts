import type { World } from '../../emulator/core/world.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { announcedBy, wantedBy } from './announced.ts';
import { isGreen, unlike } from './end.ts';
import { startApply } from './machine.ts';
import { watchMoments } from './moments.ts';
import type { Pair } from './pairs.ts';
import { below, type Random } from './random.ts';
import { copyOf } from './stand-in.ts';
import { converged, ending, type Tally, toTheEnd } from './through.ts';

/** How many interleavings of two runs are tried for each pair. */
export type Effort = {
  /** Every way to stop one run once, let the other one through, and go on. */
  readonly everySwitch: boolean;
  /** Ways to go back and forth more often, up to `depth` times. */
  readonly samples: number;
  readonly depth: number;
};

/** Two runs at once, in some of the orders in which their calls may come. */
export async function together(
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
  { wanted, rival, loadBalancers, crowd }: Pair,
  old: World,
  first: number,
  turns: readonly number[],
  random: Random,
  tally: Tally,
): Promise<readonly string[]> {
  const world = copyOf(old);
  const moments = watchMoments([wanted, rival], loadBalancers, new Map(), crowd !== undefined);
  const faults: string[] = [];
  const watch = {
    wrote: () => {
      tally.writes += 1;
      faults.push(...moments(world));
    },
  };
  const runs = [wanted, rival];
  const machines = [
    startApply(world, wantedBy(wanted, crowd), 'commit-a', random, watch),
    startApply(world, wantedBy(rival, crowd), 'commit-b', random, watch),
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
  const { run } = await announcedBy(next, world, crowd);
  const machine = startApply(world, wantedBy(next, crowd), 'commit-c', random, watch);
  const { result } = await toTheEnd(machine);
  tally.runs += 1;
  faults.push(...converged(run, world, result).map((fault) => `${fault} (the run after)`));
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
