import { describe, expect, test } from 'vitest';
import { condense, groupsCell } from '../../../src/report/condense.ts';
import type { Row } from '../../../src/report/rows.ts';

const row = (group: string, more: Partial<Row> = {}): Row => ({
  sign: '+',
  group,
  what: 'in 443',
  peer: 'from office',
  note: '',
  blocked: '',
  opens: false,
  ...more,
});
const texts = (rows: readonly Row[], most: number) =>
  condense(rows, most).map(({ sign, groups, text }) => `${sign} ${groups.join(' ')}: ${text}`);

test('what has room stands as it is, a line for each', () => {
  const rows = [row('a', { note: 'HTTPS' }), row('b')];
  expect(texts(rows, 2)).toEqual(['+ a: in 443 from office · HTTPS', '+ b: in 443 from office']);
});

describe('what has no room shares lines', () => {
  test('first the same change on several groups', () => {
    const rows = [row('a'), row('b'), row('a', { sign: '-' }), row('b', { blocked: '**not written: x**' })];
    expect(texts(rows, 3)).toEqual([
      '+ a b: in 443 from office',
      '- a: in 443 from office',
      '+ b: **not written: x** · in 443 from office',
    ]);
  });
  test('new groups whatever they are for', () => {
    const fresh = (group: string): Row => row(group, { what: '**new group**', peer: '', note: `for ${group}` });
    expect(texts([fresh('a'), fresh('b')], 1)).toEqual(['+ a b: **new group**']);
  });
  test('then the peers of the same ports, three of them by name', () => {
    const peers = ['one', 'two', 'three', 'four', 'five'];
    const rows = peers.map((peer) => row('a', { peer: `from ${peer}` }));
    expect(texts(rows, 2)).toEqual(['+ a: in 443 from one, two, three, 2 more']);
  });
  test('then all changes of the same groups, with how many each has', () => {
    const rows = ['a', 'b'].flatMap((group) => [
      row(group),
      row(group, { what: 'in 80' }),
      row(group, { what: 'in 22' }),
    ]);
    expect(texts(rows, 1)).toEqual(['+ a b: 3 changes each: in 443, in 80, in 22']);
  });
});

describe('what is left is counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => row(`g${index}`, { what: `in ${index}` }));
  test('every change once, whatever the room', () => {
    for (let most = 1; most <= 31; most += 1) {
      const lines = condense(many, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.reduce((sum, { changes }) => sum + changes, 0)).toBe(30);
      expect(new Set(lines.flatMap(({ groups }) => groups)).size).toBe(30);
    }
    expect(texts(many, 3).at(-1)).toMatch(/: and 28 more changes$/);
  });
  test('what opens to everyone goes last, and is told where it has to', () => {
    const opening = [7, 20].map((index) => row(`o${index}`, { what: `in ${index}`, peer: 'from anyone', opens: true }));
    const rows = [...many.slice(0, 20), ...opening, ...many.slice(20)];
    expect(condense(rows, 3).filter(({ opens }) => opens)).toHaveLength(2);
    expect(texts(rows, 2).at(-1)).toMatch(/: and 31 more changes, \*\*1 of them opens to anyone\*\*$/);
    expect(texts(rows, 1)).toEqual([expect.stringMatching(/and 32 more changes, \*\*2 of them open to anyone\*\*$/)]);
  });
  test('by one sign where all have it', () => {
    const signs = (rows: readonly Row[]) => condense(rows, 1).map(({ sign }) => sign);
    expect(signs(many)).toEqual(['+']);
    expect(signs([...many, row('x', { sign: '-' })])).toEqual(['~']);
  });
});

test('names of groups are escaped, and two of many stand for all', () => {
  expect(groupsCell(['a|b', 'c'])).toBe('<code>a&#124;b</code>, <code>c</code>');
  expect(groupsCell(['a', 'b', 'c', 'd'])).toBe('**4 groups**: <code>a</code>, <code>b</code> and 2 more');
});
