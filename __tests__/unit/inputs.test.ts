import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Inputs, readInputs } from '../../src/inputs.ts';
import { readActionFile } from './action-file.ts';

const { inputs: declared } = readActionFile();
const expressions: Readonly<Record<string, string>> = {
  '${{ github.repository }}': 'acme/shop',
  '${{ github.token }}': 'a token',
};

afterEach(() => vi.unstubAllEnvs());

/** Reads the inputs of a step as the runner hands them over: what stands under `with:`, else the default of action.yml. */
function read(given: Readonly<Record<string, string>>, env: { readonly GITHUB_REPOSITORY?: string } = {}) {
  for (const [name, { default: fallback = '' }] of Object.entries(declared)) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, given[name] ?? expressions[fallback] ?? fallback);
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw new Error(`action.yml has no ${unknown.join(', ')}`);
  return readInputs(env);
}
const good = (given: Readonly<Record<string, string>>): Inputs => {
  const { inputs, problems } = read({ cluster: 'prod', ...given });
  expect(problems).toEqual([]);
  return inputs;
};

test('only the cluster has to be given', () => {
  expect(good({})).toEqual({
    mode: 'plan',
    cluster: 'prod',
    vpcId: '',
    region: '',
    allowedAccountIds: [],
    manifests: { patterns: ['**/*.yaml', '**/*.yml', '**/*.json'], given: false },
    context: [],
    namespace: 'default',
    declarations: { files: ['.github/frontend-sg.yml'], given: false },
    policy: '',
    offline: false,
    owner: 'acme/shop',
    expectPlan: undefined,
    failOn: { kind: 'severity', lowest: 'error' },
    timeout: 20 * 60_000,
    interval: 10_000,
    extraGroups: 'warn',
    controllerEvents: 'auto',
    comment: 'changes',
    label: 'prod',
    plans: [],
    pullRequest: undefined,
    sha: undefined,
    githubToken: 'a token',
  } satisfies Inputs);
});

describe('of a report', () => {
  test('the plans have to be given, and no cluster', () => {
    const { inputs, problems } = read({ mode: 'report', plans: 'a/plan.json\n\nb/*.json' });
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({ cluster: '', label: 'all clusters', plans: ['a/plan.json', 'b/*.json'] });
    expect(read({ mode: 'report' }).problems.map(({ input }) => input)).toEqual(['plans']);
    expect(read({ mode: 'report', plans: 'a', label: 'eu' }).inputs.label).toBe('eu');
  });
  test('a cluster that is given is a name all the same', () => {
    expect(read({ mode: 'report', plans: 'a', cluster: '-' }).problems.map(({ input }) => input)).toEqual(['cluster']);
  });
  test('no other mode does without a cluster', () => {
    for (const mode of ['plan', 'apply', 'verify', 'cleanup'])
      expect(read({ mode }).problems.map(({ input }) => input)).toContain('cluster');
  });
});

const digest = '9b9fb907fab853ac9bd7a81dace774c4a2fc43ff88e74ca5a925f076b00af312';
test.each<[string, string, Partial<Inputs>]>([
  ['mode', 'apply', { mode: 'apply' }],
  ['mode', 'verify', { mode: 'verify' }],
  ['mode', 'cleanup', { mode: 'cleanup' }],
  ['cluster', 'Prod_1-eu', { cluster: 'Prod_1-eu', label: 'Prod_1-eu' }],
  ['cluster', 'a'.repeat(100), { cluster: 'a'.repeat(100) }],
  ['vpc-id', 'vpc-0a1b2c3d', { vpcId: 'vpc-0a1b2c3d' }],
  ['vpc-id', 'vpc-0a1b2c3d4e5f60718', { vpcId: 'vpc-0a1b2c3d4e5f60718' }],
  ['region', 'eu-central-1', { region: 'eu-central-1' }],
  ['region', 'us-gov-west-1', { region: 'us-gov-west-1' }],
  ['region', 'ap-southeast-4', { region: 'ap-southeast-4' }],
  ['allowed-account-ids', '123456789012', { allowedAccountIds: ['123456789012'] }],
  ['allowed-account-ids', '123456789012, 210987654321', { allowedAccountIds: ['123456789012', '210987654321'] }],
  ['allowed-account-ids', '123456789012\n210987654321\n', { allowedAccountIds: ['123456789012', '210987654321'] }],
  [
    'manifests',
    'k8s/*.yaml\n\n!k8s/dev.yaml',
    { manifests: { patterns: ['k8s/*.yaml', '!k8s/dev.yaml'], given: true } },
  ],
  ['context', 'classes/*.yaml\nothers.yaml', { context: ['classes/*.yaml', 'others.yaml'] }],
  ['namespace', 'shop-1', { namespace: 'shop-1' }],
  ['declarations', 'a.yml\nb.yml', { declarations: { files: ['a.yml', 'b.yml'], given: true } }],
  ['offline', 'true', { offline: true }],
  ['policy', 'platform/policy.yml', { policy: 'platform/policy.yml' }],
  ['owner', 'acme/mono/apps-a', { owner: 'acme/mono/apps-a' }],
  ['expect-plan', 'plans/plan.json', { expectPlan: { kind: 'file', path: 'plans/plan.json' } }],
  ['expect-plan', digest, { expectPlan: { kind: 'digest', digest } }],
  ['expect-plan', digest.toUpperCase(), { expectPlan: { kind: 'file', path: digest.toUpperCase() } }],
  ['fail-on', 'warning', { failOn: { kind: 'severity', lowest: 'warning' } }],
  ['fail-on', 'never', { failOn: { kind: 'never' } }],
  ['fail-on', 'orphan', { failOn: { kind: 'ids', ids: ['orphan'] } }],
  ['fail-on', 'orphan, host-bits', { failOn: { kind: 'ids', ids: ['orphan', 'host-bits'] } }],
  ['timeout', '1s', { timeout: 1_000 }],
  ['timeout', '90s', { timeout: 90_000 }],
  ['timeout', '6h', { timeout: 21_600_000 }],
  ['interval', '10m', { interval: 600_000 }],
  ['extra-groups', 'allow', { extraGroups: 'allow' }],
  ['extra-groups', 'fail', { extraGroups: 'fail' }],
  ['comment', 'always', { comment: 'always' }],
  ['comment', 'never', { comment: 'never' }],
  ['label', 'shop (eu)', { label: 'shop (eu)' }],
  ['pull-request', '12', { pullRequest: 12 }],
  ['sha', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', { sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678' }],
  ['github-token', '', { githubToken: '' }],
])('%s: %j', (name, value, expected) => {
  expect(good({ [name]: value })).toMatchObject(expected);
});

