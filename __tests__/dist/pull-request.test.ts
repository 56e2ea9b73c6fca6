import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/run-action.ts';
import { type GitHubServer, startGitHub } from '../unit/github/github-server.ts';
import { openStage, type Stage } from './harness.ts';

const shop = join(repositoryRoot, 'examples', 'shop');
let stage: Stage;
let github: GitHubServer;
let number: number;
beforeAll(async () => {
  [stage, github] = await Promise.all([openStage(), startGitHub()]);
  const issue = await github.call('mallory', 'POST', '/repos/acme/shop/issues', { title: 'New rules' });
  ({ number } = issue as { readonly number: number });
});
afterAll(() => Promise.all([stage.close(), github.close()]));

const headSha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const plan = (inputs: Readonly<Record<string, string>> = {}, head = 'acme/shop') =>
  stage.run('plan', shop, {
    inputs: { 'github-token': 'job', ...inputs },
    env: { GITHUB_API_URL: github.url },
    event: {
      name: 'pull_request',
      payload: {
        pull_request: {
          number,
          head: { sha: headSha, repo: { full_name: head } },
          base: { sha: 'b', repo: { full_name: 'acme/shop' } },
        },
      },
    },
  });
const comments = async (): Promise<readonly { readonly body: string }[]> =>
  (await github.call('job', 'GET', `/repos/acme/shop/issues/${number}/comments?per_page=100`)) as {
    readonly body: string;
  }[];

test('one comment for each label, kept up to date, with what the summary says', async () => {
  const first = await plan();
  expect(first.code, first.stdout).toBe(0);
  expect(first.stdout).toMatch(/Comment created/);
  expect((await plan()).stdout).toMatch(/Comment unchanged/);
  await plan({ label: 'the other' });
  const all = await comments();
  expect(all).toHaveLength(2);
  expect(all[0]?.body).toContain(first.summary.trim().split('\n')[0]);
  expect(all[0]?.body).toContain('Plan: 11 to add, 0 to change, 0 to remove');
  expect(all[0]?.body).toContain(headSha.slice(0, 7));
});

test.each([
  ['no token', {}, { 'github-token': '' }, /No comment: .*github-token/],
  ['comment: never', {}, { comment: 'never' }, /No comment: .*never/],
])('%s: no comment, one sentence, and the run goes on', async (_, { head }: { head?: string }, inputs, says) => {
  const before = (await comments()).length;
  const result = await plan(inputs, head);
  expect(result.code).toBe(0);
  expect(result.stdout).toMatch(says);
  expect(result.summary).toContain('Plan: 11 to add');
  expect(await comments()).toHaveLength(before);
});

test('a token that may not comment is one sentence that names the permission', async () => {
  github.decide(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
  const result = await plan();
  github.decide(() => undefined);
  expect(result.code).toBe(0);
  expect(result.stdout).toMatch(/No comment: .*pull-requests: write/);
});
