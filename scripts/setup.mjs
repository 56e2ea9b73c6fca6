// Makes a fresh clone ready: node_modules, and Node 24 in it. Plain JavaScript, since it runs on whatever Node the machine has.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.frontend-sg-setup');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(process.platform + process.arch)
  .digest('hex');

const npm = (...args) => {
  console.log(`> npm ${args.join(' ')}`);
  execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
};

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // The lock file names no script that has to run but the one that puts Node 24 in place.
  npm('ci', '--ignore-scripts', '--loglevel=error');
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  writeFileSync(stamp, wanted);
}
