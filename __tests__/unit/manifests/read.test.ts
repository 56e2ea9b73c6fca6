import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifests } from '../../../src/manifests/read.ts';
import type { Manifests } from '../../../src/manifests/read.ts';
import { ingress, workspaceOf } from './workspace.ts';

type Files = Readonly<Record<string, string | Buffer>>;
const read = async (files: Files, patterns: readonly string[] = ['**/*.yaml'], given = false): Promise<Manifests> =>
  readManifests({ workspace: workspaceOf(files), patterns, given });
const names = ({ documents }: Manifests): readonly unknown[] =>
  documents.map(({ object }) => (object['metadata'] as { readonly name?: unknown } | undefined)?.name);

describe('which files', () => {
  const files = {
    'b.yaml': ingress('b', 'x'),
    'a.yaml': ingress('a', 'x'),
    'k8s/c.yml': ingress('c', 'x'),
    'k8s/.hidden/d.json': '{"kind": "Ingress", "metadata": {"name": "d"}}',
    '.github/e.yaml': ingress('e', 'x'),
    'node_modules/p/f.yaml': ingress('f', 'x'),
    'node_modules/q/h.yaml': ingress('h', 'x'),
    '.git/g.yaml': ingress('g', 'x'),
  };

  it.each([
    [
      ['**/*.yaml', '**/*.yml', '**/*.json'],
      ['a', 'b', 'd', 'c'],
    ],
    [['**/*.yaml', '!b.yaml'], ['a']],
    [['**/*.yaml', '!**', 'b.yaml'], ['b']],
    [
      ['.github/*.yaml', 'node_modules/**/*.yaml'],
      ['e', 'f', 'h'],
    ],
    [
      ['**/*.yaml', 'node_modules/p/*.yaml'],
      ['a', 'b', 'f'],
    ],
    [['.git/*.yaml', './a.yaml', ' '], ['a']],
    [['k8s/**'], ['d', 'c']],
    [['{a,b}.yaml'], ['a', 'b']],
  ])('%j', async (patterns, expected) => {
    expect(names(await read(files, patterns))).toEqual(expected);
  });

  it.each(['/etc/*.yaml', '../*.yaml', 'k8s/../../*.yaml', '!../x', 'C:\\x.yaml', 'a\0b'])(
    'refuses %j',
    async (pattern) => {
      const { problems, documents } = await read(files, ['a.yaml', pattern], true);
      expect(problems).toEqual([
        { message: expect.stringContaining('input `manifests` is `'), hint: expect.any(String) },
      ]);
      expect(problems[0]?.message).toContain(`\`${pattern}\``);
      expect(problems[0]?.message).toContain('inside it');
      expect(documents).toHaveLength(1);
    },
  );

  it('has to be some, where the user says which', async () => {
    expect((await read(files, ['x/**/*.yaml'], false)).problems).toEqual([]);
    expect((await read(files, ['x/**/*.yaml'], true)).problems).toEqual([
      {
        message: 'input `manifests` is `x/**/*.yaml`, which matches no file of the workspace',
        hint: expect.any(String),
      },
    ]);
    const { problems } = await readManifests({
      workspace: workspaceOf(files),
      patterns: ['a.yaml', 'gone.yaml'],
      given: true,
      input: 'context',
    });
    expect(problems).toEqual([
      { message: 'input `context` is `gone.yaml`, which is no file of the workspace', hint: expect.any(String) },
    ]);
  });

  it('never follows a link, to a file or a folder', async () => {
    const outside = workspaceOf({ 'x.yaml': ingress('outside', 'x') });
    const workspace = workspaceOf({ 'a.yaml': ingress('a', 'x') });
    symlinkSync(join(outside, 'x.yaml'), join(workspace, 'link.yaml'));
    symlinkSync(outside, join(workspace, 'folder'));
    const manifests = await readManifests({ workspace, patterns: ['**/*.yaml'], given: false });
    expect(names(manifests)).toEqual(['a']);
    expect(manifests.links).toEqual(['folder', 'link.yaml']);
    const { problems } = await readManifests({ workspace, patterns: ['link.yaml'], given: true });
    expect(problems[0]?.message).toContain('symbolic link');
  });

  describe('behind a link to a folder', () => {
    const linksOf = async (patterns: readonly string[], links: Readonly<Record<string, string>>) => {
      const outside = workspaceOf({ 'x.yaml': ingress('outside', 'x') });
      const own = { 'real/a.yaml': ingress('a', 'x'), 'other/b.txt': '', 'node_modules/m/c.yaml': '' };
      const workspace = workspaceOf(own);
      for (const [path, target] of Object.entries(links)) {
        symlinkSync(target === 'outside' ? outside : target, join(workspace, path));
      }
      return (await readManifests({ workspace, patterns, given: true })).links;
    };
    it('are not known', async () => {
      expect(await linksOf(['**/*.yaml'], { apps: 'outside' })).toEqual(['apps']);
      expect(await linksOf(['real/**/*.yaml'], { 'real/apps': 'outside' })).toEqual(['real/apps']);
      expect(await linksOf(['apps/k8s/*.yaml', '**/a.yaml'], { apps: 'outside' })).toEqual(['apps']);
      expect(await linksOf(['**/*.yaml'], { apps: 'node_modules/m' })).toEqual(['apps']);
    });
    it('are of no interest where no pattern reaches there, or one excludes it', async () => {
      expect(await linksOf(['real/*.yaml'], { apps: 'outside', 'real-too': 'outside' })).toEqual([]);
      expect(await linksOf(['**/*.yaml', '!apps'], { apps: 'outside' })).toEqual([]);
      expect(await linksOf(['**/*.yaml', '!apps/**'], { apps: 'outside' })).toEqual([]);
      expect(await linksOf(['**/*.yaml'], { '.github': 'outside' })).toEqual([]);
      expect(await linksOf(['**/*.yaml'], { apps: 'nowhere', loop: 'loop' })).toEqual([]);
    });
    it('are known where they are read by their own names', async () => {
      expect(await linksOf(['**/*.yaml'], { apps: 'real', up: '.', empty: 'other' })).toEqual([]);
      expect(await linksOf(['**/*.yaml', '!real/*.yaml'], { apps: 'real' })).toEqual(['apps']);
      expect(await linksOf(['**/*.yaml', '!real/*.yaml', '!apps'], { apps: 'real' })).toEqual([]);
      expect(await linksOf(['apps/*.yaml', 'other/*'], { apps: 'real' })).toEqual(['apps']);
    });
  });

  it('are regular files', async () => {
    const workspace = workspaceOf({ 'a.yaml': ingress('a', 'x') });
    execFileSync('mkfifo', [join(workspace, 'pipe.yaml')]);
    expect(names(await readManifests({ workspace, patterns: ['**/*.yaml'], given: false }))).toEqual(['a']);
  });
});

