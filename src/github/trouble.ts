import { setTimeout as sleep } from 'node:timers/promises';
import { whyEnded } from './deadline.ts';
import { valueAt } from './payload.ts';

/**
 * What GitHub said, as a clause. Errors of Octokit carry the status of the answer: 500 where there was none.
 * @param purpose what the token may not do, such as `write comments`
 * @param object what is asked about
 */
export function reasonOf(
  error: unknown,
  signal: AbortSignal,
  purpose: string,
  object: 'pull request' | 'commit' = 'pull request',
): string {
  if (signal.aborted) return whyEnded(signal);
  const message = error instanceof Error ? error.message : String(error);
  switch (statusOf(error)) {
    case 401:
      return `GitHub refuses the token of \`github-token\`: ${message}`;
    case 403:
    case 429:
      return isRateLimit(message)
        ? `GitHub's rate limit is used up: ${message}`
        : `the token of \`github-token\` may not ${purpose}: ${message}`;
    case 404:
      return `GitHub shows no such ${object} to the token of \`github-token\`: ${message}`;
    case 422:
      return `GitHub does not take it: ${message}`;
    default:
      return `GitHub could not be asked: ${message}`;
  }
}

/**
 * Carries out a call, and once more where GitHub asks for a short pause (a secondary rate limit with `retry-after`).
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export async function patiently<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const seconds = pauseOf(error);
    if (seconds === undefined || seconds > longestPause) throw error;
    await sleep(seconds * 1_000, undefined, { signal });
    return call();
  }
}

/** Seconds. */
const longestPause = 5;

/** Seconds that GitHub asks to wait; undefined where waiting does not help. */
function pauseOf(error: unknown): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const after = valueAt(error, ['response', 'headers', 'retry-after']);
  return (typeof after === 'string' || typeof after === 'number') && /^\d{1,5}$/.test(String(after))
    ? Number(after)
    : undefined;
}

const isRateLimit = (message: string): boolean => /rate limit|abuse/i.test(message);

export const statusOf = (error: unknown): unknown => valueAt(error, ['status']);
