import { failingFindings } from '../plan/stops.ts';
import type { Plan } from '../plan/plan.ts';
import type { ChangedFiles } from '../github/changed-files.ts';
import { offlineReason } from '../github/offline.ts';
import { readNamedBefore } from './base.ts';
import { readFocus } from './focus.ts';
import { refused } from './outcomes.ts';
import { policyAgainstBase } from './policy-base.ts';
import { prepare } from './prepare.ts';
import { staleGroups } from './queue.ts';
import { isIrrelevant } from './relevance.ts';
import { inOneLine } from '../problem.ts';
import type { Failure, Result, Run } from './run.ts';

/** Shows what would change, and what is wrong. Writes nothing to AWS. */
export async function plan(run: Run): Promise<Result> {
  const why = offlineReason(run.inputs, run.context);
  if (why !== undefined) return offlinePlan(run, why);
  const { changed, prepared } = await look(run, prepare);
  if (prepared === undefined) return { problems: [], findings: [], changed, irrelevant: true };
  if (prepared.kind === 'stopped') return { ...prepared, changed };
  const [namedBefore, policy] = await Promise.all([
    readNamedBefore(run, prepared.repository),
    policyAgainstBase(run, prepared.repository),
  ]);
  // Loaded only now, so that a wrong input is told before what makes a plan is there.
  const { wholePlan } = await import('./whole-plan.ts');
  const made = await wholePlan(run, { ...prepared, repository: { ...prepared.repository, policy } }, namedBefore);
  const result = { findings: made.findings, read: prepared.repository.read, changed };
  const refusals = run.context.eventName === 'merge_group' ? await staleGroups(run, made, changed) : [];
  if (refusals.length > 0) return { ...result, ...refused(made, refusals) };
  return { ...result, problems: made.problems, plan: made, ...failureOf(run, made) };
}

async function offlinePlan(run: Run, why: string): Promise<Result> {
  const { changed, prepared } = await look(run, async () => (await import('./offline.ts')).planOffline(run, why));
  if (prepared === undefined) return { problems: [], findings: [], changed, irrelevant: true };
  const { plan: made, repository } = prepared;
  const { problems, findings } = made;
  return { problems, findings, read: repository.read, changed, plan: made, ...failureOf(run, made) };
}

/** Asks GitHub what the event changes, and reads what there is unless that cannot matter. */
async function look<T>(
  run: Run,
  read: (run: Run) => Promise<T>,
): Promise<{ readonly changed: ChangedFiles; readonly prepared: T | undefined }> {
  const focus = readFocus(run);
  const { eventName } = run.context;
  const mayEnd = (eventName === 'pull_request' || eventName === 'merge_group') && run.problems.length === 0;
  if (mayEnd && (await isIrrelevant(run, await focus))) return { changed: await focus, prepared: undefined };
  const [changed, prepared] = await Promise.all([focus, read(run)]);
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
