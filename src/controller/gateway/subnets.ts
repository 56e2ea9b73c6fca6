import type { LoadBalancerType, World } from '../answer.ts';
import { isIpv4, isIpv6 } from '../ip.ts';
import { Refusal } from '../refusal.ts';
import { sourceNatPrefixFault } from '../service/addresses.ts';
import type { Configuration, SubnetConfiguration } from './configuration.ts';

type Network = { readonly type: LoadBalancerType; readonly scheme: string; readonly ipAddressType: string };

/**
 * Checks the subnets of a configuration. That addresses lie in their subnets is not judged, since nobody asks AWS for subnets
 * here. LBC: pkg/gateway/model/model_build_subnet.go, subnet/.
 */
export function checkSubnets(configuration: Configuration, network: Network, world: World): void {
  const subnets = configuration.subnets?.value ?? [];
  const [first] = subnets;
  if (first === undefined) return;
  const fault = kindFault(first, network) ?? unevenFault(subnets, first);
  const found = first.identifier === '' ? world.subnets : subnets.length;
  const message = fault ?? (network.type === 'network' ? addressFault(subnets, first, found) : undefined);
  if (message !== undefined) throw new Refusal('other', message, configuration.subnets?.place);
}

/** The first subnet tells which kinds of addresses are given. LBC: validateSubnetsInput. */
function kindFault(first: SubnetConfiguration, { type, scheme, ipAddressType }: Network): string | undefined {
  const isNetwork = type === 'network';
  if (first.eipAllocation !== undefined) {
    if (!isNetwork) return 'EIP Allocation is only allowed for Network LoadBalancers';
    if (scheme !== 'internet-facing') return 'EIPAllocation can only be set for internet facing load balancers';
  }
  if (first.ipv6Allocation !== undefined) {
    if (!isNetwork) return 'IPv6Allocation is only supported for Network LoadBalancers';
    if (ipAddressType !== 'dualstack') return 'IPv6Allocation can only be set for dualstack load balancers';
  }
  if (first.privateIpv4Allocation !== undefined) {
    if (!isNetwork) return 'PrivateIPv4Allocation is only supported for Network LoadBalancers';
    if (scheme !== 'internal') return 'PrivateIPv4Allocation can only be set for internal load balancers';
  }
  const needsNetwork = first.sourceNatIpv6Prefix !== undefined && !isNetwork;
  return needsNetwork ? 'SourceNatIPv6Prefix is only supported for Network LoadBalancers' : undefined;
}

/** What one subnet has, all have. */
function unevenFault(subnets: readonly SubnetConfiguration[], first: SubnetConfiguration): string | undefined {
  for (const subnet of subnets) {
    const differs = (field: keyof SubnetConfiguration): boolean =>
      (subnet[field] === undefined) !== (first[field] === undefined);
    if ((subnet.identifier === '') !== (first.identifier === ''))
      return 'Either specify all subnet identifiers or none.';
    if (differs('eipAllocation')) return 'Either specify all eip allocations or none.';
    if (differs('ipv6Allocation')) return 'Either specify all ipv6 allocations or none.';
    if (differs('privateIpv4Allocation')) return 'Either specify all private ipv4 allocations or none.';
    if (differs('sourceNatIpv6Prefix')) return 'Either specify all source nat prefixes or none.';
  }
  return undefined;
}

function addressFault(
  subnets: readonly SubnetConfiguration[],
  first: SubnetConfiguration,
  found: number | undefined,
): string | undefined {
  const uneven = found !== undefined && found !== subnets.length;
  const have = `we have ${String(found)} subnets and ${subnets.length}`;
  if (first.eipAllocation !== undefined && uneven) return `Unable to assign EIP allocations ${have} EIP allocations`;
  if (first.privateIpv4Allocation !== undefined) {
    if (uneven) return `Unable to assign private IPv4 addresses ${have} addresses`;
    const odd = subnets.find(({ privateIpv4Allocation: address = '' }) => !isIpv4(address));
    if (odd !== undefined) {
      return `private IPv4 addresses must be valid IPv4 address: ${odd.privateIpv4Allocation ?? ''}`;
    }
  }
  if (first.ipv6Allocation !== undefined) {
    if (uneven) return `Unable to assign IPv6 addresses ${have} addresses`;
    const odd = subnets.find(({ ipv6Allocation: address = '' }) => !isIpv6(address));
    if (odd !== undefined) return `IPv6 addresses must be valid IPv6 address: ${odd.ipv6Allocation ?? ''}`;
  }
  if (first.sourceNatIpv6Prefix === undefined) return undefined;
  if (uneven) return `Unable to assign Source NAT prefix because ${have} prefixes`;
  for (const { sourceNatIpv6Prefix: prefix = '' } of subnets) {
    const fault = sourceNatPrefixFault(prefix);
    if (fault !== undefined) return `Invalid value in source-nat-ipv6-prefixes: ${prefix}.${fault}`;
  }
  return undefined;
}
