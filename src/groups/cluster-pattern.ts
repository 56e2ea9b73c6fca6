/** Why this is no pattern of cluster names: the end of a sentence that begins with it. */
export function patternFault(pattern: string): string | undefined {
  if (pattern === '') return 'is empty';
  if (pattern.length > 128) return 'is longer than any name of a cluster';
  const [other] = /[^\w.*-]/u.exec(pattern) ?? [];
  return other === undefined
    ? undefined
    : `holds ${JSON.stringify(other)}; a pattern is letters, digits, - _ . and *, which stands for any characters`;
}

/** Whether a declaration is for a cluster; one without patterns is for all. */
export function isFor(clusters: readonly string[] | undefined, cluster: string): boolean {
  return clusters === undefined || clusters.some((pattern) => patternsMeet(pattern, cluster));
}

/** Whether any cluster, of whatever name, is one that both declarations are for. */
export function clustersMeet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return (a ?? ['*']).some((left) => (b ?? ['*']).some((right) => patternsMeet(left, right)));
}

/**
 * Whether some text matches both patterns. A text without `*` is a pattern that matches itself only.
 * Row by row over the pairs of positions that some common beginning can reach, so its time is the product of the lengths.
 */
export function patternsMeet(a: string, b: string): boolean {
  let reached = new Set([0]);
  for (let i = 0; ; i += 1) {
    for (const j of reached) if (j < b.length && (a[i] === '*' || b[j] === '*')) reached.add(j + 1);
    if (i === a.length) return reached.has(b.length);
    const next = new Set<number>();
    for (const j of reached) {
      if (a[i] === '*' || b[j] === '*') next.add(j);
      if (a[i] === b[j]) next.add(j + 1);
    }
    reached = next;
  }
}
