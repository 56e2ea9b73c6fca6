import { UserError } from '../../problem.ts';
import type { Clients } from '../clients.ts';
import type { ObservedRule } from '../observed.ts';
import type { Clock } from '../pace.ts';
import { filterValues } from '../pages.ts';
import { describeRules, staleDelays } from '../rules.ts';

type Read = (id: string) => Promise<readonly ObservedRule[]>;

/** How long a read waits for other groups that want the same, in ms: 200 new groups take few calls then. */
const gathering = 100;

/** Reads the rules of single groups, as many of them as ask at about the same time by one call. */
export function createRuleReader(clients: Pick<Clients, 'ec2'>, account: string, clock: Clock): Read {
  type Batch = { readonly ids: Set<string>; readonly rules: Promise<ReadonlyMap<string, readonly ObservedRule[]>> };
  let open: Batch | undefined;
  const start = (): Batch => {
    const ids = new Set<string>();
    const rules = clock.sleep(gathering).then(() => {
      if (open?.ids === ids) open = undefined;
      return describeRules(
        clients,
        [...ids].map((id) => ({ id, account })),
      );
    });
    return { ids, rules };
  };
  return async (id) => {
    if (open === undefined || open.ids.size >= filterValues) open = start();
    open.ids.add(id);
    return (await open.rules).get(id) ?? [];
  };
}

/** A new group always has a default egress rule: while none is shown, the answer comes from an older state. */
export function createNewRuleReader(read: Read, clock: Clock): Read {
  return async (id) => {
    for (const delay of [0, ...staleDelays, 15_000, 30_000]) {
      if (delay > 0) await clock.sleep(delay);
      const rules = await read(id);
      if (rules.some((rule) => rule.direction === 'egress')) return rules;
    }
    throw new UserError('aws', [
      {
        message: `ec2:DescribeSecurityGroupRules shows no egress rule of the new group ${id}, and AWS gives every new group one`,
        hint: 'Run the job again: the group gets no tag `Name` before its rules stand.',
      },
    ]);
  };
}
