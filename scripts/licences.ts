import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './run-action.ts';

// Everything that dist/ contains must have a licence under which it may be given on with an Apache-2.0 action.
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Unlicense',
]);
const text = await readFile(join(repositoryRoot, 'dist', 'licenses.md'), 'utf8');
const packages = [...text.matchAll(/^## (\S+) - (\S+) \(([^)]+)\)$/gm)].map(([, name, version, licence]) => ({
  name,
  version,
  licence,
}));
const refused = packages.filter(({ licence }) => licence === undefined || !allowed.has(licence));
if (packages.length === 0) throw new Error('dist/licenses.md lists no package: has its form changed?');
if (refused.length > 0) {
  throw new Error(
    `licences that are not allowed: ${refused.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ')}`,
  );
}
console.log(`${packages.length} packages in dist, all under allowed licences`);
