import type { Action, Fields } from './action.ts';
import { ApiError } from './api-error.ts';
import { filtered, readFilters, type Field } from './filters.ts';
import { groupOf } from './groups.ts';
import { nextId } from './ids.ts';
import { interfacesAt } from './interface-life.ts';
import { page, readPaging } from './pages.ts';
import { tagSet } from './shapes.ts';
import { readTagSpecification } from './tag-rules.ts';
import { subnetOf } from './vpcs.ts';
import type { Interface } from './resources.ts';
import type { World } from './world.ts';

export const createNetworkInterface: Action = (params) => {
  const subnetId = params.required('SubnetId');
  const description = params.text('Description') ?? '';
  const groupIds = params.list('SecurityGroupId');
  const tags = readTagSpecification(params, 'network-interface');
  params.text('ClientToken');
  return ({ world }) => {
    const subnet = subnetOf(world, subnetId);
    const limit = world.settings.quotas.groupsPerInterface;
    if (groupIds.length > limit) {
      throw new ApiError(
        'SecurityGroupsPerInterfaceLimitExceeded',
        `The maximum number of security groups per interface has been reached: ${limit}`,
      );
    }
    for (const id of groupIds) {
      if (groupOf(world, id).vpcId !== subnet.vpcId) {
        throw new ApiError(
          'InvalidGroup.NotFound',
          'You have specified two resources that belong to different networks.',
        );
      }
    }
    const standard = [...world.groups.values()]
      .filter((one) => one.vpcId === subnet.vpcId && one.name === 'default')
      .map((one) => one.id);
    const made: Interface = {
      id: nextId(world.ids, 'eni'),
      subnetId,
      vpcId: subnet.vpcId,
      description,
      requester: undefined,
      loadBalancerArn: undefined,
      groups: groupIds.length > 0 ? groupIds : standard,
      tags,
    };
    world.interfaces.set(made.id, made);
    return { networkInterface: interfaceShape(world, made) };
  };
};

export const describeNetworkInterfaces: Action = (params) => {
  const ids = params.list('NetworkInterfaceId');
  const filters = readFilters(params);
  const paging = readPaging(params, 5, 1000);
  if (ids.length > 0 && paging.size !== undefined) {
    throw new ApiError(
      'InvalidParameterCombination',
      'The parameter NetworkInterfaceIds cannot be used with the parameter MaxResults',
    );
  }
  return (call) => {
    const all = interfacesAt(call);
    const named = ids.length > 0 ? ids.map((id) => interfaceOf(all, id)) : all;
    const { items, next } = page(
      filtered(named, filters, interfaceFields, (one) => one.tags),
      (one) => one.id,
      paging,
    );
    return { networkInterfaceSet: items.map((one) => interfaceShape(call.world, one)), nextToken: next };
  };
};

export const deleteNetworkInterface: Action = (params) => {
  const id = params.required('NetworkInterfaceId');
  return (call) => {
    const one = interfaceOf(interfacesAt(call), id);
    if (one.requester !== undefined) {
      throw new ApiError('InvalidParameterValue', `Network interface '${id}' is currently in use.`);
    }
    call.world.interfaces.delete(id);
    return { return: true };
  };
};

function interfaceOf(all: readonly Interface[], id: string): Interface {
  const one = all.find((candidate) => candidate.id === id);
  if (one === undefined)
    throw new ApiError('InvalidNetworkInterfaceID.NotFound', `The networkInterface ID '${id}' does not exist`);
  return one;
}

const interfaceFields: ReadonlyMap<string, Field<Interface>> = new Map<string, Field<Interface>>([
  ['group-id', (one) => one.groups],
  ['vpc-id', (one) => [one.vpcId]],
  ['subnet-id', (one) => [one.subnetId]],
  ['network-interface-id', (one) => [one.id]],
  ['description', (one) => [one.description]],
  ['requester-id', (one) => (one.requester === undefined ? [] : [one.requester])],
]);

function interfaceShape(world: World, one: Interface): Fields {
  return {
    networkInterfaceId: one.id,
    subnetId: one.subnetId,
    vpcId: one.vpcId,
    availabilityZone: world.subnets.get(one.subnetId)?.zone,
    description: one.description,
    ownerId: world.settings.account,
    requesterId: one.requester,
    requesterManaged: one.requester !== undefined,
    status: one.requester === undefined ? 'available' : 'in-use',
    interfaceType: one.description.startsWith('ELB net/') ? 'network_load_balancer' : 'interface',
    groupSet: one.groups.map((id) => ({ groupId: id, groupName: world.groups.get(id)?.name })),
    tagSet: tagSet(one.tags),
  };
}
