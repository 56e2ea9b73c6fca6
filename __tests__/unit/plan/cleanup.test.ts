import { expect, test } from 'vitest';
import type { ObservedGroup } from '../../../src/aws/observed.ts';
import { finding } from '../../../src/finding.ts';
import { type CleanupInput, makeCleanupPlan } from '../../../src/plan/cleanup.ts';
import { formatChange } from '../../../src/plan/format.ts';
import { at, foreign, group, observed, scope, standing, vpc } from './build.ts';

const plan = (groups: readonly ObservedGroup[], more: Partial<CleanupInput> = {}) =>
  makeCleanupPlan({
    ...scope,
    observed: {
      region: 'eu-central-1',
      vpc: { id: vpc },
      groups,
      outside: [],
      missingIds: [],
      loadBalancers: [],
      prefixLists: [],
    },
    mentions: new Map(),
    uses: new Map(groups.map(({ id }) => [id, []])),
    problems: [],
    findings: [],
    ...more,
  });
const words = (...parameters: Parameters<typeof plan>) =>
  plan(...parameters).groups.flatMap(({ name, changes }) => changes.map((change) => formatChange(name, change)));
const kept = (...parameters: Parameters<typeof plan>) =>
  plan(...parameters).kept?.map(({ name, reason }) => `${name}: ${reason}`);
const tagged = (existing: ObservedGroup, tags: Readonly<Record<string, string>>): ObservedGroup => ({
  ...existing,
  tags: { ...existing.tags, ...tags },
});
const naming = (existing: ObservedGroup, ...ids: readonly string[]): ObservedGroup => ({
  ...existing,
  references: ids,
  rules: ids.map((id) => standing(`sgr-${existing.id}-${id}`, 443, group(id))),
});

test('an own group that nothing names and nothing uses is deleted', () => {
  expect(words([observed('sg-1', 'web')])).toEqual(['delete the group web']);
  expect(plan([observed('sg-1', 'web')]).counts).toMatchObject({ add: 0, change: 0, remove: 1 });
});
test.each([
  ['without our tags', foreign('sg-1', 'web')],
  ['of another owner', tagged(observed('sg-1', 'web'), { 'frontend-sg/owner': 'acme/else' })],
  [
    'of another cluster only',
    foreign('sg-1', 'web', { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/dev': 'true' }),
  ],
])('a group %s is not looked at', (_, existing) => {
  expect(words([existing])).toEqual([]);
  expect(kept([existing])).toEqual([]);
});
test.each(['web', 'sg-1', 'Web-1'])('what is named in a file as %s is kept', (name) => {
  const existing = tagged(observed('sg-1', 'Web-1'), { Name: 'web' });
  expect(words([existing], { mentions: new Map([[name, at(7)]]) })).toEqual([]);
  expect(kept([existing], { mentions: new Map([[name, at(7)]]) })).toEqual(['web: named in groups.yml:7']);
});
test('what is used is kept, and so is what nobody could check', () => {
  const one = observed('sg-1', 'web');
  expect(kept([one], { uses: new Map([['sg-1', ['load balancer lb carries it']]]) })).toEqual([
    'web: load balancer lb carries it',
  ]);
  expect(kept([one], { uses: new Map() })).toEqual(['web: whether anything uses it was not looked up']);
});
test('a group that a rule of one that stays names is kept; then what its own rules name is kept as well', () => {
  const stays = naming(foreign('sg-9', 'theirs'), 'sg-1');
  const groups = [
    stays,
    naming(observed('sg-1', 'a'), 'sg-2'),
    naming(observed('sg-2', 'b'), 'sg-3'),
    observed('sg-3', 'c'),
    observed('sg-4', 'd'),
  ];
  expect(words(groups)).toEqual(['delete the group d']);
  expect(kept(groups)).toEqual([
    'a: a rule of theirs (sg-9) names it',
    'b: a rule of a (sg-1) names it',
    'c: a rule of b (sg-2) names it',
  ]);
});
test('groups that go together and name each other lose those rules first', () => {
  const groups = [naming(observed('sg-1', 'a'), 'sg-2', 'sg-1'), naming(observed('sg-2', 'b'), 'sg-1')];
  expect(words(groups)).toEqual([
    'remove from a: tcp 443 from sg-2',
    'delete the group a',
    'remove from b: tcp 443 from sg-1',
    'delete the group b',
  ]);
});
test('an adopted group loses our tags and keeps its Name; one of two clusters loses only this one', () => {
  expect(words([tagged(observed('sg-1', 'web'), { 'frontend-sg/adopted': 'true' })])).toEqual([
    'take tags off web: frontend-sg/adopted, frontend-sg/cluster/prod, frontend-sg/owner',
  ]);
  for (const tags of [{}, { 'frontend-sg/adopted': 'true' }]) {
    expect(words([tagged(observed('sg-1', 'web'), { ...tags, 'frontend-sg/cluster/dev': 'true' })])).toEqual([
      'take tags off web: frontend-sg/cluster/prod',
    ]);
  }
});
test('a group that another system tags is never deleted', () => {
  expect(kept([tagged(observed('sg-1', 'web'), { 'elbv2.k8s.aws/cluster': 'prod' })])).toEqual([
    expect.stringContaining('elbv2.k8s.aws/cluster'),
  ]);
});

test('the policy holds here, too, and a cleanup calls no entry unused: it judges little', () => {
  const entry = { finding: 'host-bits', reason: 'known', until: '2026-11-23', place: at(1, 'policy.yml') } as const;
  const { findings, judgedOn } = plan([], {
    findings: [finding('host-bits', { message: 'm', action: 'a' })],
    policy: {
      policy: {
        severity: new Map([['host-bits', 'error']]),
        allow: [entry, { ...entry, finding: 'drift' }],
        annotations: 'allow',
      },
      today: '2026-11-23',
    },
  });
  expect(findings).toMatchObject([{ id: 'host-bits', severity: 'error', accepted: { reason: 'known' } }]);
  expect(judgedOn).toBe('2026-11-23');
});
