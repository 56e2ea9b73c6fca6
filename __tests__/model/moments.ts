import type { World } from '../../emulator/core/world.ts';
import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import type { Rule } from '../../src/groups/rule.ts';
import { cluster, type Drifted } from '../property/plan/drifted.ts';
import { awsEgress, keyOf, type ModelGroup, type ModelVpc } from '../property/plan/model.ts';
import { isEgress, isOurs, standing, wantedRules, writable } from './meaning.ts';
import { isRefused } from '../property/plan/oracle.ts';
import { vpcIn } from './stand-in.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/**
 * `closing`: what groups were announced to close for a moment, by id. What has to be so at every moment while runs with these declarations change the VPC that they all began with: what is wrong in a world,
 * one line each. Of several runs it is promised that no rule of all of them is closed, and of one alone that no traffic is stopped: where one run
 * lets something through by one rule and another run by another, each takes the other's rule away, and EC2 has no way to change what has not changed.
 */
export function watchMoments(
  runs: readonly Drifted[],
  loadBalancers: readonly (readonly string[])[],
  closing: ReadonlyMap<string, readonly Rule[]> = new Map(),
  isCrowded = false,
): (world: World) => readonly string[] {
  const old = new Map(runs.flatMap(({ vpc }) => vpc.groups.map((group) => [group.id, group])));
  const untouched = [...old.values()].map((group) => [group.id, JSON.stringify(sorted(group))] as const);
  const history: History = new Map();
  return (world) => {
    const now = vpcIn(world);
    const claims = claimsOf(runs, now);
    const groups = new Map(now.groups.map((group) => [group.id, group]));
    const judge = (group: ModelGroup) =>
      judged(
        group,
        old.get(group.id),
        claims.get(group.id) ?? [],
        runs.length,
        now,
        trafficOf(closing.get(group.id) ?? []),
        isCrowded && runs.length > 1 ? stood(group, history) : () => false,
      );
    return [
      ...untouched.flatMap(([id, before]) => {
        const group = groups.get(id);
        if (group === undefined) return [`only ours: ${id} is gone`];
        return claims.has(id) || JSON.stringify(sorted(group)) === before ? [] : [`only ours: ${id} was changed`];
      }),
      ...now.groups.flatMap((group) => (claims.has(group.id) ? judge(group) : foreign(group, old))),
      ...(runs.length > 1 ? [] : loadBalancers).flatMap((carried) =>
        gapsOf(carried, old, groups, runs, now, trafficOf([...closing.values()].flat())),
      ),
    ];
  };
}

/** The rules that have stood in each group so far, by its id. */
type History = Map<string, Set<string>>;

/** Keeps what the rules of a group are now; says of a rule whether it has stood before. */
function stood(group: ModelGroup, history: History): (key: string) => boolean {
  const keys = history.get(group.id) ?? new Set<string>();
  history.set(group.id, keys);
  for (const rule of group.rules) keys.add(keyOf(rule));
  return (key) => keys.has(key);
}

/** A declaration of a group and the run that it is of. */
type Claim = { readonly run: Drifted; readonly declared: DeclaredGroup };

/** Who may write which group, by id. */
function claimsOf(runs: readonly Drifted[], now: ModelVpc): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const run of runs)
    for (const declared of writable(run)) {
      const id = standing(declared.name, run, now)?.id;
      if (id !== undefined) claims.set(id, [...(claims.get(id) ?? []), { run, declared }]);
    }
  return claims;
}

const foreign = ({ id, name }: ModelGroup, old: ReadonlyMap<string, ModelGroup>): readonly string[] =>
  old.has(id) ? [] : [`only ours: ${name} was made, and nobody declares it`];

