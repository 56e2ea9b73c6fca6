import type { Context } from './context.ts';
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
  Pick<Context, 'eventName' | 'pullRequest' | 'range' | 'defaultBranch'> & {
    /** Milliseconds for all calls together. */
    readonly timeout?: number;
  };

/**
 * Asks GitHub which files an event changes. Never throws for what GitHub does or does not allow: then it is the whole tree, as it is for
 * an event without a change of its own, and where GitHub's list may have been cut. The token needs `pull-requests: read` for a pull request,
 * else `contents: read`.
 */
export async function readChangedFiles(request: ChangedFilesRequest): Promise<ChangedFiles> {
  const source = sourceOf(request);
  if ('why' in source) return wholeTree(source.why);
  if (request.token === '') return wholeTree('the input `github-token` is empty');
  const signal = AbortSignal.timeout(request.timeout ?? 10_000);
  try {
    const { octokit, owner, repo } = await openOctokit(request);
    const { pulls, repos } = octokit.rest;
    const at = { owner, repo, request: { signal } };
    if (source.rule !== 'pull-request') {
      // One commit is enough: the files stand on the first page, whatever its size.
      const compare = { ...at, basehead: `${source.base}...${source.head}`, per_page: 1, page: 1 };
      const { data } = await patiently(() => repos.compareCommitsWithBasehead(compare), signal);
      return listed(source.rule, data.files ?? [], mostCompared);
    }
    const files: Changed[] = [];
    for (let page = 1, more = true; more; page += 1) {
      const list = { ...at, pull_number: source.number, per_page: 100, page };
      const { data } = await patiently(() => pulls.listFiles(list), signal);
      files.push(...data);
      more = data.length === 100 && files.length < mostListed;
    }
    return files.length < source.atLeast
      ? wholeTree(`GitHub lists ${files.length} changed files of ${source.atLeast}`)
      : listed(source.rule, files, mostListed);
  } catch (error) {
    return wholeTree(reasonOf(error, signal, 'read what it changes (`pull-requests: read`, `contents: read`)'));
  }
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

function listed(
  rule: Exclude<ChangedFiles['rule'], 'whole-tree'>,
  files: readonly Changed[],
  most: number,
): ChangedFiles {
  if (files.length >= most) return wholeTree(`it changes ${most} files or more, and GitHub lists no more`);
  if (files.length === 0) return wholeTree('GitHub lists no changed file');
  const names = files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? []].flat());
  return { rule, names: new Set(names), count: files.length };
}

const wholeTree = (why: string): ChangedFiles => ({ rule: 'whole-tree', why });
