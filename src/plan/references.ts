import type { Observed, ObservedGroup } from '../aws/observed.ts';
import type { GroupToken } from '../controller/answer.ts';
import type { DeclaredGroup, Declarations } from '../groups/declaration.ts';
import type { DeclaredRule, Rule } from '../groups/rule.ts';
import type { Problem } from '../problem.ts';
import type { Judged } from './drift.ts';
import { liveKey } from './resolve.ts';
import { parts } from './digest.ts';

/** Every rule of a declared group, ingress first. */
export const declaredRules = (group: Pick<DeclaredGroup, 'ingress' | 'egress'>): readonly DeclaredRule[] =>
  group.egress.kind === 'rules' ? [...group.ingress, ...group.egress.rules] : group.ingress;

/** Names of prefix lists that rules use: what has to be looked up. Sorted, each once. */
export const prefixListNames = (groups: readonly DeclaredGroup[]): readonly string[] =>
  [
    ...new Set(
      groups.flatMap((group) =>
        declaredRules(group).flatMap(({ peer }) => (peer.kind === 'prefix-list-name' ? [peer.name] : [])),
      ),
    ),
  ].sort();

/** Rules whose prefix list does not exist, or whose name several lists share. */
export function prefixListProblems(
  groups: readonly DeclaredGroup[],
  observed: Pick<Observed, 'prefixLists' | 'region'>,
): readonly Problem[] {
  return groups.flatMap((group) =>
    declaredRules(group).flatMap(({ peer, place }): readonly Problem[] => {
      if (peer.kind !== 'prefix-list-name') return [];
      const ids = observed.prefixLists.filter((list) => list.name === peer.name).map((list) => list.id);
      if (ids.length === 1) return [];
      return [
        ids.length === 0
          ? {
              message: `a rule of ${group.name} names the prefix list ${peer.name}, which does not exist in ${observed.region}`,
              hint: 'Write the name or the pl- id of one that does: aws ec2 describe-managed-prefix-lists',
              place,
            }
          : {
              message: `a rule of ${group.name} names the prefix list ${peer.name}, and ${ids.length} lists have that name: ${ids.join(', ')}`,
              hint: 'Write the pl- id of the one that is meant.',
              place,
            },
      ];
    }),
  );
}

/** Every sg- id that a frontend, an `adopt` or a rule names: what has to be looked for. Sorted, each once. */
export const groupIdsNamed = (
  declarations: Pick<Declarations, 'groups'>,
  frontends: readonly { readonly tokens: readonly Pick<GroupToken, 'by' | 'text'>[] }[],
): readonly string[] =>
  [
    ...new Set([
      ...frontends.flatMap(({ tokens }) => tokens.flatMap((token) => (token.by === 'id' ? [token.text] : []))),
      ...declarations.groups.flatMap((group) => [
        ...(group.adopt === undefined ? [] : [group.adopt]),
        ...declaredRules(group).flatMap(({ peer }) =>
          peer.kind === 'group' && peer.account === undefined ? [peer.id] : [],
        ),
      ]),
    ]),
  ].sort();

/** Whether a rule of a group that stands goes by these changes. */
export function goesBy(groups: readonly Judged[]): (group: Pick<ObservedGroup, 'id'>, rule: Rule) => boolean {
  const going = new Map(
    groups.flatMap(({ match: { existing }, changes }) => {
      const keys = changes
        .flatMap(parts)
        .flatMap((change) => (change.kind === 'remove-rule' ? [liveKey(change.rule)] : []));
      return existing === undefined ? [] : [[existing.id, new Set(keys)] as const];
    }),
  );
  return ({ id }, rule) => going.get(id)?.has(liveKey(rule)) === true;
}
