import type { ObservedLoadBalancer } from '../aws/observed.ts';
import type { Attachment } from './classify.ts';
import type { Expectation } from './expectation.ts';
import type { KnownGroup } from './known-group.ts';
import { failureOf } from './object-events.ts';
import { differenceText } from './rules.ts';

/** One attachment in a few words, for a log line and the timeline. Foreign text is in it: escape it where it is shown. */
export function summarize(attachment: Attachment): string {
  const failure = attachment.cluster?.kind === 'there' ? failureOf(attachment.cluster.events ?? []) : undefined;
  const seen = summarizeSeen(attachment);
  return failure === undefined ? seen : `${seen}; its event says ${failure.message.slice(0, 200)}`;
}

/** What AWS shows of it. */
export function summarizeSeen(attachment: Attachment): string {
  const { loadBalancer, missing, stale, extras, elsewhere = [], expectation } = attachment;
  const name = loadBalancer?.name ?? 'its load balancer';
  const note = schemeNote(attachment);
  const also = note === undefined ? '' : `; ${note}`;
  switch (attachment.result) {
    case 'attached':
      return `attached: ${name} carries ${ids(loadBalancer)}${also}`;
    case 'attached-with-extras':
      return `attached: ${name} carries ${ids(loadBalancer)}, of which nobody declared ${groupList(extras.filter(isForeign))}${also}`;
    case 'released':
      return 'names no group, and carries none of ours';
    case 'unseen':
      return 'not looked at yet';
    case 'not-found':
      return 'load balancer not found yet';
    case 'not-deployed':
      return notDeployed(attachment);
    case 'wrong-vpc':
      return `${name} is in ${loadBalancer?.vpc ?? 'another VPC'}, not in ${expectation.vpc}`;
    case 'wrong-type':
      return `${name} is of type ${loadBalancer?.type ?? 'unknown'}, not ${expectation.type}`;
    case 'wrong-scheme':
      return `${name} is ${loadBalancer?.scheme ?? 'of no scheme'}, not ${expectation.scheme.value}`;
    case 'not-in-effect':
      return `${name} carries the group that the controller manages itself: ${groupList(extras.filter(isManaged))}`;
    case 'missing':
      return `${name} carries ${ids(loadBalancer)}, missing ${missing.join(', ')}`;
    case 'stale':
      return `${name} still carries ${groupList(stale)}`;
    case 'extra-groups':
      return `${name} carries ${groupList(extras.filter(isForeign))}, which nobody declared`;
    case 'not-active':
      return `${name} has its groups and is ${loadBalancer?.state.code ?? 'in no state'}`;
    case 'replacing':
      return `${name} has its groups, and ${loadBalancerNames(attachment.others)} is still there`;
    case 'rules-unsettled':
    case 'rules-differ':
      return `${name} carries its groups, and ${differences(attachment)}`;
    case 'wrong-group-vpc':
      return `${elsewhere.map((group) => `${groupText(group)} is in ${group.vpc}`).join(', ')}, its load balancer in ${expectation.vpc}`;
    case 'unresolved':
      return `no group is called ${unresolvedTokens(expectation).join(', ')}`;
    case 'no-security-groups':
      return `${name} was made without security groups`;
    case 'state-failed':
      return `${name} is failed${loadBalancer?.state.reason === undefined ? '' : `: ${loadBalancer.state.reason}`}`;
    case 'denied':
      return 'AWS refuses to be asked';
  }
}

/** What the cluster has instead of the repository's object. */
function notDeployed({ cluster, expectation: { object } }: Attachment): string {
  const title = `${object.resource} ${object.namespace}/${object.name}`;
  if (cluster?.kind !== 'there') return `${title} is not in the cluster`;
  const lists = cluster.object.lists ?? [];
  const there = lists.length === 0 ? 'no groups' : lists.slice(0, most).join(', ');
  const here = object.lists?.length ? object.lists.slice(0, most).join(', ') : 'none';
  return `${title} lists ${there} in the cluster, and ${here} in the repository`;
}

/** The first of them, since a group may have hundreds of rules. */
const differences = ({ rules = [] }: Pick<Attachment, 'rules'>): string =>
  [
    ...rules.slice(0, most).map(differenceText),
    ...(rules.length > most ? [`${rules.length - most} more differ`] : []),
  ].join('; ');

const most = 5;

/** That its scheme is not the one that was assumed, which proves nothing wrong: neither an object nor a stated flag says it. */
export function schemeNote({
  expectation: { scheme },
  loadBalancer,
}: Pick<Attachment, 'expectation' | 'loadBalancer'>): string | undefined {
  if (!scheme.assumed || loadBalancer === undefined || loadBalancer.scheme === scheme.value) return undefined;
  return `it is ${loadBalancer.scheme}, where ${scheme.value} was only assumed`;
}

/** A group as a reader knows it: `sg-1 (web)`. */
export const groupText = (group: KnownGroup): string =>
  group.name === undefined ? group.id : `${group.id} (${group.name})`;

export const groupList = (groups: readonly KnownGroup[]): string => groups.map(groupText).join(', ');

export const loadBalancerNames = (loadBalancers: readonly ObservedLoadBalancer[]): string =>
  loadBalancers.map((loadBalancer) => loadBalancer.name).join(', ');

export const isForeign = (group: KnownGroup): boolean => group.kind === 'foreign';
export const isManaged = (group: KnownGroup): boolean => group.kind === 'managed';

export const unresolvedTokens = (expectation: Expectation): readonly string[] =>
  expectation.groups.filter((group) => group.ids.length === 0).map((group) => group.token);

const ids = (loadBalancer: ObservedLoadBalancer | undefined): string =>
  loadBalancer === undefined || loadBalancer.securityGroups.length === 0
    ? 'no security group'
    : loadBalancer.securityGroups.join(', ');
