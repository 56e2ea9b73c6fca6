import { heldBy } from '../plan/held.ts';
import type { Change, GroupPlan, Plan } from '../plan/plan.ts';
import { closedBy, givesName } from '../plan/opens.ts';
import type { Lookup } from '../plan/resolve.ts';
import { close } from './apply/close.ts';
import { create } from './apply/create.ts';
import { describe } from './apply/describe.ts';
import { exchange } from './apply/exchange.ts';
import { skipHeld } from './apply/held.ts';
import { hold, holdWaiting } from './apply/hold.ts';
import { open } from './apply/open.ts';
import { begin, isNew, outcomeOf, type Progress, remaining } from './apply/progress.ts';
import { createRuleReader } from './apply/rule-reader.ts';
import type { Run } from './apply/run.ts';
import { claim, giveName, isTakenOver, sign } from './apply/sign.ts';
import { type Phase, runPhases } from './apply/phases.ts';
import type { Clients } from './clients.ts';
import type { GroupOutcome } from './outcome.ts';
import { type Clock, cutShort } from './pace.ts';
import { vpcHasIpv6 } from './vpc.ts';
import { createWriter } from './writer.ts';

export type ApplyContext = {
  /** What names mean in the VPC as it was observed. */
  readonly lookup: Lookup;
  /** Value of the tag `frontend-sg/applied` for a group that this run changes; the lookup knows the groups that this run has made. */
  readonly applied: (group: string, id: string, lookup: Lookup) => string;
  /** Whether that tag of a group that is as declared tells of something else: a run that made it so died before it said it. */
  readonly isUnsigned?: (group: string) => boolean;
  /** Whether the VPC has an IPv6 CIDR, where that is known; asked for where it makes a difference. */
  readonly ipv6?: boolean;
  /** Asks for it; absent: one call of its own. */
  readonly hasIpv6?: () => Promise<boolean>;
  readonly clock: Clock;
  /** Takes a line for every call that changed something. */
  readonly log?: (line: string) => void;
  /** Once it is aborted no further call is sent, and what is left is left. */
  readonly signal?: AbortSignal;
};

/**
 * Carries out a plan of kind `apply`, group by group side by side, in an order in which nothing is closed before what replaces it is open:
 * create, add rules, then new groups get rid of their default egress and get their `Name`, then descriptions, removals and tags of the others.
 * Never throws: every group has an outcome, in the order of the plan. A group without changes gets at most its tag `frontend-sg/applied`.
 */
export async function applyPlan(
  clients: Pick<Clients, 'ec2' | 'region'>,
  plan: Pick<Plan, 'vpc' | 'groups'>,
  context: ApplyContext,
): Promise<readonly GroupOutcome[]> {
  const { lookup, signal } = context;
  const clock = cutShort(context.clock, signal);
  const made = new Map<string, string>();
  const readRules = createRuleReader(clients, clock, lookup.accountOf);
  let ipv6 = context.ipv6 === undefined ? undefined : Promise.resolve(context.ipv6);
  const run: Run = {
    clients,
    write: createWriter(clients.ec2, context.clock, context.log, signal),
    vpc: plan.vpc,
    lookup: { ...lookup, groupId: (name) => made.get(name) ?? lookup.groupId(name) },
    made,
    outdated: new Set(),
    closed: [],
    applied: context.applied,
    readRules,
    hasIpv6: () => (ipv6 ??= context.hasIpv6?.() ?? vpcHasIpv6(clients, plan.vpc)),
    sleep: clock.sleep,
  };
  const held = heldBy(plan.groups);
  const started = skipHeld(plan.groups.map(begin), held);
  const finished = await runPhases(started, phases(run, plan.groups, held, context));
  return finished.map(outcomeOf);
}

/**
 * New groups, and those that a run made and did not finish, go through all their phases at their own pace: nobody uses them yet. What is in use is
 * closed only when every group is open, since a rule may have moved from one group of a load balancer to another, and when all can be found by
 * their `Name`. Groups at their quota exchange rules one after the other, as the plan says, when all others are open, and before any of those is
 * closed. What the plan says to wait, or has to since another group failed, takes nothing away.
 */
function phases(
  run: Run,
  groups: readonly GroupPlan[],
  held: ReadonlyMap<string, string>,
  { isUnsigned = () => false, signal }: Pick<ApplyContext, 'isUnsigned' | 'signal'>,
): readonly Phase[] {
  const some = ({ group }: Progress) => group.changes.length > 0;
  // Every new one, too.
  const early = ({ group }: Progress) =>
    getsName(group) && group.exchange === undefined && (group.unfinished === true || !closes(group));
  const isUnusedCrowd = ({ group }: Progress) => group.exchange !== undefined && group.unfinished === true;
  const late = (progress: Progress) => some(progress) && !early(progress) && !isUnusedCrowd(progress);
  const nameless = (progress: Progress) => late(progress) && getsName(progress.group);
  const after = (progress: Progress, all: readonly Progress[]) => {
    const planned = holdWaiting(progress);
    // The next call tells that the run was cancelled.
    return signal?.aborted === true ? planned : hold(planned, all);
  };
  const finish = (takes: Phase['takes']): readonly Phase[] => [
    { takes, step: (progress) => describe(run, progress) },
    { takes, step: (progress) => close(run, progress) },
    { takes, step: (progress) => sign(run, progress) },
  ];
  const exchanging = groups
    .flatMap(({ name, exchange: own }) => (own === undefined ? [] : [{ name, turn: own.turn }]))
    .sort((a, b) => a.turn - b.turn)
    .map(({ name }) => name);
  const unsigned = ({ group }: Progress) =>
    group.changes.length === 0 && !held.has(group.name) && isUnsigned(group.name);
  return [
    { takes: isNew, step: (progress) => create(run, progress) },
    { takes: isTakenOver, step: (progress) => claim(run, progress), alone: true },
    { takes: some, step: (progress) => open(run, progress) },
    // The controller finds them before anything is closed that may have moved to one of them.
    ...finish(early),
    {
      takes: (progress) => nameless(progress) && progress.group.exchange === undefined,
      step: (progress) => giveName(run, progress),
    },
    ...exchanging.flatMap((own): readonly Phase[] => {
      const takes = ({ group }: Progress) => group.name === own;
      return [
        { takes: (progress) => takes(progress) && !isUnusedCrowd(progress), after },
        { takes, step: (progress) => exchange(run, progress) },
        { takes: (progress) => takes(progress) && nameless(progress), step: (progress) => giveName(run, progress) },
        ...finish((progress) => takes(progress) && isUnusedCrowd(progress)),
      ];
    }),
    { takes: late, after },
    {
      takes: (progress) => late(progress) && has(progress, 'describe-rule'),
      step: (progress) => describe(run, progress),
    },
    { takes: (progress) => late(progress) && has(progress, 'remove-rule'), step: (progress) => close(run, progress) },
    {
      takes: (progress) => late(progress) || unsigned(progress),
      step: (progress) => sign(run, progress),
      alone: true,
    },
  ];
}

const has = (progress: Progress, kind: Change['kind']): boolean => remaining(progress, kind).length > 0;

const closes = ({ changes }: GroupPlan): boolean => changes.some((row) => closedBy(row).length > 0);

/** A new group, or one that lacks its `Name`. */
const getsName = ({ changes }: GroupPlan): boolean =>
  changes.some((row) => row.kind === 'create-group' || givesName(row));
