import { describe, expect, test } from 'vitest';
import type { DeclaredPeer } from '../../../src/groups/rule.ts';
import { digest } from '../../../src/plan/digest.ts';
import { unannouncedChanges, unreviewedChanges } from '../../../src/plan/expect.ts';
import type { Change, PlannedRule } from '../../../src/plan/plan.ts';
import { ipv4, ipv6, vpc } from './build.ts';

const plan = (...changes: readonly Change[]) => ({
  kind: 'apply' as const,
  vpc,
  groups: [{ name: 'web', refersTo: [], changes }],
});
const unreviewed = (now: readonly Change[], reviewed: readonly Change[]) =>
  unreviewedChanges(plan(...now), plan(...reviewed)).map(({ change }) => change.kind);

const rule = (peer: DeclaredPeer, more: Partial<PlannedRule> = {}): PlannedRule => ({
  direction: 'ingress',
  protocol: 'tcp',
  from: 443,
  to: 443,
  peer,
  ...more,
});
const allOut = (peer: DeclaredPeer, description?: string): PlannedRule =>
  rule(peer, {
    direction: 'egress',
    protocol: '-1',
    from: null,
    to: null,
    ...(description === undefined ? {} : { description }),
  });
const office = rule(ipv4('203.0.113.0/24'));
const add = (one: PlannedRule): Change => ({ kind: 'add-rule', rule: one });
const remove = (one: PlannedRule, ruleId = 'sgr-1'): Change => ({ kind: 'remove-rule', ruleId, rule: one });
const describeAs = (one: PlannedRule, before = ''): Change => ({
  kind: 'describe-rule',
  ruleId: 'sgr-1',
  rule: one,
  before,
});
const tag = (set: Readonly<Record<string, string>>): Change => ({ kind: 'tag-group', set, before: {} });
const create = (egress: 'kept' | 'rules' = 'rules'): Change => ({
  kind: 'create-group',
  description: 'Web',
  tags: { 'frontend-sg/owner': 'acme/shop', Team: 'shop' },
  egress,
});

describe('changes that were reviewed', () => {
  test('the same, a part of them, and none', () => {
    const all = [add(office), remove(rule(ipv6('::/0')))];
    expect(unreviewed(all, all)).toEqual([]);
    expect(unreviewed(all.slice(1), all)).toEqual([]);
    expect(unreviewed([], all)).toEqual([]);
  });
  test('some of the tags, where the others are set by now', () => {
    const takeOver = tag({ Name: 'web', Team: 'shop', 'frontend-sg/owner': 'acme/shop' });
    expect(unreviewed([tag({ Name: 'web' })], [takeOver])).toEqual([]);
    expect(unreviewed([tag({ Name: 'web', Team: 'other' })], [takeOver])).toEqual(['tag-group']);
    expect(unreviewed([tag({ Name: 'web', More: 'x' })], [takeOver])).toEqual(['tag-group']);
    const moved: Change = { kind: 'tag-group', set: { Team: 'shop' }, before: { Team: 'theirs' } };
    expect(unreviewed([moved], [takeOver])).toEqual(['tag-group']);
  });
  test('not of another group that has taken the name', () => {
    const of = (id: string | undefined, ...changes: readonly Change[]) => ({
      kind: 'apply' as const,
      vpc,
      groups: [{ name: 'web', ...(id === undefined ? {} : { id }), refersTo: [], changes }],
    });
    const all = [add(office), tag({ 'frontend-sg/owner': 'acme/shop', 'frontend-sg/adopted': 'true' })];
    const kinds = (now: ReturnType<typeof of>, reviewed: ReturnType<typeof of>) =>
      unreviewedChanges(now, reviewed).map(({ change }) => change.kind);
    expect(kinds(of('sg-1', ...all), of('sg-1', ...all))).toEqual([]);
    expect(kinds(of('sg-2', ...all), of('sg-1', ...all))).toEqual(['add-rule', 'tag-group']);
    expect(digest(of('sg-2', ...all))).not.toBe(digest(of('sg-1', ...all)));
    // What was made and what was taken over by half is the same group as before.
    expect(kinds(of('sg-1', add(office)), of(undefined, create(), add(office)))).toEqual([]);
    expect(kinds(of('sg-1', tag({ 'frontend-sg/adopted': 'true' })), of('sg-1', ...all))).toEqual([]);
  });
  test('the id of a rule says nothing: it may have been made anew', () => {
    expect(unreviewed([remove(office, 'sgr-2')], [remove(office, 'sgr-1')])).toEqual([]);
  });
  test('one more, one with another port or description, and one of another group', () => {
    expect(unreviewed([add(office), add(rule(ipv4('0.0.0.0/0')))], [add(office)])).toEqual(['add-rule']);
    expect(unreviewed([add({ ...office, to: 444 })], [add(office)])).toEqual(['add-rule']);
    expect(unreviewed([add({ ...office, description: 'x' })], [add(office)])).toEqual(['add-rule']);
    const other = { ...plan(), groups: [{ name: 'api', refersTo: [], changes: [add(office)] }] };
    expect(unreviewedChanges(other, plan(add(office)))).toEqual([{ group: 'api', change: add(office) }]);
  });
});

