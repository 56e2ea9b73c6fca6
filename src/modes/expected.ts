import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unannouncedChanges, type Unreviewed, unreviewedChanges } from '../plan/expect.ts';
import { writtenGroups } from '../plan/held.ts';
import type { Plan } from '../plan/plan.ts';
import { parseReviewed, type ReviewedPlan } from '../plan/reviewed.ts';
import { groupsAsWritten } from '../plan/stops.ts';
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
    case 'digest':
      return otherDigest(plan, expected.digest);
    case 'file': {
      const reviewed = await readPlan(resolve(context.workspace, expected.path));
      if ('fault' in reviewed) return because([unreadable(expected.path, reviewed.fault)]);
      if (reviewed.basis === 'offline')
        return because([
          {
            message: `\`expect-plan\` is \`${expected.path}\`, a plan that was made offline: it does not say what would change`,
            hint: 'Give the plan.json of a run in mode plan that asked AWS.',
          },
        ]);
      return otherChanges(plan, reviewed);
    }
  }
}

const none: Refusal = { problems: [], unreviewed: [] };
const because = (problems: readonly Problem[]): Refusal => ({ problems, unreviewed: [] });

/** A digest is that of a whole plan: what an interrupted run has left of it has another one. */
function otherDigest(plan: Plan, expected: string): Refusal {
  const isEmpty = writtenGroups(plan.groups).every(({ changes }) => changes.length === 0);
  if (isEmpty || plan.digest === expected) return none;
  return because([
    {
      message: `the plan has the digest ${plan.digest}, and \`expect-plan\` says ${expected}: AWS, the repository or an input has changed since it was reviewed, or a run that was interrupted has done a part of it`,
      hint: 'Give the path of the reviewed plan.json instead: it lets through what an interrupted run has left, and any other difference is printed. Or run mode plan again and review what it shows.',
    },
  ]);
}

function otherChanges(plan: Plan, reviewed: ReviewedPlan): Refusal {
  const announced = plan.kind === 'cleanup' && reviewed.kind === 'apply';
  if ((reviewed.kind !== plan.kind && !announced) || reviewed.vpc !== plan.vpc) {
    const message = `\`expect-plan\` is a plan of ${reviewed.kind} in ${reviewed.vpc}; this is ${plan.kind} in ${plan.vpc}`;
    return because([{ message, hint: 'Give the plan that was reviewed for this cluster and this mode.' }]);
  }
  const unreviewed = announced
    ? unannouncedChanges(plan, reviewed)
    : unreviewedChanges(plan, { ...reviewed, groups: groupsAsWritten(reviewed) });
  const problems = unreviewed.map(({ group, change, notWritten }) => ({
    message: `${notWritten === true ? 'not written in' : 'not in'} the reviewed plan: ${formatChange(group, change)}`,
    hint: 'Run mode plan again and review what it shows.',
  }));
  return { problems, unreviewed };
}

/** The report and the log show the first twelve digits of a digest, and somebody may take them for all. */
function unreadable(path: string, fault: string): Problem {
  const given = `\`expect-plan\` is \`${path}\``;
  if (fault !== missing || !/^[0-9a-f]+$/i.test(path))
    return {
      message: `${given}, which ${fault}`,
      hint: 'Give the path of a plan.json, the output plan-file of a run in mode plan, or its digest.',
    };
  const why = path.length === 64 ? 'no capitals' : `64 digits (0-9, a-f), not ${path.length}`;
  return {
    message: `${given}: there is no such file, and a digest has ${why}`,
    hint: 'Give all of the output plan-digest of a run in mode plan (reports and logs show its beginning only), or the path of its plan.json.',
  };
}

const missing = 'does not exist';

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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { fault: missing };
    return { fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
