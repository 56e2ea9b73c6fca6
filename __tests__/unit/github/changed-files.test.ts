import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChangedFiles,
  type ChangedFilesRequest,
  compareCommits,
  readChangedFiles,
} from '../../../src/github/changed-files.ts';
import { type GitHubServer, startGitHub } from './github-server.ts';

let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => github.decide(() => undefined));
afterAll(() => github.close());

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const files = (count: number) => Array.from({ length: count }, (_, index) => ({ filename: `f${index}` }));
/** GitHub's list of a pull request, or its comparison, of which it gives so many. */
const lists = (all: readonly object[], most = Infinity): void =>
  github.decide(({ line }) => {
    const page = Number(/[?&]page=(\d+)/.exec(line)?.[1] ?? 1);
    const some = all.slice(0, most);
    const body = line.includes('/compare/') ? { files: some } : some.slice((page - 1) * 100, page * 100);
    return { status: 200, body };
  });
const read = (more: Partial<ChangedFilesRequest> = {}): Promise<ChangedFiles> =>
  readChangedFiles({
    apiUrl: github.url,
    repository: 'acme/shop',
    token: 'job',
    eventName: 'pull_request',
    pullRequest: { number: 7 },
    timeout: 2_000,
    ...more,
  });
const asked = (): readonly string[] => github.requests.splice(0);

describe('a pull request', () => {
  it('is listed page by page, with the names that files had', async () => {
    lists([...files(100), { filename: 'new', status: 'renamed', previous_filename: 'old' }, { filename: 'gone' }]);
    const changed = await read();
    expect(changed).toMatchObject({ rule: 'pull-request', count: 102 });
    expect('names' in changed && [...changed.names].slice(-3)).toEqual(['new', 'old', 'gone']);
    expect(asked()).toHaveLength(2);
  });

  it('is the whole tree where GitHub lists no more than 3,000', async () => {
    lists(files(3_100), 3_000);
    expect(await read()).toEqual({ rule: 'whole-tree', why: expect.stringContaining('3000 files or more') });
    expect(asked()).toHaveLength(30);
    lists(files(2_999));
    expect(await read()).toMatchObject({ rule: 'pull-request', count: 2_999 });
    asked();
  });

  it('is the whole tree, and nobody is asked, where the event says that there are more', async () => {
    expect(await read({ pullRequest: { number: 7, changedFiles: 3_001 } })).toMatchObject({ rule: 'whole-tree' });
    expect(await read({ token: '' })).toMatchObject({ rule: 'whole-tree' });
    expect(asked()).toEqual([]);
  });

  it('is the whole tree where the list is not whole, or empty', async () => {
    lists(files(2));
    expect(await read({ pullRequest: { number: 7, changedFiles: 3 } })).toEqual({
      rule: 'whole-tree',
      why: 'GitHub lists 2 changed files of 3',
    });
    expect(await read({ pullRequest: { number: 7, changedFiles: 2 } })).toMatchObject({ rule: 'pull-request' });
    lists([]);
    expect(await read()).toEqual({ rule: 'whole-tree', why: 'GitHub lists no changed file' });
    asked();
  });
});

describe('commits', () => {
  it.each([
    ['merge_group', { range: { base: a, head: b } }, 'merge-group', `${a}...${b}`],
    ['push', { range: { base: a, head: b } }, 'push', `${a}...${b}`],
    ['push', { range: { head: b }, defaultBranch: 'main' }, 'default-branch', `main...${b}`],
    ['push', { range: { head: b }, defaultBranch: 'a/b' }, 'default-branch', `a%2Fb...${b}`],
  ])('%s %j: %s', async (eventName, event, rule, basehead) => {
    lists(files(299));
    expect(await read({ eventName, ...event })).toMatchObject({ rule, count: 299 });
    expect(asked()).toEqual([`GET /repos/acme/shop/compare/${basehead}?per_page=1&page=1`]);
    lists(files(400), 300);
    expect(await read({ eventName, ...event })).toMatchObject({ rule: 'whole-tree' });
    asked();
  });

  it.each([
    ['merge_group', {}],
    ['merge_group', { range: { head: b }, defaultBranch: 'main' }],
    ['push', {}],
    ['push', { range: { head: b } }],
    ['schedule', { range: { base: a, head: b } }],
    ['workflow_dispatch', { pullRequest: { number: 7 } }],
  ])('%s %j: the whole tree, and nobody is asked', async (eventName, event) => {
    expect(await read({ eventName, ...event })).toMatchObject({ rule: 'whole-tree' });
    expect(asked()).toEqual([]);
  });

  it('may be the same', async () => {
    const connection = { apiUrl: github.url, repository: 'acme/shop', token: 'job' };
    lists([]);
    expect(await compareCommits(connection, { base: 'main', head: a })).toEqual(new Set());
    lists(files(300));
    expect(await compareCommits(connection, { base: 'main', head: a })).toHaveProperty('why');
    github.decide(() => ({ status: 500, body: { message: 'x' } }));
    expect(await compareCommits(connection, { base: 'main', head: a })).toHaveProperty('why');
    asked();
  });
});

it('is the whole tree where GitHub does not answer', async () => {
  github.decide(() => 'hang');
  expect(await read({ timeout: 200 })).toEqual({ rule: 'whole-tree', why: 'GitHub did not answer in time' });
  github.decide(() => 'hang-up');
  expect(await read()).toMatchObject({ rule: 'whole-tree', why: expect.stringContaining('could not be asked') });
});
