import * as fc from 'fast-check';
import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import { declaredGroup, names } from '../property/plan/declared.ts';
import { type Drifted, drifted } from '../property/plan/drifted.ts';
import { type Crowd, crowdedGroup, crowdedVpc, crowds, exceeding } from './crowd.ts';
import type { ModelGroup, ModelVpc } from '../property/plan/model.ts';

/** A VPC that has drifted, what one run wants it to be, and what another run of the same owner does. */
export type Pair = {
  readonly seed: number;
  readonly wanted: Drifted;
  /** The same VPC, with the other declarations. */
  readonly rival: Drifted;
  /** Ids of the groups that each load balancer carries together; names of those that it gets when they can be found by their `Name`. */
  readonly loadBalancers: readonly (readonly string[])[];
  /** Absent where there is room for everything. */
  readonly crowd?: Crowd;
};

/** The pair of a seed: the same seed, the same pair. */
export function pairOf(seed: number): Pair {
  const [pair] = fc.sample(pairs, { seed, numRuns: 1, unbiased: true });
  if (pair === undefined) throw new TypeError('fast-check gave no sample');
  const { wanted, rival, ...rest } = pair;
  const missing = wanted.declared.map(({ name }) => name).filter((name) => !wanted.standing.has(name));
  const loadBalancers = pair.loadBalancers.map((carried, index) =>
    (seed + index) % 2 === 0 ? [...carried, ...missing] : carried,
  );
  // The other run may be of another cluster in the same VPC.
  const other = seed % 3 === 0 ? { ...rival, cluster: 'stage' } : rival;
  return { ...rest, seed, wanted, rival: other, loadBalancers };
}

const pairs: fc.Arbitrary<Omit<Pair, 'seed'>> = drifted
  .chain((world) => {
    const all = world.declared.map(({ name }) => name);
    return fc.record({
      world: fc.constant(world),
      turned: fc.nat(all.length - 1),
      rivals: fc.tuple(...all.map((name) => declaredGroup(all, name))),
      likeness: fc.oneof(
        { weight: 3, arbitrary: fc.tuple(...all.map(() => fc.constantFrom(...likenesses))) },
        { weight: 1, arbitrary: fc.tuple(...all.map(() => fc.constantFrom('as it stands', 'as it stood'))) },
        { weight: 1, arbitrary: fc.constantFrom('but for tags', 'but for texts').map((one) => all.map(() => one)) },
      ),
      dropped: fc.option(fc.constantFrom(...names), { nil: undefined }),
      crowd: crowds,
      loadBalancers: fc.array(fc.subarray([...world.standing.values()]), { maxLength: 2 }),
    });
  })
  .map(({ world, turned, rivals, likeness, dropped, loadBalancers, crowd }) => {
    const bare = numbered(sayable(world.vpc));
    const vpc = crowd === undefined ? bare : crowdedVpc(bare, new Set(world.standing.values()), crowd);
    const mixed = turn(world.declared, turned).map((group, index) => {
      const id = world.standing.get(group.name);
      const stands = vpc.groups.find((one) => one.id === id);
      return mix(group, rivals[index] ?? group, likeness[index] ?? 'same', stands);
    });
    const wanted: Drifted = { ...world, vpc, declared: sayable(mixed.map(([first]) => first)) };
    const kept = mixed.flatMap(([, second]) => (second.name === dropped && mayGo(world, second) ? [] : [second]));
    const rival = narrowed(wanted, sayable(kept));
    if (crowd === undefined) return { wanted, rival, loadBalancers };
    return { wanted: crowded(wanted, crowd), rival: crowded(rival, crowd), loadBalancers, crowd };
  });

function crowded(run: Drifted, crowd: Crowd): Drifted {
  const filled = { ...run, declared: run.declared.map((group) => crowdedGroup(group, crowd)) };
  return { ...filled, held: exceeding(filled, crowd) };
}

