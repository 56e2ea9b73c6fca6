/** How many of a list are written out, and how long each of its texts may be. The rest is counted. */
export type Extent = {
  readonly items: number;
  readonly text: number;
  /** More than that cannot have room, so nothing behind it is written: thousands of findings cost no time. */
  readonly bytes: number;
};

/** As many as there is room for, as a list of Markdown; `left` are those for which there is none. */
export function list<T>(
  items: readonly T[],
  extent: Extent,
  write: (item: T) => string,
): { readonly lines: readonly string[]; readonly left: readonly T[] } {
  const lines: string[] = [];
  let length = 0;
  for (const one of items.slice(0, Math.max(0, extent.items))) {
    if (length > extent.bytes) break;
    const line = `- ${write(one)}`;
    lines.push(line);
    length += line.length;
  }
  return { lines, left: items.slice(lines.length) };
}
