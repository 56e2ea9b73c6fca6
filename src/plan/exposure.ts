import type { Listener, LoadBalancer } from '../controller/answer.ts';
import { managedGroup } from '../controller/managed.ts';
import type { AddressFamily, Cidr } from '../groups/cidr.ts';
import { cidrSetOf, cidrsOf, coversWorld, families } from '../groups/cidr-set.ts';
import { compareText } from '../groups/rule.ts';
import type { InboundGroup, InboundRules } from './inbound.ts';
import { managedInbound } from './managed-inbound.ts';
import { admits } from './packets.ts';
import type { Tracked } from './tracked.ts';

/** Who can reach one listener of a load balancer: the union over all groups that it carries. */
export type ListenerExposure = {
  /** As the listener says it, such as `HTTPS` or `TCP_UDP`. */
  readonly protocol: string;
  readonly port: number;
  /** Whom the groups let in that its load balancer carries now; nobody while there is none, absent where that is not known. */
  readonly before?: readonly Source[];
  /** Whom the groups let in that it gets, with the rules that they have when the plan is applied. */
  readonly after: readonly Source[];
};

/** A part of those who can reach a listener. Names come from outside: escape them where they are shown. */
export type Source =
  /** Every address of a family, however the rules write it. */
  | { readonly kind: 'internet'; readonly family: AddressFamily }
  /** One of the fewest blocks that make up the addresses of all rules. */
  | { readonly kind: 'cidr'; readonly cidr: string }
  | { readonly kind: 'prefix-list'; readonly id?: string; readonly name?: string }
  /** Whatever carries this group. `account` only where it is another account's. */
  | { readonly kind: 'group'; readonly id?: string; readonly name?: string; readonly account?: string }
  /** A group on the load balancer of which nobody knows the rules. */
  | { readonly kind: 'unknown'; readonly group: string };

/**
 * Who can reach each listener of a load balancer, in the order of the listeners. `live`: the load balancers that there are; absent
 * where nobody has looked. Sources stand in one order: Internet, CIDRs by family and address, prefix lists, groups, what is not known.
 */
export function exposureOf(
  loadBalancer: Pick<LoadBalancer, 'type' | 'listeners' | 'securityGroups' | 'managedGroup' | 'trackingTags'>,
  { now, after }: InboundRules,
  live: Tracked | undefined,
): readonly ListenerExposure[] {
  const managed = managedInbound(loadBalancer.managedGroup);
  const then = loadBalancer.securityGroups.map((id) => (id === managedGroup ? managed : after(id)));
  const found = live?.(loadBalancer.trackingTags).filter(({ type }) => type === loadBalancer.type);
  const groups = found?.[0]?.securityGroups.map(now);
  return loadBalancer.listeners.map((listener) => ({
    protocol: listener.protocol,
    port: listener.port,
    // While one replaces another there are two: which of them is reached is not known.
    ...(found === undefined || found.length > 1
      ? {}
      : { before: groups === undefined ? [] : sourcesOf(listener, groups) }),
    after: sourcesOf(listener, then),
  }));
}

/** Whom groups on one load balancer let in to a listener, united. Without any group (some network load balancers) it is everybody. */
export function sourcesOf(listener: Listener, groups: readonly InboundGroup[]): readonly Source[] {
  if (groups.length === 0) return families.map((family) => ({ kind: 'internet', family }));
  const others = new Map<string, Source>();
  const blocks = new Map<string, Cidr>();
  const add = (source: Source): void => void others.set(JSON.stringify(source), source);
  for (const { name, rules } of groups) {
    if (rules === undefined) add({ kind: 'unknown', group: name });
    for (const { peer } of (rules ?? []).filter((rule) => admits(rule, listener))) {
      if (peer.kind !== 'cidr') add(peer);
      else if (peer.block === undefined) add({ kind: 'cidr', cidr: peer.cidr });
      else blocks.set(peer.cidr, peer.block);
    }
  }
  return [...addressSources(blocks.values()), ...[...others.values()].sort(compareSources)];
}

function addressSources(blocks: Iterable<Cidr>): readonly Source[] {
  const set = cidrSetOf(blocks);
  const worlds = families.filter((family) => coversWorld(set, family));
  const rest = cidrsOf({
    ipv4: worlds.includes('ipv4') ? [] : set.ipv4,
    ipv6: worlds.includes('ipv6') ? [] : set.ipv6,
  });
  return [
    ...worlds.map((family): Source => ({ kind: 'internet', family })),
    ...rest.map((cidr): Source => ({ kind: 'cidr', cidr })),
  ];
}

const rank = { internet: 0, cidr: 1, 'prefix-list': 2, group: 3, unknown: 4 } as const satisfies Record<
  Source['kind'],
  number
>;

const compareSources = (a: Source, b: Source): number =>
  rank[a.kind] - rank[b.kind] || compareText(JSON.stringify(a), JSON.stringify(b));
