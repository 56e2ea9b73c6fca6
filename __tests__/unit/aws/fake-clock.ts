import type { Clock } from '../../../src/aws/pace.ts';

/** Time that passes only by sleeping: every sleeper wakes in the order of its time, as fast as the machine goes. */
export function fakeClock(): Clock & { readonly elapsed: () => number; readonly slept: readonly number[] } {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const slept: number[] = [];
  let time = 0;
  let waking = false;

  const wakeNext = (): void => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    waking = next !== undefined;
    if (next === undefined) return;
    time = Math.max(time, next.at);
    next.wake();
    setImmediate(wakeNext);
  };
  return {
    now: () => time,
    elapsed: () => time,
    slept,
    sleep: (ms) =>
      new Promise((wake) => {
        slept.push(ms);
        sleepers.push({ at: time + ms, wake });
        if (!waking) {
          waking = true;
          setImmediate(wakeNext);
        }
      }),
  };
}
