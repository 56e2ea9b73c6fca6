import type { PullRequest } from './event.ts';
import { formatMarker, type Marker, parseMarker } from './marker.ts';
import { connect, type Comment, type CommentApi } from './comment-api.ts';
import { type Bounds, deadlineOf } from './deadline.ts';
import type { Connection } from './octokit.ts';
import { reasonOf } from './trouble.ts';

export type CommentRequest = Connection &
  Bounds & {
    /** `always`; `changes`: only where there is something to say, or to correct what an earlier run said; `never`. */
    readonly when: 'always' | 'changes' | 'never';
    readonly pullRequest: PullRequest | undefined;
    readonly marker: Marker;
    /** Markdown, safe and short enough already; the marker is put before it. */
    readonly markdown: string;
    /** Whether there is something to say: a change, a problem, a finding. */
    readonly worthwhile: boolean;
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
  if (pullRequest.closed === true) return none('No comment: the pull request is closed.');
  if (pullRequest.fromFork === true)
    return none(
      'No comment: a pull request from a fork gets a token without `pull-requests: write`; see the summary of the run.',
    );
  if (token === '') return none('No comment: the input `github-token` is empty; it needs `pull-requests: write`.');

  const signal = deadlineOf(request);
  try {
    return await upsert(await connect(request, pullRequest.number, signal), request);
  } catch (error) {
    return none(
      `No comment: ${reasonOf(error, signal, 'write comments')} (a comment needs \`permissions: pull-requests: write\`).`,
    );
  }
}

async function upsert(api: CommentApi, request: CommentRequest): Promise<CommentResult> {
  const { marker } = request;
  const body = bodyOf(marker, request.markdown);
  const own = await findComment(api, marker.label);
  if (own !== undefined) {
    // A run that is repeated, or that ends late, would take back what became of the plan since.
    if (own.marker.receipt !== undefined && own.marker.head === marker.head)
      return none('No comment: the one that is there says already what became of this commit.');
    return replace(api, own, body);
  }
  if (request.when === 'changes' && !request.worthwhile) return none('No comment: there is nothing to say.');
  const created = await api.create(body);
  // Two jobs of one label may have looked at the same time. The older comment stays, and each takes back none but its own.
  const first = await findComment(api, marker.label, created.author);
  if (first === undefined || first.id === created.id) return { result: 'created', url: created.url };
  const replaced = await replace(api, first, body);
  await api.remove(created.id);
  return replaced;
}

/** Makes a comment say something else, where it does not say that already. */
export async function replace(api: CommentApi, own: Comment, body: string): Promise<CommentResult> {
  if (own.body === body) return { result: 'unchanged', url: own.url };
  return { result: 'updated', url: await api.update(own.id, body) };
}

export const bodyOf = (marker: Marker, markdown: string): string => `${formatMarker(marker)}\n${markdown}`;

/** A comment of ours, and its marker. */
export type OwnComment = Comment & { readonly marker: Marker };

/** The oldest one of ours with this label. Who we are is asked only where that is not known and somebody's comment has our marker. */
export async function findComment(api: CommentApi, label: string, author?: string): Promise<OwnComment | undefined> {
  let self = author;
  for await (const comment of api.list()) {
    const marker = parseMarker(comment.body);
    if (marker?.label !== label) continue;
    self ??= await api.self();
    if (comment.author === self) return { ...comment, marker };
  }
  return undefined;
}

/**
 * The marker of our comment with this label, or why there is none, as a clause. The token needs `pull-requests: read`. Never throws for what
 * GitHub does or does not allow.
 */
export async function readOwnMarker(
  request: Connection & Bounds & { readonly pullRequest: number; readonly label: string },
): Promise<{ readonly marker: Marker } | { readonly why: string }> {
  if (request.token === '') return { why: 'the input `github-token` is empty' };
  const signal = deadlineOf(request);
  try {
    const own = await findComment(await connect(request, request.pullRequest, signal), request.label);
    return own ?? { why: `#${request.pullRequest} has no comment of this label` };
  } catch (error) {
    return { why: reasonOf(error, signal, 'read comments (`pull-requests: read`)') };
  }
}

const none = (why: string): CommentResult => ({ result: 'none', why });
