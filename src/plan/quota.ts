import type { ObservedGroup, ObservedPrefixList } from '../aws/observed.ts';
import type { DeclaredGroup } from '../groups/declaration.ts';
import type { DeclaredPeer, Direction, Rule } from '../groups/rule.ts';
import { wantedRules } from '../groups/wanted-rules.ts';
import type { Match } from './match.ts';
import { resolvedKey, type Lookup } from './resolve.ts';

/**
 * What AWS lets a group have unless its quota L-0EA8095F was raised: so many rules in each direction, IPv4 and IPv6 counted apart.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups
 */
export const usualQuota = 60;

/** What a rule counts in each address family: a group once in both, a prefix list as many times as it may have entries. */
export type Weight = { readonly ipv4: number; readonly ipv6: number };

/** Sizes of prefix lists, by id or by name. */
export type Lists = readonly Pick<ObservedPrefixList, 'id' | 'name' | 'family' | 'maxEntries'>[];

export function weightOf(peer: DeclaredPeer, lists: Lists): Weight {
  switch (peer.kind) {
    case 'ipv4':
      return { ipv4: 1, ipv6: 0 };
    case 'ipv6':
      return { ipv4: 0, ipv6: 1 };
    case 'group':
    case 'group-name':
    case 'self':
      return { ipv4: 1, ipv6: 1 };
    case 'prefix-list':
      return listWeight(lists.find(({ id }) => id === peer.id));
    case 'prefix-list-name':
      return listWeight(lists.find(({ name }) => name === peer.name) ?? { name: peer.name });
  }
}

/** The rules of one direction together. */
export const load = (rules: readonly Rule<DeclaredPeer>[], lists: Lists): Weight =>
  rules
    .map(({ peer }) => weightOf(peer, lists))
    .reduce((sum, { ipv4, ipv6 }) => ({ ipv4: sum.ipv4 + ipv4, ipv6: sum.ipv6 + ipv6 }), { ipv4: 0, ipv6: 0 });

/** Where neither size nor weight is known, AWS still refuses what is too much: one is enough not to stop what would go through. */
function listWeight(list: Pick<ObservedPrefixList, 'name' | 'family' | 'maxEntries'> | undefined): Weight {
  const size = list?.maxEntries ?? publishedWeight(list?.name ?? '') ?? 1;
  return { ipv4: list?.family === 'ipv6' ? 0 : size, ipv6: list?.family === 'ipv4' ? 0 : size };
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html */
function publishedWeight(name: string): number | undefined {
  const service = /^com\.amazonaws\.[\w-]+\.(?:ipv6\.)?([\w.-]+)$/.exec(name)?.[1];
  return service === undefined ? undefined : weights.get(service);
}

const weights: ReadonlyMap<string, number> = new Map([
  ['cloudfront.origin-facing', 55],
  ['dynamodb', 1],
  ['ec2-instance-connect', 2],
  ['groundstation', 5],
  ['route53-healthchecks', 25],
  ['s3', 1],
  ['vpc-lattice', 10],
]);

export const directions = ['ingress', 'egress'] as const satisfies readonly Direction[];

/**
 * Ids of prefix lists whose size has to be known: those of a group that gets more rules in a direction where such an id stands. Sorted,
 * each once.
 */
export const listsToWeigh = (
  matches: readonly Match[],
  context: Pick<NearContext, 'ipv6' | 'lookup'>,
): readonly string[] =>
  [
    ...new Set(
      growing(matches, context).flatMap((rules) =>
        rules.flatMap(({ peer }) => (peer.kind === 'prefix-list' ? [peer.id] : [])),
      ),
    ),
  ].sort();

type NearContext = { readonly ipv6: boolean; readonly lookup: Lookup; readonly lists: Lists };

/**
 * Whether some group would have more rules than the usual quota while it changes, those that come beside those that go: only then the account's own
 * is worth a call. It is never lower: with the most groups that an interface may have, sixteen, AWS still takes 62 rules a group.
 */
export const isNearQuota = (matches: readonly Match[], context: NearContext): boolean =>
  growing(matches, context).some((rules) => {
    const { ipv4, ipv6 } = load(rules, context.lists);
    return ipv4 > usualQuota || ipv6 > usualQuota;
  });

/** For each direction of each group that gets more rules: those that it has, and those that come. */
const growing = (
  matches: readonly Match[],
  { ipv6, lookup }: Pick<NearContext, 'ipv6' | 'lookup'>,
): readonly (readonly Rule<DeclaredPeer>[])[] =>
  matches.flatMap(({ declared, existing, finding }) => {
    if (finding !== undefined) return [];
    const wanted = wantedRules(declared, ipv6);
    return directions.flatMap((direction) => {
      const has = standing(declared, existing, direction);
      const keys = new Set(has.map((rule) => resolvedKey(rule, existing?.id, lookup)));
      const comes = wanted.filter(
        (rule) => rule.direction === direction && !keys.has(resolvedKey(rule, existing?.id, lookup)),
      );
      return comes.length === 0 ? [] : [[...has, ...comes]];
    });
  });

/** A new group is not counted with what AWS gives it: nobody uses it yet, and that goes first where it is in the way. */
const standing = (
  { egress }: Pick<DeclaredGroup, 'egress'>,
  existing: Pick<ObservedGroup, 'rules'> | undefined,
  direction: Direction,
): readonly Rule[] =>
  direction === 'egress' && egress.kind === 'unmanaged'
    ? []
    : (existing?.rules ?? []).filter((rule) => rule.direction === direction);
