import { type Finding, finding } from '../finding.ts';
import type { ObservedGroup } from '../aws/observed.ts';
import { compareText, formatRule, type Rule } from '../groups/rule.ts';
import { nameTag } from './ownership.ts';

/**
 * Groups that are to go and that rules of groups which stay name, each with these rules: a rule names a group by its id, so it does not
 * follow when another group takes over the name. `leaves`: whether a rule goes by itself.
 */
export function referencedElsewhere(
  going: readonly ObservedGroup[],
  staying: readonly ObservedGroup[],
  leaves: (group: ObservedGroup, rule: Rule) => boolean = () => false,
): readonly Finding[] {
  return going
    .flatMap((group): readonly Finding[] => {
      const rules = staying.flatMap((other) => rulesNaming(group, other, leaves));
      if (rules.length === 0) return [];
      const name = displayName(group);
      return [
        finding('referenced-elsewhere', {
          message: `rules of other groups name ${name} (${group.id}), which nothing declares or names any more: ${listed(rules)}`,
          action: `Let them name the group that takes its place; they do not follow a new name by themselves, and cleanup keeps ${group.id} while they stand.`,
          group: name,
          groupId: group.id,
        }),
      ];
    })
    .sort((a, b) => compareText(a.group ?? '', b.group ?? '') || compareText(a.groupId ?? '', b.groupId ?? ''));
}

function rulesNaming(
  { id }: ObservedGroup,
  other: ObservedGroup,
  leaves: (group: ObservedGroup, rule: Rule) => boolean,
): readonly string[] {
  if (other.id === id || !other.references.includes(id)) return [];
  const who = `${displayName(other)} (${other.id})`;
  if (other.groupRules === undefined) return [who];
  return other.groupRules
    .filter((rule) => rule.peer.kind === 'group' && rule.peer.id === id && !leaves(other, rule))
    .map((rule) => `${rule.direction} ${formatRule(rule)} of ${who}`);
}

const listed = (rules: readonly string[]): string =>
  rules.length > shown ? `${rules.slice(0, shown).join('; ')}; and ${rules.length - shown} more` : rules.join('; ');

const shown = 8;

const displayName = (group: ObservedGroup): string => nameTag(group) ?? group.name;
