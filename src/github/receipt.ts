import { bodyOf, type CommentResult, findComment, type OwnComment, replace } from './comment.ts';
import { connect } from './comment-api.ts';
import type { Context } from './context.ts';
import { type Bounds, deadlineOf } from './deadline.ts';
import type { Marker } from './marker.ts';
import { type Connection, type Octokit, openOctokit } from './octokit.ts';
import { patiently, reasonOf } from './trouble.ts';

export type ReceiptRequest = Connection &
  Bounds &
  Pick<Context, 'sha' | 'commits'> & {
    /** The pull request that the receipt is for; else those of the commits, or of `sha`. */
    readonly pullRequest: number | undefined;
    readonly label: string;
    /** What is to stand in the place of a comment. */
    readonly write: (own: Pick<OwnComment, 'marker' | 'body'>) => {
      readonly marker: Marker;
      readonly markdown: string;
    };
  };

/**
 * Turns the comments that showed a plan into what became of it: those on the pull request that is named, or on those that brought the commits.
 * None is made where none is. A pull request that is still open counts only while its comment is about this commit. Never throws for what
 * GitHub does or does not allow; the token needs `pull-requests: write`. One result or more, each a sentence for the log.
 */
export async function writeReceipt(request: ReceiptRequest): Promise<readonly CommentResult[]> {
  if (request.token === '') return [none('the input `github-token` is empty; it needs `pull-requests: write`')];
  const signal = deadlineOf(request);
  const object = request.pullRequest === undefined ? 'commit' : 'pull request';
  const trouble = (error: unknown): CommentResult =>
    none(
      `${reasonOf(error, signal, 'write comments', object)} (a receipt needs \`permissions: pull-requests: write\`)`,
    );
  try {
    const pulls = await findPulls(request, signal);
    if (pulls.length === 0) return [none(`no pull request brought the commit ${request.sha.slice(0, 7)}`)];
    return await Promise.all(pulls.slice(0, mostPulls).map((pull) => turn(request, pull, signal).catch(trouble)));
  } catch (error) {
    return [trouble(error)];
  }
}

/** A push, as of a merge queue, may bring several. Each costs some calls. */
const mostPulls = 10;
const mostCommits = 20;

type Pull = { readonly number: number; readonly merged: boolean };

async function findPulls(request: ReceiptRequest, signal: AbortSignal): Promise<readonly Pull[]> {
  const { octokit, owner, repo } = await openOctokit(request);
  const at = { owner, repo, request: { signal } };
  if (request.pullRequest !== undefined) {
    const { data } = await patiently(
      () => octokit.rest.pulls.get({ ...at, pull_number: request.pullRequest ?? 0 }),
      signal,
    );
    return [{ number: data.number, merged: data.merged_at !== null }];
  }
  const commits = [...new Set([request.sha, ...(request.commits ?? []).toReversed()])].slice(0, mostCommits);
  const found = await Promise.all(commits.map((commit) => pullsOf(octokit, { ...at, commit }, signal)));
  return [...new Map(found.flat().map((pull) => [pull.number, pull])).values()];
}

async function pullsOf(
  octokit: Octokit,
  { owner, repo, commit }: { readonly owner: string; readonly repo: string; readonly commit: string },
  signal: AbortSignal,
): Promise<readonly Pull[]> {
  const list = { owner, repo, commit_sha: commit, per_page: 100, request: { signal } };
  const { data } = await patiently(() => octokit.rest.repos.listPullRequestsAssociatedWithCommit(list), signal);
  return data.map(({ number, merged_at }) => ({ number, merged: merged_at !== null }));
}

async function turn(request: ReceiptRequest, { number, merged }: Pull, signal: AbortSignal): Promise<CommentResult> {
  const api = await connect(request, number, signal);
  const own = await findComment(api, request.label);
  if (own === undefined) return none(`#${number} has no comment of this label`);
  if (!merged && own.marker.head !== request.sha)
    return none(`#${number} is not merged, and its comment is about another commit`);
  const { marker, markdown } = request.write(own);
  return replace(api, own, bodyOf(marker, markdown));
}

const none = (why: string): CommentResult => ({ result: 'none', why: `No receipt: ${why}.` });
