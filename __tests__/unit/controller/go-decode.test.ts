import { describe, expect, it } from 'vitest';
import type { GoType } from '../../../src/controller/go-decode.ts';
import { decodeGo } from '../../../src/controller/go-decode.ts';
import { parseGoJson } from '../../../src/controller/go-json.ts';

const value = (text: string, type: GoType) => {
  const decoded = decodeGo(text, type);
  return 'value' in decoded ? decoded.value : decoded.fault;
};

describe('parseGoJson', () => {
  it('keeps the text of numbers and the order of repeated keys', () => {
    expect(parseGoJson(' {"a": 80.0, "a": [1e2, "\\u0041", {}]} ')).toEqual({
      kind: 'map',
      entries: [
        ['a', { kind: 'number', text: '80.0' }],
        [
          'a',
          {
            kind: 'list',
            items: [
              { kind: 'number', text: '1e2' },
              { kind: 'string', value: 'A' },
              { kind: 'map', entries: [] },
            ],
          },
        ],
      ],
    });
  });

  it.each(['', '[', '[1,]', "['a']", '{"a"}', '\ufeff1', '01', 'nul'])('refuses %j', (text) => {
    expect(parseGoJson(text)).toBeUndefined();
  });

  it('gives up where Go gives up on depth, and survives it', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseGoJson(nested(10_000))?.kind).toBe('list');
    expect(parseGoJson(nested(10_001))).toBeUndefined();
  });

  it('is not misled by __proto__', () => {
    expect(parseGoJson('{"__proto__": 1}')).toEqual({
      kind: 'map',
      entries: [['__proto__', { kind: 'number', text: '1' }]],
    });
  });
});

describe('decodeGo', () => {
  it('matches field names whatever their case, an exact one first', () => {
    const type: GoType = { struct: { servicePort: 'int-or-string', Type: 'string', type: 'string' } };
    expect(value('{"SERVICEPORT": 80, "type": "a", "other": 1}', type)).toEqual({ servicePort: 80, type: 'a' });
  });

  it('takes the last of repeated keys, and null for nothing', () => {
    expect(value('{"a": 1, "a": 2, "b": null}', { map: 'int32' })).toEqual({ a: 2, b: null });
    expect(value('null', { list: 'string' })).toBeNull();
    expect(value('{"a": null}', { struct: { a: 'string' } })).toEqual({});
    expect(value('[null, "x"]', { list: 'string' })).toEqual([null, 'x']);
  });

  it.each<[string, GoType]>([
    ['80.0', 'int32'],
    ['2147483648', 'int32'],
    ['"80"', 'int32'],
    ['1', 'string'],
    ['"true"', 'boolean'],
    ['true', 'int-or-string'],
    ['{}', { list: 'string' }],
    ['[]', { map: 'string' }],
    ['[]', { struct: {} }],
    ['["a", 1]', { list: 'string' }],
  ])('cannot put %s into %j', (text, type) => {
    expect(value(text, type)).toMatch(/^json: cannot unmarshal/);
  });

  it('names the two ways of not being JSON', () => {
    expect(value(' ', 'string')).toBe('unexpected end of JSON input');
    expect(value('{', 'string')).toBe('it is not JSON');
  });
});
