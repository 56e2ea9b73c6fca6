import type { DeclaredGroup, Egress } from './declaration.ts';
import { compareRules, compareText, formatRule, ruleKey, type DeclaredPeer, type Rule } from './rule.ts';

/** How two declarations of one group differ, as the rest of a sentence that begins with the second; undefined if they mean the same. */
export function difference(first: DeclaredGroup, second: DeclaredGroup): string | undefined {
  if (first.description !== second.description) return 'says another `description`';
  if (first.adopt !== second.adopt) return 'says another `adopt`';
  if (tagsText(first.tags) !== tagsText(second.tags)) return 'has other tags';
  return (
    rulesDifference(first.ingress, second.ingress) ??
    (first.egress.kind === second.egress.kind
      ? rulesDifference(rulesOf(first.egress), rulesOf(second.egress))
      : 'says another `egress`')
  );
}

/** All that two declarations of one group must have in common, as one text. */
export function normalForm(group: DeclaredGroup): string {
  return JSON.stringify([group.description ?? null, group.adopt ?? null, tagsText(group.tags), normalRules(group)]);
}

/** What a group declares about its rules, whatever their order, places and wording. */
export function normalRules({ ingress, egress }: Pick<DeclaredGroup, 'ingress' | 'egress'>): string {
  return JSON.stringify([lines(ingress), egress.kind, lines(rulesOf(egress))]);
}

function lines(rules: readonly Rule<DeclaredPeer>[]): unknown[] {
  return rules.toSorted(compareRules).map((rule) => [ruleKey(rule), rule.description ?? null]);
}

function rulesOf(egress: Egress): readonly Rule<DeclaredPeer>[] {
  switch (egress.kind) {
    case 'rules':
      return egress.rules;
    case 'default':
    case 'unmanaged':
      return [];
  }
}

function tagsText(tags: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(tags).toSorted(([a], [b]) => compareText(a, b)));
}

function rulesDifference(
  first: readonly Rule<DeclaredPeer>[],
  second: readonly Rule<DeclaredPeer>[],
): string | undefined {
  const before = new Map(first.map((rule) => [ruleKey(rule), rule]));
  const after = new Map(second.map((rule) => [ruleKey(rule), rule]));
  const lost = first.find((rule) => !after.has(ruleKey(rule)));
  if (lost !== undefined) return `lacks the ${lost.direction} rule ${formatRule(lost)}`;
  for (const rule of second) {
    const other = before.get(ruleKey(rule));
    if (other === undefined) return `has the ${rule.direction} rule ${formatRule(rule)} besides`;
    if (other.description !== rule.description) {
      return `describes the ${rule.direction} rule ${formatRule(rule)} in other words`;
    }
  }
  return undefined;
}
