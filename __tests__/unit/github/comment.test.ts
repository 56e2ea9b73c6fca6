import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommentRequest, writeComment } from '../../../src/github/comment.ts';
import { formatMarker } from '../../../src/github/marker.ts';
import { type GitHubServer, startGitHub, type tokens } from './github-server.ts';

type Issue = { readonly number: number };
type Comment = { readonly id: number; readonly body: string; readonly user: { readonly login: string } };

let github: GitHubServer;
let number: number;

beforeEach(async () => {
  github = await startGitHub();
  // A pull request's conversation is that of an issue of the same number.
  ({ number } = (await github.call('mallory', 'POST', '/repos/acme/shop/issues', { title: 'x' })) as Issue);
});
afterEach(() => github.close());

const request = (more: Partial<CommentRequest> = {}): CommentRequest => ({
  when: 'changes',
  token: 'job',
  apiUrl: github.url,
  repository: 'acme/shop',
  pullRequest: { number, fromFork: false },
  marker: { label: 'prod-eu', digest: 'd1', head: 'h1' },
  markdown: '### Plan\n',
  worthwhile: true,
  timeout: 5000,
  ...more,
});
const says = (token: keyof typeof tokens, body: string) =>
  github.call(token, 'POST', `/repos/acme/shop/issues/${number}/comments`, { body });
const comments = async () =>
  (await github.call('job', 'GET', `/repos/acme/shop/issues/${number}/comments?per_page=100`)) as readonly Comment[];
const own = formatMarker({ label: 'prod-eu', digest: 'd0', head: 'h0' });
const path = () => `/repos/acme/shop/issues/${number}/comments`;

describe('one comment', () => {
  it('is made once, updated in place, and left alone while it says the same', async () => {
    expect((await writeComment(request())).result).toBe('created');
    const look = `GET ${path()}?per_page=100&page=1`;
    expect(github.requests).toEqual([look, `POST ${path()}`, look]);
    const [first, ...none] = await comments();
    expect(none).toEqual([]);
    expect(first?.body).toBe('<!-- frontend-sg:v1 label=prod%2Deu digest=d1 head=h1 -->\n### Plan\n');

    expect((await writeComment(request())).result).toBe('unchanged');
    const marker = { label: 'prod-eu', digest: 'd2', head: 'h2' };
    const updated = await writeComment(request({ marker, markdown: 'other' }));
    expect(updated).toMatchObject({ result: 'updated', url: expect.stringContaining(`#issuecomment-${first?.id}`) });
    const [second, ...others] = await comments();
    expect(others).toEqual([]);
    expect(second).toMatchObject({ id: first?.id, body: `${formatMarker(marker)}\nother` });
  });

  it('is one for each label', async () => {
    await writeComment(request());
    expect(await writeComment(request({ marker: { label: 'prod', digest: '', head: '' } }))).toMatchObject({
      result: 'created',
    });
    expect(await comments()).toHaveLength(2);
  });

  it('is found behind a hundred others', { timeout: 30_000 }, async () => {
    for (let index = 0; index < 130; index++) await says('mallory', `${index}`);
    await says('job', `${own}\nold`);
    expect((await writeComment(request())).result).toBe('updated');
    expect(github.requests.filter((line) => line.startsWith('GET') && line.includes('/comments'))).toHaveLength(2);
    expect(github.requests.at(-1)).toMatch(/^PATCH .*\/issues\/comments\/131$/);
  });
});

describe('two jobs of one label at the same time', () => {
  it('leave one comment: the older, which says what came last', async () => {
    let looks = 0;
    github.decide(({ line }) => {
      // Both look before either has written.
      if (line.startsWith('GET') && line.includes('/comments') && ++looks <= 2) return { status: 200, body: [] };
      return undefined;
    });
    const said = await Promise.all(['one', 'two'].map((markdown) => writeComment(request({ markdown }))));
    expect(said.map(({ result }) => result).toSorted()).toEqual(['created', 'updated']);
    const all = await comments();
    expect(all).toHaveLength(1);
    expect(github.requests.filter((line) => line.startsWith('POST'))).toHaveLength(2);
    expect(github.requests.filter((line) => line.startsWith('DELETE'))).toEqual([
      `DELETE /repos/acme/shop/issues/comments/${(all[0]?.id ?? 0) + 1}`,
    ]);
  });

  it('never take back what somebody else wrote before them', async () => {
    let looks = 0;
    await says('mallory', `${own}\nforged`);
    github.decide(({ line }) =>
      line.startsWith('GET') && line.includes('/comments') && ++looks === 1 ? { status: 200, body: [] } : undefined,
    );
    expect((await writeComment(request())).result).toBe('created');
    expect((await comments()).map(({ user }) => user.login)).toEqual(['mallory', 'github-actions[bot]']);
  });
});

