import type { Observed } from '../aws/observed.ts';
import { type Finding, finding } from '../finding.ts';
import type { Plan } from '../plan/plan.ts';
import { type Attachment, type AttachmentResult, classify } from './classify.ts';
import { expectationsOf, expectationTitle } from './expectation.ts';
import { type GroupMarks, knownGroup } from './known-group.ts';
import { locate } from './locate.ts';

/**
 * Load balancers that do not carry the groups that their frontends name, or still carry one of ours that they do not name, as one look at
 * AWS tells it. What has no load balancer yet is no drift, nor is a group that the plan has still to make.
 */
export function attachmentDrift(
  plan: Pick<Plan, 'cluster' | 'region' | 'vpc' | 'frontends'>,
  observed: Pick<Observed, 'groups' | 'outside' | 'loadBalancers'>,
  marks: GroupMarks,
  options: Parameters<typeof expectationsOf>[1],
): readonly Finding[] {
  const groups = new Map(
    [...observed.groups, ...observed.outside].map((group) => [group.id, knownGroup(group, marks)]),
  );
  return expectationsOf(plan, options).expectations.flatMap((expectation) => {
    const attachment = classify(expectation, locate(expectation, observed.loadBalancers), groups, 'allow');
    const { loadBalancer } = attachment;
    if (loadBalancer === undefined || !isDrift.has(attachment.result)) return [];
    const differences = differencesOf(attachment);
    if (differences.length === 0) return [];
    return [
      finding('drift', {
        message: `${expectationTitle(expectation)}: load balancer ${loadBalancer.name} ${differences.join(', and ')}`,
        action: `Ask who did it: \`aws cloudtrail lookup-events --region ${plan.region} --lookup-attributes AttributeKey=ResourceName,AttributeValue=${loadBalancer.arn}\`. Where the manifest was not deployed yet, deploy it; mode verify says why it is not in effect.`,
        frontend: `${expectation.frontend.kind} ${expectation.frontend.id}`,
        ...(expectation.place === undefined ? {} : { place: expectation.place }),
      }),
    ];
  });
}

/** Where the controller's own group stands in the place of those that are named, they are missing as well. */
const isDrift: ReadonlySet<AttachmentResult> = new Set<AttachmentResult>(['missing', 'stale', 'not-in-effect']);

function differencesOf({ expectation, missing, stale }: Attachment): readonly string[] {
  const tokens = expectation.groups.filter(({ ids }) => ids.some((id) => missing.includes(id)));
  return [
    ...(missing.length === 0 ? [] : [`lacks ${tokens.map(({ token }) => token).join(', ')} (${missing.join(', ')})`]),
    ...(stale.length === 0
      ? []
      : [
          `still carries ${stale.map(({ id, name }) => `${name ?? 'a group'} (${id})`).join(', ')}, which it does not name`,
        ]),
  ];
}
