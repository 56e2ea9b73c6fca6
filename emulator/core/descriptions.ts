import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { identity } from './canonical.ts';
import { groupOf, ruleOf } from './groups.ts';
import { missing } from './params.ts';
import { canonicalRules, readPermissions } from './permissions.ts';
import { checkedRuleDescription } from './text-rules.ts';

/** UpdateSecurityGroupRuleDescriptionsIngress and -Egress. A description that is not sent is cleared. */
export const updateDescriptions =
  (egress: boolean): Action =>
  (params) => {
    const groupId = params.required('GroupId');
    const permissions = readPermissions(params);
    const byId = params.structs('SecurityGroupRuleDescription').map((one) => ({
      id: one.required('SecurityGroupRuleId'),
      description: checkedRuleDescription(one.text('Description')),
    }));
    if (permissions.length > 0 && byId.length > 0) {
      throw new ApiError(
        'InvalidParameterCombination',
        'Only one of ipPermissions or securityGroupRuleDescriptions can be specified',
      );
    }
    if (permissions.length === 0 && byId.length === 0) throw missing('ipPermissions', 'ec2');
    return ({ world }) => {
      const group = groupOf(world, groupId);
      const present = new Map([...group.rules.values()].map((rule) => [identity(rule), rule]));
      const byProperties = permissions.length > 0 ? canonicalRules(world, group, permissions, egress) : [];
      const updates = [
        ...byId.map(({ id, description }) => ({ rule: ruleOf(group, id, egress), description })),
        ...byProperties.map((spec) => ({ rule: present.get(identity(spec)), description: spec.description })),
      ].map(({ rule, description }) => {
        if (rule === undefined)
          throw new ApiError('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
        return { ...rule, description };
      });
      for (const rule of updates) group.rules.set(rule.id, rule);
      return { return: true };
    };
  };
