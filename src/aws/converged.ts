import type { DeclaredGroup } from '../groups/declaration.ts';
import { type DeclaredPeer, formatRule, type Rule, ruleKey } from '../groups/rule.ts';
import type { Problem } from '../problem.ts';
import { type Lookup, resolvePeer } from '../plan/resolve.ts';
import { problemOf } from './errors.ts';
import type { Clients } from './clients.ts';
import type { ObservedRule } from './observed.ts';
import type { GroupOutcome } from './outcome.ts';
import type { Clock } from './pace.ts';
import { describeRules } from './rules.ts';

/**
 * Reads back the rules of every group whose changes are done, and compares the exact set with what is declared (egress only where it is managed).
 * An answer that differs is asked for again for about a minute, since AWS may answer from an older state; what still differs then makes the
 * group's outcome a failure that prints both sets. Never throws. Without a changed group no call is made.
 */
export async function assertConverged(
  clients: Pick<Clients, 'ec2'>,
  declared: readonly Pick<DeclaredGroup, 'name' | 'ingress' | 'egress'>[],
  outcomes: readonly GroupOutcome[],
  context: { readonly lookup: Lookup; readonly clock: Pick<Clock, 'sleep'> },
): Promise<readonly GroupOutcome[]> {
  const ids = new Map(outcomes.flatMap(({ group, id }) => (id === undefined ? [] : [[group, id]])));
  const lookup: Lookup = { ...context.lookup, groupId: (name) => ids.get(name) ?? context.lookup.groupId(name) };
  const expectations = outcomes.flatMap((outcome): readonly Expectation[] => {
    const group = declared.find(({ name }) => name === outcome.group);
    if (outcome.result !== 'done' || outcome.id === undefined || group === undefined) return [];
    return [{ group: outcome.group, id: outcome.id, ...expected(group, outcome.id, lookup) }];
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
      rules.map((rule) => {
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
  let actual: ReadonlyMap<string, readonly ObservedRule[]> = new Map();
  try {
    for (const delay of [0, ...delays]) {
      if (open.length === 0) return new Map();
      if (delay > 0) await clock.sleep(delay);
      actual = await describeRules(
        clients,
        open.map(({ id }) => ({ id, account })),
      );
      open = open.filter((expectation) => differs(expectation, actual.get(expectation.id) ?? []));
    }
  } catch (error) {
    const problem = problemOf(error);
    return new Map(open.map(({ group }) => [group, problem]));
  }
  return new Map(
    open.map((expectation) => [expectation.group, mismatch(expectation, actual.get(expectation.id) ?? [])]),
  );
}

const managed = (expectation: Expectation, rules: readonly ObservedRule[]): readonly ObservedRule[] =>
  rules.filter((rule) => rule.direction === 'ingress' || expectation.egress === 'managed');

function differs(expectation: Expectation, rules: readonly ObservedRule[]): boolean {
  const keys = new Set(managed(expectation, rules).map(ruleKey));
  return (
    [...expectation.rules.keys()].some((key) => !keys.has(key)) ||
    [...keys].some((key) => !expectation.rules.has(key) && !expectation.optional.has(key))
  );
}

function mismatch(expectation: Expectation, rules: readonly ObservedRule[]): Problem {
  const list = (set: Iterable<Rule<DeclaredPeer>>) =>
    [...set]
      .map((rule) => `${rule.direction} ${formatRule(rule)}`)
      .sort()
      .join(', ') || 'none';
  return {
    message: `${expectation.group} (${expectation.id}) is not as applied: expected ${list(expectation.rules.values())}; AWS shows ${list(managed(expectation, rules))}`,
    hint: 'Somebody else writes to this group, or AWS has not settled yet: run apply again, and let only one run at a time write (`concurrency`).',
  };
}
