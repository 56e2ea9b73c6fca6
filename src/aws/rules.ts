import { DescribeSecurityGroupRulesCommand, type SecurityGroupRule } from '@aws-sdk/client-ec2';
import { compareText, ruleKey } from '../groups/rule.ts';
import { UserError } from '../problem.ts';
import type { Clients } from './clients.ts';
import { ask } from './errors.ts';
import type { ObservedRule } from './observed.ts';
import type { Clock } from './pace.ts';
import { allPages, filterValues } from './pages.ts';
import { toObservedRule } from './permissions.ts';
import { describeCountedGroups, type DescribedGroup, type RuleCounts } from './security-groups.ts';

/** Waits between reads that AWS has answered from an older state, in ms. */
const staleDelays: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * The rules of these groups, by group id, sorted by `ruleKey`: one call per 200 groups or 1,000 rules. Every id gets an entry: AWS says
 * the same of a group without rules as of one that does not exist.
 */
export async function describeRules(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly Named[],
): Promise<ReadonlyMap<string, readonly ObservedRule[]>> {
  const read = await describeCountedRules(clients, groups);
  return new Map([...read].map(([id, { rules }]) => [id, rules]));
}

/**
 * As `describeRules`, with a check against DescribeSecurityGroups: where the two do not show the same number of rules, one of them is
 * answered from an older state (https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html), and both are asked again.
 * @throws UserError when it stays so.
 */
export async function describeKnownRules(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly DescribedGroup[],
  clock: Pick<Clock, 'sleep'>,
): Promise<ReadonlyMap<string, readonly ObservedRule[]>> {
  const asked = groups.map(({ group: { id, account }, counts: { ingress, egress } }): Named => ({
    id,
    account,
    rules: ingress + egress,
  }));
  const counts = new Map(groups.map((described) => [described.group.id, described.counts]));
  const read = new Map(await describeCountedRules(clients, asked));
  const unsettled = () => asked.filter(({ id }) => !agrees(counts.get(id), read.get(id)));
  for (const delay of staleDelays) {
    const stale = unsettled();
    if (stale.length === 0) break;
    await clock.sleep(delay);
    const ids = stale.map(({ id }) => id);
    const [again, described] = await Promise.all([
      describeCountedRules(clients, stale),
      describeCountedGroups(clients, ids),
    ]);
    for (const [id, rules] of again) read.set(id, rules);
    for (const id of ids) counts.delete(id);
    for (const one of described) counts.set(one.group.id, one.counts);
  }
  const stale = unsettled();
  if (stale.length > 0) throw unsettledRules(stale, counts, read);
  return new Map([...read].map(([id, { rules }]) => [id, rules]));
}

/** `account` owns the group, and so many `rules` it has, where that is known before. */
type Named = { readonly id: string; readonly account?: string; readonly rules?: number };

/** Groups that one page of an answer has room for, so that no page has to wait for another. */
function portions(groups: readonly Named[]): readonly (readonly Named[])[] {
  const all: Named[][] = [];
  let room = 0;
  for (const group of groups) {
    const rules = group.rules ?? 0;
    const last = all.at(-1);
    if (last === undefined || last.length === filterValues || rules > room) {
      all.push([group]);
      room = perPage - rules;
    } else {
      last.push(group);
      room -= rules;
    }
  }
  return all;
}

/** AWS gives no more rules at once. */
const perPage = 1000;

/** What one read shows of a group: its rules, and how many rows there were, those without a peer that we know included. */
type CountedRules = { readonly rules: readonly ObservedRule[]; readonly counts: RuleCounts };

/** Whether both calls show as many rules. A group that is gone has none. */
const agrees = (described: RuleCounts | undefined, read: CountedRules | undefined): boolean =>
  directions.every((direction) => (described?.[direction] ?? 0) === (read?.counts[direction] ?? 0));

const directions = ['ingress', 'egress'] as const;

/** As `describeRules`, with the number of rows that AWS sent for each group. */
async function describeCountedRules(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly Named[],
): Promise<ReadonlyMap<string, CountedRules>> {
  const read = await Promise.all(portions(groups).map((portion) => describeChunk(clients, portion)));
  const rows = Map.groupBy(read.flat(), (row) => row.GroupId ?? '');
  return new Map(
    groups.map(({ id, account }) => {
      const own = rows.get(id) ?? [];
      const rules = own.flatMap((row) => toObservedRule(row, account) ?? []);
      const egress = own.filter((row) => row.IsEgress === true).length;
      return [
        id,
        {
          rules: rules.sort((a, b) => compareText(ruleKey(a), ruleKey(b))),
          counts: { ingress: own.length - egress, egress },
        },
      ];
    }),
  );
}

function unsettledRules(
  groups: readonly Named[],
  counts: ReadonlyMap<string, RuleCounts>,
  read: ReadonlyMap<string, CountedRules>,
): UserError {
  const sum = (of: RuleCounts | undefined) => (of?.ingress ?? 0) + (of?.egress ?? 0);
  const shown = groups.map(
    ({ id }) =>
      `${sum(read.get(id)?.counts)} ${sum(read.get(id)?.counts) === 1 ? 'rule' : 'rules'} of ${id}, and ec2:DescribeSecurityGroups ${sum(counts.get(id))}`,
  );
  return new UserError('aws', [
    {
      message: `ec2:DescribeSecurityGroupRules shows ${shown.join('; ')}`,
      hint: 'AWS has not settled yet after a change by somebody else: run the job again in a minute.',
    },
  ]);
}

async function describeChunk(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly Named[],
): Promise<readonly SecurityGroupRule[]> {
  const ids = groups.map(({ id }) => id);
  return allPages(async (token) => {
    const page = await ask({ action: 'ec2:DescribeSecurityGroupRules', about: ids.slice(0, 5).join(', ') }, () =>
      clients.ec2.send(
        new DescribeSecurityGroupRulesCommand({
          Filters: [{ Name: 'group-id', Values: ids }],
          MaxResults: perPage,
          NextToken: token,
        }),
      ),
    );
    return { items: page.SecurityGroupRules ?? [], token: page.NextToken };
  });
}
