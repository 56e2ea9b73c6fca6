import type { LogEntry } from '../../emulator/core/log.ts';
import type { World } from '../../emulator/core/world.ts';
import type { Rule } from '../../src/groups/rule.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { awsEgress, keyOf } from '../property/plan/model.ts';
import { isEgress, isOurs, standing, wantedRules, writable } from './meaning.ts';
import { vpcIn } from './stand-in.ts';

/** The calls of one run that its budget does not have (DESIGN.md, section 7). `before` and `after` are the worlds around it. */
export function overspent(run: Drifted, before: World, after: World, isCrowded: boolean): readonly string[] {
  const counted = new Map<string, number>();
  for (const entry of after.log) {
    const key = `${entry.action} ${subject(entry, after)}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const budget = budgetOf(run, before, after, isCrowded);
  const writes = [...counted].filter(([key]) => !isRead(key));
  return [
    ...writes
      .filter(([key, count]) => count > (budget.get(key) ?? 0))
      .map(([key, count]) => `budget: ${count} times ${key}`),
    ...readsOf(counted, writes.length > 0),
  ];
}

/** To look at all, once each; to see what new groups were given; and to read back. */
function readsOf(counted: ReadonlyMap<string, number>, writes: boolean): readonly string[] {
  const allowed = new Map([
    ['DescribeSecurityGroups ', writes ? 3 : 2],
    ['DescribeSecurityGroupRules ', writes ? 3 : 1],
    // By name, and by id where they are weighed.
    ['DescribeManagedPrefixLists ', 2],
    ['GetServiceQuota ', 1],
    ['DescribeVpcs ', 1],
    // Where a rule names a group of another account.
    ['DescribeStaleSecurityGroups ', 1],
  ]);
  return [...counted]
    .filter(([key, count]) => isRead(key) && count > (allowed.get(key) ?? 0))
    .map(([key, count]) => `budget: ${count} times ${key}`);
}

const subject = ({ action, parameters }: LogEntry, world: World): string => {
  if (isRead(action)) return '';
  const id = parameters['GroupId'] ?? parameters['ResourceId.1'];
  return id === undefined ? (parameters['GroupName'] ?? '') : (world.groups.get(id)?.name ?? id);
};

const isRead = (action: string): boolean => /^(?:Describe|Get)/.test(action);

const defaults = new Set(awsEgress(true).map(keyOf));
const isDescribedDefault = (rule: Rule): boolean => rule.description !== undefined && defaults.has(keyOf(rule));

/** How often each writing call may be made, by call and GroupName. */
function budgetOf(run: Drifted, before: World, after: World, isCrowded: boolean): ReadonlyMap<string, number> {
  const [old, now] = [vpcIn(before), vpcIn(after)];
  return new Map(
    writable(run).flatMap((declared): readonly (readonly [string, number])[] => {
      const group = standing(declared.name, run, now);
      if (group === undefined) return [];
      const was = old.groups.find(({ id }) => id === group.id);
      const wanted = wantedRules(declared, run, now);
      const differs = (
        egress: boolean,
        left: readonly { readonly id?: string }[] | typeof wanted,
        right: typeof left,
      ): number => {
        const keys = new Set((right as typeof wanted).map(keyOf));
        return Number((left as typeof wanted).some((rule) => isEgress(rule) === egress && !keys.has(keyOf(rule))));
      };
      const given = was?.rules ?? [];
      const made = was === undefined;
      const owns = declared.egress.kind === 'rules';
      // At the quota some of it goes before the rest comes.
      const times = isCrowded ? 2 : 1;
      const calls: readonly (readonly [string, number])[] = [
        ['CreateSecurityGroup', Number(made)],
        ['AuthorizeSecurityGroupIngress', times * differs(false, wanted, given)],
        ['AuthorizeSecurityGroupEgress', made && !owns ? 0 : times * differs(true, wanted, given)],
        ['RevokeSecurityGroupIngress', times * differs(false, given, wanted)],
        ['RevokeSecurityGroupEgress', made ? Number(owns) : times * differs(true, given, wanted)],
        ['ModifySecurityGroupRules', isCrowded ? differs(false, wanted, given) + differs(true, wanted, given) : 0],
        ['UpdateSecurityGroupRuleDescriptionsIngress', Number(!made)],
        // AWS gives a new group its default egress without the description that a declaration of the same rule may have.
        ['UpdateSecurityGroupRuleDescriptionsEgress', Number(!made || (owns && wanted.some(isDescribedDefault)))],
        // One that is taken over is claimed before it is changed, and one that is in use gets its `Name` before the rest.
        [
          'CreateTags',
          was === undefined
            ? 1
            : 1 +
              Number(!isOurs(was)) +
              Number(was.tags['Name'] !== now.groups.find(({ id }) => id === was.id)?.tags['Name']),
        ],
      ];
      return calls.map(([action, count]) => [`${action} ${group.name}`, count] as const);
    }),
  );
}
