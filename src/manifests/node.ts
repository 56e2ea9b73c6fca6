import type { Json, Path } from './document.ts';

/** A value of a document and where it stands; offsets are UTF-16 units into the text of the file. */
export type Node = {
  readonly value: Json;
  readonly start: number;
  /** Entries of a map by key, as they are after merging. What an alias stands for has no places of its own. */
  readonly entries?: ReadonlyMap<string, Entry>;
  readonly items?: readonly Node[];
  /** Of a scalar: the offset in the file of a place in its text. */
  readonly within?: (offset: number) => number;
  /** How many values it holds, itself counted and aliases followed, and how deep they go. */
  readonly size: number;
  readonly height: number;
};
export type Entry = { readonly keyStart: number; readonly node: Node };

/**
 * The offset of the value at a path, or of the nearest ancestor that stands in the text.
 * With `key`, of the key of the last map entry on that way.
 * With `offset`, of the place that many UTF-16 units into the text of the scalar.
 */
export function offsetAt(
  root: Node,
  path: Path,
  within: { readonly key?: boolean; readonly offset?: number } = {},
): number {
  let node = root;
  let keyStart: number | undefined;
  for (const step of path) {
    const entry = node.entries?.get(String(step));
    const next: Node | undefined = entry?.node ?? (typeof step === 'number' ? node.items?.[step] : undefined);
    if (next === undefined) return within.key === true ? (keyStart ?? node.start) : node.start;
    keyStart = entry?.keyStart;
    node = next;
  }
  if (within.key === true) return keyStart ?? node.start;
  return within.offset === undefined || node.within === undefined ? node.start : node.within(within.offset);
}
