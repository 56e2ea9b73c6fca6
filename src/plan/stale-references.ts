import { type Finding, finding } from '../finding.ts';
import type { Observed, ObservedGroup } from '../aws/observed.ts';
import { formatRule, type Rule } from '../groups/rule.ts';
import type { Match } from './match.ts';
import { declaredRules } from './references.ts';

/**
 * Rules of declared groups that name a group of a peered VPC which is gone: they let nobody through, and AWS keeps them. `leaves`: whether a rule
 * goes by this plan.
 */
export function staleReferences(
  matches: readonly Match[],
  { stale }: Pick<Observed, 'stale'>,
  leaves: (group: Pick<ObservedGroup, 'id'>, rule: Rule) => boolean,
): readonly Finding[] {
  if (stale === undefined) return [];
  if ('why' in stale) return [unknown(stale.why)];
  return matches.flatMap(({ declared, existing, finding: blocked }) => {
    if (existing === undefined || blocked !== undefined) return [];
    const rules = (stale.rules.get(existing.id) ?? []).filter((rule) => !leaves(existing, rule));
    return rules.map((rule) =>
      finding('stale-reference', {
        message: `a rule of ${declared.name} (${existing.id}), ${rule.direction} ${formatRule(rule)}, names a group of a peered VPC that is gone: it lets nobody through`,
        action: 'Name the group that has taken its place, or take the rule away.',
        group: declared.name,
        groupId: existing.id,
        place: declaredRules(declared).find((one) => isPeer(one, rule))?.place ?? declared.place,
      }),
    );
  });
}

const isPeer = (a: { readonly peer: { readonly kind: string; readonly id?: string } }, { peer }: Rule): boolean =>
  a.peer.kind === 'group' && peer.kind === 'group' && a.peer.id === peer.id;

const unknown = (why: string): Finding => ({
  ...finding('stale-reference', {
    message: `whether rules name groups of peered VPCs that are gone is not known: ${why}`,
    action: 'Grant it to the role, as iam/plan.json does; nothing else depends on it.',
  }),
  severity: 'info',
});
