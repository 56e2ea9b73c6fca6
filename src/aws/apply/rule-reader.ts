import { UserError } from '../../problem.ts';
import type { Clients } from '../clients.ts';
import type { ObservedRule } from '../observed.ts';
import type { Clock } from '../pace.ts';
import { filterValues } from '../pages.ts';
import { type CountedRules, describeCountedRules, describeRules, staleDelays } from '../rules.ts';
import { describeCountedGroups, type RuleCounts } from '../security-groups.ts';

type Read<T> = (id: string) => Promise<T>;

type Rules = readonly ObservedRule[];

/** How long a read waits for other groups that want the same, in ms: 200 new groups take few calls then. */
const gathering = 100;

/**
 * Reads the rules of single groups, as many of them as ask at about the same time by one call. `accountOf` says who owns a group where the
 * answer does not.
 */
export function createRuleReader(
  clients: Pick<Clients, 'ec2'>,
  clock: Clock,
  accountOf: (id: string) => string | undefined = () => undefined,
): Read<Rules> {
  const read = together(clock, (ids) =>
    describeRules(
      clients,
      ids.map((id) => {
        const account = accountOf(id);
        return account === undefined ? { id } : { id, account };
      }),
    ),
  );
  return async (id) => (await read(id)) ?? [];
}

/**
 * Reads the rules of groups that were made just now, as many by one call. A new group always has a default egress rule, in a VPC with an
 * IPv6 CIDR two: until both calls show the same number of them, and one at least, the answer comes from an older state.
 */
export function createNewRuleReader(clients: Pick<Clients, 'ec2'>, clock: Clock): Read<Rules> {
  const read = together(clock, (ids) => describeBoth(clients, ids));
  return async (id) => {
    let last: Both | undefined;
    for (const delay of [0, ...staleDelays, 15_000, 30_000]) {
      if (delay > 0) await clock.sleep(delay);
      last = await read(id);
      if (last !== undefined && isSettled(last)) return last.read.rules;
    }
    const [rows, counted] = [last?.read.counts.egress ?? 0, last?.described?.egress ?? 0];
    throw new UserError('aws', [
      {
        message: `AWS gives every new group egress, and of ${id} ec2:DescribeSecurityGroupRules shows ${rows} egress rules, ec2:DescribeSecurityGroups ${counted}`,
        hint: 'Run the job again: the group gets no tag `Name` before its rules stand.',
      },
    ]);
  };
}

/** What the two calls show of one group. */
type Both = { readonly read: CountedRules; readonly described: RuleCounts | undefined };

/** Its ingress is written meanwhile, so only egress is compared. */
const isSettled = ({ read, described }: Both): boolean =>
  read.counts.egress > 0 && read.counts.egress === described?.egress;

async function describeBoth(clients: Pick<Clients, 'ec2'>, ids: readonly string[]): Promise<ReadonlyMap<string, Both>> {
  const groups = ids.map((id) => ({ id }));
  const [rules, described] = await Promise.all([
    describeCountedRules(clients, groups),
    describeCountedGroups(clients, ids),
  ]);
  const counts = new Map(described.map((one) => [one.group.id, one.counts]));
  return new Map([...rules].map(([id, read]) => [id, { read, described: counts.get(id) }]));
}

/** Makes one read of what is asked for at about the same time. */
function together<T>(
  clock: Clock,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Read<T | undefined> {
  type Batch = { readonly ids: Set<string>; readonly answers: Promise<ReadonlyMap<string, T>> };
  let open: Batch | undefined;
  const start = (): Batch => {
    const ids = new Set<string>();
    const answers = clock.sleep(gathering).then(() => {
      if (open?.ids === ids) open = undefined;
      return read([...ids]);
    });
    return { ids, answers };
  };
  return async (id) => {
    if (open === undefined || open.ids.size >= filterValues) open = start();
    open.ids.add(id);
    return (await open.answers).get(id);
  };
}
