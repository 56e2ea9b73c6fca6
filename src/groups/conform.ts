import * as v from 'valibot';
import type { Json, JsonObject, Path } from '../manifests/document.ts';
import { keySuggestion } from './suggestion.ts';

/** Something in a value that its schema does not allow. */
export type Flaw = {
  readonly path: Path;
  /** It is the key that is wrong, not its value. */
  readonly key?: true;
  /** The end of a sentence that begins with what stands at `subject`. */
  readonly fault: string;
  readonly subject: Path;
  readonly hint?: string;
};

/**
 * Holds a value against a valibot schema and lists everything that is wrong with it, unknown keys each at their own place.
 * Maps and lists are walked here, for three reasons: valibot reports only the first unknown key of a map, takes a list for a map,
 * and skips record keys such as `constructor`, which would drop a declaration without a word.
 */
export function conform(schema: v.GenericSchema, value: Json, path: Path = []): Flaw[] {
  if (isNode('exact_optional', schema)) return conform(schema.wrapped, value, path);
  if (isNode('strict_object', schema)) return conformMap(schema, value, path);
  if (isNode('record', schema)) {
    if (!isMap(value)) return [flaw(schema.message, value, path)];
    return Object.entries(value).flatMap(([key, entry]) => conform(schema.value, entry, [...path, key]));
  }
  if (isNode('array', schema)) return conformList(schema, value, path);
  if (isNode('union', schema) && Array.isArray(value)) {
    const list = schema.options.find((option) => isNode('array', option));
    if (list !== undefined) return conform(list, value, path);
  }
  return conformWhole(schema, value, path);
}

/** A map by own properties; a list and null are none. */
export function isMap(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list that a map has at a key of its own; empty where there is none. */
export function listOf(value: Json, key: string): readonly Json[] {
  const list = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** A value from outside, short enough for a message and never walked: aliases can make a small file hold billions of values. */
export function show(value: Json): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map';
  return String(value);
}

/** A path as a reader would write it: `securityGroups.web.ingress[0].port`. */
export function showPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = /^[\w-]{1,60}$/.test(step) ? step : show(step);
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

type Nodes = {
  exact_optional: { readonly wrapped: v.GenericSchema };
  strict_object: { readonly entries: Readonly<Record<string, v.GenericSchema>>; readonly message: unknown };
  record: { readonly value: v.GenericSchema; readonly message: unknown };
  array: { readonly item: v.GenericSchema; readonly message: unknown };
  union: { readonly options: readonly v.GenericSchema[] };
  picklist: { readonly options: readonly unknown[] };
};

function isNode<T extends keyof Nodes>(type: T, schema: v.GenericSchema): schema is v.GenericSchema & Nodes[T] {
  return schema.type === type;
}

function conformMap(schema: v.GenericSchema & Nodes['strict_object'], value: Json, path: Path): Flaw[] {
  if (!isMap(value)) return [flaw(schema.message, value, path)];
  const known = Object.keys(schema.entries);
  const given = Object.entries(value).flatMap(([key, entry]) => {
    const schemaOfEntry = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
    return schemaOfEntry === undefined ? [unknownKey(key, known, path)] : conform(schemaOfEntry, entry, [...path, key]);
  });
  const missing = known.filter((key) => schema.entries[key]?.type !== 'exact_optional' && !Object.hasOwn(value, key));
  return [...given, ...missing.map((key) => missingKey(key, path))];
}

function conformList(schema: v.GenericSchema & Nodes['array'], value: Json, path: Path): Flaw[] {
  if (!Array.isArray(value)) {
    const given = flaw(schema.message, value, path);
    return [typeof value === 'string' || isMap(value) ? { ...given, hint: 'Put it in a list: [ … ]' } : given];
  }
  const flaws = value.flatMap((item: Json, index) => conform(schema.item, item, [...path, index]));
  // Its items are right, so what is left to say is about the list itself.
  return flaws.length > 0 ? flaws : conformWhole(schema, value, path);
}

function conformWhole(schema: v.GenericSchema, value: Json, path: Path): Flaw[] {
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return [];
  const meant =
    isNode('picklist', schema) && typeof value === 'string'
      ? keySuggestion(
          value,
          schema.options.filter((option) => typeof option === 'string'),
        )
      : undefined;
  const found = flaw(result.issues[0].message, value, path);
  return [meant === undefined ? found : { ...found, hint: `Did you mean \`${meant}\`?` }];
}

function flaw(expected: unknown, value: Json, path: Path): Flaw {
  const found = Array.isArray(value) && value.length === 0 ? 'an empty list' : show(value);
  return { path, subject: path, fault: `must be ${String(expected)}, not ${found}` };
}

function unknownKey(key: string, known: readonly string[], path: Path): Flaw {
  const suggestion = keySuggestion(key, known);
  const hint =
    key.toLowerCase() === 'self' && suggestion === 'securityGroups'
      ? 'Write `securityGroups: [self]`'
      : suggestion === undefined
        ? `The keys are ${known.join(', ')}`
        : `Did you mean \`${suggestion}\`?`;
  return { path: [...path, key], key: true, subject: path, fault: `has no key ${show(key)}`, hint };
}

function missingKey(key: string, path: Path): Flaw {
  return { path, key: true, subject: path, fault: `has no \`${key}\``, hint: `Write \`${key}: []\` for none` };
}
