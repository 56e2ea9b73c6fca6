/** A comment of a pull request's conversation. */
export type Comment = {
  readonly id: number;
  readonly body: string;
  /** Login, such as `github-actions[bot]`. */
  readonly author: string | undefined;
  readonly url: string;
};

/** Where and as whom. `repository` is `owner/name`. */
export type Connection = { readonly apiUrl: string; readonly repository: string; readonly token: string };

/** The calls that a sticky comment needs. */
export type CommentApi = {
  /** Every comment, oldest first, page by page as they are asked for. */
  readonly list: () => AsyncIterable<Comment>;
  /** URL of the new comment. */
  readonly create: (body: string) => Promise<string>;
  readonly update: (id: number, body: string) => Promise<string>;
  /** The login that the token speaks as. */
  readonly self: () => Promise<string>;
};

/** Octokit is loaded here, when a comment is wanted, since it costs more than the rest of a run's start. */
export async function connect(
  { apiUrl, repository, token }: Connection,
  pullRequest: number,
  signal: AbortSignal,
): Promise<CommentApi> {
  const { getOctokit } = await import('@actions/github');
  // Octokit would write warnings of the server into the log as they are.
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  const [owner = '', repo = ''] = repository.split('/');
  const issue = { owner, repo, issue_number: pullRequest, request: { signal } };
  const { issues, users } = octokit.rest;

  return {
    list: async function* () {
      // Not octokit.paginate: it drops the signal, and follows whatever address the answer names.
      for (let page = 1, more = true; more; page++) {
        const { data, headers } = await issues.listComments({ ...issue, per_page: 100, page });
        for (const { body, html_url, id, user } of data)
          yield { id, body: body ?? '', author: user?.login, url: html_url };
        more = headers.link?.includes('rel="next"') ?? false;
      }
    },
    create: async (body) => (await issues.createComment({ ...issue, body })).data.html_url,
    update: async (id, body) =>
      (await issues.updateComment({ owner, repo, comment_id: id, body, request: { signal } })).data.html_url,
    self: async () => {
      try {
        // Answers for every kind of token, an app's too, for which GET /user does not: https://docs.github.com/en/graphql/reference/queries#user
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }', {
          request: { signal },
        });
        return viewer.login;
      } catch {
        signal.throwIfAborted();
      }
      try {
        return (await users.getAuthenticated({ request: { signal } })).data.login;
      } catch {
        signal.throwIfAborted();
        // The token that every job has: https://docs.github.com/en/actions/concepts/security/github_token
        return 'github-actions[bot]';
      }
    },
  };
}

const ignore = (): void => undefined;
