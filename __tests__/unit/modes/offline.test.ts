import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readInputs } from '../../../src/inputs.ts';
import { modes } from '../../../src/modes/modes.ts';
import type { Run } from '../../../src/modes/run.ts';
import { workspaceOf } from '../manifests/workspace.ts';

type Files = Readonly<Record<string, string>>;

/** A run whose AWS fails the test when it is asked. `asked` counts its requests. */
async function play(files: Files, inputs: Files = {}, context: Partial<Run['context']> = {}) {
  let asked = 0;
  const aws = createServer((_, response) => {
    asked += 1;
    response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
  const env = {
    INPUT_CLUSTER: 'prod',
    INPUT_OFFLINE: 'true',
    'INPUT_GITHUB-TOKEN': '',
    GITHUB_REPOSITORY: 'acme/shop',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(aws.address() as AddressInfo).port}`,
    ...inputs,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    aws.closeAllConnections();
    await new Promise<void>((resolve) => aws.close(() => resolve()));
  });
  const { inputs: given } = readInputs({ GITHUB_REPOSITORY: 'acme/shop' });
  const lines: string[] = [];
  const result = await modes[given.mode]({
    inputs: given,
    problems: [],
    context: { workspace: workspaceOf(files), sha: 'c0ffee', ...context },
    today: '2026-11-23',
    now: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
    logGroup: async (_, run) => run(),
  });
  return { result, lines, asked };
}

const ingress = (groups: string, more = ''): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/security-groups: ${JSON.stringify(groups)}
${more}spec:
  ingressClassName: alb
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`;
const declarations = `securityGroups:
  web:
    ingress:
      - { port: 80, cidrs: [203.0.113.0/24] }
      - { port: 80, securityGroups: [bastion], description: Jump }
      - { port: 80, prefixLists: [com.example.office] }
  office:
    adopt: sg-0abc1234def567890
    ingress: [{ port: 80, cidrs: [198.51.100.0/24] }]
    egress: unmanaged
`;
const files = (groups: string, declared = declarations): Files => ({
  'k8s/web.yaml': ingress(groups),
  '.github/frontend-sg.yml': declared,
});

describe('a plan without AWS', () => {
  test('shows what is declared, and says what it does not know', async () => {
    const { result, lines, asked } = await play(files('web, office, sg-11111111, legacy'));
    expect(asked).toBe(0);
    expect(lines).toContain('Offline: the input `offline` says so. The plan is made from the manifests alone.');
    expect(result.failure).toBeUndefined();
    expect(result.findings).toEqual([]);
    const { plan } = result;
    expect(plan).toMatchObject({ version: 1, kind: 'apply', basis: 'offline', digest: '', vpc: '', region: '' });
    expect(plan).not.toHaveProperty('counts');
    expect(plan?.groups).toMatchObject([
      { name: 'office', id: 'sg-0abc1234def567890', changes: [], unchanged: 0, declared: [{ from: 80 }] },
      {
        name: 'web',
        changes: [],
        unchanged: 0,
        declared: [
          { peer: { kind: 'ipv4', cidr: '203.0.113.0/24' } },
          { peer: { kind: 'group-name', name: 'bastion' }, description: 'Jump' },
          { peer: { kind: 'prefix-list-name', name: 'com.example.office' } },
        ],
      },
    ]);
    expect(plan?.groups[1]).not.toHaveProperty('id');
    const [loadBalancer] = plan?.frontends[0]?.loadBalancers ?? [];
    expect(plan?.frontends[0]?.outcome).toBe('built');
    expect(loadBalancer?.securityGroups).toEqual(['sg-11111111', 'sg-0abc1234def567890', 'unknown', 'declared']);
    expect(loadBalancer?.tokens.map(({ text, resolvesTo }) => [text, resolvesTo])).toEqual([
      ['web', ['declared']],
      ['office', ['sg-0abc1234def567890']],
      ['sg-11111111', ['sg-11111111']],
      ['legacy', ['unknown']],
    ]);
    expect(loadBalancer?.exposure).toEqual([
      {
        protocol: 'HTTP',
        port: 80,
        after: [
          { kind: 'cidr', cidr: '198.51.100.0/24' },
          { kind: 'cidr', cidr: '203.0.113.0/24' },
          { kind: 'prefix-list', name: 'com.example.office' },
          { kind: 'group', name: 'bastion' },
          { kind: 'unknown', group: 'legacy' },
          { kind: 'unknown', group: 'sg-11111111' },
        ],
      },
    ]);
  });

  test('lists the findings that it does not judge', async () => {
    const { result } = await play(files('web, office, prod-*, nobody'));
    expect(result.findings).toEqual([]);
    expect(result.plan?.notJudged).toEqual([
      'undeclared-group',
      'ambiguous-name',
      'foreign-owner',
      'wrong-vpc',
      'stale-commit',
      'quota-exceeded',
      'gap-needed',
      'nothing-to-verify',
      'private-source-on-public',
      'rule-without-listener',
      'backend-unmanaged',
      'drift',
      'other-cluster',
      'stale-reference',
      'referenced-elsewhere',
      'orphan',
      'description-immutable',
    ]);
  });

  test.each([
    ["a name that is nobody's", 'nobody', []],
    ['a name that differs in case', 'Web', []],
    ['an id that does not exist', 'sg-22222222', []],
    ['wildcards', 'w*, prod-?', []],
    ['wildcards that are text', String.raw`a\*`, []],
    ['the names of an adopted group', 'office, sg-0abc1234def567890', []],
    ['one id twice', 'sg-22222222, sg-22222222', ['controller-refuses']],
    ['what a template was to fill in', '${GROUP}', ['template-placeholder']],
    ['more groups than AWS takes', 'a, b, c, d, e, f', ['too-many-groups']],
  ])('%s: only what does not depend on AWS is a finding', async (_, groups, ids) => {
    const { result } = await play(files(groups));
    expect(result.findings.map(({ id }) => id).filter((id) => id !== 'unused-declaration')).toEqual(ids);
  });

  test('judges what stands in the repository, and fails by it', async () => {
    const open = 'securityGroups:\n  web: { ingress: [{ ports: 22-80, cidrs: [0.0.0.0/0] }] }\n';
    const { result } = await play(files('web', open));
    expect(result.findings.map(({ id, severity }) => [id, severity])).toEqual([['world-open-admin', 'error']]);
    expect(result.failure?.reason).toBe('findings');
    expect(result.plan?.groups).toMatchObject([{ name: 'web', blocked: 'world-open-admin', declared: [{ from: 22 }] }]);
    // What is declared is shown, also where it would not be written.
    expect(result.plan?.frontends[0]?.loadBalancers[0]?.exposure[0]?.after).toEqual([
      { kind: 'internet', family: 'ipv4' },
    ]);
    const entry = 'policy:\n  allow: [{ finding: world-open-admin, group: web, ports: 22-80, reason: demo }]\n';
    const accepted = await play(files('web', `${open}${entry}`));
    expect(accepted.result.findings).toMatchObject([{ id: 'world-open-admin', accepted: { reason: 'demo' } }]);
    expect(accepted.result.failure).toBeUndefined();
    expect(accepted.result.plan?.groups[0]).not.toHaveProperty('blocked');
  });

  test('an entry for a finding that is not judged is not unused', async () => {
    const allowed = (finding: string) =>
      `${declarations}policy:\n  allow: [{ finding: ${finding}, reason: x, until: 2026-12-31 }]\n`;
    const { result } = await play(files('web, office', allowed('backend-unmanaged')));
    expect(result.findings).toEqual([]);
    expect(result.plan?.judgedOn).toBe('2026-11-23');
    const other = await play(files('web, office', allowed('host-bits')));
    expect(other.result.findings.map(({ id }) => id)).toEqual(['unused-allow']);
  });

  test('problems are problems', async () => {
    const { result } = await play(files('web', 'securityGroups:\n  web: {}\n'));
    expect(result.failure).toMatchObject({ reason: 'problems' });
    expect(result.plan).toMatchObject({ basis: 'offline', groups: [] });
    expect(result.findings).toEqual([]);
  });

  test('the same input gives the same bytes', async () => {
    const [first, second] = [await play(files('web, x')), await play(files('web, x'))];
    expect(JSON.stringify(first.result.plan)).toBe(JSON.stringify(second.result.plan));
  });
});

describe('offline by itself', () => {
  const pullRequest = { number: 7, fromFork: false };
  const context = { eventName: 'pull_request', pullRequest };
  test.each<[string, Partial<Run['context']>, boolean]>([
    ['a fork', { ...context, pullRequest: { ...pullRequest, fromFork: true } }, true],
    ['Dependabot', { ...context, actor: 'dependabot[bot]' }, true],
    ['somebody', { ...context, actor: 'mona' }, false],
    ['nobody knows who', context, false],
    ['a push by Dependabot', { eventName: 'push', actor: 'dependabot[bot]' }, false],
    ['a merge queue', { eventName: 'merge_group', pullRequest: { ...pullRequest, fromFork: true } }, false],
  ])('%s', async (_, given, isOffline) => {
    const { result, asked } = await play(
      files('web'),
      {
        INPUT_OFFLINE: 'false',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        'INPUT_VPC-ID': 'vpc-0a1b2c3d',
        AWS_REGION: 'eu-central-1',
        AWS_MAX_ATTEMPTS: '1',
      },
      given,
    );
    expect(result.plan?.basis).toBe(isOffline ? 'offline' : undefined);
    expect(asked > 0).toBe(!isOffline);
  });

  test.each(['apply', 'verify', 'cleanup'])('%s refuses', async (mode) => {
    const refused = {
      reason: 'refused',
      message: `mode ${mode} cannot do without AWS, and this run is offline: the input \`offline\` says so`,
    };
    await expect(play(files('web'), { INPUT_MODE: mode })).rejects.toMatchObject(refused);
  });
});
