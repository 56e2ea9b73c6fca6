import { expect, test } from 'vitest';
import type { GroupPlan, PlannedRule } from '../../../src/plan/plan.ts';
import { changesTable } from '../../../src/report/changes.ts';
import { planFacts } from '../../../src/report/plan.ts';

const rule = (port: number, cidr: string, description?: string): PlannedRule => ({
  direction: 'ingress',
  protocol: 'tcp',
  from: port,
  to: port,
  peer: { kind: 'ipv4', cidr },
  ...(description === undefined ? {} : { description }),
});
const group: GroupPlan = {
  name: 'web',
  id: 'sg-1',
  refersTo: [],
  unchanged: 0,
  changes: [
    { kind: 'add-rule', rule: rule(80, '10.1.0.0/16') },
    { kind: 'add-rule', rule: rule(81, '10.1.0.0/16') },
    { kind: 'modify-rule', ruleId: 'sgr-1', before: rule(443, '10.2.0.0/16'), rule: rule(443, '10.3.0.0/16', 'HTTPS') },
    { kind: 'modify-rule', ruleId: 'sgr-2', before: rule(1, '10.2.0.0/16'), rule: rule(2, '10.2.0.0/16') },
    { kind: 'remove-rule', ruleId: 'sgr-3', rule: rule(22, '10.4.0.0/16') },
  ],
  exchange: {
    turn: 1,
    steps: [
      { call: 'revoke', direction: 'ingress', rows: [4] },
      { call: 'authorize', direction: 'ingress', rows: [1] },
      { call: 'modify', direction: 'ingress', rows: [2, 3] },
    ],
  },
};

test('a rule that becomes another in place is one row, and what has another place in the order says so', () => {
  const text = (changesTable([group]) ?? '').replaceAll(/<\/?code>/g, '`');
  const rows = text.split('\n').slice(2);
  expect(rows).toHaveLength(5);
  expect(rows[0]).not.toMatch(/first|room/);
  expect(rows[1]).toContain('when there is room');
  expect(rows[2]).toContain('in `tcp 443`');
  expect(rows[2]).toContain('`10.2.0.0/16` → `10.3.0.0/16`');
  expect(rows[2]).toContain('in place · `HTTPS`');
  expect(rows[3]).toContain('`tcp 1` → `tcp 2`');
  expect(rows[4]).toContain('**goes first**: the quota has no room for both');
});

test('a plan near a quota says which one it goes by, and why', () => {
  const plan = { basis: 'live', cluster: 'prod', region: 'eu', vpc: 'vpc-1', digest: 'a'.repeat(64) } as const;
  expect(planFacts(plan).join(' ')).not.toContain('rules a group');
  expect(planFacts({ ...plan, quota: { rulesPerGroup: 120 } })).toContain('up to 120 rules a group');
  const assumed = planFacts({ ...plan, quota: { rulesPerGroup: 60, assumed: 'the role may not call <b>x</b>' } }).join(
    ' ',
  );
  expect(assumed).toContain('up to 60 rules a group, if not more: the role may not call');
  expect(assumed).not.toContain('<b>');
});
