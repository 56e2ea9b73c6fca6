import type { Action, Fields } from './action.ts';
import { ApiError } from './api-error.ts';
import { canonicalIpv4 } from './cidr.ts';
import { filtered, readFilters, type Field } from './filters.ts';
import { vpcOf } from './groups.ts';
import { nextId } from './ids.ts';
import { addVpc, amazonIpv6, defaultEgress, rulesOf } from './new-vpc.ts';
import { page, readPaging } from './pages.ts';
import { tagSet } from './shapes.ts';
import { readTagSpecification } from './tag-rules.ts';
import type { Subnet, Vpc } from './resources.ts';
import type { World } from './world.ts';

export const createVpc: Action = (params) => {
  const cidr = checkedCidr(params.required('CidrBlock'));
  const ipv6 = params.flag('AmazonProvidedIpv6CidrBlock') ?? false;
  const tags = readTagSpecification(params, 'vpc');
  return ({ world }) => ({ vpc: vpcShape(world, addVpc(world, { cidr, ipv6, tags, isDefault: false })) });
};

/** Amazon's IPv6 block only. Groups whose egress is still what AWS gave them get `::/0` with it. */
export const associateVpcCidrBlock: Action = (params) => {
  const id = params.required('VpcId');
  const ipv6 = params.flag('AmazonProvidedIpv6CidrBlock');
  return ({ world }) => {
    const vpc = vpcOf(world, id);
    if (ipv6 !== true)
      throw new ApiError('InvalidParameterValue', 'The emulator associates AmazonProvidedIpv6CidrBlock only');
    if (vpc.ipv6Cidr !== undefined) {
      throw new ApiError(
        'CidrLimitExceeded',
        `The number of Amazon provided IPv6 CIDR blocks of ${id} has reached the limit of 1`,
      );
    }
    vpc.ipv6Cidr = amazonIpv6(world);
    extendDefaultGroup(world, vpc);
    return { vpcId: id, ipv6CidrBlockAssociation: ipv6Shape(vpc.id, vpc.ipv6Cidr, 'associating') };
  };
};

/** https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html: unless its outbound rules were changed. */
function extendDefaultGroup(world: World, vpc: Vpc): void {
  const group = [...world.groups.values()].find((one) => one.vpcId === vpc.id && one.name === 'default');
  const egress = [...(group?.rules.values() ?? [])].filter((rule) => rule.egress);
  const [only] = egress;
  const untouched =
    egress.length === 1 && only?.protocol === '-1' && only.source.kind === 'ipv4' && only.source.cidr === '0.0.0.0/0';
  if (group === undefined || !untouched) return;
  for (const [id, rule] of rulesOf(world, defaultEgress(vpc).slice(1))) group.rules.set(id, rule);
}

export const describeVpcs: Action = (params) => {
  const ids = params.list('VpcId');
  const filters = readFilters(params);
  const paging = readPaging(params, 5, 1000);
  return ({ world }) => {
    const named = ids.length > 0 ? ids.map((id) => vpcOf(world, id)) : [...world.vpcs.values()];
    const { items, next } = page(
      filtered(named, filters, vpcFields, (vpc) => vpc.tags),
      (vpc) => vpc.id,
      paging,
    );
    return { vpcSet: items.map((vpc) => vpcShape(world, vpc)), nextToken: next };
  };
};

export const createSubnet: Action = (params) => {
  const [vpcId, cidr, zone] = [
    params.required('VpcId'),
    checkedCidr(params.required('CidrBlock')),
    params.text('AvailabilityZone'),
  ];
  const tags = readTagSpecification(params, 'subnet');
  return ({ world }) => {
    const vpc = vpcOf(world, vpcId);
    const taken = [...world.subnets.values()].some((one) => one.vpcId === vpc.id && one.cidr === cidr);
    if (taken) throw new ApiError('InvalidSubnet.Conflict', `The CIDR '${cidr}' conflicts with another subnet`);
    const subnet: Subnet = {
      id: nextId(world.ids, 'subnet'),
      vpcId: vpc.id,
      cidr,
      zone: zone ?? `${world.settings.region}a`,
      tags,
    };
    world.subnets.set(subnet.id, subnet);
    return { subnet: subnetShape(world, subnet) };
  };
};

export const describeSubnets: Action = (params) => {
  const ids = params.list('SubnetId');
  const filters = readFilters(params);
  const paging = readPaging(params, 5, 1000);
  return ({ world }) => {
    const named = ids.length > 0 ? ids.map((id) => subnetOf(world, id)) : [...world.subnets.values()];
    const { items, next } = page(
      filtered(named, filters, subnetFields, (one) => one.tags),
      (one) => one.id,
      paging,
    );
    return { subnetSet: items.map((one) => subnetShape(world, one)), nextToken: next };
  };
};

export function subnetOf(world: World, id: string): Subnet {
  const subnet = world.subnets.get(id);
  if (subnet === undefined) throw new ApiError('InvalidSubnetID.NotFound', `The subnet ID '${id}' does not exist`);
  return subnet;
}

const vpcFields: ReadonlyMap<string, Field<Vpc>> = new Map<string, Field<Vpc>>([
  ['vpc-id', (vpc) => [vpc.id]],
  ['cidr', (vpc) => [vpc.cidr]],
  ['is-default', (vpc) => [String(vpc.isDefault)]],
]);

const subnetFields: ReadonlyMap<string, Field<Subnet>> = new Map<string, Field<Subnet>>([
  ['subnet-id', (subnet) => [subnet.id]],
  ['vpc-id', (subnet) => [subnet.vpcId]],
]);

function checkedCidr(text: string): string {
  const cidr = canonicalIpv4(text);
  if (cidr !== text)
    throw new ApiError(
      'InvalidParameterValue',
      `Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`,
    );
  return cidr;
}

function vpcShape(world: World, vpc: Vpc): Fields {
  return {
    vpcId: vpc.id,
    ownerId: world.settings.account,
    state: 'available',
    cidrBlock: vpc.cidr,
    isDefault: vpc.isDefault,
    instanceTenancy: 'default',
    cidrBlockAssociationSet: [
      {
        associationId: `vpc-cidr-assoc-${vpc.id.slice(4)}`,
        cidrBlock: vpc.cidr,
        cidrBlockState: { state: 'associated' },
      },
    ],
    ipv6CidrBlockAssociationSet:
      vpc.ipv6Cidr === undefined ? undefined : [ipv6Shape(vpc.id, vpc.ipv6Cidr, 'associated')],
    tagSet: tagSet(vpc.tags),
  };
}

function ipv6Shape(vpcId: string, cidr: string, state: string): Fields {
  return {
    associationId: `vpc-cidr-assoc-6${vpcId.slice(5)}`,
    ipv6CidrBlock: cidr,
    ipv6CidrBlockState: { state },
    ipv6Pool: 'Amazon',
  };
}

function subnetShape(world: World, subnet: Subnet): Fields {
  return {
    subnetId: subnet.id,
    vpcId: subnet.vpcId,
    ownerId: world.settings.account,
    state: 'available',
    cidrBlock: subnet.cidr,
    availabilityZone: subnet.zone,
    defaultForAz: world.vpcs.get(subnet.vpcId)?.isDefault === true,
    tagSet: tagSet(subnet.tags),
  };
}
