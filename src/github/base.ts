import { boundedFetch } from './bounded-fetch.ts';
import { type Bounds, deadlineOf, whyEnded } from './deadline.ts';
import { type Connection, openOctokit } from './octokit.ts';

export type BaseRequest = Connection &
  Bounds & {
    readonly pullRequest: number;
    /** The commit that the pull request is compared with. */
    readonly base: string;
    /** Whether a file is worth reading as it was. `now` is its name today, absent where it is gone. */
    readonly wanted: (file: string, now: string | undefined) => boolean;
  };

/** The changed files as they were, or one sentence on why they cannot be read. */
export type Base =
  | {
      /** Texts by the names that the files had. */
      readonly files: ReadonlyMap<string, string>;
      /** Files of today that were not there, or not so: what stands in them is no part of the base. */
      readonly replaced: ReadonlySet<string>;
    }
  | { readonly why: string };

/**
 * Reads the files that a pull request changes or removes as they were before. What it adds to a file takes nothing away, so such
 * files are taken as they are. Never throws for what GitHub does or does not answer; the token needs `contents: read` and
 * `pull-requests: read`.
 */
export async function readBase(request: BaseRequest): Promise<Base> {
  const signal = deadlineOf(request);
  try {
    return await read(request, signal);
  } catch (error) {
    if (signal.aborted) return { why: whyEnded(signal) };
    return { why: `GitHub does not show it: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** More than this is no longer a review of single changes, and costs the token's rate limit. */
export const maxBaseFiles = 100;
const maxPages = 10;
const atOnce = 8;

type Changed = {
  readonly filename: string;
  readonly status: string;
  readonly deletions: number;
  readonly previous_filename?: string | undefined;
};

async function read(request: BaseRequest, signal: AbortSignal): Promise<Base> {
  const { octokit, owner, repo } = await openOctokit(request);
  const { pulls, repos } = octokit.rest;
  const at = { owner, repo, request: { signal, fetch: boundedFetch() } };

  const changed: Changed[] = [];
  for (let page = 1, more = true; more; page += 1) {
    if (page > maxPages) return { why: `it changes more than ${maxPages * 100} files` };
    const { data } = await pulls.listFiles({ ...at, pull_number: request.pullRequest, per_page: 100, page });
    changed.push(...data);
    more = data.length === 100;
  }
  const wanted = changed.flatMap((file) => {
    const before = nameBefore(file);
    const now = file.status === 'removed' ? undefined : file.filename;
    return before !== undefined && request.wanted(before, now) ? [{ before, now }] : [];
  });
  if (wanted.length > maxBaseFiles) return { why: `it changes ${wanted.length} manifests, more than ${maxBaseFiles}` };

  const files = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += atOnce) {
    const texts = await Promise.all(
      wanted.slice(start, start + atOnce).map(async ({ before }) => {
        const path = { ...at, path: before, ref: request.base, mediaType: { format: 'raw' } };
        const { data }: { readonly data: unknown } = await repos.getContent(path);
        return [before, data] as const;
      }),
    );
    // Anything but text is no file: a submodule or a folder of that name.
    for (const [name, text] of texts) if (typeof text === 'string') files.set(name, text);
  }
  const added = changed.filter(({ status }) => status === 'added').map(({ filename }) => filename);
  return { files, replaced: new Set([...added, ...wanted.flatMap(({ now }) => now ?? [])]) };
}

/** The name of a file that was there and of which something went; undefined for any other. */
function nameBefore({ filename, status, deletions, previous_filename }: Changed): string | undefined {
  switch (status) {
    case 'removed':
      return filename;
    case 'renamed':
      return previous_filename ?? filename;
    case 'modified':
    case 'changed':
      return deletions > 0 ? filename : undefined;
    default:
      return undefined;
  }
}