describe('a group that a finding keeps from being written', () => {
  const web = { name: 'web', refersTo: [], changes: [add(office)] };
  const inner = { name: 'inner', refersTo: ['web'], changes: [add(rule({ kind: 'group-name', name: 'web' }))] };
  const blocked = { ...web, blocked: 'gap-needed' };
  const of = (...groups: Parameters<typeof unreviewedChanges>[0]['groups']) => ({ kind: 'apply' as const, groups });
  const told = (now: ReturnType<typeof of>, reviewed: ReturnType<typeof of>) =>
    unreviewedChanges(now, reviewed).map(({ group, change, notWritten }) =>
      [group, change.kind, ...(notWritten === true ? ['not written'] : [])].join(' '),
    );
  test('in the reviewed plan: none of its changes was reviewed, nor of what refers to it', () => {
    expect(told(of(web, inner), of(blocked, inner))).toEqual([
      'web add-rule not written',
      'inner add-rule not written',
    ]);
    const more = { ...web, changes: [add(office), add({ ...office, to: 444 })] };
    expect(told(of(more), of(blocked))).toEqual(['web add-rule not written', 'web add-rule']);
    expect(told(of({ ...web, changes: [] }), of(blocked))).toEqual([]);
  });
  test('in the reviewed plan: nor what would have completed it', () => {
    const made = { ...blocked, changes: [create(), tag({ Name: 'web', Team: 'shop' })] };
    expect(told(of({ ...web, changes: [tag({ Name: 'web' })] }), of(made))).toEqual(['web tag-group']);
    expect(told(of({ ...web, changes: [remove(allOut(ipv4('0.0.0.0/0')))] }), of(made))).toEqual(['web remove-rule']);
  });
  test('in the reviewed plan: nor was what another one would have taken away but for that', () => {
    const both = { ...web, changes: [add(office), remove(office)] };
    const waits = { ...both, waitsFor: 'full' };
    expect(told(of(both), of(waits))).toEqual(['web remove-rule not written']);
    expect(told(of(waits), of(both))).toEqual([]);
    expect(told(of(waits), of())).toEqual(['web add-rule']);
  });
  test('now: nothing of it is written, so nothing of it has to be reviewed', () => {
    expect(told(of(blocked, inner), of())).toEqual([]);
    expect(told(of(blocked, { ...inner, refersTo: [] }), of())).toEqual(['inner add-rule']);
    expect(told(of(blocked), of(blocked))).toEqual([]);
    expect(told(of(blocked), of(web))).toEqual([]);
  });
});

