import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { repositoryRoot } from '../scripts/run-action.ts';
import { type Command, withFolder } from './measure.ts';

/** What a runner would start, ready to be started as often as one likes; the measured part is the process alone. */
export async function bundleCommand(
  folder: string,
  run: {
    /** As under `with:`; what is not given has the default of action.yml. */
    readonly inputs: Readonly<Record<string, string>>;
    readonly workspace: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly exitCode?: number;
  },
): Promise<Command> {
  const path = (name: string): string => join(folder, name);
  await mkdir(path('temp'), { recursive: true });
  await Promise.all([writeFile(path('output'), ''), writeFile(path('summary.md'), ''), writeFile(path('event'), '{}')]);
  return {
    file: process.execPath,
    args: [join(repositoryRoot, 'dist', 'index.js')],
    cwd: run.workspace,
    exitCode: run.exitCode ?? 0,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: path('event'),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: '5c2ea3e0b0d7d3a7c1a6f2f90f8f7e3a51c0b9d4',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_RUN_ID: '1700000001',
      GITHUB_RUN_NUMBER: '88',
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary.md'),
      RUNNER_TEMP: path('temp'),
      ...(await inputVariables(run.inputs)),
      ...run.env,
    },
  };
}

/** An empty workspace beside the folder of the runner. */
export const withWorkspace = <T>(use: (workspace: string, runner: string) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const [workspace, runner] = [join(folder, 'workspace'), join(folder, 'runner')];
    await Promise.all([mkdir(workspace), mkdir(runner)]);
    return use(workspace, runner);
  });

async function inputVariables(given: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const action = load(await readFile(join(repositoryRoot, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const value = given[name] ?? input.default ?? '';
      return [`INPUT_${name.toUpperCase()}`, value.startsWith('${{') ? '' : value];
    }),
  );
}
