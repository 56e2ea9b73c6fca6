import { readingUntil } from '../aws/clients.ts';
import { describeCluster } from '../aws/cluster.ts';
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { FrontendPlan } from '../plan/plan.ts';
import { progressLines } from '../report/log.ts';
import type { Cluster } from '../verify/cluster.ts';
import { askCluster, reasonForNone } from '../verify/controller-events.ts';
import { expectationsOf, expectationTitle } from '../verify/expectation.ts';
import { kubectlOf } from '../verify/kubectl.ts';
import { stacksOf } from '../verify/left-behind.ts';
import { summarize } from '../verify/summary.ts';
import { within } from '../verify/within.ts';
import { failureReasonOf } from '../verify/failure-reason.ts';
import { type Verification, verify as poll } from '../verify/poll.ts';
import { failureOf } from './plan.ts';
import { planOf } from './plan-of.ts';
import { prepare } from './prepare.ts';
import type { Failure, Result, Run } from './run.ts';
import { declaredRules, readerOf } from './verify-reader.ts';

/** Polls AWS until every load balancer carries its groups, or can never do so, or the deadline has come. */
export async function verify(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  const { inputs, signal } = run;
  const { clients, observed } = prepared;
  const { declarations, settings } = prepared.repository;
  const plan = planOf(run, prepared);
  const { problems, findings } = plan;
  if (problems.length > 0) return { problems, findings, read: prepared.repository.read, plan, ...failureOf(run, plan) };

  const { expectations, unbuilt } = expectationsOf(plan, {
    namespace: settings.namespace,
    missingIds: observed.missingIds,
    ...(Object.hasOwn(declarations.controller?.flags ?? {}, 'default-load-balancer-scheme')
      ? { statedScheme: settings.defaultScheme }
      : {}),
  });
  const kubectl = kubectlOf(process.env);
  const missing = inputs.controllerEvents === 'on' ? await reasonForNone(kubectl, signal) : undefined;
  if (missing !== undefined && !signal.aborted) {
    const fault = noCluster(missing);
    return { problems: [fault], findings, read: prepared.repository.read, plan, failure: failureOfProblem(fault) };
  }
  const ask: Cluster | undefined =
    inputs.controllerEvents === 'off'
      ? undefined
      : askCluster(inputs.controllerEvents, {
          kubectl,
          cluster: inputs.cluster,
          endpoint: async () => (await describeCluster(readingUntil(clients, signal), inputs.cluster)).endpoint,
          log: run.log,
        });
  const verification = await run.logGroup(pollsTitle(expectations.length), () =>
    within(inputs.timeout + lastPoll, run, (deadline) =>
      poll({
        read: readerOf(readingUntil(clients, deadline), observed),
        expectations,
        groups: [...observed.groups, ...observed.outside],
        marks: {
          owner: inputs.owner,
          cluster: inputs.cluster,
          backendGroups: settings.backendGroupId === undefined ? [] : [settings.backendGroupId],
        },
        extraGroups: inputs.extraGroups,
        declared: declaredRules(run, prepared),
        stacks: stacksOf(plan.frontends),
        ...(ask === undefined
          ? {}
          : { ask: (open) => ask(open, AbortSignal.any([deadline, AbortSignal.timeout(patience)])) }),
        timeout: inputs.timeout,
        interval: inputs.interval,
        now: run.now,
        sleep: run.sleep,
        random: run.random,
        signal,
        onPoll: (progress) => {
          for (const line of progressLines(progress)) run.log(line);
        },
      }),
    ),
  );
  // A load balancer that the controller does not make was not seen, whatever the others are like.
  const unseen = plan.frontends.filter((frontend) => frontend.outcome !== 'built' && frontend.namesGroups);
  const all =
    verification.ended === 'nothing-to-verify' && unseen.length === 0 ? [...findings, nothingToVerify] : findings;
  return {
    problems,
    findings: all,
    read: prepared.repository.read,
    plan: { ...plan, findings: all },
    verification: { ...verification, verified: verification.verified && unseen.length === 0 },
    unbuilt,
    ...(failureOfVerification(verification, unseen) ?? failureOf(run, { problems, findings: all })),
  };
}

/** What the poll at the deadline may take, in ms. */
const lastPoll = 30_000;
/** What one round of questions to the cluster may take, in ms of the machine, since other programs answer them. */
const patience = 20_000;

const pollsTitle = (total: number): string =>
  `Looking for ${total} ${total === 1 ? 'load balancer' : 'load balancers'}`;

const noCluster = (why: string): Problem => ({
  message: `input \`controller-events\` is \`on\`, and kubectl cannot be asked: ${why}`,
  hint: 'Install kubectl and run `aws eks update-kubeconfig` in an earlier step of this job, or set `controller-events: auto`.',
});

const failureOfProblem = (problem: Problem): Failure => ({ reason: 'problems', message: problem.message });

const nothingToVerify = finding('nothing-to-verify', {
  message: 'no frontend of the manifests names a security group, so there is nothing to verify',
  action: 'Check the input manifests, and that the frontends name groups.',
});

function failureOfVerification(
  verification: Verification,
  unseen: readonly FrontendPlan[],
): { readonly failure: Failure } | undefined {
  const reason = failureReasonOf(verification);
  if (reason === undefined || (verification.ended === 'nothing-to-verify' && unseen.length > 0))
    return failureOfUnseen(unseen);
  const open = verification.attachments.filter((attachment) => attachment.diagnosis !== undefined);
  const [first] = open;
  const message =
    first === undefined
      ? (verification.fault?.message ?? nothingToVerify.message)
      : `${expectationTitle(first.expectation)}: ${summarize(first)}${open.length === 1 ? '' : ` (and ${open.length - 1} more)`}`;
  return { failure: { reason, message } };
}

function failureOfUnseen(unseen: readonly FrontendPlan[]): { readonly failure: Failure } | undefined {
  const [first] = unseen;
  if (first === undefined) return undefined;
  return {
    failure: {
      reason: 'not-attached',
      message: `${first.kind} ${first.id}: ${unseenWords[first.outcome]}${first.reason === undefined ? '' : `: ${first.reason}`}`,
    },
  };
}

/** Why nothing was seen of a frontend that names groups. */
const unseenWords = {
  built: 'not seen',
  error: 'the controller gives up on it',
  'dry-run': 'it is marked as a dry run, so the controller makes no load balancer',
  ignored: 'the controller leaves it alone',
} as const satisfies Record<FrontendPlan['outcome'], string>;
