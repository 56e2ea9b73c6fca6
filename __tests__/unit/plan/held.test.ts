import { expect, test } from 'vitest';
import { heldGroups } from '../../../src/plan/held.ts';
import { planned } from '../../../src/plan/plan.ts';
import { ipv4, tcp } from './build.ts';

const change = { kind: 'add-rule', rule: planned(tcp(443, ipv4('203.0.113.0/24'))) } as const;
const group = (name: string, refersTo: readonly string[] = [], more = {}) => ({
  name,
  refersTo,
  changes: [change],
  ...more,
});

test('what is blocked, and what refers to it with a change of its own, directly or not', () => {
  const groups = [
    group('free', ['other']),
    group('far', ['near']),
    group('near', ['blocked']),
    group('unchanged', ['blocked'], { changes: [] }),
    group('behind', ['unchanged']),
    group('blocked', ['free'], { blocked: 'foreign-owner' as const }),
  ];
  expect([...heldGroups(groups)].toSorted()).toEqual(['blocked', 'far', 'near']);
});
