import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AncestryRequest, maxComparisons, readAncestry } from '../../../src/github/ancestry.ts';

const sha = (digit: string): string => digit.repeat(40);
const [ours, older, newer] = [sha('a'), sha('b'), sha('c')];

/** What the server says of each other commit: a status of the comparison, an HTTP status, or nothing at all. */
let answers: ReadonlyMap<string, string | number>;
let requests: string[];
let server: Server;

beforeEach(async () => {
  answers = new Map();
  requests = [];
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    requests.push(`${request.headers.authorization ?? ''} ${pathname}`);
    const other = /\/repos\/acme\/shop\/compare\/(.*)\.\.\.a{40}$/.exec(pathname)?.[1] ?? '';
    const answer = answers.get(other) ?? 404;
    if (answer === 'hang') return;
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(typeof answer === 'number' ? { message: 'no' } : { status: answer, files: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const read = async (others: readonly string[], more: Partial<AncestryRequest> = {}) =>
  Object.fromEntries(
    await readAncestry(
      {
        apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        repository: 'acme/shop',
        token: 't0ken',
        commit: ours,
        ...more,
      },
      others,
    ),
  );

it.each([
  ['behind', { kind: 'behind' }],
  ['ahead', { kind: 'not-behind' }],
  ['identical', { kind: 'not-behind' }],
  ['diverged', { kind: 'not-behind' }],
  ['sideways', { kind: 'unknown', why: 'GitHub gave an answer that has no such form' }],
])('GitHub says that this commit is %s', async (status, expected) => {
  answers = new Map([[newer, status]]);
  expect(await read([newer])).toEqual({ [newer]: expected });
  expect(requests).toEqual([`token t0ken /repos/acme/shop/compare/${newer}...${ours}`]);
});

it('asks once for each commit, and not for its own', async () => {
  answers = new Map([
    [newer, 'behind'],
    [older, 'ahead'],
  ]);
  expect(await read([newer, ours, older, newer])).toEqual({
    [newer]: { kind: 'behind' },
    [older]: { kind: 'not-behind' },
    [ours]: { kind: 'not-behind' },
  });
  expect(requests).toHaveLength(2);
  expect(await read([ours])).toEqual({ [ours]: { kind: 'not-behind' } });
  expect(requests).toHaveLength(2);
});

it.each([
  ['nothing that it may see', 404, /does not know both of them/],
  ['no', 403, /may not compare them \(`contents: read`\)/],
  ['who are you', 401, /may not compare them/],
  ['later', 503, /GitHub does not compare them/],
])('GitHub says %s: not known, and why', async (_, status, why) => {
  answers = new Map([[newer, status]]);
  expect(await read([newer])).toEqual({ [newer]: { kind: 'unknown', why: expect.stringMatching(why) } });
});

it('GitHub says nothing: it is not waited for', async () => {
  answers = new Map([[newer, 'hang']]);
  expect(await read([newer], { timeout: 200 })).toEqual({
    [newer]: { kind: 'unknown', why: 'GitHub did not answer in time' },
  });
});

it('nobody listens', async () => {
  const answer = await read([newer], { apiUrl: 'http://127.0.0.1:1' });
  expect(answer[newer]).toMatchObject({ kind: 'unknown', why: expect.stringContaining('does not compare them') });
});

it('without a token, a GitHub or a commit nobody is asked', async () => {
  const github = { apiUrl: 'http://127.0.0.1:1' };
  expect(await read([newer], { token: '' })).toMatchObject({ [newer]: { why: 'there is no `github-token`' } });
  expect(await readAncestry({ token: 't', commit: ours }, [newer])).toEqual(
    new Map([[newer, { kind: 'unknown', why: 'the run does not say which GitHub to ask' }]]),
  );
  expect(await read(['bench'], github)).toMatchObject({ bench: { why: 'one of them is no commit' } });
  expect(await read([`${newer}/../../x`], github)).toMatchObject({ [`${newer}/../../x`]: { kind: 'unknown' } });
  expect(await read([newer], { ...github, commit: 'main' })).toMatchObject({ [newer]: { kind: 'unknown' } });
  expect(requests).toEqual([]);
});

it('is content with a handful', async () => {
  const many = Array.from({ length: 10 }, (_, digit) => sha(String(digit)));
  answers = new Map(many.map((one) => [one, 'ahead']));
  const answer = Object.values(await read(many));
  expect(answer.filter(({ kind }) => kind === 'not-behind')).toHaveLength(maxComparisons);
  expect(answer.filter(({ kind }) => kind === 'unknown')).toHaveLength(10 - maxComparisons);
  expect(requests).toHaveLength(maxComparisons);
});
