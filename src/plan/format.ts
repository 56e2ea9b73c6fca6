import { formatRule } from '../groups/rule.ts';
import type { Change } from './plan.ts';

/** A row of a plan in words, as a log or an error says it. Foreign text is in it: escape it where it is shown. */
export function formatChange(group: string, change: Change): string {
  switch (change.kind) {
    case 'create-group':
      return `create the group ${group}`;
    case 'add-rule':
      return `add to ${group}: ${formatRule(change.rule)}`;
    case 'modify-rule':
      return `change in place in ${group}: ${formatRule(change.before)} to ${formatRule(change.rule)}`;
    case 'describe-rule':
      return `describe in ${group}: ${formatRule(change.rule)} as ${change.rule.description ?? ''}`;
    case 'remove-rule':
      return `remove from ${group}: ${formatRule(change.rule)}`;
    case 'tag-group':
      return `tag ${group}: ${Object.entries(change.set)
        .map(([key, value]) => `${key}=${value}`)
        .join(', ')}`;
    case 'untag-group':
      return `take tags off ${group}: ${change.keys.join(', ')}`;
    case 'delete-group':
      return `delete the group ${group}`;
  }
}
