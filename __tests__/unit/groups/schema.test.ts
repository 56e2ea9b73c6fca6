import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { published } from '../../../scripts/schema.ts';
import { editDistance, keySuggestion } from '../../../src/groups/suggestion.ts';

it.each(published)('$name is published as it is (npm run schema writes it)', async ({ file, schema }) => {
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(schema());
});

it.each([
  // The file, a group, its rules of ingress and of egress, and what a policy has.
  [0, 7],
  // The policy, its severities, an entry under allow.
  [1, 3],
])('schema %i describes every property to editors, and allows no other', async (index, expected) => {
  const bare: string[] = [];
  let maps = 0;
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
      maps += 1;
      expect(node).toMatchObject({ additionalProperties: false });
      for (const [key, property] of Object.entries(node.properties)) {
        if (typeof (property as { description?: unknown }).description !== 'string') bare.push(`${path}.${key}`);
      }
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
  };
  const file = published[index]?.file ?? new URL('missing', import.meta.url);
  walk(JSON.parse(await readFile(file, 'utf8')), '');
  expect(bare).toEqual([]);
  expect(maps).toBe(expected);
});

it.each([
  ['cidrBlocks', 'cidrs'],
  ['cidr_blocks', 'cidrs'],
  ['CidrIp', 'cidrs'],
  ['fromPort', 'ports'],
  ['proto', 'protocol'],
  ['prots', 'ports'],
  ['ingress', undefined],
  ['outbound', undefined],
  ['zzzzzz', undefined],
  ['toString', undefined],
  ['p'.repeat(100_000), undefined],
])('suggests for %.20s: %s', (key, suggestion) => {
  expect(keySuggestion(key, ['protocol', 'port', 'ports', 'cidrs'])).toBe(suggestion);
});

it.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'abc', 3],
  ['ports', 'prots', 1],
  ['kitten', 'sitting', 3],
  ['abcdefghij', 'a', Infinity],
])('%s and %s are %d apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
