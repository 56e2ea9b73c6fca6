/** How many of a list are written out, and how long each of its texts may be. The rest is counted. */
export type Extent = {
  readonly items: number;
  readonly text: number;
  /** More than that cannot have room, so nothing behind it is written: thousands of findings cost no time. */
  readonly bytes: number;
};

/** As many as there is room for, the rest counted. */
export function list<T>(items: readonly T[], extent: Extent, write: (item: T) => string): readonly string[] {
  const lines: string[] = [];
  let bytes = 0;
  for (const one of items.slice(0, extent.items)) {
    if (bytes > extent.bytes) break;
    const line = write(one);
    lines.push(line);
    bytes += line.length;
  }
  return lines.length === items.length ? lines : [...lines, `- and ${items.length - lines.length} more`];
}
