import type { Attachment } from './classify.ts';
import type { ClusterAnswer } from './cluster.ts';
import {
  controllerLog,
  describeObject,
  findController,
  getObject,
  showClassicLoadBalancers,
  showIngressClasses,
  showTags,
  touchObject,
} from './command.ts';
import { failureOf, isCloudProvider, isSuccess, type ObjectEvent } from './object-events.ts';
import type { Reasons } from './reasons.ts';

/** Causes and commands, and what the controller said itself. */
export type Evidence = Reasons & { readonly event?: string };

/** Puts what the cluster says before what AWS alone can only guess; without an answer the guesses stay as they are. */
export function withEvidence(attachment: Attachment, guess: Reasons): Evidence {
  const { cluster } = attachment;
  if (cluster === undefined) return guess;
  if (cluster.kind !== 'there') return guess;
  const failure = failureOf(cluster.events ?? []);
  const found = attachment.result === 'not-deployed' ? undefined : causeOf(attachment, cluster, failure);
  const event = failure === undefined ? {} : { event: eventText(failure) };
  if (found === undefined) return { ...guess, ...event };
  const [cause, ...commands] = found;
  return {
    ...event,
    // Seen, not guessed: the rest of the list would only hide it.
    causes: [cause],
    next: join(commands, guess.next),
  };
}

/** `FailedBuildModel (12 times, last at 2026-…): Failed build model due to …`. */
const eventText = ({ reason, message, count, at }: ObjectEvent): string => {
  const often = count === 1 ? 'once' : `${count} times`;
  return `${reason} (${often}${at === '' ? '' : `, last at ${at}`}): ${message}`;
};

type Found = readonly [cause: string, ...commands: string[]];

/** What makes this one of several worlds that look alike on AWS; undefined where the cluster has nothing to add. */
function causeOf(
  attachment: Attachment,
  cluster: Extract<ClusterAnswer, { kind: 'there' }>,
  failure: ObjectEvent | undefined,
): Found | undefined {
  const { expectation, status } = attachment;
  const { object, events = [], controller } = cluster;
  const title = `${expectation.object.resource} ${expectation.object.namespace}/${expectation.object.name}`;
  if (object.isBeingDeleted)
    return [`The ${title} is being deleted in the cluster: deploy it again when it is gone.`, getObject(expectation)];
  if (failure !== undefined) return causeOfEvent(failure, attachment);
  if (object.notAccepted !== undefined)
    return [`The controller does not accept it: ${object.notAccepted}.`, describeObject(expectation)];
  if (expectation.object.resource === 'service' && isServedElsewhere(attachment, events))
    return [
      `The cloud provider of the cluster made a Classic Load Balancer for it${status === undefined ? '' : ` (${status.hostname})`}, which is none of these${object.className === undefined ? ': the Service in the cluster has no `loadBalancerClass`' : ''}. The class cannot be set later: delete the Service and deploy it with \`loadBalancerClass: service.k8s.aws/nlb\`.`,
      showClassicLoadBalancers(expectation),
      getObject(expectation),
    ];
  if (status?.loadBalancer !== undefined)
    return [
      `Its status names ${status.loadBalancer.name}, which does not have the tags of this frontend: the controller runs with another \`--cluster-name\` than ${expectation.cluster}, or somebody took the tags off. It is not taken for the frontend's, since a status outlives what it was true for.`,
      showTags(expectation, status.loadBalancer),
    ];
  if (controller === 'absent')
    return [
      'The controller is not installed: nothing has touched the object, and no Deployment has the label of the AWS Load Balancer Controller.',
      findController(),
    ];
  if (controller === 'not-ready')
    return ['The controller is installed and no pod of it is ready.', findController(), controllerLog()];
  if (controller === 'ready' && attachment.loadBalancer === undefined)
    return [
      `The controller runs and has not touched the ${title}: its class${object.className === undefined ? ' (it has none)' : ` ${object.className}`} is not one of this controller's. No event says so.`,
      showIngressClasses(),
      getObject(expectation),
    ];
  if (events.some(isSuccess) && attachment.result === 'not-found')
    return [
      `The controller has reconciled the ${title} with success, and no load balancer here has its tags: it runs with another \`--cluster-name\` than ${expectation.cluster}, or in another account, region or VPC.`,
      controllerLog(),
    ];
  return undefined;
}

/** The address in its status is that of no load balancer of ELBv2, or the cloud provider said that it made one. */
const isServedElsewhere = ({ status, loadBalancer }: Attachment, events: readonly ObjectEvent[]): boolean =>
  loadBalancer === undefined &&
  (events.some(isCloudProvider) || (status !== undefined && status.loadBalancer === undefined));

/** The controller's own words, by what they ask for. Texts: LBC pkg/networking/security_group_resolver.go, pkg/ingress/, and AWS's own. */
function causeOfEvent({ message }: ObjectEvent, { expectation }: Attachment): Found {
  const describe = describeObject(expectation);
  const [, denied] = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(message) ?? [];
  if (denied !== undefined || /UnauthorizedOperation|AccessDenied/.test(message))
    return [
      `The role of the controller lacks a permission${denied === undefined ? '' : `: \`${denied}\``}. It is the controller's own role, not that of this job.`,
      describe,
      controllerLog(),
    ];
  if (/couldn't find all security ?groups|InvalidGroup\.NotFound/i.test(message))
    return [
      'The group is there now. The controller did not find it when it looked last, and is in its back-off: a group that is made after the object is not noticed, and the next try can be up to 16m40s away. Touching the object takes effect in about a second.',
      touchObject(expectation),
      describe,
    ];
  if (/conflicting securityGroups/.test(message))
    return [
      'The members of its IngressGroup list different groups, so the controller changes nothing for any of them: all have to list the same, in the same order. While a list is being rolled out this passes by itself.',
      describe,
    ];
  if (
    /belong to (?:a )?different VPC|does not belong to (?:the )?VPC|InvalidSecurityGroup|InvalidConfigurationRequest/i.test(
      message,
    )
  )
    return [
      'AWS refuses the list of groups: one of them is in another VPC, there are more than five, or the load balancer can take none.',
      describe,
    ];
  if (/DuplicateLoadBalancerName/.test(message))
    return ['Another load balancer of this account and region has the name already.', describe];
  return [
    'The controller fails with it, and says why in its event: nothing is attached until that is mended.',
    describe,
  ];
}

/** What the evidence asks for first, then the others, each once. */
function join(first: readonly string[], rest: Reasons['next']): Reasons['next'] {
  const [head = rest[0], ...others] = [...new Set([...first, ...rest])];
  return [head, ...others];
}
