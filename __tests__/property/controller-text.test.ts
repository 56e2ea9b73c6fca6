import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitList, trimSpace } from '../../src/controller/annotations.ts';
import { parseCidr } from '../../src/controller/cidr.ts';
import { parseSettings } from '../../src/controller/flags.ts';
import type { GoJson } from '../../src/controller/go-json.ts';
import { parseGoJson } from '../../src/controller/go-json.ts';
import { compareText } from '../../src/controller/objects.ts';
import { nameFilter } from '../../src/controller/resolve.ts';
import type { JsonObject } from '../../src/manifests/document.ts';

/** Text with many commas, spaces of all kinds and what only looks like one. */
const listText = fc
  .array(
    fc.constantFrom(
      'a',
      'web',
      ',',
      ',',
      ' ',
      '\t',
      '\n',
      '\u0085',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '\u200b',
      '😀',
      'sg-1',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('splitList', () => {
  it('gives the pieces between commas, trimmed, and where they are', () => {
    fc.assert(
      fc.property(listText, (text) => {
        const pieces = splitList(text);
        for (const piece of pieces) {
          expect(text.startsWith(piece.text, piece.offset)).toBe(true);
          expect(piece.text).toBe(trimSpace(piece.text));
          expect(piece.text).not.toMatch(/,|^$/);
        }
        const expected = text
          .split(',')
          .map(trimSpace)
          .filter((part) => part !== '');
        expect(pieces.map((piece) => piece.text)).toEqual(expected);
        expect(pieces.map(({ offset }) => offset)).toEqual(
          pieces.map(({ offset }) => offset).toSorted((left, right) => left - right),
        );
      }),
    );
  });
});

describe('parseGoJson', () => {
  const plain = (json: GoJson | undefined): unknown => {
    if (json === undefined) return undefined;
    switch (json.kind) {
      case 'null':
        return null;
      case 'boolean':
      case 'string':
        return json.value;
      case 'number':
        return Number(json.text);
      case 'list':
        return json.items.map(plain);
      case 'map':
        return Object.fromEntries(json.entries.map(([key, value]) => [key, plain(value)]));
    }
  };

  it('reads all JSON, and nothing but JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(plain(parseGoJson(text))).toEqual(JSON.parse(text));
      }),
    );
    const scraps = fc.array(
      fc.constantFrom('[', ']', '{', '}', ',', ':', '"a"', '"\\"', '1', '-', 'true', 'null', ' '),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('');
        const isJson = ((): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(parseGoJson(text) !== undefined).toBe(isJson);
      }),
    );
  });
});

describe('nameFilter', () => {
  it('means what EC2’s wildcards mean', () => {
    const parts = fc.constantFrom('a', 'b', '😀', '*', '?', '\\*', '\\?', '\\\\');
    const expression: Readonly<Record<string, string>> = {
      '*': '.*',
      '?': '.',
      '\\*': '\\*',
      '\\?': '\\?',
      '\\\\': '\\\\',
    };
    const text = fc
      .array(fc.constantFrom('a', 'b', '😀', '*', '?', '\\'), { maxLength: 8 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), text, (pattern, name) => {
        const model = new RegExp(`^${pattern.map((part) => expression[part] ?? part).join('')}$`, 'su');
        expect(nameFilter(pattern.join(''))(name)).toBe(model.test(name));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('compareText', () => {
  it('orders as UTF-8 bytes do', () => {
    const text = fc
      .array(fc.constantFrom('a', '/', '-', 'é', '\ud7ff', '\ue000', '\uffff', '😀', '\u{10ffff}'), { maxLength: 4 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(Math.sign(compareText(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parseCidr', () => {
  it('reads every address', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(40), (ip, length) => {
        const cidr = parseCidr(`${ip}/${length}`);
        const bits = ip.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
        expect(cidr).toEqual(length > 32 ? undefined : { address: bits, length, width: 32 });
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), fc.nat(140), (ip, length) => {
        expect(parseCidr(`${ip}/${length}`)?.width).toBe(length > 128 ? undefined : 128);
      }),
    );
  });
});

describe('parseSettings', () => {
  it('never throws, and always gives settings', () => {
    const names = [
      'webhooks',
      'ingress-class',
      'feature-gates',
      'default-tags',
      'external-managed-tags',
      '__proto__',
      'cluster-name',
      'constructor',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue()), (flags) => {
        const { settings, problems } = parseSettings(flags as JsonObject, { cluster: 'c' });
        expect(settings.cluster).toBe('c');
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
