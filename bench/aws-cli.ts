import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The AWS CLI on PATH: where it is, and its version; or undefined. */
export function findAwsCli(): { readonly file: string; readonly version: string } | undefined {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'aws'))
    .find(isExecutable);
  if (found === undefined) return undefined;
  const file = behindShim(found);
  return { file, version: execFileSync(file, ['--version'], { encoding: 'utf8' }).split(' ')[0] ?? '' };
}

export const noCli = 'no `aws` on PATH';

/** A shim of pyenv is a shell script that looks for the program: its time is not the AWS CLI's. */
function behindShim(file: string): string {
  const isShim = statSync(file).size < 4096 && readFileSync(file, 'utf8').includes('pyenv" exec');
  return isShim ? execFileSync('pyenv', ['which', 'aws'], { encoding: 'utf8' }).trim() : file;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
