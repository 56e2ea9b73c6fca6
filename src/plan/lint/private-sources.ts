import { type Finding, finding } from '../../finding.ts';
import { cidrSet } from '../../groups/cidr-set.ts';
import { isPrivate } from '../../groups/reach.ts';
import { type DeclaredRule, formatPeer, formatPorts } from '../../groups/rule.ts';
import type { Match } from '../match.ts';
import { admits } from '../packets.ts';
import type { Users } from './carriers.ts';
import { acceptance, listed, portsOf, they } from './in-words.ts';

/**
 * Declared rules that admit groups or private addresses to load balancers that are all internet-facing: their names resolve to public
 * addresses, so that clients within the VPC come through a NAT or internet gateway, too, with a public address that such a rule
 * never matches. `self` is left out: it is for whatever else carries the group.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-scheme
 */
export const privateSources = (matches: readonly Match[], usersOf: (match: Match) => Users): readonly Finding[] =>
  matches.flatMap((match) => {
    const { declared } = match;
    const { complete, carriers } = usersOf(match);
    const isPublic = carriers.every(({ loadBalancer }) => loadBalancer.scheme === 'internet-facing');
    if (!complete || !isPublic) return [];
    const listeners = carriers.flatMap(({ loadBalancer }) => loadBalancer.listeners);
    const useless = declared.ingress.filter(
      (rule) => isPrivateSource(rule) && listeners.some((listener) => admits(rule, listener)),
    );
    return [...Map.groupBy(useless, formatPorts).values()].flatMap((rules) => {
      const [first] = rules;
      if (first === undefined) return [];
      return [
        finding('private-source-on-public', {
          message: `${declared.name} lets ${listed(
            rules.map(({ peer }) => formatPeer(peer)),
            3,
          )} in on ${formatPorts(first)}, and ${they(carriers, ['is', 'are'])} internet-facing: clients come with public addresses, from within the VPC too, which such a rule never matches`,
          action: `Write the public addresses of these clients (of their NAT gateway), or make the load balancer internal. ${acceptance('private-source-on-public', declared.name, first)}`,
          group: declared.name,
          ...portsOf(first),
          place: first.place,
        }),
      ];
    });
  });

function isPrivateSource({ peer }: DeclaredRule): boolean {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return isPrivate(cidrSet([peer.cidr]));
    case 'group':
    case 'group-name':
      return true;
    case 'prefix-list':
    case 'prefix-list-name':
    case 'self':
      return false;
  }
}
