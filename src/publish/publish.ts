import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../github/context.ts';
import { annotate, log, logGroup, writeOutputs, writeSummary } from '../github/runner.ts';
import { writeMachineFiles } from './machine-files.ts';
import type { Result, Run } from '../modes/run.ts';
import { concernsPullRequest } from './events.ts';
import { annotations } from '../report/annotations.ts';
import { changedText } from '../report/changed.ts';
import { failureMarkdown } from '../report/failure.ts';
import { room } from '../report/fit.ts';
import { changeLines, remarkLines } from '../report/log.ts';
import { outputs } from '../report/outputs.ts';
import type { About } from '../report/page.ts';

/**
 * Writes what a run has come to wherever somebody looks for it: files, annotations, the summary, the pull request's comment, outputs.
 * What GitHub does not allow is said in one line and never fails the run.
 */
export async function publish(
  result: Result,
  { inputs, signal }: Pick<Run, 'inputs' | 'signal'>,
  context: Context,
): Promise<void> {
  const about: About = {
    ...context,
    label: inputs.label,
    ...(result.read === undefined ? {} : { read: result.read }),
    ...(result.changed === undefined ? {} : { focus: changedText(result.changed) }),
  };
  const folder = await mkdtemp(join(context.temp, 'frontend-sg-'));
  const reportFile = join(folder, 'report.md');
  const { closingLines, markdown } = isBare(result) ? bare : await import('./markdown.ts');
  const summary = markdown(result, about, room.summary);
  await writeFile(reportFile, summary);
  const files = await writeMachineFiles(folder, result, inputs, context);

  const { changed, verification } = result;
  const first = changed === undefined || changed.rule === 'whole-tree' ? new Set<string>() : changed.names;
  annotate(annotations({ ...result, attachments: verification?.attachments ?? [], first }));
  await logAll('Problems and findings', remarkLines(result.problems, result.findings));
  if (result.plan !== undefined && verification === undefined)
    await logAll(`Plan ${result.plan.digest.slice(0, 12) || result.plan.basis}`, changeLines(result.plan));
  for (const line of closingLines(result)) log(line);
  const written = await writeSummary(summary, process.env['GITHUB_STEP_SUMMARY']);
  if (!written.written) log(`No summary: ${written.why}`);
  if (concernsPullRequest(inputs, context)) {
    const { sayOnPullRequest } = await import('./pull-request.ts');
    for (const line of await sayOnPullRequest(result, about, { inputs, signal }, context)) log(line);
  }
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

/** Whether a run got no further than its problems: a wrong input is told before anything that writes other reports is loaded. */
const isBare = ({ irrelevant, joined, plan }: Result): boolean =>
  irrelevant !== true && joined === undefined && plan === undefined;

const bare = {
  markdown: ({ failure, problems, findings }: Result, about: About, bytes: number): string =>
    failureMarkdown({ reason: failure?.reason ?? 'internal', problems, findings }, about, bytes),
  closingLines: (): readonly string[] => [],
};

/** Lines in a group that readers can fold; none, no group. */
async function logAll(title: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  await logGroup(title, async () => {
    for (const line of lines) log(line);
  });
}
