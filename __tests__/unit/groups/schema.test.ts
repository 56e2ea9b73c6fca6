import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { publishedSchema, schemaFile } from '../../../scripts/schema.ts';
import { editDistance, keySuggestion } from '../../../src/groups/suggestion.ts';

it('is published as it is (npm run schema writes it)', async () => {
  expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(publishedSchema());
});

it('describes every property to editors, and allows no other', async () => {
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
  walk(JSON.parse(await readFile(schemaFile, 'utf8')), '');
  expect(bare).toEqual([]);
  // The file, a group, its rules of ingress and of egress.
  expect(maps).toBe(4);
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
