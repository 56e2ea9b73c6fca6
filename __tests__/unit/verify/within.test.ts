import { expect, test } from 'vitest';
import { within } from '../../../src/verify/within.ts';
import { awsError, run } from './scripted.ts';

const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(awsError('AbortError'))));

/** Time passes when the test says so; a wait that is no longer needed stays unanswered. */
function timer() {
  const waits: { readonly milliseconds: number; readonly end: () => void; readonly signal: AbortSignal }[] = [];
  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => waits.push({ milliseconds, end: resolve, signal }));
  return { waits, sleep };
}

test('what is not answered in time is given up, and only then', async () => {
  const { waits, sleep } = timer();
  const seen: boolean[] = [];
  const work = within(5_000, { sleep, signal: new AbortController().signal }, async (signal) => {
    seen.push(signal.aborted);
    await never(signal);
  }).catch((error: unknown) => error);
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([5_000]);
  waits[0]?.end();
  expect(await work).toBeInstanceOf(Error);
  expect(seen).toEqual([false]);
});

test('a cancelled run gives up at once, and what is done waits for nothing', async () => {
  const { waits, sleep } = timer();
  const cancellation = new AbortController();
  const work = within(5_000, { sleep, signal: cancellation.signal }, never).catch(() => 'given up');
  cancellation.abort();
  expect(await work).toBe('given up');
  expect(await within(5_000, { sleep, signal: new AbortController().signal }, async () => 'done')).toBe('done');
  expect(waits.map(({ signal }) => signal.aborted)).toEqual([true, true]);
});

test('a verification whose reads are never answered ends at its deadline', async () => {
  const { waits, sleep } = timer();
  const signal = new AbortController().signal;
  const { verification } = await within(90_000, { sleep, signal }, (deadline) => {
    const done = run(() => [], {
      read: {
        loadBalancers: () => (deadline.aborted ? Promise.reject(awsError('AbortError')) : never(deadline)),
        tags: () => never(deadline),
        groups: () => never(deadline),
        rules: () => never(deadline),
        listeners: () => never(deadline),
      },
    });
    waits[0]?.end();
    return done;
  });
  expect(verification).toMatchObject({ ended: 'deadline', verified: false });
});
