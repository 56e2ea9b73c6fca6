import { expect, test } from 'vitest';
import { digest } from '../../../src/plan/digest.ts';
import type { Change, GroupPlan, PlannedRule } from '../../../src/plan/plan.ts';
import { ipv4, named, tcp, vpc } from './build.ts';

type Some = Pick<GroupPlan, 'name' | 'changes'> & Partial<Pick<GroupPlan, 'blocked' | 'refersTo' | 'waitsFor'>>;
const of = (...groups: readonly Some[]): string =>
  digest({ kind: 'apply', vpc, groups: groups.map((group) => ({ refersTo: [], ...group })) });
const add = (name: string): Change => ({ kind: 'add-rule', rule: tcp(443, named(name)) });

test('is the sha256 that it has always been: reviewed digests outlive a release', () => {
  const changes: readonly Change[] = [
    { kind: 'create-group', description: 'Web', tags: { b: '1', a: '2' }, egress: 'kept' },
    { kind: 'add-rule', rule: tcp(443, ipv4('203.0.113.0/24'), 'Offices') },
    { kind: 'describe-rule', ruleId: 'sgr-1', rule: tcp(80, named('lb'), 'new'), before: 'old' },
    { kind: 'remove-rule', ruleId: 'sgr-2', rule: tcp(22, { kind: 'self' }) },
    { kind: 'tag-group', set: { Name: 'web' }, before: {} },
    { kind: 'untag-group', keys: ['x'] },
    { kind: 'delete-group' },
  ];
  expect(of({ name: 'web', changes })).toMatchInlineSnapshot(
    `"9b9fb907fab853ac9bd7a81dace774c4a2fc43ff88e74ca5a925f076b00af312"`,
  );
});
test('of a plan that does nothing depends on the VPC alone, not on what is declared', () => {
  expect(of({ name: 'web', changes: [] })).toBe(of());
  expect(digest({ kind: 'apply', vpc: 'vpc-2', groups: [] })).not.toBe(of());
});
test('the order of groups, changes and tags does not matter', () => {
  expect(of({ name: 'a', changes: [add('x'), add('y')] }, { name: 'b', changes: [add('x')] })).toBe(
    of({ name: 'b', changes: [add('x')] }, { name: 'a', changes: [add('y'), add('x')] }),
  );
  const tagged = (set: Readonly<Record<string, string>>) =>
    of({ name: 'a', changes: [{ kind: 'tag-group', set, before: {} }] });
  expect(tagged({ a: '1', b: '2' })).toBe(tagged({ b: '2', a: '1' }));
});
test.each([
  ['a|b', 'a', 'b'],
  ['a","b', 'a', 'b'],
  ['a\nb', 'a', 'b'],
])('no name of a peer can be written so that %j passes for two', (joined, first, second) => {
  expect(of({ name: 'web', changes: [add(joined)] })).not.toBe(of({ name: 'web', changes: [add(first), add(second)] }));
});
test('the same change of another group is another digest', () => {
  expect(of({ name: 'a', changes: [add('x')] })).not.toBe(of({ name: 'b', changes: [add('x')] }));
});
test('of a cleanup: another group of the same name is another digest', () => {
  const goes = (id: string): string =>
    digest({ kind: 'cleanup', vpc, groups: [{ name: 'web', id, refersTo: [], changes: [{ kind: 'delete-group' }] }] });
  expect(goes('sg-1')).not.toBe(goes('sg-2'));
});

test('what is changed in place is what goes and what comes: a quota that is read or not makes no other plan', () => {
  const rule = (cidr: string): PlannedRule => ({
    direction: 'ingress',
    protocol: 'tcp',
    from: 443,
    to: 443,
    peer: { kind: 'ipv4', cidr },
  });
  const [before, after] = [rule('10.1.0.0/16'), rule('10.2.0.0/16')];
  const plan = (...changes: Change[]) => of({ name: 'web', changes });
  const inPlace = plan({ kind: 'modify-rule', ruleId: 'sgr-1', before, rule: after });
  expect(inPlace).toBe(plan({ kind: 'add-rule', rule: after }, { kind: 'remove-rule', ruleId: 'sgr-1', rule: before }));
  expect(inPlace).not.toBe(plan({ kind: 'add-rule', rule: after }));
});

test('of a plan that holds a group back is another one than of a plan that writes it', () => {
  const [web, inner] = [
    { name: 'web', changes: [add('x')] },
    { name: 'inner', refersTo: ['web'], changes: [add('web')] },
  ] as const;
  const blocked = { ...web, blocked: 'gap-needed' as const };
  expect(of(blocked)).not.toBe(of(web));
  expect(of(blocked)).not.toBe(of());
  // What refers to it is held back as well.
  expect(of(blocked, inner)).not.toBe(of(web, inner));
  expect(of({ ...blocked, changes: [] }, inner)).not.toBe(of({ ...web, changes: [] }, inner));
  // What would have become of it does not matter, nor which finding it is for.
  expect(of({ ...blocked, blocked: 'world-open-admin', changes: [add('y')] })).toBe(of(blocked));
  expect(of({ ...blocked, changes: [] })).toBe(of());
  const same = { name: 'b', changes: [add('x')] };
  expect(of(blocked, same)).not.toBe(of(web, { ...same, blocked: 'gap-needed' }));
});

test('of a plan in which a group waits is another one than of a plan that takes something away', () => {
  const gone: Change = { kind: 'remove-rule', ruleId: 'sgr-1', rule: tcp(22, named('x')) };
  const web = { name: 'web', changes: [add('x'), gone] };
  const waits = { ...web, waitsFor: 'full' };
  expect(of(waits)).not.toBe(of(web));
  expect(of(waits)).not.toBe(of({ ...web, changes: [add('x')] }));
  // What it would have taken away does not matter, nor for whom it waits.
  expect(of({ ...waits, changes: [add('x')], waitsFor: 'other' })).toBe(of(waits));
  expect(of({ ...waits, changes: [add('y'), gone] })).not.toBe(of(waits));
});
