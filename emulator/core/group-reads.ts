import type { Action } from './action.ts';
import { ApiError } from './api-error.ts';
import { filtered, readFilters, type Field } from './filters.ts';
import { groupOf, isHidden, isGroupId } from './groups.ts';
import { page, readPaging } from './pages.ts';
import { groupShape, ruleShape } from './shapes.ts';
import type { Group, Rule } from './resources.ts';

/** By ids one unknown id fails the call; by filters what is not there is only absent. */
export const describeSecurityGroups: Action = (params) => {
  const ids = params.list('GroupId');
  const filters = readFilters(params);
  const paging = readPaging(params, 5, 1000);
  return ({ world }) => {
    const named = ids.length > 0 ? [...new Set(ids)].map((id) => groupOf(world, id)) : visible(world.groups.values());
    const account: Field<Group> = () => [world.settings.account];
    const found = filtered(named, filters, new Map([...groupFields, ['owner-id', account]]), (group) => group.tags);
    const { items, next } = page(found, (group) => group.id, paging);
    return {
      securityGroupInfo: items.map((group) => groupShape(world, group, visible(group.rules.values()))),
      nextToken: next,
    };
  };
};

/** Filtering by a group that does not exist is an empty list, not an error. */
export const describeSecurityGroupRules: Action = (params) => {
  const ids = params.list('SecurityGroupRuleId');
  const filters = readFilters(params);
  const groupIds = params
    .structs('Filter')
    .flatMap((filter) => (filter.text('Name') === 'group-id' ? filter.list('Value') : []));
  const paging = readPaging(params, 5, 1000);
  return ({ world }) => {
    const malformed = groupIds.find((id) => !isGroupId(id));
    if (malformed !== undefined) {
      throw new ApiError('InvalidGroupId.Malformed', `The security group ID '${malformed}' is malformed`);
    }
    const all = visible(world.groups.values()).flatMap((group) =>
      [...group.rules.values()].map((rule) => ({ group, rule })),
    );
    const known = new Map(all.map((one) => [one.rule.id, one]));
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) {
      throw new ApiError(
        'InvalidSecurityGroupRuleId.NotFound',
        `The security group rule ID '${unknown}' does not exist`,
      );
    }
    const named = ids.length > 0 ? [...new Set(ids)].flatMap((id) => known.get(id) ?? []) : all;
    const found = filtered(named, filters, ruleFields, ({ rule }) => rule.tags).filter(({ rule }) => !isHidden(rule));
    const { items, next } = page(found, ({ rule }) => rule.id, paging);
    return { securityGroupRuleSet: items.map(({ group, rule }) => ruleShape(world, group, rule)), nextToken: next };
  };
};

function visible<T extends { hidden: number }>(all: Iterable<T>): readonly T[] {
  return [...all].filter((one) => !isHidden(one));
}

const groupFields: readonly (readonly [string, Field<Group>])[] = [
  ['group-id', (group) => [group.id]],
  ['group-name', (group) => [group.name]],
  ['vpc-id', (group) => [group.vpcId]],
  ['description', (group) => [group.description]],
  ['ip-permission.group-id', (group) => referenced(group, false)],
  ['egress.ip-permission.group-id', (group) => referenced(group, true)],
];

type RuleOfGroup = { readonly group: Group; readonly rule: Rule };

const ruleFields: ReadonlyMap<string, Field<RuleOfGroup>> = new Map<string, Field<RuleOfGroup>>([
  ['group-id', ({ group }) => [group.id]],
  ['security-group-rule-id', ({ rule }) => [rule.id]],
]);

function referenced(group: Group, egress: boolean): readonly string[] {
  return [...group.rules.values()].flatMap(({ source, egress: out }) =>
    source.kind === 'group' && out === egress ? [source.id] : [],
  );
}
