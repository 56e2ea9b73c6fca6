import { createHash } from 'node:crypto';

/** Scope of a computed name: an object (`namespace/name`) or an explicit IngressGroup. */
export type NameScope = { readonly namespace: string; readonly name: string } | { readonly group: string };

/** What AWS takes as the name of a load balancer, as the controller checks it (bytes or characters: the caller's). */
export const maximumNameLength = 32;

/**
 * The name that the controller gives: `k8s-` + namespace and name (8 characters each) or group (17) without
 * anything but ASCII letters and digits, and 10 hex digits of sha256 over `parts`, one after the other.
 * LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerName and its siblings.
 */
export function computedName(scope: NameScope, parts: readonly string[]): string {
  return computedNamePrefix(scope) + sha256(parts.join('')).slice(0, 10);
}

/** The part of `computedName` that does not depend on the hash: for a Service or Gateway, whose hash is over its UID. */
export function computedNamePrefix(scope: NameScope): string {
  return 'group' in scope
    ? `k8s-${sanitise(scope.group).slice(0, 17)}-`
    : `k8s-${sanitise(scope.namespace).slice(0, 8)}-${sanitise(scope.name).slice(0, 8)}-`;
}

/**
 * The network load balancer in front of an ALB is named after it, cut by bytes as Go cuts a string; only an ALB whose name was
 * given as empty leaves it a name of its own, over `parts`. LBC: pkg/ingress/model_build_frontend_nlb.go:buildFrontendNlbName.
 */
export function frontendNlbName(albName: string, scope: NameScope, parts: readonly string[]): string {
  if (albName !== '') {
    const bytes = new TextEncoder().encode(albName);
    return `${bytes.length > 28 ? new TextDecoder().decode(bytes.subarray(0, 28)) : albName}-nlb`;
  }
  const hash = sha256(parts.join(''));
  return 'group' in scope
    ? `k8s-${sanitise(scope.group).slice(0, 16)}-${hash.slice(0, 8)}-nlb`
    : `${computedNamePrefix(scope)}${hash.slice(0, 6)}-nlb`;
}

/** Length in bytes, which is what Go's `len` counts. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sanitise(text: string): string {
  return text.replaceAll(/[^0-9A-Za-z]/g, '');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
