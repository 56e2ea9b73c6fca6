import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from './github/context.ts';
import { annotate, log, logGroup, writeOutputs, writeSummary } from './github/runner.ts';
import { writeMachineFiles } from './machine-files.ts';
import { markdown } from './markdown.ts';
import type { Result, Run } from './modes/run.ts';
import { sayOnPullRequest } from './pull-request.ts';
import { annotations } from './report/annotations.ts';
import { changedText } from './report/changed.ts';
import { room } from './report/fit.ts';
import { irrelevantLine } from './report/irrelevant.ts';
import { joinedCountsLine } from './report/joined.ts';
import { changeLines, remarkLines } from './report/log.ts';
import { doneLine } from './report/outcome.ts';
import { outputs } from './report/outputs.ts';
import type { About } from './report/page.ts';
import { countsLine } from './report/plan.ts';

/**
 * Writes what a run has come to wherever somebody looks for it: files, annotations, the summary, the pull request's comment, outputs.
 * What GitHub does not allow is said in one line and never fails the run.
 */
export async function publish(result: Result, { inputs }: Pick<Run, 'inputs'>, context: Context): Promise<void> {
  const about: About = {
    ...context,
    label: inputs.label,
    ...(result.read === undefined ? {} : { read: result.read }),
    ...(result.changed === undefined ? {} : { focus: changedText(result.changed) }),
  };
  const folder = await mkdtemp(join(context.temp, 'frontend-sg-'));
  const reportFile = join(folder, 'report.md');
  const summary = markdown(result, about, room.summary);
  await writeFile(reportFile, summary);
  const files = await writeMachineFiles(folder, result, inputs, context);

  const { changed, verification } = result;
  const first = changed === undefined || changed.rule === 'whole-tree' ? new Set<string>() : changed.names;
  annotate(annotations({ ...result, attachments: verification?.attachments ?? [], first }));
  await logAll('Problems and findings', remarkLines(result.problems, result.findings));
  if (result.irrelevant === true) log(irrelevantLine);
  if (result.plan !== undefined && verification === undefined) {
    await logAll(`Plan ${result.plan.digest.slice(0, 12) || result.plan.basis}`, changeLines(result.plan));
    log(countsLine(result.plan));
  }
  if (result.joined !== undefined) log(joinedCountsLine(result.joined));
  if (result.plan !== undefined && result.outcomes !== undefined) log(doneLine(result.plan.kind, result.outcomes));
  const written = await writeSummary(summary, process.env['GITHUB_STEP_SUMMARY']);
  if (!written.written) log(`No summary: ${written.why}`);
  for (const line of await sayOnPullRequest(result, about, inputs, context)) log(line);
  writeOutputs(
    outputs({
      ...result,
      ...(verification === undefined ? {} : { attachments: verification.attachments, verified: verification.verified }),
      ...files,
      reportFile,
      ...(result.failure === undefined ? {} : { failureReason: result.failure.reason }),
    }),
  );
}

/** Lines in a group that readers can fold; none, no group. */
async function logAll(title: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  await logGroup(title, async () => {
    for (const line of lines) log(line);
  });
}