test.each<[string, string, string]>([
  ['mode', 'Plan', 'plan, apply, verify, cleanup'],
  ['mode', 'destroy', 'plan, apply, verify, cleanup'],
  ['cluster', 'a'.repeat(101), 'the name of an EKS cluster'],
  ['cluster', 'arn:aws:eks:eu-central-1:123456789012:cluster/prod', 'the name of an EKS cluster'],
  ['cluster', '-prod', 'the name of an EKS cluster'],
  ['vpc-id', 'prod', 'the id of a VPC'],
  ['vpc-id', 'vpc-0A1B2C3D', 'the id of a VPC'],
  ['vpc-id', 'vpc-0a1b2c3d4', 'the id of a VPC'],
  ['region', 'Frankfurt', 'an AWS region'],
  ['region', 'eu-central-1a', 'an AWS region'],
  ['region', 'eu-central-1.evil.example', 'an AWS region'],
  ['allowed-account-ids', ',', 'account ids of 12 digits'],
  ['allowed-account-ids', '12345678901', 'account ids of 12 digits'],
  ['allowed-account-ids', '123456789012;210987654321', 'account ids of 12 digits'],
  ['namespace', 'Shop', 'namespace'],
  ['owner', 'acme*', 'up to 256 letters'],
  ['owner', 'a'.repeat(257), 'up to 256 letters'],
  ['fail-on', 'high', 'error, warning, never, or ids of findings'],
  ['fail-on', 'orphan, toString', 'error, warning, never, or ids of findings'],
  ['fail-on', 'error, orphan', 'error, warning, never, or ids of findings'],
  ['timeout', '20', 'a whole number with s, m or h'],
  ['timeout', '10 minutes', 'a whole number with s, m or h'],
  ['timeout', '0s', 'a whole number with s, m or h'],
  ['timeout', '7h', 'a whole number with s, m or h'],
  ['timeout', '1.5h', 'a whole number with s, m or h'],
  ['timeout', '1e3s', 'a whole number with s, m or h'],
  ['interval', '11m', 'a whole number with s or m'],
  ['interval', '0m', 'a whole number with s or m'],
  ['extra-groups', 'yes', 'allow, warn, fail'],
  ['offline', 'yes', 'true or false'],
  ['comment', 'true', 'always, changes, never'],
  ['label', 'x'.repeat(201), 'up to 200 characters'],
  ['pull-request', '#12', 'the number of a pull request'],
  ['pull-request', '0', 'the number of a pull request'],
  ['pull-request', '12\n13', 'the number of a pull request'],
  ['sha', 'a1b2c3d', 'a commit by all its 40 hexadecimal digits'],
  ['sha', 'main', 'a commit by all its 40 hexadecimal digits'],
])('%s: %j is refused', (name, value, allowed) => {
  const { problems } = read({ cluster: 'prod', [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ input: name, hint: expect.stringContaining(name) });
  expect(problems[0]?.message).toContain(`input \`${name}\` is \`${value}\``);
  expect(problems[0]?.message).toContain(allowed);
});

describe('what is missing', () => {
  test('a cluster', () => {
    expect(read({}).problems).toMatchObject([{ input: 'cluster', message: expect.stringContaining('is required') }]);
  });
  test.each(['mode', 'fail-on', 'timeout', 'interval', 'extra-groups', 'comment'])(
    '%s, when it was written and is empty: the default stands in action.yml alone',
    (name) => {
      expect(read({ cluster: 'prod', [name]: '' }).problems).toMatchObject([{ input: name }]);
    },
  );
  test('an owner is the repository of the run; without that, somebody has to say whose the groups are', () => {
    expect(read({ cluster: 'prod', owner: '' }, { GITHUB_REPOSITORY: 'acme/shop' }).inputs.owner).toBe('acme/shop');
    expect(read({ cluster: 'prod', owner: '' }).problems).toMatchObject([
      {
        input: 'owner',
        message: expect.stringContaining('GITHUB_REPOSITORY'),
        hint: expect.stringContaining('acme/shop'),
      },
    ]);
  });
});

test('everything that is wrong is told at once, in the order in which it is read', () => {
  const bad = { mode: 'x', cluster: '', 'vpc-id': 'x', region: 'x', 'allowed-account-ids': 'x', owner: '*' };
  const worse = { 'fail-on': 'x', timeout: 'x', interval: 'x', 'extra-groups': 'x', comment: 'x', namespace: 'X' };
  const named = read({ ...bad, ...worse }).problems.map(({ input }) => input);
  expect(new Set(named)).toEqual(new Set([...Object.keys(bad), ...Object.keys(worse)]));
});

test('no input stands here without a test', () => {
  const { inputs } = read({ cluster: 'prod' });
  const camel = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  expect(Object.keys(inputs).toSorted()).toEqual(Object.keys(declared).map(camel).toSorted());
});
