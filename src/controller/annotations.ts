import type { Path } from '../manifests/document.ts';
import type { KubeObject } from './objects.ts';
import type { Place } from '../problem.ts';
import type { ErrorKind } from './answer.ts';
import { Refusal } from './refusal.ts';

/** White space as Go's `strings.TrimSpace` knows it (Unicode White_Space): with U+0085, without U+FEFF; JavaScript's `trim` has it the other way round. */
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const leading = new RegExp(`^${space}+`, 'u');
const isSpace = new RegExp(`^${space}$`, 'u');

export function trimSpace(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(leading, '');
}

/** A piece of a list and where it begins in the text, in UTF-16 units. */
export type Piece = { readonly text: string; readonly offset: number };

/** A comma list as the controller reads it: pieces trimmed, empty ones dropped, order and duplicates kept. */
export function splitList(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of text.split(',')) {
    const piece = trimSpace(part);
    const indent = leading.exec(part)?.[0].length ?? 0;
    if (piece !== '') pieces.push({ text: piece, offset: start + indent });
    start += part.length + 1;
  }
  return pieces;
}

/** Go's `strconv.ParseBool`; undefined where it fails. */
export function parseBool(text: string): boolean | undefined {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text)) return false;
  return undefined;
}

/** Why Go's `strconv.ParseInt(text, 10, bits)` fails, or the number. Beyond 2^53 a 64-bit number loses precision, not its sign. */
export function parseInteger(text: string, bits: 32 | 64): number | 'invalid syntax' | 'value out of range' {
  if (!/^[+-]?[0-9]+$/.test(text)) return 'invalid syntax';
  const value = BigInt(text.replace('+', ''));
  return BigInt.asIntN(bits, value) === value ? Number(value) + 0 : 'value out of range';
}

/** The place of an annotation (of its value, or of a piece inside it). */
export function annotationPlace(object: KubeObject, key: string, offset?: number): Place {
  return object.document.locate(annotationPath(key), offset === undefined ? {} : { offset });
}

export function annotationPath(key: string): Path {
  return ['metadata', 'annotations', key];
}

/** A boolean annotation; undefined where it is absent. Refuses as the controller does. */
export function boolAnnotation(object: KubeObject, key: string): boolean | undefined {
  const raw = object.annotations.get(key);
  if (raw === undefined) return undefined;
  const value = parseBool(raw);
  if (value !== undefined) return value;
  const message = `failed to parse bool annotation, ${key}: ${raw}: strconv.ParseBool: parsing ${quote(raw)}: invalid syntax`;
  throw new Refusal('invalid-boolean', message, annotationPlace(object, key));
}

/** An integer annotation; undefined where it is absent. Refuses as the controller does. */
export function integerAnnotation(
  object: KubeObject,
  key: string,
  bits: 32 | 64,
  kind: ErrorKind = 'other',
): number | undefined {
  const raw = object.annotations.get(key);
  if (raw === undefined) return undefined;
  const value = parseInteger(raw, bits);
  if (typeof value === 'number') return value;
  const message = `failed to parse int${bits} annotation, ${key}: ${raw}: strconv.ParseInt: parsing ${quote(raw)}: ${value}`;
  throw new Refusal(kind, message, annotationPlace(object, key));
}

/** A comma list; undefined where it is absent, empty where nothing is in it. */
export function listAnnotation(object: KubeObject, key: string): readonly Piece[] | undefined {
  const raw = object.annotations.get(key);
  return raw === undefined ? undefined : splitList(raw);
}

/** Pairs `key=value`, as the controller splits them; undefined where the annotation is absent. */
export function mapAnnotation(object: KubeObject, key: string): ReadonlyMap<string, string> | undefined {
  const raw = object.annotations.get(key);
  if (raw === undefined) return undefined;
  const pairs = new Map<string, string>();
  for (const pair of splitPairs(raw)) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? '' : trimSpace(pair.slice(0, equals));
    if (name === '') {
      const message = `failed to parse stringMap annotation, ${key}: ${raw}`;
      throw new Refusal('other', message, annotationPlace(object, key));
    }
    pairs.set(name, trimSpace(pair.slice(equals + 1)));
  }
  return pairs;
}

/** A comma ends a pair only where an equals sign comes later; a backslash makes the next character literal. */
function splitPairs(text: string): readonly string[] {
  const pairs: string[] = [];
  let current = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      current += text.charAt(at);
      continue;
    }
    if (character !== ',') {
      current += character;
      continue;
    }
    const remaining = trimSpace(text.slice(at + 1));
    if (remaining === '') {
      current += character;
      continue;
    }
    pairs.push(trimSpace(current));
    current = '';
    if (!remaining.includes('=')) return [...pairs, remaining];
  }
  return current === '' ? pairs : [...pairs, trimSpace(current)];
}

/** Go's `%q`, near enough for a message. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