describe('what is read of them', () => {
  it('gives documents in order of file and place, with the file in each', async () => {
    const manifests = await read({
      'z.yaml': ingress('z', 'x'),
      'a/b.yaml': `${ingress('1', 'x')}---\n${ingress('2', 'x')}`,
    });
    expect(manifests.documents.map((one) => one.file)).toEqual(['a/b.yaml', 'a/b.yaml', 'z.yaml']);
    expect(manifests.documents[1]?.locate(['metadata', 'name'])).toEqual({ file: 'a/b.yaml', line: 11, column: 9 });
    expect(manifests.matched).toEqual(['a/b.yaml', 'z.yaml']);
    expect(manifests.counts).toMatchObject({ files: 2, documents: 3, parsedFiles: 2, skippedFiles: 0 });
  });

  it('parses nothing that cannot matter', async () => {
    const manifests = await read({
      'deployment.yaml': 'kind: Deployment\nspec: {script: "\\x1b[0m"}\n',
      'account.yaml': 'kind: ServiceAccount\n',
      'service.yaml': 'kind: Service\n',
      'route.yaml': 'kind: HTTPRoute\n',
      'list.yaml': 'kind: IngressList\n',
      'ours.yaml': 'kind: ConfigMap\nmetadata: {annotations: {frontend-sg/security-groups: ""}}\n',
    });
    expect(manifests.documents.map((one) => one.file)).toEqual([
      'list.yaml',
      'ours.yaml',
      'route.yaml',
      'service.yaml',
    ]);
    expect(manifests.counts.skippedFiles).toBe(2);
  });

  it.each([
    ['an escape', 'kind: "\\x49ngress"\n', 'Ingress'],
    ['a JSON escape', '{"kind": "\\u0049ngress"}', 'Ingress'],
    ['a long escape', 'kind: "Ingres\\U00000073"\n', 'Ingress'],
    ['a line break', 'kind: "Ing\\\n  ress"\n', 'Ingress'],
    ['base64', 'kind: !!binary SW5ncmVzcw==\n', 'Ingress'],
  ])('finds a kind behind %s', async (_, text, kind) => {
    expect((await read({ 'a.yaml': text })).documents.map(({ object }) => object['kind'])).toEqual([kind]);
  });

  it('reads UTF-16 and a byte order mark', async () => {
    const text = ingress('a', 'x');
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const manifests = await read({ 'a.yaml': utf16, 'b.yaml': Buffer.from(utf16).swap16(), 'c.yaml': `\uFEFF${text}` });
    expect(names(manifests)).toEqual(['a', 'a', 'a']);
    expect(manifests.documents[2]?.locate(['apiVersion'], { key: true })).toEqual({
      file: 'c.yaml',
      line: 1,
      column: 1,
    });
  });
});

