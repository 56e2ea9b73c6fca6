import { parseArgs } from 'node:util';
import { judgePair } from '../__tests__/model/check.ts';

const usage = `usage: npm run model -- [--pairs N] [--seed S] [--depth D]

Tries src/ on random pairs of a drifted VPC and declarations, in process, with every crash point and with two runs at once.

  --pairs N   how many pairs (20000)
  --seed S    the first seed; the pair of a seed is always the same (1)
  --depth D   how often two runs at once may go back and forth (4)
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
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return;
  }
  const [pairs, first, depth] = [
    number('pairs', values.pairs),
    number('seed', values.seed),
    number('depth', values.depth),
  ];
  let failed = 0;
  let runs = 0;
  let writes = 0;
  for (let index = 0; index < pairs; index += 1) {
    const seed = first + index;
    const judgement = await judgePair(seed, { everySwitch: index % 5 === 0, samples: 6, depth });
    runs += judgement.runs;
    writes += judgement.writes;
    if (judgement.faults.length > 0) {
      failed += 1;
      const shown = judgement.faults.slice(0, 10).map((fault) => `  ${fault}\n`);
      process.stdout.write(
        `seed ${seed}: ${judgement.faults.length} faults; again: npm run model -- --pairs 1 --seed ${seed} --depth ${depth}\n${shown.join('')}`,
      );
    }
    if ((index + 1) % 500 === 0)
      process.stdout.write(`${index + 1} pairs, ${runs} runs, ${writes} writes, ${failed} failed\n`);
  }
  process.stdout.write(`${pairs} pairs, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function number(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${option} takes a whole number, not ${text}`);
  return Number(text);
}
