import type { ClientOptions } from '../../../src/aws/clients.ts';

/** A strategy that tries again as the SDK's standard one does, and does not wait for it. */
export const retryAtOnce = (
  attempts: ClientOptions['maxAttempts'] = 8,
): NonNullable<ClientOptions['retryStrategy']> => ({
  acquireInitialRetryToken: async () => retryToken(0),
  refreshRetryTokenForRetry: async (token, { errorType }) => {
    const worthwhile = errorType === 'THROTTLING' || errorType === 'TRANSIENT';
    if (!worthwhile || token.getRetryCount() + 1 >= Number(attempts)) throw new Error('No retry token available');
    return retryToken(token.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
});

const retryToken = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
