import type { Place } from '../problem.ts';

export type Direction = 'ingress' | 'egress';

/** The other end of a rule as AWS has it. `account` only where it is another account's group. */
export type Peer =
  | { readonly kind: 'ipv4'; readonly cidr: string }
  | { readonly kind: 'ipv6'; readonly cidr: string }
  | { readonly kind: 'prefix-list'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string; readonly account?: string };

/** A peer as a declaration may say it: names stay names, AWS or the plan resolves them. */
export type DeclaredPeer =
  | Peer
  | { readonly kind: 'prefix-list-name'; readonly name: string }
  | { readonly kind: 'group-name'; readonly name: string }
  | { readonly kind: 'self' };

/**
 * One protocol, one port range, one peer, in AWS normal form (reference: EC2 IpPermission):
 * protocol is `tcp`, `udp`, `icmp`, `icmpv6`, a number that is none of these, or `-1` for all;
 * `from`/`to` are ports (icmp, icmpv6: type and code, -1 for any), null where the protocol has none.
 * The description is not part of its identity.
 */
export type Rule<P = Peer> = {
  readonly direction: Direction;
  readonly protocol: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly peer: P;
  readonly description?: string;
};

export type DeclaredRule = Rule<DeclaredPeer> & { readonly place: Place };

/** Ids of security groups: 8 hexadecimal digits, or 17 since 2016. */
export const groupId = /^sg-(?:[\da-f]{8}|[\da-f]{17})$/;

/** Identity of a rule within its group, as one line of text. Names and ids of peers are told apart by kind. */
export function ruleKey(rule: Rule<DeclaredPeer>): string {
  return [rule.direction, rule.protocol, rule.from ?? '', rule.to ?? '', peerKey(rule.peer)].join('|');
}

export function peerKey(peer: DeclaredPeer): string {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return `${peer.kind}|${peer.cidr}`;
    case 'prefix-list':
      return `prefix-list|${peer.id}`;
    case 'group':
      return peer.account === undefined ? `group|${peer.id}` : `group|${peer.account}/${peer.id}`;
    case 'prefix-list-name':
    case 'group-name':
      return `${peer.kind}|${peer.name}`;
    case 'self':
      return 'self';
  }
}

/** The order in which rules are read: ingress before egress, protocol, ports by number, then the peer. Zero for rules of the same `ruleKey` only. */
export function compareRules(a: Rule<DeclaredPeer>, b: Rule<DeclaredPeer>): number {
  return (
    compareText(b.direction, a.direction) ||
    compareText(a.protocol, b.protocol) ||
    (a.from ?? -2) - (b.from ?? -2) ||
    (a.to ?? -2) - (b.to ?? -2) ||
    compareText(peerKey(a.peer), peerKey(b.peer))
  );
}

/** By UTF-16 units, so that it is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A rule in human words, such as `tcp 443 from 0.0.0.0/0`. Names in it come from outside: escape it where it is shown. */
export function formatRule(rule: Rule<DeclaredPeer>): string {
  return `${formatPorts(rule)} ${rule.direction === 'ingress' ? 'from' : 'to'} ${formatPeer(rule.peer)}`;
}

/** Protocol and ports: `tcp 443`, `udp 53-60`, `icmp 3/4` (type and code), `icmp`, `protocol 50`, `all traffic`. */
export function formatPorts({ protocol, from, to }: Pick<Rule, 'protocol' | 'from' | 'to'>): string {
  if (protocol === '-1') return 'all traffic';
  if (/^\d+$/.test(protocol)) return `protocol ${protocol}`;
  if (from === null || to === null) return protocol;
  if (protocol === 'icmp' || protocol === 'icmpv6') {
    if (from === -1) return protocol;
    return to === -1 ? `${protocol} ${from}` : `${protocol} ${from}/${to}`;
  }
  return from === to ? `${protocol} ${from}` : `${protocol} ${from}-${to}`;
}

export function formatPeer(peer: DeclaredPeer): string {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr;
    case 'prefix-list':
      return peer.id;
    case 'group':
      return peer.account === undefined ? peer.id : `${peer.account}/${peer.id}`;
    case 'prefix-list-name':
    case 'group-name':
      return peer.name;
    case 'self':
      return 'self';
  }
}
