import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from '../__tests__/conformance/case.ts';
import type { Judgement } from '../__tests__/conformance/judge.ts';
import { aspects, judge } from '../__tests__/conformance/judge.ts';

const usage = `usage: npm run conformance -- [--print] [--collect FILE] [PATH…]

Judges src/controller/ by cases with the controller's own answers. A PATH is a folder of cases, the folder of one case or a
.jsonl file; without any, the project's own copy is judged.

  --print         also prints our answer to each case, as JSON
  --collect FILE  judges nothing, but writes the cases to one .jsonl file
`;

const ownCases = join(import.meta.dirname, '../__tests__/conformance/cases.jsonl');

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { print: { type: 'boolean' }, collect: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return;
  }
  const paths = positionals.length === 0 ? [ownCases] : positionals;
  const cases = paths.flatMap((path) => readCases(path));
  if (values.collect !== undefined) {
    writeFileSync(values.collect, cases.map((given) => `${JSON.stringify(given)}\n`).join(''));
    return;
  }
  const judgements = cases.map((given) => judge(given));
  const lines = judgements.flatMap((judgement) => [
    ...(values.print === true ? [`${judgement.name}: ${JSON.stringify(judgement.answer, null, 2)}`] : []),
    ...disagreementLines(judgement),
  ]);
  const failed = judgements.filter(({ disagreements }) => disagreements.length > 0).length;
  const closing = `${judgements.length - failed} agree, ${failed} disagree`;
  process.stdout.write([...lines, ...table(judgements), '', closing, ''].join('\n'));
  process.exitCode = failed === 0 ? 0 : 1;
}

function disagreementLines({ name, disagreements }: Judgement): readonly string[] {
  return disagreements.flatMap(({ aspect, expected, ours }) => [
    `${name}: ${aspect}`,
    `  expected ${JSON.stringify(expected)}`,
    `  ours     ${JSON.stringify(ours)}`,
  ]);
}

function table(judgements: readonly Judgement[]): readonly string[] {
  const rows = aspects.map((aspect) => {
    const disagree = judgements.filter(({ disagreements }) =>
      disagreements.some((each) => each.aspect === aspect),
    ).length;
    return `${aspect.padEnd(10)} ${String(judgements.length - disagree).padStart(6)} ${String(disagree).padStart(9)}`;
  });
  return ['', `${'aspect'.padEnd(10)} ${'agree'.padStart(6)} ${'disagree'.padStart(9)}`, ...rows];
}
