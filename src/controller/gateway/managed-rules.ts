import { managedRule, pathMtuRule } from '../managed.ts';
import type { Configuration } from './configuration.ts';
import type { StoredListener } from './stored.ts';

/**
 * What the group that the controller makes itself lets in: all valid listeners, with or without routes. The open default stays
 * beside prefix lists unless ranges are given; IPv6 ranges count on dual-stack load balancers only. Ranges are not checked.
 * LBC: pkg/gateway/model/model_build_security_group.go:buildManagedSecurityGroupIngressPermissions.
 */
export function managedRules(
  { sourceRanges, prefixLists, pathMtuDiscovery }: Configuration,
  listeners: readonly StoredListener[],
  ipAddressType: string,
): readonly string[] {
  const ranges = (sourceRanges?.value ?? ['0.0.0.0/0', '::/0']).filter(
    (range) => ipAddressType !== 'ipv4' || !range.includes(':'),
  );
  return listeners.flatMap(({ port, protocol }) => {
    const rule = (peer: string): string => managedRule(protocol === 'UDP' ? 'udp' : 'tcp', port, port, peer);
    return [
      ...ranges.flatMap((range) =>
        pathMtuDiscovery?.value === true ? [rule(range), pathMtuRule(range)] : [rule(range)],
      ),
      ...(prefixLists?.value ?? []).map(rule),
    ];
  });
}
