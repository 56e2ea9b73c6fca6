import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/run-action.ts';
import { type GitHubServer, startGitHub } from '../unit/github/github-server.ts';
import { annotationsOf, ingress, makeWorkspace, openStage, type Stage } from './harness.ts';

let stage: Stage;
let github: GitHubServer;
let number: number;
let plans: string;
beforeAll(async () => {
  [stage, github, plans] = await Promise.all([openStage(), startGitHub(), makeWorkspace({})]);
  const issue = await github.call('mallory', 'POST', '/repos/acme/shop/issues', { title: 'New rules' });
  ({ number } = issue as { readonly number: number });
});
afterAll(() => Promise.all([stage.close(), github.close()]));

const declarations = `securityGroups:
  web: { ingress: [{ port: 443, cidrs: [203.0.113.0/24] }] }
  api: { ingress: [{ port: 443, cidrs: [203.0.113.0/24] }] }
`;
const files = { '.github/frontend-sg.yml': declarations, 'k8s/web.yaml': ingress('web, api') };
const headSha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const pullRequest = (head = 'acme/shop') => ({
  name: 'pull_request',
  payload: {
    pull_request: {
      number,
      head: { sha: headSha, repo: { full_name: head } },
      base: { sha: 'b', repo: { full_name: 'acme/shop' } },
    },
  },
});

/** One job of the matrix, and its artifact beside those of the others. */
async function job(
  cluster: string,
  more: { readonly files?: Readonly<Record<string, string>>; readonly inputs?: Readonly<Record<string, string>> } = {},
): Promise<ActionResult> {
  const result = await stage.run('plan', more.files ?? files, {
    inputs: { cluster, 'vpc-id': stage.vpc, comment: 'never', ...more.inputs },
    event: pullRequest(),
  });
  await mkdir(join(plans, `plan-${cluster}`), { recursive: true });
  await copyFile(result.outputs['plan-file'] ?? '', join(plans, `plan-${cluster}`, 'plan.json'));
  return result;
}

