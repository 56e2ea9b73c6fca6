import type { Frontend, GroupToken, World } from '../../controller/answer.ts';
import { groupsNamed } from '../../controller/resolve.ts';
import type { Finding } from '../../finding.ts';
import { parseCidr } from '../../groups/cidr.ts';
import type { DeclaredRule } from '../../groups/rule.ts';
import type { Place } from '../../problem.ts';
import type { InboundRule, InboundRules } from '../inbound.ts';
import type { Match } from '../match.ts';
import { admits } from '../packets.ts';
import { isNewGroupId } from '../world.ts';
import type { Carrier, Users } from './carriers.ts';
import { openFinding } from './open-finding.ts';
import { privateServices } from './risky-ports.ts';
import { type AddressRule, type WorldOpen, worldOpen } from './world-open.ts';

/**
 * What declared rules open to the world, each once, at the line of its first rule. A web port to which nobody listens is left to
 * `rule-without-listener`, where that is judged.
 */
export const openRules = (matches: readonly Match[], usersOf: (match: Match) => Users): readonly Finding[] =>
  matches.flatMap((match) => {
    const { declared } = match;
    const found = worldOpen(declared.ingress.flatMap(declaredAddress));
    if (found.length === 0) return [];
    const users = usersOf(match);
    return found
      .filter((open) => !isUnusedWebPort(open, users))
      .map((open) => openFinding({ group: declared.name, open, users, place: open.rules[0].place }));
  });

type PlacedRule = AddressRule & { readonly place: Place };

const declaredAddress = ({ protocol, from, to, peer, place }: DeclaredRule): readonly PlacedRule[] =>
  peer.kind === 'ipv4' || peer.kind === 'ipv6' ? [{ protocol, from, to, cidr: peer.cidr, place }] : [];

const isUnusedWebPort = ({ traffic }: WorldOpen<AddressRule>, users: Users): boolean =>
  users.complete &&
  users.carriers.length > 0 &&
  traffic.protocol === 'tcp' &&
  (traffic.from === 443 || traffic.from === 80) &&
  traffic.from === traffic.to &&
  !isServed(traffic, users.carriers);

const isServed = (traffic: WorldOpen<AddressRule>['traffic'], carriers: readonly Carrier[]): boolean =>
  carriers.some(({ loadBalancer }) => loadBalancer.listeners.some((listener) => admits(traffic, listener)));

type Surroundings = {
  readonly matches: readonly Match[];
  readonly carriers: ReadonlyMap<string, readonly Carrier[]>;
  readonly inbound: InboundRules;
  readonly world: World;
};

/**
 * What groups open to the world that frontends name and nobody here declares, each once, where the first frontend names it: what is
 * for administrators alone whether it is listened to or not, anything else only where it is.
 */
export function openForeignRules(
  frontends: readonly Frontend[],
  { matches, carriers, inbound, world }: Surroundings,
): readonly Finding[] {
  const declared = new Set(matches.flatMap(({ existing }) => existing?.id ?? []));
  const named = new Map<string, GroupToken>();
  for (const { id, token } of frontends.flatMap((frontend) => meanings(frontend, world))) {
    if (!declared.has(id) && !isNewGroupId(id) && !named.has(id)) named.set(id, token);
  }
  return [...named].flatMap(([id, token]) => {
    const users = { carriers: carriers.get(id) ?? [], named: true };
    return worldOpen((inbound.now(id).rules ?? []).flatMap(observedAddress))
      .filter(({ traffic }) => privateServices(traffic).length > 0 || isServed(traffic, users.carriers))
      .map((open) => openFinding({ group: token.text, groupId: id, open, users, place: token.place }));
  });
}

/** What each name and id on the lists of a frontend means. */
const meanings = (
  { tokens, outcome }: Frontend,
  world: World,
): readonly { readonly id: string; readonly token: GroupToken }[] =>
  outcome.result !== 'built'
    ? []
    : tokens.flatMap((token) =>
        (token.by === 'id' ? [token.text] : groupsNamed(token.text, world).map(({ id }) => id)).map((id) => ({
          id,
          token,
        })),
      );

const observedAddress = ({ protocol, from, to, peer }: InboundRule): readonly AddressRule[] =>
  peer.kind !== 'cidr' || 'fault' in parseCidr(peer.cidr) ? [] : [{ protocol, from, to, cidr: peer.cidr }];
