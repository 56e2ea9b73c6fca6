import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startEmulator } from '../../emulator/server.ts';
import { readInputs, type Inputs } from '../../src/inputs.ts';
import { modes } from '../../src/modes/modes.ts';
import type { Result, Run } from '../../src/modes/run.ts';
import type { About } from '../../src/report/page.ts';
import { type StandIn, startStandIn } from '../demo/controller.ts';
import { buildWorld, cluster } from '../demo/world.ts';

/** A comment that the docs show, made by the action's own code from what the emulator answers. */
export type Scene = {
  /** Of its files in docs/comments. */
  readonly name: string;
  /** Of the run; the cluster's name by default. */
  readonly label?: string;
  readonly play: (stage: SceneStage) => Promise<Result>;
};

/** An emulated AWS with a cluster, and a repository that can be changed. */
export type SceneStage = Awaited<ReturnType<typeof buildWorld>> & {
  /** Writes files of the repository; `undefined` takes one away. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => Promise<void>;
  readonly run: (mode: Inputs['mode'], inputs?: Partial<Inputs>) => Promise<Result>;
  /** Stands in for the AWS Load Balancer Controller. */
  readonly controller: () => Promise<StandIn>;
};

/** A pull request, as every scene has it. */
export const sceneAbout: About = {
  label: cluster,
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  sha: '5c2ea3e0b0d7d3a7c1a6f2f90f8f7e3a51c0b9d4',
  runId: '1700000001',
  runNumber: '88',
};

/** Plays a scene on an AWS and in a folder of its own: the same scene comes to the same result, byte by byte. */
export async function playScene(scene: Scene): Promise<Result> {
  const clock = fakeClock();
  const emulator = await startEmulator(0, clock.date, { region, seed: 'scene' });
  const workspace = await mkdtemp(join(tmpdir(), 'frontend-sg-scene-'));
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'demo',
    AWS_SECRET_ACCESS_KEY: 'demo',
  });
  try {
    const world = await buildWorld(emulator.url);
    return await scene.play({
      ...world,
      write: (files) => writeAll(workspace, files),
      run: (mode, inputs = {}) => modes[mode](newRun(workspace, { mode, ...inputs }, clock)),
      controller: () => startStandIn(world, { cluster, ...world }),
    });
  } finally {
    process.env = before;
    await emulator.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Milliseconds that a verify may take. */
export const sceneTimeout = 300_000;

const region = 'eu-central-1';

const newRun = (workspace: string, inputs: Partial<Inputs>, clock: ReturnType<typeof fakeClock>): Run => ({
  inputs: {
    ...readInputs({}).inputs,
    cluster,
    label: cluster,
    owner: 'acme/shop',
    controllerEvents: 'off',
    ...inputs,
  },
  problems: [],
  context: { workspace, sha: sceneAbout.sha, temp: `${workspace}-temp` },
  today: '2026-11-23',
  now: clock.now,
  sleep: clock.sleep,
  random: () => 0.5,
  signal: new AbortController().signal,
  log: () => undefined,
  logGroup: (_, work) => work(),
});

/** Time passes only where somebody sleeps. Whoever sleeps longer than a scene lasts guards something, and is told when that is done. */
function fakeClock() {
  let time = 0;
  return {
    date: () => Date.UTC(2026, 10, 23, 12) + time,
    now: () => time,
    sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> => {
      if (milliseconds > sceneTimeout)
        return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

async function writeAll(workspace: string, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await (text === undefined ? rm(path) : writeFile(path, text));
  }
}
