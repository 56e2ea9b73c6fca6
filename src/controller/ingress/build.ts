import type { Listener, LoadBalancer, Outcome, World } from '../answer.ts';
import type { Objects } from '../objects.ts';
import type { Settings } from '../settings.ts';
import { trackingTags } from '../tracking.ts';
import { checkAddOns } from './addons.ts';
import type { GroupId, Member } from './classify.ts';
import { groupKey } from './classify.ts';
import { frontendNlb } from './frontend-nlb.ts';
import { albGroups } from './groups.ts';
import { listenPorts } from './listen-ports.ts';
import { checkListenerAttributes, mergeListeners, redirects } from './listeners.ts';
import {
  albAddressType,
  albName,
  albScheme,
  checkAddressPool,
  checkAttributes,
  checkCapacity,
  checkIpam,
} from './load-balancer.ts';
import { rulesRedirect } from './redirecting-rules.ts';
import { checkDefaultBackend, checkRules, withinIngress } from './rules.ts';
import { checkSubnets } from './subnets.ts';
import { checkGroupTags } from './tags.ts';

/** One IngressGroup and all that its build depends on. */
export type GroupBuild = {
  readonly group: GroupId;
  /** In the controller's order. */
  readonly members: readonly Member[];
  readonly objects: Objects;
  readonly settings: Settings;
  readonly world: World;
  readonly ipAddressType: string;
  /** Target groups that were built already, which is done once. */
  readonly targetGroups: Set<string>;
};

/**
 * The load balancers of an IngressGroup. Throws a `Refusal` for the first thing that the controller gives up on, so the order of
 * the steps is the controller's own. LBC: pkg/ingress/model_builder.go:run.
 */
export function buildGroup(given: Omit<GroupBuild, 'ipAddressType' | 'targetGroups'>): Outcome {
  const { group, members, settings } = given;
  const wanted = members.map((member) => ({
    member,
    ports: withinIngress(member, () => listenPorts(member, settings)),
  }));
  const listeners = mergeListeners(wanted);
  const { scheme, schemeSaid } = albScheme(members, settings);
  const build: GroupBuild = { ...given, ipAddressType: albAddressType(members), targetGroups: new Set() };
  checkSubnets(members);
  const groups = albGroups(build, listeners);
  checkAddressPool(members);
  checkAttributes(members);
  checkGroupTags(members, settings);
  const name = albName(group, members, scheme, settings);
  checkCapacity(members, settings);
  checkIpam(members);
  const redirecting = redirects(members, listeners);
  for (const listener of listeners) {
    const { protocol } = listener;
    const redirected = redirecting && protocol === 'HTTP';
    if (!redirected) checkDefaultBackend(listener.members, protocol, build);
    checkListenerAttributes(listener);
    if (!redirected) checkRules(listener.members, protocol, build);
  }
  checkAddOns(members);
  const alb = {
    role: 'main',
    type: 'application',
    scheme,
    schemeSaid,
    name: { exact: name },
    ipAddressType: build.ipAddressType,
    ...groups,
    trackingTags: trackingTags(settings.cluster, 'ingress.k8s.aws', groupKey(group), 'LoadBalancer'),
    listeners: listeners.map(({ port, protocol, members: its }): Listener =>
      protocol === 'HTTP' && (redirecting || rulesRedirect(its, build))
        ? { port, protocol, redirects: true }
        : { port, protocol },
    ),
  } as const satisfies LoadBalancer;
  const nlb = frontendNlb(build, alb, wanted);
  return { result: 'built', loadBalancers: nlb === undefined ? [alb] : [alb, nlb] };
}
