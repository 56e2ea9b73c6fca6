import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { defaultVpcOf, groupOf, vpcOf } from './groups.ts';
import { nextId } from './ids.ts';
import { interfacesAt } from './interface-life.ts';
import { defaultEgress, rulesOf } from './new-vpc.ts';
import { tagSet } from './shapes.ts';
import { readTagSpecification } from './tag-rules.ts';
import { checkedGroupDescription, checkedGroupName } from './text-rules.ts';
import type { Group } from './resources.ts';
import type { World } from './world.ts';

export const createSecurityGroup: Action = (params) => {
  const name = checkedGroupName(params.required('GroupName'));
  const description = checkedGroupDescription(params.required('GroupDescription'));
  const vpcId = params.text('VpcId');
  const tags = readTagSpecification(params, 'security-group');
  return ({ world }) => {
    const vpc = vpcId === undefined ? defaultVpcOf(world) : vpcOf(world, vpcId);
    const same = [...world.groups.values()].find(
      (one) => one.vpcId === vpc.id && one.name.toLowerCase() === name.toLowerCase(),
    );
    if (same !== undefined) {
      throw new ApiError('InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpc.id}'`);
    }
    if (world.groups.size >= world.settings.quotas.groupsPerRegion) {
      throw new ApiError('SecurityGroupLimitExceeded', 'The maximum number of security groups has been reached.');
    }
    const group: Group = {
      id: nextId(world.ids, 'sg'),
      name,
      description,
      vpcId: vpc.id,
      tags,
      rules: rulesOf(world, defaultEgress(vpc)),
      hidden: world.trouble.hideGroups,
    };
    world.groups.set(group.id, group);
    const { account, region } = world.settings;
    return {
      return: true,
      groupId: group.id,
      tagSet: tagSet(tags),
      securityGroupArn: `arn:aws:ec2:${region}:${account}:security-group/${group.id}`,
    };
  };
};

export const deleteSecurityGroup: Action = (params) => {
  const id = params.required('GroupId');
  return (call) => {
    const group = groupOf(call.world, id);
    if (group.name === 'default') {
      throw new ApiError('CannotDelete', `the specified group: "${id}" name: "default" cannot be deleted by a user`);
    }
    if (isInUse(call.world, group, interfacesAt(call))) {
      throw new ApiError('DependencyViolation', `resource ${id} has a dependent object`);
    }
    call.world.groups.delete(id);
    return { return: true, groupId: id };
  };
};

/** A group is in use while an interface or a load balancer carries it, a rule of another group names it, or another VPC shares it. */
function isInUse(world: World, group: Group, interfaces: readonly { readonly groups: readonly string[] }[]): boolean {
  return (
    interfaces.some((one) => one.groups.includes(group.id)) ||
    [...world.loadBalancers.values()].some((one) => one.securityGroups.includes(group.id)) ||
    [...world.groups.values()].some((other) => other.id !== group.id && names(other, group)) ||
    world.associations.some((one) => one.groupId === group.id) ||
    [...world.peers.values()].some((peer) => !peer.deleted && peer.references.includes(group.id))
  );
}

function names(other: Group, group: Group): boolean {
  return [...other.rules.values()].some(({ source }) => source.kind === 'group' && source.id === group.id);
}
