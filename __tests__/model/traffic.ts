import type { Rule } from '../../src/groups/rule.ts';

/**
 * What traffic rules let through, by trying packets: a direction, a protocol with a port or a type, and an address that may be that of an
 * interface with some group on it. A set of packets is the bits of one number, so that unions and intersections are operators.
 */
export type Traffic = bigint;

export const trafficOf = (rules: Iterable<Rule>): Traffic => {
  let all = 0n;
  for (const rule of rules) all |= trafficOfRule(rule);
  return all;
};

const kinds: readonly { readonly protocol: string; readonly from: number; readonly to: number }[] = [
  { protocol: 'tcp', from: 22, to: 22 },
  { protocol: 'tcp', from: 443, to: 443 },
  { protocol: 'tcp', from: 8050, to: 8050 },
  { protocol: 'udp', from: 443, to: 443 },
  { protocol: 'icmp', from: 3, to: 4 },
  { protocol: 'icmp', from: 8, to: 0 },
  { protocol: '50', from: 0, to: 0 },
  { protocol: '47', from: 0, to: 0 },
  // What the lists of a crowded VPC let through.
  { protocol: 'udp', from: 9, to: 9 },
];

const known = new Map<string, Traffic>();
const asked = new WeakMap<Rule, Traffic>();

function trafficOfRule(rule: Rule): Traffic {
  const before = asked.get(rule);
  if (before !== undefined) return before;
  const traffic = trafficOfText(rule);
  asked.set(rule, traffic);
  return traffic;
}

function trafficOfText(rule: Rule): Traffic {
  const key = JSON.stringify([rule.direction, rule.protocol, rule.from, rule.to, rule.peer]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const ends = endsOf(rule.peer);
  let traffic = 0n;
  for (const [index, kind] of kinds.entries()) if (admits(rule, kind)) traffic |= ends << BigInt(index * width);
  if (rule.direction === 'egress') traffic <<= BigInt(kinds.length * width);
  known.set(key, traffic);
  return traffic;
}

/** Whether some packet may be let through by both, whoever is in a list or behind a group. */
export const mayMeet = (a: Rule, b: Rule): boolean =>
  a.direction === b.direction &&
  (!('cidr' in a.peer) || !('cidr' in b.peer) || a.peer.kind === b.peer.kind) &&
  kinds.some((kind) => admits(a, kind) && admits(b, kind));

function admits({ protocol, from, to }: Rule, kind: (typeof kinds)[number]): boolean {
  if (protocol === '-1') return true;
  if (protocol !== kind.protocol) return false;
  if (from === null || to === null) return true;
  if (protocol === 'icmp') return from === -1 || (from === kind.from && (to === -1 || to === kind.to));
  return from <= kind.from && kind.to <= to;
}

/**
 * The ends of connections that are told apart, one bit each: some office, the rest of IPv4, and the same of IPv6; then, for each prefix
 * list, an address in it; then, for each group, an IPv4 and an IPv6 address of an interface with that group.
 */
const width = 4 + 32 + 128;
const fixed = new Map<string, bigint>([
  ['203.0.113.0/24', 0b0001n],
  ['2001:db8::/32', 0b0100n],
]);
const lists: string[] = [];
const groups: string[] = [];
const span = (from: number, count: number, step: number): bigint => {
  let bits = 0n;
  for (let index = 0; index < count; index += 1) bits |= 1n << BigInt(from + index * step);
  return bits;
};
const everyIpv4 = 0b0011n | span(4, 32, 1) | span(36, 64, 2);
const everyIpv6 = 0b1100n | span(37, 64, 2);

function endsOf(peer: Rule['peer']): bigint {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6': {
      if (peer.cidr === '0.0.0.0/0') return everyIpv4;
      if (peer.cidr === '::/0') return everyIpv6;
      const bit = fixed.get(peer.cidr);
      if (bit === undefined) throw new TypeError(`no packet stands for ${peer.cidr}`);
      return bit;
    }
    case 'prefix-list':
      return 1n << BigInt(4 + place(lists, peer.id, 32));
    case 'group':
      return 0b11n << BigInt(36 + 2 * place(groups, `${peer.account ?? ''}/${peer.id}`, 64));
  }
}

function place(all: string[], one: string, limit: number): number {
  const at = all.indexOf(one);
  if (at >= 0) return at;
  if (all.length === limit) throw new RangeError('too many ends to be told apart');
  return all.push(one) - 1;
}
