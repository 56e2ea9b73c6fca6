import type { JsonObject } from '../manifests/document.ts';
import { checkConfiguration } from './gateway/schema/configuration.ts';
import { checkGateway, checkGatewayClass, checkListenerSet, checkReferenceGrant } from './gateway/schema/gateways.ts';
import {
  checkGrpcRoute,
  checkHttpRoute,
  checkTcpRoute,
  checkTlsRoute,
  checkUdpRoute,
} from './gateway/schema/routes.ts';
import { checkRuleConfiguration } from './gateway/schema/rule-configuration.ts';
import { checkTargetGroupConfiguration } from './gateway/schema/target-groups.ts';
import { checkService } from './service/check.ts';
import { ingressClassMisfit, ingressClassParamsMisfit, ingressMisfit } from './ingress/schema.ts';
import type { Misfit } from './shape.ts';

/**
 * A kind that the controller reads: its group and the versions that the API server serves (v3.5's own CRDs, the standard
 * channel of the Gateway API 1.6), and what the API server holds against an object of it beyond its metadata.
 */
export type KindInfo = {
  readonly group: string;
  readonly versions: readonly string[];
  readonly namespaced: boolean;
  readonly check?: (object: JsonObject) => Misfit | undefined;
};

export type Kind = keyof typeof kinds;

/** Each kind's `check` lives with those who read it. */
export const kinds = {
  Namespace: { group: '', versions: ['v1'], namespaced: false },
  Service: { group: '', versions: ['v1'], namespaced: true, check: checkService },
  Ingress: { group: 'networking.k8s.io', versions: ['v1'], namespaced: true, check: ingressMisfit },
  IngressClass: { group: 'networking.k8s.io', versions: ['v1'], namespaced: false, check: ingressClassMisfit },
  IngressClassParams: {
    group: 'elbv2.k8s.aws',
    versions: ['v1beta1'],
    namespaced: false,
    check: ingressClassParamsMisfit,
  },
  GatewayClass: {
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    namespaced: false,
    check: checkGatewayClass,
  },
  Gateway: { group: 'gateway.networking.k8s.io', versions: ['v1', 'v1beta1'], namespaced: true, check: checkGateway },
  ListenerSet: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true, check: checkListenerSet },
  HTTPRoute: {
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    namespaced: true,
    check: checkHttpRoute,
  },
  GRPCRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true, check: checkGrpcRoute },
  TLSRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true, check: checkTlsRoute },
  TCPRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true, check: checkTcpRoute },
  UDPRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true, check: checkUdpRoute },
  ReferenceGrant: {
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    namespaced: true,
    check: checkReferenceGrant,
  },
  LoadBalancerConfiguration: {
    group: 'gateway.k8s.aws',
    versions: ['v1', 'v1beta1'],
    namespaced: true,
    check: checkConfiguration,
  },
  TargetGroupConfiguration: {
    group: 'gateway.k8s.aws',
    versions: ['v1', 'v1beta1'],
    namespaced: true,
    check: checkTargetGroupConfiguration,
  },
  ListenerRuleConfiguration: {
    group: 'gateway.k8s.aws',
    versions: ['v1', 'v1beta1'],
    namespaced: true,
    check: checkRuleConfiguration,
  },
} as const satisfies Record<string, KindInfo>;

/** The kind of an object, if the controller reads it. */
export function kindOf(object: JsonObject): Kind | undefined {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !isKind(kind)) return undefined;
  const { group, versions }: KindInfo = kinds[kind];
  return versions.some((version) => apiVersion === (group === '' ? version : `${group}/${version}`)) ? kind : undefined;
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}
