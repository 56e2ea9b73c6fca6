import * as fc from 'fast-check';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { DeclaredPeer, Direction, Peer, Rule } from '../../../src/groups/rule.ts';
import { bastion, declaredGroup, described, idOf, names, plainPeer, ruleWith, tags } from './declared.ts';
import { account, awsEgress, keyOf, type ModelGroup, type ModelRule, type ModelVpc, prefixLists } from './model.ts';

export const owner = 'acme/shop';
export const cluster = 'prod';

/** What somebody has done to the identity of a group since it was as declared. */
export type Identity =
  | 'as declared'
  | 'missing'
  | 'without Name'
  | 'other GroupName'
  | { readonly renamed: string }
  | { readonly refused: Readonly<Record<string, string>> };

/** What is declared, a VPC made from it by drift, and what was done to whom. */
export type Drifted = {
  readonly declared: readonly DeclaredGroup[];
  readonly vpc: ModelVpc;
  readonly identities: ReadonlyMap<string, Identity>;
  /** Ids of the groups that stand for declared ones, by name. */
  readonly standing: ReadonlyMap<string, string>;
  /** Declared groups that cannot be written for what a finding says: with those that refer to them they stay as they are. */
  readonly held?: ReadonlySet<string>;
  /** Groups that are opened, and of which nothing is taken away while one that stays as it is was to let some of it through. */
  readonly waiting?: ReadonlySet<string>;
  /** Where it is another cluster than `cluster`. */
  readonly cluster?: string;
};

const identity = (all: readonly string[], { name, adopt }: DeclaredGroup): fc.Arbitrary<Identity> => {
  const asDeclared = { weight: 6, arbitrary: fc.constant<Identity>('as declared') };
  const refused = fc.constantFrom<Identity>(
    { refused: { 'frontend-sg/owner': 'acme/else' } },
    { refused: { 'ingress.k8s.aws/stack': 'shop/web' } },
  );
  if (adopt !== undefined)
    return fc.oneof(
      asDeclared,
      { weight: 2, arbitrary: fc.constantFrom<Identity>('without Name', { renamed: 'by hand' }) },
      { weight: 1, arbitrary: refused },
    );
  return fc.oneof(
    asDeclared,
    { weight: 5, arbitrary: fc.constantFrom<Identity>('missing', 'missing', 'without Name', 'other GroupName') },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('stray', 'bastion', ...all.filter((other) => other !== name))
        .map((renamed): Identity => ({ renamed })),
    },
    { weight: 1, arbitrary: refused },
  );
};

const drift = (group: DeclaredGroup, all: readonly string[]) =>
  fc.record({
    identity: identity(all, group),
    dropped: fc.array(fc.nat(9), { maxLength: 3 }),
    redescribed: fc.array(fc.tuple(fc.nat(9), described), { maxLength: 2 }),
    strays: fc.array(
      fc.constantFrom<Direction>('ingress', 'egress').chain((way) => ruleWith(plainPeer, way)),
      {
        maxLength: 3,
      },
    ),
    tags,
    untagged: fc.subarray(['Team', 'frontend-sg/cluster/prod', 'frontend-sg/adopted']),
  });
type Drift = typeof drift extends (...parameters: never) => fc.Arbitrary<infer T> ? T : never;

/** Declared groups, and a VPC that was as declared once and is not any more. */
export const drifted: fc.Arbitrary<Drifted> = fc
  .subarray([...names], { minLength: 1 })
  .chain((all) => fc.tuple(...all.map((name) => declaredGroup(all, name))))
  .chain((declared) => {
    const all = declared.map(({ name }) => name);
    return fc.record({
      declared: fc.constant(declared),
      drifts: fc.tuple(...declared.map((group) => drift(group, all))),
      ipv6: fc.boolean(),
      beside: fc.array(ruleWith(plainPeer, 'ingress'), { maxLength: 2 }),
      naming: fc.constantFrom(...all),
    });
  })
  .map(({ declared, drifts, ipv6, beside, naming }) => {
    const own = declared.flatMap((group, index) => {
      const done = drifts[index];
      return done === undefined || done.identity === 'missing' ? [] : [driftedGroup(group, done, ipv6)];
    });
    const standing = new Map(own.map(({ id }) => [names.find((name) => idOf(name) === id) ?? '', id]));
    const foreign = foreignGroups(ipv6, [
      ...beside,
      { direction: 'ingress', protocol: 'tcp', from: 1, to: 1, peer: { kind: 'group', id: idOf(naming) } },
    ]);
    const ids = new Set([...own, ...foreign].map(({ id }) => id));
    const groups = [...own, ...foreign].map((group) => ({
      ...group,
      rules: group.rules.filter(({ peer }) => peer.kind !== 'group' || isOther(peer) || ids.has(peer.id)),
    }));
    return {
      declared,
      vpc: { ipv6, groups, serial: 0 },
      identities: new Map(declared.map(({ name }, index) => [name, drifts[index]?.identity ?? 'as declared'])),
      standing,
    };
  });
