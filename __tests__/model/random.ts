/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to `limit`, which it is not. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
