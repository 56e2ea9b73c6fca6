import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { identity } from './canonical.ts';
import { groupOf, isInDefaultVpc, ruleOf } from './groups.ts';
import { missing } from './params.ts';
import { canonicalRules, readPermissions } from './permissions.ts';
import { permissionShapes, revokedShape } from './shapes.ts';

/**
 * RevokeSecurityGroupIngress and -Egress, by rule ids or by properties. What matches no rule fails the whole call,
 * except in the default VPC: there it is listed as unknown and the rest is revoked.
 */
export const revoke =
  (egress: boolean): Action =>
  (params) => {
    const groupId = params.required('GroupId');
    const ruleIds = params.list('SecurityGroupRuleId');
    const permissions = readPermissions(params);
    if (ruleIds.length > 0 && permissions.length > 0) {
      throw new ApiError(
        'InvalidParameterCombination',
        'Only one of ipPermissions or securityGroupRuleIds can be specified',
      );
    }
    if (ruleIds.length === 0 && permissions.length === 0) throw missing('ipPermissions', 'ec2');
    return ({ world }) => {
      const group = groupOf(world, groupId);
      const specs = ruleIds.length > 0 ? [] : canonicalRules(world, group, permissions, egress);
      const present = new Map([...group.rules.values()].map((rule) => [identity(rule), rule]));
      const unknown = specs.filter((spec) => !present.has(identity(spec)));
      if (unknown.length > 0 && !isInDefaultVpc(world, group)) {
        throw new ApiError('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
      }
      const byProperties = specs.flatMap((spec) => present.get(identity(spec)) ?? []);
      const revoked = ruleIds.length > 0 ? [...new Set(ruleIds)].map((id) => ruleOf(group, id, egress)) : byProperties;
      for (const rule of revoked) group.rules.delete(rule.id);
      return {
        return: true,
        unknownIpPermissionSet: unknown.length > 0 ? permissionShapes(world, unknown) : undefined,
        revokedSecurityGroupRuleSet: revoked.map((rule) => revokedShape(group, rule)),
      };
    };
  };
