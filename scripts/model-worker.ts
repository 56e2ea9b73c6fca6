import { parentPort, workerData } from 'node:worker_threads';
import { type Judgement, judgePair } from '../__tests__/model/check.ts';

/** Judges the pairs whose seeds it is sent, one after the other, and answers each with its judgement. */
const { depth } = workerData as { readonly depth: number };
parentPort?.on('message', (seed: number) => {
  void judged(seed).then((judgement) => parentPort?.postMessage(judgement, []));
});

async function judged(seed: number): Promise<Judgement> {
  try {
    return await judgePair(seed, { everySwitch: seed % 5 === 0, samples: 6, depth });
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, runs: 0, writes: 0, faults: [`the pair cannot be judged: ${why}`] };
  }
}
