import type { GroupOutcome } from '../aws/outcome.ts';
import type { Finding } from '../finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { FailureReason, Problem } from '../problem.ts';
import { expectationTitle, type Unbuilt } from '../verify/expectation.ts';
import { unbuiltResult } from '../verify/unbuilt.ts';
import type { Attachment, AttachmentResult } from '../verify/classify.ts';

/** What plan.json says: a plan and what came of it, or why there is none. Plain data, the same run gives the same bytes. */
export type PlanFile = PlannedFile | EmptyFile;

/** A plan with the run that made it. */
export type PlannedFile = RunFacts &
  Plan & {
    /** After apply and cleanup. */
    readonly outcomes?: readonly GroupOutcome[];
    /** After verify: whether everything was seen attached. */
    readonly verified?: boolean;
    /** After verify. */
    readonly loadBalancers?: readonly LoadBalancerRow[];
  };

/**
 * A run without a plan: it failed before it had one, or nothing that concerns it has changed. Without a file of it, whoever joins the
 * plans of many runs would take it for one that never was.
 */
export type EmptyFile = RunFacts & {
  readonly version: 1;
  readonly kind: 'none';
  readonly owner: string;
  readonly cluster: string;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
};

type RunFacts = {
  readonly mode: 'plan' | 'apply' | 'verify' | 'cleanup';
  /** Tells several runs on one pull request apart. */
  readonly label: string;
  /** The commit that was read; empty where that is not known. */
  readonly commit: string;
  /** Why the step failed; absent where all is well. */
  readonly failure?: { readonly reason: FailureReason; readonly message: string };
};

/** One frontend after verify. What is not known is absent, but the list of groups. */
export type LoadBalancerRow = {
  readonly frontend: string;
  readonly name?: string;
  readonly arn?: string;
  readonly dnsName?: string;
  readonly securityGroups: readonly string[];
  readonly result: AttachmentResult | ReturnType<typeof unbuiltResult>;
};

/** What a run has come to, for plan.json. */
export function planFile(
  run: RunFacts & Pick<EmptyFile, 'owner' | 'cluster'>,
  result: {
    readonly plan?: Plan;
    readonly problems: readonly Problem[];
    readonly findings: readonly Finding[];
    readonly outcomes?: readonly GroupOutcome[];
    readonly verification?: { readonly verified: boolean; readonly attachments: readonly Seen[] };
    readonly unbuilt?: readonly Unseen[];
  },
): PlanFile {
  const { mode, label, commit, failure, owner, cluster } = run;
  const { plan, findings, outcomes, verification } = result;
  const problems = result.problems.map(problemOf);
  const facts: RunFacts = { mode, label, commit, ...(failure === undefined ? {} : { failure }) };
  if (plan === undefined) return { version: 1, kind: 'none', ...facts, owner, cluster, problems, findings };
  const { version, kind, ...rest } = plan;
  return {
    version,
    kind,
    ...facts,
    ...rest,
    problems: rest.problems.map(problemOf),
    ...(outcomes === undefined ? {} : { outcomes }),
    ...(verification === undefined
      ? {}
      : { verified: verification.verified, loadBalancers: loadBalancerRows(verification.attachments, result.unbuilt) }),
  };
}

/** Without what only this program knows of it, such as the input that it is about. */
const problemOf = ({ message, hint, place }: Problem): Problem => ({
  message,
  ...(hint === undefined ? {} : { hint }),
  ...(place === undefined ? {} : { place }),
});

type Seen = Pick<Attachment, 'expectation' | 'result' | 'loadBalancer'>;

type Unseen = Pick<Unbuilt, 'frontend' | 'outcome'>;

/** One for each frontend, for the output `load-balancers` and for plan.json: first those that were looked for. */
export const loadBalancerRows = (
  attachments: readonly Seen[],
  unbuilt: readonly Unseen[] = [],
): readonly LoadBalancerRow[] => [
  ...attachments.map(({ expectation, loadBalancer, result }) => ({
    frontend: expectationTitle(expectation),
    ...(loadBalancer === undefined
      ? {}
      : { name: loadBalancer.name, arn: loadBalancer.arn, dnsName: loadBalancer.dnsName }),
    securityGroups: loadBalancer?.securityGroups ?? [],
    result,
  })),
  ...unbuilt.map((one) => ({
    frontend: `${one.frontend.kind} ${one.frontend.id}`,
    securityGroups: [],
    result: unbuiltResult(one),
  })),
];