function judged(
  group: ModelGroup,
  before: ModelGroup | undefined,
  claims: readonly Claim[],
  runs: number,
  now: ModelVpc,
  announced: Traffic,
  hasStood: (key: string) => boolean,
): readonly string[] {
  const wanted = claims.map(({ declared, run }) => wantedRules(declared, run, now));
  // A run that does not declare the group leaves it as it was.
  const kept = before === undefined || claims.length === runs ? [] : [before.rules];
  const ends = [...wanted, ...kept];
  const name = claims[0]?.declared.name ?? group.name;
  const named = group.tags['Name'] === name && before?.tags['Name'] !== name;
  const unnamed = before === undefined && group.tags['Name'] === undefined;
  const allowed = [...(before?.rules ?? []), ...ends.flat(), ...(unnamed ? awsEgress(now.ipv6) : [])];
  const inAll = ends.map((rules) => new Set(rules.map(keyOf)));
  const required = (ends[0] ?? []).map(keyOf).filter((key) => inAll.every((keys) => keys.has(key)));
  const keys = new Set(group.rules.map(keyOf));
  const allowedKeys = new Set(allowed.map(keyOf));
  const common = intersection([...(before === undefined ? [] : [before.rules]), ...ends].map(trafficOf));
  return [
    ...group.rules
      .filter((rule) => !allowedKeys.has(keyOf(rule)))
      .map((rule) => `excess: ${name} has ${keyOf(rule)}, which is neither old nor new`),
    ...((trafficOf(group.rules) & ~trafficOf(allowed)) === 0n
      ? []
      : [`excess: ${name} lets through what neither old nor new rules do`]),
    ...(before === undefined || runs > 1 || (common & ~trafficOf(group.rules) & ~announced) === 0n
      ? []
      : [`gap: ${name} stops what old and new rules let through`]),
    // Of two runs at their quota the second may change in place what the first has just made another rule: that one has stood, at least.
    ...(named
      ? required
          .filter((key) => !keys.has(key) && !hasStood(key))
          .map((key) => `name: ${name} has its Name, and ${key} does not stand`)
      : []),
    ...(before?.rules ?? [])
      .filter(
        (rule) =>
          required.includes(keyOf(rule)) &&
          !group.rules.some((one) => one.id === rule.id && keyOf(one) === keyOf(rule)),
      )
      .map((rule) => `minimal: ${rule.id} of ${name} went or changed, and ${keyOf(rule)} is old and new`),
    ...(claims.every(({ declared }) => declared.egress.kind === 'unmanaged') &&
    before !== undefined &&
    JSON.stringify(sorted(group).rules.filter(isEgress)) !== JSON.stringify(sorted(before).rules.filter(isEgress))
      ? [`only ours: egress of ${name} was changed, and nobody manages it`]
      : []),
    ...(before !== undefined || (isOurs(group) && claims.some(({ run }) => isOf(run, group)))
      ? []
      : [`only ours: ${name} was made without our tags`]),
  ];
}

const isOf = ({ cluster: own = cluster }: Drifted, { tags }: ModelGroup): boolean =>
  Object.hasOwn(tags, `frontend-sg/cluster/${own}`);

/** What the groups of one load balancer let through together: a rule may move from one of them to another, and to a new one that it gets. */
function gapsOf(
  carried: readonly string[],
  old: ReadonlyMap<string, ModelGroup>,
  groups: ReadonlyMap<string, ModelGroup>,
  runs: readonly Drifted[],
  now: ModelVpc,
  announced: Traffic,
): readonly string[] {
  const together = (rulesOf: (id: string) => ModelGroup['rules'] | ReturnType<typeof wantedRules>): Traffic =>
    trafficOf(carried.flatMap((id) => [...rulesOf(id)]));
  const before = together((id) => old.get(id)?.rules ?? []);
  const after = runs.map((run) =>
    together((id) => {
      // Also of a group that stays as it is for now, or is somebody else's.
      const declared = run.declared.find((group) => group.name === id || standing(group.name, run, now)?.id === id);
      const kept = old.get(id)?.rules ?? [];
      if (declared === undefined) return kept;
      const wanted = wantedRules(declared, run, now);
      return isRefused(declared, run) ? [...kept, ...wanted] : wanted;
    }),
  );
  const found = (name: string) => now.groups.find(({ id, tags }) => tags['Name'] === name && !old.has(id));
  const seen = together((id) => (groups.get(id) ?? found(id))?.rules ?? []);
  return (intersection([before, ...after]) & ~seen & ~announced) === 0n
    ? []
    : [`gap: the groups ${carried.join(' and ')} of a load balancer stop what they let through before and after`];
}

const intersection = (all: readonly Traffic[]): Traffic => all.reduce((left, right) => left & right);

const sorted = (group: ModelGroup): ModelGroup => ({
  ...group,
  tags: Object.fromEntries(Object.entries(group.tags).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  rules: group.rules
    .map(({ id, direction, protocol, from, to, peer, description }) => ({
      id,
      direction,
      protocol,
      from,
      to,
      peer,
      ...(description === undefined ? {} : { description }),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});