describe('what is left of a group that was to be made', () => {
  test.each([
    ['its Name', tag({ Name: 'web' })],
    ['its tags', tag({ Name: 'web', Team: 'shop' })],
    ['a tag that somebody changed meanwhile, back to what was reviewed', tag({ Team: 'shop' })],
    ["AWS's default egress", remove(allOut(ipv4('0.0.0.0/0')))],
    ["AWS's default egress, IPv6", remove(allOut(ipv6('::/0')))],
  ])('%s', (_, left) => {
    expect(unreviewed([left], [create()])).toEqual([]);
    expect(unreviewed([left], [add(office)])).toHaveLength(1);
  });
  test('the description of a rule that AWS gave it, where that rule was to be added so', () => {
    const reviewed = [create(), add(allOut(ipv4('0.0.0.0/0'), 'All'))];
    expect(unreviewed([describeAs(allOut(ipv4('0.0.0.0/0'), 'All'))], reviewed)).toEqual([]);
    expect(unreviewed([describeAs(allOut(ipv4('0.0.0.0/0'), 'Other'))], reviewed)).toEqual(['describe-rule']);
    expect(unreviewed([describeAs(allOut(ipv4('0.0.0.0/0'), 'All'), 'by hand')], reviewed)).toEqual(['describe-rule']);
    expect(unreviewed([describeAs(allOut(ipv6('::/0'), 'All'))], reviewed)).toEqual(['describe-rule']);
  });
  test.each([
    ['a tag that was not to be set', tag({ Name: 'web', Stage: 'prod' }), create()],
    ['another value of a tag', tag({ Name: 'web', Team: 'payments' }), create()],
    ['default egress that was to stay', remove(allOut(ipv4('0.0.0.0/0'))), create('kept')],
    ['a rule that somebody added', remove(office), create()],
    ['a rule that was not to be added', add(office), create()],
    ['a description of another rule', describeAs({ ...office, description: 'x' }), create()],
    ['a deletion', { kind: 'delete-group' }, create()],
    ['tags taken off', { kind: 'untag-group', keys: ['Team'] }, create()],
    ['the creation with other tags', { ...create(), tags: {} } as Change, create()],
  ] as const satisfies readonly (readonly [string, Change, Change])[])('but not %s', (_, left, reviewed) => {
    expect(unreviewed([left], [reviewed])).toEqual([left.kind]);
  });
});

describe('a cleanup', () => {
  const cleanup = (id: string, ...changes: readonly Change[]) => ({
    kind: 'cleanup' as const,
    groups: [{ name: 'web', id, refersTo: [], changes }],
  });
  const goes: Change = { kind: 'delete-group' };
  const released: Change = { kind: 'untag-group', keys: ['frontend-sg/owner'] };
  test('of the group that was reviewed, and of another one of its name', () => {
    const all = [remove(office), goes, released];
    expect(unreviewedChanges(cleanup('sg-1', ...all), cleanup('sg-1', ...all))).toEqual([]);
    expect(unreviewedChanges(cleanup('sg-2', ...all), cleanup('sg-1', ...all))).toHaveLength(3);
  });
  test('of the group that mode plan announced, and of another one of its name', () => {
    const findings = [
      { id: 'orphan', groupId: 'sg-1' },
      { id: 'unused-declaration', groupId: 'sg-2' },
    ] as const;
    expect(unannouncedChanges(cleanup('sg-1', goes), { findings })).toEqual([]);
    expect(unannouncedChanges(cleanup('sg-2', goes), { findings })).toEqual([{ group: 'web', change: goes }]);
    expect(unannouncedChanges(cleanup('sg-2', goes), { findings: [{ id: 'orphan' }] })).toHaveLength(1);
  });
});

test('a rule that is changed in place was reviewed where what goes and what comes was, whichever way', () => {
  const from = (cidr: string): PlannedRule => ({
    direction: 'ingress',
    protocol: 'tcp',
    from: 443,
    to: 443,
    peer: { kind: 'ipv4', cidr },
  });
  const [old, next, other] = [from('10.1.0.0/16'), from('10.2.0.0/16'), from('10.3.0.0/16')];
  const planned = (...changes: Change[]) => ({
    kind: 'apply' as const,
    groups: [{ name: 'web', refersTo: [], changes }],
  });
  const inPlace = planned({ kind: 'modify-rule', ruleId: 'sgr-1', before: old, rule: next });
  const apart = planned({ kind: 'add-rule', rule: next }, { kind: 'remove-rule', ruleId: 'sgr-1', rule: old });
  expect(unreviewedChanges(inPlace, apart)).toEqual([]);
  expect(unreviewedChanges(apart, inPlace)).toEqual([]);
  const another = planned({ kind: 'modify-rule', ruleId: 'sgr-1', before: old, rule: other });
  expect(unreviewedChanges(another, apart)).toEqual([{ group: 'web', change: { kind: 'add-rule', rule: other } }]);
});
