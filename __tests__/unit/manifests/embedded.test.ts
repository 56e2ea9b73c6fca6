import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../../src/manifests/documents.ts';
import { parseEmbedded } from '../../../src/manifests/embedded.ts';
import type { Embedded } from '../../../src/manifests/embedded.ts';

const path = ['metadata', 'annotations', 'frontend-sg/security-groups'];

function embed(annotation: string): Embedded {
  const text = `metadata:\n  annotations:\n    frontend-sg/security-groups: ${annotation}\n`;
  const [document] = parseDocuments('f.yaml', text).documents;
  if (document === undefined) throw new Error('the example has no document');
  return parseEmbedded(document, path);
}

const place = (embedded: Embedded, inner: readonly (string | number)[], key = false): string => {
  if ('problems' in embedded) throw new Error(embedded.problems[0].message);
  const { line, column } = embedded.locate(inner, { key });
  return `${line}:${column}`;
};

describe('places in the outer file', () => {
  it('are exact in a literal block', () => {
    const embedded = embed('|\n      # note\n      web:\n        ingress:\n        - {port: 443, cidrs: ["::/0"]}');
    expect(embedded).toMatchObject({ object: { web: { ingress: [{ port: 443, cidrs: ['::/0'] }] } } });
    expect(place(embedded, ['web'], true)).toBe('5:7');
    expect(place(embedded, ['web', 'ingress', 0, 'port'])).toBe('7:18');
    expect(place(embedded, ['web', 'ingress', 0, 'cidrs', 0])).toBe('7:31');
  });

  it('are exact in a quoted or plain line', () => {
    expect(place(embed(`'{web: {ingress: [], description: "it''s"}, b: {}}'`), ['b'], true)).toBe('3:78');
    expect(place(embed('"{\\"web\\": {}, b: 1}"'), ['b'])).toBe('3:52');
    expect(place(embed('"web:\\n  a: 1"'), ['web', 'a'])).toBe('3:46');
  });

  it('are the start of the scalar elsewhere', () => {
    expect(place(embed('"{web: 1,\n      b: 2}"'), ['b'])).toBe('3:34');
    const aliased = parseDocuments('f.yaml', 'x: &x "{a: 1}"\nz: *x\n').documents[0];
    if (aliased === undefined) throw new Error('the example has no document');
    expect(place(parseEmbedded(aliased, ['z']), ['a'])).toBe('2:4');
  });

  it('lead into scalars of the inner text', () => {
    const embedded = embed('|\n      web: one, two');
    if ('problems' in embedded) throw new Error('unexpected');
    expect(embedded.locate(['web'], { offset: 5 })).toEqual({ file: 'f.yaml', line: 4, column: 17 });
  });
});

describe('problems', () => {
  it.each([
    ['|\n      a: 1\n      b: 2\n      a: 3', [['stands twice', 6]]],
    ['|\n      a: 1\n      a: 2\n      b: [', [['cannot be read', 6]]],
    [
      '|\n      a: {x: 1, x: 2}\n      b: {y: 1, y: 2}',
      [
        ['stands twice', 4],
        ['stands twice', 5],
      ],
    ],
    ['|\n      a: 1\n      ---\n      b: 2', [['several', 6]]],
    ['1', [['a number', 3]]],
    ['{a: 1}', [['a map', 3]]],
    ['[]', [['a list', 3]]],
    ['', [['null', 3]]],
  ])('of %j', (annotation, expected) => {
    const embedded = embed(annotation);
    if (!('problems' in embedded)) throw new Error('expected problems');
    expect(embedded.problems).toEqual(
      expected.map(([message, line]) =>
        expect.objectContaining({
          message: expect.stringContaining(String(message)),
          place: expect.objectContaining({ file: 'f.yaml', line }),
        }),
      ),
    );
    for (const { message } of embedded.problems) expect(message).toContain('frontend-sg/security-groups');
  });

  it('are none for a text of comments', () => {
    expect(embed('|\n      # nothing yet')).toMatchObject({ object: null });
    expect(place(embed('|\n      # nothing yet'), ['a'])).toBe('3:34');
  });
});
