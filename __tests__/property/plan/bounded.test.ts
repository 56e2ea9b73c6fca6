import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/plan/plan.ts';
import { drifted } from './drifted.ts';
import { keyOf } from './model.ts';
import { isRefused, isWrong, wantedKeys } from './oracle.ts';
import { applied, planFor } from './planning.ts';

const numRuns = 2_000;

/** What somebody wrote as a rule's id, for the rows that have one. */
const ruleIds = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => ('ruleId' in change ? [change.ruleId] : []));

test('a rule that is declared and stands is never added or removed, and keeps its id', () => {
  fc.assert(
    fc.property(drifted, (world) => {
      fc.pre(!isWrong(world));
      const plan = planFor(world.declared, world.vpc);
      const after = applied(plan, world.vpc);
      for (const declared of world.declared) {
        const group = world.vpc.groups.find(({ id }) => id === world.standing.get(declared.name));
        if (group === undefined || isRefused(declared, world)) continue;
        const wanted = wantedKeys(declared, group, world, world.vpc);
        const kept = group.rules.filter((rule) => wanted.has(keyOf(rule)));
        const changes = plan.groups.find(({ name }) => name === declared.name)?.changes ?? [];
        const removed = ruleIds(changes.filter(({ kind }) => kind === 'remove-rule'));
        expect(kept.filter(({ id }) => removed.includes(id))).toEqual([]);
        const ids = after.groups.find(({ id }) => id === group.id)?.rules.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(kept.map(({ id }) => id)));
        expect(plan.groups.find(({ name }) => name === declared.name)?.unchanged).toBe(
          kept.length - changes.filter(({ kind }) => kind === 'describe-rule').length,
        );
      }
    }),
    { numRuns },
  );
});

test('no row is about what is not ours, or not managed', () => {
  fc.assert(
    fc.property(drifted, (world) => {
      const plan = planFor(world.declared, world.vpc);
      for (const { name, id, changes } of plan.groups) {
        const declared = world.declared.find((group) => group.name === name);
        const group = world.vpc.groups.find((one) => one.id === world.standing.get(name));
        if (declared === undefined || isRefused(declared, world)) {
          expect(changes).toEqual([]);
          continue;
        }
        expect(id).toBe(group?.id);
        const own = group?.rules ?? [];
        const managed = own.filter(({ direction }) => direction === 'ingress' || declared.egress.kind !== 'unmanaged');
        const managedIds = managed.map((rule) => rule.id);
        expect(ruleIds(changes).filter((rule) => !managedIds.includes(rule))).toEqual([]);
        const directions = changes.flatMap((change) => ('rule' in change ? [change.rule.direction] : []));
        if (declared.egress.kind === 'unmanaged') expect(directions).not.toContain('egress');
        expect(
          changes.map(({ kind }) => kind).filter((kind) => kind === 'delete-group' || kind === 'untag-group'),
        ).toEqual([]);
      }
    }),
    { numRuns },
  );
});

test('groups that nobody declares stay as they are, in every bit', () => {
  fc.assert(
    fc.property(drifted, (world) => {
      const after = applied(planFor(world.declared, world.vpc), world.vpc);
      const ours = new Set(
        world.declared.filter((group) => !isRefused(group, world)).map(({ name }) => world.standing.get(name)),
      );
      for (const group of world.vpc.groups.filter(({ id }) => !ours.has(id)))
        expect(after.groups).toContainEqual(group);
      const made = after.groups.filter(({ id }) => !world.vpc.groups.some((group) => group.id === id));
      const missing = world.declared.filter(({ name }) => !world.standing.has(name)).map(({ name }) => name);
      expect(missing).toEqual(expect.arrayContaining(made.map(({ name }) => name)));
    }),
    { numRuns },
  );
});
