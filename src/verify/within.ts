type Limits = {
  /** Settles after so many milliseconds, or, by rejecting or not, as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
};

/**
 * Gives the work a signal that is aborted with the one of `limits`, and at the latest after so many milliseconds: what AWS does not answer
 * until then is given up.
 */
export async function within<T>(
  milliseconds: number,
  { sleep, signal }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const done = new AbortController();
  const expire = (): void => {
    if (!done.signal.aborted) late.abort();
  };
  sleep(milliseconds, done.signal).then(expire, () => undefined);
  try {
    return await work(AbortSignal.any([signal, late.signal]));
  } finally {
    done.abort();
  }
}
