import type { Json, Path } from '../../../src/manifests/document.ts';
import type { Place } from '../../../src/problem.ts';
import type { Source } from '../../../src/groups/declare.ts';

/** A value written as JSON, one entry a line, with the true place of every key and value in that text. */
export function written(file: string, object: Json): Source & { readonly lines: readonly string[] } {
  const places = new Map<string, Place>();
  const lines = [''];
  const here = (): Place => ({ file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
  const print = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const write = (value: Json, path: Path): void => {
    places.set(JSON.stringify(path), here());
    if (typeof value !== 'object' || value === null) return print(JSON.stringify(value));
    const list = Array.isArray(value);
    print(list ? '[' : '{');
    for (const [key, entry] of Object.entries(value)) {
      lines.push('  '.repeat(path.length + 1));
      const step = [...path, list ? Number(key) : key];
      places.set(`key ${JSON.stringify(step)}`, here());
      if (!list) print(`${JSON.stringify(key)}: `);
      write(entry, step);
    }
    if (Object.keys(value).length > 0) lines.push('  '.repeat(path.length));
    print(list ? ']' : '}');
  };
  write(object, []);

  return {
    object,
    lines,
    locate: (path, { key = false, offset } = {}) => {
      const place = places.get(`${key ? 'key ' : ''}${JSON.stringify(path)}`) ?? places.get(JSON.stringify(path));
      if (place === undefined) throw new Error(`nothing stands at ${JSON.stringify(path)} of ${file}`);
      return offset === undefined ? place : { ...place, column: place.column + 1 + offset };
    },
  };
}

/** What stands at a place, up to the end of its line. */
export function textAt(source: { readonly lines: readonly string[] }, place: Place | undefined): string {
  return (source.lines[(place?.line ?? 0) - 1] ?? '').slice((place?.column ?? 1) - 1);
}
