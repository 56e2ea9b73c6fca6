import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingKinds } from '../../src/finding.ts';
import { repositoryRoot } from '../../scripts/run-action.ts';

test('the README lists every finding once, with its severity and a meaning', () => {
  const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
  const section = readme.split('\n## ').find((text) => text.startsWith('Findings\n')) ?? '';
  const rows = [...section.matchAll(/^\| `([a-z-]+)` \| (\w+) \| ([^|]{10,}) \|$/gm)];
  const listed = rows.map(([, id, severity]) => `${id} ${severity}`);
  const known = Object.entries(findingKinds).map(([id, { severity }]) => `${id} ${severity}`);
  expect(listed.toSorted()).toEqual(known.toSorted());
});
