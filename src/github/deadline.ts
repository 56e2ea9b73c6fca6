/** How long GitHub is waited for. */
export type Bounds = {
  /** Milliseconds for all calls together. */
  readonly timeout?: number;
  /** Aborted when the run is cancelled, which ends the calls at once. */
  readonly cancelled?: AbortSignal | undefined;
};

/** Aborted when the time for the calls of one purpose is over, or nobody waits for them any more. */
export const deadlineOf = ({ timeout = 10_000, cancelled }: Bounds): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(timeout), ...(cancelled === undefined ? [] : [cancelled])]);

/** Why there is no answer, as a clause, where the signal is aborted. */
export const whyEnded = (signal: AbortSignal): string =>
  signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
    ? 'GitHub did not answer in time'
    : 'the run was cancelled';