/** Rules that move from one group to another, as they do when a group is split or two become one. */
const turn = (declared: readonly DeclaredGroup[], by: number): readonly DeclaredGroup[] =>
  declared.map((group, index) => ({ ...group, ingress: declared[(index + by) % declared.length]?.ingress ?? [] }));

const likenesses = [
  'same',
  'but for tags',
  'but for texts',
  'but for ingress',
  'but for egress',
  'unlike',
  'as it stands',
] as const;
type Likeness = (typeof likenesses)[number] | 'as it stood';

/** What the two runs declare of a group. */
function mix(
  group: DeclaredGroup,
  other: DeclaredGroup,
  likeness: Likeness,
  standing: ModelGroup | undefined,
): readonly [DeclaredGroup, DeclaredGroup] {
  const { description: _, ...undescribed } = group;
  switch (likeness) {
    case 'same':
      return [group, group];
    case 'but for tags':
      return [group, { ...group, tags: other.tags }];
    case 'but for texts':
      return [described(group, 'one'), described(group, 'other')];
    case 'but for ingress':
      return [group, { ...group, ingress: other.ingress }];
    case 'but for egress':
      return [group, { ...undescribed, egress: other.egress, tags: other.tags }];
    case 'unlike':
      return [group, { ...undescribed, ingress: other.ingress, egress: other.egress, tags: other.tags }];
    case 'as it stands':
      return [group, asItStands(group, standing)];
    case 'as it stood':
      return [asItStands(group, standing), group];
  }
}

function described(group: DeclaredGroup, description: string): DeclaredGroup {
  const again = (rules: DeclaredGroup['ingress']) => rules.map((rule) => ({ ...rule, description }));
  const { ingress, egress } = group;
  return {
    ...group,
    ingress: again(ingress),
    egress: egress.kind === 'rules' ? { kind: 'rules', rules: again(egress.rules) } : egress,
  };
}

function asItStands(group: DeclaredGroup, standing: ModelGroup | undefined): DeclaredGroup {
  const rules = (standing?.rules ?? []).map((rule) => ({ ...rule, place: group.place }));
  return {
    ...group,
    tags: {},
    ingress: rules.filter(({ direction }) => direction === 'ingress'),
    egress: { kind: 'rules', rules: rules.filter(({ direction }) => direction === 'egress') },
  };
}

/** A group whose `Name` is another one's stands in its way while nobody declares it. */
function mayGo({ identities }: Drifted, { name }: DeclaredGroup): boolean {
  const identity = identities.get(name);
  return identity === 'as declared' || identity === 'missing';
}

/** The same VPC as it looks to these declarations, which name no group that they do not declare. */
function narrowed(world: Drifted, declared: readonly DeclaredGroup[]): Drifted {
  const known = new Set(['bastion', ...declared.map(({ name }) => name)]);
  const sound = <T extends { readonly peer: DeclaredGroup['ingress'][number]['peer'] }>(
    rules: readonly T[],
  ): readonly T[] => rules.filter(({ peer }) => peer.kind !== 'group-name' || known.has(peer.name));
  return {
    ...world,
    declared: declared.map((group) => ({
      ...group,
      ingress: sound(group.ingress),
      egress: group.egress.kind === 'rules' ? { kind: 'rules', rules: sound(group.egress.rules) } : group.egress,
    })),
    standing: new Map([...world.standing].filter(([name]) => known.has(name))),
  };
}

/** With ids for rules as AWS gives them. */
function numbered(vpc: ModelVpc): ModelVpc {
  let count = 0;
  const next = (): string => `sgr-${(count += 1).toString(16).padStart(17, '0')}`;
  return {
    ...vpc,
    groups: vpc.groups.map((group) => ({ ...group, rules: group.rules.map((rule) => ({ ...rule, id: next() })) })),
  };
}

/** Descriptions without the characters that AWS refuses, and that a declaration with them is refused for. */
const sayable = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'description' && typeof part === 'string' ? part.replaceAll(/[|"]/g, '-') : part,
    ),
  ) as T;
