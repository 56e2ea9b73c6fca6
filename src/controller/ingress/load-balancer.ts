import { annotationPlace, mapAnnotation, parseInteger } from '../annotations.ts';
import type { LoadBalancer } from '../answer.ts';
import { byteLength, computedName, maximumNameLength } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { agreedSetting, allowed } from './agreement.ts';
import type { GroupId, Member } from './classify.ts';
import { groupKey, nameScope } from './classify.ts';
import { ingressKey } from './keys.ts';

export type ChosenScheme = Pick<LoadBalancer, 'scheme' | 'schemeSaid'>;

/** LBC: pkg/ingress/model_build_load_balancer.go:buildLoadBalancerScheme. */
export function albScheme(members: readonly Member[], settings: Settings): ChosenScheme {
  const given = agreedSetting(members, {
    name: 'scheme',
    suffix: 'scheme',
    told: 'map',
    ofClass: (params) => ({ value: params.scheme, field: 'scheme' }),
  });
  return chosenScheme(given, settings);
}

/** What the members agree on, or else the flag's default. */
export function chosenScheme(given: ReturnType<typeof agreedSetting>, settings: Settings): ChosenScheme {
  if (given === undefined) return { scheme: settings.defaultScheme, schemeSaid: false };
  return { scheme: allowed(given, schemes, { kind: 'invalid-scheme', name: 'scheme' }), schemeSaid: true };
}

const schemes = ['internal', 'internet-facing'] as const;

export function albAddressType(members: readonly Member[]): string {
  const given = agreedSetting(members, {
    name: 'IPAddressType',
    suffix: 'ip-address-type',
    ofClass: (params) => ({ value: params.ipAddressType, field: 'ipAddressType' }),
  });
  if (given === undefined) return 'ipv4';
  const values = ['ipv4', 'dualstack', 'dualstack-without-public-ipv4'] as const;
  return allowed(given, values, { kind: 'invalid-address-type', name: 'IPAddressType' });
}

/** An annotation or class names it, else it is computed. An empty annotation counts as a name. */
export function albName(group: GroupId, members: readonly Member[], scheme: string, settings: Settings): string {
  const given = agreedSetting(members, {
    name: 'load balancer name',
    suffix: 'load-balancer-name',
    told: 'map',
    ofClass: ({ loadBalancerName }) => ({ value: loadBalancerName || undefined, field: 'loadBalancerName' }),
  });
  if (given === undefined) {
    return computedName(nameScope(group), [settings.cluster, groupKey(group), scheme]);
  }
  if (byteLength(given.value) <= maximumNameLength) return given.value;
  throw new Refusal('invalid-name', 'load balancer name cannot be longer than 32 characters', given.place);
}

/** Refuses a pool of addresses that is empty or disputed. */
export function checkAddressPool(members: readonly Member[]): void {
  const suffix = 'customer-owned-ipv4-pool';
  for (const { ingress } of members) {
    if (ingress.annotations.get(ingressKey(suffix)) !== '') continue;
    const message = `cannot use empty value for ${suffix} annotation, ingress: ${ingress.key}`;
    throw new Refusal('other', message, annotationPlace(ingress, ingressKey(suffix)));
  }
  agreedSetting(members, { name: 'CustomerOwnedIPv4Pool', suffix });
}

/** Refuses attributes that members dispute; those of the first member's class settle it. */
export function checkAttributes(members: readonly Member[]): void {
  const ofClass = members[0]?.params?.loadBalancerAttributes;
  uniteMaps(members, 'load-balancer-attributes', 'load balancer attributes', (key) => ofClass?.has(key) === true);
}

/** Refuses a reserved capacity that is disputed or no number; that of the first member's class beats all. */
export function checkCapacity(members: readonly Member[], settings: Settings): void {
  if (!settings.gates.LBCapacityReservation || members[0]?.params?.minimumCapacity !== undefined) return;
  const suffix = 'minimum-load-balancer-capacity';
  for (const [key, { value, member }] of uniteMaps(members, suffix, 'capacity reservation', () => false)) {
    const fault =
      key !== 'CapacityUnits'
        ? `invalid key to set the capacity: ${key}, Expected key: CapacityUnits`
        : typeof parseInteger(value, 32) === 'number'
          ? undefined
          : `invalid value to set the capacity: ${value}`;
    if (fault !== undefined) throw new Refusal('other', fault, annotationPlace(member.ingress, ingressKey(suffix)));
  }
}

/** Refuses address pools that members dispute, unless the first member's class names one. */
export function checkIpam(members: readonly Member[]): void {
  if (members[0]?.params?.ipamPool !== undefined) return;
  const key = ingressKey('ipam-ipv4-pool-id');
  const named = members.filter(({ ingress }) => (ingress.annotations.get(key) ?? '') !== '');
  const [first, ...rest] = named;
  const other = rest.find(({ ingress }) => ingress.annotations.get(key) !== first?.ingress.annotations.get(key));
  if (other === undefined) return;
  const [left, right] = [first, other].map((member) => member?.ingress.annotations.get(key));
  throw new Refusal(
    'conflicting-members',
    `conflicting ipv4 ipam pools ${left}: ${right}`,
    annotationPlace(other.ingress, key),
  );
}

function uniteMaps(
  members: readonly Member[],
  suffix: string,
  name: string,
  settled: (key: string) => boolean,
): ReadonlyMap<string, { readonly value: string; readonly member: Member }> {
  const united = new Map<string, { readonly value: string; readonly member: Member }>();
  for (const member of members) {
    for (const [key, value] of mapAnnotation(member.ingress, ingressKey(suffix)) ?? []) {
      const other = united.get(key)?.value;
      if (other !== undefined && other !== value && !settled(key)) {
        const place = annotationPlace(member.ingress, ingressKey(suffix));
        throw new Refusal('conflicting-members', `conflicting ${name} ${key}: ${other} | ${value}`, place);
      }
      united.set(key, { value, member });
    }
  }
  return united;
}
