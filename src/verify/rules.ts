import type { ObservedRule } from '../aws/observed.ts';
import type { DeclaredGroup } from '../groups/declaration.ts';
import { type DeclaredPeer, formatRule, type Rule, ruleKey } from '../groups/rule.ts';
import { allIpv6Egress, wantedRules } from '../groups/wanted-rules.ts';
import { rulesByKey } from '../plan/difference.ts';
import { type Lookup, resolvedKey } from '../plan/resolve.ts';

/** A rule that a group should have and does not, or has and should not. */
export type RuleDifference = {
  /** Id of the group. */
  readonly group: string;
  readonly kind: 'missing' | 'undeclared';
  readonly rule: Rule<DeclaredPeer>;
};

/** A group that is declared here, and what its rules have to be. */
export type DeclaredRules = {
  readonly id: string;
  readonly declared: Pick<DeclaredGroup, 'ingress' | 'egress'>;
  readonly lookup: Lookup;
  /** Whether the VPC has an IPv6 CIDR; absent where nobody asked: then the egress that AWS gives in either case is fine. */
  readonly ipv6?: boolean;
};

/** In what a group is not as declared, in the order of reading. Descriptions and egress that is not managed do not count. */
export function ruleDifferences(
  { id, declared, lookup, ipv6 }: DeclaredRules,
  actual: readonly ObservedRule[],
): readonly RuleDifference[] {
  const givenByAws = ruleKey(allIpv6Egress);
  const hasIpv6 = ipv6 ?? actual.some((rule) => ruleKey(rule) === givenByAws);
  const wanted = rulesByKey(wantedRules(declared, hasIpv6), id, lookup);
  const managed = actual.filter(({ direction }) => direction === 'ingress' || declared.egress.kind !== 'unmanaged');
  const present = new Map(managed.map((rule) => [resolvedKey(rule, id, lookup), rule]));
  return [
    ...[...wanted].flatMap(([key, rule]): readonly RuleDifference[] =>
      present.has(key) ? [] : [{ group: id, kind: 'missing', rule }],
    ),
    ...[...present].flatMap(([key, rule]): readonly RuleDifference[] =>
      wanted.has(key) ? [] : [{ group: id, kind: 'undeclared', rule }],
    ),
  ];
}

/** `sg-1 lacks tcp 443 from 203.0.113.0/24`, `sg-1 also has tcp 22 from 0.0.0.0/0`. */
export const differenceText = ({ group, kind, rule }: RuleDifference): string =>
  `${group} ${kind === 'missing' ? 'lacks' : 'also has'} ${formatRule(rule)}`;
