import type { Problem } from '../problem.ts';
import type { Attachment } from './classify.ts';
import {
  deleteObject,
  describeObject,
  getObject,
  showCaller,
  showGroups,
  showGroupsNamed,
  showLoadBalancer,
  showLoadBalancersOfVpc,
  showRules,
  touchObject,
} from './command.ts';
import type { Expectation } from './expectation.ts';
import { notFound } from './not-found.ts';
import { groupList, isForeign, isManaged, loadBalancerNames, unresolvedTokens } from './summary.ts';

/** Why something is not as it should be, and what to do about it. */
export type Reasons = {
  /** The most likely first. */
  readonly causes: readonly [string, ...string[]];
  /** Commands to run, the most telling first. */
  readonly next: readonly [string, ...string[]];
};

/** What AWS alone lets us guess of a result; undefined where all is well. `refusal` is what AWS said to a denied call. */
export function reasons(attachment: Attachment, refusal: Problem | undefined): Reasons | undefined {
  const { expectation, loadBalancer, missing, stale, extras } = attachment;
  const object = `${expectation.object.resource} ${expectation.object.namespace}/${expectation.object.name}`;
  const show =
    loadBalancer === undefined ? showLoadBalancersOfVpc(expectation) : showLoadBalancer(expectation, loadBalancer);
  switch (attachment.result) {
    case 'not-found':
      return notFound(attachment);
    case 'unseen':
      return {
        causes: [refusal?.message ?? 'The run ended before AWS answered.'],
        next: [show],
      };
    case 'not-deployed':
      return {
        causes: [
          attachment.cluster?.kind === 'there'
            ? `Nothing was deployed yet: the ${object} in the cluster is not the repository's. Deploy it, or wait for the sync; the groups are there.`
            : `Nothing was deployed yet, or to another cluster or namespace than this run looks at.`,
          'The deploy failed, or it deploys another commit or another overlay than these manifests.',
        ],
        next: [getObject(expectation), show],
      };
    case 'rules-unsettled':
    case 'rules-differ':
      return {
        causes: [
          'Rules were changed by hand or by another tool since `apply`, or `apply` has not run for this commit. The controller never writes rules of these groups, so waiting does not help: run `apply`.',
          'Another run applies other declarations to the same groups: only one may write at a time.',
        ],
        next: [showRules(expectation, [...new Set((attachment.rules ?? []).map(({ group }) => group))]), show],
      };
    case 'wrong-group-vpc':
      return {
        causes: [
          `A load balancer takes groups of its own VPC only, and the ${object} names this one by its id: name a group of ${expectation.vpc}. The controller's event is FailedDeployModel.`,
        ],
        next: [
          showGroups(
            expectation,
            (attachment.elsewhere ?? []).map(({ id }) => id),
          ),
          describeObject(expectation),
        ],
      };
    case 'wrong-vpc':
      return {
        causes: [
          `The controller of cluster ${expectation.cluster} works in another VPC than the one this run looks at: check the inputs \`cluster\` and \`vpc-id\`.`,
          'The load balancer is left over from a cluster of the same name; the controller will make a new one in its own VPC.',
        ],
        next: [show, describeObject(expectation)],
      };
    case 'wrong-type':
    case 'wrong-scheme':
      return {
        causes: [
          `The controller has not replaced the old load balancer yet: it deletes it first, and deletion protection stops it.`,
          `The cluster still has an older ${object} than the repository.`,
        ],
        next: [describeObject(expectation), getObject(expectation), show],
      };
    case 'not-in-effect':
      return {
        causes: [
          `The object in the cluster does not name the groups: ${groupList(extras.filter(isManaged))} is the group that the controller makes where none are named. It was deployed without the annotation, or not at all since.`,
          'The annotation stands on an object of another kind, or its key is misspelt.',
          'The controller fails to build the new state and keeps the old one.',
        ],
        next: [getObject(expectation), describeObject(expectation), show],
      };
    case 'missing':
      return {
        causes: [
          `The controller is in its back-off: a group that is made after the object is not noticed, and a retry can take up to 16m40s. Touching the object takes effect in about a second.`,
          ...sharedNames(expectation),
          `The cluster does not have this version of the ${object} yet.`,
          'The controller cannot build or deploy it: its events say why, and another part of the object may be at fault.',
        ],
        next: [touchObject(expectation), describeObject(expectation), showGroups(expectation, missing)],
      };
    case 'stale':
      return {
        causes: [
          `The cluster still has a version of the ${object} that names ${groupList(stale)}, or another member of its group does.`,
          'Somebody attached it by hand; the controller restores its own list when the object is touched, else within 10 hours.',
        ],
        next: [getObject(expectation), touchObject(expectation), show],
      };
    case 'extra-groups':
      return {
        causes: [
          `Somebody attached ${groupList(extras.filter(isForeign))} by hand, or the object in the cluster names it; the rules of all groups on a load balancer add up.`,
        ],
        next: [getObject(expectation), touchObject(expectation), show],
      };
    case 'not-active':
      return {
        causes: ['AWS is still making it, which takes two to five minutes: allow a longer `timeout`.'],
        next: [show],
      };
    case 'replacing':
      return {
        causes: [
          `The controller has not deleted the old load balancer ${loadBalancerNames(attachment.others)}: deletion protection stops it, or it is still at work. Clients may still reach the old one.`,
        ],
        next: [describeObject(expectation), ...attachment.others.map((other) => showLoadBalancer(expectation, other))],
      };
    case 'unresolved':
      return {
        causes: [
          `No security group of ${expectation.vpc} has this tag \`Name\` or this id: \`apply\` has not run, or it runs for another cluster or VPC. The controller looks names up by that tag, never by the group's own name.`,
        ],
        next: [showGroupsNamed(expectation, unresolvedTokens(expectation))],
      };
    case 'no-security-groups':
      return {
        causes: [withoutGroups(expectation, object)],
        next: [show, ...(expectation.role === 'main' ? [deleteObject(expectation)] : [])],
      };
    case 'state-failed':
      return {
        causes: [
          `AWS could not set it up${loadBalancer?.state.reason === undefined ? '' : ` (${loadBalancer.state.reason})`}, and does not try again: delete the ${object} and deploy it again once the reason is gone.`,
        ],
        next: [show, describeObject(expectation)],
      };
    case 'denied':
      return {
        causes: [refusal?.hint ?? 'The role of this job lacks a permission, or its credentials ran out.'],
        next: [showCaller()],
      };
    case 'attached':
    case 'attached-with-extras':
    case 'released':
      return undefined;
  }
}

/** Names that mean several groups at once. */
const sharedNames = ({ groups }: Expectation): readonly string[] =>
  groups
    .filter(({ ids }) => ids.length > 1)
    .map(
      ({ token, ids }) =>
        `${ids.join(' and ')} share the tag Name ${token}: the controller attaches all of them, unless AWS refuses so many. Give the others another Name.`,
    );

function withoutGroups(expectation: Expectation, object: string): string {
  const remedy =
    expectation.role === 'main'
      ? `delete the ${object} and deploy it again`
      : `take \`alb.ingress.kubernetes.io/enable-frontend-nlb\` off the ${object}, and set it again once the load balancer is gone`;
  return `A network load balancer that was made without security groups can never get one: the controller leaves it as it is and reports success. Only a new one helps, with a new DNS name: ${remedy}.`;
}
