import { expect, it } from 'vitest';
import { allPages, chunks, escapeFilter } from '../../../src/aws/pages.ts';

it('pages are read until one has no token', async () => {
  const pages = new Map([
    [undefined, { items: [1, 2], token: 'a' }],
    ['a', { items: [], token: 'b' }],
    ['b', { items: [3], token: undefined }],
  ]);
  const asked: (string | undefined)[] = [];
  const items = await allPages(async (token) => {
    asked.push(token);
    return pages.get(token) ?? { items: [], token: undefined };
  });
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'a', 'b']);
});

it('an empty token ends it too', async () => {
  let calls = 0;
  await allPages(async () => {
    calls += 1;
    return { items: [], token: '' };
  });
  expect(calls).toBe(1);
});

it('chunks are full but for the last, and never empty', () => {
  expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunks([1, 2], 2)).toEqual([[1, 2]]);
  expect(chunks([], 2)).toEqual([]);
});

it('wildcards of filters are made plain', () => {
  expect(escapeFilter(String.raw`a*b?c\d`)).toBe(String.raw`a\*b\?c\\d`);
});
