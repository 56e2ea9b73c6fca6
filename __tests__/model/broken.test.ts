import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { WorkerEffort } from '../../scripts/model-worker.ts';
import { type Broken, broken } from './broken.ts';
import type { Judgement } from './check.ts';

test.for(broken)('the model tells when src/ $what', async ({ told, seed, ...lines }) => {
  expect(await faultsOf(lines, seed)).toContainEqual(expect.stringMatching(told));
});

/** What the model tells of a pair, with these lines as they must not be. */
async function faultsOf(lines: Omit<Broken, 'told' | 'seed'>, seed: number): Promise<readonly string[]> {
  const effort: WorkerEffort = { depth: 4, samples: 6, everySwitchOf: 5 };
  const worker = new Worker(new URL('broken-worker.ts', import.meta.url), { workerData: { ...lines, ...effort } });
  try {
    worker.postMessage(seed, []);
    const [judgement] = (await once(worker, 'message')) as [Judgement];
    return judgement.faults;
  } finally {
    await worker.terminate();
  }
}
