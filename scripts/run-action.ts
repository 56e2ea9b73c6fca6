import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

export type ActionRun = {
  /** As under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  /** A folder for RUNNER_TEMP; whoever gives it takes it away, since outputs name files in it. */
  readonly temp: string;
  /** Beside what a runner sets, and over it. */
  readonly env?: Readonly<Record<string, string>>;
  /** The event and its payload; `push` without one. */
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** Folder of action.yml; this repository's by default. */
  readonly action?: string;
  /** Called with every line of the log as it comes. */
  readonly onLine?: (line: string) => void;
  /** Called with the process, for whoever wants to end it as a runner does that is told to cancel. */
  readonly onStart?: (child: Pick<ChildProcess, 'kill'>) => void;
};

export type ActionResult = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

export const repositoryRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs the committed bundle as GitHub's runner does: a child process with `INPUT_*`, the defaults of action.yml, and the files of the runner. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const action = run.action ?? repositoryRoot;
  const temp = await mkdtemp(join(run.temp, 'runner-'));
  const [output, summary, event] = ['output', 'summary.md', 'event.json'].map((name) => join(temp, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([
    writeFile(output, ''),
    writeFile(summary, ''),
    writeFile(event, JSON.stringify(run.event?.payload ?? {})),
  ]);
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: run.event?.name ?? 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: '5c2ea3e0b0d7d3a7c1a6f2f90f8f7e3a51c0b9d4',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '1700000001',
    GITHUB_RUN_NUMBER: '88',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(await inputVariables(action, run.inputs)),
    ...run.env,
  };
  const child = spawn(process.execPath, [join(action, 'dist', 'index.js')], {
    env,
    cwd: run.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  run.onStart?.(child);
  const streams = Promise.all([collect(child.stdout, run.onLine), collect(child.stderr)]);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr] = await streams;
  return {
    code,
    stdout,
    stderr,
    outputs: parseOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  };
}

type ActionFile = { readonly inputs: Readonly<Record<string, { readonly default?: string }>> };

/** `INPUT_*` of every input, as the runner sets them: given, or its default with the expressions filled in. */
async function inputVariables(
  action: string,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { inputs } = load(await readFile(join(action, 'action.yml'), 'utf8')) as ActionFile;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(inputs, name));
  if (unknown !== undefined) throw new TypeError(`action.yml has no input ${unknown}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? expressions[input.default ?? ''] ?? input.default ?? '',
    ]),
  );
}

const expressions: Readonly<Record<string, string>> = {
  '${{ github.repository }}': 'acme/shop',
  '${{ github.token }}': '',
};

async function collect(stream: NodeJS.ReadableStream, onLine?: (line: string) => void): Promise<string> {
  let text = '';
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    text += String(chunk);
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  }
  if (rest !== '') onLine?.(rest);
  return text;
}

/** The file of GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n=<]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    outputs[name] = value;
  return outputs;
}
