import { delimiter } from 'node:path';
import { vi } from 'vitest';
import { readInputs, type Inputs } from '../../src/inputs.ts';
import type { Result, Run } from '../../src/modes/run.ts';
import { verify } from '../../src/modes/verify.ts';
import { workspaceOf } from '../unit/manifests/workspace.ts';
import type { ApiServer } from './api-server.ts';
import { type Judge, region } from './judges.ts';
import { kubectlFolder } from './kubectl-binary.ts';

export type Told = {
  readonly result: Result;
  readonly lines: readonly string[];
};

/**
 * The whole mode, from files to its result, whose clock moves by its pauses alone: polls at 0, 10, … 60 seconds. `after`: what happens
 * in the pause that begins so many seconds after the start. With a `server` the cluster is asked through a real kubectl.
 */
export async function runVerify(
  judge: Judge,
  options: {
    readonly vpc: string;
    readonly files: Readonly<Record<string, string>>;
    readonly inputs?: Partial<Inputs>;
    readonly after?: Readonly<Record<number, () => Promise<unknown>>>;
    readonly server?: ApiServer;
    readonly signal?: AbortSignal;
  },
): Promise<Told> {
  const { vpc, files, inputs = {}, after = {}, server, signal = new AbortController().signal } = options;
  for (const [name, value] of Object.entries({ ...judge.environment, ...server?.environment })) vi.stubEnv(name, value);
  if (server !== undefined) vi.stubEnv('PATH', [await kubectlFolder(), process.env['PATH']].join(delimiter));
  const lines: string[] = [];
  let time = 0;
  const run: Run = {
    inputs: {
      ...readInputs({}).inputs,
      mode: 'verify',
      cluster: 'prod',
      label: 'prod',
      owner: 'acme/shop',
      region,
      vpcId: vpc,
      timeout: 60_000,
      interval: 10_000,
      controllerEvents: server === undefined ? 'off' : 'on',
      ...inputs,
    },
    problems: [],
    context: { workspace: workspaceOf(files), sha: '5c2ea3e' },
    today: '2026-11-23',
    now: () => time,
    sleep: async (milliseconds, until) => {
      // Longer than any pause: somebody guards the whole.
      if (milliseconds > 60_000) return new Promise((resolve) => until?.addEventListener('abort', () => resolve()));
      await after[time / 1000]?.();
      time += milliseconds;
    },
    random: () => 0.5,
    signal,
    log: (line) => lines.push(line),
    logGroup: (title, work) => {
      lines.push(`group ${title}`);
      return work();
    },
  };
  try {
    return { result: await verify(run), lines };
  } finally {
    vi.unstubAllEnvs();
  }
}
