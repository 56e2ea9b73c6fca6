import type { WorldLoadBalancer } from '../answer.ts';
import { annotationPlace, boolAnnotation } from '../annotations.ts';
import { byteLength, maximumNameLength } from '../names.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';

export type Scheme = 'internal' | 'internet-facing';
export type ServiceAddressType = 'ipv4' | 'dualstack';

/** The annotation, the older annotation, what the load balancer has, the flag: the first that says something. */
export function scheme(service: KubeObject, existing: WorldLoadBalancer | undefined, settings: Settings): Scheme {
  const written = service.annotations.get(serviceKeys.scheme);
  if (written !== undefined) {
    if (isScheme(written)) return written;
    throw new Refusal('invalid-scheme', `unknown scheme: ${written}`, annotationPlace(service, serviceKeys.scheme));
  }
  const internal = boolAnnotation(service, serviceKeys.internal);
  if (internal !== undefined) return internal ? 'internal' : 'internet-facing';
  if (existing === undefined) return settings.defaultScheme;
  if (isScheme(existing.scheme)) return existing.scheme;
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
