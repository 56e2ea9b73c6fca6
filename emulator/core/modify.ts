import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { duplicate } from './authorize.ts';
import { canonicalCidr, canonicalPorts, identity } from './canonical.ts';
import { groupOf, ruleOf } from './groups.ts';
import { missing, type Params } from './params.ts';
import { checkRuleQuota } from './quota.ts';
import { checkSource } from './sources.ts';
import { checkedRuleDescription } from './text-rules.ts';
import type { Rule, Source } from './resources.ts';
import type { World } from './world.ts';

/** A rule as ModifySecurityGroupRules asks for it. */
type Sent = {
  readonly protocol: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly source: SentSource;
  readonly description: string | undefined;
};

type SentSource = { readonly kind: Source['kind']; readonly text: string };

/** In place, all rules of the call or none; ids and tags stay, a description that is not sent is gone. */
export const modifySecurityGroupRules: Action = (params) => {
  const groupId = params.required('GroupId');
  const sent = params.structs('SecurityGroupRule').map((one) => {
    const rule = one.struct('SecurityGroupRule');
    const id = one.required('SecurityGroupRuleId');
    if (rule === undefined) throw missing('securityGroupRule', 'ec2');
    return { id, rule: readRule(rule) };
  });
  if (sent.length === 0) throw missing('securityGroupRules', 'ec2');
  if (new Set(sent.map(({ id }) => id)).size < sent.length) {
    throw new ApiError('InvalidParameterValue', 'The same security group rule must not appear multiple times');
  }
  return ({ world }) => {
    const group = groupOf(world, groupId);
    const modified = sent.map(({ id, rule }) => {
      const before = ruleOf(group, id);
      const after = modifiedRule(world, before, rule);
      checkSource(world, group, after.source);
      return after;
    });
    const result = new Map([...group.rules, ...modified.map((rule) => [rule.id, rule] as const)]);
    for (const same of Map.groupBy(result.values(), identity).values()) {
      const [, second] = same;
      if (second !== undefined) throw duplicate(second);
    }
    checkRuleQuota(world, [...result.values()]);
    for (const rule of modified) group.rules.set(rule.id, rule);
    return { return: true };
  };
};

function readRule(params: Params): Sent {
  const kinds = [
    ['ipv4', 'CidrIpv4'],
    ['ipv6', 'CidrIpv6'],
    ['prefix-list', 'PrefixListId'],
    ['group', 'ReferencedGroupId'],
  ] as const;
  const sources = kinds.flatMap(([kind, name]): readonly SentSource[] => {
    const text = params.text(name);
    return text === undefined ? [] : [{ kind, text }];
  });
  const [source, second] = sources;
  if (source === undefined) {
    throw new ApiError(
      'MissingParameter',
      'The request must contain exactly one of: cidrIp, cidrIpv6, prefixListId, or referencedGroupId',
    );
  }
  if (second !== undefined) {
    throw new ApiError(
      'InvalidParameterCombination',
      'Only one of cidrIp, cidrIpv6, prefixListId, or referencedGroupId can be specified',
    );
  }
  return {
    source,
    protocol: params.text('IpProtocol'),
    from: params.integer('FromPort'),
    to: params.integer('ToPort'),
    description: checkedRuleDescription(params.text('Description')),
  };
}

function modifiedRule(world: World, before: Rule, sent: Sent): Rule {
  if (sent.protocol === undefined) {
    throw value("Invalid value 'null' for protocol. VPC security group rules must specify protocols explicitly.");
  }
  const ports = canonicalPorts(sent.protocol, sent.from, sent.to);
  // Here, unlike in Authorize: https://github.com/hashicorp/terraform-provider-aws/issues/30035
  if (ports.protocol === '-1' && (sent.from ?? -1) + (sent.to ?? -1) !== -2) {
    throw value(
      'You may not specify all protocols and specific ports. Please specify each protocol and port range combination individually, or all protocols and no port range.',
    );
  }
  if (before.source.kind !== sent.source.kind) {
    throw value(
      `Invalid rule type for security group rule '${before.id}'. You may not specify ${fieldOf[sent.source.kind]} for an existing ${nameOf[before.source.kind]} rule.`,
    );
  }
  return { ...before, ...ports, source: sourceOf(world, before, sent.source), description: sent.description };
}

function sourceOf(world: World, before: Rule, { kind, text }: SentSource): Source {
  switch (kind) {
    case 'ipv4':
    case 'ipv6':
      return canonicalCidr(text, kind);
    case 'prefix-list':
      return { kind, id: text };
    case 'group': {
      const same = before.source.kind === 'group' && before.source.id === text ? before.source.account : undefined;
      return { kind, id: text, account: same ?? accountOf(world, text) };
    }
  }
}

/** Modify names a group by its id alone. */
function accountOf(world: World, groupId: string): string {
  const peer = [...world.peers.values()].find((one) => one.groupId === groupId);
  return world.groups.has(groupId) ? world.settings.account : (peer?.account ?? world.settings.account);
}

const fieldOf = { ipv4: 'CidrIpv4', ipv6: 'CidrIpv6', 'prefix-list': 'PrefixListId', group: 'ReferencedGroupId' };
const nameOf = { ipv4: 'IPv4 CIDR', ipv6: 'IPv6 CIDR', 'prefix-list': 'prefix list', group: 'security group' };

function value(message: string): ApiError {
  return new ApiError('InvalidParameterValue', message);
}