const isOther = (peer: Extract<Peer, { kind: 'group' }>): boolean =>
  peer.account !== undefined && peer.account !== account;

/** A group as declared, and then what was done to it. */
function driftedGroup(declared: DeclaredGroup, done: Drift, ipv6: boolean): ModelGroup {
  const { name, adopt, egress } = declared;
  const wanted = [...declared.ingress, ...(egress.kind === 'rules' ? egress.rules : [])].map((rule) => ({
    ...rule,
    peer: standingPeer(rule.peer, name),
  }));
  const rules = distinct([...wanted, ...(egress.kind === 'rules' ? [] : awsEgress(ipv6))])
    .map(({ direction, protocol, from, to, peer, description }, index): ModelRule => ({
      id: `sgr-${name}-${index}`,
      direction,
      protocol,
      from,
      to,
      peer,
      ...(description === undefined ? {} : { description }),
    }))
    .filter((_, index) => !done.dropped.includes(index))
    .map((rule, index) => {
      const again = done.redescribed.find(([which]) => which === index);
      if (again === undefined) return rule;
      const { description: _, ...bare } = rule;
      return again[1] === undefined ? bare : { ...bare, description: again[1] };
    });
  const strays = done.strays.map((rule, index): ModelRule => ({ ...rule, id: `sgr-${name}-stray-${index}` }));
  const byDefault = adopt === undefined ? name : `by-hand-${name}`;
  return {
    id: idOf(name),
    name: done.identity === 'other GroupName' ? `legacy-${name}` : byDefault,
    description: 'as it was made',
    tags: tagsOf(declared, done),
    rules: distinct([...rules, ...strays].map((rule) => ({ ...rule, peer: bare(rule.peer) }))),
  };
}

function tagsOf({ name, adopt, tags: declared }: DeclaredGroup, done: Drift): Readonly<Record<string, string>> {
  const all: Record<string, string> = {
    ...declared,
    'frontend-sg/owner': owner,
    [`frontend-sg/cluster/${cluster}`]: 'true',
    'frontend-sg/applied': 'before',
    ...(adopt === undefined ? {} : { 'frontend-sg/adopted': 'true' }),
    Name: adopt === undefined ? name : `by hand ${name}`,
    ...done.tags,
    ...(typeof done.identity === 'object'
      ? 'renamed' in done.identity
        ? { Name: done.identity.renamed }
        : done.identity.refused
      : {}),
  };
  const gone = new Set<string>([...done.untagged, ...(done.identity === 'without Name' ? ['Name'] : [])]);
  // One that was adopted and lost that tag is adopted again; one that was never adopted has no tag of ours.
  if (adopt !== undefined && gone.has('frontend-sg/adopted') && typeof done.identity === 'string')
    gone.add('frontend-sg/owner');
  return Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key)));
}

/** Beside ours: the VPC's own, another team's, one that an operator made, and one of ours that is declared no more. */
function foreignGroups(ipv6: boolean, rules: readonly Rule[]): readonly ModelGroup[] {
  const group = (id: string, name: string, own: Readonly<Record<string, string>>): ModelGroup => ({
    id,
    name,
    description: name,
    tags: own,
    rules: distinct([...rules, ...awsEgress(ipv6)].map((rule) => ({ ...rule, peer: bare(rule.peer) }))).map(
      (rule, index) => ({ ...rule, id: `sgr-${name}-${index}` }),
    ),
  });
  const ours = { 'frontend-sg/owner': owner, [`frontend-sg/cluster/${cluster}`]: 'true' };
  return [
    group(`sg-${'d'.repeat(17)}`, 'default', {}),
    group(bastion, 'by-hand', { Name: 'bastion' }),
    group(`sg-${'e'.repeat(17)}`, 'theirs', { Name: 'theirs', 'frontend-sg/owner': 'acme/else' }),
    group(`sg-${'f'.repeat(17)}`, 'orphan', { Name: 'orphan', ...ours }),
  ];
}

/** As AWS keeps it: a group of the same account has none beside it. */
const bare = (peer: Peer): Peer =>
  peer.kind === 'group' && peer.account === account ? { kind: 'group', id: peer.id } : peer;

function standingPeer(peer: DeclaredPeer, own: string): Peer {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
    case 'prefix-list':
    case 'group':
      return peer;
    case 'prefix-list-name':
      return { kind: 'prefix-list', id: prefixLists[0].id };
    case 'self':
      return { kind: 'group', id: idOf(own) };
    case 'group-name':
      return { kind: 'group', id: peer.name === 'bastion' ? bastion : idOf(peer.name) };
  }
}

const distinct = <R extends Rule>(rules: readonly R[]): readonly R[] =>
  rules.filter((rule, index) => rules.findIndex((other) => keyOf(other) === keyOf(rule)) === index);
