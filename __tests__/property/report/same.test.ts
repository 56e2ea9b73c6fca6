import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMarkdown } from '../../../src/report/plan.ts';
import { hostile } from './hostile.ts';
import { everything } from './reports.ts';

/** The same value with the keys of every object in another order. */
function reordered<T>(value: T, rank: (key: string) => number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => reordered(item, rank)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([key, item]) => [key, reordered(item, rank)]),
  ) as T;
}

it('the same plan gives the same bytes, in whatever order its keys stand', () => {
  fc.assert(
    fc.property(
      fc.array(hostile, { minLength: 1, maxLength: 12 }),
      fc.integer(),
      fc.boolean(),
      (texts, seed, applies) => {
        let index = 0;
        const { about, plan: made } = everything(() => texts[index++ % texts.length] ?? '');
        const plan = { ...made, kind: applies ? ('apply' as const) : ('cleanup' as const) };
        const rank = (key: string): number =>
          Array.from(key).reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) ^ seed, 7);
        const text = planMarkdown(plan, about, Infinity);
        expect(planMarkdown(structuredClone(plan), about, Infinity)).toBe(text);
        expect(planMarkdown(reordered(plan, rank), about, Infinity)).toBe(text);
      },
    ),
    { numRuns: 40 },
  );
});
