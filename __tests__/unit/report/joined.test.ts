import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../src/finding.ts';
import type { Change, GroupPlan, Plan } from '../../../src/plan/plan.ts';
import type { Problem } from '../../../src/problem.ts';
import { byteLength, room } from '../../../src/report/fit.ts';
import { type Joined, joinPlans } from '../../../src/report/join.ts';
import { joinedCountsLine, joinedMarkdown, labelled } from '../../../src/report/joined.ts';
import { planFile, type PlanFile } from '../../../src/report/plan-file.ts';
import { countChanges } from '../../../src/plan/counts.ts';
import { about, plan, risky, rule } from './sample.ts';

type Facts = Partial<Parameters<typeof planFile>[0]>;

const fileOf = (
  label: string,
  made: Plan | 'none' = plan,
  { cluster = label, ...facts }: Facts = {},
  problems: readonly Problem[] = [],
): PlanFile => {
  const run = { mode: 'plan', label, commit: about.sha, owner: 'acme/shop', cluster, ...facts } as const;
  if (made === 'none') return planFile(run, { problems, findings: [] });
  return planFile(run, { ...made, plan: { ...made, cluster } });
};
const planOf = (groups: readonly GroupPlan[], more: Partial<Plan> = {}): Plan => ({
  ...plan,
  groups,
  frontends: [],
  counts: countChanges(groups),
  ...more,
});
const group = (name: string, changes: readonly Change[], more: Partial<GroupPlan> = {}): GroupPlan => ({
  name,
  refersTo: [],
  unchanged: 0,
  changes,
  ...more,
});
const opens = (port: number, description = 'HTTPS'): Change => ({
  kind: 'add-rule',
  rule: rule(port, { kind: 'ipv4', cidr: '203.0.113.0/24' }, { description }),
});
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `g${index + 10}`);

const show = (joined: Joined, bytes: number = room.comment): string =>
  joinedMarkdown(
    joined,
    {
      problems: joined.problems.map((one) => labelled(one, joined)),
      findings: joined.findings.map((one) => labelled(one, joined)),
    },
    { ...about, label: 'all clusters' },
    bytes,
  );
const rowsWith = (markdown: string, text: string): readonly string[] =>
  markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes(text));

