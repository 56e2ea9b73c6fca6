import { applyPlan } from '../aws/apply.ts';
import { assertConverged } from '../aws/converged.ts';
import { formatChange } from '../plan/format.ts';
import type { Plan } from '../plan/plan.ts';
import { wantedTags } from '../plan/difference.ts';
import { appliedMark, markOf } from '../plan/applied.ts';
import { lookupOf } from '../plan/resolve.ts';
import { stopsEverything } from '../plan/stops.ts';
import type { GroupOutcome } from '../aws/outcome.ts';
import { unexpected } from './expected.ts';
import { failureOf, planOf } from './plan.ts';
import { matchDeclared, prepare, type Ready } from './prepare.ts';
import { inOneLine } from '../problem.ts';
import type { Failure, Result, Run } from './run.ts';

/** Makes the groups as declared: plans anew from what AWS has now, and carries that out. */
export async function apply(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  return { ...(await carryOut(run, prepared)), read: prepared.repository.read };
}

/** The part of an apply that needs a repository and AWS as they are: plans, and does what the plan says. */
export async function carryOut(
  run: Pick<Run, 'inputs' | 'context' | 'now' | 'sleep' | 'log'> & Partial<Pick<Run, 'signal'>>,
  prepared: Ready,
): Promise<Result> {
  const plan = planOf(run, prepared);
  const { problems, findings } = plan;
  if (stopsEverything(plan)) return { problems, findings, plan, ...failureOf(run, plan) };

  const refusals = await unexpected(run, plan);
  if (refusals.length > 0) return refused(plan, refusals);

  const { declarations } = prepared.repository;
  const matches = matchDeclared(run, prepared);
  const lookup = lookupOf(matches, prepared.observed);
  const byName = new Map(declarations.groups.map((group) => [group.name, group]));
  const unsigned = new Set(
    matches.flatMap(({ declared, existing }) =>
      existing !== undefined && markOf(existing) !== appliedMark(declared, existing.id, lookup) ? [declared.name] : [],
    ),
  );
  const written = await applyPlan(prepared.clients, plan, {
    lookup,
    applied: (name, id, known) => {
      const group = byName.get(name);
      return [run.context.sha, ...(group === undefined ? [] : [appliedMark(group, id, known)])].join('/');
    },
    isUnsigned: (name) => unsigned.has(name),
    clock: run,
    log: run.log,
    ...(run.signal === undefined ? {} : { signal: run.signal }),
  });
  if (run.signal?.aborted === true) {
    return { problems, findings, plan, outcomes: written, failure: failureOfCancelled(written) };
  }
  const wanted = matches.map((match) => ({ ...match.declared, tags: wantedTags(match, plan) }));
  const { vpc } = prepared.observed;
  const outcomes = await assertConverged(prepared.clients, wanted, written, { lookup, vpc, clock: run });
  return { problems, findings, plan, outcomes, ...failureOfApply(run, plan, outcomes) };
}

/** A plan that nobody reviewed is not carried out: every change that was not reviewed is named. */
export const refused = (plan: Plan, refusals: Result['problems']): Result => {
  const problems = [...plan.problems, ...refusals];
  return {
    problems,
    findings: plan.findings,
    plan: { ...plan, problems },
    failure: { reason: 'refused', message: inOneLine(refusals) },
  };
};

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

/** A run that was cancelled never ends well: even where all is done, it was not read back. */
export function failureOfCancelled(outcomes: readonly GroupOutcome[]): Failure {
  const open = outcomes.filter(({ left }) => left.length > 0);
  const left = open.reduce((sum, outcome) => sum + outcome.left.length, 0);
  return {
    reason: 'cancelled',
    message:
      left === 0
        ? 'the run was cancelled; every change was made by then'
        : `the run was cancelled; what is left is ${left} ${left === 1 ? 'change' : 'changes'} of ${open.map(({ group }) => group).join(', ')}`,
  };
}

/** What was not done fails the step, told by the first group of which AWS or a finding kept us. */
export function failureOfOutcomes(outcomes: readonly GroupOutcome[]): { readonly failure: Failure } | undefined {
  const failed = outcomes.filter((outcome) => outcome.result === 'failed');
  const skipped = outcomes.filter((outcome) => outcome.result === 'skipped');
  const [first] = [...failed, ...skipped];
  if (first === undefined) return undefined;
  const [left] = first.left;
  const why =
    first.problem?.message ?? (left === undefined ? 'not done' : `not done: ${formatChange(first.group, left)}`);
  const others = failed.length + skipped.length - 1;
  return {
    failure: {
      reason: failed.length > 0 ? 'aws' : 'findings',
      message: `${why.includes(first.group) ? why : `${first.group}: ${why}`}${others === 0 ? '' : ` (and ${others} more)`}`,
    },
  };
}
