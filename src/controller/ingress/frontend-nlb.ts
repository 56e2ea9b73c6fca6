import { annotationPlace, boolAnnotation, mapAnnotation } from '../annotations.ts';
import type { Listener, LoadBalancer } from '../answer.ts';
import { compareText } from '../objects.ts';
import { frontendNlbName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { resolveGroups } from '../resolve.ts';
import type { Settings } from '../settings.ts';
import { trackingTags } from '../tracking.ts';
import { agreedSetting } from './agreement.ts';
import type { GroupBuild } from './build.ts';
import type { GroupId, Member } from './classify.ts';
import { groupKey, nameScope } from './classify.ts';
import { frontendNlbListeners } from './frontend-nlb-listeners.ts';
import type { LoadBalancerGroups } from './groups.ts';
import { agreedTokens } from './groups.ts';
import { ingressKey } from './keys.ts';
import type { MemberPorts } from './listeners.ts';
import { type ChosenScheme, chosenScheme } from './load-balancer.ts';
import { agreedList, agreedSubnets } from './subnets.ts';
import { checkGroupTags } from './tags.ts';

/** The network load balancer in front of the ALB, if the members want one. LBC: pkg/ingress/model_build_frontend_nlb.go. */
export function frontendNlb(
  build: GroupBuild,
  alb: LoadBalancer & { readonly name: { readonly exact: string } },
  wanted: readonly MemberPorts[],
): LoadBalancer | undefined {
  const { members, settings, world } = build;
  if (!wantsFrontendNlb(members)) return undefined;
  const { scheme, schemeSaid } = frontendNlbScheme(members, settings);
  const tokens = agreedTokens(members, 'frontend-nlb');
  // Without groups of its own it has all of the ALB's, its managed and backend groups too.
  const groups = tokens.length === 0 ? inherited(alb) : { securityGroups: resolveGroups(tokens, world) };
  agreedSubnets(members, 'frontend-nlb-subnets');
  checkElasticIps(members, scheme, world.subnets);
  checkTags(build);
  checkAttributes(members);
  const listeners: readonly Listener[] = frontendNlbListeners(wanted);
  return {
    role: 'frontend-nlb',
    type: 'network',
    scheme,
    schemeSaid,
    name: { exact: nlbName(build.group, alb.name.exact, scheme, settings) },
    ipAddressType: alb.ipAddressType,
    ...groups,
    trackingTags: trackingTags(settings.cluster, 'ingress.k8s.aws', groupKey(build.group), 'FrontendNlb'),
    listeners,
  };
}

function inherited({ securityGroups, managedGroup }: LoadBalancer): LoadBalancerGroups {
  return managedGroup === undefined ? { securityGroups } : { securityGroups, managedGroup };
}

/** Members that say so must agree. */
export function wantsFrontendNlb(members: readonly Member[]): boolean {
  const key = ingressKey('enable-frontend-nlb');
  const said = members.flatMap(({ ingress }) => {
    const value = boolAnnotation(ingress, key);
    return value === undefined ? [] : [{ ingress, value }];
  });
  const other = said.find(({ value }) => value !== said[0]?.value);
  if (other === undefined) return said[0]?.value ?? false;
  throw new Refusal(
    'conflicting-members',
    'conflicting enable frontend NLB values',
    annotationPlace(other.ingress, key),
  );
}

export function nlbName(group: GroupId, albName: string, scheme: string, settings: Settings): string {
  return frontendNlbName(albName, nameScope(group), [settings.cluster, groupKey(group), scheme]);
}

/** Where no member says it is the flag's default, never the ALB's. */
export function frontendNlbScheme(members: readonly Member[], settings: Settings): ChosenScheme {
  return chosenScheme(agreedSetting(members, { name: 'scheme', suffix: 'frontend-nlb-scheme', told: 'map' }), settings);
}

function checkElasticIps(members: readonly Member[], scheme: string, discovered: number | undefined): void {
  const key = ingressKey('frontend-nlb-eip-allocations');
  const holder = members.find(({ ingress }) => ingress.annotations.has(key));
  if (holder === undefined) return;
  const place = annotationPlace(holder.ingress, key);
  if (scheme !== 'internet-facing') {
    throw new Refusal('other', 'EIP allocations can only be set for internet facing load balancers', place);
  }
  const disputed = { kind: 'other', name: 'all EIP allocations for the ingress group must be the same' } as const;
  const allocations = agreedList(members, 'frontend-nlb-eip-allocations', disputed)?.length ?? 0;
  const subnets = agreedSubnets(members, 'frontend-nlb-subnets')?.length ?? discovered;
  if (allocations === 0 || subnets === undefined || allocations === subnets) return;
  throw new Refusal('other', `count of EIP allocations (${allocations}) and subnets (${subnets}) must match`, place);
}

/** Its own tags, on which members that have any must agree, or else the ALB's. */
function checkTags({ members, settings }: GroupBuild): void {
  const suffix = 'frontend-nlb-tags';
  const tagged = members.filter(({ ingress }) => ingress.annotations.has(ingressKey(suffix)));
  if (tagged.length === 0) checkGroupTags(members, settings);
  else checkSameMaps(tagged, suffix, 'tags');
}

const routingPolicies = ['any_availability_zone', 'partial_availability_zone_affinity', 'availability_zone_affinity'];

/** From the first member that has attributes on, all must have the same; none at all are others than an empty annotation. */
function checkAttributes(members: readonly Member[]): void {
  const suffix = 'frontend-nlb-attributes';
  const at = members.findIndex(({ ingress }) => ingress.annotations.has(ingressKey(suffix)));
  const first = members[at];
  if (first === undefined) return;
  checkSameMaps(members.slice(at), suffix, 'attributes');
  const policy = mapAnnotation(first.ingress, ingressKey(suffix))?.get('dns_record.client_routing_policy');
  if (policy === undefined || routingPolicies.includes(policy)) return;
  const message = `invalid dns_record.client_routing_policy set in annotation aws-load-balancer-attributes: got '${policy}' expected one of ['${routingPolicies.join("', '")}']`;
  throw new Refusal('other', message, annotationPlace(first.ingress, ingressKey(suffix)));
}

function checkSameMaps(members: readonly Member[], suffix: string, name: string): void {
  const key = ingressKey(suffix);
  const told = members.map(({ ingress }) => {
    const pairs = [...(mapAnnotation(ingress, key) ?? [])].toSorted(([left], [right]) => compareText(left, right));
    return { ingress, text: `map[${pairs.map((pair) => pair.join(':')).join(' ')}]`, pairs };
  });
  const [first, ...rest] = told;
  const same = (each: (typeof told)[number]): string => JSON.stringify([each.ingress.annotations.has(key), each.pairs]);
  const other = first && rest.find((each) => same(each) !== same(first));
  if (first === undefined || other === undefined) return;
  const message = `conflicting frontend NLB ${name}: ${first.text} | ${other.text}`;
  throw new Refusal('conflicting-members', message, annotationPlace(other.ingress, key));
}
