import type { Json } from '../manifests/document.ts';
import { parseInteger } from './annotations.ts';
import type { GoJson } from './go-json.ts';
import { parseGoJson } from './go-json.ts';

/** A Go type that JSON is decoded into, as far as the controller's annotations need. */
export type GoType =
  | 'string'
  | 'boolean'
  | 'int32'
  | 'int-or-string'
  | { readonly list: GoType }
  | { readonly map: GoType }
  | { readonly struct: Readonly<Record<string, GoType>> };

export type Decoded = { readonly value: Json } | { readonly fault: string };

/**
 * What `json.Unmarshal` makes of a text. Field names match whatever their case, unknown ones are left out, a null is as good
 * as nothing, of a repeated key the last counts. The value has the type's own field names.
 */
export function decodeGo(text: string, type: GoType): Decoded {
  const parsed = parseGoJson(text);
  if (parsed === undefined) return { fault: text.trim() === '' ? 'unexpected end of JSON input' : 'it is not JSON' };
  const faults: string[] = [];
  const value = convert(parsed, type, faults);
  return faults[0] === undefined ? { value: value ?? null } : { fault: faults[0] };
}

/** Undefined for null, and where the value does not fit: Go goes on and reports the first such fault at the end. */
function convert(json: GoJson, type: GoType, faults: string[]): Json | undefined {
  const unfit = (): undefined => {
    faults.push(`json: cannot unmarshal ${json.kind} into Go value of type ${typeName(type)}`);
  };
  if (json.kind === 'null') return undefined;
  if (type === 'string') return json.kind === 'string' ? json.value : unfit();
  if (type === 'boolean') return json.kind === 'boolean' ? json.value : unfit();
  if (type === 'int32' || (type === 'int-or-string' && json.kind !== 'string')) {
    const value = json.kind === 'number' ? parseInteger(json.text, 32) : undefined;
    return typeof value === 'number' ? value : unfit();
  }
  if (type === 'int-or-string') return json.kind === 'string' ? json.value : unfit();
  if ('list' in type) {
    if (json.kind !== 'list') return unfit();
    return json.items.map((item) => convert(item, type.list, faults) ?? null);
  }
  if (json.kind !== 'map') return unfit();
  const entries = new Map<string, Json>();
  for (const [key, item] of json.entries) {
    const [name, itemType] = 'map' in type ? [key, type.map] : fieldNamed(type.struct, key);
    if (name === undefined || itemType === undefined) continue;
    const value = convert(item, itemType, faults);
    if (value !== undefined || 'map' in type) entries.set(name, value ?? null);
  }
  return Object.fromEntries(entries);
}

function fieldNamed(
  struct: Readonly<Record<string, GoType>>,
  key: string,
): readonly [string, GoType] | readonly [undefined, undefined] {
  const fields = Object.entries(struct);
  const folded = key.toLowerCase();
  return (
    fields.find(([name]) => name === key) ??
    fields.find(([name]) => name.toLowerCase() === folded) ?? [undefined, undefined]
  );
}

function typeName(type: GoType): string {
  if (typeof type === 'string') return type;
  return 'list' in type ? `[]${typeName(type.list)}` : 'struct';
}
