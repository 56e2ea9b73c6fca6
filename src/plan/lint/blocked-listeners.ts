import type { Frontend, Listener, LoadBalancer } from '../../controller/answer.ts';
import { backendGroup } from '../../controller/managed.ts';
import { type Finding, finding } from '../../finding.ts';
import { sourcesOf } from '../exposure.ts';
import type { InboundGroup, InboundRules } from '../inbound.ts';
import { frontendLabel, objectName } from '../label.ts';
import { covers, packetProtocols } from '../packets.ts';
import { listed } from './in-words.ts';

/**
 * Listeners to which no rule of any group on their load balancer admits anybody: clients time out, and the controller and AWS are
 * content. Of a dual-stack load balancer also those to which nobody is admitted over IPv6, which clients prefer. Frontends whose
 * listeners rest on something that is not there are not judged, nor are load balancers with a group of which nobody knows the rules.
 */
export const blockedListeners = (
  frontends: readonly Frontend[],
  inbound: InboundRules,
  dependsOn: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] =>
  frontends
    .filter(({ members }) => !members.some((member) => dependsOn.has(objectName(member))))
    .flatMap((frontend) =>
      frontend.outcome.result === 'built'
        ? frontend.outcome.loadBalancers.flatMap((loadBalancer) => judge(frontend, loadBalancer, inbound))
        : [],
    );

function judge(frontend: Frontend, loadBalancer: LoadBalancer, { after }: InboundRules): readonly Finding[] {
  const own = frontend.tokens.filter(({ role }) => role === loadBalancer.role);
  const [first] = own.length > 0 ? own : frontend.tokens;
  const { securityGroups, listeners, managedGroup: made } = loadBalancer;
  if (first === undefined || securityGroups.length === 0 || made !== undefined) return [];
  const groups = securityGroups.map(after);
  if (groups.some(({ rules }) => rules === undefined)) return [];
  const names = securityGroups.filter((id) => id !== backendGroup).map((id) => after(id).name);
  const who = { frontend: frontendLabel(frontend), place: first.place };
  const blocked = listeners.filter((listener) => isBlocked(listener, groups));
  const ipv4Only = listeners.filter((listener) => !blocked.includes(listener) && lacksIpv6(listener, groups));
  const ofGroups = `no rule of ${listed([...new Set(names)], 3)}`;
  return [
    ...(blocked.length === 0
      ? []
      : [
          finding('listener-blocked', {
            message: `${who.frontend} listens to ${shown(blocked)}, and ${ofGroups} lets anybody in there: its clients time out`,
            action: 'Declare a rule for it in one of these groups, or take the listener away.',
            ...who,
          }),
        ]),
    ...(ipv4Only.length === 0 || !loadBalancer.ipAddressType.startsWith('dualstack')
      ? []
      : [
          finding('listener-blocked', {
            message: `${who.frontend} is dual-stack, and ${ofGroups} lets anybody in over IPv6 to ${shown(ipv4Only)}: clients try IPv6 first, and wait`,
            action: 'Declare the IPv6 networks, too (::/0 beside 0.0.0.0/0), or set its address type to ipv4.',
            ...who,
          }),
        ]),
  ];
}

const shown = (listeners: readonly Listener[]): string =>
  listed(
    listeners.map(({ protocol, port }) => `${protocol} ${port}`),
    6,
  );

/** A listener of two protocols needs a rule for each. */
const isBlocked = ({ protocol, port }: Listener, groups: readonly InboundGroup[]): boolean =>
  packetProtocols(protocol).some((one) => !groups.some(({ rules }) => rules?.some((rule) => covers(rule, one, port))));

/** Networks of IPv4, and nothing that may be IPv6: prefix lists are of either family, groups have addresses of both. */
function lacksIpv6(listener: Listener, groups: readonly InboundGroup[]): boolean {
  const sources = sourcesOf(listener, groups);
  return sources.every(
    (source) =>
      (source.kind === 'internet' && source.family === 'ipv4') ||
      (source.kind === 'cidr' && !source.cidr.includes(':')),
  );
}
