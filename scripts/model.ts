import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Judgement } from '../__tests__/model/check.ts';
import type { WorkerEffort } from './model-worker.ts';

const usage = `usage: npm run model -- [--pairs N] [--seed S] [--depth D] [--samples N] [--workers W] [--minutes M]

Tries src/ on random pairs of a drifted VPC and declarations, in process, with every crash point and with two runs at once.

  --pairs N    how many pairs (20000)
  --seed S     the first seed; the pair of a seed is always the same, and so is what is tried with it (1)
  --depth D    how often two runs at once may go back and forth (4)
  --samples N  how many orders of two runs at once are tried for each pair (4); all ways to stop one run once and let the other one through, for
               every (40 / N)th seed
  --workers W  how many threads (one for each processor)
  --minutes M  begin no pair after this time (180)
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      depth: { type: 'string', default: '4' },
      samples: { type: 'string', default: '4' },
      workers: { type: 'string', default: String(availableParallelism()) },
      minutes: { type: 'string', default: '180' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return;
  }
  const [pairs, seed, depth] = [
    number('pairs', values.pairs),
    number('seed', values.seed),
    number('depth', values.depth),
  ];
  const samples = number('samples', values.samples);
  const effort: WorkerEffort = { depth, samples, everySwitchOf: Math.ceil(40 / Math.max(samples, 1)) };
  const workers = Math.min(number('workers', values.workers), pairs);
  const started = Date.now();
  const until = started + number('minutes', values.minutes) * 60_000;
  const total = { done: 0, failed: 0, runs: 0, writes: 0 };
  const progress = () => {
    const { done, failed, runs, writes } = total;
    const [wall, busy] = [(Date.now() - started) / 1000, process.cpuUsage()];
    const cpu = (busy.user + busy.system) / 1_000_000;
    process.stdout.write(
      `${done} of ${pairs} pairs from seed ${seed} on, ${runs} runs, ${writes} writes, ${failed} failed, ${wall.toFixed(0)} s, ${cpu.toFixed(0)} CPU s\n`,
    );
  };
  let given = 0;
  const next = () => (given < pairs && Date.now() < until ? seed + given++ : undefined);
  const judged = (judgement: Judgement) => {
    total.done += 1;
    total.runs += judgement.runs;
    total.writes += judgement.writes;
    if (judgement.faults.length > 0) {
      total.failed += 1;
      tell(judgement, effort);
    }
    if (total.done % 500 === 0) progress();
  };
  await Promise.all(Array.from({ length: workers }, () => work(effort, next, judged)));
  progress();
  if (total.done < pairs) process.stdout.write(`${pairs - total.done} pairs were not begun in ${values.minutes} min\n`);
  process.exitCode = total.failed === 0 && total.done > 0 ? 0 : 1;
}

/** One thread, until there is no seed left for it. */
function work(
  effort: WorkerEffort,
  next: () => number | undefined,
  judged: (judgement: Judgement) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('model-worker.ts', import.meta.url), { workerData: effort });
    const go = () => {
      const seed = next();
      if (seed === undefined) void worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(seed, []);
    };
    worker.on('error', reject);
    worker.on('message', (judgement: Judgement) => {
      judged(judgement);
      go();
    });
    go();
  });
}

function tell({ seed, faults }: Judgement, { depth, samples }: WorkerEffort): void {
  const shown = faults.slice(0, 10).map((fault) => `  ${fault}\n`);
  process.stdout.write(
    `seed ${seed}: ${faults.length} faults; again: npm run model -- --pairs 1 --seed ${seed} --depth ${depth} --samples ${samples}\n${shown.join('')}`,
  );
}

function number(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${option} takes a whole number, not ${text}`);
  return Number(text);
}
