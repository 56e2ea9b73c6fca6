import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/controller/flags.ts';
import { fileSchema } from '../../src/groups/schema.ts';
import type { JsonObject } from '../../src/manifests/document.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].toSorted();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe.each(pages)('%s', (page) => {
  test('links lead to files and headings that exist', () => {
    expect(relativeLinks(read(page)).flatMap((link) => wrongWith(page, link) ?? [])).toEqual([]);
  });

  test('steps with this action give inputs and read outputs that action.yml has', () => {
    expect(fences(read(page), 'yaml').flatMap(wrongWithSteps)).toEqual([]);
  });

  test('declarations are what the action takes', () => {
    expect(fences(read(page), 'yaml').flatMap(wrongWithDeclarations)).toEqual([]);
  });

  test('so is a policy in a line of text', () => {
    expect(policiesInText(read(page)).flatMap(wrongWithDeclarations)).toEqual([]);
  });

  test('pictures stay within what the renderer of GitHub draws safely', () => {
    expect(fences(read(page), 'mermaid').flatMap(wrongWithPicture)).toEqual([]);
  });
});

test('the tests above see what they judge', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'docs/controller.md', 'docs/deploy.md']),
  );
  expect(relativeLinks('[a](x.md#y) ![b](p.png) <https://c.example> [d](https://d.example) [e][f]\n\n[f]: #z')).toEqual(
    ['x.md#y', 'p.png', '#z'],
  );
  expect(wrongWith('README.md', 'docs/none.md')).toBe('docs/none.md: no such file');
  expect(wrongWith('README.md', 'docs/deploy.md#none')).toBe('docs/deploy.md#none: no such heading');
  expect(wrongWith('README.md', '../outside.md')).toBe('../outside.md: outside the repository');
  expect([...headings('## What `a_b` is, (really)?\n## Same\n## Same\n')]).toEqual([
    'what-a_b-is-really',
    'same',
    'same-1',
  ]);

  const step = (rest: string) => `- { uses: frontend-sg/frontend-sg@v0, ${rest} }`;
  expect(wrongWithSteps(step('with: { cluster: a, mode: plan }'))).toEqual([]);
  expect(wrongWithSteps(step('with: { cluster: a, dry-run: true }'))).toEqual(['no input dry-run']);
  expect(wrongWithSteps(step('with: { cluster: a, mode: drift }'))).toEqual(['no mode drift']);
  expect(wrongWithSteps(step('with: { mode: plan }'))).toEqual(['without the input cluster']);
  expect(wrongWithSteps(`${step('id: p, with: { cluster: a }')}\n- { if: "steps.p.outputs.sum != '0'" }`)).toEqual([
    'no output sum',
  ]);
  expect(wrongWithSteps('a: [')).toEqual([expect.stringContaining('no YAML')]);

  expect(wrongWithDeclarations('securityGroups: { web: { ingres: [] } }')).not.toEqual([]);
  expect(wrongWithDeclarations('controller: { ingress-clas: alb }')).toEqual([expect.stringContaining('ingress-clas')]);
  expect(wrongWithDeclarations('controller: { webhooks: false }')).toEqual([]);

  expect(policiesInText('a `policy: { allow: [] }` and `policy:`, `x`')).toEqual(['policy: { allow: [] }']);
  expect(wrongWithDeclarations('policy: { allow: [{ finding: gap-neded, reason: x }] }')).not.toEqual([]);

  expect(wrongWithPicture('flowchart TD\n  n1["a<br/>b"] --> n2')).toEqual(['<br in: n1["a<br/>b"] --> n2']);
  expect(wrongWithPicture('%%{init: {}}%%\nflowchart TD\n  click n1 "x"\n  end["x"]')).toEqual([
    '%%{ in: %%{init: {}}%%',
    'not a flowchart',
    'click in: click n1 "x"',
    'id end is not n and a number',
  ]);
  const many = Array.from({ length: 17 }, (_, index) => `  n${index}["x"]`).join('\n');
  expect(wrongWithPicture(`flowchart TD\n${many}`)).toEqual(['17 nodes, more than 16']);
});

