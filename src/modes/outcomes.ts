import type { GroupOutcome } from '../aws/outcome.ts';
import { formatChange } from '../plan/format.ts';
import { heldGroups } from '../plan/held.ts';
import type { Plan } from '../plan/plan.ts';
import { inOneLine } from '../problem.ts';
import type { Failure, Result } from './run.ts';

/** A run that was cancelled never ends well: even where all is done, it was not read back. */
export function failureOfCancelled({ groups }: Pick<Plan, 'groups'>, outcomes: readonly GroupOutcome[]): Failure {
  const held = heldGroups(groups);
  const open = outcomes.filter(({ left }) => left.length > 0);
  return {
    reason: 'cancelled',
    message: `the run was cancelled; ${open.length === 0 ? withoutRowsLeft(outcomes.filter(({ group }) => !held.has(group))) : rowsLeft(open)}`,
  };
}

function rowsLeft(open: readonly GroupOutcome[]): string {
  const left = open.reduce((sum, outcome) => sum + outcome.left.length, 0);
  return `what is left is ${left} ${left === 1 ? 'change' : 'changes'} of ${namesOf(open)}`;
}

/** The last calls for a group are no rows of the plan: what AWS gave a new one is closed, it gets its `Name`, and every group is signed. */
function withoutRowsLeft(outcomes: readonly GroupOutcome[]): string {
  const unended = outcomes.filter(({ result }) => result === 'skipped' || result === 'failed');
  const fresh = unended.filter(({ done }) => done.some(({ kind }) => kind === 'create-group'));
  if (unended.length === 0) return 'every change was made by then';
  if (fresh.length === 0) return `the rules are as declared, and the next run signs ${namesOf(unended)}`;
  return `what is left is to finish ${namesOf(fresh)}, which ${fresh.length === 1 ? 'is new and has' : 'are new and have'} no tag Name yet`;
}

const namesOf = (outcomes: readonly GroupOutcome[]): string => outcomes.map(({ group }) => group).join(', ');

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

/** A plan that nobody reviewed is not carried out: every change that was not reviewed is named. */
export const refused = (
  plan: Plan,
  refusals: Result['problems'],
  unreviewed: NonNullable<Result['unreviewed']> = [],
): Result => {
  const problems = [...plan.problems, ...refusals];
  return {
    problems,
    findings: plan.findings,
    plan: { ...plan, problems },
    ...(unreviewed.length === 0 ? {} : { unreviewed }),
    failure: { reason: 'refused', message: inOneLine(refusals) },
  };
};
