import type { GroupToken } from './answer.ts';
import type { KubeObject } from './objects.ts';
import { annotationTokens, fieldTokens } from './tokens.ts';

export const ingressGroupsKey = 'alb.ingress.kubernetes.io/security-groups';
export const frontendNlbGroupsKey = 'alb.ingress.kubernetes.io/frontend-nlb-security-groups';
export const serviceGroupsKey = 'service.beta.kubernetes.io/aws-load-balancer-security-groups';

/** Every security group that an object itself names where its kind can, whether or not the controller heeds it. */
export function groupsNamedBy(object: KubeObject): readonly GroupToken[] {
  switch (object.kind) {
    case 'Ingress':
      return [
        ...(annotationTokens(object, ingressGroupsKey) ?? []),
        ...(annotationTokens(object, frontendNlbGroupsKey, 'frontend-nlb') ?? []),
      ];
    case 'Service':
      return annotationTokens(object, serviceGroupsKey) ?? [];
    case 'LoadBalancerConfiguration':
      return fieldTokens(object, ['spec', 'securityGroups']) ?? [];
    case 'Namespace':
    case 'IngressClass':
    case 'IngressClassParams':
    case 'GatewayClass':
    case 'Gateway':
    case 'ListenerSet':
    case 'HTTPRoute':
    case 'GRPCRoute':
    case 'TLSRoute':
    case 'TCPRoute':
    case 'UDPRoute':
    case 'ReferenceGrant':
    case 'TargetGroupConfiguration':
    case 'ListenerRuleConfiguration':
      return [];
  }
}
