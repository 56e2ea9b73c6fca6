import type { ObservedGroup } from '../aws/observed.ts';
import { ruleKey } from '../groups/rule.ts';
import { allIpv4Egress } from '../groups/wanted-rules.ts';
import type { Match } from './match.ts';

/**
 * Whether the plan has to know if the VPC has an IPv6 CIDR: only an existing group whose egress is left to AWS depends on it, and in a
 * VPC where no group lets all traffic out to ::/0, that to 0.0.0.0/0 alone is what AWS gives (it adds ::/0 with the VPC's IPv6 CIDR).
 */
export const ipv6Matters = (
  matches: readonly Match[],
  groups: readonly Pick<ObservedGroup, 'opensIpv6Egress'>[],
): boolean =>
  matches.some(
    ({ declared, existing }) =>
      existing !== undefined &&
      declared.egress.kind === 'default' &&
      (!isUsualIpv4(existing) || groups.some((group) => group.opensIpv6Egress)),
  );

function isUsualIpv4(group: ObservedGroup): boolean {
  const egress = (group.rules ?? []).filter((rule) => rule.direction === 'egress');
  const [only] = egress;
  return egress.length === 1 && only !== undefined && ruleKey(only) === ruleKey(allIpv4Egress);
}
