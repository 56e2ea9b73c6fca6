import type { World } from '../../emulator/core/world.ts';
import type { Result } from '../../src/modes/run.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { isGreen, unlike } from './end.ts';
import type { Machine } from './machine.ts';

/** How much was tried. */
export type Tally = { runs: number; writes: number };

/** Lets a run go on until it is through; what it came to, and in how many steps. */
export async function toTheEnd(
  machine: Machine,
): Promise<{ readonly result: Result | string; readonly steps: number }> {
  let steps = 0;
  while (await machine.step()) steps += 1;
  return { result: await ending(machine), steps };
}

/** In what a run that is through has not done what it declares. */
export function converged(run: Drifted, world: World, result: Result | string): readonly string[] {
  if (typeof result === 'string') return [`converges: the run failed: ${result}`];
  const why = result.outcomes?.flatMap(({ problem }) => problem?.message ?? []).join('; ') ?? result.failure?.message;
  return [
    ...(isGreen(result, run) ? [] : [`converges: the run is not green: ${why}`]),
    ...unlike(run, world).map((fault) => `converges: ${fault}`),
  ];
}

/** What a run came to; where it threw, what it said. */
export async function ending({ result }: Machine): Promise<Result | string> {
  try {
    return await result;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
