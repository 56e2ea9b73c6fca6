import { expect, test } from 'vitest';
import { finding } from '../../../src/finding.ts';
import type { GroupPlan } from '../../../src/plan/plan.ts';
import { mergeSteps } from '../../../src/report/merge-steps.ts';
import { frontends, groups, plan, rule } from './sample.ts';

const steps = (more: Partial<typeof plan> = {}) =>
  mergeSteps({ ...plan, ...more })
    ?.replaceAll(/<\/?code>/g, '')
    .split('\n')
    .slice(2);

test('who does what, in order', () => {
  expect(steps()).toEqual([
    '1. `apply` creates 1 group, adds 3 rules',
    '2. `apply` then changes 1 description, removes 1 rule',
    '3. the load balancer controller attaches web to ALB k8s-shop-web-4c3d2e1f0a',
    '4. `verify` waits until AWS shows every group on its load balancer',
  ]);
});

test('a step that has nothing to do is none', () => {
  const [bastion] = groups;
  expect(steps({ groups: groups.slice(0, 1), frontends: [] })?.[0]).toBe(
    '1. `apply` changes 1 description, removes 1 rule',
  );
  expect(steps({ groups: [{ ...bastion, changes: [] } as GroupPlan] })).toBeUndefined();
  expect(steps({ kind: 'cleanup' })).toBeUndefined();
  expect(steps({ basis: 'offline' })).toBeUndefined();
});

test('at the quota it says what goes before what comes, in the order of the turns', () => {
  const change = (kind: 'add-rule' | 'remove-rule', port: number) =>
    ({ kind, ruleId: 'sgr-1', rule: rule(port, { kind: 'ipv4', cidr: '10.0.0.0/8' }) }) as const;
  const full = (name: string, turn: number): GroupPlan => ({
    name,
    id: `sg-${turn}`,
    refersTo: [],
    unchanged: 0,
    changes: [change('add-rule', 1), change('add-rule', 2), change('remove-rule', 3), change('remove-rule', 4)],
    exchange: {
      turn,
      steps: [
        { call: 'revoke', direction: 'ingress', rows: [2, 3] },
        { call: 'authorize', direction: 'ingress', rows: [1] },
      ],
    },
  });
  expect(steps({ groups: [full('second', 2), full('first', 1)], frontends: [] })).toEqual([
    '1. `apply` adds 2 rules',
    '2. `apply` then makes room where the quota does not hold old and new rules together: in first it removes 2 rules, then adds 1 rule; in second it removes 2 rules, then adds 1 rule',
    '3. `verify` waits until AWS shows every group on its load balancer',
  ]);
});

test('what is held back is neither written nor attached, and named', () => {
  const held = groups.map((group): GroupPlan =>
    group.name === 'web' ? { ...group, blocked: 'foreign-owner' } : group,
  );
  expect(steps({ groups: held })).toEqual([
    '1. `apply` changes 1 description, removes 1 rule',
    '2. `verify` waits until AWS shows every group on its load balancer',
    '',
    'Not written: web. Until that is there, the load balancer controller gives up on ALB k8s-shop-web-4c3d2e1f0a.',
  ]);
});

test('what waits for one that is held back takes nothing away', () => {
  const moves = (kind: 'add-rule' | 'remove-rule') =>
    ({ kind, ruleId: 'sgr-1', rule: rule(443, { kind: 'ipv4', cidr: '10.0.0.0/8' }) }) as const;
  const group = (name: string, changes: GroupPlan['changes']): GroupPlan => ({
    name,
    id: `sg-${name}`,
    refersTo: [],
    unchanged: 0,
    changes,
  });
  const [full, web] = [group('full', [moves('add-rule')]), group('web', [moves('remove-rule')])];
  const more = group('more', [{ ...moves('add-rule'), rule: rule(80, { kind: 'ipv4', cidr: '10.0.0.0/8' }) }]);
  expect(
    steps({ groups: [{ ...full, blocked: 'gap-needed' }, { ...web, waitsFor: 'full' }, more], frontends: [] }),
  ).toEqual([
    '1. `apply` adds 1 rule',
    '2. `verify` waits until AWS shows every group on its load balancer',
    '',
    'Not written: full. Takes nothing away until what may have moved is open elsewhere: web (for full).',
  ]);
});

test('nothing is done where all is held back, or a name is wrong', () => {
  const nothing = ['Nothing, as long as what stands in red above is not solved.'];
  const all = groups.map((group): GroupPlan => ({ ...group, blocked: 'foreign-owner' }));
  expect(steps({ groups: all })).toEqual(nothing);
  expect(steps({ findings: [finding('undeclared-group', { message: 'x', action: 'y' })] })).toEqual(nothing);
  expect(steps({ problems: [{ message: 'x' }] })).toEqual(nothing);
});

test('of many that are attached three stand by name, escaped', () => {
  const names = ['a|b', 'c', 'd', 'e', 'f'];
  const made = names.map((name): GroupPlan => ({
    name,
    refersTo: [],
    unchanged: 0,
    changes: [{ kind: 'add-rule', rule: rule(443, { kind: 'ipv4', cidr: '10.0.0.0/8' }) }],
  }));
  const carriers = frontends.slice(0, 1).flatMap((frontend) =>
    names.map((text) => ({
      ...frontend,
      loadBalancers: frontend.loadBalancers.map((one) => ({
        ...one,
        tokens: one.tokens.map((token) => ({ ...token, text })),
      })),
    })),
  );
  const step = steps({ groups: made, frontends: carriers })?.[1];
  expect(step).toMatch(/attaches a&#124;b to ALB .*; c to ALB .*; d to ALB .*; 2 more$/);
});
