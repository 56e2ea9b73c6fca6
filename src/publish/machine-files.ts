import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../github/context.ts';
import type { Result, Run } from '../modes/run.ts';
import { planFile } from '../report/plan-file.ts';

/** Writes what programs read of a run into a folder, and says where: plan.json, also where there is no plan, and SARIF. */
export async function writeMachineFiles(
  folder: string,
  result: Result,
  { label, owner, cluster, mode }: Pick<Run['inputs'], 'label' | 'owner' | 'cluster' | 'mode'>,
  { sha: commit }: Pick<Context, 'sha'>,
): Promise<{ readonly planFile?: string; readonly sarifFile?: string }> {
  // What it joins says all that there is to say.
  if (mode === 'report') return {};
  const { failure } = result;
  const facts = { mode, label, owner, cluster, commit, ...(failure === undefined ? {} : { failure }) };
  const path = join(folder, 'plan.json');
  await writeFile(path, `${JSON.stringify(planFile(facts, result), undefined, 2)}\n`);
  const { plan } = result;
  // Without a plan nothing was judged, and a file without results would close every alert; a cleanup does not judge what is declared.
  if (plan?.kind !== 'apply') return { planFile: path };
  const { sarif } = await import('../report/sarif.ts');
  const sarifFile = join(folder, 'findings.sarif');
  await writeFile(sarifFile, `${JSON.stringify(sarif({ ...plan, findings: result.findings }, label), undefined, 1)}\n`);
  return { planFile: path, sarifFile };
}
