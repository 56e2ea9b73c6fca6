import type { Identified } from '../controller/found.ts';
import type { Answer, GroupToken } from '../controller/answer.ts';
import { type Finding, finding } from '../finding.ts';
import type { Declarations } from '../groups/declaration.ts';
import { frontendLabel, objectName } from './label.ts';
import { declaredRules } from './references.ts';

/** An id or a name in a list of groups, and whose list it is. */
export type NamedToken = { readonly token: GroupToken; readonly frontend: string };

/** Every id and name that a frontend, or an object that wants to be one, lists. */
export const allTokens = (answer: Answer): readonly NamedToken[] => [
  ...answer.frontends.flatMap((frontend) =>
    frontend.tokens.map((token) => ({ token, frontend: frontendLabel(frontend) })),
  ),
  ...answer.others.flatMap((other) => other.tokens.map((token) => ({ token, frontend: objectName(other.document) }))),
];

/** Everything that a frontend, a declaration or a rule says of groups, also for other clusters and in declarations with a problem. */
export const namedTexts = (tokens: readonly NamedToken[], declarations: Declarations): ReadonlySet<string> =>
  new Set([
    ...tokens.map(({ token }) => token.text),
    ...declarations.broken,
    ...declarations.elsewhere.map((group) => group.name),
    ...declarations.groups.flatMap((group) => [
      group.name,
      ...(group.adopt === undefined ? [] : [group.adopt]),
      ...peersNamed(group),
    ]),
  ]);

/** Declared groups that no frontend and no rule names. */
export const unusedDeclarations = (tokens: readonly NamedToken[], declarations: Declarations): readonly Finding[] => {
  const used = new Set([
    ...tokens.map(({ token }) => token.text),
    ...declarations.groups.flatMap((group) => peersNamed(group)),
  ]);
  return declarations.groups
    .filter((group) => !used.has(group.name) && (group.adopt === undefined || !used.has(group.adopt)))
    .map((group) =>
      finding('unused-declaration', {
        message: `no frontend and no rule of this repository names ${group.name}`,
        action: `Name it on an Ingress, a Service or a Gateway, or take the declaration away.`,
        group: group.name,
        place: group.place,
      }),
    );
};

const peersNamed = (group: Declarations['groups'][number]): readonly string[] =>
  declaredRules(group).flatMap(({ peer }) => {
    if (peer.kind === 'group-name') return [peer.name];
    return peer.kind === 'group' ? [peer.id] : [];
  });

/** Names of groups that frontends and declared rules give, and that nothing declares, as far as it can be read. */
export function undeclaredNames(
  frontends: readonly Pick<Identified, 'tokens'>[],
  { groups }: Pick<Declarations, 'groups'>,
): readonly string[] {
  const declared = new Set(groups.map(({ name }) => name));
  const names = [
    ...frontends.flatMap(({ tokens }) => tokens.flatMap(({ by, text }) => (by === 'name' ? [text] : []))),
    ...groups.flatMap(declaredRules).flatMap(({ peer }) => (peer.kind === 'group-name' ? [peer.name] : [])),
  ];
  return names.filter((name) => !declared.has(name));
}
