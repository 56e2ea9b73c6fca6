import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/manifests/document.ts';
import { parseYaml } from '../../../src/manifests/parse.ts';

type Fact = { readonly text: string; readonly documents?: readonly unknown[]; readonly refused?: true };

/**
 * What sigs.k8s.io/yaml 1.6.0 (go-yaml v2.4.2) made of each text, cut by apimachinery's YAMLReader as kubectl does, and
 * printed as JSON.
 */
const facts = JSON.parse(readFileSync(new URL('kubectl-reads.json', import.meta.url), 'utf8')) as readonly Fact[];

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const values = (text: string): unknown => plain(parseYaml(text).documents.map((root) => root.value));
const only = (text: string): unknown => (values(text) as readonly unknown[])[0];

describe('reads as kubectl reads', () => {
  it.each(facts.filter((fact) => fact.refused !== true).map((fact) => [fact.text, fact] as const))(
    '%j',
    (text, fact) => {
      expect(parseYaml(text).faults).toEqual([]);
      expect(values(text)).toEqual((fact.documents ?? []).filter((document) => document !== null));
      expect(parseYaml(text).empty).toBe((fact.documents ?? []).filter((document) => document === null).length);
    },
  );

  it.each(facts.filter((fact) => fact.refused === true).map((fact) => fact.text))('refuses %j', (text) => {
    expect(parseYaml(text).faults).not.toEqual([]);
  });
});

