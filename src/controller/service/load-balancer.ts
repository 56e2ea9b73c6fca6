import type { LoadBalancer, WorldLoadBalancer } from '../answer.ts';
import { annotationPlace, boolAnnotation } from '../annotations.ts';
import { byteLength, maximumNameLength } from '../names.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';

export type Scheme = 'internal' | 'internet-facing';
export type ServiceAddressType = 'ipv4' | 'dualstack';

type ChosenScheme = Pick<LoadBalancer, 'schemeSaid'> & { readonly scheme: Scheme };

/**
 * The annotation, the older annotation, what the load balancer has, the flag: the first that says something.
 * LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerScheme.
 */
export function chooseScheme(
  service: KubeObject,
  existing: WorldLoadBalancer | undefined,
  settings: Settings,
): ChosenScheme {
  const written = service.annotations.get(serviceKeys.scheme);
  if (written !== undefined) {
    if (isScheme(written)) return { scheme: written, schemeSaid: true };
    throw new Refusal('invalid-scheme', `unknown scheme: ${written}`, annotationPlace(service, serviceKeys.scheme));
  }
  const internal = boolAnnotation(service, serviceKeys.internal);
  if (internal !== undefined) return { scheme: internal ? 'internal' : 'internet-facing', schemeSaid: true };
  if (existing === undefined) return { scheme: settings.defaultScheme, schemeSaid: false };
  if (isScheme(existing.scheme)) return { scheme: existing.scheme, schemeSaid: false };
  throw new Refusal('invalid-scheme', 'invalid load balancer scheme');
}

export function addressType(service: KubeObject): ServiceAddressType {
  const written = service.annotations.get(serviceKeys.ipAddressType) ?? 'ipv4';
  if (written === 'ipv4' || written === 'dualstack') return written;
  const place = annotationPlace(service, serviceKeys.ipAddressType);
  throw new Refusal('invalid-address-type', `unknown IPAddressType: ${written}`, place);
}

/** The controller checks the length alone, in bytes. */
export function checkName(service: KubeObject): void {
  const name = service.annotations.get(serviceKeys.name) ?? '';
  if (byteLength(name) <= maximumNameLength) return;
  const message = `load balancer name cannot be longer than ${maximumNameLength} characters`;
  throw new Refusal('invalid-name', message, annotationPlace(service, serviceKeys.name));
}

export function checkPrivateLink(service: KubeObject): void {
  const written = service.annotations.get(serviceKeys.privateLinkRules) ?? 'on';
  if (written === 'on' || written === 'off') return;
  const message = `Invalid value for securityGroupsInboundRulesOnPrivateLink status: ${written}, value must be one of [on, off]`;
  throw new Refusal('other', message, annotationPlace(service, serviceKeys.privateLinkRules));
}

function isScheme(text: string): text is Scheme {
  return text === 'internal' || text === 'internet-facing';
}
