import { identity } from './canonical.ts';
import type { Fields } from './action.ts';
import type { Group, Rule, RuleSpec, Tags } from './resources.ts';
import type { World } from './world.ts';

export function tagSet(tags: Tags): readonly Fields[] {
  return [...tags].map(([key, value]) => ({ key, value }));
}

/** A rule as DescribeSecurityGroupRules and Authorize answer it: ports are -1 where the protocol has none. */
export function ruleShape(world: World, group: Group, rule: Rule): Fields {
  const { account, region } = world.settings;
  return {
    securityGroupRuleId: rule.id,
    groupId: group.id,
    groupOwnerId: account,
    isEgress: rule.egress,
    ipProtocol: rule.protocol,
    fromPort: rule.from ?? -1,
    toPort: rule.to ?? -1,
    cidrIpv4: rule.source.kind === 'ipv4' ? rule.source.cidr : undefined,
    cidrIpv6: rule.source.kind === 'ipv6' ? rule.source.cidr : undefined,
    prefixListId: rule.source.kind === 'prefix-list' ? rule.source.id : undefined,
    referencedGroupInfo: rule.source.kind === 'group' ? pair(world, rule, undefined) : undefined,
    description: rule.description,
    tagSet: tagSet(rule.tags),
    securityGroupRuleArn: `arn:aws:ec2:${region}:${account}:security-group-rule/${rule.id}`,
  };
}

/** A rule as Revoke answers it. */
export function revokedShape(group: Group, rule: Rule): Fields {
  return {
    securityGroupRuleId: rule.id,
    groupId: group.id,
    isEgress: rule.egress,
    ipProtocol: rule.protocol,
    fromPort: rule.from ?? -1,
    toPort: rule.to ?? -1,
    cidrIpv4: rule.source.kind === 'ipv4' ? rule.source.cidr : undefined,
    cidrIpv6: rule.source.kind === 'ipv6' ? rule.source.cidr : undefined,
    prefixListId: rule.source.kind === 'prefix-list' ? rule.source.id : undefined,
    referencedGroupId: rule.source.kind === 'group' ? rule.source.id : undefined,
    description: rule.description,
  };
}

export function groupShape(world: World, group: Group, rules: readonly Rule[]): Fields {
  const { account, region } = world.settings;
  return {
    ownerId: account,
    groupId: group.id,
    groupName: group.name,
    groupDescription: group.description,
    vpcId: group.vpcId,
    ipPermissions: permissionShapes(
      world,
      rules.filter((rule) => !rule.egress),
    ),
    ipPermissionsEgress: permissionShapes(
      world,
      rules.filter((rule) => rule.egress),
    ),
    tagSet: tagSet(group.tags),
    securityGroupArn: `arn:aws:ec2:${region}:${account}:security-group/${group.id}`,
  };
}

/** Rules that share protocol and ports become one IpPermission, ports left out where the protocol has none; in no order to rely on. */
export function permissionShapes(world: World, rules: readonly RuleSpec[]): readonly Fields[] {
  const sorted = [...rules].sort((a, b) => (identity(a) < identity(b) ? -1 : 1));
  return [...Map.groupBy(sorted, (rule) => `${rule.protocol}/${rule.from}/${rule.to}`).values()].map((same) => ({
    ipProtocol: same[0]?.protocol,
    fromPort: same[0]?.from ?? undefined,
    toPort: same[0]?.to ?? undefined,
    groups: same.flatMap((rule) => (rule.source.kind === 'group' ? [pair(world, rule, rule.description)] : [])),
    ipRanges: same.flatMap((rule) =>
      rule.source.kind === 'ipv4' ? [{ cidrIp: rule.source.cidr, description: rule.description }] : [],
    ),
    ipv6Ranges: same.flatMap((rule) =>
      rule.source.kind === 'ipv6' ? [{ cidrIpv6: rule.source.cidr, description: rule.description }] : [],
    ),
    prefixListIds: same.flatMap((rule) =>
      rule.source.kind === 'prefix-list' ? [{ prefixListId: rule.source.id, description: rule.description }] : [],
    ),
  }));
}

/** A stale reference has lost its account. https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html */
function pair(world: World, rule: RuleSpec, description: string | undefined): Fields {
  if (rule.source.kind !== 'group') return {};
  const { id, account } = rule.source;
  const peer = world.peers.get(`${account}/${id}`);
  if (peer === undefined) return { userId: account, groupId: id, description };
  return {
    userId: peer.deleted ? undefined : account,
    groupId: id,
    vpcId: peer.vpcId,
    vpcPeeringConnectionId: peer.peeringId,
    peeringStatus: peer.deleted ? 'deleted' : 'active',
    description,
  };
}
