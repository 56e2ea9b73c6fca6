import { applyPlan } from '../aws/apply.ts';
import { readingUntil } from '../aws/clients.ts';
import { assertConverged } from '../aws/converged.ts';
import { cutShort } from '../aws/pace.ts';
import { vpcHasIpv6 } from '../aws/vpc.ts';
import type { Plan } from '../plan/plan.ts';
import { wantedTags } from '../plan/difference.ts';
import { appliedMark, markOf } from '../plan/applied.ts';
import type { Match } from '../plan/match.ts';
import { type Lookup, lookupOf } from '../plan/resolve.ts';
import { appliedByOther, newerThan } from '../plan/stale-commit.ts';
import { stopsEverything } from '../plan/stops.ts';
import type { GroupOutcome } from '../aws/outcome.ts';
import { ancestryOf } from './ancestry.ts';
import { unexpected } from './expected.ts';
import { failureOfCancelled, failureOfOutcomes, refused } from './outcomes.ts';
import { failureOf } from './plan.ts';
import { matchDeclared, prepare, type Ready } from './prepare.ts';
import type { Failure, Result, Run } from './run.ts';
import { wholePlan } from './whole-plan.ts';

/** Makes the groups as declared: plans anew from what AWS has now, and carries that out. */
export async function apply(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  return { ...(await carryOut(run, prepared)), read: prepared.repository.read };
}

/** The part of an apply that needs a repository and AWS as they are: plans, and does what the plan says. */
export async function carryOut(
  run: Pick<Run, 'inputs' | 'context' | 'now' | 'sleep' | 'log'> & Partial<Pick<Run, 'signal' | 'random'>>,
  prepared: Ready,
): Promise<Result> {
  const plan = await wholePlan(run, prepared);
  const { problems, findings } = plan;
  if (stopsEverything(plan)) return { problems, findings, plan, ...failureOf(run, plan) };

  const refusal = await unexpected(run, plan);
  if (refusal.problems.length > 0) return refused(plan, refusal.problems, refusal.unreviewed);

  const { declarations } = prepared.repository;
  const matches = matchDeclared(run, prepared);
  const lookup = lookupOf(matches, prepared.observed);
  const byName = new Map(declarations.groups.map((group) => [group.name, group]));
  const unsigned = await unsignedGroups(run, plan, matches, lookup);
  const hasIpv6 = asked(() => vpcHasIpv6(prepared.clients, plan.vpc));
  const written = await applyPlan(prepared.clients, plan, {
    lookup,
    ...(prepared.observed.vpc.ipv6 === undefined ? {} : { ipv6: prepared.observed.vpc.ipv6 }),
    applied: (name, id, known) => {
      const group = byName.get(name);
      return [run.context.sha, ...(group === undefined ? [] : [appliedMark(group, id, known)])].join('/');
    },
    isUnsigned: (name) => unsigned.has(name),
    hasIpv6,
    clock: run,
    log: run.log,
    ...(run.signal === undefined ? {} : { signal: run.signal }),
  });
  if (run.signal?.aborted === true) {
    return { problems, findings, plan, outcomes: written, failure: failureOfCancelled(plan, written) };
  }
  const wanted = matches.map((match) => ({ ...match.declared, tags: wantedTags(match, plan) }));
  const { vpc } = prepared.observed;
  const { signal } = run;
  const reading = signal === undefined ? prepared.clients : readingUntil(prepared.clients, signal);
  const outcomes = await assertConverged(reading, wanted, written, {
    lookup,
    vpc,
    hasIpv6,
    clock: cutShort(run, signal),
  });
  // What was done is known; that it was not read back is no fault of any group.
  if (signal?.aborted === true)
    return { problems, findings, plan, outcomes: written, failure: failureOfCancelled(plan, written) };
  return { problems, findings, plan, outcomes, ...failureOfApply(run, plan, outcomes) };
}

/** Groups that are as declared, and whose tag tells of something else; not those whose tag is of a newer commit than this one. */
async function unsignedGroups(
  run: Pick<Run, 'inputs' | 'context'> & Partial<Pick<Run, 'signal'>>,
  plan: Plan,
  matches: readonly Match[],
  lookup: Lookup,
): Promise<ReadonlySet<string>> {
  const idle = new Set(plan.groups.flatMap(({ name, changes }) => (changes.length === 0 ? [name] : [])));
  const unsigned = matches.filter(
    ({ declared, existing }) =>
      existing !== undefined &&
      idle.has(declared.name) &&
      markOf(existing) !== appliedMark(declared, existing.id, lookup),
  );
  const applied = unsigned.flatMap(({ declared, existing }) => appliedByOther(declared, existing, run.context.sha));
  const ancestry = await ancestryOf(
    run,
    applied.map(({ commit }) => commit),
  );
  const newer = new Set(newerThan(applied, ancestry).map(({ group }) => group.name));
  return new Set(unsigned.map(({ declared }) => declared.name).filter((name) => !newer.has(name)));
}

/** Asks once; where there was no answer, whoever needs it next asks again. */
function asked<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return async () => {
    try {
      return await (answer ??= ask());
    } catch (error) {
      answer = undefined;
      throw error;
    }
  };
}

/** What AWS kept us from goes first; what a finding kept us from is told by the finding, with its place. */
function failureOfApply(
  run: Pick<Run, 'inputs'>,
  plan: Plan,
  outcomes: readonly GroupOutcome[],
): { readonly failure?: Failure } {
  const whole = failureOfOutcomes(outcomes);
  const byFinding = failureOf(run, plan);
  return whole?.failure.reason === 'findings' && byFinding.failure !== undefined ? byFinding : (whole ?? byFinding);
}
