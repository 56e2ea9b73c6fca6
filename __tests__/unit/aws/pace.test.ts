import { expect, it } from 'vitest';
import { createPace } from '../../../src/aws/pace.ts';
import { fakeClock } from './fake-clock.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What AWS does: a bucket of `burst` tokens, refilled at `perSecond`. Answers how many calls it would have throttled. */
function throttled(times: readonly number[], burst: number, perSecond: number): number {
  let tokens = burst;
  let last = 0;
  let refused = 0;
  for (const time of times) {
    tokens = Math.min(burst, tokens + ((time - last) / 1000) * perSecond);
    last = time;
    if (tokens < 1) refused += 1;
    else tokens -= 1;
  }
  return refused;
}

it.each([
  ['AuthorizeSecurityGroupIngress', 50, 5],
  ['CreateSecurityGroup', 50, 5],
  ['CreateTags', 100, 10],
])('200 calls of %s keep within its bucket, and waste less than 5 %% of it', async (api, burst, perSecond) => {
  const clock = fakeClock();
  const pace = createPace(clock);
  const times: number[] = [];
  await Promise.all(many(200).map(() => pace(api, async () => void times.push(clock.now()))));
  expect(times).toHaveLength(200);
  expect(throttled(times, burst, perSecond)).toBe(0);
  // Some are up to 0.4 s on their way.
  const arrivals = times.map((time, index) => time + (index % 3) * 199).sort((a, b) => a - b);
  expect(throttled(arrivals, burst, perSecond)).toBe(0);
  const ideal = ((200 - burst) / perSecond) * 1000;
  expect(clock.elapsed()).toBeGreaterThanOrEqual(ideal);
  expect(clock.elapsed()).toBeLessThan(ideal * 1.05);
});

it('each API has a bucket of its own', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  const calls = ['CreateSecurityGroup', 'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress'];
  await Promise.all(calls.flatMap((api) => many(48).map(() => pace(api, async () => undefined))));
  expect(clock.elapsed()).toBe(0);
});

it('the budget comes back with time, and no further than the burst', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  const burst = () => Promise.all(many(48).map(() => pace('CreateSecurityGroup', async () => undefined)));
  await burst();
  await clock.sleep(3_600_000);
  await burst();
  expect(clock.elapsed()).toBe(3_600_000);
  await pace('CreateSecurityGroup', async () => undefined);
  expect(clock.elapsed()).toBeGreaterThan(3_600_000);
});

it('at most so many calls are under way, and they start in the order in which they were asked for', async () => {
  const pace = createPace(fakeClock(), 3);
  const started: number[] = [];
  const finish: (() => void)[] = [];
  let most = 0;
  let now = 0;
  const all = many(10).map((index) =>
    pace('CreateTags', async () => {
      started.push(index);
      now += 1;
      most = Math.max(most, now);
      await new Promise<void>((resolve) => finish.push(resolve));
      now -= 1;
    }),
  );
  while (started.length < 10 || finish.length > 0) {
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(all);
  expect(most).toBe(3);
  expect(started).toEqual(many(10));
});

it('a call that fails frees its place', async () => {
  const pace = createPace(fakeClock(), 1);
  await expect(pace('CreateTags', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(pace('CreateTags', async () => 'yes')).resolves.toBe('yes');
});

it('calls that had to wait for others to come back do not all go at once', async () => {
  const clock = fakeClock();
  const pace = createPace(clock, 1);
  const times: number[] = [];
  const slow = pace('CreateTags', () => clock.sleep(60_000));
  await Promise.all(many(200).map(() => pace('CreateSecurityGroup', async () => void times.push(clock.now()))));
  await slow;
  expect(times).toHaveLength(200);
  expect(times[0]).toBe(60_000);
  expect(throttled(times, 50, 5)).toBe(0);
});

it('a call that waits for a token keeps nobody else from going', async () => {
  const clock = fakeClock();
  const pace = createPace(clock, 1);
  const creations = many(60).map(() => pace('CreateSecurityGroup', async () => undefined));
  let tagged = Number.NaN;
  await pace('CreateTags', async () => void (tagged = clock.now()));
  await Promise.all(creations);
  expect(tagged).toBe(0);
  expect(clock.elapsed()).toBeGreaterThan(0);
});

it('a clock that fails in one wait does not stop the next', async () => {
  const clock = fakeClock();
  let failures = 1;
  const pace = createPace({
    now: clock.now,
    sleep: (ms) => (failures-- > 0 ? Promise.reject(new Error('aborted')) : clock.sleep(ms)),
  });
  const calls = await Promise.allSettled(many(50).map(() => pace('CreateSecurityGroup', async () => 'made')));
  expect(calls.map(({ status }) => status)).toEqual([...many(48).map(() => 'fulfilled'), 'rejected', 'fulfilled']);
});
