import { expect, test } from 'vitest';
import { skipHeld } from '../../../src/aws/apply/held.ts';
import { begin } from '../../../src/aws/apply/progress.ts';
import { heldBy } from '../../../src/plan/held.ts';
import { type GroupPlan, planned } from '../../../src/plan/plan.ts';
import { ipv4, tcp } from '../plan/build.ts';

const group = (name: string, refersTo: readonly string[], more: Partial<GroupPlan> = {}): GroupPlan => ({
  name,
  refersTo,
  changes: [{ kind: 'add-rule', rule: planned(tcp(443, ipv4('203.0.113.0/24'))) }],
  unchanged: 0,
  ...more,
});

test('a group that is blocked stops those with changes that refer to it, also through one without', () => {
  const groups = [
    group('web', ['between']),
    group('between', ['base'], { changes: [] }),
    group('near', ['base']),
    group('base', [], { blocked: 'foreign-owner' }),
    group('free', []),
  ];
  const stops = skipHeld(groups.map(begin), heldBy(groups)).map(({ stop }) => stop?.problem.message);
  expect(stops).toEqual([
    'it refers to base through another group, which was skipped',
    undefined,
    'it refers to base, which was skipped',
    'base is not written for the finding foreign-owner',
    undefined,
  ]);
});
