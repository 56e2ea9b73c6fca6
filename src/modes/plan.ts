import { failingFindings } from '../plan/stops.ts';
import type { Plan } from '../plan/plan.ts';
import { readNamedBefore } from './base.ts';
import { prepare } from './prepare.ts';
import { inOneLine } from '../problem.ts';
import type { Failure, Result, Run } from './run.ts';
import { wholePlan } from './whole-plan.ts';

/** Shows what would change, and what is wrong. Writes nothing to AWS. */
export async function plan(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  const made = await wholePlan(run, prepared, await readNamedBefore(run, prepared.repository));
  return {
    problems: made.problems,
    findings: made.findings,
    read: prepared.repository.read,
    plan: made,
    ...failureOf(run, made),
  };
}

/** Whether a plan as such fails the step: by a problem always, by findings as `fail-on` says. */
export function failureOf(
  { inputs }: Pick<Run, 'inputs'>,
  { problems, findings }: Pick<Plan, 'problems' | 'findings'>,
): { readonly failure?: Failure } {
  if (problems.length > 0) return { failure: { reason: 'problems', message: inOneLine(problems) } };
  const failing = failingFindings(findings, inputs.failOn);
  return failing.length === 0 ? {} : { failure: { reason: 'findings', message: inOneLine(failing) } };
}