describe('what the table of facts rests on', () => {
  it.each([
    ['on', true],
    ['yes', true],
    ['y', true],
    ['n', false],
    ['NO', false],
    ['oN', 'oN'],
    ['010', 8],
    ['0o10', 8],
    ['1_000', 1000],
    ['12:30', '12:30'],
    ['2020-01-01', '2020-01-01'],
    ['1e3', 1000],
    ['"010"', '010'],
    ['!Ref web', 'web'],
    ['!!str 010', '010'],
  ])('%s', (text, value) => {
    expect(only(`a: ${text}`)).toEqual({ a: value });
  });

  it('makes text of keys', () => {
    expect(only('n: 1\n010: 2\n1e6: 3\n~x: 4\n')).toEqual({ false: 1, '8': 2, '1e+06': 3, '~x': 4 });
  });

  it('lets a merge key override what stands before it, and what stands behind override the merge key', () => {
    const base = 'x: &x {k: base}\n';
    expect(only(`${base}a: {k: own, <<: *x}`)).toMatchObject({ a: { k: 'base' } });
    expect(only(`${base}a: {<<: *x, k: own}`)).toMatchObject({ a: { k: 'own' } });
    expect(only('a: {<<: [{k: first}, {k: second}]}')).toEqual({ a: { k: 'first' } });
  });

  it('reads a stream of JSON objects', () => {
    expect(values('{"a": "}"}\n{"a": "\\"{"} {}')).toEqual([{ a: '}' }, { a: '"{' }, {}]);
    expect(values('{"a": 1}\n---\n{"a": 2}')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('allows what go-yaml allows: flow collections that end beneath their key', () => {
    expect(only('spec:\n  args: [\n    a\n  ]\n  env: {\n\t"b": 1\n}\n')).toEqual({
      spec: { args: ['a'], env: { b: 1 } },
    });
  });
});

describe('duplicate keys', () => {
  it('tells both places, and the last one wins', () => {
    const text = 'a: 1\nb: {c: 1, c: 2}\na: 3\n';
    expect(only(text)).toEqual({ a: 3, b: { c: 2 } });
    expect(parseYaml(text).duplicates).toEqual([
      { key: 'c', first: text.indexOf('c: 1'), second: text.indexOf('c: 2') },
      { key: 'a', first: 0, second: text.indexOf('a: 3') },
    ]);
  });

  it('counts a key that a merge key behind it overrides, but not one that overrides a merge key', () => {
    expect(parseYaml('x: &x {k: 1}\na: {k: 2, <<: *x}').duplicates.map(({ key }) => key)).toEqual(['k']);
    expect(parseYaml('x: &x {k: 1}\na: {<<: *x, k: 2}').duplicates).toEqual([]);
  });

  it('sees keys that become the same text', () => {
    expect(parseYaml('yes: 1\n"true": 2').duplicates.map(({ key }) => key)).toEqual(['true']);
  });
});

describe('one bad document', () => {
  it('hides neither those before nor those after it', () => {
    const text = 'a: 1\n---\nb: [\n---\nc: 3\n';
    expect(values(text)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(parseYaml(text).faults).toHaveLength(1);
  });

  it('is one whose separator carries more than a comment', () => {
    const text = 'a: 1\n--- {b: 2}\n---\nc: 3\n';
    expect(values(text)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(parseYaml(text).faults).toEqual([{ message: expect.stringContaining('---'), offset: 5 }]);
  });

  it('counts documents that hold nothing', () => {
    expect(parseYaml('---\n# c\n---\n~\n---\na: 1').empty).toBe(2);
  });

  it('tells the place in the file, behind lines that were indented for the parser', () => {
    const text = 'a: 1\n---\nb: [\n1\n]\nc: *x\n';
    expect(parseYaml(text).faults).toEqual([{ message: expect.stringContaining('*x'), offset: text.indexOf('*x') }]);
    const syntax = 'a: 1\n---\nb: [\n1\n]\nc: "\\q"\n';
    expect(parseYaml(syntax).faults[0]?.offset).toBe(syntax.indexOf('q'));
  });
});

describe('hostile text', () => {
  const faultOf = (text: string): string | undefined => parseYaml(text).faults[0]?.message;

  it('refuses nesting beyond 64, also by aliases', () => {
    expect(faultOf(`a: ${'['.repeat(60)}${']'.repeat(60)}`)).toBeUndefined();
    expect(faultOf(`a: ${'['.repeat(100_000)}`)).toMatch(/nesting/);
    const nested = `${'['.repeat(40)}${']'.repeat(40)}`;
    expect(faultOf(`a: &a ${nested}\nb: ${'['.repeat(20)}*a${']'.repeat(20)}`)).toBeUndefined();
    expect(faultOf(`a: &a ${nested}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}`)).toMatch(/deeper than 64/);
  });

  it('refuses an alias bomb before it grows', () => {
    const bomb = Array.from({ length: 10 }, (_, i) => {
      const inner = i === 0 ? 'x, x, x, x, x, x, x, x, x' : Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ');
      return `a${i}: &a${i} [${inner}]`;
    }).join('\n');
    expect(faultOf(bomb)).toMatch(/aliases/);
  });

  it('refuses more than 100 aliases and 1000 merged keys', () => {
    const aliases = (count: number): string => `x: &x 1\ny: [${Array.from({ length: count }, () => '*x').join(', ')}]`;
    expect(faultOf(aliases(100))).toBeUndefined();
    expect(faultOf(aliases(101))).toMatch(/100 aliases/);
    const keys = Array.from({ length: 99 }, (_, i) => `k${i}: ${i}`).join(', ');
    const merges = (count: number): string =>
      `x: &x {${keys}}\ny: [${Array.from({ length: count }, () => '{<<: *x}').join(', ')}]`;
    expect(faultOf(merges(10))).toBeUndefined();
    expect(faultOf(merges(11))).toMatch(/merged keys/);
  });

  it('refuses an anchor that holds itself, an unknown alias, and a key that is a collection', () => {
    expect(faultOf('a: &a [*a]')).toMatch(/holds itself/);
    expect(faultOf('a: *b')).toMatch(/no anchor/);
    expect(faultOf('{{ .Values.x }}: 1')).toMatch(/template/);
  });

  it('keeps __proto__ a key like any other', () => {
    const [root] = parseYaml('__proto__: {polluted: true}\nconstructor: 1').documents;
    expect(Object.keys(root?.value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(root?.value)).toBe(Object.prototype);
    expect(valueAt(root?.value, ['__proto__', 'polluted'])).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('reads no more than 10,000 documents', () => {
    expect(parseYaml('a: 1\n---\n'.repeat(10_000)).overBudget).toBe(false);
    const { overBudget, documents, faults } = parseYaml('a: 1\n---\n'.repeat(10_001));
    expect(overBudget).toBe(true);
    expect(documents).toHaveLength(10_000);
    expect(faults).toHaveLength(1);
  });

  it.each([
    ['a NUL', 'a: \0'],
    ['an open quote of 20 MB', `a: "${'x'.repeat(20_000_000)}`],
    ['an open JSON string of 20 MB', `{"a": "${'\\"'.repeat(10_000_000)}`],
    ['a lone surrogate', 'a: \ud800\n'],
    ['many lines that stand too far left', `a: [\n${'1,\n'.repeat(200_000)}`],
  ])('survives %s', (_, text) => {
    expect(() => parseYaml(text)).not.toThrow();
  });

  it('reads a scalar of 20 MB', () => {
    expect(values(`a: "${'x'.repeat(20_000_000)}"`)).toEqual([{ a: 'x'.repeat(20_000_000) }]);
  });
});
