import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { withAbsolutePath } from '../programs.ts';

/** What a workspace is beside a commit. */
export type Checkout = {
  /** The commit that is checked out. */
  readonly commit: string;
  /** Files that are not of that commit, or not so: written or changed by an earlier step. A folder that is a repository ends with `/`. */
  readonly own: readonly string[];
};

/** Asks git; undefined where it cannot tell: it is not there, or the workspace is no work tree. */
export async function readCheckout(workspace: string): Promise<Checkout | undefined> {
  try {
    const commit = (await git(workspace, 'rev-parse', 'HEAD')).trim();
    const [listed, staged] = await Promise.all([
      git(workspace, 'ls-files', '--others', '--modified', '-z'),
      git(workspace, 'diff-index', '--cached', '--name-only', '-z', 'HEAD'),
    ]);
    return { commit, own: [...new Set(`${listed}\0${staged}`.split('\0').filter((file) => file !== ''))] };
  } catch {
    return undefined;
  }
}

const run = promisify(execFile);

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  // No program that a configuration names is to run, and a workspace of which git is not the root is none.
  const safe = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    `--git-dir=${cwd}/.git`,
    `--work-tree=${cwd}`,
  ];
  const { stdout } = await run('git', [...safe, ...args], {
    cwd,
    env: withAbsolutePath(process.env),
    timeout: 10_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
