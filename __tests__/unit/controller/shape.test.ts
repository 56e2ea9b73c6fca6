import { describe, expect, it } from 'vitest';
import type { Nulls, Shape } from '../../../src/controller/shape.ts';
import { misfit } from '../../../src/controller/shape.ts';
import type { Json } from '../../../src/manifests/document.ts';

const fits = (value: Json | undefined, shape: Shape, nulls: Nulls = 'absent') =>
  misfit(value, shape, nulls) === undefined;

describe('misfit', () => {
  it.each<[Shape, Json]>([
    ['any', { a: [1] }],
    ['string', ''],
    ['boolean', false],
    ['int32', -(2 ** 31)],
    ['int64', 2 ** 53],
    ['int-or-string', 80],
    ['int-or-string', 'http'],
    [{ oneOf: ['a', 'b'] }, 'b'],
    [{ text: { pattern: /^a/, min: 1, max: 2 } }, 'ab'],
    [{ integer: { min: 1, max: 3 } }, 3],
    [{ list: 'string', max: 1 }, ['a']],
    [{ map: 'int32' }, { a: 1 }],
    [{ fields: { a: 'string' } }, { a: 'x', unknown: 1 }],
  ])('%j takes %j', (shape, value) => {
    expect(fits(value, shape)).toBe(true);
  });

  it.each<[Shape, Json]>([
    ['string', 1],
    ['boolean', 'true'],
    ['int32', 2 ** 31],
    ['int32', 1.5],
    ['int32', '1'],
    ['int64', 2 ** 63],
    ['int-or-string', true],
    [{ oneOf: ['a'] }, 'A'],
    [{ text: { max: 1 } }, 'ab'],
    [{ text: { min: 1 } }, ''],
    [{ text: { pattern: /^a/ } }, 'ba'],
    [{ text: {} }, 1],
    [{ integer: { min: 1 } }, 0],
    [{ integer: { max: 1 } }, 2],
    [{ integer: {} }, '1'],
    [{ list: 'string' }, 'a'],
    [{ list: 'string', min: 1 }, []],
    [{ list: 'string', max: 1 }, ['a', 'b']],
    [{ map: 'int32' }, { a: 'x' }],
    [{ map: 'int32' }, []],
    [
      { map: 'int32', max: 1 },
      { a: 1, b: 2 },
    ],
    [{ list: 'string', unique: [] }, ['a', 'a']],
    [
      { list: { fields: {} }, unique: ['a', 'b'] },
      [
        { a: 1, c: 1 },
        { a: 1, c: 2 },
      ],
    ],
    [{ fields: {} }, 'x'],
    [{ fields: { a: 'string' }, required: ['a'] }, {}],
  ])('%j refuses %j', (shape, value) => {
    expect(fits(value, shape)).toBe(false);
  });

  it('says where, what was expected and what was found', () => {
    const shape: Shape = { fields: { spec: { fields: { ports: { list: { fields: { port: 'int32' } } } } } } };
    expect(misfit({ spec: { ports: [{ port: 80 }, { port: '80' }] } }, shape, 'absent')).toEqual({
      path: ['spec', 'ports', 1, 'port'],
      message: 'expected a 32-bit integer, found the string "80"',
    });
    expect(misfit({ spec: { ports: [null] } }, shape, 'pruned')?.message).toBe('expected a map, found null');
  });

  it('takes a null for nothing, but in custom resources not in a list', () => {
    const shape: Shape = { fields: { a: 'string', b: { list: 'string' } } };
    expect(fits({ a: null, b: [null] }, shape)).toBe(true);
    expect(fits({ a: null, b: null }, shape, 'pruned')).toBe(true);
    expect(fits({ b: [null] }, shape, 'pruned')).toBe(false);
    expect(fits({ a: null, b: 'x' }, { map: 'string', max: 1 }, 'pruned')).toBe(true);
    expect(fits({ a: null }, { fields: { a: 'string' }, required: ['a'] }, 'pruned')).toBe(false);
  });

  it('tells unique items apart by their fields, an absent one being a value too', () => {
    const shape: Shape = { list: { fields: {} }, unique: ['a', 'b'] };
    expect(fits([{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1 }, { b: 1 }], shape)).toBe(true);
    expect(misfit([{ a: 1 }, {}, { a: 1 }], shape, 'pruned')).toEqual({ path: [2], message: 'there twice' });
  });

  it('looks at own properties alone', () => {
    expect(fits({}, { fields: Object.fromEntries([['constructor', 'string' as const]]) })).toBe(true);
    expect(fits({}, { fields: {}, required: ['toString'] })).toBe(false);
  });
});
