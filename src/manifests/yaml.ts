import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { parseIndented } from './flow-indent.ts';
import { offsetWithin } from './within.ts';
import type { WrittenScalar } from './within.ts';
import { YamlError } from './yaml-error.ts';

/** Offsets are UTF-16 units into the text of the file. */
export type YamlEvent =
  | { readonly kind: 'document' | 'end' }
  | { readonly kind: 'map' | 'list'; readonly start: number; readonly anchor?: string }
  | { readonly kind: 'alias'; readonly start: number; readonly anchor: string }
  | ScannedScalar;

export type ScannedScalar = {
  readonly kind: 'scalar';
  /** Of its quote, its block header or its text; undefined where nothing is written. */
  readonly start: number | undefined;
  readonly text: string;
  /** Neither quoted nor a block. */
  readonly plain: boolean;
  /** As it is written. */
  readonly tag?: string;
  readonly anchor?: string;
  /** The offset of a place in its text. */
  readonly within: (offset: number) => number;
};

/** Collections inside one another, aliases followed. */
export const maxDepth = 64;

/**
 * What stands in a piece of YAML, in its order. `base` is the offset of the piece in its file.
 * Throws nothing but YamlError, whatever the text is.
 */
export function scanYaml(text: string, base: number): YamlEvent[] {
  try {
    const { source, result, original } = parseIndented(text, events);
    const place = (offset: number): number => base + original(offset);
    return result.map((event): YamlEvent => {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          return { kind: 'document' };
        case EVENT_ID.POP:
          return { kind: 'end' };
        case EVENT_ID.ALIAS:
          return { kind: 'alias', start: place(event.anchorStart - 1), anchor: anchorOf(source, event) ?? '' };
        case EVENT_ID.MAPPING:
          return { kind: 'map', start: place(event.start), ...anchored(source, event) };
        case EVENT_ID.SEQUENCE:
          return { kind: 'list', start: place(event.start), ...anchored(source, event) };
        case EVENT_ID.SCALAR:
          return scalar(source, event, place);
      }
    });
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    // Where a text ends too early, its last line says more than the one behind it.
    throw new YamlError(error.message, base + Math.min(error.offset, text.trimEnd().length));
  }
}

/** Anything may be thrown, a RangeError as well: https://github.com/nodeca/js-yaml/blob/master/docs/safety.md */
function events(source: string): Event[] {
  try {
    return parseEvents(source, { maxDepth });
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlError(error.reason, error.mark?.position ?? 0);
    throw new YamlError(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, 0);
  }
}

type Anchored = { readonly anchorStart: number; readonly anchorEnd: number };

function anchorOf(source: string, event: Anchored): string | undefined {
  return event.anchorStart === -1 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
}

function anchored(source: string, event: Anchored): { readonly anchor?: string } {
  const anchor = anchorOf(source, event);
  return anchor === undefined ? {} : { anchor };
}

function scalar(source: string, event: ScalarEvent, place: (offset: number) => number): ScannedScalar {
  const start = scalarStart(source, event);
  const written = {
    source,
    start: event.valueStart,
    end: event.valueEnd,
    style: styles[event.style],
    indent: event.indent,
  };
  return {
    kind: 'scalar',
    start: start === undefined ? undefined : place(start),
    text: getScalarValue(source, event),
    plain: event.style === SCALAR_STYLE.PLAIN,
    ...(event.tagStart === -1 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) }),
    ...anchored(source, event),
    within: (offset) => place(offsetWithin(written, offset) ?? start ?? 0),
  };
}

const styles = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
} as const satisfies Record<ScalarEvent['style'], WrittenScalar['style']>;

/** js-yaml tells where the content begins; a reader looks for the quote or the block header before it. */
function scalarStart(source: string, event: ScalarEvent): number | undefined {
  if (event.valueStart === -1) {
    const property = Math.max(event.tagStart, event.anchorStart - (event.anchorStart === -1 ? 0 : 1));
    return property === -1 ? undefined : property;
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const lineStart = source.lastIndexOf('\n', event.valueStart - 2) + 1;
      const header = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?\r?\n?$/.exec(source.slice(lineStart, event.valueStart));
      return header === null ? event.valueStart : lineStart + header.index;
    }
  }
}
