/** A place in a file of the workspace. Line and column count from 1; the file is relative to the workspace, with forward slashes. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** Input that cannot be understood: a file, a declaration, an input of the action. One problem stops every write. */
export type Problem = {
  /** What is wrong, naming what was found and what was expected. One sentence, no trailing full stop needed. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  readonly place?: Place;
};

/** Why a step failed: every value of the output `failure-reason`. */
export const failureReasons = [
  'problems',
  'findings',
  'refused',
  'aws',
  'not-attached',
  'not-found',
  'timeout',
  'cancelled',
  'internal',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** Something that the user can act on. Anything else that is thrown is a bug of ours. */
export class UserError extends Error {
  readonly reason: FailureReason;
  readonly problems: readonly Problem[];

  constructor(reason: FailureReason, problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join('; '), options);
    this.name = 'UserError';
    this.reason = reason;
    this.problems = problems;
  }
}

/** One line for the end of the log: the first problem, and how many there are. */
export function inOneLine(problems: readonly Pick<Problem, 'message' | 'place'>[]): string {
  const [first, ...others] = problems;
  const where = first?.place === undefined ? '' : `${first.place.file}:${first.place.line}: `;
  return `${where}${first?.message ?? 'the run failed'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}
