import { type Connection, openOctokit } from './octokit.ts';
import { patiently } from './trouble.ts';

/** A comment of a pull request's conversation. */
export type Comment = {
  readonly id: number;
  readonly body: string;
  /** Login, such as `github-actions[bot]`. */
  readonly author: string | undefined;
  readonly url: string;
};

/** The calls that a sticky comment needs. */
export type CommentApi = {
  /** Every comment, oldest first, page by page as they are asked for. */
  readonly list: () => AsyncIterable<Comment>;
  readonly create: (body: string) => Promise<Comment>;
  /** URL of the comment. */
  readonly update: (id: number, body: string) => Promise<string>;
  readonly remove: (id: number) => Promise<void>;
  /** The login that the token speaks as. */
  readonly self: () => Promise<string>;
};

export async function connect(connection: Connection, pullRequest: number, signal: AbortSignal): Promise<CommentApi> {
  const { octokit, owner, repo } = await openOctokit(connection);
  const issue = { owner, repo, issue_number: pullRequest, request: { signal } };
  const { issues, users } = octokit.rest;

  return {
    list: async function* () {
      // Not octokit.paginate: it drops the signal, and follows whatever address the answer names.
      for (let page = 1, more = true; more; page++) {
        const ask = () => issues.listComments({ ...issue, per_page: 100, page });
        const { data, headers } = await patiently(ask, signal);
        for (const { body, html_url, id, user } of data)
          yield { id, body: body ?? '', author: user?.login, url: html_url };
        more = headers.link?.includes('rel="next"') ?? false;
      }
    },
    create: async (body) => {
      const { data } = await patiently(() => issues.createComment({ ...issue, body }), signal);
      return { id: data.id, body, author: data.user?.login, url: data.html_url };
    },
    update: async (id, body) => {
      const comment = { owner, repo, comment_id: id, body, request: { signal } };
      return (await patiently(() => issues.updateComment(comment), signal)).data.html_url;
    },
    remove: async (id) => {
      await issues.deleteComment({ owner, repo, comment_id: id, request: { signal } });
    },
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
