import { ApiError } from './api-error.ts';
import { groupOf } from './groups.ts';
import type { Group, Source } from './resources.ts';
import type { World } from './world.ts';

/** Refuses a source that does not exist, or that a rule of this group cannot name. */
export function checkSource(world: World, group: Group, source: Source): void {
  switch (source.kind) {
    case 'ipv4':
    case 'ipv6':
      return;
    case 'prefix-list':
      checkPrefixList(world, source.id);
      return;
    case 'group':
      checkGroup(world, group, source);
  }
}

function checkPrefixList(world: World, id: string): void {
  if (!/^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
    throw new ApiError('InvalidPrefixListID.Malformed', `Invalid id: "${id}" (expecting "pl-...")`);
  }
  if (!world.prefixLists.has(id)) {
    throw new ApiError('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist`);
  }
}

function checkGroup(world: World, group: Group, source: Extract<Source, { kind: 'group' }>): void {
  const peer = world.peers.get(`${source.account}/${source.id}`);
  if (peer !== undefined && !peer.deleted) return;
  if (source.account !== world.settings.account) {
    throw new ApiError('InvalidGroup.NotFound', `The security group '${source.account}/${source.id}' does not exist`);
  }
  const named = source.id === group.id ? group : groupOf(world, source.id);
  const shared = world.associations.some((one) => one.groupId === named.id && one.vpcId === group.vpcId);
  if (named.vpcId !== group.vpcId && !shared) {
    throw new ApiError('InvalidGroup.NotFound', 'You have specified two resources that belong to different networks.');
  }
}
