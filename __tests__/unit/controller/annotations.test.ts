import { describe, expect, it } from 'vitest';
import {
  boolAnnotation,
  integerAnnotation,
  mapAnnotation,
  parseBool,
  parseInteger,
  splitList,
  trimSpace,
} from '../../../src/controller/annotations.ts';
import { ingressWith, objectOf } from './manifests.ts';

const holding = (value: string) => objectOf('Ingress', ingressWith({ key: value }));

describe('trimSpace', () => {
  it.each([
    '\t',
    '\n',
    '\v',
    '\f',
    '\r',
    ' ',
    '\u0085',
    '\u00a0',
    '\u1680',
    '\u2000',
    '\u200a',
    '\u2028',
    '\u2029',
    '\u202f',
    '\u205f',
    '\u3000',
  ])('trims %j, as Go does', (space) => {
    expect(trimSpace(`${space}${space}a b${space}`)).toBe('a b');
  });

  it.each(['\ufeff', '\u200b', '\u180e', '\u001c', '\u001f'])('keeps %j, as Go does', (mark) => {
    expect(trimSpace(`${mark}a${mark}`)).toBe(`${mark}a${mark}`);
  });

  it('leaves nothing of nothing but space', () => {
    expect(trimSpace(' \u0085\t')).toBe('');
  });
});

describe('splitList', () => {
  it('trims pieces, drops empty ones, keeps order and duplicates', () => {
    expect(splitList(' b, a ,,b, c d,').map(({ text }) => text)).toEqual(['b', 'a', 'b', 'c d']);
  });

  it('says where each piece begins', () => {
    const text = ' web,\u3000sg-1 ,, x';
    expect(splitList(text)).toEqual([
      { text: 'web', offset: 1 },
      { text: 'sg-1', offset: 6 },
      { text: 'x', offset: 14 },
    ]);
  });

  it.each(['', ',', ' , ,'])('finds nothing in %j', (text) => {
    expect(splitList(text)).toEqual([]);
  });
});

describe('parseBool', () => {
  it.each(['1', 't', 'T', 'TRUE', 'true', 'True'])('takes %s for true', (text) => {
    expect(parseBool(text)).toBe(true);
  });

  it.each(['0', 'f', 'F', 'FALSE', 'false', 'False'])('takes %s for false', (text) => {
    expect(parseBool(text)).toBe(false);
  });

  it.each(['', 'yes', 'on', ' true', 'true ', 'tRUE', '01', 'FaLsE'])('refuses %j', (text) => {
    expect(parseBool(text)).toBeUndefined();
  });
});

describe('parseInteger', () => {
  it.each([
    ['0', 0],
    ['+9', 9],
    ['-0', 0],
    ['0010', 10],
    ['-2147483648', -2_147_483_648],
    ['2147483647', 2_147_483_647],
  ])('reads %s', (text, value) => {
    expect(parseInteger(text, 32)).toBe(value);
  });

  it.each(['', ' 5', '5 ', '1_000', '0x10', '1e2', '1.0', '+', '--1', '٣'])('finds no number in %j', (text) => {
    expect(parseInteger(text, 32)).toBe('invalid syntax');
  });

  it('knows its width', () => {
    expect(parseInteger('2147483648', 32)).toBe('value out of range');
    expect(parseInteger('-2147483649', 32)).toBe('value out of range');
    expect(parseInteger('2147483648', 64)).toBe(2_147_483_648);
    expect(parseInteger('9223372036854775808', 64)).toBe('value out of range');
  });
});

describe('annotations of an object', () => {
  it('are absent where they are not there', () => {
    const object = holding('x');
    expect(boolAnnotation(object, 'other')).toBeUndefined();
    expect(integerAnnotation(object, 'other', 32)).toBeUndefined();
    expect(mapAnnotation(object, 'other')).toBeUndefined();
  });

  it('refuse a bad boolean in the controller’s words, with its place', () => {
    expect(() => boolAnnotation(holding('yes'), 'key')).toThrowError(
      expect.objectContaining({
        kind: 'invalid-boolean',
        message: 'failed to parse bool annotation, key: yes: strconv.ParseBool: parsing "yes": invalid syntax',
        place: { file: 'app.yaml', line: 7, column: 10 },
      }),
    );
  });

  it('refuse a bad number in the controller’s words', () => {
    expect(() => integerAnnotation(holding('10s'), 'key', 32)).toThrowError(
      'failed to parse int32 annotation, key: 10s: strconv.ParseInt: parsing "10s": invalid syntax',
    );
  });

  it.each([
    ['a=1', { a: '1' }],
    [' a = 1 , b=2 ', { a: '1', b: '2' }],
    ['a=x=y', { a: 'x=y' }],
    ['a=1,', { a: '1,' }],
    [String.raw`a=1\,2`, { a: '1,2' }],
    [String.raw`a\=b=1`, { a: 'b=1' }],
    ['a=', { a: '' }],
    ['', {}],
    ['a=1,a=2', { a: '2' }],
  ])('reads the pairs %j', (text, pairs) => {
    expect(Object.fromEntries(mapAnnotation(holding(text), 'key') ?? [])).toEqual(pairs);
  });

  it.each(['a', '=1', 'a=1,b', ' =x', 'a=1,2,b=3'])('refuse the pairs %j', (text) => {
    expect(() => mapAnnotation(holding(text), 'key')).toThrow(`failed to parse stringMap annotation, key: ${text}`);
  });
});
