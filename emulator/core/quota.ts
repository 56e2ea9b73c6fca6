import { ApiError } from './api-error.ts';
import type { RuleSpec } from './resources.ts';
import type { World } from './world.ts';

/**
 * Refuses a set of rules that is over the quota: per direction, and IPv4 and IPv6 counted apart. A prefix list counts
 * with its MaxEntries (AWS's own lists with their published weight) in its family, a group once in both.
 */
export function checkRuleQuota(world: World, rules: readonly RuleSpec[]): void {
  for (const egress of [false, true]) {
    for (const family of ['IPv4', 'IPv6'] as const) {
      const used = rules
        .filter((rule) => rule.egress === egress)
        .reduce((sum, rule) => sum + weight(world, rule, family), 0);
      if (used > world.settings.quotas.rulesPerGroup) {
        throw new ApiError(
          'RulesPerSecurityGroupLimitExceeded',
          'The maximum number of rules per security group has been reached.',
        );
      }
    }
  }
}

function weight(world: World, { source }: RuleSpec, family: 'IPv4' | 'IPv6'): number {
  switch (source.kind) {
    case 'ipv4':
      return family === 'IPv4' ? 1 : 0;
    case 'ipv6':
      return family === 'IPv6' ? 1 : 0;
    case 'group':
      return 1;
    case 'prefix-list': {
      const list = world.prefixLists.get(source.id);
      return list?.family === family ? list.weight : 0;
    }
  }
}
