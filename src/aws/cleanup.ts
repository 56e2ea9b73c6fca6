import { DeleteSecurityGroupCommand, DeleteTagsCommand } from '@aws-sdk/client-ec2';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { advance, begin, effect, inDirection, outcomeOf, type Progress, remaining, stopFor } from './apply/progress.ts';
import { createRuleReader } from './apply/rule-reader.ts';
import { deletionOrder, namedBy } from './cleanup-order.ts';
import type { Clients } from './clients.ts';
import { isDependencyViolation, isGroupNotFound, problemOf } from './errors.ts';
import type { ObservedGroup } from './observed.ts';
import type { GroupOutcome } from './outcome.ts';
import { isLeftBehind, patience, settledUses, type Wait } from './lingering.ts';
import { type Clock, cutShort } from './pace.ts';
import { revoke } from './revoke.ts';
import { describeGroupsById } from './security-groups.ts';
import { formatUse, type Use, usesOf } from './uses.ts';
import { createWriter, type Writer } from './writer.ts';

export type CleanupContext = {
  readonly clock: Clock;
  /** Who owns a group, where AWS does not say it with its rules. */
  readonly accountOf?: (id: string) => string | undefined;
  /** Whether a group that was to go still is to go by its name and its tags as they are now: minutes may lie between the plan and its deletion. */
  readonly isToGo?: (group: ObservedGroup) => boolean;
  /** When waiting for what load balancers leave behind is over, by that clock. */
  readonly until?: number;
  /** Takes a line for every call that changed something, and for every wait. */
  readonly log?: (line: string) => void;
  /** Once it is aborted no further call is sent, and what is left is left. */
  readonly signal?: AbortSignal;
};

