import { describe, expect, it } from 'vitest';
import { parseIndented } from '../../../src/manifests/flow-indent.ts';
import { YamlError } from '../../../src/manifests/yaml-error.ts';

/** Accepts a text of which each line begins with a space; counts how often it is asked. */
function strictParser(): { readonly parse: (text: string) => number; readonly calls: () => number } {
  let calls = 0;
  const parse = (text: string): number => {
    calls += 1;
    const at = /^\S/m.exec(text)?.index;
    if (at !== undefined) throw new YamlError('deficient indentation', at);
    return text.length;
  };
  return { parse, calls: () => calls };
}

describe('lines that stand too far left', () => {
  it('are indented, and every offset leads back', () => {
    const text = ' a\nbc\n d\ne';
    const { source, original } = parseIndented(text, strictParser().parse);
    expect(source.replaceAll(/ +/g, ' ')).toBe(' a\n bc\n d\n e');
    for (const [offset, character] of Array.from(source).entries()) {
      if (character !== ' ') expect(text[original(offset)]).toBe(character);
    }
    // What the parser says about the white space that was put in is about the line's first character.
    expect(text[original(source.indexOf('b') - 1)]).toBe('b');
    expect(text[original(source.indexOf('b') - 100)]).toBe('b');
    expect(text[original(source.indexOf('e') - 1)]).toBe('e');
    expect(original(source.length)).toBe(text.length);
  });

  it('are given up where the text would be read too often', () => {
    const { parse, calls } = strictParser();
    expect(() => parseIndented('x\n'.repeat(100_000), parse)).toThrow('deficient indentation');
    expect(calls()).toBeLessThan(1000);
  });

  it('are given up where indenting does not help', () => {
    const fail = (): never => {
      throw new YamlError('deficient indentation', 3);
    };
    expect(() => parseIndented('a\nb\n', fail)).toThrow('deficient indentation');
  });
});

it('passes other errors on', () => {
  const bug = new TypeError('a bug');
  expect(() =>
    parseIndented('a', () => {
      throw bug;
    }),
  ).toThrow(bug);
});