describe('a receipt', () => {
  const receipt = formatMarker({ label: 'prod-eu', digest: 'd1', head: 'h1', receipt: 'm1' });
  it('is not taken back by a run for the same commit', async () => {
    await says('job', `${receipt}\napplied`);
    expect(await writeComment(request())).toEqual({
      result: 'none',
      why: 'No comment: the one that is there says already what became of this commit.',
    });
    expect((await comments())[0]?.body).toContain('applied');
  });
  it('gives way to the plan of another commit', async () => {
    await says('job', `${receipt}\napplied`);
    const marker = { label: 'prod-eu', digest: 'd2', head: 'h2' };
    expect((await writeComment(request({ marker }))).result).toBe('updated');
  });
});

describe('somebody else', () => {
  it('cannot make us edit what they wrote by forging the marker', async () => {
    await says('mallory', `${own}\ntrust me`);
    expect((await writeComment(request())).result).toBe('created');
    expect((await writeComment(request({ markdown: 'new' }))).result).toBe('updated');
    const all = await comments();
    expect(all.map((comment) => [comment.user.login, comment.body.split('\n').slice(1).join('\n')])).toEqual([
      ['mallory', 'trust me'],
      ['github-actions[bot]', 'new'],
    ]);
  });

  it('cannot by quoting it in a comment of ours either: it counts in the first line only', async () => {
    await says('job', `> quote\n${own}`);
    await says('job', ` ${own}`);
    expect((await writeComment(request())).result).toBe('created');
  });

  it('may forge a marker that cannot be read', async () => {
    await says('job', '<!-- frontend-sg:v1 label=%E0%A4%A digest= head= -->');
    expect((await writeComment(request())).result).toBe('created');
  });

  it('is told from us by the name that the token speaks as', async () => {
    // GET /user refuses the token of an app; GraphQL does not.
    github.decide(({ line, token }) => {
      if (line === 'GET /user') return { status: 403, body: { message: 'Resource not accessible by integration' } };
      if (line === 'POST /graphql' && token === 'app')
        return { status: 200, body: { data: { viewer: { login: 'acme-app[bot]' } } } };
      return undefined;
    });
    await says('job', `${own}\nof the job`);
    await says('app', `${own}\nof the app`);
    expect(await writeComment(request({ token: 'app' }))).toMatchObject({ result: 'updated' });
    expect((await comments()).map((comment) => comment.body.split('\n')[1])).toEqual(['of the job', '### Plan']);
    // Neither answers for this one: it can only be the token that every job has.
    expect(await writeComment(request({ token: 'job' }))).toMatchObject({ result: 'updated' });
    expect((await comments()).map((comment) => comment.body.split('\n')[1])).toEqual(['### Plan', '### Plan']);
  });
});

describe('`comment`', () => {
  const quiet = { worthwhile: false, markdown: 'No changes' };

  it.each([
    ['always', true, 'created', 'updated'],
    ['always', false, 'created', 'updated'],
    ['changes', true, 'created', 'updated'],
    ['changes', false, 'none', 'updated'],
    ['never', true, 'none', 'none'],
    ['never', false, 'none', 'none'],
  ] as const)('%s, worthwhile %s: first %s, later %s', async (when, worthwhile, first, later) => {
    expect((await writeComment(request({ when, worthwhile }))).result).toBe(first);
    if (first === 'none') await says('job', `${own}\nold`);
    expect((await writeComment(request({ when, worthwhile, markdown: 'new' }))).result).toBe(later);
    expect((await comments()).map((comment) => comment.body.split('\n')[1])).toEqual([
      later === 'none' ? 'old' : 'new',
    ]);
  });

  it('never asks GitHub where there is no comment to write', async () => {
    expect(await writeComment(request({ when: 'never' }))).toEqual({
      result: 'none',
      why: 'No comment: the input `comment` is `never`.',
    });
    expect(await writeComment(request({ pullRequest: undefined }))).toEqual({
      result: 'none',
      why: 'No comment: this event belongs to no pull request.',
    });
    expect(await writeComment(request({ pullRequest: { number, closed: true } }))).toEqual({
      result: 'none',
      why: 'No comment: the pull request is closed.',
    });
    expect(await writeComment(request({ pullRequest: { number, fromFork: true } }))).toEqual({
      result: 'none',
      why: 'No comment: a pull request from a fork gets a token without `pull-requests: write`; see the summary of the run.',
    });
    expect(await writeComment(request({ token: '' }))).toEqual({
      result: 'none',
      why: 'No comment: the input `github-token` is empty; it needs `pull-requests: write`.',
    });
    expect(github.requests).toEqual([]);
  });

  it('corrects what an earlier run said', async () => {
    await writeComment(request());
    expect((await writeComment(request(quiet))).result).toBe('updated');
    expect((await comments())[0]?.body).toContain('No changes');
  });
});

