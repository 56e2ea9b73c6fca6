import { annotationPlace, boolAnnotation, mapAnnotation, parseInteger, quote } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';

const routingPolicy = 'dns_record.client_routing_policy';
const routingPolicies = ['any_availability_zone', 'partial_availability_zone_affinity', 'availability_zone_affinity'];

/** Attributes and capacity of the load balancer. LBC: buildLoadBalancerAttributes, buildLoadBalancerMinimumCapacity. */
export function checkAttributes(service: KubeObject, settings: Settings): void {
  const policy = mapAnnotation(service, serviceKeys.attributes)?.get(routingPolicy);
  if (policy !== undefined && !routingPolicies.includes(policy)) {
    const expected = routingPolicies.map((known) => `'${known}'`).join(', ');
    const message = `invalid ${routingPolicy} set in annotation aws-load-balancer-attributes: got '${policy}' expected one of [${expected}]`;
    throw new Refusal('other', message, annotationPlace(service, serviceKeys.attributes));
  }
  boolAnnotation(service, serviceKeys.accessLog);
  boolAnnotation(service, serviceKeys.crossZone);
  if (settings.gates.LBCapacityReservation) checkCapacity(service);
}

function checkCapacity(service: KubeObject): void {
  for (const [key, value] of mapAnnotation(service, serviceKeys.capacity) ?? []) {
    const refuse = (message: string): Refusal =>
      new Refusal('other', message, annotationPlace(service, serviceKeys.capacity));
    if (key !== 'CapacityUnits') throw refuse(`invalid key to set the capacity: ${key}, Expected key: CapacityUnits`);
    const units = parseInteger(value, 32);
    if (typeof units === 'string') {
      throw refuse(`invalid value to set the capacity: ${value}: strconv.ParseInt: parsing ${quote(value)}: ${units}`);
    }
  }
}
