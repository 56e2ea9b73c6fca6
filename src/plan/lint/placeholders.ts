import { splitList } from '../../controller/annotations.ts';
import type { GroupToken, World } from '../../controller/answer.ts';
import { groupsNamed } from '../../controller/resolve.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Document, valueAt } from '../../manifests/document.ts';

/** Tokens that are no names yet, and what is said of them. */
export type Placeholders = { readonly tokens: ReadonlySet<GroupToken>; readonly findings: readonly Finding[] };

type Named = { readonly token: GroupToken; readonly frontend: string };

/**
 * Ids and names that some other tool was to fill in: `${VAR}`, `{{ … }}`, `<sg-id>`, `$(VAR)`, `%VAR%`. What a list means is
 * not known before; text that some group really has as its name is one. A comma inside of a placeholder splits none.
 */
export function placeholders(named: readonly Named[], world: World): Placeholders {
  const tokens = new Set<GroupToken>();
  const findings: Finding[] = [];
  for (const list of listsOf(named)) {
    const said = new Set<Span>();
    for (const [{ token, frontend }, span] of overlaps(list)) {
      if (exists(token, world)) continue;
      tokens.add(token);
      if (said.has(span)) continue;
      said.add(span);
      findings.push(
        finding('template-placeholder', {
          message: `${frontend} names ${span.text}, which a template was to fill in: the controller would look for a group of exactly this text`,
          action: 'Render the manifest first, and give the rendered file in the input manifests.',
          frontend,
          place: token.place,
        }),
      );
    }
  }
  return { tokens, findings };
}

const exists = (token: GroupToken, world: World): boolean =>
  token.by === 'id'
    ? world.securityGroups.some(({ id }) => id === token.text)
    : groupsNamed(token.text, world).length > 0;

/** Tokens that stand in one text, in the order of the text. */
function listsOf(named: readonly Named[]): Iterable<readonly [Named, ...Named[]]> {
  const lists = new Map<Document, Map<string, [Named, ...Named[]]>>();
  for (const one of named) {
    const ofDocument = lists.get(one.token.document) ?? new Map<string, [Named, ...Named[]]>();
    lists.set(one.token.document, ofDocument);
    const path = JSON.stringify(one.token.path);
    const list = ofDocument.get(path);
    if (list === undefined) ofDocument.set(path, [one]);
    else list.push(one);
  }
  return [...lists.values()].flatMap((ofDocument) => [...ofDocument.values()]);
}

type Span = { readonly start: number; readonly end: number; readonly text: string };

/** The tokens of one text that are a part of a placeholder, with it. Both stand in the order of the text. */
function overlaps(list: readonly [Named, ...Named[]]): readonly (readonly [Named, Span])[] {
  const [{ token }] = list;
  const text = valueAt(token.document.object, token.path);
  const found = typeof text === 'string' ? spans(text) : [];
  if (typeof text !== 'string' || found.length === 0) return [];
  // An item of a list is one token, whatever commas are in it.
  const pieces = token.path[0] === 'spec' ? list.map(() => ({ text, offset: 0 })) : splitList(text);
  let at = 0;
  return list.flatMap((one, index) => {
    const piece = pieces[index];
    if (piece === undefined) return [];
    while (at < found.length && (found[at]?.end ?? 0) <= piece.offset) at += 1;
    const span = found[at];
    return span !== undefined && span.start < piece.offset + piece.text.length ? [[one, span] as const] : [];
  });
}

const spans = (text: string): readonly Span[] =>
  [...text.matchAll(placeholder)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/** Each alternative is read up to its end or that of the text: linear in the length of both. */
const placeholder =
  /\{\{[\s\S]*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$[A-Za-z_][A-Za-z0-9_]*|<[^<>]*>|%[A-Za-z_][A-Za-z0-9_]*%/g;
