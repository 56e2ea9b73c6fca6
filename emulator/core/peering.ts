import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { filtered, readFilters, type Field } from './filters.ts';
import { groupOf, isInDefaultVpc, vpcOf } from './groups.ts';
import { page, readPaging } from './pages.ts';
import { missing } from './params.ts';
import { permissionShapes } from './shapes.ts';
import type { Group, Rule } from './resources.ts';
import type { World } from './world.ts';

/** Which peered VPCs name these groups in rules of theirs. */
export const describeSecurityGroupReferences: Action = (params) => {
  const ids = params.list('GroupId');
  if (ids.length === 0) throw missing('GroupId', 'ec2');
  return ({ world }) => ({
    securityGroupReferenceSet: ids
      .map((id) => groupOf(world, id))
      .flatMap((group) =>
        [...world.peers.values()]
          .filter((peer) => !peer.deleted && peer.references.includes(group.id))
          .map((peer) => ({ groupId: group.id, referencingVpcId: peer.vpcId, vpcPeeringConnectionId: peer.peeringId })),
      ),
  });
};

/** Groups of a VPC with rules that name a group of a peered VPC which is gone. */
export const describeStaleSecurityGroups: Action = (params) => {
  const vpcId = params.required('VpcId');
  const paging = readPaging(params, 5, 255);
  return ({ world }) => {
    const vpc = vpcOf(world, vpcId);
    const stale = [...world.groups.values()]
      .filter((group) => group.vpcId === vpc.id)
      .map((group) => ({ group, rules: staleRules(world, group) }))
      .filter(({ rules }) => rules.length > 0);
    const { items, next } = page(stale, ({ group }) => group.id, paging);
    return {
      staleSecurityGroupSet: items.map(({ group, rules }) => ({
        groupId: group.id,
        groupName: group.name,
        description: group.description,
        vpcId: group.vpcId,
        staleIpPermissions: permissionShapes(
          world,
          rules.filter((rule) => !rule.egress),
        ),
        staleIpPermissionsEgress: permissionShapes(
          world,
          rules.filter((rule) => rule.egress),
        ),
      })),
      nextToken: next,
    };
  };
};

/** Lets a group serve another VPC of the region. Neither it nor the VPC may be a default one. */
export const associateSecurityGroupVpc: Action = (params) => {
  const [groupId, vpcId] = [params.required('GroupId'), params.required('VpcId')];
  return ({ world }) => {
    const [group, vpc] = [groupOf(world, groupId), vpcOf(world, vpcId)];
    if (group.name === 'default' || isInDefaultVpc(world, group) || vpc.isDefault || group.vpcId === vpc.id) {
      throw new ApiError(
        'InvalidParameterValue',
        `The security group '${groupId}' cannot be associated with VPC '${vpcId}'`,
      );
    }
    const known = world.associations.some((one) => one.groupId === groupId && one.vpcId === vpcId);
    if (!known) world.associations.push({ groupId, vpcId });
    return { state: 'associating' };
  };
};

type Association = World['associations'][number];

export const describeSecurityGroupVpcAssociations: Action = (params) => {
  const filters = readFilters(params);
  const paging = readPaging(params, 5, 1000);
  return ({ world }) => {
    const owner = world.settings.account;
    const found = filtered(world.associations, filters, associationFields);
    const { items, next } = page(found, ({ groupId, vpcId }) => `${groupId}/${vpcId}`, paging);
    return {
      securityGroupVpcAssociationSet: items.map(({ groupId, vpcId }) => ({
        groupId,
        vpcId,
        vpcOwnerId: owner,
        groupOwnerId: owner,
        state: 'associated',
      })),
      nextToken: next,
    };
  };
};

const associationFields: ReadonlyMap<string, Field<Association>> = new Map<string, Field<Association>>([
  ['group-id', (one) => [one.groupId]],
  ['vpc-id', (one) => [one.vpcId]],
]);

function staleRules(world: World, group: Group): readonly Rule[] {
  return [...group.rules.values()].filter(
    ({ source }) => source.kind === 'group' && world.peers.get(`${source.account}/${source.id}`)?.deleted === true,
  );
}
