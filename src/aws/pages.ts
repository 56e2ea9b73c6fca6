/** Every item of a paged call: `next` sends one request, with the token of the page before, until a page has none. */
export async function allPages<T>(
  next: (token: string | undefined) => Promise<{ readonly items: readonly T[]; readonly token: string | undefined }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const page = await next(token);
    all.push(...page.items);
    token = page.token === '' ? undefined : page.token;
  } while (token !== undefined);
  return all;
}

/** At most `size` items each; no chunk is empty, since AWS refuses an empty list of values. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** EC2 takes this many values per filter. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html */
export const filterValues = 200;

/** `*` and `?` are wildcards in a filter's value, and `\` makes them plain. */
export function escapeFilter(value: string): string {
  return value.replace(/[\\*?]/g, String.raw`\$&`);
}
