import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/run-action.ts';
import { declare } from '../../src/groups/declare.ts';
import { readDeclarationFiles } from '../../src/manifests/declarations.ts';
import { parseEmbedded } from '../../src/manifests/embedded.ts';
import { parseDocuments } from '../../src/manifests/documents.ts';
import { readActionFile, textOf } from './action-file.ts';

const action = readActionFile();
const annotation = ['metadata', 'annotations', 'frontend-sg/security-groups'] as const;

/** Files under a folder, relative to the repository; none where the folder is not there. */
const filesUnder = (folder: string): readonly string[] =>
  existsSync(join(repositoryRoot, folder))
    ? readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(repositoryRoot.length + 1))
        .toSorted()
    : [];

const isYaml = (file: string): boolean => /\.ya?ml$/.test(file);
const yamlFiles = [...filesUnder('examples'), ...filesUnder('.github')].filter(isYaml);
const workflows = yamlFiles.filter((file) => dirname(file).endsWith('.github/workflows'));

type Job = Serialised & { readonly permissions?: unknown; readonly uses?: string; readonly steps?: readonly Step[] };
type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };
type Workflow = Serialised & { readonly permissions?: unknown; readonly jobs: Readonly<Record<string, Job>> };
type Serialised = { readonly concurrency?: { readonly group?: string; readonly 'cancel-in-progress'?: unknown } };

test('there is something to look at', () => {
  expect(workflows).toEqual(
    expect.arrayContaining(['.github/workflows/ci.yml', 'examples/shop/.github/workflows/deploy.yml']),
  );
  expect(yamlFiles.length).toBeGreaterThan(workflows.length);
});

test.each(yamlFiles)('%s is YAML', (file) => {
  expect(loadAll(textOf(file)).length).toBeGreaterThan(0);
});

