import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExpectedPlan } from '../../../src/input-values.ts';
import type { Inputs } from '../../../src/inputs.ts';
import { unexpected } from '../../../src/modes/expected.ts';
import type { Change, Plan } from '../../../src/plan/plan.ts';
import { ipv4, tcp, vpc } from '../plan/build.ts';
import { workspaceOf } from '../manifests/workspace.ts';

const changes: readonly Change[] = [
  { kind: 'create-group', description: 'Web', tags: { constructor: 'x' }, egress: 'rules' },
  ...(
    [
      ipv4('203.0.113.0/24'),
      { kind: 'ipv6', cidr: '::/0' },
      { kind: 'prefix-list', id: 'pl-1' },
      { kind: 'group', id: 'sg-1', account: '123456789012' },
      { kind: 'prefix-list-name', name: 'cdn' },
      { kind: 'group-name', name: 'office' },
      { kind: 'self' },
    ] as const
  ).map((peer): Change => ({ kind: 'add-rule', rule: tcp(443, peer, 'x') })),
  { kind: 'describe-rule', ruleId: 'sgr-1', rule: tcp(80, ipv4('10.0.0.0/8')), before: '' },
  { kind: 'remove-rule', ruleId: 'sgr-1', rule: { ...tcp(80, ipv4('10.0.0.0/8')), from: null, to: null } },
  { kind: 'tag-group', set: { Team: 'shop' }, before: {} },
  { kind: 'untag-group', keys: ['x'] },
  { kind: 'delete-group' },
];
const plan = (more: Partial<Plan> = {}) =>
  ({
    version: 1,
    kind: 'apply',
    vpc,
    digest: 'd'.repeat(64),
    counts: { add: 1, change: 0, remove: 0, unchanged: 0 },
    groups: [{ name: 'web', id: 'sg-2', refersTo: [], unchanged: 0, changes }],
    problems: [],
    findings: [{ id: 'orphan', severity: 'info', message: 'm', action: 'a', groupId: 'sg-1' }],
    ...more,
  }) as unknown as Plan;

const judge = async (workspace: string, expectPlan: ExpectedPlan, made = plan()) =>
  (await unexpected({ inputs: { expectPlan } as Inputs, context: { workspace, sha: 'c0ffee' } }, made)).problems;
const file = { kind: 'file', path: 'plan.json' } as const;
const ofText = async (text: string, made?: Plan) => judge(workspaceOf({ 'plan.json': text }), file, made);

