import { ApiError } from './api-error.ts';
import { canonicalCidr, canonicalPorts, identity } from './canonical.ts';
import { isInDefaultVpc } from './groups.ts';
import { missing, type Params } from './params.ts';
import { checkedRuleDescription } from './text-rules.ts';
import type { Group, RuleSpec, Source } from './resources.ts';
import type { World } from './world.ts';

/** One IpPermission as sent: a protocol, its ports and any number of sources. */
export type Permission = {
  readonly protocol: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly sources: readonly SentSource[];
};

type SentSource = { readonly description: string | undefined } & (
  | { readonly kind: 'ipv4' | 'ipv6'; readonly cidr: string }
  | { readonly kind: 'prefix-list'; readonly id: string }
  | {
      readonly kind: 'group';
      readonly id: string | undefined;
      readonly name: string | undefined;
      readonly account: string | undefined;
    }
);

/** The IpPermissions of a call. `VpcId`, `PeeringStatus` and `VpcPeeringConnectionId` of a pair are read and ignored, as AWS does. */
export function readPermissions(params: Params): readonly Permission[] {
  return params.structs('IpPermissions').map((permission) => ({
    protocol: permission.required('IpProtocol'),
    from: permission.integer('FromPort'),
    to: permission.integer('ToPort'),
    sources: [
      ...permission.structs('IpRanges').map((one) => described(one, { kind: 'ipv4', cidr: one.required('CidrIp') })),
      ...permission
        .structs('Ipv6Ranges')
        .map((one) => described(one, { kind: 'ipv6', cidr: one.required('CidrIpv6') })),
      ...permission
        .structs('PrefixListIds')
        .map((one) => described(one, { kind: 'prefix-list', id: one.required('PrefixListId') })),
      ...permission.structs('Groups').map(readPair),
    ],
  }));
}

function described<const T>(params: Params, source: T): T & { readonly description: string | undefined } {
  return { ...source, description: params.text('Description') };
}

function readPair(pair: Params): SentSource {
  for (const derived of ['VpcId', 'PeeringStatus', 'VpcPeeringConnectionId']) pair.text(derived);
  const [id, name] = [pair.text('GroupId'), pair.text('GroupName')];
  if (id === undefined && name === undefined) throw new ApiError('MissingParameter', 'Source group ID missing.');
  return described(pair, { kind: 'group', id, name, account: pair.text('UserId') });
}

/** Sent permissions as single rules in normal form. Whether their sources exist is not asked here. */
export function canonicalRules(
  world: World,
  group: Group,
  permissions: readonly Permission[],
  egress: boolean,
): readonly RuleSpec[] {
  if (permissions.length === 0) throw missing('ipPermissions', 'ec2');
  const rules = permissions.flatMap((permission) => {
    if (permission.sources.length === 0) {
      throw new ApiError(
        'MissingParameter',
        'Missing source specification: include source security group or CIDR information',
      );
    }
    const ports = canonicalPorts(permission.protocol, permission.from, permission.to);
    return permission.sources.map((source): RuleSpec => ({
      egress,
      ...ports,
      source: canonicalSource(world, group, source),
      description: checkedRuleDescription(source.description),
    }));
  });
  if (new Set(rules.map(identity)).size < rules.length) {
    throw new ApiError('InvalidParameterValue', 'The same permission must not appear multiple times');
  }
  return rules;
}

function canonicalSource(world: World, group: Group, source: SentSource): Source {
  switch (source.kind) {
    case 'ipv4':
    case 'ipv6':
      return canonicalCidr(source.cidr, source.kind);
    case 'prefix-list':
      return { kind: 'prefix-list', id: source.id };
    case 'group': {
      const account = source.account ?? world.settings.account;
      return { kind: 'group', id: source.id ?? idOfName(world, group, source.name ?? ''), account };
    }
  }
}

function idOfName(world: World, group: Group, name: string): string {
  if (!isInDefaultVpc(world, group)) {
    throw new ApiError(
      'InvalidParameterValue',
      `Invalid value '${name}' for groupName. You may not reference Amazon VPC security groups by name. Please use the corresponding id for this operation.`,
    );
  }
  const named = [...world.groups.values()].find((one) => one.vpcId === group.vpcId && one.name === name);
  if (named === undefined)
    throw new ApiError(
      'InvalidGroup.NotFound',
      `The security group '${name}' does not exist in default VPC '${group.vpcId}'`,
    );
  return named.id;
}
