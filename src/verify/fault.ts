import { isBadCredentials, isDenied, isExpired } from '../aws/errors.ts';
import { type Problem, UserError } from '../problem.ts';

/** An answer of AWS that is none. `denied`: asking again will not help. */
export type Fault = { readonly denied: boolean; readonly problem: Problem };

/** What a failed read means for the next poll; undefined for what is no failure of AWS but a bug of ours. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof UserError) || error.reason !== 'aws') return undefined;
  const [problem = { message: error.message }] = error.problems;
  return { denied: isDenied(error) || isExpired(error) || isBadCredentials(error), problem };
}
