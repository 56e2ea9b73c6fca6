import { execFile } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from './run-action.ts';

// Packages what Vite has tree-shaken. ncc leaves old chunks lying, so dist/ is made anew; the licences of what is inside go beside it.
const bundle = join(repositoryRoot, 'build', 'bundle');
const dist = join(repositoryRoot, 'dist');
await rm(dist, { recursive: true, force: true });
const ncc = join(repositoryRoot, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const { stdout } = await promisify(execFile)(
  process.execPath,
  [ncc, 'build', join(bundle, 'index.js'), '--out', dist],
  { cwd: repositoryRoot },
);
console.log(stdout);
await copyFile(join(bundle, 'licenses.md'), join(dist, 'licenses.md'));