describe('what cannot be parsed', () => {
  it('is a problem where it could name groups', async () => {
    const { problems, unparsed, documents } = await read({
      'a.yaml': `${ingress('a', 'x')}---\nb: [\n---\n${ingress('c', 'y')}`,
      'b.yaml': ingress('b', 'x'),
    });
    expect(problems).toEqual([
      {
        message: expect.stringContaining('cannot be read'),
        hint: expect.any(String),
        place: expect.objectContaining({ file: 'a.yaml', line: 8 }),
      },
    ]);
    expect(unparsed).toEqual([]);
    expect(documents.map(({ object }) => (object['metadata'] as { readonly name: string }).name)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it('is a problem where it is named', async () => {
    const files = { 'a.yaml': 'a: [\n' };
    expect((await read(files, ['a.yaml'], true)).problems).toHaveLength(1);
    expect((await read(files, ['*.yaml'], true)).problems).toEqual([]);
  });

  it('is counted elsewhere', async () => {
    const { problems, unparsed } = await read({ 'a.yaml': 'kind: Service\nb: [\n' });
    expect(problems).toEqual([]);
    expect(unparsed).toEqual(['a.yaml']);
  });

  it('knows a template', async () => {
    const { problems } = await read({ 'a.yaml': ingress('{{ .Values.name }}', '{{ .Values.groups }}') });
    expect(problems[0]?.hint).toContain('template');
    expect(problems[0]?.place?.line).toBe(4);
  });
});

describe('budgets', () => {
  it('reports a file of more than 16 MiB and reads the rest', async () => {
    const workspace = workspaceOf({ 'a.yaml': '', 'b.yaml': ingress('b', 'x'), 'c.yaml': '' });
    truncateSync(join(workspace, 'a.yaml'), 16 * 1024 * 1024 + 1);
    writeFileSync(join(workspace, 'c.yaml'), Buffer.alloc(16 * 1024 * 1024, '#'));
    const manifests = await readManifests({ workspace, patterns: ['**/*.yaml'], given: false });
    expect(manifests.overBudget).toBe(true);
    expect(manifests.problems).toEqual([
      {
        message: 'the file "a.yaml" is larger than 16 MiB',
        hint: expect.any(String),
        place: { file: 'a.yaml', line: 1, column: 1 },
      },
    ]);
    expect(names(manifests)).toEqual(['b']);
  });

  it('stops at 256 MiB of all files', async () => {
    const files = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`${String.fromCharCode(97 + i)}.yaml`, '']));
    const workspace = workspaceOf({ ...files, 'z.yaml': ingress('z', 'x') });
    for (const file of Object.keys(files)) truncateSync(join(workspace, file), 16 * 1024 * 1024);
    const manifests = await readManifests({ workspace, patterns: ['**/*.yaml'], given: false, relevant: () => false });
    expect(manifests.overBudget).toBe(true);
    expect(manifests.problems).toHaveLength(1);
    expect(manifests.problems[0]?.message).toContain('256 MiB');
  });

  it('reports a file of more than 10,000 documents', async () => {
    const manifests = await read({ 'a.yaml': 'kind: Service\n---\n'.repeat(10_001) });
    expect(manifests.overBudget).toBe(true);
    expect(manifests.problems[0]?.place).toMatchObject({ file: 'a.yaml', line: 20_001 });
  });
});

