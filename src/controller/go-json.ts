/** JSON as Go's `encoding/json` sees it: numbers keep their text, repeated keys their order. */
export type GoJson =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly GoJson[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, value: GoJson])[] };

/** The value, or undefined where the text is not JSON. Never recurses: the text is foreign. */
export function parseGoJson(text: string): GoJson | undefined {
  // The grammar is JSON's own, so the engine judges it; what follows may then take every token for granted.
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const open: Container[] = [];
  let result: GoJson | undefined;
  const put = (value: GoJson): void => {
    const container = open.at(-1);
    if (container === undefined) result = value;
    else if (container.kind === 'list') container.items.push(value);
    else if (container.key === undefined && value.kind === 'string') container.key = value.value;
    else {
      container.entries.push([container.key ?? '', value]);
      container.key = undefined;
    }
  };
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null|[[\]{}]/gs)) {
    if (token === '[') open.push({ kind: 'list', items: [] });
    else if (token === '{') open.push({ kind: 'map', entries: [], key: undefined });
    else if (token === ']' || token === '}') {
      const closed = open.pop();
      if (closed !== undefined) put(closed);
    } else put(scalar(token));
    if (open.length > maximumDepth) return undefined;
  }
  return result;
}

/** encoding/json gives up beyond it. */
const maximumDepth = 10_000;

type Container =
  | { readonly kind: 'list'; readonly items: GoJson[] }
  | { readonly kind: 'map'; readonly entries: (readonly [string, GoJson])[]; key: string | undefined };

function scalar(token: string): GoJson {
  if (token === 'null') return { kind: 'null' };
  if (token === 'true' || token === 'false') return { kind: 'boolean', value: token === 'true' };
  if (token.startsWith('"')) {
    const value: unknown = JSON.parse(token);
    return { kind: 'string', value: String(value) };
  }
  return { kind: 'number', text: token };
}
