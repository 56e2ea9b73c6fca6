import type { Result } from './modes/run.ts';
import { failureMarkdown } from './report/failure.ts';
import { irrelevantMarkdown } from './report/irrelevant.ts';
import { outcomeMarkdown } from './report/outcome.ts';
import type { About } from './report/page.ts';
import { planMarkdown } from './report/plan.ts';
import { verificationMarkdown } from './report/verification.ts';

/** The report of a run as Markdown of at most `bytes` bytes, told by how far the run got. */
export function markdown(result: Result, about: About, bytes: number): string {
  const { plan, outcomes, verification, problems, findings, failure } = result;
  if (result.irrelevant === true) return irrelevantMarkdown(about);
  if (plan === undefined)
    return failureMarkdown({ reason: failure?.reason ?? 'internal', problems, findings }, about, bytes);
  if (verification !== undefined) {
    return verificationMarkdown(verification, { ...plan, unbuilt: result.unbuilt ?? [] }, about, bytes);
  }
  return outcomes === undefined ? planMarkdown(plan, about, bytes) : outcomeMarkdown(plan, outcomes, about, bytes);
}
