import type { Clock } from '../../../src/aws/pace.ts';

/**
 * Time that passes only by sleeping: every sleeper wakes in the order of its time, as fast as the machine goes. `turns` of the event loop are left
 * between two of them for what is under way, so that work which takes no time in the model takes none.
 */
export function fakeClock(turns = 1): Clock & { readonly elapsed: () => number; readonly slept: readonly number[] } {
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
    later(turns, wakeNext);
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
          later(turns, wakeNext);
        }
      }),
  };
}

function later(turns: number, then: () => void): void {
  setImmediate(turns <= 1 ? then : () => later(turns - 1, then));
}
