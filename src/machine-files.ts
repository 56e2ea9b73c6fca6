import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from './github/context.ts';
import type { Result, Run } from './modes/run.ts';
import { planFile } from './report/plan-file.ts';

/** Writes what programs read of a run into a folder, and says where: plan.json, also where there is no plan. */
export async function writeMachineFiles(
  folder: string,
  result: Result,
  { label, owner, cluster, mode }: Run['inputs'],
  { sha: commit }: Pick<Context, 'sha'>,
): Promise<{ readonly planFile?: string }> {
  // What it joins says all that there is to say.
  if (mode === 'report') return {};
  const { failure } = result;
  const facts = { mode, label, owner, cluster, commit, ...(failure === undefined ? {} : { failure }) };
  const path = join(folder, 'plan.json');
  await writeFile(path, `${JSON.stringify(planFile(facts, result), undefined, 2)}\n`);
  return { planFile: path };
}
