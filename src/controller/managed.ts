/**
 * A rule of the managed group in the form `protocol from-to peer`, as conformance compares it.
 * `from` and `to` are ports, or type and code of ICMP; the peer is a CIDR or a prefix list.
 */
export function managedRule(protocol: string, from: number, to: number, peer: string): string {
  return `${protocol} ${from}-${to} ${peer}`;
}

/** ICMP "fragmentation needed" (type 3, code 4), ICMPv6 "packet too big" (2, 0). */
export function pathMtuRule(range: string): string {
  return range.includes(':') ? managedRule('icmpv6', 2, 0, range) : managedRule('icmp', 3, 4, range);
}

/** Marks in `LoadBalancer.securityGroups`: the group that the controller makes for one load balancer, and the one it shares (its own, or that of `--backend-security-group`). */
export const managedGroup = 'managed';
export const backendGroup = 'backend';