const report = (
  inputs: Readonly<Record<string, string>> = {},
  event: { readonly name: string; readonly payload?: unknown } = pullRequest(),
) =>
  stage.run('report', plans, {
    inputs: { cluster: '', plans: 'plan-*/plan.json', 'github-token': 'job', ...inputs },
    env: { GITHUB_API_URL: github.url, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' },
    event,
  });
const comments = async (): Promise<readonly { readonly body: string }[]> =>
  (await github.call('job', 'GET', `/repos/acme/shop/issues/${number}/comments?per_page=100`)) as {
    readonly body: string;
  }[];

describe('a matrix of two clusters', () => {
  beforeEach(async () => {
    plans = await makeWorkspace({});
    await job('shop-eu');
    await job('shop-us');
    stage.calls();
  });

  test('is one comment and one verdict; a change that both have is one line, and AWS is not asked', async () => {
    const result = await report();
    expect(result.code, result.stdout).toBe(0);
    expect(stage.calls()).toEqual([]);
    expect(result.stdout).toMatch(/Comment created/);
    const [comment, ...others] = await comments();
    expect(others).toEqual([]);
    expect(comment?.body).toContain('**Plan: 8 to add, 0 to change, 0 to remove, 0 unchanged**');
    const rows =
      comment?.body.split('\n').filter((line) => line.startsWith('| ') && line.includes('203.0.113.0/24')) ?? [];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('<code>+4</code>');
    expect(rows[0]).toMatch(/<code>api<\/code>, <code>web<\/code>.*all 2 clusters/);
    expect(result.outputs).toMatchObject({
      'to-add': '8',
      'to-change': '0',
      'to-remove': '0',
      changes: '8',
      frontends: '2',
    });
    expect(result.outputs).not.toHaveProperty('plan-file');
    expect(result.outputs).not.toHaveProperty('sarif-file');
    expect(result.outputs).not.toHaveProperty('failure-reason');
    expect(await readFile(result.outputs['report-file'] ?? '', 'utf8')).toContain('8 to add');
    expect((await report()).stdout).toMatch(/Comment unchanged/);
  });

  test('fails where one of them fails, by what that one says, with its places', async () => {
    const failed = await job('shop-ap', { files: { ...files, 'k8s/web.yaml': ingress('web, nobody') } });
    expect(failed.code).toBe(1);
    const sarif: unknown = JSON.parse(await readFile(failed.outputs['sarif-file'] ?? '', 'utf8'));
    expect(sarif).toMatchObject({
      runs: [
        {
          automationDetails: { id: 'frontend-sg/shop-ap/' },
          results: expect.arrayContaining([expect.objectContaining({ ruleId: 'undeclared-group' })]),
        },
      ],
    });
    const result = await report();
    expect(result.code).toBe(1);
    expect(result.outputs['failure-reason']).toBe('findings');
    expect(result.stdout).toMatch(/::error::shop-ap: .*nobody/);
    expect(annotationsOf(result.stdout)).toContainEqual(
      expect.objectContaining({ level: 'error', at: 'k8s/web.yaml:7' }),
    );
    expect(result.summary).toMatch(/❌ failed \| <code>shop-ap<\/code>/);
    expect(result.summary).toMatch(/✅ passed \| <code>shop-eu<\/code>/);
    expect((await comments())[0]?.body).toContain('❌ 1 failed');
  });

  test('fails where one of them had no plan at all', async () => {
    const stopped = await job('shop-ap', { inputs: { 'vpc-id': 'vpc-1' } });
    expect(stopped.code).toBe(1);
    // A file without results would close the alerts of the last one.
    expect(stopped.outputs).not.toHaveProperty('sarif-file');
    const result = await report();
    expect(result.code).toBe(1);
    expect(result.outputs['failure-reason']).toBe('problems');
    expect(result.summary).toContain('not known for 1 of 3');
    expect(result.summary).toMatch(/❌ failed \| <code>shop-ap<\/code> \| no plan/);
  });

  test('fails where one of them left nothing, if the patterns name it', async () => {
    const result = await report({ plans: 'plan-shop-eu/plan.json\nplan-shop-us/plan.json\nplan-shop-ap/plan.json' });
    expect(result.code).toBe(1);
    expect(result.outputs['failure-reason']).toBe('problems');
    expect(result.stdout).toMatch(/plan-shop-ap\/plan\.json.*matches no file/);
    // What is there is shown all the same.
    expect(result.outputs['to-add']).toBe('8');
  });

  test('fails where two have one label, or another commit', async () => {
    await job('shop-ap', { inputs: { label: 'shop-eu' } });
    const same = await report();
    expect(same.code).toBe(1);
    expect(same.stdout).toMatch(/2 plans have the label `shop-eu`/);
    const other = await report({ sha: 'c'.repeat(40), plans: 'plan-shop-us/plan.json' });
    expect(other.code).toBe(1);
    expect(other.stdout).toMatch(/is a plan of commit a1b2c3d4e5f6, not of cccccccccccc/);
  });

  test('reads them from the folder for temporary files, too', async () => {
    const result = await report({ plans: `${plans}/*/plan.json` });
    expect(result.outputs['to-add']).toBe('8');
  });

  test('on workflow_run it comments on the pull request that an input names, and says that nobody has checked the plans', async () => {
    const before = (await comments()).length;
    const event = { name: 'workflow_run', payload: { workflow_run: { head_sha: headSha, pull_requests: [] } } };
    const result = await report({ 'pull-request': String(number), label: 'from a fork' }, event);
    expect(result.code, result.stdout).toBe(0);
    const all = await comments();
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)?.body).toContain('could write anything into its plans');
    expect(all.at(-1)?.body).toContain(headSha.slice(0, 7));
    const none = await report({}, event);
    expect(none.code).toBe(0);
    expect(await comments()).toHaveLength(before + 1);
  });
});

test.each([
  ['nothing matches', { plans: 'none/*.json' }, /`none\/\*\.json`, which matches no file/],
  ['the input is empty', { plans: '' }, /input `plans` is required/],
  ['a pattern leads out of the workspace', { plans: '../*.json' }, /\.\.\/\*\.json/],
])('it fails where %s', async (_, inputs, words) => {
  plans = await makeWorkspace({});
  const result = await report(inputs);
  expect(result.code).toBe(1);
  expect(result.outputs['failure-reason']).toBe('problems');
  expect(result.stdout).toMatch(words);
});

test('it refuses pull_request_target', async () => {
  plans = await makeWorkspace({});
  const refused = await report({}, { ...pullRequest(), name: 'pull_request_target' });
  expect(refused.code).toBe(1);
  expect(refused.outputs['failure-reason']).toBe('refused');
});

test.each([
  ['no JSON', 'hello', 'is not JSON'],
  ['another document', '{"kind":"Ingress"}', 'is no plan.json of version 1'],
  ['a later version', '{"version":2,"kind":"none"}', 'is no plan.json of version 1'],
  ['deeper than any plan', '['.repeat(100_000), 'is not JSON'],
  ['a prototype', '{"__proto__":{"version":1,"kind":"none"},"constructor":{}}', 'is no plan.json of version 1'],
])('a file that is %s is a problem in words, and nothing of it is shown', async (_, text, words) => {
  plans = await makeWorkspace({ 'plan-a/plan.json': text });
  const result = await report();
  expect(result.code).toBe(1);
  expect(result.outputs['failure-reason']).toBe('problems');
  expect(result.stdout).toContain(words);
  expect(result.stderr).toBe('');
});
