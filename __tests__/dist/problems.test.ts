import { CreateSecurityGroupCommand, CreateTagsCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { annotationsOf, ingress, openStage, type Stage, writes } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  // Two groups of one Name, which the controller would attach both.
  for (const name of ['twin-a', 'twin-b']) {
    const { GroupId } = await stage.ec2.send(
      new CreateSecurityGroupCommand({ GroupName: name, Description: name, VpcId: stage.vpc }),
    );
    await stage.ec2.send(new CreateTagsCommand({ Resources: [GroupId ?? ''], Tags: [{ Key: 'Name', Value: 'twin' }] }));
  }
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.calls();
});

const declared = (rules: string): string => `securityGroups:\n  web:\n${rules}`;
const fine = declared('    ingress: [{ port: 443, cidrs: [203.0.113.0/24] }]\n');
const file = '.github/frontend-sg.yml';

type Case = {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** `file:line` of the annotation; `:` for a problem with an input. */
  readonly at: string;
  readonly says: RegExp;
};

const cases: readonly Case[] = [
  {
    what: 'an unknown key in a declaration',
    files: { [file]: declared('    ingress: []\n    ingres: []\n') },
    at: `${file}:4`,
    says: /ingres\b.*Did you mean `ingress`/,
  },
  {
    what: 'protocol all with a port',
    files: { [file]: declared('    ingress:\n      - { protocol: all, port: 443, cidrs: [0.0.0.0/0] }\n') },
    at: `${file}:4`,
    says: /all/,
  },
  {
    what: 'a CIDR with a prefix length over 32',
    files: { [file]: declared('    ingress:\n      - port: 443\n        cidrs:\n          - 10.0.0.0/33\n') },
    at: `${file}:6`,
    says: /10\.0\.0\.0\/33/,
  },
  {
    what: 'the same group declared twice with different rules',
    files: {
      [file]: fine,
      'k8s/web.yaml': ingress('web').replace(
        '  annotations:\n',
        '  annotations:\n    frontend-sg/security-groups: |\n      web: { ingress: [{ port: 444, cidrs: [203.0.113.0/24] }] }\n',
      ),
    },
    at: 'k8s/web.yaml:8',
    says: /web.*(?:\.github\/frontend-sg\.yml:2)/,
  },
  {
    what: 'a name that is declared nowhere and not in the VPC',
    files: { [file]: fine, 'k8s/web.yaml': ingress('web, wbe') },
    at: 'k8s/web.yaml:7',
    says: /wbe/,
  },
  {
    what: 'two groups in the VPC with the same Name',
    files: { 'k8s/web.yaml': ingress('twin') },
    at: 'k8s/web.yaml:7',
    says: /twin/,
  },
  {
    what: 'a broken file that names groups',
    files: { [file]: fine, 'k8s/web.yaml': ingress('web').replace('spec:', 'spec: {') },
    at: 'k8s/web.yaml:',
    says: /YAML/,
  },
  { what: 'no ingress:', files: { [file]: declared('    description: Web\n') }, at: `${file}:2`, says: /ingress/ },
  {
    what: 'an unknown mode',
    files: { [file]: fine },
    inputs: { mode: 'pln' },
    at: ':',
    says: /`mode` is `pln`.*plan, apply, verify, cleanup/,
  },
  {
    what: 'a cluster that does not exist',
    files: { [file]: fine },
    inputs: { cluster: 'nowhere' },
    at: ':',
    says: /`cluster` is `nowhere`/,
  },
  {
    what: 'a duration like 10 minutes',
    files: { [file]: fine },
    inputs: { timeout: '10 minutes' },
    at: ':',
    says: /`timeout` is `10 minutes`.*20m/,
  },
  {
    what: 'manifests that match nothing',
    files: { [file]: fine },
    inputs: { manifests: 'deploy/*.yaml' },
    at: ':',
    says: /`manifests`.*deploy\/\*\.yaml/,
  },
];

