import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { joinPlans } from '../../../src/report/join.ts';
import { joinedMarkdown } from '../../../src/report/joined.ts';
import { planFile, type PlanFile } from '../../../src/report/plan-file.ts';
import { readPlanFile } from '../../../src/report/read-plan-file.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { planFaults } from '../../unit/plan/plan-faults.ts';
import { about, risky } from '../../unit/report/sample.ts';
import { sarifFaults } from '../../unit/report/sarif-schema.ts';
import { drifted } from '../plan/drifted.ts';
import { planFor } from '../plan/planning.ts';
import { hostile } from './hostile.ts';
import { everything } from './reports.ts';

const fileOf = (plan: Plan, label = 'prod'): PlanFile =>
  planFile({ mode: 'plan', label, commit: 'c0ffee', owner: plan.owner, cluster: plan.cluster }, { ...plan, plan });
const texts = fc.array(hostile, { minLength: 1, maxLength: 12 });
const walk = (some: readonly string[]): (() => string) => {
  let index = 0;
  return () => some[index++ % some.length] ?? '';
};

describe('plan.json', () => {
  it('is what its schema says for any world, and is read as it was written', () => {
    fc.assert(
      fc.property(drifted, ({ declared, vpc }) => {
        const text = JSON.stringify(fileOf(planFor(declared, vpc)));
        expect(planFaults(JSON.parse(text))).toEqual([]);
        expect(JSON.stringify(readPlanFile(text)).length).toBe(text.length);
        expect(readPlanFile(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('is what its schema says whatever text is in it', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const { outcomes, plan, unbuilt, verification } = everything(walk(some));
        const facts = { label: 'a', commit: '', owner: plan.owner, cluster: plan.cluster } as const;
        for (const file of [
          planFile({ ...facts, mode: 'apply' }, { ...plan, plan, outcomes }),
          planFile({ ...facts, mode: 'verify' }, { ...plan, plan, verification, unbuilt }),
        ]) {
          const text = JSON.stringify(file);
          expect(planFaults(JSON.parse(text))).toEqual([]);
          expect(readPlanFile(text)).toEqual(JSON.parse(text));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('that somebody has changed anywhere is read or refused, never thrown at, and can be shown where it is read', () => {
    const whole = JSON.parse(JSON.stringify(fileOf(risky))) as object;
    const paths = pathsOf(whole);
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue({ maxDepth: 2 }), hostile), (path, value) => {
        const file = readPlanFile(JSON.stringify(replaced(whole, path, value)));
        if ('fault' in file) return;
        read += 1;
        const joined = joinPlans([file, fileOf(risky, 'other')]);
        expect(joinedMarkdown(joined, { problems: file.problems, findings: file.findings }, about, 65_000)).toContain(
          'Plan: ',
        );
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

describe('the join', () => {
  it('does not depend on the order of the files, and keeps every row', () => {
    fc.assert(
      fc.property(fc.array(drifted, { minLength: 2, maxLength: 4 }), (worlds) => {
        const files = worlds.map(({ declared, vpc }, index) => fileOf(planFor(declared, vpc), `c${index}`));
        const joined = joinPlans(files);
        expect(JSON.stringify(joinPlans(files.toReversed()))).toBe(JSON.stringify(joined));
        const { add = 0, change = 0, remove = 0 } = joined.counts ?? {};
        expect(joined.changes.reduce((sum, { rows }) => sum + rows, 0)).toBe(add + change + remove);
      }),
      { numRuns: 100 },
    );
  });

  it('of plans that are alike has as many rows as one of them', () => {
    fc.assert(
      fc.property(drifted, ({ declared, vpc }) => {
        const plan = planFor(declared, vpc);
        const [one, three] = [1, 3].map((count) =>
          joinPlans(Array.from({ length: count }, (_, index) => fileOf(plan, `c${index}`))),
        );
        expect(three?.changes.length).toBe(one?.changes.length);
        for (const { labels, rows } of three?.changes ?? []) {
          expect(labels).toEqual(['c0', 'c1', 'c2']);
          expect(rows % 3).toBe(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('SARIF is what code scanning takes, whatever text is in it', () => {
  fc.assert(
    fc.property(texts, (some) => {
      const { plan } = everything(walk(some));
      const log: unknown = JSON.parse(JSON.stringify(sarif({ ...plan, findings: plan.findings }, some[0] ?? '')));
      expect(sarifFaults(log)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

type Path = readonly (string | number)[];

/** Every place of a value in which there is something. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === key ? replaced(entry, rest, by) : entry));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, entry]) => [name, name === key ? replaced(entry, rest, by) : entry]),
  );
}
