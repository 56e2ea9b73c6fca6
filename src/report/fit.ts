/**
 * Room for a Markdown text, in UTF-8 bytes. GitHub says that it takes comments up to 65,536 characters, and counts bytes: a text that is short
 * enough in bytes is so in any unit (https://github.com/dead-claudia/github-limits/pull/13). It drops step summaries at and
 * just below 1 MiB without a word (https://github.com/actions/runner/issues/4337).
 */
export const room = { comment: 65_000, summary: 900 * 1024 } as const;

/** The first of several versions, from the fullest to the shortest, that has room; the shortest where none has. */
export function firstThatFits(versions: readonly (() => string)[], bytes: number): string {
  let text = '';
  for (const version of versions) {
    text = version();
    if (byteLength(text) <= bytes) return text;
  }
  return text;
}

/** Makes a part of a text once, however many versions have it. */
export type Once = (key: string, make: () => string | undefined) => string | undefined;

export function remembered(): Once {
  const made = new Map<string, string | undefined>();
  return (key, make) => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key);
  };
}

/** Length in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
