import { type Clients, readingUntil } from '../aws/clients.ts';
import { describeLoadBalancers, describeLoadBalancerTags } from '../aws/load-balancers.ts';
import { describeGroupsById } from '../aws/security-groups.ts';
import { finding } from '../finding.ts';
import type { FrontendPlan } from '../plan/plan.ts';
import { progressLines } from '../report/log.ts';
import { expectationsOf, expectationTitle } from '../verify/expectation.ts';
import { summarize } from '../verify/summary.ts';
import { within } from '../verify/within.ts';
import type { Reader } from '../verify/look.ts';
import { failureReasonOf, type Verification, verify as poll } from '../verify/poll.ts';
import { failureOf } from './plan.ts';
import { planOf } from './plan-of.ts';
import { prepare } from './prepare.ts';
import type { Failure, Result, Run } from './run.ts';

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
    ...(Object.hasOwn(declarations.controller?.flags ?? {}, 'default-load-balancer-scheme')
      ? { statedScheme: settings.defaultScheme }
      : {}),
  });
  const verification = await within(inputs.timeout + lastPoll, run, (deadline) =>
    poll({
      read: readerOf(readingUntil(clients, deadline)),
      expectations,
      groups: [...observed.groups, ...observed.outside],
      marks: {
        owner: inputs.owner,
        cluster: inputs.cluster,
        backendGroups: settings.backendGroupId === undefined ? [] : [settings.backendGroupId],
      },
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
    }),
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

const readerOf = (clients: Clients): Reader => ({
  loadBalancers: () => describeLoadBalancers(clients),
  tags: (arns) => describeLoadBalancerTags(clients, arns),
  groups: (ids) => describeGroupsById(clients, ids),
});

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
