import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/manifests/document.ts';
import { parseDocuments } from '../../../src/manifests/documents.ts';

/** `12:3` for the value at a path of the first document. */
function at(text: string, path: Path, within?: { readonly key?: boolean; readonly offset?: number }): string {
  const place = parseDocuments('f.yaml', text).documents[0]?.locate(path, within);
  return `${place?.line}:${place?.column}`;
}

describe('places', () => {
  const text = [
    '# comment', // 1
    'metadata:', // 2
    '  "na\\u006de": \'web\'', // 3
    '  annotations: {a: 1, "b" : [x,  y]}', // 4
    '  empty:', // 5
    '  block: |-  # header', // 6
    '    one', // 7
    '', // 8
    '    two', // 9
    '  tagged: !Ref  x', // 10
    '  anchored: &a', // 11
    '    k: v', // 12
    '  alias: *a', // 13
    '  merged:', // 14
    '    <<: *a', // 15
    '  list:', // 16
    '  - p', // 17
    '  -   q: r', // 18
  ];
  const cases: readonly (readonly [Path, string, string])[] = [
    [['metadata'], '3:3', '2:1'],
    [['metadata', 'name'], '3:16', '3:3'],
    [['metadata', 'annotations'], '4:16', '4:3'],
    [['metadata', 'annotations', 'a'], '4:20', '4:17'],
    [['metadata', 'annotations', 'b', 1], '4:34', '4:34'],
    [['metadata', 'empty'], '5:3', '5:3'],
    [['metadata', 'block'], '6:10', '6:3'],
    [['metadata', 'tagged'], '10:17', '10:3'],
    [['metadata', 'anchored', 'k'], '12:8', '12:5'],
    [['metadata', 'alias'], '13:10', '13:3'],
    [['metadata', 'alias', 'k'], '13:10', '13:3'],
    [['metadata', 'merged', 'k'], '15:9', '15:9'],
    [['metadata', 'list', 0], '17:5', '17:5'],
    [['metadata', 'list', 1, 'q'], '18:10', '18:7'],
    [['metadata', 'annotations', 'absent', 'deeper'], '4:16', '4:3'],
    [['absent'], '2:1', '2:1'],
  ];

  it.each(cases)('%j', (path, value, key) => {
    expect(at(text.join('\n'), path)).toBe(value);
    expect(at(text.join('\n'), path, { key: true })).toBe(key);
    expect(at(text.join('\r\n'), path)).toBe(value);
    expect(at(`\n---\n${text.join('\n')}`, path).split(':')[0]).toBe(String(Number(value.split(':')[0]) + 2));
  });

  it('counts columns in UTF-16 units', () => {
    expect(at('{a: "😀é", b: c}', ['b'])).toBe('1:15');
    expect(at('a:\tb', ['a'])).toBe('1:4');
  });

  it('are those of the key that counts where one is given twice', () => {
    expect(at('a: 1\nb: 2\na: 3\n', ['a'])).toBe('3:4');
  });

  it('survive flow collections that are continued too far left', () => {
    const flow = 'a:\n  b: [\n\t{c: d},\n"e"\n]\nf: g\n';
    expect(at(flow, ['a', 'b', 0, 'c'])).toBe('3:6');
    expect(at(flow, ['a', 'b', 1])).toBe('4:1');
    expect(at(flow, ['f'])).toBe('6:4');
  });

  it.each([
    ['a: one,two', 4, '1:8'],
    ["a: 'it''s,two'", 5, '1:11'],
    ["a: 'it''s'", 3, '1:9'],
    ['a: "x\\u0041\\ty"', 3, '1:14'],
    ['a: "\\U0001F600y"', 2, '1:15'],
    ['a: |\n  one\n\n    two\n', 7, '4:5'],
    ['a: |\r\n  one\r\n  two\r\n', 4, '3:3'],
    ['a: >-\n  one\n  two\n\n  three\n', 4, '3:3'],
    ['a: >-\n  one\n  two\n\n  three\n', 9, '5:4'],
    ['a: one\n  two\n', 5, '2:4'],
    ['a: >\n  one\n    two\n', 6, '1:4'],
    ['a: "one\n  two"', 5, '1:4'],
    ['a: 12', 1, '1:5'],
    ['a: web', 99, '1:7'],
    ['x: &x web\na: *x', 1, '2:4'],
  ])('inside the scalar %j', (yaml, offset, place) => {
    expect(at(yaml, ['a'], { offset })).toBe(place);
  });
});

describe('lists', () => {
  const list = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata: {name: a}
-
  kind: Service
  apiVersion: v1
`;

  it('stand for their items, each with its own places', () => {
    const { documents } = parseDocuments('f.yaml', list);
    expect(documents.map((one) => one.object)).toEqual([
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } },
      { apiVersion: 'v1', kind: 'Service' },
    ]);
    expect(documents[0]?.locate(['metadata', 'name'])).toEqual({ file: 'f.yaml', line: 6, column: 20 });
    expect(documents[1]?.locate(['kind'], { key: true })).toEqual({ file: 'f.yaml', line: 8, column: 3 });
    expect(documents[1]?.locate([])).toEqual({ file: 'f.yaml', line: 8, column: 3 });
  });

  it('give their items a kind where these say none', () => {
    const text =
      'apiVersion: networking.k8s.io/v1\nkind: IngressList\nitems: [{metadata: {name: a}}, {kind: Other}, {apiVersion: v1}, 1]\n';
    expect(parseDocuments('f.yaml', text).documents.map((one) => one.object)).toEqual([
      { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'a' } },
      { kind: 'Other' },
      { apiVersion: 'v1' },
    ]);
  });

  it('are not flattened twice, as for kubectl', () => {
    const text = '{kind: List, items: [{kind: List, apiVersion: v1, items: [{kind: A}]}]}';
    expect(parseDocuments('f.yaml', text).documents.map((one) => one.object['kind'])).toEqual(['List']);
  });
});

it('keeps values of annotations as they are, and counts what is no object', () => {
  const parsed = parseDocuments('f.yaml', 'metadata: {annotations: {a: on, b: 1}}\n---\n- 1\n---\ntext\n---\n# none\n');
  expect(parsed.documents.map((one) => one.object)).toEqual([{ metadata: { annotations: { a: true, b: 1 } } }]);
  expect(parsed.others.map((place) => place.line)).toEqual([3, 5]);
  expect(parsed.empty).toBe(1);
});
