import type { Change } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';

/** What became of one group of a plan. */
export type GroupOutcome = {
  readonly group: string;
  readonly id?: string;
  /** `failed`: a call failed. `skipped`: it was left alone for a reason. Both may have changes that are done. */
  readonly result: 'unchanged' | 'done' | 'failed' | 'skipped';
  readonly done: readonly Change[];
  /** What the plan wanted and did not come to pass. */
  readonly left: readonly Change[];
  readonly problem?: Problem;
};
