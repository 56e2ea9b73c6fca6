import { describeLoadBalancers, describeLoadBalancerTags } from '../aws/load-balancers.ts';
import { describeGroupsById } from '../aws/security-groups.ts';
import { finding } from '../finding.ts';
import type { FrontendPlan } from '../plan/plan.ts';
import { progressLines } from '../report/log.ts';
import { expectationsOf, expectationTitle } from '../verify/expectation.ts';
import { summarize } from '../verify/summary.ts';
import { failureReasonOf, type Verification, verify as poll } from '../verify/poll.ts';
import { failureOf, planOf } from './plan.ts';
import { prepare } from './prepare.ts';
import type { Failure, Result, Run } from './run.ts';

/** Polls AWS until every load balancer carries its groups, or can never do so, or the deadline has come. */
export async function verify(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  const { inputs, signal } = run;
  const { clients, observed } = prepared;
  const { settings } = prepared.repository;
  const plan = planOf(run, prepared);
  const { problems, findings } = plan;
  if (problems.length > 0) return { problems, findings, plan, ...failureOf(run, plan) };

  const { expectations, unbuilt } = expectationsOf(plan, {
    namespace: settings.namespace,
    // What nobody says is the default of the controller's flag, which the repository cannot know; any other scheme somebody said.
    schemeIsAssumed: (frontend, loadBalancer) =>
      frontend.dependsOn.length > 0 || loadBalancer.scheme === settings.defaultScheme,
  });
  const verification = await poll({
    read: {
      loadBalancers: () => describeLoadBalancers(clients, signal),
      tags: (arns) => describeLoadBalancerTags(clients, arns, signal),
      groups: (ids) => describeGroupsById(clients, ids),
    },
    expectations,
    groups: [...observed.groups, ...observed.outside],
    marks: { owner: inputs.owner, cluster: inputs.cluster, backendGroups: [] },
    extraGroups: inputs.extraGroups,
    timeout: inputs.timeout,
    interval: inputs.interval,
    now: run.now,
    sleep: run.sleep,
    random: run.random,
    signal,
    onPoll: (progress) => {
      for (const line of progressLines(progress)) run.log(line);
    },
  });
  const unseen = plan.frontends.filter((frontend) => frontend.outcome === 'error' && frontend.namesGroups);
  const all =
    verification.ended === 'nothing-to-verify' && unseen.length === 0 ? [...findings, nothingToVerify] : findings;
  return {
    problems,
    findings: all,
    plan: { ...plan, findings: all },
    // A load balancer that the controller does not make was not seen, whatever the others are like.
    verification: { ...verification, verified: verification.verified && unseen.length === 0 },
    unbuilt,
    ...(failureOfVerification(verification) ?? failureOfUnseen(unseen) ?? failureOf(run, { problems, findings: all })),
  };
}

const nothingToVerify = finding('nothing-to-verify', {
  message: 'no frontend of the manifests names a security group, so there is nothing to verify',
  action: 'Check the input manifests, and that the frontends name groups.',
});

function failureOfVerification(verification: Verification): { readonly failure: Failure } | undefined {
  const reason = failureReasonOf(verification);
  if (reason === undefined) return undefined;
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
      message: `${first.kind} ${first.id}: the controller gives up: ${first.reason ?? ''}`,
    },
  };
}