describe('the same change', () => {
  it('on many groups of many clusters is one line', () => {
    const some = planOf(names(20).map((name) => group(name, [opens(443)], { id: `sg-${name}` })));
    const markdown = show(joinPlans(['eu', 'us', 'ap'].map((label) => fileOf(label, some))));
    expect(rowsWith(markdown, '203.0.113.0/24')).toEqual([
      '| <code>+60</code> | <code>g10</code>, <code>g11</code>, <code>g12</code> and 17 more: **20 groups**<br>in all 3 clusters | in <code>tcp 443</code> from <code>203.0.113.0/24</code> · <code>HTTPS</code> |',
    ]);
    expect(markdown).toContain('· 3 clusters · 60 changes\n');
    expect(markdown).toContain('**Plan: 60 to add, 0 to change, 0 to remove, 0 unchanged**');
  });
  it('on some of the clusters says on which', () => {
    const some = planOf([group('web', [opens(443)])]);
    const none = planOf([]);
    const joined = joinPlans([fileOf('eu', some), fileOf('us', none), fileOf('ap', some)]);
    expect(rowsWith(show(joined), '203.0.113.0/24')[0]).toContain('<br>in <code>ap</code>, <code>eu</code> |');
    const five = joinPlans(
      'abcde'
        .split('')
        .map((label) => fileOf(label, some))
        .concat(fileOf('f', none)),
    );
    expect(rowsWith(show(five), '203.0.113.0/24')[0]).toContain(
      '<code>a</code>, <code>b</code>, <code>c</code> and 2 more',
    );
  });
  it.each([
    ['another port', opens(443), opens(80)],
    ['another description', opens(443), opens(443, 'other')],
    [
      'another kind',
      opens(443),
      { kind: 'remove-rule', ruleId: 'sgr-1', rule: rule(443, { kind: 'ipv4', cidr: '203.0.113.0/24' }) },
    ],
    [
      'other tags',
      { kind: 'tag-group', set: { Team: 'a' }, before: {} },
      { kind: 'tag-group', set: { Team: 'b' }, before: {} },
    ],
    [
      'another value before',
      { kind: 'tag-group', set: { Team: 'a' }, before: { Team: 'x' } },
      { kind: 'tag-group', set: { Team: 'a' }, before: {} },
    ],
    [
      'a new Name that is not its own',
      { kind: 'tag-group', set: { Name: 'x' }, before: {} },
      { kind: 'tag-group', set: { Name: 'a' }, before: {} },
    ],
  ] as const)('is another with %s', (_, one: Change, other: Change) => {
    expect(joinPlans([fileOf('eu', planOf([group('a', [one]), group('b', [other])]))]).changes).toHaveLength(2);
  });
  it('is the same whatever group and cluster the tags name', () => {
    const changes = (name: string, cluster: string): readonly Change[] => [
      {
        kind: 'create-group',
        description: 'd',
        tags: { 'frontend-sg/owner': 'o', [`frontend-sg/cluster/${cluster}`]: '', Team: 't' },
        egress: 'kept',
      },
      { kind: 'tag-group', set: { Name: name, [`frontend-sg/cluster/${cluster}`]: '' }, before: {} },
      { kind: 'untag-group', keys: [`frontend-sg/cluster/${cluster}`] },
      { kind: 'delete-group' },
    ];
    const of = (cluster: string) =>
      fileOf(cluster, planOf(['a', 'b'].map((name) => group(name, changes(name, cluster), { id: `sg-${name}` }))));
    const joined = joinPlans([of('eu'), of('us')]);
    expect(joined.changes.map(({ change, rows }) => [change.kind, rows])).toEqual([
      ['create-group', 4],
      ['tag-group', 4],
      ['untag-group', 4],
      ['delete-group', 4],
    ]);
    const markdown = show(joined);
    expect(markdown).not.toContain('sg-a');
    expect(rowsWith(markdown, 'Name')[0]).toContain('<code>Name</code> <code>&#42;</code>');
    // Of one group it is told as it is.
    const single = joinPlans([fileOf('eu', planOf([group('a', changes('a', 'eu'), { id: 'sg-a' })]))]);
    expect(rowsWith(show(single), 'Name')[0]).toContain('<code>Name</code> <code>a</code>');
    expect(rowsWith(show(single), 'delete group')[0]).toContain('sg-a');
  });
  it('is not the same where one is not written, or nothing may leave a new group', () => {
    const blocked = planOf([group('a', [opens(443)]), group('b', [opens(443)], { blocked: 'foreign-owner' })]);
    const markdown = show(joinPlans([fileOf('eu', blocked)]));
    expect(rowsWith(markdown, '203.0.113.0/24')).toHaveLength(2);
    expect(rowsWith(markdown, 'not written: foreign-owner')).toHaveLength(1);
    const create: Change = { kind: 'create-group', description: 'd', tags: {}, egress: 'rules' };
    const out: Change = {
      kind: 'add-rule',
      rule: rule(443, { kind: 'ipv4', cidr: '10.0.0.0/8' }, { direction: 'egress' }),
    };
    const fresh = joinPlans([fileOf('eu', planOf([group('a', [create, out]), group('b', [create])]))]);
    expect(rowsWith(show(fresh), 'allows no outbound traffic')).toHaveLength(1);
    expect(rowsWith(show(fresh), 'new group')).toHaveLength(2);
  });
});

describe('what is wrong', () => {
  const finding: Finding = { id: 'orphan', severity: 'info', message: 'left over', action: 'a' };
  it('is said once, with who says it', () => {
    const files = 'abcd'.split('').map((label) => fileOf(label, { ...plan, findings: label === 'd' ? [] : [finding] }));
    const joined = joinPlans(files);
    expect(joined.findings.map((one) => labelled(one, joined).message)).toEqual(['`a`, `b`, `c`: left over']);
    const all = joinPlans(files.slice(0, 3));
    expect(all.findings.map((one) => labelled(one, all).message)).toEqual(['all 3 clusters: left over']);
    const one = joinPlans(files.slice(0, 1));
    expect(one.findings.map((each) => labelled(each, one).message)).toEqual(['left over']);
    expect(all.totals.findings).toBe(3);
  });
  it('is not counted where it is accepted', () => {
    expect(
      joinPlans([fileOf('a', { ...plan, findings: [finding, { ...finding, accepted: { reason: 'r' } }] })]).totals
        .findings,
    ).toBe(1);
  });
  it('fails a run as that run says, or where no run may pass', () => {
    const failure = { reason: 'timeout', message: 'too late' } as const;
    const error: Finding = { ...finding, id: 'undeclared-group', severity: 'error' };
    const admin: Finding = { ...finding, id: 'world-open-admin', severity: 'error' };
    const reasons = joinPlans([
      fileOf('a'),
      fileOf('b', plan, { failure }),
      fileOf('c', { ...plan, problems: [{ message: 'broken' }] }),
      fileOf('d', { ...plan, findings: [error] }),
      // By its own fail-on it has passed.
      fileOf('e', { ...plan, findings: [admin] }),
      fileOf('f', 'none', { failure: { reason: 'aws', message: 'denied' } }, [{ message: 'denied' }]),
    ]).runs.map((run) => run.failure?.reason);
    expect(reasons).toEqual([undefined, 'timeout', 'problems', 'findings', undefined, 'aws']);
  });
  it('stands first in the table, with the reason', () => {
    const failure = { reason: 'findings', message: 'too open' } as const;
    const markdown = show(joinPlans([fileOf('a'), fileOf('b', plan, { failure }), fileOf('c')]));
    const table = markdown.split('\n').filter((line) => /^\| (?:✅|❌)/.test(line));
    expect(table).toEqual([
      '| ❌ failed | <code>b</code> | 4 to add, 1 to change, 1 to remove<br>too open. |',
      '| ✅ passed | <code>a</code> | 4 to add, 1 to change, 1 to remove |',
      '| ✅ passed | <code>c</code> | 4 to add, 1 to change, 1 to remove |',
    ]);
    expect(markdown.split('\n')[0]).toContain('❌ 1 failed');
  });
});