type Run = {
  readonly clients: Pick<Clients, 'ec2' | 'elb'>;
  readonly write: Writer;
  readonly readRules: ReturnType<typeof createRuleReader>;
  readonly wait: Wait;
  readonly isToGo?: NonNullable<CleanupContext['isToGo']>;
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
  { clock, accountOf, isToGo, until = clock.now() + patience, log, signal }: CleanupContext,
): Promise<readonly GroupOutcome[]> {
  const run: Run = {
    clients,
    write: createWriter(clients.ec2, clock, log, signal),
    readRules: createRuleReader(clients, clock, accountOf),
    ...(isToGo === undefined ? {} : { isToGo }),
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

/** A group that stays keeps what its rules name, also where it was to go and could not. */
function keepNamed(progress: Progress, all: readonly Progress[]): Progress {
  const { id, group } = progress;
  if (id === undefined || !goes(progress)) return progress;
  const other = all.find((one) => one.stop !== undefined && one.id !== id && namedBy(one).includes(id));
  if (other === undefined) return progress;
  const message = `${group.name} (${id}) stays: a rule of ${other.id ?? 'no id'} (${other.group.name}), which stays, names it`;
  return {
    ...progress,
    stop: { result: 'skipped', problem: { message, hint: `See what is said about ${other.group.name}.` } },
  };
}

/** Groups that something uses stay, and so do those that their rules name: nothing is taken away from a group that stays. */
async function keepUsed(run: Run, groups: readonly Progress[]): Promise<readonly Progress[]> {
  const ids = groups.filter(goes).flatMap(({ id }) => id ?? []);
  const uses = await settledUses(run.clients, ids, run.wait);
  const keep = (all: readonly Progress[]): readonly Progress[] => {
    const going = new Set(all.filter(goes).flatMap(({ id }) => id ?? []));
    const next = all.map((progress) => {
      if (!goes(progress) || progress.id === undefined) return progress;
      const reasons = (uses.get(progress.id) ?? []).filter((use) => use.kind !== 'rule' || !going.has(use.groupId));
      return reasons.length === 0 ? progress : keptFor(progress, reasons);
    });
    return next.every((progress, index) => progress === all[index]) ? all : keep(next);
  };
  return keep(await keepClaimed(run, keep(groups)));
}

/** Groups that somebody has tagged or renamed since they were looked at stay: another cluster may have begun to use one. */
async function keepClaimed(
  { clients, isToGo }: Pick<Run, 'clients' | 'isToGo'>,
  groups: readonly Progress[],
): Promise<readonly Progress[]> {
  if (isToGo === undefined) return groups;
  const ids = groups.filter(goes).flatMap(({ id }) => id ?? []);
  const stay = (problem: Problem, result: 'failed' | 'skipped', isMeant: (id: string) => boolean = () => true) =>
    groups.map((progress): Progress => {
      const { id } = progress;
      return id !== undefined && goes(progress) && isMeant(id) ? { ...progress, stop: { result, problem } } : progress;
    });
  try {
    const found = await describeGroupsById(clients, ids);
    const claimed = new Set(found.filter((group) => !isToGo(group)).map(({ id }) => id));
    return stay(claimedProblem, 'skipped', (id) => claimed.has(id));
  } catch (error) {
    return stay(problemOf(error), 'failed');
  }
}

const claimedProblem: Problem = {
  message: 'it stays: its name or its tags have changed since this run looked at it',
  hint: 'Run cleanup again: it sees who uses it now.',
};

const goes = (progress: Progress): boolean =>
  progress.stop === undefined && remaining(progress, 'delete-group').length > 0;

function keptFor(progress: Progress, uses: readonly Use[]): Progress {
  const shown = uses.slice(0, 5).map(formatUse).join('; ');
  const rest = uses.length > 5 ? `; and ${uses.length - 5} more` : '';
  const unchecked = uses.find((use) => use.kind === 'unchecked');
  return {
    ...progress,
    stop: {
      result: 'skipped',
      problem: {
        message: `${progress.group.name} (${progress.id ?? 'no id'}) stays: ${shown}${rest}`,
        hint: unchecked?.problem.hint ?? (uses.some(({ kind }) => kind === 'unseen') ? unseenHint(progress) : offHint),
      },
    },
  };
}

const offHint = 'Take it off there; a later cleanup deletes it.';

/** These two show most of what a role with few rights, or a caller of another account, does not. */
const unseenHint = ({ id }: Progress): string =>
  `With a role that may see more: \`aws ec2 describe-security-group-vpc-associations --filters Name=group-id,Values=${id ?? ''}\` lists the VPCs it was associated with, \`aws ec2 describe-security-group-references --group-id ${id ?? ''}\` the peered VPCs whose rules name it. ${offHint}`;

/** Always with its keys: DeleteTags without any deletes every tag. */
async function untag(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  const changes = remaining(progress, 'untag-group');
  const keys = [...new Set(changes.flatMap((change) => change.keys))];
  if (id === undefined || progress.stop !== undefined || keys.length === 0) return progress;
  const done = await effect(async () => {
    await run.write('DeleteTags', {
      about: id,
      send: (ec2) => ec2.send(new DeleteTagsCommand({ Resources: [id], Tags: keys.map((Key) => ({ Key })) })),
    });
    return changes;
  });
  return advance(progress, [done]);
}

/** Takes away the rules that name one of these groups. */
async function revokeReferences(run: Run, progress: Progress, ids: ReadonlySet<string>): Promise<Progress> {
  const { id } = progress;
  if (id === undefined) return progress;
  const going = remaining(progress, 'remove-rule').filter(
    ({ rule }) => rule.peer.kind === 'group' && ids.has(rule.peer.id),
  );
  const directions = ['ingress', 'egress'] as const;
  const effects = directions.map((direction) => {
    const changes = inDirection(going, direction);
    return effect(async () => {
      if (changes.length > 0) await revoke(run.write, id, direction, changes, run.readRules);
      return changes;
    });
  });
  return advance(progress, await Promise.all(effects));
}

async function remove(run: Run, progress: Progress, all: readonly Progress[]): Promise<Progress> {
  const { id } = progress;
  if (id === undefined || !goes(progress)) return progress;
  // Its rules go with it.
  const done = [...remaining(progress, 'remove-rule'), ...remaining(progress, 'delete-group')];
  try {
    await deleteGroup(run, id, wasNamed(id, all) ? settlingDelays : []);
    return advance(progress, [{ done }]);
  } catch (error) {
    if (isGroupNotFound(error)) return advance(progress, [{ done }]);
    if (!isDependencyViolation(error)) return advance(progress, [{ done: [], stop: stopFor(error) }]);
    const before = (await usesOf(run.clients, [id])).get(id) ?? [];
    const uses = isLeftBehind(before) ? ((await settledUses(run.clients, [id], run.wait)).get(id) ?? []) : before;
    if (uses.length === 0 && before.length > 0) {
      const [waited = progress] = await keepClaimed(run, [progress]);
      return waited.stop === undefined ? remove(run, waited, all) : waited;
    }
    return keptFor(progress, uses.length === 0 ? [{ kind: 'unseen', problem: problemOf(error) }] : uses);
  }
}

/** AWS may still see the rules that were revoked, or went with their group, a moment ago. */
const settlingDelays: readonly number[] = [1_000, 2_000, 4_000, 8_000];

async function deleteGroup(run: Run, id: string, delays: readonly number[]): Promise<void> {
  const send = () =>
    run.write('DeleteSecurityGroup', {
      about: id,
      send: (ec2) => ec2.send(new DeleteSecurityGroupCommand({ GroupId: id })),
    });
  for (const delay of delays) {
    try {
      await send();
      return;
    } catch (error) {
      if (!isDependencyViolation(error)) throw error;
      await cutShort(run.wait.clock, run.wait.signal).sleep(delay);
    }
  }
  await send();
}

/** Whether a rule that this run took away, or that went with its group, named the group. */
const wasNamed = (id: string, all: readonly Progress[]): boolean =>
  all.some(({ done }) =>
    [...done].some(
      (change) => change.kind === 'remove-rule' && change.rule.peer.kind === 'group' && change.rule.peer.id === id,
    ),
  );
