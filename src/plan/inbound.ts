import type { Observed, ObservedGroup } from '../aws/observed.ts';
import { backendGroup } from '../controller/managed.ts';
import type { Settings } from '../controller/settings.ts';
import { type Cidr, parseCidr } from '../groups/cidr.ts';
import type { DeclaredPeer, Rule } from '../groups/rule.ts';
import type { Match } from './match.ts';
import { openedBy, writtenRows } from './opens.ts';
import { nameTag } from './ownership.ts';
import type { GroupPlan } from './plan.ts';
import { type Lookup, resolvePeer } from './resolve.ts';
import { isNewGroupId, nameOfNew, newGroupId } from './world.ts';

/** What one group lets in. */
export type InboundGroup = {
  /** As a reader knows it: its declared name, its `Name`, its name, or its id. */
  readonly name: string;
  /** Absent where nobody knows its rules. */
  readonly rules?: readonly InboundRule[];
};

/** Traffic in AWS normal form and whom it may come from, with the ids and the names that are known of it. */
export type InboundRule = Pick<Rule, 'protocol' | 'from' | 'to'> & { readonly peer: InboundPeer };
export type InboundPeer =
  /** `block` is what the text says; absent where it is no CIDR. */
  | { readonly kind: 'cidr'; readonly cidr: string; readonly block?: Cidr }
  | { readonly kind: 'prefix-list'; readonly id?: string; readonly name?: string }
  | { readonly kind: 'group'; readonly id?: string; readonly name?: string; readonly account?: string };

/** What the group of an id, or of a mark in `LoadBalancer.securityGroups`, lets in: as AWS has it, and when the plan is applied. */
export type InboundRules = {
  readonly now: (groupId: string) => InboundGroup;
  readonly after: (groupId: string) => InboundGroup;
};

type Surroundings = {
  readonly matches: readonly Match[];
  readonly observed: Pick<Observed, 'groups' | 'outside' | 'prefixLists'>;
  readonly lookup: Lookup;
  /** Names of declared groups that the plan does not write, */
  readonly held: ReadonlySet<string>;
  /** and those of which it takes nothing away. */
  readonly waiting: readonly GroupPlan[];
  readonly settings: Pick<Settings, 'cluster' | 'backendGroupId'>;
};

/**
 * Inbound rules before and after the plan is applied. A group that it does not write keeps those that it has, and one that waits for such a group
 * keeps them beside the new ones; one of another VPC admits nobody to a load balancer of this one, whatever its rules are, and counts as not known.
 */
export function inboundRules({ matches, observed, lookup, held, waiting, settings }: Surroundings): InboundRules {
  const groups = new Map(observed.groups.map((group) => [group.id, group]));
  const known = new Map([...observed.outside, ...observed.groups].map((group) => [group.id, group]));
  const written = matches.filter(({ declared, finding }) => finding === undefined && !held.has(declared.name));
  const declared = new Map(
    written.map((match) => [match.existing?.id ?? newGroupId(match.declared.name), match.declared]),
  );
  const declaredNames = new Map(matches.flatMap((match) => nameOfExisting(match)));
  const lists = new Map(observed.prefixLists.map((list) => [list.id, list.name]));
  const nameOf = (id: string): string | undefined => declaredNames.get(id) ?? ownName(known.get(id));

  const named = (peer: DeclaredPeer, self: string): InboundPeer => {
    const resolved = resolvePeer(peer, isNewGroupId(self) ? undefined : self, lookup) ?? peer;
    switch (resolved.kind) {
      case 'ipv4':
      case 'ipv6':
        return cidrPeer(resolved.cidr);
      case 'prefix-list':
        return { kind: 'prefix-list', id: resolved.id, ...withName(lists.get(resolved.id)) };
      case 'prefix-list-name':
        return { kind: 'prefix-list', name: resolved.name };
      case 'group':
        return { ...resolved, ...withName(nameOf(resolved.id)) };
      case 'group-name':
        return { kind: 'group', name: resolved.name };
      case 'self':
        return { kind: 'group', name: nameOfNew(self) };
    }
  };
  const rulesOf = (id: string, rules: readonly Rule<DeclaredPeer>[]): readonly InboundRule[] =>
    rules
      .filter(({ direction }) => direction === 'ingress')
      .map(({ protocol, from, to, peer }) => ({ protocol, from, to, peer: named(peer, id) }));

  const now = cached((id): InboundGroup => {
    if (id === backendGroup) return backend(settings, observed.groups, now);
    const group = groups.get(id);
    const rules = group?.rules ?? group?.ingress;
    return { name: nameOf(id) ?? nameOfNew(id), ...(rules === undefined ? {} : { rules: rulesOf(id, rules) }) };
  });
  const after = cached((id): InboundGroup => {
    const group = declared.get(id);
    if (group === undefined) return now(id);
    const waits = waiting.find(({ name }) => name === group.name);
    return waits === undefined
      ? { name: group.name, rules: rulesOf(id, group.ingress) }
      : {
          name: group.name,
          rules: [...(now(id).rules ?? []), ...rulesOf(id, writtenRows(waits).flatMap(openedBy))],
        };
  });
  return { now, after };
}

/** Read once, since many load balancers carry the group. */
export function cidrPeer(cidr: string): InboundPeer {
  const block = parseCidr(cidr);
  return { kind: 'cidr', cidr, ...('fault' in block ? {} : { block }) };
}

const nameOfExisting = ({ declared, existing, finding }: Match): readonly (readonly [string, string])[] =>
  existing === undefined || finding !== undefined ? [] : [[existing.id, declared.name]];

const ownName = (group: ObservedGroup | undefined): string | undefined =>
  group === undefined ? undefined : (nameTag(group) ?? group.name);

const withName = (name: string | undefined): { readonly name?: string } => (name === undefined ? {} : { name });

/**
 * The group that all load balancers of a cluster share, by which nodes know them. The controller gives the one that it makes no inbound
 * rule (LBC: pkg/networking/backend_sg_provider.go), so before it is made it lets nobody in.
 */
function backend(
  { cluster, backendGroupId }: Surroundings['settings'],
  groups: readonly ObservedGroup[],
  now: InboundRules['now'],
): InboundGroup {
  const made = groups.find(
    ({ tags }) => tags['elbv2.k8s.aws/cluster'] === cluster && tags['elbv2.k8s.aws/resource'] === 'backend-sg',
  );
  const id = backendGroupId ?? made?.id;
  return id === undefined ? { name: backendGroup, rules: [] } : now(id);
}

/** Many load balancers carry the same groups. */
function cached<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? make(id);
    known.set(id, found);
    return found;
  };
}
