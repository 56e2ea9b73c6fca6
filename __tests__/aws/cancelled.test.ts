import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readInputs } from '../../src/inputs.ts';
import { apply } from '../../src/modes/apply.ts';
import { cleanup } from '../../src/modes/cleanup.ts';
import { plan } from '../../src/modes/plan.ts';
import type { Run } from '../../src/modes/run.ts';
import { readActionFile } from '../unit/action-file.ts';
import { workspaceOf } from '../unit/manifests/workspace.ts';
import { describeOnEmulator, describeOnJudges, type Judge } from './judges.ts';
import { setStage, type Stage } from './stage.ts';

const files = (...names: readonly string[]) => ({
  '.github/frontend-sg.yml': `securityGroups:\n${names.map((name) => `  ${name}: { ingress: [{ port: 443, cidrs: [10.0.0.0/8] }] }\n`).join('')}`,
  'k8s/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n',
});

function stubInputs(judge: Judge, { vpc }: Stage): void {
  for (const [name, value] of Object.entries(judge.environment)) vi.stubEnv(name, value);
  const given = new Map([
    ['cluster', 'prod'],
    ['vpc-id', vpc],
    ['owner', 'acme/shop'],
  ]);
  for (const [name, input] of Object.entries(readActionFile().inputs))
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, given.get(name) ?? input.default ?? '');
}

function runWith(stage: Stage, mode: 'plan' | 'apply' | 'cleanup', workspace: string, signal: AbortSignal): Run {
  vi.stubEnv('INPUT_MODE', mode);
  const { inputs, problems } = readInputs({});
  return {
    inputs,
    problems,
    context: { workspace, sha: 'c0ffee' },
    today: '2026-11-23',
    now: () => stage.clock.now(),
    sleep: (milliseconds) => stage.clock.sleep(milliseconds),
    random: () => 0.5,
    signal,
    log: () => undefined,
    logGroup: (_, work) => work(),
  };
}

describeOnJudges('a run that is cancelled', (judge: Judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
    stubInputs(judge, stage);
  });
  afterEach(() => vi.unstubAllEnvs());

  /** Cancelled when a line of the log says so much. */
  const runOf = (mode: 'plan' | 'apply' | 'cleanup', workspace: string, when?: RegExp) => {
    const cancellation = new AbortController();
    const lines: string[] = [];
    const run: Run = {
      ...runWith(stage, mode, workspace, cancellation.signal),
      log: (line) => {
        lines.push(line);
        if (when?.test(line) === true) cancellation.abort();
      },
    };
    return { run, lines, cancel: () => cancellation.abort() };
  };
  const names = async () => (await stage.look()).groups.map(({ name }) => name).toSorted();

  it('reads nothing more, and fails for that reason', async () => {
    const { run, cancel } = runOf('plan', workspaceOf(files('web')));
    cancel();
    const result = await plan(run);
    expect(result.failure).toEqual({ reason: 'cancelled', message: 'the run was cancelled before AWS had answered' });
  });

  it('apply and cleanup say what is left, and the next run goes on', async () => {
    const workspace = workspaceOf(files('web', 'api'));
    const first = runOf('apply', workspace, /^ec2:CreateSecurityGroup/);
    const cut = await apply(first.run);
    expect(cut.failure?.reason).toBe('cancelled');
    expect(cut.failure?.message).toMatch(/^the run was cancelled; what is left is \d+ changes of api, web$/);
    expect(first.lines.filter((line) => line.startsWith('ec2:'))).not.toContainEqual(
      expect.stringMatching(/Authorize/),
    );
    expect(cut.outcomes?.map(({ result }) => result)).toEqual(['skipped', 'skipped']);
    expect((await apply(runOf('apply', workspace).run)).failure).toBeUndefined();
    expect(await names()).toEqual(['api', 'default', 'web']);

    const empty = workspaceOf({ 'k8s/map.yaml': files()['k8s/map.yaml'] });
    const second = runOf('cleanup', empty, /^ec2:DeleteSecurityGroup/);
    const half = await cleanup(second.run);
    expect(half.failure?.message).toMatch(/^the run was cancelled; what is left is 1 change of (api|web)$/);
    expect(second.lines.filter((line) => line.startsWith('ec2:DeleteSecurityGroup'))).toHaveLength(1);
    expect((await cleanup(runOf('cleanup', empty).run)).failure).toBeUndefined();
    expect(await names()).toEqual(['default']);
  });
});

describeOnEmulator('a run that is cancelled when all that is left is to sign', (judge) => {
  afterEach(() => vi.unstubAllEnvs());

  it('says so, and so do the next plan and the next run', async () => {
    const stage = await setStage(judge.clientOptions());
    stubInputs(judge, stage);
    const cancellation = new AbortController();
    const workspace = workspaceOf(files('web'));
    const { signal } = new AbortController();
    expect((await apply(runWith(stage, 'apply', workspace, signal))).failure).toBeUndefined();
    const now = files('web');
    const wider = workspaceOf({
      ...now,
      '.github/frontend-sg.yml': now['.github/frontend-sg.yml'].replace('10.0.0.0/8', '10.0.0.0/8, 192.168.0.0/16'),
    });
    const cut = await apply({
      ...runWith(stage, 'apply', wider, cancellation.signal),
      log: (line) => {
        if (line.startsWith('ec2:AuthorizeSecurityGroupIngress')) cancellation.abort();
      },
    });
    expect(cut.failure?.message).toBe('the run was cancelled; the rules are as declared, and the next run signs web');
    expect(cut.outcomes?.map(({ result }) => result)).toEqual(['skipped']);
    const drift = async () => {
      const { findings } = await plan(runWith(stage, 'plan', wider, signal));
      return findings.filter(({ id }) => id === 'drift');
    };
    expect(await drift()).toMatchObject([
      { message: expect.stringContaining('web'), action: expect.stringMatching(/^Mode apply signs it\./) },
    ]);
    expect((await apply(runWith(stage, 'apply', wider, signal))).failure).toBeUndefined();
    expect(await drift()).toEqual([]);
  });
});

describeOnEmulator('a run that is cancelled while it reads back what it has made', (judge) => {
  afterEach(() => vi.unstubAllEnvs());

  it('ends at once, and knows what was done', async () => {
    const stage = await setStage(judge.clientOptions());
    stubInputs(judge, stage);
    const cancellation = new AbortController();
    const world = judge.emulator?.().world();
    let waits = 0;
    const result = await apply({
      ...runWith(stage, 'apply', workspaceOf(files('web')), cancellation.signal),
      log: (line) => {
        // Somebody else writes before it is read back.
        if (line.startsWith('ec2:CreateTags')) for (const group of world?.groups.values() ?? []) group.rules.clear();
      },
      sleep: async () => {
        waits += 1;
        cancellation.abort();
      },
    });
    expect(waits).toBe(1);
    expect(result.failure).toEqual({
      reason: 'cancelled',
      message: 'the run was cancelled; every change was made by then',
    });
    expect(result.outcomes?.map(({ result: how, problem }) => [how, problem])).toEqual([['done', undefined]]);
  });
});
