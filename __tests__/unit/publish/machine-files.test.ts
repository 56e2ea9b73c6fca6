import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Mode } from '../../../src/inputs.ts';
import { writeMachineFiles } from '../../../src/publish/machine-files.ts';
import type { Result } from '../../../src/modes/run.ts';
import { workspaceOf } from '../manifests/workspace.ts';
import { plan, risky } from '../report/sample.ts';

const write = async (mode: Mode, result: Result): Promise<Readonly<Record<string, unknown>>> => {
  const inputs = { label: 'prod-eu', owner: 'acme/shop', cluster: 'prod-eu', mode };
  const files = await writeMachineFiles(workspaceOf({}), result, inputs, { sha: 'c0ffee' });
  const read = Object.entries(files).map(
    async ([name, file]) => [name, JSON.parse(await readFile(file, 'utf8'))] as const,
  );
  return Object.fromEntries(await Promise.all(read));
};
const failure = { reason: 'aws', message: 'denied' } as const;

test('a plan is written with the run that made it, and SARIF beside it', async () => {
  const files = await write('plan', { problems: [], findings: risky.findings, plan: risky, failure });
  expect(Object.keys(files)).toEqual(['planFile', 'sarifFile']);
  expect(files['planFile']).toMatchObject({
    version: 1,
    kind: 'apply',
    mode: 'plan',
    label: 'prod-eu',
    commit: 'c0ffee',
    failure,
    digest: plan.digest,
  });
  expect(files['sarifFile']).toMatchObject({ runs: [{ results: { length: 4 } }] });
});

test('a run without a plan says why, and leaves no SARIF: without results it would close every alert', async () => {
  const files = await write('verify', { problems: [{ message: 'denied' }], findings: risky.findings, failure });
  expect(files).toEqual({
    planFile: {
      version: 1,
      kind: 'none',
      mode: 'verify',
      label: 'prod-eu',
      commit: 'c0ffee',
      failure,
      owner: 'acme/shop',
      cluster: 'prod-eu',
      problems: [{ message: 'denied' }],
      findings: risky.findings,
    },
  });
});

test('a cleanup judges nothing that is declared, so it leaves no SARIF', async () => {
  expect(
    Object.keys(await write('cleanup', { problems: [], findings: [], plan: { ...plan, kind: 'cleanup' } })),
  ).toEqual(['planFile']);
});

test('a report leaves neither', async () => {
  expect(await write('report', { problems: [], findings: [] })).toEqual({});
});
