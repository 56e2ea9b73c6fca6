import type { Problem } from '../problem.ts';
import { type Attachment, type ExtraGroups, stageOf } from './classify.ts';
import type { Cluster, ClusterAnswer } from './cluster.ts';
import { withAnswer } from './deployed.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Expectation } from './expectation.ts';
import { nothingInspected } from './inspect.ts';
import { type GroupMarks, knownGroup, type SeenGroup } from './known-group.ts';
import type { LeftBehind } from './left-behind.ts';
import { look, type Look, type Memory, type Reader } from './look.ts';
import { isTimeToAsk, question } from './question.ts';
import type { DeclaredRules } from './rules.ts';
import { changes, type TimelineEntry } from './timeline.ts';

export type VerifyOptions = {
  readonly read: Reader;
  readonly expectations: readonly Expectation[];
  /** The security groups that are known already. */
  readonly groups: readonly SeenGroup[];
  readonly marks: GroupMarks;
  readonly extraGroups: ExtraGroups;
  /** What the rules of groups have to be, by group id. */
  readonly declared: ReadonlyMap<string, DeclaredRules>;
  /** Every frontend of the manifests, as `stacksOf` tells them apart. */
  readonly stacks: ReadonlySet<string>;
  /** Asks the cluster about frontends that are not as expected; absent where nobody may be asked. */
  readonly ask?: Cluster;
  /** Milliseconds from the start to the last poll. */
  readonly timeout: number;
  /** Milliseconds between polls, ± 20 %. */
  readonly interval: number;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
  /** Settles after so many milliseconds, or, by rejecting or not, as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1, as Math.random. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Called after every poll. */
  readonly onPoll: (progress: Progress) => void;
};

export type Progress = {
  /** From 1. */
  readonly poll: number;
  readonly elapsedSeconds: number;
  readonly timeoutSeconds: number;
  readonly settled: number;
  readonly total: number;
  /** In the order of the expectations, as the last successful poll saw them. */
  readonly attachments: readonly Attachment[];
  /** What this poll saw for the first time. */
  readonly events: readonly TimelineEntry[];
  /** Why this poll saw nothing. */
  readonly fault?: Problem;
};

export type Verification = {
  readonly verified: boolean;
  /** `decided`: nothing is left to wait for, and not all is well. `nothing-to-verify`: no expectation has a group, and nothing was asked. */
  readonly ended: 'verified' | 'decided' | 'deadline' | 'cancelled' | 'denied' | 'nothing-to-verify';
  /** In the order of the expectations. */
  readonly attachments: readonly FinalAttachment[];
  readonly timeline: readonly TimelineEntry[];
  readonly polls: number;
  readonly elapsedSeconds: number;
  /** Why the last poll saw nothing. */
  readonly fault?: Problem;
  /** As the last successful poll saw them. */
  readonly leftBehind: readonly LeftBehind[];
  /** Why some listeners could not be compared. */
  readonly listenersFault?: Problem;
};

export type FinalAttachment = Attachment & {
  /** When its present result was first seen, from the start. */
  readonly elapsedSeconds: number;
  /** Absent where all is well. */
  readonly diagnosis?: Diagnosis;
};

/**
 * Polls AWS until every load balancer is as expected, or what is left can never be, or the deadline has come (there is a poll at the deadline).
 * A poll that fails is reported and followed by the next, unless AWS refuses to be asked. An abort of the signal ends it with what is known.
 */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const { expectations, signal, timeout, now } = options;
  const started = now();
  const seconds = (): number => Math.round((now() - started) / 1000);
  const memory: Memory = {
    tags: new Map(),
    groups: new Map(options.groups.map((group) => [group.id, knownGroup(group, options.marks)])),
    inspected: nothingInspected(),
    hostnames: new Set(),
  };
  const answers = new Map<Expectation, ClusterAnswer>();
  const timeline: TimelineEntry[] = [];
  let attachments: readonly Attachment[] = expectations.map(unseen);
  let since: readonly number[] = expectations.map(() => 0);
  let fault: Problem | undefined;
  let left: readonly LeftBehind[] = [];
  let listenersFault: Problem | undefined;

  const finish = (ended: Verification['ended'], polls: number): Verification => ({
    verified: ended === 'verified',
    ended,
    attachments: attachments.map((attachment, index) => final(attachment, since[index] ?? 0, fault)),
    timeline,
    polls,
    elapsedSeconds: seconds(),
    ...(fault === undefined ? {} : { fault }),
    leftBehind: left,
    ...(listenersFault === undefined ? {} : { listenersFault }),
  });

  // Frontends without groups prove nothing on their own: verified is never true of nothing.
  if (expectations.every((expectation) => expectation.groups.length === 0)) return finish('nothing-to-verify', 0);

  for (let poll = 1; ; poll++) {
    if (signal.aborted) return finish('cancelled', poll - 1);
    const isLast = now() - started >= timeout;
    const seen = await look(options, memory);
    if (signal.aborted && seen.kind === 'fault') return finish('cancelled', poll - 1);

    const before = attachments;
    if (seen.kind === 'seen') {
      if (isLast || isTimeToAsk(poll)) await question(options, seen, answers, memory);
      attachments = seen.attachments.map((attachment) =>
        withAnswer(attachment, answers.get(attachment.expectation), seen.loadBalancers),
      );
      left = seen.leftBehind;
      listenersFault ??= seen.listenersFault;
    } else if (seen.denied) attachments = before.map(deny);
    fault = seen.kind === 'fault' ? seen.problem : undefined;
    const elapsedSeconds = seconds();
    since = attachments.map((attachment, index) =>
      attachment.result === before[index]?.result ? (since[index] ?? 0) : elapsedSeconds,
    );
    const events = changes(before, attachments, fault, elapsedSeconds);
    timeline.push(...events);
    options.onPoll({
      poll,
      elapsedSeconds,
      timeoutSeconds: Math.round(timeout / 1000),
      settled: attachments.filter((attachment) => stageOf(attachment) === 'settled').length,
      total: attachments.length,
      attachments,
      events,
      ...(fault === undefined ? {} : { fault }),
    });

    const ended = endOf(seen, isLast);
    if (ended !== undefined) return finish(ended, poll);
    const pause = options.interval * (0.8 + 0.4 * options.random());
    await rest(options, Math.max(0, Math.min(pause, started + timeout - now())));
  }
}

function endOf(seen: Look, isLast: boolean): Verification['ended'] | undefined {
  if (seen.kind === 'fault') return seen.denied ? 'denied' : isLast ? 'deadline' : undefined;
  const stages = seen.attachments.map(stageOf);
  if (stages.every((stage) => stage === 'settled')) return 'verified';
  if (stages.every((stage) => stage !== 'waiting')) return 'decided';
  return isLast ? 'deadline' : undefined;
}

async function rest({ sleep, signal }: Pick<VerifyOptions, 'sleep' | 'signal'>, milliseconds: number): Promise<void> {
  try {
    await sleep(milliseconds, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const unseen = (expectation: Expectation): Attachment => ({
  expectation,
  result: 'unseen',
  others: [],
  otherClusters: [],
  missing: [],
  stale: [],
  extras: [],
});

/** What was as expected was seen to be so: it stays in the record. */
const deny = (attachment: Attachment): Attachment =>
  stageOf(attachment) === 'waiting' ? { ...attachment, result: 'denied' } : attachment;

function final(attachment: Attachment, elapsedSeconds: number, fault: Problem | undefined): FinalAttachment {
  const diagnosis = diagnose(attachment, fault);
  return { ...attachment, elapsedSeconds, ...(diagnosis === undefined ? {} : { diagnosis }) };
}
