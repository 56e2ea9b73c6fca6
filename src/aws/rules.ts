import { DescribeSecurityGroupRulesCommand } from '@aws-sdk/client-ec2';
import { compareText, ruleKey } from '../groups/rule.ts';
import { UserError } from '../problem.ts';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import type { ObservedRule } from './observed.ts';
import type { Clock } from './pace.ts';
import { allPages, chunks, filterValues } from './pages.ts';
import { toObservedRule } from './permissions.ts';
import type { DescribedGroup } from './security-groups.ts';

/** Waits between reads that AWS has answered from an older state, in ms. */
export const staleDelays: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * The rules of these groups, by group id, sorted by `ruleKey`: one call per 200 groups or 1,000 rules. Every id gets an entry: AWS says
 * the same of a group without rules as of one that does not exist.
 */
export async function describeRules(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly { readonly id: string; readonly account: string }[],
): Promise<ReadonlyMap<string, readonly ObservedRule[]>> {
  const read = await Promise.all(chunks(groups, filterValues).map((chunk) => describeChunk(clients, chunk)));
  const rules = new Map<string, ObservedRule[]>(groups.map(({ id }) => [id, []]));
  for (const { group, rule } of read.flat()) rules.get(group)?.push(rule);
  for (const list of rules.values()) list.sort((a, b) => compareText(ruleKey(a), ruleKey(b)));
  return rules;
}

/**
 * As `describeRules`, with a check against DescribeSecurityGroups: an empty answer for a group that has rules there comes from an older
 * state (https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html), and is asked for again.
 * @throws UserError when it stays so.
 */
export async function describeKnownRules(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly DescribedGroup[],
  clock: Pick<Clock, 'sleep'>,
): Promise<ReadonlyMap<string, readonly ObservedRule[]>> {
  const rules = new Map(
    await describeRules(
      clients,
      groups.map(({ group }) => group),
    ),
  );
  const unread = () =>
    groups.flatMap(({ group, permissions }) => (permissions > 0 && rules.get(group.id)?.length === 0 ? [group] : []));
  for (const delay of staleDelays) {
    const stale = unread();
    if (stale.length === 0) return rules;
    await clock.sleep(delay);
    for (const [id, list] of await describeRules(clients, stale)) rules.set(id, list);
  }
  const stale = unread();
  if (stale.length === 0) return rules;
  const ids = stale.map((group) => group.id).join(', ');
  throw new UserError('aws', [
    {
      message: `ec2:DescribeSecurityGroupRules shows no rules of ${ids}, and ec2:DescribeSecurityGroups does`,
      hint: 'AWS has not settled yet after a change by somebody else: run the job again in a minute.',
    },
  ]);
}

async function describeChunk(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly { readonly id: string; readonly account: string }[],
): Promise<readonly { readonly group: string; readonly rule: ObservedRule }[]> {
  const accounts = new Map(groups.map(({ id, account }) => [id, account]));
  const rows = await allPages(async (token) => {
    const about = [...accounts.keys()].slice(0, 5).join(', ');
    const page = await ask({ action: 'ec2:DescribeSecurityGroupRules', about }, () =>
      clients.ec2.send(
        new DescribeSecurityGroupRulesCommand({
          Filters: [{ Name: 'group-id', Values: [...accounts.keys()] }],
          MaxResults: 1000,
          NextToken: token,
        }),
      ),
    );
    return { items: page.SecurityGroupRules ?? [], token: page.NextToken };
  });
  return rows.flatMap((row) => {
    const group = row.GroupId ?? '';
    const account = accounts.get(group);
    const rule = account === undefined ? undefined : toObservedRule(row, account);
    return rule === undefined ? [] : [{ group, rule }];
  });
}