/** What stands as `policy: { … }` in a sentence. */
const policiesInText = (text: string): readonly string[] =>
  [...text.matchAll(/`(policy: \{[^`]*)`/g)].map(([, policy = '']) => policy);

/** Targets of links and pictures, without those that name a scheme. */
const relativeLinks = (markdown: string): readonly string[] =>
  new MarkdownIt({ linkify: false })
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [])
    .flatMap((token) => token.attrGet(token.type === 'image' ? 'src' : 'href') ?? [])
    .map(String)
    .filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link));

function wrongWith(page: string, link: string): string | undefined {
  const [path = '', anchor] = decodeURIComponent(link).split('#');
  const target = path === '' ? join(root, page) : resolve(root, dirname(page), path);
  if (relative(root, target).startsWith('..')) return `${link}: outside the repository`;
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined) return undefined;
  if (!statSync(target).isFile() || !target.endsWith('.md')) return `${link}: an anchor into what is no page`;
  return headings(readFileSync(target, 'utf8')).has(anchor) ? undefined : `${link}: no such heading`;
}

/** The anchors that GitHub makes of headings: lower case, blanks as hyphens, no other punctuation, a number where one comes again. */
function headings(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const tokens = new MarkdownIt().parse(markdown, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const text = (tokens[index + 1]?.children ?? []).map((child) => child.content).join('');
    const anchor = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

/** The contents of the fenced blocks of a language. */
const fences = (markdown: string, language: string): readonly string[] =>
  new MarkdownIt()
    .parse(markdown, {})
    .filter((token) => token.type === 'fence' && token.info.trim() === language)
    .map((token) => token.content);

const action = load(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};
const modes = [...(action.inputs['mode']?.description ?? '').matchAll(/`(\w+)`/g)].map(([, mode]) => mode);

/** Whatever a step with this action says that action.yml does not know. */
function wrongWithSteps(yaml: string): readonly string[] {
  let value: unknown;
  try {
    value = load(yaml);
  } catch (error) {
    return [`no YAML: ${String(error)}`];
  }
  const steps = maps(value).filter((map) => String(map['uses']).startsWith('frontend-sg/frontend-sg@'));
  const ids = steps.flatMap((step) => (typeof step['id'] === 'string' ? [step['id']] : []));
  return [
    ...steps.flatMap((step) => wrongWithInputs((step['with'] ?? {}) as Readonly<Record<string, unknown>>)),
    ...ids
      .flatMap((id) => [...yaml.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))])
      .flatMap(([, output = '']) => (Object.hasOwn(action.outputs, output) ? [] : [`no output ${output}`])),
  ];
}

function wrongWithInputs(given: Readonly<Record<string, unknown>>): readonly string[] {
  const mode = given['mode'];
  const required = [mode === 'report' ? 'plans' : 'cluster'];
  return [
    ...Object.keys(given).flatMap((name) => (Object.hasOwn(action.inputs, name) ? [] : [`no input ${name}`])),
    ...required.flatMap((name) => (Object.hasOwn(given, name) ? [] : [`without the input ${name}`])),
    ...(typeof mode === 'string' && !modes.includes(mode) ? [`no mode ${mode}`] : []),
  ];
}

/** What is wrong with a file of declarations; nothing in any other YAML. */
function wrongWithDeclarations(yaml: string): readonly string[] {
  const value = load(yaml);
  if (typeof value !== 'object' || value === null) return [];
  if (!('securityGroups' in value || 'controller' in value || 'policy' in value)) return [];
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) return parsed.issues.map(({ message }) => message);
  const { problems } = parseSettings((parsed.output.controller ?? {}) as JsonObject, { cluster: 'shop-prod' });
  return problems.map(({ message }) => message);
}

/** Every map in a value, at any depth. */
function maps(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(maps);
  return Array.isArray(value) ? inner : [value as Readonly<Record<string, unknown>>, ...inner];
}

/** `<br/>` hangs GitHub's renderer, `click` makes links of labels, `%%{` sets the renderer up; the id `end` breaks the parser. */
function wrongWithPicture(picture: string): readonly string[] {
  const lines = picture.trim().split('\n');
  const ids = new Set([...picture.matchAll(/(\w+)(?=[[({]+")/g)].map(([, id = '']) => id));
  return [
    ...lines.flatMap((line, index) => [
      ...['<br', '%%{'].flatMap((sign) => (line.includes(sign) ? [`${sign} in: ${line.trim()}`] : [])),
      ...(index === 0 && !/^flowchart (TD|LR)$/.test(line) ? ['not a flowchart'] : []),
      ...(/\bclick\b/.test(line) ? [`click in: ${line.trim()}`] : []),
    ]),
    ...[...ids].flatMap((id) => (/^n\d+$/.test(id) ? [] : [`id ${id} is not n and a number`])),
    ...(ids.size > 16 ? [`${ids.size} nodes, more than 16`] : []),
  ];
}
