import type { Json, Path } from '../manifests/document.ts';
import { valueAt } from '../manifests/document.ts';

/** Reading fields of objects that the API server has taken: a value of another type than asked for is as good as absent. */

export function textAt(value: Json | undefined, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: Json | undefined, path: Path): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

export function booleanAt(value: Json | undefined, path: Path): boolean | undefined {
  const found = valueAt(value, path);
  return typeof found === 'boolean' ? found : undefined;
}

/** The items of a list; undefined where there is none. */
export function listAt(value: Json | undefined, path: Path): readonly Json[] | undefined {
  const found = valueAt(value, path);
  return isList(found) ? found : undefined;
}

/** The texts of a list; undefined where there is none. */
export function textsAt(value: Json | undefined, path: Path): readonly string[] | undefined {
  return listAt(value, path)?.filter((item) => typeof item === 'string');
}

/** The texts of a map; undefined where there is none. */
export function textMapAt(value: Json | undefined, path: Path): ReadonlyMap<string, string> | undefined {
  const found = valueAt(value, path);
  if (typeof found !== 'object' || found === null || isList(found)) return undefined;
  const entries = Object.entries(found).flatMap(([key, item]): readonly (readonly [string, string])[] =>
    typeof item === 'string' ? [[key, item]] : [],
  );
  return new Map(entries);
}

/** Whether something other than null stands at a path. */
export function isSetAt(value: Json | undefined, path: Path): boolean {
  return (valueAt(value, path) ?? null) !== null;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
