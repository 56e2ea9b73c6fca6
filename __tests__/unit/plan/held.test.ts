import { expect, test } from 'vitest';
import { heldBy, heldGroups, writtenGroups } from '../../../src/plan/held.ts';

const group = (name: string, refersTo: readonly string[] = [], more = {}) => ({ name, refersTo, ...more });

test('what is blocked, and what refers to it, directly or through others', () => {
  const groups = [
    group('free', ['other']),
    group('far', ['free', 'near']),
    group('near', ['blocked']),
    group('blocked', ['free'], { blocked: 'foreign-owner' as const }),
  ];
  expect(Object.fromEntries(heldBy(groups))).toEqual({ blocked: 'blocked', near: 'blocked', far: 'blocked' });
  expect([...heldGroups(groups)].toSorted()).toEqual(['blocked', 'far', 'near']);
  expect(writtenGroups(groups)).toEqual(groups.slice(0, 1));
  expect(writtenGroups(groups.slice(0, 3))).toEqual(groups.slice(0, 3));
});
