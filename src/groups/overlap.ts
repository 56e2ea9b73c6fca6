import { type AddressRange, cidrSet } from './cidr-set.ts';
import type { DeclaredPeer, Rule } from './rule.ts';
import { peerKey } from './rule.ts';

type Traffic = Rule<DeclaredPeer>;
type Ports = 'protocol' | 'from' | 'to';

/** Whether some packet may be let through by both rules. Who is behind a group or a prefix list is not known: it may be anybody. */
export const mayOverlap = (a: Traffic, b: Traffic): boolean =>
  a.direction === b.direction && portsMeet(a, b) && peersMeet(a.peer, b.peer);

/** Whether every packet that `inner` lets through is let through by `outer`, too, for all that is known. */
export const covers = (outer: Traffic, inner: Traffic): boolean =>
  outer.direction === inner.direction && portsCover(outer, inner) && peerCovers(outer.peer, inner.peer);

/** The same, of protocol and ports alone. */
export function portsMeet(a: Pick<Traffic, Ports>, b: Pick<Traffic, Ports>): boolean {
  if (a.protocol === '-1' || b.protocol === '-1') return true;
  if (a.protocol !== b.protocol) return false;
  if (a.from === null || a.to === null || b.from === null || b.to === null) return true;
  // Type and code of ICMP stand where ports do, with -1 for any.
  if (isIcmp(a))
    return (isAny(a.from) || isAny(b.from) || a.from === b.from) && (isAny(a.to) || isAny(b.to) || a.to === b.to);
  return a.from <= b.to && b.from <= a.to;
}

function portsCover(outer: Traffic, inner: Traffic): boolean {
  if (outer.protocol === '-1') return true;
  if (outer.protocol !== inner.protocol) return false;
  if (outer.from === null || outer.to === null || inner.from === null || inner.to === null) return true;
  if (isIcmp(outer))
    return isAny(outer.from) || (outer.from === inner.from && (isAny(outer.to) || outer.to === inner.to));
  return outer.from <= inner.from && inner.to <= outer.to;
}

const isIcmp = ({ protocol }: Pick<Traffic, 'protocol'>): boolean => protocol === 'icmp' || protocol === 'icmpv6';
const isAny = (part: number): boolean => part === -1;

function peersMeet(a: DeclaredPeer, b: DeclaredPeer): boolean {
  if (!isCidr(a) || !isCidr(b)) return true;
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return a.kind === b.kind && left.first <= right.last && right.first <= left.last;
}

function peerCovers(outer: DeclaredPeer, inner: DeclaredPeer): boolean {
  if (peerKey(outer) === peerKey(inner)) return true;
  if (!isCidr(outer) || !isCidr(inner) || outer.kind !== inner.kind) return false;
  const [wide, narrow] = [rangeOf(outer), rangeOf(inner)];
  return wide.first <= narrow.first && narrow.last <= wide.last;
}

type CidrPeer = Extract<DeclaredPeer, { readonly cidr: string }>;
const isCidr = (peer: DeclaredPeer): peer is CidrPeer => peer.kind === 'ipv4' || peer.kind === 'ipv6';

/** Rules are compared each with each: a text is read once. */
const read = new Map<string, AddressRange>();
const mostRead = 100_000;

function rangeOf({ kind, cidr }: CidrPeer): AddressRange {
  const known = read.get(cidr);
  if (known !== undefined) return known;
  const [range] = cidrSet([cidr])[kind];
  if (range === undefined) throw new TypeError(`${cidr} is no block of ${kind}`);
  if (read.size >= mostRead) read.clear();
  read.set(cidr, range);
  return range;
}
