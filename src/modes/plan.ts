import { failingFindings } from '../plan/stops.ts';
import type { Plan } from '../plan/plan.ts';
import type { ChangedFiles } from '../github/changed-files.ts';
import { readNamedBefore } from './base.ts';
import { readFocus } from './focus.ts';
import { refused } from './outcomes.ts';
import { prepare, type Prepared } from './prepare.ts';
import { staleGroups } from './queue.ts';
import { isIrrelevant } from './relevance.ts';
import { inOneLine } from '../problem.ts';
import type { Failure, Result, Run } from './run.ts';
import { wholePlan } from './whole-plan.ts';

/** Shows what would change, and what is wrong. Writes nothing to AWS. */
export async function plan(run: Run): Promise<Result> {
  const { changed, prepared } = await look(run);
  if (prepared === undefined) return { problems: [], findings: [], changed, irrelevant: true };
  if (prepared.kind === 'stopped') return { ...prepared, changed };
  const made = await wholePlan(run, prepared, await readNamedBefore(run, prepared.repository));
  const result = { findings: made.findings, read: prepared.repository.read, changed };
  const refusals = run.context.eventName === 'merge_group' ? await staleGroups(run, made, changed) : [];
  if (refusals.length > 0) return { ...result, ...refused(made, refusals) };
  return { ...result, problems: made.problems, plan: made, ...failureOf(run, made) };
}

/** Asks GitHub what the event changes, and reads the repository and AWS unless that cannot matter. */
async function look(run: Run): Promise<{ readonly changed: ChangedFiles; readonly prepared: Prepared | undefined }> {
  const focus = readFocus(run);
  const { eventName } = run.context;
  const mayEnd = (eventName === 'pull_request' || eventName === 'merge_group') && run.problems.length === 0;
  if (mayEnd && (await isIrrelevant(run, await focus))) return { changed: await focus, prepared: undefined };
  const [changed, prepared] = await Promise.all([focus, prepare(run)]);
  return { changed, prepared };
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