describe('a reviewed plan.json', () => {
  test('of every kind of change and peer, as it was written', async () => {
    expect(await ofText(JSON.stringify(plan()))).toEqual([]);
  });
  test('that something stopped as a whole was to write nothing', async () => {
    const error = { id: 'undeclared-group', severity: 'error', message: 'm', action: 'a' };
    for (const more of [{ problems: [{ message: 'x' }] }, { findings: [error] }]) {
      const problems = await ofText(JSON.stringify({ ...plan(), ...more }));
      expect(problems).toHaveLength(changes.length);
      expect(problems[0]?.message).toMatch(/^not written in the reviewed plan: /);
    }
    for (const harmless of [
      { ...error, severity: 'warning' },
      { ...error, accepted: {} },
      { ...error, id: 'future' },
    ])
      expect(await ofText(JSON.stringify({ ...plan(), findings: [harmless] }))).toEqual([]);
  });
  test('lacks what is done now', async () => {
    const text = JSON.stringify(plan({ groups: [] }));
    expect(await ofText(text)).toHaveLength(changes.length);
  });
  test.each([
    ['[', 'is not JSON'],
    ['null', 'is no plan of version 1'],
    [JSON.stringify({ ...plan(), version: 2 }), 'at version '],
    [JSON.stringify({ ...plan(), groups: [null] }), 'at groups.0 '],
    [JSON.stringify({ ...plan(), findings: [null] }), 'at findings.0 '],
    [JSON.stringify({ ...plan(), groups: [{ name: 'web', changes: [{ kind: 'future-kind' }] }] }), '"future-kind"'],
    [
      JSON.stringify({ ...plan(), groups: [{ name: 'web', changes: [{ kind: 'add-rule' }] }] }),
      'at groups.0.changes.0.rule ',
    ],
    [
      JSON.stringify({ ...plan(), groups: [{ name: 'web', changes: [{ kind: 'tag-group', set: [], before: {} }] }] }),
      'at groups.0.changes.0.set expected a map of texts',
    ],
  ])('that is none is a problem in words: %s', async (text, words) => {
    const problems = await ofText(text);
    expect(problems).toMatchObject([{ message: expect.stringContaining('`expect-plan` is `plan.json`, which is n') }]);
    expect(problems[0]?.message).toContain(words);
  });
  test.each([
    ['9f3c1a2b4d5e', /`: there is no such file, and a digest has 64 digits \(0-9, a-f\), not 12$/, /plan-digest/],
    ['deadbeef', /`deadbeef`: there is no such file, .* not 8$/, /^Give all of the output plan-digest/],
    ['a'.repeat(65), /not 65$/, /plan-digest/],
    ['A'.repeat(64), /a digest has no capitals$/, /plan-digest/],
    ['plan.json', /which does not exist$/, /^Give the path of a plan\.json/],
  ])('that was meant as a digest is told from a path: %s', async (path, message, hint) => {
    const [problem] = await judge(workspaceOf({}), { kind: 'file', path });
    expect(problem?.message).toMatch(message);
    expect(problem?.hint).toMatch(hint);
  });
  test('may have a name that looks like a digest', async () => {
    const workspace = workspaceOf({ deadbeef: JSON.stringify(plan()), cafe: '[' });
    expect(await judge(workspace, { kind: 'file', path: 'deadbeef' })).toEqual([]);
    expect((await judge(workspace, { kind: 'file', path: 'cafe' }))[0]?.message).toContain('which is not JSON');
  });
  test('holds a group back that is written now, by a finding that this release does not know', async () => {
    const [group] = plan().groups;
    const text = JSON.stringify({ ...plan(), groups: [{ ...group, blocked: 'future-finding' }] });
    const problems = await ofText(text);
    expect(problems).toHaveLength(changes.length);
    expect(problems[0]?.message).toBe('not written in the reviewed plan: create the group web');
  });
  test('that is not there, no file, or larger than a plan can be', async () => {
    const workspace = workspaceOf({ 'big.json': '' });
    await mkdir(join(workspace, 'folder'));
    await writeFile(join(workspace, 'big.json'), '');
    await truncate(join(workspace, 'big.json'), 64 * 1024 * 1024 + 1);
    const fault = async (path: string) => (await judge(workspace, { kind: 'file', path }))[0]?.message;
    expect(await fault('none.json')).toContain('which does not exist');
    expect(await fault('folder')).toContain('which is no regular file');
    expect(await fault('big.json')).toContain('which is larger than 64 MiB');
  });
});

describe('the digest of a reviewed plan', () => {
  const other = { kind: 'digest', digest: 'e'.repeat(64) } as const;
  test('is that of this plan, or of another one', async () => {
    expect(await judge('', { kind: 'digest', digest: 'd'.repeat(64) })).toEqual([]);
    expect(await judge('', other)).toMatchObject([
      {
        message: expect.stringMatching(
          /has changed since it was reviewed, or a run that was interrupted has done a part/,
        ),
        hint: expect.stringContaining(
          'path of the reviewed plan.json instead: it lets through what an interrupted run',
        ),
      },
    ]);
  });
  test('does not matter where nothing would be written', async () => {
    const [group] = plan().groups;
    if (group === undefined) throw new Error('there is one');
    expect(await judge('', other, plan({ groups: [{ ...group, changes: [] }] }))).toEqual([]);
    expect(await judge('', other, plan({ groups: [{ ...group, blocked: 'gap-needed' }] }))).toEqual([]);
  });
});
