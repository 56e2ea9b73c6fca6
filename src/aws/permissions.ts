import type { IpPermission, SecurityGroupRule } from '@aws-sdk/client-ec2';
import { parseCidr } from '../groups/cidr.ts';
import { compareText, type Direction, type Peer, type Rule, ruleKey } from '../groups/rule.ts';
import type { ObservedRule } from './observed.ts';

/**
 * A row of DescribeSecurityGroupRules in normal form, or undefined where AWS sends one without an id or a peer.
 * A peer group of the account that owns the group goes without an account; `account` owns it where the row does not say so.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
 */
export function toObservedRule(row: SecurityGroupRule, account?: string): ObservedRule | undefined {
  const peer = toPeer(row, row.GroupOwnerId ?? account);
  if (peer === undefined || row.SecurityGroupRuleId === undefined) return undefined;
  return {
    id: row.SecurityGroupRuleId,
    direction: row.IsEgress === true ? 'egress' : 'ingress',
    ...toPorts(row.IpProtocol ?? '-1', row.FromPort, row.ToPort),
    peer,
    ...descriptionOf(row),
  };
}

/** AWS tells who owns the group of every rule; where an emulator does not, it may not tell every description either (moto: only those of CIDRs). */
function descriptionOf({
  Description,
  GroupOwnerId,
}: SecurityGroupRule): Pick<ObservedRule, 'description' | 'isUndescribed'> {
  if (Description !== undefined && Description !== '') return { description: Description };
  return GroupOwnerId === undefined ? {} : { isUndescribed: true };
}

/**
 * Rules of one direction from DescribeSecurityGroups, without their descriptions: one peer each, sorted by `ruleKey`. `account` owns the group.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export const toRules = (
  permissions: readonly IpPermission[],
  direction: Direction,
  account: string | undefined,
): readonly Rule[] =>
  permissions
    .flatMap(({ IpProtocol, FromPort, ToPort, IpRanges, Ipv6Ranges, PrefixListIds, UserIdGroupPairs }) => {
      const ports = toPorts(IpProtocol ?? '-1', FromPort, ToPort);
      const sources: readonly SecurityGroupRule[] = [
        ...(IpRanges ?? []).map(({ CidrIp }) => ({ CidrIpv4: CidrIp })),
        ...(Ipv6Ranges ?? []).map(({ CidrIpv6 }) => ({ CidrIpv6 })),
        ...(PrefixListIds ?? []).map(({ PrefixListId }) => ({ PrefixListId })),
        ...(UserIdGroupPairs ?? []).map((pair) => ({ ReferencedGroupInfo: pair })),
      ];
      return sources.flatMap((source): readonly Rule[] => {
        const peer = toPeer(source, account);
        return peer === undefined ? [] : [{ direction, ...ports, peer }];
      });
    })
    .sort((a, b) => compareText(ruleKey(a), ruleKey(b)));

/** Rules of one direction as the writing calls take them: one entry per protocol and port range, in the order of the rules. */
export function toIpPermissions(rules: readonly Rule[]): IpPermission[] {
  const entries = new Map<string, IpPermission>();
  for (const rule of rules) {
    const key = `${rule.protocol}|${rule.from ?? ''}|${rule.to ?? ''}`;
    const entry = entries.get(key) ?? emptyEntry(rule);
    entries.set(key, entry);
    addPeer(entry, rule);
  }
  return [...entries.values()];
}

const named = new Map([
  ['1', 'icmp'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['58', 'icmpv6'],
]);
const withPorts = new Set(['tcp', 'udp', 'icmp', 'icmpv6']);

/** AWS answers -1 for the ports of a protocol that has none, and drops them in its other form: both are null here. */
function toPorts(protocol: string, from?: number, to?: number): Pick<Rule, 'protocol' | 'from' | 'to'> {
  const name = named.get(protocol) ?? protocol.toLowerCase();
  return withPorts.has(name)
    ? { protocol: name, from: from ?? -1, to: to ?? -1 }
    : { protocol: name, from: null, to: null };
}

function toPeer(row: SecurityGroupRule, account: string | undefined): Peer | undefined {
  if (row.CidrIpv4 !== undefined) return { kind: 'ipv4', cidr: canonical(row.CidrIpv4) };
  if (row.CidrIpv6 !== undefined) return { kind: 'ipv6', cidr: canonical(row.CidrIpv6) };
  if (row.PrefixListId !== undefined) return { kind: 'prefix-list', id: row.PrefixListId };
  const { GroupId: id, UserId: owner } = row.ReferencedGroupInfo ?? {};
  if (id === undefined) return undefined;
  return owner === undefined || owner === account ? { kind: 'group', id } : { kind: 'group', id, account: owner };
}

/** What cannot be read stays as AWS wrote it: it is a rule all the same. */
function canonical(cidr: string): string {
  const parsed = parseCidr(cidr);
  return 'fault' in parsed ? cidr : parsed.canonical;
}

function emptyEntry({ protocol, from, to }: Rule): IpPermission {
  return {
    IpProtocol: protocol,
    ...(from === null ? {} : { FromPort: from }),
    ...(to === null ? {} : { ToPort: to }),
  };
}

function addPeer(entry: IpPermission, { peer, description }: Rule): void {
  const described = description === undefined ? {} : { Description: description };
  switch (peer.kind) {
    case 'ipv4':
      (entry.IpRanges ??= []).push({ CidrIp: peer.cidr, ...described });
      return;
    case 'ipv6':
      (entry.Ipv6Ranges ??= []).push({ CidrIpv6: peer.cidr, ...described });
      return;
    case 'prefix-list':
      (entry.PrefixListIds ??= []).push({ PrefixListId: peer.id, ...described });
      return;
    case 'group':
      (entry.UserIdGroupPairs ??= []).push({
        GroupId: peer.id,
        ...(peer.account === undefined ? {} : { UserId: peer.account }),
        ...described,
      });
      return;
  }
}
