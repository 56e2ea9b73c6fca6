import type { Piece } from '../annotations.ts';
import { annotationPlace, listAnnotation } from '../annotations.ts';
import { isIpv4, isIpv6 } from '../ip.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import { serviceKeys } from './keys.ts';
import type { Scheme, ServiceAddressType } from './load-balancer.ts';

/** Whether IPv6 prefixes for source NAT are switched on. LBC: pkg/networking/utils.go:ValidateEnablePrefixForIpv6SourceNat. */
export function checkSourceNat(service: KubeObject, ipAddressType: ServiceAddressType): boolean {
  const written = service.annotations.get(serviceKeys.sourceNat) ?? 'off';
  const place = annotationPlace(service, serviceKeys.sourceNat);
  if (written !== 'on' && written !== 'off') {
    const message = `Invalid enable-prefix-for-ipv6-source-nat value: ${written}. Valid values are ['on', 'off'].`;
    throw new Refusal('other', message, place);
  }
  if (written === 'on' && ipAddressType === 'ipv4') {
    const message =
      'enable-prefix-for-ipv6-source-nat annotation is only applicable to Network Load Balancers using Dualstack IP address type.';
    throw new Refusal('invalid-address-type', message, place);
  }
  return written === 'on';
}

/** How many subnets the load balancer gets; undefined where nobody says. Those that are named are taken as there. */
export function subnetCount(service: KubeObject, usual: number | undefined): number | undefined {
  const named = listAnnotation(service, serviceKeys.subnets);
  if (named?.length === 0) throw refusing(service, serviceKeys.subnets)('unable to resolve at least one subnet');
  return named?.length ?? usual;
}

type Network = {
  readonly scheme: Scheme;
  readonly ipAddressType: ServiceAddressType;
  readonly sourceNat: boolean;
  readonly subnets: number | undefined;
};

/**
 * Addresses, one for each subnet. That they lie in their subnets is not judged, since nobody asks AWS for subnets here.
 * LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerSubnetMappings.
 */
export function checkAddresses(service: KubeObject, network: Network): void {
  const { scheme, ipAddressType, sourceNat, subnets } = network;
  const eips = listAnnotation(service, serviceKeys.eipAllocations);
  if (eips !== undefined) {
    const refuse = refusing(service, serviceKeys.eipAllocations);
    if (scheme !== 'internet-facing')
      throw refuse('EIP allocations can only be set for internet facing load balancers');
    if (differs(eips, subnets)) {
      throw refuse(`count of EIP allocations (${eips.length}) and subnets (${subnets}) must match`);
    }
  }
  const private4 = listAnnotation(service, serviceKeys.privateAddresses);
  if (private4 !== undefined) {
    const refuse = refusing(service, serviceKeys.privateAddresses);
    if (scheme !== 'internal') throw refuse('private IPv4 addresses can only be set for internal load balancers');
    if (differs(private4, subnets)) {
      throw refuse(`count of private IPv4 addresses (${private4.length}) and subnets (${subnets}) must match`);
    }
    const wrong = private4.find(({ text }) => !isIpv4(text));
    if (wrong !== undefined) throw refuse(`private IPv4 addresses must be valid IPv4 address: ${wrong.text}`);
  }
  const public6 = listAnnotation(service, serviceKeys.ipv6Addresses);
  if (public6 !== undefined) {
    const refuse = refusing(service, serviceKeys.ipv6Addresses);
    if (ipAddressType !== 'dualstack') throw refuse('IPv6 addresses can only be set for dualstack load balancers');
    if (differs(public6, subnets)) {
      throw refuse(`count of IPv6 addresses (${public6.length}) and subnets (${subnets}) must match`);
    }
    const wrong = public6.find(({ text }) => !isIpv6(text));
    if (wrong !== undefined) throw refuse(`IPv6 addresses must be valid IPv6 address: ${wrong.text}`);
  }
  const prefixes = listAnnotation(service, serviceKeys.sourceNatPrefixes);
  if (prefixes !== undefined) checkSourceNatPrefixes(service, prefixes, { ipAddressType, sourceNat, subnets });
}

function checkSourceNatPrefixes(
  service: KubeObject,
  prefixes: readonly Piece[],
  network: Pick<Network, 'ipAddressType' | 'sourceNat' | 'subnets'>,
): void {
  const { ipAddressType, sourceNat, subnets } = network;
  const refuse = refusing(service, serviceKeys.sourceNatPrefixes);
  if (ipAddressType !== 'dualstack') {
    const message =
      'source-nat-ipv6-prefixes annotation can only be set for Network Load Balancers using Dualstack IP address type.';
    throw new Refusal('invalid-address-type', message, annotationPlace(service, serviceKeys.sourceNatPrefixes));
  }
  if (!sourceNat) {
    throw refuse(
      'source-nat-ipv6-prefixes annotation is only applicable if enable-prefix-for-ipv6-source-nat annotation is set to on.',
    );
  }
  if (differs(prefixes, subnets)) {
    throw refuse(
      `Number of values in source-nat-ipv6-prefixes (${prefixes.length}) must match the number of subnets (${subnets}).`,
    );
  }
  for (const { text } of prefixes) {
    const fault = sourceNatPrefixFault(text);
    if (fault !== undefined) throw refuse(`Invalid value in source-nat-ipv6-prefixes: ${text}.${fault}`);
  }
}

/** LBC: pkg/networking/utils.go:ValidateSourceNatPrefixForSubnetPair. */
export function sourceNatPrefixFault(text: string): string | undefined {
  if (text === 'auto_assigned') return undefined;
  const [address, length] = text.split('/');
  if (address === undefined || length === undefined) return '';
  if (length !== '80') return ` Prefix length must be 80, but ${length} is specified.`;
  return isIpv6(address) ? undefined : ' Value must be a valid IPv6 CIDR.';
}

function differs(list: readonly Piece[], subnets: number | undefined): boolean {
  return subnets !== undefined && list.length !== subnets;
}

function refusing(service: KubeObject, key: string): (message: string) => Refusal {
  return (message) => new Refusal('other', message, annotationPlace(service, key));
}
