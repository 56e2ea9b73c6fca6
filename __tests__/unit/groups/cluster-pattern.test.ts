import { describe, expect, it } from 'vitest';
import { clustersMeet, isFor, patternFault, patternsMeet } from '../../../src/groups/cluster-pattern.ts';

describe('patternsMeet', () => {
  it.each([
    ['prod', 'prod', true],
    ['prod', 'prod-1', false],
    ['prod-*', 'prod-1', true],
    ['prod-*', 'prod-', true],
    ['prod-*', 'prod', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['prod-*', '*-eu', true],
    ['prod-*', 'dev-*', false],
    ['a*b', 'a*c', false],
    ['a*b', '*c*', true],
    ['*a', 'b*', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a**', '**b', true],
    ['*x*', 'abc', false],
    ['PROD', 'prod', false],
  ])('%s and %s: %s', (a, b, meet) => {
    expect(patternsMeet(a, b)).toBe(meet);
    expect(patternsMeet(b, a)).toBe(meet);
  });

  it('has no pattern that takes it long', () => {
    expect(patternsMeet(`${'*a'.repeat(120)}x`, `${'a*'.repeat(120)}y`)).toBe(false);
  });
});

it('is for every cluster without patterns', () => {
  expect(isFor(undefined, 'dev')).toBe(true);
  expect(isFor(['prod-*', 'dev'], 'dev')).toBe(true);
  expect(isFor(['prod-*'], 'dev')).toBe(false);
});

it('meets where any pattern meets any', () => {
  expect(clustersMeet(undefined, ['prod-*'])).toBe(true);
  expect(clustersMeet(['dev'], undefined)).toBe(true);
  expect(clustersMeet(['dev', 'prod-*'], ['test', 'prod-eu'])).toBe(true);
  expect(clustersMeet(['dev', 'prod-*'], ['test', 'stage'])).toBe(false);
});

it.each([
  ['prod-*', undefined],
  ['kops.example.com', undefined],
  ['', 'is empty'],
  ['prod-?', 'holds "?"; a pattern is letters, digits, - _ . and *, which stands for any characters'],
  ['prod-[12]', 'holds "["; a pattern is letters, digits, - _ . and *, which stands for any characters'],
  ['a b', 'holds " "; a pattern is letters, digits, - _ . and *, which stands for any characters'],
  ['a'.repeat(128), undefined],
  ['a'.repeat(129), 'is longer than any name of a cluster'],
])('%s %s', (pattern, fault) => {
  expect(patternFault(pattern)).toBe(fault);
});
