import type { Mode } from '../inputs.ts';
import type { Result, Run } from './run.ts';

/** Loaded when asked for, so that a wrong input is told before AWS's clients are. */
export const modes: Readonly<Record<Mode, (run: Run) => Promise<Result>>> = {
  plan: async (run) => (await import('./plan.ts')).plan(run),
  apply: async (run) => (await import('./apply.ts')).apply(run),
  verify: async (run) => (await import('./verify.ts')).verify(run),
  report: async (run) => (await import('./report.ts')).report(run),
  cleanup: async (run) => (await import('./cleanup.ts')).cleanup(run),
};