describe.each(['plan', 'apply'])('mode %s with a problem', (mode) => {
  test.each(cases)('$what fails, says where and writes nothing', async ({ files, inputs, at, says }) => {
    const result = await stage.run(mode, files, { inputs: { mode, ...inputs } });
    expect(result.code, result.stdout + result.stderr).toBe(1);
    const errors = annotationsOf(result.stdout).filter(({ level }) => level === 'error');
    const told = errors.filter(({ message }) => says.test(message));
    expect(told, result.stdout).not.toHaveLength(0);
    expect(told[0]?.at, result.stdout).toContain(at);
    expect(result.summary).toMatch(/problem|error|refused/i);
    expect(result.outputs['failure-reason']).toMatch(/^(problems|findings)$/);
    expect(writes(stage.calls())).toEqual([]);
  });
});

test('six mistakes in one run are six reports', async () => {
  const result = await stage.run(
    'apply',
    {
      [file]: [
        'securityGroups:',
        '  a: { ingress: [], ingres: [] }',
        '  b: { ingress: [{ protocol: all, port: 443, cidrs: [0.0.0.0/0] }] }',
        '  c: { ingress: [{ port: 443, cidrs: [10.0.0.0/33] }] }',
        '  d: { description: no rules }',
        '',
      ].join('\n'),
      'k8s/web.yaml': ingress('twin, missing'),
    },
    { inputs: { timeout: '10 minutes' } },
  );
  expect(result.code).toBe(1);
  const errors = annotationsOf(result.stdout).filter(({ level }) => level === 'error');
  for (const says of [/ingres\b/, /all/, /10\.0\.0\.0\/33/, /ingress/, /timeout/, /twin/, /missing/]) {
    expect(
      errors.some(({ message }) => says.test(message)),
      String(says),
    ).toBe(true);
  }
  expect(errors.map(({ at }) => at)).toEqual(
    expect.arrayContaining([`${file}:2`, `${file}:3`, `${file}:4`, `${file}:5`, 'k8s/web.yaml:7']),
  );
  expect(writes(stage.calls())).toEqual([]);
});

test.each([
  ['apply', 'pull_request'],
  ['cleanup', 'pull_request'],
  ['apply', 'merge_group'],
  ['plan', 'pull_request_target'],
  ['verify', 'pull_request_target'],
  ['apply', 'pull_request_target'],
])('%s is refused on %s before any call', async (mode, name) => {
  const result = await stage.run(mode, { [file]: fine, 'k8s/web.yaml': ingress('web') }, { event: { name } });
  expect(result.code).toBe(1);
  expect(result.stdout).toMatch(new RegExp(`::error.*${name}`));
  expect(result.outputs['failure-reason']).toBe('refused');
  expect(result.summary).toContain('❌ refused');
  expect(stage.calls()).toEqual([]);
});

test('credentials of another account are refused', async () => {
  const result = await stage.run('apply', { [file]: fine }, { inputs: { 'allowed-account-ids': '999999999999' } });
  expect(result.code).toBe(1);
  expect(result.outputs['failure-reason']).toBe('refused');
  expect(stage.calls().map(({ action }) => action)).toEqual(['GetCallerIdentity']);
});

test('a file that declares groups and that nobody reads is a problem, unless the input says which files declare', async () => {
  const files = { 'apps/a.yml': fine, 'apps/b.yml': fine.replace('web', 'other'), 'k8s/web.yaml': ingress('web') };
  const silent = await stage.run('plan', files);
  expect(silent.code).toBe(1);
  const at = annotationsOf(silent.stdout).filter(({ message }) => message.includes('not among the files'));
  expect(at.map((one) => one.at)).toEqual(expect.arrayContaining(['apps/a.yml:1', 'apps/b.yml:1']));
  const said = await stage.run('plan', files, { inputs: { declarations: 'apps/a.yml' } });
  expect(said.code, said.stdout).toBe(0);
});
