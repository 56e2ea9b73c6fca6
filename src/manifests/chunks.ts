/** A piece of a file that holds one document, or a separator line that kubectl refuses. */
export type Chunk =
  | { readonly kind: 'document'; readonly start: number; readonly end: number }
  | { readonly kind: 'invalid-separator'; readonly start: number; readonly rest: string };

/**
 * Cuts a file into documents as kubectl does, before any YAML parser sees it: at every line that begins with `---`.
 * Only white space and a comment may follow on that line. Offsets are UTF-16 units into `text`.
 * A first `---` belongs to its document. After a line that is refused, reading goes on behind the next separator;
 * kubectl itself stops there.
 * Source: https://github.com/kubernetes/apimachinery/blob/v0.34.0/pkg/util/yaml/decoder.go (YAMLReader)
 */
export function* chunks(text: string): Generator<Chunk, void> {
  const objects = jsonObjects(text);
  if (objects.length > 1) {
    yield* objects;
    return;
  }
  let start: number | undefined = 0;
  for (const line of separatorLines(text)) {
    const rest = text.slice(line.start + 3, line.end).trim();
    if (rest !== '' && !rest.startsWith('#')) {
      if (start !== undefined && start < line.start) yield { kind: 'document', start, end: line.start };
      yield { kind: 'invalid-separator', start: line.start, rest };
      start = undefined;
    } else if (start === undefined) {
      start = line.end;
    } else if (start < line.start) {
      yield { kind: 'document', start, end: line.start };
      start = line.end;
    }
  }
  if (start !== undefined && start < text.length) yield { kind: 'document', start, end: text.length };
}

/** Lines that begin with `---`; `end` is the start of the next line. */
function* separatorLines(text: string): Generator<{ readonly start: number; readonly end: number }, void> {
  let start = text.startsWith('---') ? 0 : text.indexOf('\n---') + 1;
  while (start > 0 || (start === 0 && text.startsWith('---'))) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    yield { start, end };
    if (newline === -1) return;
    const next = text.indexOf('\n---', newline);
    if (next === -1) return;
    start = next + 1;
  }
}

/** A file that begins with `{` may be a stream of JSON objects, one behind the other; empty where it is not. */
function jsonObjects(text: string): readonly Chunk[] {
  const objects: Chunk[] = [];
  let start = skipSpace(text, 0);
  while (text[start] === '{') {
    const end = jsonObjectEnd(text, start);
    if (end === undefined) return [];
    objects.push({ kind: 'document', start, end });
    start = skipSpace(text, end);
  }
  return start === text.length ? objects : [];
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Behind the brace that closes the one at `start`. By hand, since a pattern for strings runs out of stack on long ones. */
function jsonObjectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = stringEnd(text, at);
        break;
      case 0x7b: // {
        depth += 1;
        break;
      case 0x7d: // }
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
    }
  }
  return undefined;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
