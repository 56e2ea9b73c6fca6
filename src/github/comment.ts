import type { PullRequest } from './event.ts';
import { formatMarker, type Marker, parseMarker } from './marker.ts';
import { connect, type Comment, type CommentApi, type Connection } from './comment-api.ts';

export type CommentRequest = Connection & {
  /** `always`; `changes`: only where there is something to say, or to correct what an earlier run said; `never`. */
  readonly when: 'always' | 'changes' | 'never';
  readonly pullRequest: PullRequest | undefined;
  readonly marker: Marker;
  /** Markdown, safe and short enough already; the marker is put before it. */
  readonly markdown: string;
  /** Whether there is something to say: a change, a problem, a finding. */
  readonly worthwhile: boolean;
  /** Milliseconds for all calls together. */
  readonly timeout?: number;
};

/** What came of it. `why` is one sentence for the log. */
export type CommentResult =
  | { readonly result: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly result: 'none'; readonly why: string };

/**
 * Says a report on the pull request, in one comment per label that is updated in place. A comment is ours where its first line
 * is our marker with this label and its author is who the token speaks as. Never throws for what GitHub does or does not allow.
 */
export async function writeComment(request: CommentRequest): Promise<CommentResult> {
  const { pullRequest, token, when } = request;
  if (when === 'never') return none('No comment: the input `comment` is `never`.');
  if (pullRequest === undefined) return none('No comment: this event belongs to no pull request.');
  if (pullRequest.fromFork === true)
    return none(
      'No comment: a pull request from a fork gets a token without `pull-requests: write`; see the summary of the run.',
    );
  if (token === '') return none('No comment: the input `github-token` is empty; it needs `pull-requests: write`.');

  const signal = AbortSignal.timeout(request.timeout ?? 10_000);
  try {
    return await upsert(await connect(request, pullRequest.number, signal), request);
  } catch (error) {
    return none(`No comment: ${reasonOf(error, signal)} (a comment needs \`permissions: pull-requests: write\`).`);
  }
}

async function upsert(api: CommentApi, request: CommentRequest): Promise<CommentResult> {
  const body = `${formatMarker(request.marker)}\n${request.markdown}`;
  const own = await findOwn(api, request.marker.label);
  if (own === undefined) {
    if (request.when === 'changes' && !request.worthwhile) return none('No comment: there is nothing to say.');
    return { result: 'created', url: await api.create(body) };
  }
  if (own.body === body) return { result: 'unchanged', url: own.url };
  return { result: 'updated', url: await api.update(own.id, body) };
}

/** The oldest one. Who we are is asked only where somebody's comment has our marker. */
async function findOwn(api: CommentApi, label: string): Promise<Comment | undefined> {
  let self: string | undefined;
  for await (const comment of api.list()) {
    if (parseMarker(comment.body)?.label !== label) continue;
    self ??= await api.self();
    if (comment.author === self) return comment;
  }
  return undefined;
}

const none = (why: string): CommentResult => ({ result: 'none', why });

/** What GitHub said, as a clause. Errors of Octokit carry the status of the answer: 500 where there was none. */
function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'GitHub did not answer in time';
  const message = error instanceof Error ? error.message : String(error);
  switch (statusOf(error)) {
    case 401:
      return `GitHub refuses the token of \`github-token\`: ${message}`;
    case 403:
    case 429:
      return /rate limit|abuse/i.test(message)
        ? `GitHub's rate limit is used up: ${message}`
        : `the token of \`github-token\` may not write comments: ${message}`;
    case 404:
      return `GitHub shows no such pull request to the token of \`github-token\`: ${message}`;
    default:
      return `GitHub could not be asked: ${message}`;
  }
}

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
