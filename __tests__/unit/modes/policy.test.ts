import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readInputs } from '../../../src/inputs.ts';
import { policyAgainstBase } from '../../../src/modes/policy-base.ts';
import { prepare } from '../../../src/modes/prepare.ts';
import { readRepository } from '../../../src/modes/repository.ts';
import type { Run } from '../../../src/modes/run.ts';
import { ingress, workspaceOf } from '../manifests/workspace.ts';

type Files = Readonly<Record<string, string>>;

const runOf = (files: Files, inputs: Files = {}, context: Partial<Run['context']> = {}) => {
  const env = { INPUT_CLUSTER: 'prod', 'INPUT_GITHUB-TOKEN': 't', GITHUB_REPOSITORY: 'acme/shop', ...inputs };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const lines: string[] = [];
  const run: Pick<Run, 'inputs' | 'context' | 'today' | 'log'> = {
    inputs: readInputs(process.env).inputs,
    context: { workspace: workspaceOf(files), sha: 'c0ffee', ...context },
    today: '2026-11-23',
    log: (line) => lines.push(line),
  };
  return { run, lines };
};
const read = async (files: Files, inputs: Files = {}) => {
  const { policy, problems } = await readRepository(runOf(files, inputs).run);
  return {
    ...policy,
    problems: problems.map(({ message, hint, place }) => `${place?.file}:${place?.line}: ${message} <- ${hint}`),
  };
};

const entry = (more = '') => `{ finding: host-bits, reason: known${more} }`;
const policy = (...entries: readonly string[]) =>
  `policy:\n  allow:\n${entries.map((one) => `    - ${one}\n`).join('')}`;