describe('what has to be rendered first', () => {
  it('is a kustomize tree, and what it names inside the workspace', async () => {
    const manifests = await read({
      'overlays/prod/kustomization.yaml':
        'resources: [../../base, ../../chart, ../../../outside, https://example.com/x, "git@example.com:x?ref=1"]\n',
      'overlays/prod/deep/patch.yaml': ingress('patch', 'x'),
      'base/a.yaml': ingress('a', 'web'),
      'based/b.yaml': ingress('b', 'x'),
      'chart/Chart.yaml': 'name: c\n',
      'chart/i.yaml': ingress('i', 'web'),
    });
    expect(names(manifests)).toEqual(['b']);
    const prod = 'overlays/prod/kustomization.yaml';
    expect(manifests.unrendered).toEqual([
      {
        file: 'base/a.yaml',
        place: { file: 'base/a.yaml', line: 6, column: 5 },
        tree: 'base',
        how: 'kustomize',
        by: prod,
      },
      {
        file: 'chart/i.yaml',
        place: { file: 'chart/i.yaml', line: 6, column: 5 },
        tree: 'chart',
        how: 'helm',
        by: 'chart/Chart.yaml',
      },
      {
        file: 'overlays/prod/deep/patch.yaml',
        place: { file: 'overlays/prod/deep/patch.yaml', line: 6, column: 5 },
        tree: 'overlays/prod',
        how: 'kustomize',
        by: prod,
      },
    ]);
    expect(manifests.counts.unrenderedFiles).toBe(5);
  });

  it('for its own kustomization rather than for one that names it', async () => {
    const { unrendered } = await read({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/i.yaml': ingress('i', 'web'),
      'b/kustomization.yaml': 'resources: [i.yaml]\n',
    });
    expect(unrendered).toMatchObject([{ tree: 'b/i.yaml', by: 'b/kustomization.yaml' }]);
  });

  it.each(['kustomization.yml', 'Kustomization'])('knows %s, also in the workspace itself', async (name) => {
    const manifests = await read({ [name]: 'a: [', 'x/a.yaml': ingress('a', 'web') });
    expect(manifests.documents).toEqual([]);
    expect(manifests.unrendered.map((one) => one.tree)).toEqual(['.']);
  });

  it('is a chart, also where its templates are no YAML', async () => {
    const template = `{{- if .Values.on }}\n# alb.ingress.kubernetes.io/security-groups: x\n${ingress('a', '{{ .Values.sg }}')}{{ end }}`;
    const manifests = await read({ 'chart/Chart.yaml': 'name: c\n', 'chart/templates/i.yaml': template });
    expect(manifests.problems).toEqual([]);
    expect(manifests.unrendered).toMatchObject([{ how: 'helm', tree: 'chart', place: { line: 8, column: 5 } }]);
  });

  it('is a file of values', async () => {
    const values = 'ingress:\n  annotations:\n    alb.ingress.kubernetes.io/security-groups: web\n';
    const manifests = await read({
      'envs/values-prod.yaml': values,
      'envs/prod.values.yaml': values,
      'envs/empty-values.yaml': values.replace(' web', ' ""'),
      'values.yaml': ingress('a', 'x'),
    });
    expect(manifests.unrendered.map((one) => [one.file, one.how, one.tree])).toEqual([
      ['envs/prod.values.yaml', 'values', 'envs'],
      ['envs/values-prod.yaml', 'values', 'envs'],
    ]);
    expect(names(manifests)).toEqual(['a']);
  });
});

it('gives the same for the same files, however they were made', async () => {
  const entries = Array.from({ length: 20 }, (_, i) => [`${i % 3}/${i}.yaml`, ingress(`n${i}`, 'x')] as const);
  const one = await read(Object.fromEntries(entries));
  const other = await read(Object.fromEntries(entries.toReversed()));
  expect(names(one)).toEqual(names(other));
  expect(one.counts).toEqual(other.counts);
});