describe.each(workflows)('%s', (file) => {
  const workflow = load(textOf(file)) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const uses = jobs.flatMap((job) => [job, ...(job.steps ?? [])]).flatMap((one) => one.uses ?? []);

  test('says what its token may do: nothing, and then what each job needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toEqual(expect.any(Object));
  });
  test('pins actions of others by commit, with the version beside it', () => {
    const others = uses.filter((one) => !isOurs(one) && !one.startsWith('./'));
    expect(others.filter((one) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    for (const one of others) expect(textOf(file)).toMatch(new RegExp(`uses: ${one} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
  });
  test('gives this action inputs that it has', () => {
    const steps = jobs.flatMap((job) => job.steps ?? []).filter((step) => isOurs(step.uses ?? ''));
    const inputs = steps.flatMap((step) => Object.keys(step.with ?? {}));
    expect(inputs.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    for (const step of steps)
      expect(Object.keys(step.with ?? {})).toContain(step.with?.['mode'] === 'report' ? 'plans' : 'cluster');
  });
});

/**
 * Jobs that write to AWS and that nothing serialises: by the job or the workflow, in a group named after the cluster, which is not of the
 * branch or the run, and without cancelling a run half-way.
 */
const unserialised = (workflow: Workflow): readonly string[] =>
  Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const clusters = (job.steps ?? [])
      .filter((step) => isOurs(step.uses ?? '') && ['apply', 'cleanup'].includes(String(step.with?.['mode'])))
      .map((step) => String(step.with?.['cluster']));
    return clusters.flatMap((cluster) => {
      const [how] = [job, workflow].flatMap(({ concurrency }) => concurrency ?? []);
      const isOneAtATime = how?.group?.includes(cluster) === true && !/github\.(?:ref|sha|run|head)/.test(how.group);
      return isOneAtATime && how['cancel-in-progress'] === false ? [] : [`${name}: ${cluster}`];
    });
  });

test.each(workflows)('%s lets one run at a time write', (file) => {
  expect(unserialised(load(textOf(file)) as Workflow)).toEqual([]);
});
test('what is not serialised is seen', () => {
  const one = (concurrency: string, mode = 'apply') =>
    load(
      `${concurrency}\njobs: { j: { steps: [{ uses: frontend-sg/frontend-sg@v0, with: { mode: ${mode}, cluster: prod } }] } }`,
    ) as Workflow;
  expect(unserialised(one('concurrency: { group: rules-prod, cancel-in-progress: false }'))).toEqual([]);
  expect(unserialised(one('', 'plan'))).toEqual([]);
  for (const wrong of [
    '',
    'concurrency: { group: rules-prod }',
    'concurrency: { group: rules-prod, cancel-in-progress: true }',
    'concurrency: { group: rules, cancel-in-progress: false }',
    'concurrency: { group: "rules-prod-${{ github.ref }}", cancel-in-progress: false }',
  ]) {
    expect(unserialised(one(wrong)), wrong).toEqual(['j: prod']);
    expect(unserialised(one(wrong, 'cleanup')), wrong).toEqual(['j: prod']);
  }
});

function isOurs(uses: string): boolean {
  return uses.startsWith('frontend-sg/frontend-sg@') || uses === './';
}

/** What is wrong with declarations, as a run for a cluster would say it. */
function problemsOf(workspace: string, file: string): readonly string[] {
  const read = readDeclarationFiles({ workspace, files: [file], given: true });
  const { problems, groups } = declare({ files: read.documents, annotations: [], cluster: 'prod-eu' });
  expect([...read.problems, ...problems]).toEqual([]);
  return groups.map(({ name }) => name);
}

const declarations = yamlFiles.filter((file) => /\.github\/frontend-sg[^/]*\.yml$/.test(file));
test.each(declarations)('%s declares groups without a problem', (file) => {
  expect(problemsOf(repositoryRoot, file)).not.toEqual([]);
});
test('the example shop declares every group that its manifests name, and no other', () => {
  const manifests = filesUnder('examples/shop/k8s')
    .filter(isYaml)
    .flatMap((file) => parseDocuments(file, textOf(file)).documents);
  const named = manifests.flatMap(({ object }) =>
    [...JSON.stringify(object).matchAll(/security-groups":"([^"]+)"/g)].flatMap(([, list = '']) => list.split(/ *, */)),
  );
  expect([...new Set(named)].toSorted()).toEqual(
    problemsOf(repositoryRoot, 'examples/shop/.github/frontend-sg.yml').toSorted(),
  );
});

const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs').filter((file) => file.endsWith('.md'))];
const snippets = pages.flatMap((page) =>
  new MarkdownIt()
    .parse(textOf(page), {})
    .filter((token) => token.type === 'fence' && token.info.trim() === 'yaml')
    .map((token) => [`${page}:${(token.map?.[0] ?? 0) + 1}`, token.content] as const),
);
const keysOf = (text: string): readonly string[] => Object.keys(load(text) ?? {});

test.each(snippets.filter(([, text]) => keysOf(text).includes('jobs')))(
  '%s lets one run at a time write',
  (_, text) => {
    expect(unserialised(load(text) as Workflow)).toEqual([]);
  },
);

test('the README shows how to declare', () => {
  const shown = snippets.filter(
    ([where, text]) => where.startsWith('README.md') && keysOf(text).includes('securityGroups'),
  );
  expect(shown.length).toBeGreaterThan(1);
});
test.each(snippets.filter(([, text]) => keysOf(text).includes('securityGroups')))(
  '%s declares without a problem',
  (_, text) => {
    const workspace = mkdtempSync(join(tmpdir(), 'snippet-'));
    try {
      mkdirSync(join(workspace, '.github'));
      writeFileSync(join(workspace, '.github/frontend-sg.yml'), text);
      expect(problemsOf(workspace, '.github/frontend-sg.yml')).not.toEqual([]);
    } finally {
      rmSync(workspace, { recursive: true });
    }
  },
);
test.each(snippets.filter(([, text]) => text.includes('frontend-sg/security-groups:')))(
  '%s declares in an annotation without a problem',
  (where, text) => {
    const [document] = parseDocuments(where, `apiVersion: v1\nkind: Service\n${text}`).documents;
    if (document === undefined) throw new Error('no document');
    const parsed = parseEmbedded(document, annotation);
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    const declared = declare({ files: [], annotations: [parsed], cluster: 'prod-eu' });
    expect(declared.problems).toEqual([]);
    expect(declared.groups).not.toEqual([]);
  },
);

test('an editor finds the schema that declarations name on their first line', () => {
  const [first = ''] = textOf('examples/shop/.github/frontend-sg.yml').split('\n');
  const url = 'https://raw.githubusercontent.com/frontend-sg/frontend-sg/v0/';
  expect(first.startsWith(`# yaml-language-server: $schema=${url}`)).toBe(true);
  expect(existsSync(join(repositoryRoot, first.slice(first.indexOf(url) + url.length)))).toBe(true);
  for (const text of [textOf('docs/deploy.md'), textOf('README.md')]) expect(text).toContain(first);
});
