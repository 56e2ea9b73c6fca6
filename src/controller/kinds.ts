import type { JsonObject } from '../manifests/document.ts';
import { checkService } from './service/check.ts';
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
  Ingress: { group: 'networking.k8s.io', versions: ['v1'], namespaced: true },
  IngressClass: { group: 'networking.k8s.io', versions: ['v1'], namespaced: false },
  IngressClassParams: { group: 'elbv2.k8s.aws', versions: ['v1beta1'], namespaced: false },
  GatewayClass: { group: 'gateway.networking.k8s.io', versions: ['v1', 'v1beta1'], namespaced: false },
  Gateway: { group: 'gateway.networking.k8s.io', versions: ['v1', 'v1beta1'], namespaced: true },
  ListenerSet: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true },
  HTTPRoute: { group: 'gateway.networking.k8s.io', versions: ['v1', 'v1beta1'], namespaced: true },
  GRPCRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true },
  TLSRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true },
  TCPRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true },
  UDPRoute: { group: 'gateway.networking.k8s.io', versions: ['v1'], namespaced: true },
  ReferenceGrant: { group: 'gateway.networking.k8s.io', versions: ['v1', 'v1beta1'], namespaced: true },
  LoadBalancerConfiguration: { group: 'gateway.k8s.aws', versions: ['v1', 'v1beta1'], namespaced: true },
  TargetGroupConfiguration: { group: 'gateway.k8s.aws', versions: ['v1', 'v1beta1'], namespaced: true },
  ListenerRuleConfiguration: { group: 'gateway.k8s.aws', versions: ['v1', 'v1beta1'], namespaced: true },
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
