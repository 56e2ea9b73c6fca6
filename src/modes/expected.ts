import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unannouncedChanges, unreviewedChanges } from '../plan/expect.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { formatChange } from '../plan/format.ts';
import type { Run } from './run.ts';

/**
 * What a plan does that the reviewed one does not, as problems; empty when the plan may be carried out. Without `expect-plan`
 * every plan may.
 */
export async function unexpected(
  { inputs, context }: Pick<Run, 'inputs' | 'context'>,
  plan: Plan,
): Promise<readonly Problem[]> {
  const expected = inputs.expectPlan;
  if (expected === undefined) return [];
  switch (expected.kind) {
    case 'digest': {
      const changes = plan.counts.add + plan.counts.change + plan.counts.remove;
      if (changes === 0 || plan.digest === expected.digest) return [];
      return [
        {
          message: `the plan has the digest ${plan.digest}, and \`expect-plan\` says ${expected.digest}: AWS or the repository has changed since it was reviewed`,
          hint: 'Run mode plan again and review what it shows. With the path of the reviewed plan.json the difference is printed.',
        },
      ];
    }
    case 'file': {
      const path = resolve(context.workspace, expected.path);
      const reviewed = await readPlan(path);
      if (typeof reviewed === 'string')
        return [{ message: `\`expect-plan\` is \`${expected.path}\`, ${reviewed}`, hint: readHint }];
      const announced = plan.kind === 'cleanup' && reviewed.kind === 'apply';
      if ((reviewed.kind !== plan.kind && !announced) || reviewed.vpc !== plan.vpc) {
        const message = `\`expect-plan\` is a plan of ${reviewed.kind} in ${reviewed.vpc}; this is ${plan.kind} in ${plan.vpc}`;
        return [{ message, hint: 'Give the plan that was reviewed for this cluster and this mode.' }];
      }
      return (announced ? unannouncedChanges(plan, reviewed) : unreviewedChanges(plan, reviewed)).map(
        ({ group, change }) => ({
          message: `not in the reviewed plan: ${formatChange(group, change)}`,
          hint: 'Run mode plan again and review what it shows.',
        }),
      );
    }
  }
}

const readHint = 'Give the path of a plan.json, the output plan-file of a run in mode plan, or its digest.';

/** A plan.json, or what is wrong with it. */
async function readPlan(path: string): Promise<Plan | string> {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return `which cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isPlan(value) ? value : 'which is no plan of version 1';
  } catch {
    return 'which is not JSON';
  }
}

const isPlan = (value: unknown): value is Plan =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'kind' in value &&
  'vpc' in value &&
  'findings' in value &&
  Array.isArray(value.findings) &&
  'groups' in value &&
  Array.isArray(value.groups) &&
  value.groups.every(
    (group: unknown) =>
      typeof group === 'object' &&
      group !== null &&
      'name' in group &&
      'changes' in group &&
      Array.isArray(group.changes),
  );
