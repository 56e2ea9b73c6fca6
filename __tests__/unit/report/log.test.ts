import { expect, test } from 'vitest';
import type { Change, GroupPlan } from '../../../src/plan/plan.ts';
import { changeLines } from '../../../src/report/log.ts';
import { ipv4, tcp } from '../plan/build.ts';

const group = (name: string, changes: readonly Change[], more: Partial<GroupPlan> = {}): GroupPlan => ({
  name,
  changes,
  unchanged: 0,
  refersTo: [],
  ...more,
});

const add = (port: number, description?: string): Change => ({
  kind: 'add-rule',
  rule: { ...tcp(port, ipv4('10.0.0.0/8')), ...(description === undefined ? {} : { description }) },
});

test('a plan is rows of a log: what it does, the group, the rule', () => {
  const lines = changeLines({
    groups: [
      group('web', [{ kind: 'create-group', description: 'Public', tags: {}, egress: 'kept' }, add(443, 'HTTPS')]),
      group('back-office', [
        { kind: 'remove-rule', ruleId: 'sgr-1', rule: tcp(22, ipv4('0.0.0.0/0')) },
        { kind: 'modify-rule', ruleId: 'sgr-2', before: tcp(1, ipv4('10.0.0.0/8')), rule: tcp(2, ipv4('10.0.0.0/8')) },
        {
          kind: 'describe-rule',
          ruleId: 'sgr-3',
          rule: { ...tcp(3, ipv4('10.0.0.0/8')), description: 'b' },
          before: 'a',
        },
      ]),
      group('held', [add(22)], { blocked: 'world-open-admin' }),
    ],
  });
  expect(lines).toEqual([
    '+ web          new group "Public"',
    '+ web          tcp 443 from 10.0.0.0/8 "HTTPS"',
    '- back-office  tcp 22 from 0.0.0.0/0',
    '~ back-office  tcp 1 from 10.0.0.0/8 -> tcp 2 from 10.0.0.0/8, in place',
    '~ back-office  tcp 3 from 10.0.0.0/8: description "a" -> "b"',
    '+ held         tcp 22 from 10.0.0.0/8 (not written: world-open-admin)',
  ]);
});

test('no foreign text makes a line, a command or a column of its own', () => {
  const lines = changeLines({
    groups: [
      group('a\n::stop-commands::x', [add(443, '##[add-mask]a\u202e\n::error::b')]),
      group('x'.repeat(255), [add(80)]),
    ],
  });
  expect(lines.join('\n').split('\n')).toHaveLength(2);
  for (const line of lines) expect(line).not.toMatch(/##\[|^\s*::|\p{Cf}/u);
  const [first = '', second = ''] = lines;
  expect(first.indexOf('tcp 443')).toBe(second.indexOf('tcp 80'));
  expect(second.length).toBeLessThan(150);
});
