import type { DeclaredGroup } from '../groups/declaration.ts';
import { type DeclaredPeer, formatRule, type Rule } from '../groups/rule.ts';
import { wantedRules } from '../groups/wanted-rules.ts';
import type { Problem } from '../problem.ts';
import { rulesByKey } from '../plan/difference.ts';
import { lacksTag } from '../plan/ownership.ts';
import { liveKey, type Lookup, resolvePeer } from '../plan/resolve.ts';
import { problemOf } from './errors.ts';
import type { Clients } from './clients.ts';
import type { ObservedGroup, ObservedRule, ObservedVpc } from './observed.ts';
import type { GroupOutcome } from './outcome.ts';
import type { Clock } from './pace.ts';
import { describeRules } from './rules.ts';
import { describeCountedGroups } from './security-groups.ts';
import { vpcHasIpv6 } from './vpc.ts';

/**
 * Reads back every group that is done or was so before, if any was changed, and compares it with what is declared: the exact set of rules
 * (egress only where it is managed), their descriptions, its tags. The groups that were not changed, too: of two runs at once, each could
 * be content with its own part of a mixture. An answer that differs is asked for again for about a minute, since AWS may answer from an older
 * state; what still differs then makes the group's outcome a failure that prints both. Never throws. Without a changed group no call is made.
 */
export async function assertConverged(
  clients: Pick<Clients, 'ec2' | 'region'>,
  declared: readonly Pick<DeclaredGroup, 'name' | 'ingress' | 'egress' | 'tags'>[],
  outcomes: readonly GroupOutcome[],
  context: Context,
): Promise<readonly GroupOutcome[]> {
  if (outcomes.every(({ result }) => result !== 'done')) return outcomes;
  const ids = new Map(outcomes.flatMap(({ group, id }) => (id === undefined ? [] : [[group, id]])));
  const lookup: Lookup = { ...context.lookup, groupId: (name) => ids.get(name) ?? context.lookup.groupId(name) };
  const expectations = outcomes.flatMap(({ group: name, id, result }): readonly Expectation[] => {
    const group = declared.find((one) => one.name === name);
    if ((result !== 'done' && result !== 'unchanged') || id === undefined || group === undefined) return [];
    return [{ group: name, id, declared: group }];
  });
  const faults = await mismatches(clients, expectations, { ...context, lookup });
  return outcomes.map((outcome) => {
    const problem = faults.get(outcome.group);
    return problem === undefined ? outcome : { ...outcome, result: 'failed', problem };
  });
}

type Context = {
  readonly lookup: Lookup;
  readonly vpc: ObservedVpc;
  /** Asks whether the VPC has an IPv6 CIDR, where `vpc` does not say; absent: one call of its own. */
  readonly hasIpv6?: () => Promise<boolean>;
  readonly clock: Pick<Clock, 'sleep'>;
};

type Expectation = {
  readonly group: string;
  readonly id: string;
  readonly declared: Pick<DeclaredGroup, 'ingress' | 'egress' | 'tags'>;
};

/** The rules that a group should have, by `liveKey`. */
function expectedRules(
  { id, declared }: Expectation,
  lookup: Lookup,
  ipv6: boolean,
): ReadonlyMap<string, Rule<DeclaredPeer>> {
  const distinct = rulesByKey(wantedRules(declared, ipv6), id, lookup);
  return new Map(
    [...distinct.values()].map((rule) => {
      const peer = resolvePeer(rule.peer, id, lookup);
      const resolved = peer === undefined ? rule : { ...rule, peer };
      return [liveKey(resolved), resolved];
    }),
  );
}

const delays: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

async function mismatches(
  clients: Pick<Clients, 'ec2' | 'region'>,
  expectations: readonly Expectation[],
  context: Context,
): Promise<ReadonlyMap<string, Problem>> {
  const { vpc, clock } = context;
  let open = expectations;
  let found: Found = { rules: new Map(), groups: new Map(), ipv6: vpc.ipv6 };
  try {
    for (const delay of [0, ...delays]) {
      if (open.length === 0) return new Map();
      if (delay > 0) await clock.sleep(delay);
      found = await read(clients, open, { ...vpc, ...(found.ipv6 === undefined ? {} : { ipv6: found.ipv6 }) }, context);
      open = open.filter((expectation) => differences(expectation, found, context).length > 0);
    }
  } catch (error) {
    const problem = problemOf(error);
    return new Map(open.map(({ group }) => [group, problem]));
  }
  return new Map(
    open.map((expectation) => [
      expectation.group,
      {
        message: `${expectation.group} (${expectation.id}) is not as applied: ${differences(expectation, found, context).join('; ')}`,
        hint: 'Somebody else writes to this group, or AWS has not settled yet: run apply again, and let only one run at a time write (`concurrency`).',
      },
    ]),
  );
}

/** By group id. A group that is gone is not among them. */
type Found = {
  readonly rules: ReadonlyMap<string, readonly ObservedRule[]>;
  readonly groups: ReadonlyMap<string, ObservedGroup>;
  /** Whether AWS gives ::/0 to groups of the VPC; absent where none of them that leaves its egress to AWS has it. */
  readonly ipv6: boolean | undefined;
};

/** One after the other: what a rule says depends on the account that owns its group. */
async function read(
  clients: Pick<Clients, 'ec2' | 'region'>,
  expectations: readonly Expectation[],
  vpc: ObservedVpc,
  { hasIpv6 = () => vpcHasIpv6(clients, vpc.id) }: Pick<Context, 'hasIpv6'>,
): Promise<Found> {
  const described = await describeCountedGroups(
    clients,
    expectations.map(({ id }) => id),
  );
  const groups = new Map(described.map(({ group }) => [group.id, group]));
  const opensIpv6 = ({ id, declared }: Expectation) =>
    declared.egress.kind === 'default' && groups.get(id)?.opensIpv6Egress === true;
  const [rules, ipv6] = await Promise.all([
    describeRules(
      clients,
      described.map(({ group: { id, account }, counts: { ingress, egress } }) => ({
        id,
        account,
        rules: ingress + egress,
      })),
    ),
    vpc.ipv6 ?? (expectations.some(opensIpv6) ? hasIpv6() : undefined),
  ]);
  return { rules, groups, ipv6 };
}

/** In what a group is not as expected, in words. */
function differences(expectation: Expectation, found: Found, { lookup, vpc }: Context): readonly string[] {
  const { id, declared } = expectation;
  const group = found.groups.get(id);
  if (group === undefined) return ['it does not exist'];
  // A plan that did not have to know has left it as it was.
  const ipv6 = vpc.ipv6 ?? (found.ipv6 === true && group.opensIpv6Egress);
  const wanted = expectedRules(expectation, { ...lookup, accountOf: () => group.account }, ipv6);
  const rules = (found.rules.get(id) ?? []).filter(
    ({ direction }) => direction === 'ingress' || declared.egress.kind !== 'unmanaged',
  );
  const keys = new Set(rules.map(liveKey));
  const isExact = [...wanted.keys()].every((key) => keys.has(key)) && [...keys].every((key) => wanted.has(key));
  return [
    ...(isExact ? [] : [`expected ${list(wanted.values())}; AWS shows ${list(rules)}`]),
    ...rules.flatMap((rule) => {
      const said = wanted.get(liveKey(rule))?.description;
      if (said === undefined || said === rule.description) return [];
      const shown = `${rule.direction} ${formatRule(rule)}`;
      if (rule.description !== undefined) return [`${shown} is described as "${rule.description}", not "${said}"`];
      return rule.isUndescribed === true ? [`${shown} has no description, and should have "${said}"`] : [];
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