describe('GitHub', () => {
  const permission = '(a comment needs `permissions: pull-requests: write`).';

  it.each([
    [403, 'Resource not accessible by integration', 'the token of `github-token` may not write comments'],
    [403, 'You have exceeded a secondary rate limit', "GitHub's rate limit is used up"],
    [429, 'API rate limit exceeded', "GitHub's rate limit is used up"],
    [401, 'Bad credentials', 'GitHub refuses the token of `github-token`'],
    [404, 'Not Found', 'GitHub shows no such pull request to the token of `github-token`'],
    [422, 'Validation Failed', 'GitHub does not take it'],
    [502, 'Server Error', 'GitHub could not be asked'],
  ])('answers %i %s', async (status, message, words) => {
    github.decide(({ line }) => (line.startsWith('POST') ? { status, body: { message } } : undefined));
    expect(await writeComment(request())).toEqual({
      result: 'none',
      why: expect.stringMatching(new RegExp(`^No comment: ${words}: .*${message}`)),
    });
    github.decide(() => ({ status, body: { message } }));
    const second = await writeComment(request());
    expect(second).toMatchObject({ result: 'none' });
    expect('why' in second && second.why.endsWith(permission)).toBe(true);
  });

  const limit = 'You have exceeded a secondary rate limit';
  it.each([403, 429])('asks with %i to wait a moment, and is asked again', async (status) => {
    const waits = new Set(['GET', 'POST', 'PATCH']);
    const refuseOnce: Parameters<typeof github.decide>[0] = ({ line }) =>
      waits.delete(line.split(' ')[0] ?? '')
        ? { status, body: { message: limit }, headers: { 'retry-after': '0' } }
        : undefined;
    github.decide(refuseOnce);
    expect((await writeComment(request())).result).toBe('created');
    expect((await writeComment(request({ markdown: 'other' }))).result).toBe('updated');
    expect(waits.size).toBe(0);
    expect(await comments()).toHaveLength(1);
  });

  it.each(['60', '6', 'soon'])('asks to wait %s seconds, which is too long', async (seconds) => {
    github.decide(() => ({ status: 429, body: { message: limit }, headers: { 'retry-after': seconds } }));
    expect(await writeComment(request())).toMatchObject({ result: 'none', why: expect.stringContaining(limit) });
    expect(github.requests).toHaveLength(1);
  });

  it('asks to wait, and then again', async () => {
    github.decide(() => ({ status: 403, body: { message: limit }, headers: { 'retry-after': '0' } }));
    expect(await writeComment(request())).toMatchObject({ result: 'none', why: expect.stringContaining(limit) });
    expect(github.requests).toHaveLength(2);
  });

  it('hangs up, or is not there', async () => {
    github.decide(() => 'hang-up');
    expect(await writeComment(request())).toMatchObject({
      result: 'none',
      why: expect.stringContaining('GitHub could not be asked: '),
    });
    // Port 1 has no server.
    expect(await writeComment(request({ apiUrl: 'http://127.0.0.1:1' }))).toMatchObject({
      result: 'none',
      why: expect.stringContaining('GitHub could not be asked: '),
    });
  });

  it.each(['GET /repos', 'POST /repos', 'POST /graphql', 'GET /user'])('never answers %s', async (start) => {
    if (!start.endsWith('/repos')) await says('mallory', `${own}\nforged`);
    github.decide(({ line }) => (line.startsWith(start) ? 'hang' : undefined));
    expect(await writeComment(request({ timeout: 300 }))).toEqual({
      result: 'none',
      why: `No comment: GitHub did not answer in time ${permission}`,
    });
    expect(await comments()).toHaveLength(start.endsWith('/repos') ? 0 : 1);
  });
});
