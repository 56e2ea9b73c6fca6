import type { DeclaredGroup } from '../groups/declaration.ts';
import { type DeclaredPeer, formatRule, type Rule, ruleKey } from '../groups/rule.ts';
import { allIpv6Egress, wantedRules } from '../groups/wanted-rules.ts';
import type { Problem } from '../problem.ts';
import { rulesByKey } from '../plan/difference.ts';
import { lacksTag } from '../plan/ownership.ts';
import { type Lookup, resolvePeer } from '../plan/resolve.ts';
import { problemOf } from './errors.ts';
import type { Clients } from './clients.ts';
import type { ObservedGroup, ObservedRule } from './observed.ts';
import type { GroupOutcome } from './outcome.ts';
import type { Clock } from './pace.ts';
import { describeRules } from './rules.ts';
import { describeGroupsById } from './security-groups.ts';

/**
 * Reads back every group that is done or was so before, if any was changed, and compares it with what is declared: the exact set of rules
 * (egress only where it is managed), their descriptions, its tags. The groups that were not changed, too: of two runs at once, each could
 * be content with its own part of a mixture. An answer that differs is asked for again for about a minute, since AWS may answer from an older
 * state; what still differs then makes the group's outcome a failure that prints both. Never throws. Without a changed group no call is made.
 */
export async function assertConverged(
  clients: Pick<Clients, 'ec2'>,
  declared: readonly Pick<DeclaredGroup, 'name' | 'ingress' | 'egress' | 'tags'>[],
  outcomes: readonly GroupOutcome[],
  context: { readonly lookup: Lookup; readonly clock: Pick<Clock, 'sleep'> },
): Promise<readonly GroupOutcome[]> {
  if (outcomes.every(({ result }) => result !== 'done')) return outcomes;
  const ids = new Map(outcomes.flatMap(({ group, id }) => (id === undefined ? [] : [[group, id]])));
  const lookup: Lookup = { ...context.lookup, groupId: (name) => ids.get(name) ?? context.lookup.groupId(name) };
  const expectations = outcomes.flatMap(({ group: name, id, result }): readonly Expectation[] => {
    const group = declared.find((one) => one.name === name);
    if ((result !== 'done' && result !== 'unchanged') || id === undefined || group === undefined) return [];
    return [{ group: name, id, declared: group }];
  });
  const faults = await mismatches(clients, expectations, lookup, context.clock);
  return outcomes.map((outcome) => {
    const problem = faults.get(outcome.group);
    return problem === undefined ? outcome : { ...outcome, result: 'failed', problem };
  });
}

type Expectation = {
  readonly group: string;
  readonly id: string;
  readonly declared: Pick<DeclaredGroup, 'ingress' | 'egress' | 'tags'>;
};

/** The rules that a group should have, by `ruleKey`. */
function expectedRules({ id, declared }: Expectation, lookup: Lookup): ReadonlyMap<string, Rule<DeclaredPeer>> {
  const distinct = rulesByKey(wantedRules(declared, false), id, lookup);
  return new Map(
    [...distinct.values()].map((rule) => {
      const peer = resolvePeer(rule.peer, id, lookup);
      const resolved = peer === undefined ? rule : { ...rule, peer };
      return [ruleKey(resolved), resolved];
    }),
  );
}

/** Whether a rule may be there or not: what AWS gives to groups of a VPC with an IPv6 CIDR. */
const isOptional = (key: string, { declared }: Expectation): boolean =>
  declared.egress.kind === 'default' && key === ruleKey(allIpv6Egress);

const delays: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

async function mismatches(
  clients: Pick<Clients, 'ec2'>,
  expectations: readonly Expectation[],
  lookup: Lookup,
  clock: Pick<Clock, 'sleep'>,
): Promise<ReadonlyMap<string, Problem>> {
  let open = expectations;
  let found: Found = { rules: new Map(), groups: new Map() };
  try {
    for (const delay of [0, ...delays]) {
      if (open.length === 0) return new Map();
      if (delay > 0) await clock.sleep(delay);
      found = await read(clients, open);
      open = open.filter((expectation) => differences(expectation, found, lookup).length > 0);
    }
  } catch (error) {
    const problem = problemOf(error);
    return new Map(open.map(({ group }) => [group, problem]));
  }
  return new Map(
    open.map((expectation) => [
      expectation.group,
      {
        message: `${expectation.group} (${expectation.id}) is not as applied: ${differences(expectation, found, lookup).join('; ')}`,
        hint: 'Somebody else writes to this group, or AWS has not settled yet: run apply again, and let only one run at a time write (`concurrency`).',
      },
    ]),
  );
}

/** By group id. A group that is gone is not among them. */
type Found = {
  readonly rules: ReadonlyMap<string, readonly ObservedRule[]>;
  readonly groups: ReadonlyMap<string, ObservedGroup>;
};

/** One after the other: what a rule says depends on the account that owns its group. */
async function read(clients: Pick<Clients, 'ec2'>, expectations: readonly { readonly id: string }[]): Promise<Found> {
  const described = await describeGroupsById(
    clients,
    expectations.map(({ id }) => id),
  );
  const rules = await describeRules(clients, described);
  return { rules, groups: new Map(described.map((group) => [group.id, group])) };
}

/** In what a group is not as expected, in words. */
function differences(expectation: Expectation, found: Found, lookup: Lookup): readonly string[] {
  const { id, declared } = expectation;
  const group = found.groups.get(id);
  if (group === undefined) return ['it does not exist'];
  const wanted = expectedRules(expectation, { ...lookup, accountOf: () => group.account });
  const rules = (found.rules.get(id) ?? []).filter(
    ({ direction }) => direction === 'ingress' || declared.egress.kind !== 'unmanaged',
  );
  const keys = new Set(rules.map(ruleKey));
  const isExact =
    [...wanted.keys()].every((key) => keys.has(key)) &&
    [...keys].every((key) => wanted.has(key) || isOptional(key, expectation));
  return [
    ...(isExact ? [] : [`expected ${list(wanted.values())}; AWS shows ${list(rules)}`]),
    ...rules.flatMap((rule) => {
      const said = wanted.get(ruleKey(rule))?.description;
      // Nothing takes a description away, so where there is none, AWS does not tell it.
      return said === undefined || rule.description === undefined || said === rule.description
        ? []
        : [`${rule.direction} ${formatRule(rule)} is described as "${rule.description}", not "${said}"`];
    }),
    ...Object.entries(declared.tags)
      .filter(lacksTag(group))
      .map(([key, value]) =>
        Object.hasOwn(group.tags, key)
          ? `the tag ${key} is "${group.tags[key]}", not "${value}"`
          : `the tag ${key} is missing, which should be "${value}"`,
      ),
  ];
}

const list = (rules: Iterable<Rule<DeclaredPeer>>): string =>
  [...rules]
    .map((rule) => `${rule.direction} ${formatRule(rule)}`)
    .sort()
    .join(', ') || 'none';
