import { spawn } from 'node:child_process';
import { createGzip } from 'node:zlib';
import { repositoryRoot } from '../scripts/run-action.ts';
import { timeProcess } from './measure.ts';
import type { Row } from './row.ts';

const limit = 1_000_000;

/** What a runner downloads of a commit: the archive of it, compressed, without what is `export-ignore`. */
export async function download(): Promise<readonly Row[]> {
  const what = 'what a runner downloads of HEAD';
  const goal = '≤ 1,000,000 bytes';
  const { stdout } = await timeProcess({
    file: 'git',
    args: ['ls-tree', 'HEAD', 'dist/index.js'],
    cwd: repositoryRoot,
  });
  if (stdout === '') return [{ what, measured: 'HEAD has no dist/index.js: commit the bundle first', goal }];
  const bytes = await archiveSize();
  return [{ what, measured: `${bytes.toLocaleString('en')} bytes`, goal, met: bytes <= limit }];
}

async function archiveSize(): Promise<number> {
  const git = spawn('git', ['archive', 'HEAD'], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60_000,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    git.once('error', reject).once('close', resolve);
  });
  let bytes = 0;
  for await (const chunk of git.stdout.pipe(createGzip({ level: 9 }))) bytes += (chunk as Buffer).length;
  const code = await ended;
  if (code !== 0) throw new Error(`git archive HEAD ended with ${code}`);
  return bytes;
}
