import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/manifests/document.ts';
import type { Json, Path } from '../../../src/manifests/document.ts';
import { offsetAt } from '../../../src/manifests/node.ts';
import type { Node } from '../../../src/manifests/node.ts';
import { parseYaml } from '../../../src/manifests/parse.ts';

/** Text that YAML has to quote, fold or escape as well as plain words. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(, [a-z]{1,4}){0,3}$/),
  fc.array(fc.stringMatching(/^[a-z: #,'"-]{0,12}$/), { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.constantFrom(
    'on',
    'y',
    'NO',
    '010',
    '0o10',
    '1_000',
    '12:30',
    '1e3',
    '2020-01-01',
    '<<',
    '~',
    '',
    '.inf',
    '- a',
    '---',
    '=',
    '0b1',
  ),
);
/** A line that begins with `---` separates documents, whatever it would be to YAML. */
const printable = text.filter((one) => one.isWellFormed() && !/[\0\u0085\u2028\u2029\uFEFF]|^---/m.test(one));

const { value } = fc.letrec<{ readonly value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    printable,
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.double({ noDefaultInfinity: true, noNaN: true }).filter((number) => !Object.is(number, -0)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(printable, tie('value'), { maxKeys: 4 }),
  ),
}));

/** The way of writing changes, the value does not. */
const style = fc.record({
  flowLevel: fc.constantFrom(-1, 0, 1, 2),
  indent: fc.constantFrom(2, 4),
  lineWidth: fc.constantFrom(-1, 20, 80),
  quoteStyle: fc.constantFrom('single', 'double'),
  forceQuotes: fc.boolean(),
  seqNoIndent: fc.boolean(),
});

/** Every value beneath a node with its path. */
function* nodes(node: Node, path: Path = []): Generator<readonly [Path, Node], void> {
  yield [path, node];
  for (const [key, entry] of node.entries ?? []) yield* nodes(entry.node, [...path, key]);
  for (const [index, item] of (node.items ?? []).entries()) yield* nodes(item, [...path, index]);
}

const plain = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

/** What js-yaml quotes is what it reads differently itself; go-yaml differs in a few words more. */
const yaml = (json: Json, options: object): string => dump(json, { ...options, noRefs: true });

describe('what is written is read', () => {
  it('as the same value, wherever it stands in a file', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, style), { minLength: 1, maxLength: 3 }), fc.boolean(), (documents, crlf) => {
        const joined = documents.map(([json, options]) => yaml(json, options)).join('---\n');
        const { documents: read, faults } = parseYaml(crlf ? joined.replaceAll('\n', '\r\n') : joined);
        expect(faults).toEqual([]);
        expect(read.map((root) => plain(root.value))).toEqual(
          plain(documents.map(([json]) => json).filter((json) => json !== null)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('as JSON as well', () => {
    fc.assert(
      fc.property(fc.dictionary(printable, value, { maxKeys: 5 }), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        expect(parseYaml(JSON.stringify(json, null, indent)).documents.map((root) => plain(root.value))).toEqual([
          plain(json),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('places', () => {
  it('point at the text of each scalar and at each key', () => {
    fc.assert(
      fc.property(fc.dictionary(printable, value, { minKeys: 1, maxKeys: 4 }), style, (json, options) => {
        const source = `# head\n---\n${yaml(json, options)}`;
        const [root] = parseYaml(source).documents;
        if (root === undefined) throw new Error('nothing was read');
        for (const [path, node] of nodes(root.root())) {
          expect(offsetAt(root.root(), path)).toBe(node.start);
          expect(reread(source.slice(node.start), node.value)).toBe(true);
          const last = path.at(-1);
          if (typeof last === 'string')
            expect(reread(source.slice(offsetAt(root.root(), path, { key: true })), last)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('inside a scalar point at that very character', () => {
    const word = fc.stringMatching(/^[a-k]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', '"', "'", '|', '>'),
        (words, quote) => {
          const isBlock = quote === '|' || quote === '>';
          const body = isBlock
            ? `${quote}\n${words.map((one) => `    ${one}`).join('\n')}`
            : `${quote}${words.join(' ')}${quote}`;
          const source = `a:\n  ${isBlock ? 'b' : '"b"'}: ${body}\n`;
          const [root] = parseYaml(source).documents;
          const content = valueAt(root?.value, ['a', 'b']);
          if (root === undefined || typeof content !== 'string') throw new Error('nothing was read');
          for (let index = 0; index < content.length; index++) {
            const letter = content.charAt(index);
            if (!/[a-z]/.test(letter)) continue;
            expect(source[offsetAt(root.root(), ['a', 'b'], { offset: index })]).toBe(letter);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Whether a text begins with something that is written for this value. */
function reread(rest: string, json: Json): boolean {
  if (typeof json === 'string') {
    if (rest.startsWith('|') || rest.startsWith('>'))
      return /[^\s]/.test(json) || json.includes('\n') || json.trim() === '';
    if (rest.startsWith('"') || rest.startsWith("'")) return closes(rest, json);
    return rest.startsWith(json.split(/\s/)[0] ?? '');
  }
  if (Array.isArray(json)) return rest.startsWith('[') || rest.startsWith('-');
  if (typeof json === 'object' && json !== null) return rest.startsWith('{') || /^["'?~a-zA-Z0-9\S]/u.test(rest);
  return rest.startsWith(String(json)) || rest.startsWith('null') || Number.parseFloat(rest) === json;
}

/** The shortest quoted scalar at the beginning of the text is this one. */
function closes(rest: string, json: string): boolean {
  const quoted = rest.startsWith('"') ? /^"(?:[^"\\]|\\[^])*"/.exec(rest) : /^'(?:[^']|'')*'/.exec(rest);
  if (quoted === null) return false;
  const { documents, empty } = parseYaml(`- ${quoted[0]}`);
  return empty === 0 && valueAt(documents[0]?.value, [0]) === json;
}

describe('hostile text', () => {
  const seed = [
    'a: &x {b: [1, "two", \'three\']}\nc: *x\n<<: *x\n',
    'l: |+\n  x\n\nf: >-\n  y\n  z\n? k\n: !Ref v\n',
    '---\n{"a": [{"b": "\\u0041"}]}\n--- # c\n- - -\n',
    'a: [\n  1\n]\n',
  ].join('---\n');

  it('never throws, whatever is changed in it, and every place is inside it', () => {
    const change = fc.record({
      at: fc.nat({ max: seed.length }),
      remove: fc.nat({ max: 6 }),
      insert: fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom('\0', '\t', '\n', '- ', ': ', '[', '{', '"', '&x ', '*x', '<<: ', '---', '\r', '\ud800'),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const mutated = changes.reduce(
          (all, { at, remove, insert }) => all.slice(0, at) + insert + all.slice(at + remove),
          seed,
        );
        const { documents, faults, duplicates } = parseYaml(mutated);
        const offsets = [
          ...faults.map((fault) => fault.offset),
          ...duplicates.flatMap(({ first, second }) => [first, second]),
          ...documents.flatMap((root) => [...nodes(root.root())].map(([, node]) => node.start)),
        ];
        for (const offset of offsets) expect(offset >= 0 && offset <= mutated.length).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws for bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        parseYaml(Buffer.from(bytes).toString('utf8'));
      }),
      { numRuns: 500 },
    );
  });
});
