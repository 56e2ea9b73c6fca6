import { annotationPlace, boolAnnotation } from '../annotations.ts';
import type { GroupToken, LoadBalancerRole } from '../answer.ts';
import { backendGroup, managedGroup, managedRule } from '../managed.ts';
import { frontendNlbGroupsKey, ingressGroupsKey } from '../named.ts';
import { Refusal } from '../refusal.ts';
import { resolveGroups } from '../resolve.ts';
import { annotationTokens } from '../tokens.ts';
import type { GroupBuild } from './build.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import type { GroupListener } from './listeners.ts';
import { checkGroupTags } from './tags.ts';

export type LoadBalancerGroups = {
  readonly securityGroups: readonly string[];
  readonly managedGroup?: { readonly ingress: readonly string[] };
};

/** Groups of the ALB: those named, or the managed one. LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerSecurityGroups. */
export function albGroups(build: GroupBuild, listeners: readonly GroupListener[]): LoadBalancerGroups {
  const { members, settings, world } = build;
  const tokens = agreedTokens(members, 'main');
  if (tokens.length === 0) {
    checkGroupTags(members, settings);
    const securityGroups = settings.backendGroup ? [managedGroup, backendGroup] : [managedGroup];
    return { securityGroups, managedGroup: { ingress: managedRules(listeners, build.ipAddressType) } };
  }
  const manages = managesBackendRules(build);
  const resolved = resolveGroups(tokens, world);
  if (!manages) return { securityGroups: resolved };
  if (settings.backendGroup) return { securityGroups: [...resolved, backendGroup] };
  const message = 'backendSG feature is required to manage worker node SG rules when frontendSG manually specified';
  throw new Refusal('backend-feature-off', message, tokens[0]?.place);
}

/** The list that the members who have the annotation agree on: same pieces, same order, same duplicates. An empty one counts. */
export function agreedTokens(members: readonly Member[], role: LoadBalancerRole): readonly GroupToken[] {
  const key = role === 'main' ? ingressGroupsKey : frontendNlbGroupsKey;
  const lists = members.flatMap(({ ingress }) => {
    const tokens = annotationTokens(ingress, key, role);
    return tokens === undefined ? [] : [{ ingress, tokens, texts: tokens.map((token) => token.text) }];
  });
  const [first, ...rest] = lists;
  if (first === undefined) return [];
  const other = rest.find(({ texts }) => JSON.stringify(texts) !== JSON.stringify(first.texts));
  if (other === undefined) return first.tokens;
  const message = `conflicting securityGroups: [${first.texts.join(' ')}] | [${other.texts.join(' ')}]`;
  throw new Refusal('conflicting-groups', message, annotationPlace(other.ingress, key));
}

/** The annotation beats the flag; members that have it must agree. */
function managesBackendRules({ members, settings }: GroupBuild): boolean {
  const key = ingressKey('manage-backend-security-group-rules');
  const said = members.flatMap(({ ingress }) => {
    const value = boolAnnotation(ingress, key);
    return value === undefined ? [] : [{ ingress, value }];
  });
  const other = said.find(({ value }) => value !== said[0]?.value);
  if (other === undefined) return said[0]?.value ?? settings.manageBackendRules;
  const message = 'conflicting manage backend security group rules settings';
  throw new Refusal('conflicting-members', message, annotationPlace(other.ingress, key));
}

/** LBC: pkg/ingress/model_build_managed_sg.go:buildManagedSecurityGroupIngressPermissions. */
function managedRules(listeners: readonly GroupListener[], ipAddressType: string): readonly string[] {
  return listeners.flatMap(({ port, ipv4Cidrs, ipv6Cidrs, prefixLists }) =>
    [...ipv4Cidrs, ...(ipAddressType === 'ipv4' ? [] : ipv6Cidrs), ...prefixLists].map((peer) =>
      managedRule('tcp', port, port, peer),
    ),
  );
}
