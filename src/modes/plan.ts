import { makePlan } from '../plan/make.ts';
import { failingFindings } from '../plan/stops.ts';
import type { NamedBefore } from '../plan/lint/removed.ts';
import type { Plan } from '../plan/plan.ts';
import { readNamedBefore } from './base.ts';
import { prepare, type Ready } from './prepare.ts';
import { inOneLine } from '../problem.ts';
import type { Failure, Result, Run } from './run.ts';

/** Shows what would change, and what is wrong. Writes nothing to AWS. */
export async function plan(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  const made = planOf(run, prepared, await readNamedBefore(run, prepared.repository));
  return {
    problems: made.problems,
    findings: made.findings,
    read: prepared.repository.read,
    plan: made,
    ...failureOf(run, made),
  };
}

/** The plan of what was read; `namedBefore` at the base of a pull request, where that is known. */
export const planOf = (
  run: Pick<Run, 'inputs'>,
  { repository, observed, problems }: Ready,
  namedBefore: NamedBefore = new Map(),
): Plan =>
  makePlan({
    owner: run.inputs.owner,
    settings: repository.settings,
    assumed: repository.assumed,
    contextFiles: new Set(repository.context.matched),
    declarations: repository.declarations,
    observed,
    problems,
    findings: repository.findings,
    namedBefore,
  });

/** Whether a plan as such fails the step: by a problem always, by findings as `fail-on` says. */
export function failureOf(
  { inputs }: Pick<Run, 'inputs'>,
  { problems, findings }: Pick<Plan, 'problems' | 'findings'>,
): { readonly failure?: Failure } {
  if (problems.length > 0) return { failure: { reason: 'problems', message: inOneLine(problems) } };
  const failing = failingFindings(findings, inputs.failOn);
  return failing.length === 0 ? {} : { failure: { reason: 'findings', message: inOneLine(failing) } };
}
