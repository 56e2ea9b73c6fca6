import type { ObservedGroup, ObservedRule } from '../../../src/aws/observed.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { DeclaredPeer, DeclaredRule, Direction, Peer } from '../../../src/groups/rule.ts';
import type { Place } from '../../../src/problem.ts';

export const vpc = 'vpc-0123456789abcdef0';
export const owner = 'acme/shop';
export const cluster = 'prod';
export const scope = { owner, cluster };

export const at = (line: number, file = 'groups.yml'): Place => ({ file, line, column: 1 });

export const ipv4 = (cidr: string): Peer => ({ kind: 'ipv4', cidr });
export const ipv6 = (cidr: string): Peer => ({ kind: 'ipv6', cidr });
export const named = (name: string): DeclaredPeer => ({ kind: 'group-name', name });
export const group = (id: string): Peer => ({ kind: 'group', id });

export const tcp = (
  port: number,
  peer: DeclaredPeer,
  description?: string,
  direction: Direction = 'ingress',
): DeclaredRule => ({
  direction,
  protocol: 'tcp',
  from: port,
  to: port,
  peer,
  place: at(1),
  ...(description === undefined ? {} : { description }),
});

export const declared = (name: string, more: Partial<DeclaredGroup> = {}): DeclaredGroup => ({
  name,
  tags: {},
  ingress: [],
  egress: { kind: 'default' },
  place: at(1),
  ...more,
});

/** A group as an apply of this owner and cluster leaves it, with AWS's own egress. */
export const observed = (id: string, name: string, more: Partial<ObservedGroup> = {}): ObservedGroup => ({
  id,
  name,
  description: `Frontend security group ${name}, declared in ${owner}`,
  vpc,
  account: '123456789012',
  tags: { Name: name, 'frontend-sg/owner': owner, [`frontend-sg/cluster/${cluster}`]: 'true' },
  references: [],
  opensIpv6Egress: false,
  rules: [allOut(id)],
  ...more,
});

export const foreign = (id: string, name: string, tags: Readonly<Record<string, string>> = {}): ObservedGroup =>
  observed(id, name, { tags });

export const allOut = (groupId: string, peer: Peer = ipv4('0.0.0.0/0')): ObservedRule => ({
  id: `sgr-${groupId}-${peer.kind}`,
  direction: 'egress',
  protocol: '-1',
  from: null,
  to: null,
  peer,
});

export const standing = (id: string, port: number, peer: Peer, description?: string): ObservedRule => ({
  id,
  direction: 'ingress',
  protocol: 'tcp',
  from: port,
  to: port,
  peer,
  ...(description === undefined ? {} : { description }),
});
