import { show } from './conform.ts';
import type { Notes } from './notes.ts';
import { compareText, formatRule, ruleKey, type DeclaredRule } from './rule.ts';

/**
 * The rules of one direction, each once, as EC2 has them. Of several descriptions the first by alphabet is taken, and the reader told:
 * it must not matter in which order the rules stand.
 */
export function distinctRules(rules: readonly DeclaredRule[], group: string, notes: Notes): DeclaredRule[] {
  const distinct = new Map<string, DeclaredRule>();
  for (const rule of rules) {
    const key = ruleKey(rule);
    const first = distinct.get(key);
    if (first === undefined) distinct.set(key, rule);
    else if (first.description === undefined) distinct.set(key, { ...rule, place: first.place });
    else if (rule.description !== undefined && rule.description !== first.description) {
      const [description = '', other = ''] = [first.description, rule.description].toSorted(compareText);
      notes.finding('duplicate-rule', rule.place, {
        group,
        message: `${formatRule(rule)} is declared again with another description: ${show(description)} is taken, ${show(other)} is not`,
        action: 'Keep one of the two, since EC2 has such a rule only once.',
      });
      distinct.set(key, { ...first, description });
    }
  }
  return [...distinct.values()];
}
