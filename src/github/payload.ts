/** The value at a path of own properties of an event's payload, in which nothing is trusted to have a form. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? (current as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}

export const textAt = (value: unknown, path: readonly string[]): string | undefined => {
  const found = valueAt(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** A commit by its whole id. One of zeros only says that there is none. */
export const commitAt = (value: unknown, path: readonly string[]): string | undefined => {
  const found = textAt(value, path);
  return found !== undefined && isCommit(found) ? found : undefined;
};

/** A number from 1, as of a pull request. */
export const numberAt = (value: unknown, path: readonly string[]): number | undefined => {
  const found = valueAt(value, path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
};

const isCommit = (text: string): boolean => /^[0-9a-f]{40}$/.test(text) && !/^0+$/.test(text);
