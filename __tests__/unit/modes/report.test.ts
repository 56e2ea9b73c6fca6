import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../../src/inputs.ts';
import { report } from '../../../src/modes/report.ts';
import type { Run } from '../../../src/modes/run.ts';
import { planFile } from '../../../src/report/plan-file.ts';
import { workspaceOf } from '../manifests/workspace.ts';
import { plan, risky } from '../report/sample.ts';

const sha = 'a'.repeat(40);
const merge = 'f'.repeat(40);

type Facts = Partial<Parameters<typeof planFile>[0]>;
const text = (label: string, facts: Facts = {}, made = plan): string =>
  JSON.stringify(
    planFile({ mode: 'plan', label, commit: sha, owner: 'o', cluster: label, ...facts }, { ...made, plan: made }),
  );

const join = (
  files: Readonly<Record<string, string>>,
  context: Partial<Run['context']> = {},
  problems: Run['problems'] = [],
) => {
  const workspace = workspaceOf(files);
  const at = { workspace, temp: workspace, eventName: 'pull_request', sha, eventSha: merge, ...context };
  return report({ inputs: { plans: ['*.json'] } as unknown as Inputs, problems, context: at } as unknown as Run);
};

test('nothing fails where nothing has failed', async () => {
  const result = await join({ 'a.json': text('a'), 'b.json': text('b') });
  expect(result.problems).toEqual([]);
  expect(result).not.toHaveProperty('failure');
  expect(result).not.toHaveProperty('plan');
  expect(result.joined?.unchecked).toBe(false);
});

describe('the verdict', () => {
  const failure = { reason: 'timeout', message: 'too late' } as const;
  test('is that of the first that failed, and counts the others', async () => {
    const result = await join({
      'a.json': text('a'),
      'b.json': text('b', { failure }),
      'c.json': text('c', { failure }),
    });
    expect(result.failure).toEqual({ reason: 'timeout', message: 'b: too late (and 1 more of 3 failed)' });
    expect((await join({ 'b.json': text('b', { failure }) })).failure?.message).toBe('b: too late');
  });
  test('is a problem of its own where there is one, whatever the runs say', async () => {
    const result = await join({ 'a.json': text('a', { failure }), 'b.json': '{' });
    expect(result.failure?.reason).toBe('problems');
    expect(result.failure?.message).toContain('`b.json`');
    const input = { input: 'fail-on', message: 'input `fail-on` is wrong', hint: 'h' };
    expect((await join({ 'a.json': text('a') }, {}, [input])).failure?.message).toBe('input `fail-on` is wrong');
  });
  test('findings are shown with their places, once', async () => {
    const result = await join({ 'a.json': text('a', {}, risky), 'b.json': text('b', {}, risky) });
    expect(result.findings).toHaveLength(risky.findings.length);
    expect(result.findings[0]).toMatchObject({ id: 'foreign-owner', place: { line: 33 } });
    expect(result.findings[0]?.message).toMatch(/^all 2 plans: Group/);
    expect(result.failure?.reason).toBe('findings');
  });
});

describe('a plan that was left over', () => {
  test('has the label of another', async () => {
    const result = await join({ 'a.json': text('x'), 'b.json': text('x'), 'c.json': text('y') });
    expect(result.problems.map(({ message }) => message)).toEqual(['2 plans have the label `x`: `a.json`, `b.json`']);
  });
  const message = `\`b.json\` is a plan of commit ${'b'.repeat(12)}, not of ${'a'.repeat(12)}`;
  const files = {
    'a.json': text('a'),
    'b.json': text('b', { commit: 'b'.repeat(40) }),
    'c.json': text('c', { commit: '' }),
  };
  test.each([
    ['than the event names', {}],
    ['than the others, where the event names none', { eventName: 'workflow_run', sha: merge }],
    ['than workflow_run names', { eventName: 'workflow_run' }],
  ])('is of another commit %s', async (_, context) => {
    expect((await join(files, context)).problems.map((problem) => problem.message)).toEqual([message]);
  });
  test('is all there is, on a push of another commit', async () => {
    const result = await join({ 'a.json': text('a') }, { eventName: 'push', sha: merge });
    expect(result.failure?.reason).toBe('problems');
  });
  test('is none on workflow_run where nobody says the commit', async () => {
    expect((await join({ 'a.json': text('a') }, { eventName: 'workflow_run', sha: merge })).problems).toEqual([]);
  });
});

test('what another run has made is marked as unchecked', async () => {
  expect((await join({ 'a.json': text('a') }, { eventName: 'workflow_run' })).joined?.unchecked).toBe(true);
});
