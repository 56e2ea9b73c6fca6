import * as fc from 'fast-check';
import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import type { DeclaredPeer, Direction, Peer, Rule } from '../../src/groups/rule.ts';
import type { Drifted } from '../property/plan/drifted.ts';
import { keyOf, type ModelGroup, type ModelRule, type ModelVpc } from '../property/plan/model.ts';
import { wantedRules } from './meaning.ts';

/** What makes a VPC a crowded one: a prefix list for each family takes most of the room that a group has. */
export type Crowd = {
  /** Sizes of the two lists. */
  readonly ipv4: number;
  readonly ipv6: number;
  /** Rules of a group, in each direction and family. */
  readonly quota: number;
  /** Whether Service Quotas may be asked. */
  readonly told: boolean;
  /** Whether the policy accepts a gap. */
  readonly accepts: boolean;
  /** Who has rules that name the lists. */
  readonly filler: 'stays' | 'comes' | 'goes';
};

export const crowds: fc.Arbitrary<Crowd | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        ipv4: fc.integer({ min: 53, max: 58 }),
        ipv6: fc.integer({ min: 55, max: 59 }),
        quota: fc.constantFrom(60, 60, 62),
        told: fc.boolean(),
        accepts: fc.boolean(),
        filler: fc.constantFrom(
          'stays' as const,
          'stays' as const,
          'stays' as const,
          'comes' as const,
          'goes' as const,
        ),
      })
      .map((crowd) => (crowd.told ? crowd : { ...crowd, quota: 60 })),
  },
);

export const fillers = { ipv4: 'pl-0000000000000f004', ipv6: 'pl-0000000000000f006' } as const;
/** The size of every other list. */
export const listSize = 3;

const families = ['ipv4', 'ipv6'] as const;
const fillerRule = (direction: Direction, family: 'ipv4' | 'ipv6'): Rule => ({
  direction,
  protocol: 'udp',
  from: 9,
  to: 9,
  peer: { kind: 'prefix-list', id: fillers[family] },
});

/** The groups of a VPC, each with what it still holds of the lists. */
export function crowdedVpc(vpc: ModelVpc, own: ReadonlySet<string>, crowd: Crowd): ModelVpc {
  if (crowd.filler === 'comes') return vpc;
  let count = 0;
  const filled = (group: ModelGroup): ModelGroup => {
    let { rules } = group;
    for (const direction of ['ingress', 'egress'] as const)
      for (const family of families) {
        const rule: ModelRule = {
          ...fillerRule(direction, family),
          id: `sgr-f${(count += 1).toString(16).padStart(16, '0')}`,
        };
        const more = [...rules, rule];
        if (
          fits(
            more.filter((one) => one.direction === direction),
            crowd,
          )
        )
          rules = more;
      }
    return { ...group, rules };
  };
  return { ...vpc, groups: vpc.groups.map((group) => (own.has(group.id) ? filled(group) : group)) };
}

export function crowdedGroup(group: DeclaredGroup, { filler }: Crowd): DeclaredGroup {
  if (filler === 'goes') return group;
  const { place } = group;
  const fill = (direction: Direction, rules: DeclaredGroup['ingress']) => [
    ...rules.filter(({ peer }) => peer.kind !== 'prefix-list' || !Object.values<string>(fillers).includes(peer.id)),
    ...families.map((family) => ({ ...fillerRule(direction, family), place })),
  ];
  const { egress } = group;
  return {
    ...group,
    ingress: fill('ingress', group.ingress),
    egress: egress.kind === 'rules' ? { kind: 'rules', rules: fill('egress', egress.rules) } : egress,
  };
}

/** Declared groups that no run can make so: their quota does not hold what is declared. */
export function exceeding(drifted: Drifted, crowd: Crowd): ReadonlySet<string> {
  const tooMuch = drifted.declared.filter((declared) =>
    (['ingress', 'egress'] as const).some((direction) => {
      if (direction === 'egress' && declared.egress.kind === 'unmanaged') return false;
      return !fits(distinct(declared, direction, drifted), crowd);
    }),
  );
  return new Set(tooMuch.map(({ name }) => name));
}

type SomeRule = Rule<DeclaredPeer>;

/** Rules whose peer is not there yet count, too. */
function distinct(declared: DeclaredGroup, direction: Direction, drifted: Drifted): readonly SomeRule[] {
  const isNew = !drifted.standing.has(declared.name);
  if (direction === 'egress' && isNew && declared.egress.kind !== 'rules') return [];
  const said =
    direction === 'ingress' ? declared.ingress : declared.egress.kind === 'rules' ? declared.egress.rules : [];
  const known = wantedRules(declared, drifted, drifted.vpc).filter((rule) => rule.direction === direction);
  const unknown = said.filter(
    (rule) =>
      wantedRules({ ...declared, ingress: [rule], egress: { kind: 'rules', rules: [] } }, drifted, drifted.vpc)
        .length === 0,
  );
  return [
    ...new Map<string, SomeRule>([
      ...known.map((rule) => [keyOf(rule), rule] as const),
      ...unknown.map((rule) => [JSON.stringify([rule.protocol, rule.from, rule.to, rule.peer]), rule] as const),
    ]).values(),
  ];
}

/** Whether old and new rules of a group are too many together in some direction. */
export const isCrowded = (old: readonly Rule[], next: readonly SomeRule[], crowd: Crowd): boolean =>
  (['ingress', 'egress'] as const).some((direction) => {
    const all = [...old, ...next].filter((rule) => rule.direction === direction);
    return !fits(
      [...new Map(all.map((rule) => [JSON.stringify([rule.protocol, rule.from, rule.to, rule.peer]), rule])).values()],
      crowd,
    );
  });

function fits(rules: readonly SomeRule[], crowd: Crowd): boolean {
  const of = (index: 0 | 1) => rules.reduce((sum, { peer }) => sum + weight(peer, crowd)[index], 0);
  return of(0) <= crowd.quota && of(1) <= crowd.quota;
}

function weight(peer: DeclaredPeer | Peer, crowd: Crowd): readonly [ipv4: number, ipv6: number] {
  switch (peer.kind) {
    case 'ipv4':
      return [1, 0];
    case 'ipv6':
      return [0, 1];
    case 'prefix-list':
      if (peer.id === fillers.ipv6) return [0, crowd.ipv6];
      return [peer.id === fillers.ipv4 ? crowd.ipv4 : listSize, 0];
    case 'prefix-list-name':
      return [listSize, 0];
    case 'group':
    case 'group-name':
    case 'self':
      return [1, 1];
  }
}
