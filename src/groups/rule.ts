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
