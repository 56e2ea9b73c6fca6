import type { getOctokit } from '@actions/github';

/** Where and as whom. `repository` is `owner/name`. */
export type Connection = { readonly apiUrl: string; readonly repository: string; readonly token: string };

export type Octokit = ReturnType<typeof getOctokit>;

/** Octokit is loaded when it is needed, since it costs more than the rest of a run's start. */
export async function openOctokit({ apiUrl, repository, token }: Connection): Promise<{
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}> {
  const github = await import('@actions/github');
  // Octokit would write warnings of the server into the log as they are.
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const [owner = '', repo = ''] = repository.split('/');
  return { octokit: github.getOctokit(token, { baseUrl: apiUrl, log: silent }), owner, repo };
}

const ignore = (): void => undefined;
