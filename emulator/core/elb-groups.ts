import { ApiError } from './api-error.ts';
import { isHidden } from './groups.ts';
import type { World } from './world.ts';

/** Groups a load balancer may carry: they exist, are of its VPC (or shared with it), and are not too many. Named twice counts once. */
export function checkedGroups(world: World, vpcId: string, ids: readonly string[]): readonly string[] {
  const distinct = [...new Set(ids)];
  for (const id of distinct) {
    const group = world.groups.get(id);
    const shared = world.associations.some((one) => one.groupId === id && one.vpcId === vpcId);
    if (group === undefined || isHidden(group))
      throw new ApiError('InvalidSecurityGroup', `One or more security groups are invalid: ${id}`);
    if (group.vpcId !== vpcId && !shared) {
      throw new ApiError(
        'InvalidConfigurationRequest',
        `One or more security groups are invalid: ${id} does not belong to VPC ${vpcId}`,
      );
    }
  }
  const limit = world.settings.quotas.groupsPerInterface;
  if (distinct.length > limit) {
    throw new ApiError('InvalidConfigurationRequest', `The number of security groups may not exceed ${limit}`);
  }
  return distinct;
}
