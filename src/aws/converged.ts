import type { DeclaredGroup } from '../groups/declaration.ts';
import { type DeclaredPeer, formatRule, type Rule, ruleKey } from '../groups/rule.ts';
import type { Problem } from '../problem.ts';
import { rulesByKey } from '../plan/difference.ts';
import { lacksTag } from '../plan/ownership.ts';
import { type Lookup, resolvePeer } from '../plan/resolve.ts';
import { problemOf } from './errors.ts';
import type { Clients } from './clients.ts';
import type { ObservedRule } from './observed.ts';
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
    return [{ group: name, id, tags: group.tags, ...expected(group, id, lookup) }];
  });
  const faults = await mismatches(clients, expectations, lookup.account ?? '', context.clock);
  return outcomes.map((outcome) => {
    const problem = faults.get(outcome.group);
    return problem === undefined ? outcome : { ...outcome, result: 'failed', problem };
  });
}

type Expectation = {
  readonly group: string;
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly rules: ReadonlyMap<string, Rule<DeclaredPeer>>;
  /** Rules that may be there or not. */
  readonly optional: ReadonlySet<string>;
  readonly egress: 'managed' | 'unmanaged';
};

const allTraffic = (peer: { readonly kind: 'ipv4' | 'ipv6'; readonly cidr: string }): Rule => ({
  direction: 'egress',
  protocol: '-1',
  from: null,
  to: null,
  peer,
});
const allIpv4 = allTraffic({ kind: 'ipv4', cidr: '0.0.0.0/0' });
/** AWS gives it to a group of a VPC with an IPv6 CIDR only. */
const allIpv6 = allTraffic({ kind: 'ipv6', cidr: '::/0' });

function expected(
  { ingress, egress }: Pick<DeclaredGroup, 'ingress' | 'egress'>,
  id: string,
  lookup: Lookup,
): Pick<Expectation, 'rules' | 'optional' | 'egress'> {
  const byKey = (rules: readonly Rule<DeclaredPeer>[]) =>
    new Map(
      [...rulesByKey(rules, id, lookup).values()].map((rule) => {
        const peer = resolvePeer(rule.peer, id, lookup);
        const resolved = peer === undefined ? rule : { ...rule, peer };
        return [ruleKey(resolved), resolved];
      }),
    );
  switch (egress.kind) {
    case 'unmanaged':
      return { rules: byKey(ingress), optional: new Set(), egress: 'unmanaged' };
    case 'default':
      return { rules: byKey([...ingress, allIpv4]), optional: new Set([ruleKey(allIpv6)]), egress: 'managed' };
    case 'rules':
      return { rules: byKey([...ingress, ...egress.rules]), optional: new Set(), egress: 'managed' };
  }
}

const delays: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

async function mismatches(
  clients: Pick<Clients, 'ec2'>,
  expectations: readonly Expectation[],
  account: string,
  clock: Pick<Clock, 'sleep'>,
): Promise<ReadonlyMap<string, Problem>> {
  let open = expectations;
  let found: Found = { rules: new Map(), tags: new Map() };
  try {
    for (const delay of [0, ...delays]) {
      if (open.length === 0) return new Map();
      if (delay > 0) await clock.sleep(delay);
      found = await read(clients, open, account);
      open = open.filter((expectation) => differences(expectation, found).length > 0);
    }
  } catch (error) {
    const problem = problemOf(error);
    return new Map(open.map(({ group }) => [group, problem]));
  }
  return new Map(
    open.map((expectation) => [
      expectation.group,
      {
        message: `${expectation.group} (${expectation.id}) is not as applied: ${differences(expectation, found).join('; ')}`,
        hint: 'Somebody else writes to this group, or AWS has not settled yet: run apply again, and let only one run at a time write (`concurrency`).',
      },
    ]),
  );
}

/** By group id. A group that is gone has no tags. */
type Found = {
  readonly rules: ReadonlyMap<string, readonly ObservedRule[]>;
  readonly tags: ReadonlyMap<string, Readonly<Record<string, string>>>;
};

async function read(
  clients: Pick<Clients, 'ec2'>,
  groups: readonly { readonly id: string }[],
  account: string,
): Promise<Found> {
  const ids = groups.map(({ id }) => id);
  const [rules, described] = await Promise.all([
    describeRules(
      clients,
      ids.map((id) => ({ id, account })),
    ),
    describeGroupsById(clients, ids),
  ]);
  return { rules, tags: new Map(described.map((group) => [group.id, group.tags])) };
}

const managed = (expectation: Expectation, rules: readonly ObservedRule[]): readonly ObservedRule[] =>
  rules.filter((rule) => rule.direction === 'ingress' || expectation.egress === 'managed');

/** In what a group is not as expected, in words. */
function differences(expectation: Expectation, found: Found): readonly string[] {
  const tags = found.tags.get(expectation.id);
  if (tags === undefined) return ['it does not exist'];
  const rules = managed(expectation, found.rules.get(expectation.id) ?? []);
  return [
    ...(isExact(expectation, rules) ? [] : [`expected ${list(expectation.rules.values())}; AWS shows ${list(rules)}`]),
    ...rules.flatMap((rule) => {
      const said = expectation.rules.get(ruleKey(rule))?.description;
      // Nothing takes a description away, so where there is none, AWS does not tell it.
      return said === undefined || rule.description === undefined || said === rule.description
        ? []
        : [`${rule.direction} ${formatRule(rule)} is described as "${rule.description}", not "${said}"`];
    }),
    ...Object.entries(expectation.tags)
      .filter(lacksTag({ tags }))
      .map(([key, value]) =>
        Object.hasOwn(tags, key)
          ? `the tag ${key} is "${tags[key]}", not "${value}"`
          : `the tag ${key} is missing, which should be "${value}"`,
      ),
  ];
}

function isExact({ rules: wanted, optional }: Expectation, rules: readonly ObservedRule[]): boolean {
  const keys = new Set(rules.map(ruleKey));
  return (
    [...wanted.keys()].every((key) => keys.has(key)) && [...keys].every((key) => wanted.has(key) || optional.has(key))
  );
}

const list = (rules: Iterable<Rule<DeclaredPeer>>): string =>
  [...rules]
    .map((rule) => `${rule.direction} ${formatRule(rule)}`)
    .sort()
    .join(', ') || 'none';
