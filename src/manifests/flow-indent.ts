import { YamlError } from './yaml-error.ts';

/** A text of which some lines are moved to the right, and the way back. Offsets are UTF-16 units. */
export type Indented<T> = {
  readonly source: string;
  readonly result: T;
  readonly original: (offset: number) => number;
};

/**
 * Parses a text whose flow collections and quoted scalars may be continued at any column, as go-yaml allows and YAML 1.2
 * does not: the closing bracket beneath the key, as in
 *
 *     args: [
 *       a
 *     ]
 *
 * Such a line, of which `parse` says so, is indented and the text read again: white space there means nothing.
 * Throws what `parse` throws for any other fault, with its offset in the text as it was.
 */
export function parseIndented<T>(text: string, parse: (text: string) => T): Indented<T> {
  // Where the insertions end in the indented text. Ascending, since lines fail from the top to the bottom.
  const ends: number[] = [];
  const original = (offset: number): number => originalOffset(ends, offset);
  let source = text;
  for (let work = source.length; ; work += source.length) {
    try {
      return { source, result: parse(source), original };
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      const lineStart = source.lastIndexOf('\n', error.offset - 1) + 1;
      const end = lineStart + indent.length;
      const isHopeless = work > maxWork || (ends.at(-1) ?? -1) >= end;
      if (error.message !== deficient || isHopeless) throw new YamlError(error.message, original(error.offset));
      source = source.slice(0, lineStart) + indent + source.slice(lineStart);
      ends.push(end);
    }
  }
}

/** js-yaml's words for a line of a flow collection or quoted scalar that stands too far left. */
const deficient = 'deficient indentation';

/** UTF-16 units read, over all attempts: a second or two for hostile text. */
const maxWork = 32_000_000;

/** Wider than any manifest is nested. */
const indent = ' '.repeat(128);

function originalOffset(ends: readonly number[], offset: number): number {
  let inserted = 0;
  for (const end of ends) {
    if (offset < end) return Math.min(offset, end - indent.length) - inserted;
    inserted += indent.length;
  }
  return offset - inserted;
}
