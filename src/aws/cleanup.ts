import type { Plan } from '../plan/plan.ts';
import { begin, outcomeOf, type Progress } from './apply/progress.ts';
import { createRuleReader } from './apply/rule-reader.ts';
import { remove } from './cleanup/delete.ts';
import { keepNamed, keepUsed } from './cleanup/keep.ts';
import { patience } from './cleanup/lingering.ts';
import { deletionOrder } from './cleanup/order.ts';
import { revokeReferences, untag } from './cleanup/release.ts';
import type { Run } from './cleanup/run.ts';
import type { Clients } from './clients.ts';
import type { ObservedGroup } from './observed.ts';
import type { GroupOutcome } from './outcome.ts';
import type { Clock } from './pace.ts';
import { createWriter } from './writer.ts';

export type CleanupContext = {
  readonly clock: Clock;
  /** Who owns a group, where AWS does not say it with its rules. */
  readonly accountOf?: (id: string) => string | undefined;
  /** Whether a group still has the name and the tags with which the plan was made: minutes may lie between the plan and its deletion. */
  readonly isAsSeen?: (group: ObservedGroup) => boolean;
  /** When waiting for what load balancers leave behind is over, by that clock. */
  readonly until?: number;
  /** Takes a line for every call that changed something, and for every wait. */
  readonly log?: (line: string) => void;
  /** Once it is aborted no further call is sent, and what is left is left. */
  readonly signal?: AbortSignal;
};

/**
 * Carries out a plan of kind `cleanup`: looks once more at what uses the groups, removes tags, and deletes in an order in which nothing is deleted
 * before what names it, so that a rule goes with its group; only groups that name each other in a circle lose those rules first. A group that
 * something uses stays, with the reason, and so does every group that it names.
 * Never throws: every group has an outcome, in the order of the plan. A plan without changes makes no call.
 */
export async function applyCleanup(
  clients: Pick<Clients, 'ec2' | 'elb'>,
  plan: Pick<Plan, 'groups'>,
  { clock, accountOf, isAsSeen, until = clock.now() + patience, log, signal }: CleanupContext,
): Promise<readonly GroupOutcome[]> {
  const run: Run = {
    clients,
    write: createWriter(clients.ec2, clock, log, signal),
    readRules: createRuleReader(clients, clock, accountOf),
    ...(isAsSeen === undefined ? {} : { isAsSeen }),
    wait: {
      clock,
      until,
      ...(log === undefined ? {} : { log }),
      ...(signal === undefined ? {} : { signal }),
    },
  };
  const checked = await keepUsed(run, plan.groups.map(begin));
  const released = await Promise.all(checked.map((progress) => untag(run, progress)));
  const results = new Map(released.map((progress) => [progress.group, progress]));
  const now = (progress: Progress): Progress => results.get(progress.group) ?? progress;
  const step = async (progress: Progress, take: (progress: Progress) => Promise<Progress>): Promise<void> => {
    const kept = keepNamed(now(progress), [...results.values()]);
    results.set(progress.group, kept.stop === undefined ? await take(kept) : kept);
  };
  // One after the other: a group that names another has to be gone before it, and where one stays nothing more is taken from the others.
  for (const circle of deletionOrder(released)) {
    if (circle.length > 1) {
      const ids = new Set(circle.flatMap(({ id }) => id ?? []));
      for (const progress of circle) await step(progress, (kept) => revokeReferences(run, kept, ids));
    }
    for (const progress of circle) await step(progress, (kept) => remove(run, kept, [...results.values()]));
  }
  return plan.groups.flatMap((group) => results.get(group) ?? []).map(outcomeOf);
}
