import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unreviewedChanges } from '../../../src/plan/expect.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type Drifted, drifted } from './drifted.ts';
import type { ModelVpc } from './model.ts';
import { deviations, isHeldBack, isRefused, isWrong } from './oracle.ts';
import { applied, carriedOut, planFor } from './planning.ts';
import { isStopped, stepsOf } from './steps.ts';

const check = (property: (world: Drifted) => void, numRuns = 2_000): void =>
  fc.assert(fc.property(drifted, property), { numRuns });

/** What is not as declared, by name, of the groups that an apply may make so. */
const unlike = (world: Drifted, after: ModelVpc): readonly string[] =>
  world.declared
    .filter((group) => !isHeldBack(group, world))
    .flatMap((group) => deviations(group, world, after).map((deviation) => `${group.name}: ${deviation}`));

/** Rows of a plan about groups that an apply may write. */
const rows = (plan: Plan, world: Drifted) =>
  plan.groups
    .filter((group) => world.declared.some((declared) => declared.name === group.name && !isHeldBack(declared, world)))
    .flatMap(({ name, changes }) => changes.map((change) => ({ name, change })));

test('the plan stops for what is not so, and blocks what is not ours', () => {
  check((world) => {
    const plan = planFor(world.declared, world.vpc);
    expect(isStopped(plan)).toBe(isWrong(world));
    const blocked = plan.groups.filter((group) => group.blocked !== undefined).map(({ name }) => name);
    const refused = world.declared.filter((group) => isRefused(group, world)).map(({ name }) => name);
    expect(blocked).toEqual(refused.toSorted());
  });
});

test('an apply makes every group as declared, and then nothing is left to do', () => {
  check((world) => {
    const plan = planFor(world.declared, world.vpc);
    fc.pre(!isWrong(world) && !someWait(plan));
    const after = applied(plan, world.vpc);
    expect(unlike(world, after)).toEqual([]);
    expect(rows(planFor(world.declared, after), world)).toEqual([]);
  });
});

test('after a crash at any point the next plan has nothing that was not reviewed, and it converges as well', () => {
  check((world) => {
    const reviewed = planFor(world.declared, world.vpc);
    fc.pre(!isWrong(world) && !someWait(reviewed));
    const steps = stepsOf(reviewed, world.vpc);
    for (const count of steps.keys()) {
      const crashed = carriedOut(steps.slice(0, count), world.vpc);
      const next = planFor(world.declared, crashed);
      expect(isStopped(next)).toBe(false);
      expect(unreviewedChanges(next, reviewed)).toEqual([]);
      const after = applied(next, crashed);
      expect(unlike(world, after)).toEqual([]);
      expect(rows(planFor(world.declared, after), world)).toEqual([]);
    }
  }, 500);
});

test('most of these worlds have something to do, and few are stopped', () => {
  const worlds = fc.sample(drifted, { numRuns: 200, seed: 5 });
  const running = worlds.filter((world) => !isWrong(world));
  expect(running.length).toBeGreaterThan(100);
  const kinds = running.flatMap((world) =>
    planFor(world.declared, world.vpc).groups.flatMap(({ changes }) => changes.map(({ kind }) => kind)),
  );
  for (const kind of ['create-group', 'add-rule', 'describe-rule', 'remove-rule', 'tag-group'])
    expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(20);
});

/** What waits for a group that is not ours is not brought to its end. */
const someWait = ({ groups }: Plan): boolean => groups.some(({ waitsFor }) => waitsFor !== undefined);
