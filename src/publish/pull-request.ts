import type { Finding } from '../finding.ts';
import { writeComment, type CommentResult } from '../github/comment.ts';
import type { Context } from '../github/context.ts';
import type { Bounds } from '../github/deadline.ts';
import { formatMarker, type Marker } from '../github/marker.ts';
import { writeReceipt } from '../github/receipt.ts';
import { isDeploy, isReview } from './events.ts';
import { markdown } from './markdown.ts';
import type { Result, Run } from '../modes/run.ts';
import { groupDigests } from '../plan/group-digests.ts';
import { exposureTable } from '../report/exposure.ts';
import { byteLength, room } from '../report/fit.ts';
import type { About } from '../report/page.ts';
import { receiptMarkdown, statusLine } from '../report/receipt.ts';

/** Says on the pull request what a run has come to: its plan, or what became of the plan. What came of that, as lines for the log. */
export async function sayOnPullRequest(
  result: Result,
  about: About,
  { inputs, signal }: Pick<Run, 'inputs' | 'signal'>,
  context: Context,
): Promise<readonly string[]> {
  const said = await say(result, about, { ...connectionOf(inputs, context), ...boundsOf(signal) }, inputs, context);
  return said.map((one) => (one.result === 'none' ? one.why : `Comment ${one.result}: ${one.url}`));
}

async function say(
  result: Result,
  about: About,
  asked: Asked,
  inputs: Run['inputs'],
  context: Context,
): Promise<readonly CommentResult[]> {
  if (isReview(inputs, context)) return [await sayPlan(result, about, asked, inputs, context)];
  return isDeploy(inputs, context) ? sayReceipt(result, about, asked, inputs, context) : [];
}

function sayPlan(
  result: Result,
  about: About,
  asked: Asked,
  inputs: Run['inputs'],
  context: Context,
): Promise<CommentResult> {
  const { joined, plan, problems, findings } = result;
  const counts = plan?.counts ?? joined?.counts ?? { add: 0, change: 0, remove: 0 };
  const marker: Marker = {
    label: inputs.label,
    digest: plan?.digest ?? '',
    head: context.sha,
    ...(plan?.basis === 'live' ? { groups: groupDigests(plan) } : result.irrelevant === true ? { groups: [] } : {}),
  };
  return writeComment({
    ...asked,
    when: inputs.comment,
    pullRequest: context.pullRequest,
    marker,
    markdown: markdown(result, about, roomBeside(marker)),
    worthwhile:
      plan?.basis === 'offline' ||
      (plan?.kind === 'apply' && exposureTable(plan) !== undefined) ||
      counts.add + counts.change + counts.remove + problems.length + findings.filter(isNews).length > 0,
  });
}

/** What was accepted before is no news. */
const isNews = ({ accepted }: Finding): boolean => accepted === undefined || accepted.byThisChange === true;

function sayReceipt(
  result: Result,
  about: About,
  asked: Asked,
  inputs: Run['inputs'],
  context: Context,
): Promise<readonly CommentResult[]> {
  return writeReceipt({
    ...asked,
    sha: context.sha,
    ...(inputs.sha === undefined && context.commits !== undefined ? { commits: context.commits } : {}),
    pullRequest: inputs.pullRequest,
    label: inputs.label,
    write: (own) => {
      const { applied, ...plan } = own.marker;
      const isApplied = inputs.mode === 'apply' ? result.failure === undefined : applied === context.sha;
      const marker = { ...plan, receipt: context.sha, ...(isApplied ? { applied: context.sha } : {}) };
      const before = own.body.replace(/^.*(?:\n|$)/, '');
      const status = statusLine({ ...result, mode: inputs.mode, isApplied });
      const report = (bytes: number): string => markdown(result, about, bytes, isApplied);
      return { marker, markdown: receiptMarkdown({ status, report, before }, roomBeside(marker)) };
    },
  });
}

const connectionOf = (inputs: Run['inputs'], { apiUrl, repository }: Context) => ({
  apiUrl,
  repository,
  token: inputs.githubToken,
});

/** Where GitHub is asked, and for how long: a runner kills a cancelled job 10 s after it has told it. */
type Asked = ReturnType<typeof connectionOf> & Bounds;

const boundsOf = (signal: AbortSignal): Bounds => (signal.aborted ? { timeout: 3_000 } : { cancelled: signal });

const roomBeside = (marker: Marker): number => room.comment - byteLength(formatMarker(marker)) - 1;
