/**
 * Room for a Markdown text, in UTF-8 bytes. GitHub takes comments up to 65,536 characters and drops step summaries at and
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

/** Length in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
