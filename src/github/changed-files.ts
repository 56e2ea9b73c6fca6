import type { Context } from './context.ts';
import { type Bounds, deadlineOf } from './deadline.ts';
import { type Connection, openOctokit } from './octokit.ts';
import { patiently, reasonOf } from './trouble.ts';

/**
 * The files that an event changes, and by which rule that is known. It says where to look first, never what to read: a group may be
 * spread over files that nobody touched.
 */
export type ChangedFiles =
  | {
      readonly rule: 'pull-request' | 'merge-group' | 'push' | 'default-branch';
      /** By their names today and, of those that were renamed or removed, before. */
      readonly names: ReadonlySet<string>;
      readonly count: number;
    }
  | { readonly rule: 'whole-tree'; /** The end of a sentence. */ readonly why: string };

export type ChangedFilesRequest = Connection &
  Bounds &
  Pick<Context, 'eventName' | 'pullRequest' | 'range' | 'defaultBranch'>;

/**
 * Asks GitHub which files an event changes. Never throws for what GitHub does or does not allow: then it is the whole tree, as it is for
 * an event without a change of its own, and where GitHub's list may have been cut. The token needs `pull-requests: read` for a pull request,
 * else `contents: read`.
 */
export async function readChangedFiles(request: ChangedFilesRequest): Promise<ChangedFiles> {
  const source = sourceOf(request);
  if ('why' in source) return wholeTree(source.why);
  if (request.token === '') return wholeTree('the input `github-token` is empty');
  const signal = deadlineOf(request);
  try {
    const files =
      source.rule === 'pull-request'
        ? await listFiles(request, source.number, signal)
        : await compare(request, source, signal);
    const least = source.rule === 'pull-request' ? source.atLeast : 1;
    if (files.length === 0) return wholeTree('GitHub lists no changed file');
    if (files.length < least) return wholeTree(`GitHub lists ${files.length} changed files of ${least}`);
    const most = source.rule === 'pull-request' ? mostListed : mostCompared;
    if (files.length >= most) return wholeTree(`it changes ${most} files or more, and GitHub lists no more`);
    return { rule: source.rule, names: namesOf(files), count: files.length };
  } catch (error) {
    return wholeTree(reasonOf(error, signal, purpose, source.rule === 'pull-request' ? 'pull request' : 'commit'));
  }
}

/** The names of what differs between two commits, or between a branch and a commit, none where they are the same; or why that is not known. */
export async function compareCommits(
  connection: Connection,
  commits: { readonly base: string; readonly head: string },
  bounds: Bounds = {},
): Promise<ReadonlySet<string> | { readonly why: string }> {
  const signal = deadlineOf(bounds);
  try {
    const files = await compare(connection, commits, signal);
    return files.length < mostCompared ? namesOf(files) : { why: `GitHub compares ${mostCompared} files and no more` };
  } catch (error) {
    return { why: reasonOf(error, signal, purpose, 'commit') };
  }
}

const purpose = 'read what is changed (`pull-requests: read`, `contents: read`)';

async function listFiles(connection: Connection, number: number, signal: AbortSignal): Promise<readonly Changed[]> {
  const { octokit, owner, repo } = await openOctokit(connection);
  const files: Changed[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const list = { owner, repo, pull_number: number, per_page: 100, page, request: { signal } };
    const { data } = await patiently(() => octokit.rest.pulls.listFiles(list), signal);
    files.push(...data);
    more = data.length === 100 && files.length < mostListed;
  }
  return files;
}

async function compare(
  connection: Connection,
  { base, head }: { readonly base: string; readonly head: string },
  signal: AbortSignal,
): Promise<readonly Changed[]> {
  const { octokit, owner, repo } = await openOctokit(connection);
  // One commit is enough: the files stand on the first page, whatever its size.
  const commits = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 1, request: { signal } };
  const { data } = await patiently(() => octokit.rest.repos.compareCommitsWithBasehead(commits), signal);
  return data.files ?? [];
}

/** GitHub lists no more than that: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostListed = 3_000;
/** And here: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const mostCompared = 300;

type Changed = { readonly filename: string; readonly previous_filename?: string | undefined };

type Source =
  | { readonly rule: 'pull-request'; readonly number: number; readonly atLeast: number }
  | {
      readonly rule: 'merge-group' | 'push' | 'default-branch';
      readonly base: string;
      readonly head: string;
    }
  | { readonly why: string };

function sourceOf({ eventName, pullRequest, range, defaultBranch }: ChangedFilesRequest): Source {
  switch (eventName) {
    case 'pull_request': {
      if (pullRequest === undefined) return { why: 'the event names no pull request' };
      const atLeast = pullRequest.changedFiles ?? 0;
      if (atLeast > mostListed) return { why: `it changes ${atLeast} files, more than GitHub lists` };
      return { rule: 'pull-request', number: pullRequest.number, atLeast };
    }
    case 'merge_group':
      if (range?.base === undefined) return { why: 'the event does not name its commits' };
      return { rule: 'merge-group', base: range.base, head: range.head };
    case 'push':
      if (range === undefined) return { why: 'the event does not name its commits' };
      if (range.base !== undefined) return { rule: 'push', base: range.base, head: range.head };
      // A new branch, or one that was rewritten: what it was before is no base for it.
      if (defaultBranch === undefined) return { why: 'the event does not name the default branch' };
      return { rule: 'default-branch', base: defaultBranch, head: range.head };
    default:
      return { why: `an event ${eventName} changes no files` };
  }
}

const namesOf = (files: readonly Changed[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? []].flat()));

const wholeTree = (why: string): ChangedFiles => ({ rule: 'whole-tree', why });
