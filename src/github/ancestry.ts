import { type Bounds, deadlineOf, whyEnded } from './deadline.ts';
import type { Connection } from './octokit.ts';

/** Whether a commit is behind another: an older one of the same line. Two that have gone apart are not behind each other. */
export type Ancestry =
  | { readonly kind: 'behind' }
  | { readonly kind: 'not-behind' }
  /** `why` is the end of a sentence. */
  | { readonly kind: 'unknown'; readonly why: string };

export type AncestryRequest = Bounds & {
  /** Absent where the run does not know which GitHub to ask. */
  readonly apiUrl?: string;
  readonly repository?: string;
  /** May be empty. Needs `contents: read`. */
  readonly token: string;
  readonly commit: string;
};

/**
 * Whether `commit` is behind each of the others, by GitHub's comparison: one call for each, a handful at most. The same commit needs none.
 * Never throws for what GitHub does or does not answer.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function readAncestry(
  request: AncestryRequest,
  others: readonly string[],
): Promise<ReadonlyMap<string, Ancestry>> {
  const signal = deadlineOf(request);
  const asked = [...new Set(others)].sort();
  let compare: Promise<Compare> | undefined;
  const answers = asked.map(async (other, index): Promise<readonly [string, Ancestry]> => {
    const why = whyNot(request, other, index);
    if (other === request.commit) return [other, { kind: 'not-behind' }];
    if (why !== undefined) return [other, { kind: 'unknown', why }];
    try {
      compare ??= connect(request, signal);
      return [other, judge(await (await compare)(other))];
    } catch (error) {
      return [other, { kind: 'unknown', why: signal.aborted ? whyEnded(signal) : whyOf(error) }];
    }
  });
  return new Map(await Promise.all(answers));
}

/** How many comparisons are worth asking for. */
export const maxComparisons = 5;

function whyNot({ apiUrl, repository, token, commit }: AncestryRequest, other: string, index: number) {
  if (!isCommit(commit) || !isCommit(other)) return 'one of them is no commit';
  if (token === '') return 'there is no `github-token`';
  if (apiUrl === undefined || repository === undefined) return 'the run does not say which GitHub to ask';
  return index < maxComparisons ? undefined : `more than ${maxComparisons} commits would have to be compared`;
}

const isCommit = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Gives the `status` of GitHub's comparison of another commit with ours. */
type Compare = (other: string) => Promise<string>;

async function connect(
  { apiUrl = '', repository = '', token, commit }: AncestryRequest & Partial<Connection>,
  signal: AbortSignal,
): Promise<Compare> {
  // Octokit is loaded here, since it costs more than the rest of a run's start; it would write into the log by itself.
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const { repos } = getOctokit(token, { baseUrl: apiUrl, log: silent }).rest;
  const [owner = '', repo = ''] = repository.split('/');
  return async (other) => {
    const basehead = `${other}...${commit}`;
    const { data } = await repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
      request: { signal },
    });
    return data.status;
  };
}

function judge(status: string): Ancestry {
  switch (status) {
    case 'behind':
      return { kind: 'behind' };
    case 'ahead':
    case 'identical':
    case 'diverged':
      return { kind: 'not-behind' };
    default:
      return { kind: 'unknown', why: 'GitHub gave an answer that has no such form' };
  }
}

function whyOf(error: unknown): string {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 404) return 'GitHub does not know both of them, or the token may not read them (`contents: read`)';
  if (status === 401 || status === 403) return 'the token may not compare them (`contents: read`)';
  return `GitHub does not compare them: ${error instanceof Error ? error.message : String(error)}`;
}

const ignore = (): void => undefined;
