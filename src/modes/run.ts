import type { Finding } from '../finding.ts';
import type { ChangedFiles } from '../github/changed-files.ts';
import type { Context } from '../github/context.ts';
import type { InputProblem, Inputs } from '../inputs.ts';
import type { Unreviewed } from '../plan/expect.ts';
import type { Plan } from '../plan/plan.ts';
import type { FailureReason, Problem } from '../problem.ts';
import type { GroupOutcome } from '../aws/outcome.ts';
import type { Joined } from '../report/join.ts';
import type { ReadCounts } from '../report/page.ts';
import type { Unbuilt } from '../verify/expectation.ts';
import type { Verification } from '../verify/poll.ts';

/** Everything that a mode may use of the world outside. */
export type Run = {
  readonly inputs: Inputs;
  /** Of the inputs. */
  readonly problems: readonly InputProblem[];
  /** The event and how GitHub is asked about it are absent where nobody asks. */
  readonly context: Pick<Context, 'workspace' | 'sha'> &
    Partial<
      Pick<
        Context,
        | 'eventName'
        | 'actor'
        | 'eventSha'
        | 'repository'
        | 'apiUrl'
        | 'pullRequest'
        | 'range'
        | 'defaultBranch'
        | 'baseBranch'
        | 'temp'
      >
    >;
  /** The day in UTC: YYYY-MM-DD. */
  readonly today: string;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Does something with what it logs in a group that readers can fold. */
  readonly logGroup: <T>(title: string, work: () => Promise<T>) => Promise<T>;
};

/** What a run has come to, however far it got: the report, the outputs and the exit all follow from it. */
export type Result = {
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  /** Which files the event changes, where a mode has asked. */
  readonly changed?: ChangedFiles;
  /** Nothing that the event changes could matter, so nothing else was looked at. */
  readonly irrelevant?: true;
  /** What was read of the workspace. */
  readonly read?: ReadCounts;
  /** Absent where AWS could not be looked at. */
  readonly plan?: Plan;
  /** The changes of the plan that nobody reviewed, and for which it is not carried out. */
  readonly unreviewed?: readonly Unreviewed[];
  /** After apply and cleanup. */
  readonly outcomes?: readonly GroupOutcome[];
  readonly verification?: Verification;
  /** Frontends for which the controller makes no load balancer. */
  readonly unbuilt?: readonly Unbuilt[];
  /** Of a report: the plans that it joins. */
  readonly joined?: Joined;
  /** Absent where all is well. */
  readonly failure?: Failure;
};

/** Why the step fails, in one line. */
export type Failure = { readonly reason: FailureReason; readonly message: string };
