import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInputs } from '../../../src/inputs.ts';
import type { FrontendPlan } from '../../../src/plan/plan.ts';
import { sayOnPullRequest } from '../../../src/publish/pull-request.ts';
import { type GitHubServer, startGitHub } from '../github/github-server.ts';
import { about, frontends, groups, plan } from '../report/sample.ts';

let github: GitHubServer;
let number: number;
beforeEach(async () => {
  github = await startGitHub();
  ({ number } = (await github.call('mallory', 'POST', '/repos/acme/shop/issues', { title: 'x' })) as {
    readonly number: number;
  });
});
afterEach(() => github.close());

/** A pull request after which every rule is as it was. */
const say = (carriers: readonly FrontendPlan[]) => {
  const context = {
    eventName: 'pull_request',
    pullRequest: { number, fromFork: false },
    repository: 'acme/shop',
    sha: 'a'.repeat(40),
    eventSha: 'a'.repeat(40),
    serverUrl: 'https://github.com',
    apiUrl: github.url,
    runId: '1',
    runNumber: '1',
    workspace: '/',
    temp: '/',
  };
  const inputs = { ...readInputs({}).inputs, githubToken: 'job', label: 'prod-eu' };
  const counts = { add: 0, change: 0, remove: 0, unchanged: 4 };
  const same = { ...plan, groups: groups.slice(1, 2), frontends: carriers, counts, findings: [] };
  const result = { problems: [], findings: [], plan: same };
  return sayOnPullRequest(result, about, { inputs, signal: new AbortController().signal }, context);
};
const isKnown = (frontend: FrontendPlan, before: boolean): FrontendPlan => ({
  ...frontend,
  loadBalancers: frontend.loadBalancers.map((one) => ({
    ...one,
    exposure: one.exposure.map((listener) => (before ? { ...listener, before: listener.after } : listener)),
  })),
});

test('who can reach a load balancer is worth a comment where no rule changes', async () => {
  expect(await say(frontends.map((frontend) => isKnown(frontend, true)))).toEqual([
    'No comment: there is nothing to say.',
  ]);
  expect(await say(frontends)).toEqual([expect.stringMatching(/^Comment created/)]);
  const [comment] = (await github.call('job', 'GET', `/repos/acme/shop/issues/${number}/comments`)) as {
    readonly body: string;
  }[];
  expect(comment?.body).toContain('no rule changes, but access changes');
  expect(comment?.body).toContain('#### Who can reach what');
});
