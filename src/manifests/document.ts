import type { Place } from '../problem.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A path inside a document: keys of maps and indexes of lists, from the root. */
export type Path = readonly (string | number)[];

/** One Kubernetes object (an item of a List is an object of its own), with the place of everything in it. */
export type Document = {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly object: JsonObject;
  /**
   * Where the value at a path stands, or its nearest ancestor that stands somewhere.
   * With `key: true`, where the key of that map entry stands.
   * `offset` is a count of UTF-16 units into the text of a scalar, for a place inside it (exact for plain and block scalars on their own lines).
   */
  readonly locate: (path: Path, within?: { readonly key?: boolean; readonly offset?: number }) => Place;
};

/** The value at a path of own properties, or undefined. Never follows a prototype. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let current: Json | undefined = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as { readonly [key: string | number]: Json })[step];
  }
  return current;
}
