import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Several measurements of the same, in whatever unit they were made. */
export type Sample = { readonly median: number; readonly min: number; readonly max: number; readonly runs: number };

/**
 * Measures each subject `runs` times, in turn, so that a noisy moment of the machine hits all of them; once more before that, unmeasured,
 * to warm the caches of the file system.
 */
export async function interleave<Name extends string>(
  runs: number,
  subjects: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Readonly<Record<Name, Sample>>> {
  const entries = Object.entries(subjects) as [Name, () => Promise<number>][];
  const values = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, measure] of entries) {
      const value = await measure();
      if (run > 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, sampleOf(all)])) as Record<Name, Sample>;
}

export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN, runs: sorted.length };
}

/** Milliseconds as a reader wants them: `41 ms (38–60)`. */
export const formatMs = ({ median, min, max }: Sample): string =>
  `${Math.round(median)} ms (${Math.round(min)}–${Math.round(max)})`;

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** 0 unless told. Another one is an error: a process that failed early would look fast. */
  readonly exitCode?: number;
  /** Called with every line of the standard output as it comes. */
  readonly onLine?: (line: string) => void;
};

/** How long it takes from the start of a process to its end, and what it wrote. */
export async function timeProcess(command: Command): Promise<{ readonly ms: number; readonly stdout: string }> {
  const { file, args, env, cwd, exitCode = 0 } = command;
  const start = performance.now();
  const child = spawn(file, [...args], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  const output = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output[0] += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output[1] += text));
  if (command.onLine !== undefined) createInterface({ input: child.stdout }).on('line', command.onLine);
  let ended = Number.NaN;
  child.once('exit', () => (ended = performance.now()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout = '', stderr = ''] = output;
  if (code !== exitCode) {
    throw new Error(`${file} ${args.join(' ')} ended with ${code}, not with ${exitCode}:\n${stdout}${stderr}`);
  }
  return { ms: ended - start, stdout };
}

export const processMs = async (command: Command): Promise<number> => (await timeProcess(command)).ms;

/** Lends a new folder, and removes it. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'frontend-sg-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
