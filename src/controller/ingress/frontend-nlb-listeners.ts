import { annotationPlace, integerAnnotation, mapAnnotation, parseInteger } from '../annotations.ts';
import type { Listener } from '../answer.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import { ingressKey } from './keys.ts';
import type { MemberPorts } from './listeners.ts';

/**
 * TCP listeners on the ALB's ports, or on those that a member maps to its own ports of the ALB. Ports are not range-checked.
 * LBC: pkg/ingress/model_build_frontend_nlb.go:buildFrontendNlbListeners.
 */
export function frontendNlbListeners(wanted: readonly MemberPorts[]): readonly Listener[] {
  const configs = new Map<number, NlbConfig[]>();
  for (const { member, ports } of wanted) {
    const { ingress } = member;
    try {
      for (const [port, target] of portMapping(ingress) ?? [...ports.keys()].map((own) => [own, own] as const)) {
        if (!ports.has(target)) continue;
        const config = { ingress, target, healthCheck: healthCheck(ingress) };
        configs.set(port, [...(configs.get(port) ?? []), config]);
      }
    } catch (error) {
      const context = `failed to compute listenPort config for ingress: ${ingress.key}`;
      throw error instanceof Refusal ? error.within(context) : error;
    }
  }
  const sorted = [...configs].sort(([left], [right]) => left - right);
  for (const [port, ofPort] of sorted) checkAgreement(port, ofPort);
  return sorted.map(([port]) => ({ port, protocol: 'TCP' }));
}

type NlbConfig = { readonly ingress: KubeObject; readonly target: number; readonly healthCheck: HealthCheck };

/** Explicit settings alone, in the order in which they are merged. */
type HealthCheck = ReadonlyMap<string, { readonly value: string | number; readonly suffix: string }>;

/** From the NLB's port to the ALB's; undefined where the annotation is absent or empty. */
function portMapping(ingress: KubeObject): ReadonlyMap<number, number> | undefined {
  const key = ingressKey('frontend-nlb-listener-port-mapping');
  const pairs = mapAnnotation(ingress, key);
  if (pairs === undefined || pairs.size === 0) return undefined;
  const parse = (text: string, side: string): number => {
    const port = parseInteger(text, 32);
    if (typeof port === 'number') return port;
    throw new Refusal('invalid-listeners', `invalid ${side} listener port: ${text}`, annotationPlace(ingress, key));
  };
  return new Map([...pairs].map(([nlb, alb]) => [parse(nlb, 'NLB'), parse(alb, 'ALB')]));
}

function healthCheck(ingress: KubeObject): HealthCheck {
  const text = (suffix: string): string | undefined => ingress.annotations.get(ingressKey(suffix));
  const number = (suffix: string): number | undefined => integerAnnotation(ingress, ingressKey(suffix), 32);
  const prefix = 'frontend-nlb-healthcheck';
  const settings: readonly (readonly [name: string, suffix: string, value: string | number | undefined])[] = [
    ['Port', `${prefix}-port`, healthCheckPort(ingress, `${prefix}-port`)],
    ['Protocol', `${prefix}-protocol`, healthCheckProtocol(ingress, `${prefix}-protocol`)],
    ['Path', `${prefix}-path`, text(`${prefix}-path`)],
    ['Matcher', `${prefix}-success-codes`, text(`${prefix}-success-codes`)],
    ['IntervalSeconds', `${prefix}-interval-seconds`, number(`${prefix}-interval-seconds`)],
    ['TimeoutSeconds', `${prefix}-timeout-seconds`, number(`${prefix}-timeout-seconds`)],
    ['HealthyThresholdCount', `${prefix}-healthy-threshold-count`, number(`${prefix}-healthy-threshold-count`)],
    ['UnhealthyThresholdCount', `${prefix}-unhealthy-threshold-count`, number(`${prefix}-unhealthy-threshold-count`)],
  ];
  return new Map(
    settings.flatMap(([name, suffix, value]) => (value === undefined ? [] : [[name, { value, suffix }] as const])),
  );
}

function healthCheckPort(ingress: KubeObject, suffix: string): string | number | undefined {
  const raw = ingress.annotations.get(ingressKey(suffix));
  if (raw === undefined || raw === 'traffic-port') return raw;
  const port = parseInteger(raw, 64);
  if (typeof port === 'number') return port;
  throw new Refusal('other', 'failed to resolve healthCheckPort', annotationPlace(ingress, ingressKey(suffix)));
}

function healthCheckProtocol(ingress: KubeObject, suffix: string): string | undefined {
  const raw = ingress.annotations.get(ingressKey(suffix));
  if (raw === undefined || raw === 'HTTP' || raw === 'HTTPS') return raw;
  throw new Refusal(
    'other',
    'healthCheckProtocol must be within [HTTP, HTTPS]',
    annotationPlace(ingress, ingressKey(suffix)),
  );
}

/** Refuses members that want different things of one port. */
function checkAgreement(port: number, configs: readonly NlbConfig[]): void {
  const explicit = new Map<string, string | number>();
  for (const [index, { ingress, target, healthCheck: own }] of configs.entries()) {
    const conflict = (name: string, value: string | number, previous: string | number, suffix: string): Refusal => {
      const message = `failed to merge NLB listenPort config for port: ${port}: conflicting ${name}, config ${index + 1}: ${value}, previous: ${previous}`;
      return new Refusal('conflicting-members', message, annotationPlace(ingress, ingressKey(suffix)));
    };
    for (const [name, { value, suffix }] of own) {
      const previous = explicit.get(name);
      // The controller compares matchers by their addresses, so two of them are never alike.
      if (previous !== undefined && (previous !== value || name === 'Matcher'))
        throw conflict(name, value, previous, suffix);
      explicit.set(name, value);
    }
    const first = configs[0]?.target ?? target;
    if (target !== first) throw conflict('Target Port', target, first, 'frontend-nlb-listener-port-mapping');
  }
}