describe('where the policy comes from', () => {
  test('what the declarations say, of all files', async () => {
    const {
      policy: read1,
      today,
      problems,
    } = await read(
      { 'a.yml': policy(entry()), 'b.yml': `${policy(entry(', group: web'))}  annotations: forbid\n` },
      { INPUT_DECLARATIONS: 'a.yml\nb.yml' },
    );
    expect(problems).toEqual([]);
    expect(read1).toMatchObject({
      allow: [{ place: { file: 'a.yml', line: 3 } }, { group: 'web' }],
      annotations: 'forbid',
    });
    expect(today).toBe('2026-11-23');
  });

  test('the file of the input, and nobody else', async () => {
    const given = {
      'platform/policy.yml': `allow:\n  - ${entry()}\n`,
      '.github/frontend-sg.yml': 'securityGroups: {}\n',
    };
    const { policy: one, problems } = await read(given, { INPUT_POLICY: 'platform/policy.yml' });
    expect(problems).toEqual([]);
    expect(one.allow).toMatchObject([{ finding: 'host-bits', place: { file: 'platform/policy.yml', line: 2 } }]);
    const both = { ...given, '.github/frontend-sg.yml': `securityGroups: {}\n${policy(entry(', group: mine'))}` };
    const refused = await read(both, { INPUT_POLICY: 'platform/policy.yml' });
    expect(refused.problems).toEqual([
      '.github/frontend-sg.yml:2: the input `policy` names the file that is the policy, and this file has one of its own <- Take it away here; what it says belongs into the file of the input `policy`',
    ]);
    expect(refused.policy.allow).toHaveLength(1);
  });

  test.each<[string, Files, string]>([
    [
      'is not there',
      {},
      'undefined:undefined: input `policy` is `p.yml`, which is not in the workspace <- Name files of the workspace, relative to it, one a line',
    ],
    [
      'is a declarations file',
      { 'p.yml': policy(entry()) },
      'p.yml:1: the policy has no key "policy" <- Write what stands under `policy:` at the left margin of the file',
    ],
    ['is a list', { 'p.yml': '- a\n' }, 'p.yml:1: expected a map, such as allow: […] <- undefined'],
    ['gives a key twice', { 'p.yml': 'allow: []\nallow: []\n' }, 'p.yml:2: '],
  ])('a file that %s', async (_, files, problem) => {
    const { problems, policy: none } = await read(files, { INPUT_POLICY: 'p.yml' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(none.allow).toEqual([]);
  });

  test('a key that stands twice in a policy is a problem at the second', async () => {
    const { problems } = await read({
      '.github/frontend-sg.yml': 'policy:\n  severity:\n    orphan: error\n    orphan: info\n',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('.github/frontend-sg.yml:4: ');
  });
});

test('the policy holds for what is known before AWS is asked, and no entry is called unused then', async () => {
  const declared = 'securityGroups:\n  web: { ingress: [{ port: 80, cidrs: [10.0.0.1/8] }] }\n';
  const { run } = runOf({
    '.github/frontend-sg.yml': `${declared}${policy(entry(), '{ finding: drift, reason: x }')}  severity: { host-bits: error }\n`,
  });
  const stopped = await prepare({
    ...run,
    problems: [{ input: 'cluster', message: 'm' }],
    now: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    signal: new AbortController().signal,
    logGroup: async (_, work) => work(),
  });
  expect(stopped.kind).toBe('stopped');
  expect('findings' in stopped ? stopped.findings : []).toMatchObject([
    { id: 'host-bits', severity: 'error', accepted: { reason: 'known' } },
  ]);
});

describe('annotations: forbid', () => {
  const declared = ingress('web', 'web').replace(
    'annotations:\n',
    'annotations:\n    frontend-sg/security-groups: |\n      web: { ingress: [] }\n',
  );
  const files = { 'k8s/web.yaml': declared, '.github/frontend-sg.yml': 'policy: { annotations: forbid }\n' };
  const line = declared.split('\n').findIndex((text) => text.includes('frontend-sg/security-groups')) + 1;

  test('makes a declaration in an annotation a problem at its line', async () => {
    expect((await read(files)).problems).toEqual([
      `k8s/web.yaml:${line}: the policy forbids to declare groups in annotations, and frontend-sg/security-groups declares some <- Declare them in a file of the input \`declarations\``,
    ]);
  });
  test('and leaves its groups declared, so that no name of them is unknown', async () => {
    const { declarations } = await readRepository(runOf(files).run);
    expect(declarations.groups.map(({ name }) => name)).toEqual(['web']);
  });
  test('also by the file of the input', async () => {
    const { problems } = await read(
      { 'k8s/web.yaml': declared, 'p.yml': 'annotations: forbid\n' },
      { INPUT_POLICY: 'p.yml' },
    );
    expect(problems).toHaveLength(1);
  });
  test('allow is the default', async () => {
    expect((await read({ 'k8s/web.yaml': declared })).problems).toEqual([]);
  });
});

describe('entries that a pull request brings', () => {
  const file = '.github/frontend-sg.yml';
  /** `base`: the declarations there; a number is the status with which GitHub refuses. */
  async function brought(
    now: readonly string[],
    base: string | number | undefined,
    { inputs = {}, event = 'pull_request', files = {} }: { inputs?: Files; event?: string; files?: Files } = {},
  ) {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://x');
      paths.push(`${decodeURIComponent(url.pathname)}?${url.searchParams.toString()}`);
      const status = typeof base === 'number' ? base : base === undefined ? 404 : 200;
      response.writeHead(status, { 'content-type': status === 200 ? 'text/plain' : 'application/json' });
      response.end(status === 200 ? String(base) : '{"message":"no"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    });
    const { run, lines } = runOf({ [file]: `securityGroups: {}\n${policy(...now)}`, ...files }, inputs, {
      eventName: event,
      repository: 'acme/shop',
      apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      pullRequest: { number: 7, base: 'b4se' },
    });
    const { policy: whole, broughtByThisChange } = await policyAgainstBase(run, await readRepository(run));
    const indexes = whole.allow.flatMap((one, index) => (broughtByThisChange?.has(one) === true ? [index] : []));
    return { brought: broughtByThisChange === undefined ? undefined : indexes, lines, paths };
  }
  const old = [entry(', group: a, until: 2027-01-31'), entry(', port: 22'), entry(', clusters: [prod]')];

  test('none that the base has, in whatever order and words', async () => {
    const reworded = old.map((one) => one.replace('known', 'said otherwise')).toReversed();
    const { brought: none, lines, paths } = await brought(reworded, policy(...old));
    expect(none).toEqual([]);
    expect(lines).toEqual([]);
    expect(paths).toEqual([`/repos/acme/shop/contents/${file}?ref=b4se`]);
  });
  test.each([
    ['a new one', entry(', group: b')],
    ['one that lasts longer', entry(', group: a, until: 2027-02-01')],
    ['one for ever', entry(', group: a')],
    ['other ports', entry(', ports: 22-23')],
    ['more clusters', entry(", clusters: ['prod*']")],
    ['another finding', '{ finding: orphan, reason: known }'],
    ['any group', entry()],
  ])('%s', async (_, more) => {
    expect((await brought([...old, more], policy(...old))).brought).toEqual([3]);
  });
  test.each([
    ['there is none', undefined],
    ['there is no policy', 'securityGroups: {}\n'],
    ['it is no YAML', '{{'],
    ['its policy is none', 'policy: []\n'],
  ])('all of them, where at the base %s', async (_, base) => {
    expect((await brought(old, base)).brought).toEqual([0, 1, 2]);
  });
  test('an entry of another cluster is not one of this plan', async () => {
    expect((await brought([...old, entry(', clusters: [dev]')], policy(...old))).brought).toEqual([]);
  });
  test.each([403, 500])('GitHub says %i: not known, in one line', async (status) => {
    const { brought: unknown, lines } = await brought(old, status);
    expect(unknown).toBeUndefined();
    expect(lines).toEqual([
      expect.stringMatching(/^Which entries under `allow` this pull request brings is not known: /),
    ]);
  });
  test('without a token: not known, in one line, and nobody asked', async () => {
    const { brought: unknown, lines, paths } = await brought(old, '', { inputs: { 'INPUT_GITHUB-TOKEN': '' } });
    expect([unknown, lines.length, paths]).toEqual([undefined, 1, []]);
  });
  test.each([
    ['on a push', old, { event: 'push' }],
    ['without an entry', [], {}],
    ['without an entry for this cluster', [entry(', clusters: [dev]')], {}],
  ] as const)('%s nobody asks', async (_, entries, more) => {
    const { brought: unknown, lines, paths } = await brought(entries, '', more);
    expect([unknown, lines, paths]).toEqual([undefined, [], []]);
  });
  test('a policy from elsewhere is no part of the pull request', async () => {
    const { brought: unknown, paths } = await brought(old, '', {
      inputs: { INPUT_POLICY: 'p.yml' },
      files: { 'p.yml': `allow: [${entry()}]\n`, [file]: 'securityGroups: {}\n' },
    });
    expect([unknown, paths]).toEqual([undefined, []]);
  });
});
