import { describe, expect, test } from 'vitest';
import { heldBy, heldGroups, waitingFor, writtenGroups } from '../../../src/plan/held.ts';
import { type Change, type GroupPlan, planned } from '../../../src/plan/plan.ts';
import { ipv4, tcp } from './build.ts';

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

describe('who waits for a group that is held back', () => {
  const rule = (port: number, cidr = '10.0.0.0/8') => planned(tcp(port, ipv4(cidr)));
  const add = (port: number, cidr?: string): Change => ({ kind: 'add-rule', rule: rule(port, cidr) });
  const remove = (port: number, cidr?: string): Change => ({
    kind: 'remove-rule',
    ruleId: 'sgr-1',
    rule: rule(port, cidr),
  });
  const plan = (name: string, changes: readonly Change[], more: Partial<GroupPlan> = {}): GroupPlan => ({
    name,
    id: `sg-${name}`,
    refersTo: [],
    changes,
    unchanged: 0,
    ...more,
  });
  const waiting = (...groups: readonly GroupPlan[]) => Object.fromEntries(waitingFor(groups));
  const blocked = { blocked: 'quota-exceeded' } as const;
  const modify = (from: number, to: number): Change => ({
    kind: 'modify-rule',
    ruleId: 'sgr-1',
    before: rule(from),
    rule: rule(to),
  });
  const turned = (name: string, turn: number, change: Change): GroupPlan =>
    plan(name, [change], { exchange: { turn, steps: [{ call: 'modify', direction: 'ingress', rows: [0] }] } });

  test('what closes what that one was to open, and nothing else', () => {
    const full = plan('full', [add(443, '10.1.0.0/16')], blocked);
    expect(waiting(full, plan('web', [remove(443)]))).toEqual({ web: 'full' });
    expect(waiting(full, plan('web', [remove(22), remove(443, '192.168.0.0/16'), add(443)]))).toEqual({});
    expect(waiting(full, plan('web', [remove(443)], { unfinished: true }))).toEqual({});
    expect(waiting({ ...full, blocked: 'gap-needed' }, plan('web', [remove(443)]))).toEqual({ web: 'full' });
    expect(waiting(plan('full', [add(443)]), plan('web', [remove(443)]))).toEqual({});
  });

  test('what closes what a group that refers to it was to open', () => {
    const [base, near] = [plan('base', [], blocked), plan('near', [add(443)], { refersTo: ['base'] })];
    expect(waiting(base, near, plan('web', [remove(443)]))).toEqual({ web: 'near' });
  });

  test('what closes the egress that AWS was to give a new group', () => {
    const create = { kind: 'create-group', description: '', tags: {}, egress: 'kept' } as const;
    const out: Change = {
      kind: 'remove-rule',
      ruleId: 'sgr-1',
      rule: { ...rule(443), direction: 'egress' },
    };
    expect(waiting(plan('new', [create], blocked), plan('web', [out]))).toEqual({ web: 'new' });
    expect(waiting(plan('new', [{ ...create, egress: 'rules' }], blocked), plan('web', [out]))).toEqual({});
  });

  test('at the quota what waits opens nothing, and others wait for that in their turn', () => {
    const swap = [
      turned('third', 3, modify(22, 1)),
      turned('second', 2, modify(80, 22)),
      turned('first', 1, modify(1, 80)),
    ];
    expect(waiting(...swap)).toEqual({});
    expect(waiting({ ...given(swap[2]), blocked: 'gap-needed' }, given(swap[1]), given(swap[0]))).toEqual({
      second: 'first',
      third: 'second',
    });
  });

  test('what refers to one that waits does not', () => {
    const full = plan('full', [add(443)], blocked);
    const [web, user] = [plan('web', [remove(443)]), plan('user', [remove(80)], { refersTo: ['web'] })];
    expect(waiting(user, full, web)).toEqual({ web: 'full' });
  });

  test('what closes what is declared for a group that is not ours', () => {
    const theirs = plan('theirs', [], { blocked: 'foreign-owner', unmet: [rule(443)] });
    expect(waiting(theirs, plan('web', [remove(443)]), plan('api', [remove(80)]))).toEqual({ web: 'theirs' });
  });

  test('everything, while a group that is held back lacks its Name', () => {
    const nameless = plan('nameless', [{ kind: 'tag-group', set: { Name: 'nameless' }, before: {} }], blocked);
    expect(waiting(nameless, plan('web', [remove(443)]), plan('api', [add(80)]))).toEqual({ web: 'nameless' });
  });

  test('at the quota, before its turn, what waits for one that comes later', () => {
    const first = turned('first', 1, modify(1, 80));
    const last = turned('last', 2, modify(443, 1));
    expect(waiting(first, last)).toEqual({});
    expect(waiting(first, last, plan('full', [add(443)], blocked))).toEqual({ last: 'full', first: 'last' });
  });
});

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('there is one');
  return value;
}
