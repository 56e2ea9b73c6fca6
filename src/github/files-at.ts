import { boundedFetch } from './bounded-fetch.ts';
import { type Connection, openOctokit } from './octokit.ts';
import { statusOf } from './trouble.ts';

export type FilesRequest = Connection & {
  /** Files of the repository, and a commit or a branch at which each is read. */
  readonly wanted: readonly { readonly file: string; readonly ref: string }[];
};

/** Texts in the order in which they are wanted; undefined where a file is not there, or is none. Rejects where GitHub does not answer. */
export async function readFilesAt(
  request: FilesRequest,
  signal: AbortSignal,
): Promise<readonly (string | undefined)[]> {
  const { octokit, owner, repo } = await openOctokit(request);
  const at = { owner, repo, request: { signal, fetch: boundedFetch() }, mediaType: { format: 'raw' } };
  const texts: (string | undefined)[] = [];
  for (let start = 0; start < request.wanted.length; start += atOnce) {
    const some = request.wanted.slice(start, start + atOnce).map(async ({ file, ref }) => {
      try {
        const { data }: { readonly data: unknown } = await octokit.rest.repos.getContent({ ...at, path: file, ref });
        return typeof data === 'string' ? data : undefined;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    });
    texts.push(...(await Promise.all(some)));
  }
  return texts;
}

const atOnce = 8;
