import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { identity, sourceText } from './canonical.ts';
import { groupOf } from './groups.ts';
import { nextId } from './ids.ts';
import { canonicalRules, readPermissions } from './permissions.ts';
import { checkRuleQuota } from './quota.ts';
import { ruleShape } from './shapes.ts';
import { checkSource } from './sources.ts';
import { readTagSpecification } from './tag-rules.ts';
import type { Rule, RuleSpec } from './resources.ts';

/** AuthorizeSecurityGroupIngress and -Egress: all of its rules or none. */
export const authorize =
  (egress: boolean): Action =>
  (params) => {
    const id = params.required('GroupId');
    const permissions = readPermissions(params);
    const tags = readTagSpecification(params, 'security-group-rule');
    return ({ world }) => {
      const group = groupOf(world, id);
      const specs = canonicalRules(world, group, permissions, egress);
      for (const spec of specs) checkSource(world, group, spec.source);
      const present = new Set([...group.rules.values()].map(identity));
      for (const spec of specs) {
        if (present.has(identity(spec))) throw duplicate(spec);
      }
      checkRuleQuota(world, [...group.rules.values(), ...specs]);
      const added = specs.map((spec): Rule => ({
        ...spec,
        id: nextId(world.ids, 'sgr'),
        tags: new Map(tags),
        hidden: world.trouble.hideRules,
      }));
      for (const rule of added) group.rules.set(rule.id, rule);
      return { return: true, securityGroupRuleSet: added.map((rule) => ruleShape(world, group, rule)) };
    };
  };

/** The refusal for a rule that stands already, whatever its description. */
export function duplicate(rule: RuleSpec): ApiError {
  const protocol = rule.protocol === '-1' ? 'ALL' : rule.protocol.toUpperCase();
  const ports = rule.from === null ? '' : `, from port: ${rule.from}, to port: ${rule.to}`;
  return new ApiError(
    'InvalidPermission.Duplicate',
    `the specified rule "peer: ${sourceText(rule.source)}, ${protocol}${ports}, ALLOW" already exists`,
  );
}
