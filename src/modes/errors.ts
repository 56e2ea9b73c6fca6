import { inOneLine, UserError } from '../problem.ts';
import type { Failure, Result } from './run.ts';

/** What a thrown value means for the run. Whatever is no UserError is a bug of ours, and says so with all that helps to mend it. */
export function failureOfError(error: unknown): Failure {
  if (error instanceof UserError) return { reason: error.reason, message: inOneLine(error.problems) };
  return {
    reason: 'internal',
    message: `a bug in frontend-sg, please report it: ${describe(error)}`,
  };
}

export const resultOfError = (error: unknown): Result => ({
  problems: error instanceof UserError ? error.problems : [{ message: failureOfError(error).message }],
  findings: [],
  failure: failureOfError(error),
});

/** Name, message and stack of an error and of its causes. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${describe(error.cause)}`;
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}
