import type { Result } from '../modes/run.ts';
import { failureMarkdown } from '../report/failure.ts';
import { irrelevantLine, irrelevantMarkdown } from '../report/irrelevant.ts';
import { joinedCountsLine, joinedMarkdown } from '../report/joined.ts';
import { doneLine, outcomeMarkdown } from '../report/outcome.ts';
import type { About } from '../report/page.ts';
import { countsLine, planMarkdown } from '../report/plan.ts';
import { refusedMarkdown } from '../report/refused.ts';
import { verificationMarkdown } from '../report/verification.ts';

/**
 * The report of a run as Markdown of at most `bytes` bytes, told by how far the run got.
 * @param applied whether an apply of the same commit is known to have gone well
 */
export function markdown(result: Result, about: About, bytes: number, applied = false): string {
  if (result.irrelevant === true) return irrelevantMarkdown(about);
  const { joined, plan, outcomes, verification, problems, findings, failure } = result;
  if (joined !== undefined) return joinedMarkdown(joined, { problems, findings }, about, bytes);
  if (plan === undefined)
    return failureMarkdown({ reason: failure?.reason ?? 'internal', problems, findings }, about, bytes);
  if (verification !== undefined) {
    return verificationMarkdown(verification, { ...plan, unbuilt: result.unbuilt ?? [], applied }, about, bytes);
  }
  if (result.unreviewed !== undefined) return refusedMarkdown(plan, result.unreviewed, about, bytes);
  return outcomes === undefined ? planMarkdown(plan, about, bytes) : outcomeMarkdown(plan, outcomes, about, bytes);
}

/** The same in a line or two, for the end of the log. */
export function closingLines({ irrelevant, joined, plan, outcomes, verification }: Result): readonly string[] {
  return [
    ...(irrelevant === true ? [irrelevantLine] : []),
    ...(plan === undefined || verification !== undefined ? [] : [countsLine(plan)]),
    ...(joined === undefined ? [] : [joinedCountsLine(joined)]),
    ...(plan === undefined || outcomes === undefined ? [] : [doneLine(plan.kind, outcomes)]),
  ];
}
