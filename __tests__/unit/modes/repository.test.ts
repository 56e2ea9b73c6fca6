import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readInputs } from '../../../src/inputs.ts';
import { readRepository } from '../../../src/modes/repository.ts';
import { ingress, workspaceOf } from '../manifests/workspace.ts';

type Files = Readonly<Record<string, string>>;

const read = (files: Files, inputs: Files = {}) => {
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries({ INPUT_CLUSTER: 'prod', ...inputs })) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const context = { workspace: workspaceOf(files), sha: 'c0ffee' };
  const { inputs: given } = readInputs({ GITHUB_REPOSITORY: 'acme/shop' });
  return readRepository({ inputs: given, context, today: '2026-11-23' });
};
const problemsOf = async (files: Files, inputs: Files = {}) =>
  (await read(files, inputs)).problems.map(({ message, hint, place }) => [place?.file, place?.line, message, hint]);

const groups = 'securityGroups:\n  web: { ingress: [] }\n';

describe('declarations that nobody would read', () => {
  test('in a file that is taken for a manifest', async () => {
    expect(await problemsOf({ 'infra/groups.yaml': `# ours\n${groups}` })).toEqual([
      [
        'infra/groups.yaml',
        2,
        'this file declares security groups, and is not among the files of the input `declarations`',
        expect.stringContaining('`declarations`'),
      ],
    ]);
    expect(await problemsOf({ 'groups.json': '{"securityGroups": {"web": {"ingress": []}}}' })).toHaveLength(1);
  });
  test('but not in one that is given, that says something else, or that is an object of Kubernetes', async () => {
    const file = { 'groups.yaml': groups };
    expect(await problemsOf(file, { INPUT_DECLARATIONS: 'groups.yaml' })).toEqual([]);
    expect(await problemsOf({ 'a.yaml': 'securityGroups: { web: { id: sg-1 } }\n' })).toEqual([]);
    expect(await problemsOf({ 'a.yaml': 'securityGroups: [web]\n' })).toEqual([]);
    for (const head of ['apiVersion: example.com/v1\nkind: Firewall', 'apiVersion: v1', 'kind: Firewall']) {
      expect(await problemsOf({ 'a.yaml': `${head}\n${groups}` })).toEqual([]);
    }
  });
  test('in a file of nearly the right name, which is said once', async () => {
    expect(await problemsOf({ 'frontend-sg.yml': groups })).toEqual([
      ['frontend-sg.yml', 1, expect.stringContaining('.github/frontend-sg.yml'), expect.stringContaining('Rename it')],
    ]);
  });
  test.each(['frontend-sg/security-group', 'frontend-sg/groups', 'frontend-sg/owner'])(
    'under a key with our prefix that is not there: %s',
    async (key) => {
      const text = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n  annotations:\n    ${key}: |\n      web: { ingress: [] }\n`;
      expect(await problemsOf({ 'a.yaml': text })).toEqual([
        ['a.yaml', 6, expect.stringContaining(key), 'Did you mean frontend-sg/security-groups?'],
      ]);
    },
  );
  test('our own annotation is none of them', async () => {
    const text =
      'kind: ConfigMap\nmetadata:\n  annotations:\n    frontend-sg/security-groups: "web: { ingress: [] }"\n';
    const { problems, declarations } = await read({ 'a.yaml': text });
    expect(problems).toEqual([]);
    expect(declarations.groups.map(({ name }) => name)).toEqual(['web']);
  });
});

test('what is not rendered is told with the file for which it has to be', async () => {
  const { findings } = await read({
    'base/web.yaml': ingress('web', 'web'),
    'overlay/kustomization.yaml': 'resources: [../base]\n',
    'values.yaml': 'ingress:\n  annotations:\n    alb.ingress.kubernetes.io/security-groups: web\n',
  });
  expect(findings.map(({ id, message, place }) => [id, place?.file, message])).toEqual([
    [
      'unrendered',
      'base/web.yaml',
      'security groups are named here, in base, which overlay/kustomization.yaml makes a part of what kustomize renders: what comes of it is not known',
    ],
    [
      'unrendered',
      'values.yaml',
      'security groups are named here, in values of a chart: what comes of it is not known',
    ],
  ]);
});

test('a message begins with a lower-case letter, and what to do about it is a sentence', async () => {
  const ofFiles = await read({
    '.github/frontend-sg.yml': `${groups}${groups}`,
    'a.yaml': ingress('a', '[ web'),
    'b.yaml': `${ingress('b', '{{ web }}')}{{ end }}`,
    'c.yaml': 'kind: Ingress\nmetadata: { annotations: { frontend-sg/security-groups: 5 } }\n',
    'd.yaml':
      'kind: Ingress\nmetadata: { annotations: { frontend-sg/security-groups: "a: {}\\na: {}\\n---\\nb: {}" } }\n',
  });
  const ofInputs = await read(
    { 'a.yaml': '' },
    { INPUT_MANIFESTS: '/etc/*.yaml', INPUT_CONTEXT: 'none.yaml\nk8s/*.yaml', INPUT_DECLARATIONS: 'none.yml' },
  );
  const ofNothing = await read({}, { INPUT_MANIFESTS: 'k8s/**' });
  const problems = [...ofFiles.problems, ...ofInputs.problems, ...ofNothing.problems];
  expect(problems.length).toBeGreaterThan(9);
  for (const { message, hint } of problems) {
    expect(message).toMatch(/^[^A-Z]/);
    expect(hint ?? 'None').toMatch(/^[A-Z]/);
  }
});

test.each([
  ['.github/frontend-sg.yml', 'securityGroups:\n\tweb: { ingress: [] }\n', 2],
  ['a.yaml', `${ingress('a', 'web')}\tx: y\n`, 7],
  ['b.yaml', 'kind: Ingress\nmetadata:\n  annotations:\n    frontend-sg/security-groups: "web:\\n\\tingress: []"\n', 4],
])('a tab where YAML allows none: %s', async (file, text, line) => {
  expect(await problemsOf({ [file]: text })).toEqual([
    [file, line, expect.stringContaining('tab characters'), 'Indent with spaces: YAML allows no tabs there'],
  ]);
});

test('names that a file which cannot be read may declare are not undeclared', async () => {
  const web = `${ingress('web', 'web, sg-0123456789abcdef0')}spec: { ingressClassName: alb, defaultBackend: { service: { name: web, port: { number: 80 } } } }\n`;
  const files = { 'k8s/web.yaml': web, '.github/frontend-sg.yml': 'securityGroups: {\n' };
  const { declarations, problems } = await read(files);
  expect(problems.map(({ place }) => place?.file)).toEqual(['.github/frontend-sg.yml']);
  expect(declarations.broken).toEqual(['web']);
  const readable = await read({ ...files, '.github/frontend-sg.yml': 'securityGroups: {}\n' });
  expect(readable.declarations.broken).toEqual([]);
});
