import { type Asked, type GitHubServer, startGitHub, type Verdict } from '../unit/github/github-server.ts';

export type File = { readonly filename: string; readonly status?: string; readonly previous_filename?: string };

/**
 * What GitHub says that the emulator behind it does not: the files of pull requests and comparisons with their limits, texts at a commit, the pull
 * requests of a commit, and how long a comment may be. What is not set here is not found.
 */
export type Front = Pick<GitHubServer, 'url' | 'requests' | 'call' | 'close'> & {
  /** By number. */
  readonly files: Map<number, readonly File[]>;
  /** By `base...head`. */
  readonly compared: Map<string, readonly File[]>;
  /** By `ref:path`. */
  readonly texts: Map<string, string>;
  /** By commit. */
  readonly pulls: Map<string, readonly Pull[]>;
  /** Says something else first. */
  refuse: (asked: Asked) => Verdict;
  /** Requests since this was asked last. */
  readonly asked: () => readonly string[];
  /** A new pull request: what a conversation needs of it. */
  readonly open: () => Promise<number>;
  readonly comments: (number: number) => Promise<readonly Comment[]>;
};

export type Pull = { readonly number: number; readonly merged: boolean };
export type Comment = { readonly id: number; readonly body: string; readonly user: { readonly login: string } };

export async function startFront(): Promise<Front> {
  const github = await startGitHub();
  let seen = 0;
  const front: Front = {
    ...github,
    files: new Map(),
    compared: new Map(),
    texts: new Map(),
    pulls: new Map(),
    refuse: () => undefined,
    asked: () => {
      const since = github.requests.slice(seen);
      seen = github.requests.length;
      return since;
    },
    open: async () =>
      ((await github.call('mallory', 'POST', '/repos/acme/shop/issues', { title: 'x' })) as Pull).number,
    comments: async (number) =>
      (await github.call('job', 'GET', `/repos/acme/shop/issues/${number}/comments?per_page=100`)) as Comment[],
  };
  github.decide((asked) => front.refuse(asked) ?? answer(front, asked));
  return front;
}

const notFound = { status: 404, body: { message: 'Not Found' } };
const mostCharacters = 65_536;

function answer(front: Front, { line, body }: Asked): Verdict {
  const [method = '', target = ''] = line.split(' ');
  const { pathname, searchParams } = new URL(target, 'http://x');
  const [, kind = '', rest = ''] = /^\/repos\/acme\/shop\/(\w+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
  const page = Number(searchParams.get('page') ?? 1);
  if ((method === 'POST' || method === 'PATCH') && rest.includes('comments')) {
    const message = `Validation Failed: body is too long (maximum is ${mostCharacters} characters)`;
    const { body: text } = JSON.parse(body) as { readonly body: string };
    return text.length > mostCharacters ? { status: 422, body: { message } } : undefined;
  }
  switch (kind) {
    case 'pulls': {
      const [number = '', list] = rest.split('/');
      if (list === 'files') {
        const files = front.files.get(Number(number))?.slice(0, 3_000) ?? [];
        return { status: 200, body: files.slice((page - 1) * 100, page * 100).map(whole) };
      }
      const pull = [...front.pulls.values()].flat().find((one) => one.number === Number(number));
      return pull === undefined ? notFound : { status: 200, body: asPull(pull) };
    }
    case 'compare': {
      const files = front.compared.get(rest);
      return files === undefined ? notFound : { status: 200, body: { files: files.slice(0, 300).map(whole) } };
    }
    case 'contents': {
      const text = front.texts.get(`${searchParams.get('ref')}:${rest}`);
      return text === undefined
        ? notFound
        : { status: 200, body: text, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
    }
    case 'commits':
      return { status: 200, body: (front.pulls.get(rest.replace(/\/pulls$/, '')) ?? []).map(asPull) };
    default:
      return undefined;
  }
}

const whole = (file: File) => ({ status: 'modified', additions: 1, deletions: 0, ...file });
const asPull = ({ number, merged }: Pull) => ({ number, merged_at: merged ? '2026-11-01T00:00:00Z' : null });
