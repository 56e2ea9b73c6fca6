/** A scalar as it is written. Offsets are UTF-16 units into `source`; quotes and block headers stand outside. */
export type WrittenScalar = {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Of a block: how many columns of each line are no content. */
  readonly indent: number;
};

/**
 * Where the place `offset` units into the text of a scalar stands in its source. Exact for literal blocks, folded
 * blocks and plain scalars without more-indented lines, and quoted scalars on one line; undefined elsewhere.
 */
export function offsetWithin(scalar: WrittenScalar, offset: number): number | undefined {
  const raw = scalar.source.slice(scalar.start, scalar.end);
  const inside = insideRaw(scalar, raw, Math.max(0, offset));
  return inside === undefined ? undefined : scalar.start + Math.min(inside, raw.length);
}

function insideRaw({ style, indent }: WrittenScalar, raw: string, offset: number): number | undefined {
  switch (style) {
    case 'literal':
      return insideLiteral(raw, indent, offset);
    case 'folded':
      return insideFolded(raw, (line) => line.slice(Math.max(0, indent)), offset);
    case 'plain':
      return insideFolded(raw, (line) => line.trim(), offset);
    case 'single':
      return /[\r\n]/.test(raw) ? undefined : insideQuoted(raw, /''|[^]/gy, offset);
    case 'double':
      return /[\r\n]/.test(raw) ? undefined : insideQuoted(raw, escapes, offset);
  }
}

/** One match is one UTF-16 unit of the value, but for `\U`, which may be two. */
const escapes = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[^]|[^]/gy;

function insideQuoted(raw: string, unit: RegExp, offset: number): number {
  let units = 0;
  for (const match of raw.matchAll(unit)) {
    units += match[0].startsWith('\\U') && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
    if (units > offset) return match.index;
  }
  return raw.length;
}

/** Line n of the value is line n of the block. */
function insideLiteral(raw: string, indent: number, offset: number): number {
  let rest = offset;
  for (const { start, text } of linesOf(raw)) {
    const content = Math.max(0, text.length - Math.max(0, indent));
    if (rest <= content) return start + Math.min(text.length, Math.max(0, indent) + rest);
    rest -= content + 1;
  }
  return raw.length;
}

/** One line break is one space, n + 1 of them are n line feeds; a more-indented line would keep its own. */
function insideFolded(raw: string, contentOf: (line: string) => string, offset: number): number | undefined {
  let rest = offset;
  let blank = 0;
  let isFirst = true;
  for (const { start, text } of linesOf(raw)) {
    const content = contentOf(text);
    if (content === '') {
      blank += 1;
      continue;
    }
    if (/^[ \t]/.test(content)) return undefined;
    const gap = isFirst ? blank : Math.max(1, blank);
    const from = start + text.indexOf(content);
    if (rest < gap) return from;
    rest -= gap;
    if (rest <= content.length) return from + rest;
    rest -= content.length;
    blank = 0;
    isFirst = false;
  }
  return raw.length;
}

function* linesOf(raw: string): Generator<{ readonly start: number; readonly text: string }, void> {
  let start = 0;
  for (const line of raw.split('\n')) {
    yield { start, text: line.endsWith('\r') ? line.slice(0, -1) : line };
    start += line.length + 1;
  }
}
