import { parentPort, workerData } from 'node:worker_threads';
import { type Judgement, judgePair } from '../__tests__/model/check.ts';

/** How hard a pair is tried. */
export type WorkerEffort = {
  /** How often two runs go back and forth at the most. */
  readonly depth: number;
  /** How many ways to do so are tried for each pair. */
  readonly samples: number;
  /** For every so many seeds, all ways to stop one run once and let the other one through. */
  readonly everySwitchOf: number;
};

/** Judges the pairs whose seeds it is sent, one after the other, and answers each with its judgement. */
const { depth, samples, everySwitchOf } = workerData as WorkerEffort;
parentPort?.on('message', (seed: number) => {
  void judged(seed).then((judgement) => parentPort?.postMessage(judgement, []));
});

async function judged(seed: number): Promise<Judgement> {
  try {
    return await judgePair(seed, { everySwitch: seed % everySwitchOf === 0, samples, depth });
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, runs: 0, writes: 0, faults: [`the pair cannot be judged: ${why}`] };
  }
}
