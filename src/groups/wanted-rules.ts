import type { DeclaredGroup } from './declaration.ts';
import { type DeclaredPeer, type Rule, ruleKey } from './rule.ts';

/** The rules that a group has when it is as declared, those of its egress included where it is managed. `ipv6`: its VPC has an IPv6 CIDR. */
export function wantedRules(
  { ingress, egress }: Pick<DeclaredGroup, 'ingress' | 'egress'>,
  ipv6: boolean,
): readonly Rule<DeclaredPeer>[] {
  switch (egress.kind) {
    case 'unmanaged':
      return ingress;
    case 'default':
      return [...ingress, allIpv4Egress, ...(ipv6 ? [allIpv6Egress] : [])];
    case 'rules':
      return [...ingress, ...egress.rules];
  }
}

const allTraffic = (peer: Rule['peer']): Rule => ({ direction: 'egress', protocol: '-1', from: null, to: null, peer });

/** All traffic, as AWS lets it out of every new group. */
export const allIpv4Egress = allTraffic({ kind: 'ipv4', cidr: '0.0.0.0/0' });
/** AWS adds it in a VPC with an IPv6 CIDR. */
export const allIpv6Egress = allTraffic({ kind: 'ipv6', cidr: '::/0' });

/** Whether a rule is one that AWS gives to new groups. */
export const isDefaultEgress = (rule: Rule<DeclaredPeer>): boolean => defaults.has(ruleKey(rule));

const defaults: ReadonlySet<string> = new Set([allIpv4Egress, allIpv6Egress].map(ruleKey));
