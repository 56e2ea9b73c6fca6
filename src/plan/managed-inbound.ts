import type { LoadBalancer } from '../controller/answer.ts';
import { managedGroup } from '../controller/managed.ts';
import { cidrPeer, type InboundGroup, type InboundRule } from './inbound.ts';
import { parseCidr } from '../groups/cidr.ts';

/** What the group lets in that the controller makes for one load balancer, as the mirror has written its rules (`managedRule`). */
export const managedInbound = (made: LoadBalancer['managedGroup']): InboundGroup => ({
  name: managedGroup,
  ...(made === undefined ? {} : { rules: made.ingress.flatMap(parseRule) }),
});

/** Gateways pass on any text as a range: what is neither a CIDR nor a prefix list is refused by AWS, and lets nobody in. */
function parseRule(text: string): readonly InboundRule[] {
  const [protocol = '', ports = '', peer = ''] = text.split(' ');
  const [, from, to] = /^(-?\d+)-(-?\d+)$/.exec(ports) ?? [];
  if (from === undefined || to === undefined) return [];
  const traffic = { protocol, from: Number(from), to: Number(to) };
  if (peer.startsWith('pl-')) return [{ ...traffic, peer: { kind: 'prefix-list', id: peer } }];
  const cidr = parseCidr(peer);
  return 'fault' in cidr ? [] : [{ ...traffic, peer: cidrPeer(cidr.canonical) }];
}
