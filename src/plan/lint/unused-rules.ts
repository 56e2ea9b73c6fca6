import { type Finding, finding } from '../../finding.ts';
import { type DeclaredRule, formatPeer, formatPorts } from '../../groups/rule.ts';
import type { Match } from '../match.ts';
import { admits } from '../packets.ts';
import type { Carrier, Users } from './carriers.ts';
import { acceptance, listed, portsOf, they } from './in-words.ts';

/**
 * Declared rules for ports to which none of the load balancers listens that carry the group: each port range once. Judged only where
 * they are all that carries it. Rules from groups may be for whatever else carries this one, and ICMP has no listener.
 */
export const unusedRules = (matches: readonly Match[], usersOf: (match: Match) => Users): readonly Finding[] =>
  matches.flatMap((match) => {
    const { complete, carriers } = usersOf(match);
    // One without listeners is not yet what it is to be, such as a Gateway that has no routes.
    const isJudged =
      complete && carriers.length > 0 && carriers.every(({ loadBalancer }) => loadBalancer.listeners.length > 0);
    return isJudged ? unusedIn(match, carriers) : [];
  });

function unusedIn({ declared }: Match, carriers: readonly Carrier[]): readonly Finding[] {
  const listeners = carriers.flatMap(({ loadBalancer }) => loadBalancer.listeners);
  const unused = declared.ingress.filter(
    (rule) => isFromAddresses(rule) && !rule.protocol.startsWith('icmp') && !listeners.some((one) => admits(rule, one)),
  );
  return [...Map.groupBy(unused, formatPorts).values()].flatMap((rules) => {
    const [first] = rules;
    if (first === undefined) return [];
    const ports = [...new Set(listeners.map(({ port, protocol }) => `${protocol} ${port}`))];
    return [
      finding('rule-without-listener', {
        message: `${declared.name} lets ${listed(
          rules.map(({ peer }) => formatPeer(peer)),
          3,
        )} in on ${formatPorts(first)}, and ${they(carriers, ['listens', 'listen'])} to ${listed(ports, 6)} alone`,
        action: `Take the rule away, or add the listener that it is for. ${acceptance('rule-without-listener', declared.name, first)}`,
        group: declared.name,
        ...portsOf(first),
        place: first.place,
      }),
    ];
  });
}

const isFromAddresses = ({ peer }: DeclaredRule): boolean =>
  peer.kind === 'ipv4' || peer.kind === 'ipv6' || peer.kind === 'prefix-list' || peer.kind === 'prefix-list-name';
