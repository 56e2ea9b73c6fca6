import { type ApplyContext, applyPlan } from '../../src/aws/apply.ts';
import type { Observed } from '../../src/aws/observed.ts';
import type { GroupOutcome } from '../../src/aws/outcome.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Lookup } from '../../src/plan/resolve.ts';
import type { Stage } from './stage.ts';
import { planOf, type Wanted } from './wanted.ts';

export const lookupIn = (observed: Observed): Lookup => ({
  groupId: (name) => observed.groups.find((group) => group.name === name)?.id,
  prefixListId: (name) => observed.prefixLists.find((list) => list.name === name)?.id,
  accountOf: (id) => observed.groups.find((group) => id === undefined || group.id === id)?.account,
});

/** Carries out a plan that was made of this. */
export const applyTo = (
  stage: Stage,
  observed: Observed,
  plan: Plan,
  context: Partial<ApplyContext> = {},
): Promise<readonly GroupOutcome[]> =>
  applyPlan(stage.clients, plan, {
    lookup: lookupIn(observed),
    applied: (group) => `commit/${group}`,
    clock: stage.clock,
    ...context,
  });

/** One run: observe, plan, apply. */
export async function runApply(stage: Stage, wanted: readonly Wanted[], prefixListNames: readonly string[] = []) {
  const observed = await stage.look({ prefixListNames, needsIpv6: () => true });
  const plan = planOf(wanted, observed);
  stage.forget();
  const outcomes = await applyTo(stage, observed, plan);
  return { observed, plan, outcomes, calls: [...stage.calls] };
}

export const writesOf = (calls: readonly string[]): readonly string[] =>
  calls.filter((call) => !call.startsWith('Describe'));
export const results = (outcomes: readonly GroupOutcome[]) => outcomes.map(({ group, result }) => `${group} ${result}`);
