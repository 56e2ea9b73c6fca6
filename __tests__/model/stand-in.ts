import type { Rule, Source } from '../../emulator/core/resources.ts';
import { newWorld, type World } from '../../emulator/core/world.ts';
import type { Peer } from '../../src/groups/rule.ts';
import { account, type ModelGroup, type ModelRule, type ModelVpc, prefixLists } from '../property/plan/model.ts';
import { type Crowd, fillers, listSize } from './crowd.ts';
import { bastion } from '../property/plan/declared.ts';

export const vpcId = 'vpc-0123456789abcdef0';
export const region = 'eu-central-1';

/** A world of the emulator that has this VPC. */
export function worldWith(vpc: ModelVpc, crowd?: Crowd): World {
  const world = newWorld({
    account,
    region,
    ...(crowd === undefined ? {} : { quotas: { rulesPerGroup: crowd.quota } }),
  });
  if (crowd?.told === false) world.trouble = { ...world.trouble, deny: ['servicequotas:GetServiceQuota'] };
  world.vpcs.set(vpcId, {
    id: vpcId,
    cidr: '10.0.0.0/16',
    ...(vpc.ipv6 ? { ipv6Cidr: '2600:1f18:f00:f00::/56' } : {}),
    isDefault: false,
    tags: new Map(),
  });
  const lists = [
    { id: prefixLists[0].id, name: prefixLists[0].name, family: 'IPv4', weight: listSize },
    { id: 'pl-0000000000000dead', name: 'other', family: 'IPv4', weight: listSize },
    { id: fillers.ipv4, name: 'filler', family: 'IPv4', weight: crowd?.ipv4 ?? 1 },
    { id: fillers.ipv6, name: 'filler', family: 'IPv6', weight: crowd?.ipv6 ?? 1 },
  ] as const;
  for (const list of lists) world.prefixLists.set(list.id, { ...list, owner: account, entries: [], tags: new Map() });
  for (const groupId of [bastion, `sg-${'c'.repeat(17)}`]) {
    const peer = { account: '210987654321', groupId, vpcId: 'vpc-0fedcba9876543210', peeringId: 'pcx-1' };
    world.peers.set(`${peer.account}/${groupId}`, { ...peer, references: [], deleted: false });
  }
  for (const { id, name, description, tags, rules } of vpc.groups) {
    const rows = rules.map(standingRule);
    world.groups.set(id, {
      id,
      name,
      description,
      vpcId,
      tags: new Map(Object.entries(tags)),
      rules: new Map(rows.map((rule) => [rule.id, rule])),
      hidden: 0,
    });
  }
  return world;
}

/** The VPC of a world, in the words of the plan's own oracle. */
export const vpcIn = (world: World): ModelVpc => ({
  ipv6: world.vpcs.get(vpcId)?.ipv6Cidr !== undefined,
  serial: 0,
  groups: [...world.groups.values()]
    .filter((group) => group.vpcId === vpcId)
    .map((group): ModelGroup => ({
      id: group.id,
      name: group.name,
      description: group.description,
      tags: Object.fromEntries(group.tags),
      rules: [...group.rules.values()].map(modelRule),
    })),
});

/** A copy that shares what no call of an apply changes; its log is empty, and nothing goes wrong in it. */
export const copyOf = (world: World): World => ({
  ...world,
  ids: { seed: world.ids.seed, counters: new Map(world.ids.counters) },
  trouble: { ...world.trouble, calls: [] },
  log: [],
  groups: new Map(
    [...world.groups].map(([id, group]) => [id, { ...group, tags: new Map(group.tags), rules: new Map(group.rules) }]),
  ),
});

export const standingRule = ({ id, direction, protocol, from, to, peer, description }: ModelRule): Rule => ({
  id,
  egress: direction === 'egress',
  protocol,
  from,
  to,
  source: sourceOf(peer),
  description,
  tags: new Map(),
  hidden: 0,
});

function sourceOf(peer: Peer): Source {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return { kind: peer.kind, cidr: peer.cidr };
    case 'prefix-list':
      return { kind: 'prefix-list', id: peer.id };
    case 'group':
      return { kind: 'group', id: peer.id, account: peer.account ?? account };
  }
}

/** No call changes a rule: it puts another one in its place. */
const known = new WeakMap<Rule, ModelRule>();
function modelRule(rule: Rule): ModelRule {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const said = inTheOracle(rule);
  known.set(rule, said);
  return said;
}

const inTheOracle = ({ id, egress, protocol, from, to, source, description }: Rule): ModelRule => ({
  id,
  direction: egress ? 'egress' : 'ingress',
  protocol,
  from,
  to,
  peer: peerOf(source),
  ...(description === undefined ? {} : { description }),
});

function peerOf(source: Source): Peer {
  switch (source.kind) {
    case 'ipv4':
    case 'ipv6':
      return { kind: source.kind, cidr: source.cidr };
    case 'prefix-list':
      return { kind: 'prefix-list', id: source.id };
    case 'group':
      return { kind: 'group', id: source.id, ...(source.account === account ? {} : { account: source.account }) };
  }
}
