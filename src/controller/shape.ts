import type { Json, JsonObject } from '../manifests/document.ts';

/** What a value has to look like, as far as the API server checks it: types alone for built-in kinds, more for custom ones. */
export type Shape =
  | 'any'
  | 'string'
  | 'boolean'
  | 'int32'
  | 'int64'
  | 'int-or-string'
  | { readonly oneOf: readonly string[] }
  | { readonly text: { readonly pattern?: RegExp; readonly min?: number; readonly max?: number } }
  | { readonly integer: { readonly min?: number; readonly max?: number } }
  | {
      readonly list: Shape;
      readonly min?: number;
      readonly max?: number;
      /** The fields no two items have alike; with none, no two items are alike. */
      readonly unique?: readonly string[];
    }
  | { readonly map: Shape; readonly max?: number }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly required?: readonly string[] };

/**
 * How the API server takes a null: `absent` everywhere where it decodes into Go types (built-in kinds and all metadata);
 * in custom resources a null field is `pruned` before the schema is looked at, but a null in a list does not fit.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable
 */
export type Nulls = 'absent' | 'pruned';

export type Misfit = { readonly path: readonly (string | number)[]; readonly message: string };

/** The first thing about a value that does not fit, in the order of the shape; undefined where all does. Unknown fields are let pass. */
export function misfit(
  value: Json | undefined,
  shape: Shape,
  nulls: Nulls,
  path: Misfit['path'] = [],
): Misfit | undefined {
  if (value === undefined || shape === 'any' || (value === null && nulls === 'absent')) return undefined;
  const wrong = (expected: string): Misfit => ({ path, message: `expected ${expected}, found ${describe(value)}` });
  if (shape === 'string') return typeof value === 'string' ? undefined : wrong('a string');
  if (shape === 'boolean') return typeof value === 'boolean' ? undefined : wrong('a boolean');
  if (shape === 'int32') return isInteger(value, 2 ** 31) ? undefined : wrong('a 32-bit integer');
  if (shape === 'int64') return isInteger(value, 2 ** 63) ? undefined : wrong('an integer');
  if (shape === 'int-or-string') {
    return typeof value === 'string' || isInteger(value, 2 ** 31) ? undefined : wrong('an integer or a string');
  }
  if ('oneOf' in shape) {
    const fits = typeof value === 'string' && shape.oneOf.includes(value);
    return fits ? undefined : wrong(`one of ${shape.oneOf.join(', ')}`);
  }
  if ('text' in shape) {
    const { pattern, min = 0, max = Infinity } = shape.text;
    if (typeof value !== 'string') return wrong('a string');
    const length = Array.from(value).length;
    if (length < min || length > max) return wrong(`${min} to ${max} characters`);
    return pattern === undefined || pattern.test(value) ? undefined : wrong(`text that matches ${pattern.source}`);
  }
  if ('integer' in shape) {
    const { min = -Infinity, max = Infinity } = shape.integer;
    const fits = isInteger(value, 2 ** 63) && Number(value) >= min && Number(value) <= max;
    return fits ? undefined : wrong(`an integer from ${min} to ${max}`);
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong('a list');
    const { min = 0, max = Infinity } = shape;
    if (value.length < min || value.length > max) return wrong(`${min} to ${max} items`);
    const wrongItem = first(value.entries(), (index, item: Json) => misfit(item, shape.list, nulls, [...path, index]));
    if (wrongItem !== undefined || shape.unique === undefined) return wrongItem;
    return repeated(value as readonly Json[], shape.unique, path);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('a map');
  if ('map' in shape) {
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    if (entries.length > (shape.max ?? Infinity)) return wrong(`at most ${shape.max ?? Infinity} entries`);
    return first(entries, (key, item) => misfit(item, shape.map, nulls, [...path, key]));
  }
  const given = (key: string): Json | undefined => (Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined);
  const missing = shape.required?.find((key) => given(key) === undefined || given(key) === null);
  if (missing !== undefined) return { path: [...path, missing], message: 'required, and absent' };
  return first(Object.entries(shape.fields), (key, field) => {
    const item = given(key);
    return item === null ? undefined : misfit(item, field, nulls, [...path, key]);
  });
}

function repeated(items: readonly Json[], fields: readonly string[], path: Misfit['path']): Misfit | undefined {
  const seen = new Set<string>();
  return first(items.entries(), (index, item) => {
    const key = JSON.stringify(fields.length === 0 ? item : fields.map((field) => (item as JsonObject)[field] ?? null));
    if (seen.has(key)) return { path: [...path, index], message: 'there twice' };
    seen.add(key);
    return undefined;
  });
}

function first<K, V>(
  entries: Iterable<readonly [K, V]>,
  check: (key: K, value: V) => Misfit | undefined,
): Misfit | undefined {
  for (const [key, value] of entries) {
    const found = check(key, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isInteger(value: Json, limit: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= -limit && value < limit;
}

function describe(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the string ${JSON.stringify(value)}`;
  return `the ${typeof value} ${String(value)}`;
}
