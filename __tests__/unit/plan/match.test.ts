import { describe, expect, test } from 'vitest';
import type { ObservedGroup } from '../../../src/aws/observed.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import { matchGroups } from '../../../src/plan/match.ts';
import { declared, foreign, observed, owner, vpc } from './build.ts';

const match = (group: DeclaredGroup, groups: readonly ObservedGroup[], outside: readonly ObservedGroup[] = []) => {
  const [found] = matchGroups([group], { owner, vpc, groups, outside });
  return {
    id: found?.existing?.id,
    finding: found?.finding?.id,
    message: found?.finding?.message,
    action: found?.finding?.action,
  };
};

describe('by name', () => {
  test('nothing has the name: it will be made', () => {
    expect(match(declared('web'), [observed('sg-1', 'other')])).toEqual({});
  });
  test('our own group of that GroupName, with or without its Name', () => {
    expect(match(declared('web'), [observed('sg-1', 'web')]).id).toBe('sg-1');
    const crashed = observed('sg-1', 'web', { tags: { 'frontend-sg/owner': owner } });
    expect(match(declared('web'), [crashed]).id).toBe('sg-1');
  });
  test('our own group that only has the Name', () => {
    const legacy = observed('sg-1', 'legacy');
    expect(match(declared('web'), [{ ...legacy, tags: { ...legacy.tags, Name: 'web' } }]).id).toBe('sg-1');
  });
  test.each([
    ['without our tag', foreign('sg-1', 'web'), /does not carry the tag frontend-sg\/owner/, /adopt: sg-1/],
    [
      'of another owner',
      foreign('sg-1', 'web', { 'frontend-sg/owner': 'acme/else' }),
      /its owner is acme\/else/,
      /another name/,
    ],
    ['that only has the Name', foreign('sg-1', 'x', { Name: 'web' }), /has the name web already/, /adopt: sg-1/],
    ['made by hand in another case', foreign('sg-1', 'WEB'), /GroupName WEB/, /another name/],
    ['that is ours in another case', observed('sg-1', 'Web'), /upper and lower case/, /Declare it as Web/],
  ])('a group %s is in the way', (_, existing, message, action) => {
    const found = match(declared('web'), [existing]);
    expect(found.id).toBeUndefined();
    expect(found.finding).toBe('foreign-owner');
    expect(found.message).toMatch(message);
    expect(found.action).toMatch(action);
  });
  test.each([
    'elbv2.k8s.aws/cluster',
    'ingress.k8s.aws/stack',
    'service.k8s.aws/stack',
    'gateway.k8s.aws.alb/stack',
    'services.k8s.aws/namespace',
    'aws:cloudformation:stack-name',
    'crossplane-kind',
    'kubernetes.io/cluster/prod',
  ])('a group that another system tags with %s is refused, ours or not', (key) => {
    const ours = observed('sg-1', 'web');
    expect(match(declared('web'), [{ ...ours, tags: { ...ours.tags, [key]: 'x' } }])).toMatchObject({
      finding: 'foreign-owner',
      message: expect.stringContaining(key),
    });
  });
});

describe('by adopted id', () => {
  test('takes over a group that nobody owns, whatever its name', () => {
    expect(match(declared('web', { adopt: 'sg-9' }), [foreign('sg-9', 'legacy'), observed('sg-1', 'web')]).id).toBe(
      'sg-9',
    );
  });
  test.each([
    ['the default group', foreign('sg-9', 'default'), 'foreign-owner'],
    ['a group of another owner', foreign('sg-9', 'x', { 'frontend-sg/owner': 'acme/else' }), 'foreign-owner'],
    ['a group of another system', foreign('sg-9', 'x', { 'crossplane-name': 'x' }), 'foreign-owner'],
  ] as const)('never %s', (_, existing, finding) => {
    expect(match(declared('web', { adopt: 'sg-9' }), [existing])).toMatchObject({ finding });
  });
  test('an id in another VPC, and one that does not exist', () => {
    const elsewhere = { ...foreign('sg-9', 'x'), vpc: 'vpc-2' };
    expect(match(declared('web', { adopt: 'sg-9' }), [], [elsewhere])).toMatchObject({ finding: 'wrong-vpc' });
    expect(match(declared('web', { adopt: 'sg-9' }), [])).toMatchObject({ finding: 'undeclared-group' });
  });
});

describe('no group stands for two declared ones', () => {
  const ids = (all: readonly DeclaredGroup[], groups: readonly ObservedGroup[]) =>
    matchGroups(all, { owner, vpc, groups, outside: [] }).map(
      (found) => found.existing?.id ?? found.finding?.message ?? 'new',
    );
  const renamed = observed('sg-1', 'web', { tags: { Name: 'office', 'frontend-sg/owner': owner } });

  test('a Name that was changed by hand to that of another declared group goes back, and the other is made', () => {
    expect(ids([declared('office'), declared('web')], [renamed])).toEqual(['new', 'sg-1']);
  });
  test('one that is adopted under another name is in the way, by its GroupName and by its Name', () => {
    const adopted = foreign('sg-9', 'web', { Name: 'office' });
    expect(ids([declared('web'), declared('office'), declared('x', { adopt: 'sg-9' })], [adopted])).toEqual([
      'sg-9 (GroupName web) has the name web already, and is declared as x',
      'sg-9 (GroupName web) has the name office already, and is declared as x',
      'sg-9',
    ]);
  });
});
