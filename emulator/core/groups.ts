import { ApiError } from './api-error.ts';
import type { Group, Rule, Vpc } from './resources.ts';
import type { World } from './world.ts';

/** The group with that id, as a call sees it: one that is still hidden does not exist for this call. */
export function groupOf(world: World, id: string): Group {
  if (!isGroupId(id)) throw new ApiError('InvalidGroupId.Malformed', `Invalid id: "${id}" (expecting "sg-...")`);
  const group = world.groups.get(id);
  if (group === undefined || isHidden(group)) {
    throw new ApiError('InvalidGroup.NotFound', `The security group '${id}' does not exist`);
  }
  return group;
}

export function isGroupId(text: string): boolean {
  return /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(text);
}

/** Whether it is not to be seen yet; every look brings the moment nearer. */
export function isHidden(one: { hidden: number }): boolean {
  if (one.hidden === 0) return false;
  one.hidden -= 1;
  return true;
}

export function vpcOf(world: World, id: string): Vpc {
  const vpc = world.vpcs.get(id);
  if (vpc === undefined) throw new ApiError('InvalidVpcID.NotFound', `The vpc ID '${id}' does not exist`);
  return vpc;
}

export function defaultVpcOf(world: World): Vpc {
  const vpc = [...world.vpcs.values()].find((one) => one.isDefault);
  if (vpc === undefined) throw new ApiError('VPCIdNotSpecified', 'No default VPC for this user');
  return vpc;
}

export function isInDefaultVpc(world: World, group: Group): boolean {
  return world.vpcs.get(group.vpcId)?.isDefault === true;
}

/** The rule of that group and direction (any direction where none is given). */
export function ruleOf(group: Group, id: string, egress?: boolean): Rule {
  if (!/^sgr-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
    throw new ApiError('InvalidSecurityGroupRuleId.Malformed', `Invalid id: "${id}" (expecting "sgr-...")`);
  }
  const rule = group.rules.get(id);
  if (rule === undefined || (egress !== undefined && rule.egress !== egress)) {
    throw new ApiError('InvalidSecurityGroupRuleId.NotFound', `The security group rule ID '${id}' does not exist`);
  }
  return rule;
}