const { counts: _counts, ...uncounted } = plan;
const offline: Plan = { ...uncounted, basis: 'offline', digest: '' };

test.each([
  [
    'a run that failed before it had a plan',
    fileOf('b', 'none', { failure: { reason: 'aws', message: 'm' } }),
    'no plan',
    'not known for 1 of 2',
  ],
  ['a run that nothing concerned', fileOf('b', 'none'), 'nothing that concerns it has changed', '7 unchanged**'],
  ['an offline plan', fileOf('b', offline), 'offline, not compared with AWS', 'not known for 1 of 2'],
  ['a plan without changes', fileOf('b', planOf([])), 'none', '7 unchanged**'],
  [
    'what apply did',
    { ...fileOf('b'), outcomes: [{ group: 'web', result: 'done', done: [opens(443)], left: [] }] } as PlanFile,
    'Applied: 1 added, 0 changed, 0 removed',
    '',
  ],
  ['what verify saw', { ...fileOf('b'), verified: false } as PlanFile, 'not verified', ''],
])('%s is told in a few words', (_, file, words, counts) => {
  const markdown = show(joinPlans([fileOf('a'), file]));
  expect(rowsWith(markdown, '<code>b</code>')[0]).toMatch(new RegExp(`\\| ${words}(?:<br>.*)? \\|$`));
  expect(markdown).toContain(counts);
});

it('has no counts where no run has any', () => {
  expect(joinedCountsLine(joinPlans([]))).toBe('Plan: none');
  expect(joinedCountsLine(joinPlans([fileOf('a', 'none', { failure: { reason: 'aws', message: 'm' } })]))).toBe(
    'Plan: not known for 1 of 1',
  );
});

it('calls runs plans where a cluster is not what tells them apart', () => {
  expect(show(joinPlans([fileOf('a', plan, { cluster: 'prod' }), fileOf('b')]))).toContain('2 plans');
});

it('says that nobody has checked what another run says of itself', () => {
  expect(show({ ...joinPlans([fileOf('a')]), unchecked: true })).toContain('Nothing here has been checked');
  expect(show(joinPlans([fileOf('a')]))).not.toContain('checked');
});

describe('where there is little room', () => {
  const files = names(190).map((label, index) =>
    fileOf(
      label,
      {
        ...planOf(
          names(25).map((name) => group(`${name}-${index}`, [opens(443, `${index} ${name} ${'x'.repeat(60)}`)])),
        ),
        findings: Array.from(
          { length: 20 },
          (_, each) =>
            ({
              id: 'orphan',
              severity: 'warning',
              message: `${index} ${each} ${'word '.repeat(60)}`,
              action: 'a',
            }) as const,
        ),
      },
      index < 60 ? { failure: { reason: 'findings', message: `too open ${'y '.repeat(200)}` } } : {},
    ),
  );
  const joined = joinPlans(files);
  test.each([room.comment, 20_000, 0])(
    'it fits into %i bytes, keeps the counts, and says that it is shortened',
    (bytes) => {
      const markdown = show(joined, bytes);
      expect(byteLength(markdown)).toBeLessThan(Math.max(bytes, 20_000));
      expect(markdown).toContain('**Plan: 4750 to add, 0 to change, 0 to remove, 0 unchanged**');
      expect(markdown).toContain('✂️ **Shortened');
      expect(markdown).toContain('❌ 60 failed');
      expect(markdown).toMatch(/\| and \d+ more \|/);
      expect(markdown).toMatch(/\| and \d+ other changes \|/);
    },
  );
  it('all of it stands in the summary', () => {
    expect(show(joined, Infinity)).not.toContain('Shortened');
  });
});

it('is the same for the same files in any order', () => {
  const files = [fileOf('a', risky), fileOf('b'), fileOf('b', risky)];
  expect(show(joinPlans(files.toReversed()))).toBe(show(joinPlans(files)));
});
