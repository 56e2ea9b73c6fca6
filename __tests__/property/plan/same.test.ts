import { stopsEverything } from '../../../src/plan/stops.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import { digest } from '../../../src/plan/digest.ts';
import { unreviewedChanges } from '../../../src/plan/expect.ts';
import { writtenGroups } from '../../../src/plan/held.ts';
import { writtenRows } from '../../../src/plan/opens.ts';
import type { Change, GroupPlan, Plan } from '../../../src/plan/plan.ts';
import { drifted } from './drifted.ts';
import type { ModelVpc } from './model.ts';
import { planFor } from './planning.ts';

const numRuns = 500;

/** The same list in another order: the numbers say where each goes. */
const shuffled = <T>(all: readonly T[], numbers: readonly number[]): readonly T[] =>
  all
    .map((one, index) => ({ one, rank: numbers[index % numbers.length] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
const numbers = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });
const reversed = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).toReversed());

test('the order of what is declared and of what AWS answers does not matter: the same bytes', () => {
  fc.assert(
    fc.property(drifted, numbers, ({ declared, vpc }, order) => {
      const other = shuffled(declared, order).map((group): DeclaredGroup => ({
        ...group,
        tags: reversed(group.tags),
        ingress: shuffled(group.ingress, order),
        egress:
          group.egress.kind === 'rules' ? { kind: 'rules', rules: shuffled(group.egress.rules, order) } : group.egress,
      }));
      const answered: ModelVpc = {
        ...vpc,
        groups: shuffled(vpc.groups, order).map((group) => ({
          ...group,
          tags: reversed(group.tags),
          rules: shuffled(group.rules, order),
        })),
      };
      expect(JSON.stringify(planFor(other, answered))).toBe(JSON.stringify(planFor(declared, vpc)));
    }),
    { numRuns },
  );
});

test('ids of rules are not part of the digest', () => {
  fc.assert(
    fc.property(drifted, ({ declared, vpc }) => {
      const renumbered = vpc.groups.map((group) => ({
        ...group,
        rules: group.rules.map((rule) => ({ ...rule, id: `again-${rule.id}` })),
      }));
      expect(planFor(declared, { ...vpc, groups: renumbered }).digest).toBe(planFor(declared, vpc).digest);
    }),
    { numRuns },
  );
});

test('whatever a plan does otherwise is another digest, and not what was reviewed', () => {
  fc.assert(
    fc.property(drifted, fc.nat(), fc.nat(), (world, which, where) => {
      const plan = planFor(world.declared, world.vpc);
      fc.pre(!stopsEverything(plan));
      expect(digest(plan)).toBe(plan.digest);
      const rows = writtenGroups(plan.groups).flatMap((group) =>
        writtenRows(group).map((change) => ({ group, change })),
      );
      fc.pre(rows.length > 0);
      const row = rows[which % rows.length];
      if (row === undefined) return;
      const variants = perturbations(row.change);
      const changed = variants[where % variants.length];
      if (changed === undefined) return;
      const other = withGroup(plan, row.group, {
        changes: row.group.changes.map((one) => (one === row.change ? changed : one)),
      });
      expect(digest(other)).not.toBe(plan.digest);
      const creates = row.group.changes.some(({ kind }) => kind === 'create-group');
      if (!creates) expect(unreviewedChanges(other, plan)).toEqual([{ group: row.group.name, change: changed }]);

      const without = withGroup(plan, row.group, { changes: row.group.changes.filter((one) => one !== row.change) });
      expect(digest(without)).not.toBe(plan.digest);
      expect(unreviewedChanges(without, plan)).toEqual([]);
      expect(digest(withGroup(plan, row.group, { name: `${row.group.name}2` }))).not.toBe(plan.digest);
      expect(digest({ ...plan, vpc: 'vpc-1' })).not.toBe(plan.digest);
      expect(digest({ ...plan, kind: 'cleanup' })).not.toBe(plan.digest);

      const held = withGroup(plan, row.group, { blocked: 'gap-needed' });
      expect(digest(held)).not.toBe(plan.digest);
      expect(unreviewedChanges(held, plan)).toEqual([]);
      expect(unreviewedChanges(plan, held)).toContainEqual({
        group: row.group.name,
        change: row.change,
        notWritten: true,
      });
    }),
    { numRuns: 3_000 },
  );
});

const withGroup = (plan: Plan, group: GroupPlan, more: Partial<GroupPlan>): Plan => ({
  ...plan,
  groups: plan.groups.map((one) => (one === group ? { ...one, ...more } : one)),
});

/** The change with one thing otherwise: every text and number that it holds, one after the other. */
function perturbations(change: Change): readonly Change[] {
  const copies: Change[] = [];
  const walk = (value: unknown, put: (other: unknown) => unknown): void => {
    if (typeof value === 'string') copies.push(put(`${value}x`) as Change);
    else if (typeof value === 'number') copies.push(put(value + 1) as Change);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, (other) => put({ ...value, [key]: other }));
  };
  const { kind, ...rest } = change;
  // The id of a rule and the description of one that goes say nothing of what will be.
  const told = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'ruleId'));
  if (change.kind === 'remove-rule') {
    const { description: _, ...rule } = change.rule;
    walk({ rule }, (other) => ({ ...change, ...(other as object) }));
  } else walk(told, (other) => ({ ...rest, ...(other as object), kind }));
  return copies;
}
