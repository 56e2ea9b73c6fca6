import type { Json, Path } from '../manifests/document.ts';
import { valueAt } from '../manifests/document.ts';

/** The text at a path; undefined where there is none or something else. */
export function textAt(value: Json | undefined, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** The number at a path; undefined where there is none or something else. */
export function numberAt(value: Json | undefined, path: Path): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

/** The items of a list at a path; none where there is no list. */
export function listAt(value: Json | undefined, path: Path): readonly Json[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The texts of a list at a path, others left out. */
export function textsAt(value: Json | undefined, path: Path): readonly string[] {
  return listAt(value, path).filter((item) => typeof item === 'string');
}

/** The texts of a map at a path, others left out. */
export function textMapAt(value: Json | undefined, path: Path): ReadonlyMap<string, string> {
  const found = valueAt(value, path);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return new Map();
  return new Map(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Whether there is anything but null at a path. */
export function hasAt(value: Json | undefined, path: Path): boolean {
  const found = valueAt(value, path);
  return found !== undefined && found !== null;
}
