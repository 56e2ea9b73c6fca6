import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unannouncedChanges, type Unreviewed, unreviewedChanges } from '../plan/expect.ts';
import type { Plan } from '../plan/plan.ts';
import { parseReviewed, type ReviewedPlan } from '../plan/reviewed.ts';
import type { Problem } from '../problem.ts';
import { formatChange } from '../plan/format.ts';
import type { Run } from './run.ts';

/** Why a plan may not be carried out: empty where it may. */
export type Refusal = {
  readonly problems: readonly Problem[];
  /** The changes that nobody reviewed, where that is why and they are known. */
  readonly unreviewed: readonly Unreviewed[];
};

/** What a plan does that the reviewed one does not. Without `expect-plan` every plan may be carried out. */
export async function unexpected({ inputs, context }: Pick<Run, 'inputs' | 'context'>, plan: Plan): Promise<Refusal> {
  const expected = inputs.expectPlan;
  if (expected === undefined) return none;
  switch (expected.kind) {
    case 'digest': {
      const changes = plan.groups.reduce((sum, group) => sum + group.changes.length, 0);
      if (changes === 0 || plan.digest === expected.digest) return none;
      return because([
        {
          message: `the plan has the digest ${plan.digest}, and \`expect-plan\` says ${expected.digest}: AWS or the repository has changed since it was reviewed`,
          hint: 'Run mode plan again and review what it shows. With the path of the reviewed plan.json the difference is printed.',
        },
      ]);
    }
    case 'file': {
      const path = resolve(context.workspace, expected.path);
      const reviewed = await readPlan(path);
      if ('fault' in reviewed)
        return because([
          { message: `\`expect-plan\` is \`${expected.path}\`, which ${reviewed.fault}`, hint: hintFor(expected.path) },
        ]);
      if (reviewed.basis === 'offline')
        return because([
          {
            message: `\`expect-plan\` is \`${expected.path}\`, a plan that was made offline: it does not say what would change`,
            hint: 'Give the plan.json of a run in mode plan that asked AWS.',
          },
        ]);
      const announced = plan.kind === 'cleanup' && reviewed.kind === 'apply';
      if ((reviewed.kind !== plan.kind && !announced) || reviewed.vpc !== plan.vpc) {
        const message = `\`expect-plan\` is a plan of ${reviewed.kind} in ${reviewed.vpc}; this is ${plan.kind} in ${plan.vpc}`;
        return because([{ message, hint: 'Give the plan that was reviewed for this cluster and this mode.' }]);
      }
      const unreviewed = announced ? unannouncedChanges(plan, reviewed) : unreviewedChanges(plan, reviewed);
      const problems = unreviewed.map(({ group, change }) => ({
        message: `not in the reviewed plan: ${formatChange(group, change)}`,
        hint: 'Run mode plan again and review what it shows.',
      }));
      return { problems, unreviewed };
    }
  }
}

const none: Refusal = { problems: [], unreviewed: [] };
const because = (problems: readonly Problem[]): Refusal => ({ problems, unreviewed: [] });

const readHint = 'Give the path of a plan.json, the output plan-file of a run in mode plan, or its digest.';

/** The report and the log show the first twelve digits of a digest, and somebody may take them for all. */
const hintFor = (path: string): string =>
  /^[0-9a-f]{7,63}$/.test(path)
    ? `A digest has 64 digits, and these are ${path.length}: the output plan-digest has all of them. Or give the path of a plan.json.`
    : readHint;

/** Bytes: far more than a plan of everything that one run may read. */
const maxPlanBytes = 64 * 1024 * 1024;

/** A plan.json, or what is wrong with it: the end of a sentence that begins with the file. */
async function readPlan(path: string): Promise<ReviewedPlan | { readonly fault: string }> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { fault: 'is no regular file' };
    if (found.size > maxPlanBytes) return { fault: `is larger than ${maxPlanBytes / 1024 / 1024} MiB` };
    return parseReviewed(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { fault: 'does not exist' };
    return { fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
