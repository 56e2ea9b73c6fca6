import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ActionResult } from '../../scripts/run-action.ts';
import { type Front, startFront } from './github-front.ts';
import { ingress, openStage, type Stage } from './harness.ts';

/** An AWS, a GitHub, and in it a new pull request for every test. */
export type Review = {
  readonly stage: Stage;
  readonly github: Front;
  /** Of the pull request. */
  number: number;
  readonly run: (
    mode: string,
    workspace: Parameters<Stage['run']>[1],
    event: Event,
    more?: {
      readonly inputs?: Readonly<Record<string, string>>;
      readonly sha?: string;
      readonly actor?: string;
    },
  ) => Promise<ActionResult>;
  /** The event of the pull request; `more` of what GitHub says about it. */
  readonly pullRequest: (more?: object) => Event;
  /** All comments of the pull request. */
  readonly body: () => Promise<string>;
  /** The request that lists them. */
  readonly list: () => string;
  /** Plans for the pull request, and gives what the comment says. */
  readonly review: (files: Readonly<Record<string, string>>) => Promise<string>;
};

export type Event = { readonly name: string; readonly payload?: unknown };

/** Opens one for a file of tests. What it gives is there in tests, not before. */
export function useReview(): Review {
  let [stage, github]: readonly [Stage?, Front?] = [];
  const open = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error('used before the tests run');
    return what;
  };
  beforeAll(async () => {
    [stage, github] = await Promise.all([openStage(), startFront()]);
  });
  afterAll(() => Promise.all([stage?.close(), github?.close()]));
  beforeEach(async () => {
    const front = open(github);
    review.number = await front.open();
    front.refuse = () => undefined;
    front.asked();
    open(stage).calls();
  });
  const review: Review = {
    number: 0,
    get stage() {
      return open(stage);
    },
    get github() {
      return open(github);
    },
    run: (mode, workspace, event, { inputs = {}, sha = after, actor = 'ada' } = {}) =>
      open(stage).run(mode, workspace, {
        inputs: { 'github-token': 'job', ...inputs },
        env: { GITHUB_API_URL: open(github).url, GITHUB_SHA: sha, GITHUB_ACTOR: actor },
        event,
      }),
    pullRequest: (more = {}) => ({
      name: 'pull_request',
      payload: {
        pull_request: {
          number: review.number,
          state: 'open',
          changed_files: 1,
          head: { sha: head, repo: { full_name: 'acme/shop' } },
          base: { sha: before, repo: { full_name: 'acme/shop' } },
          ...more,
        },
        repository: { default_branch: 'main' },
      },
    }),
    body: async () => (await open(github).comments(review.number)).map((one) => one.body).join('\n=====\n'),
    list: () => `GET ${repo}/issues/${review.number}/comments?per_page=100&page=1`,
    review: async (texts) => {
      open(github).files.set(review.number, [{ filename: file }]);
      await review.run('plan', texts, review.pullRequest());
      open(github).asked();
      return (await review.body()).split('\n').slice(1).join('\n').trim();
    },
  };
  return review;
}

export const repo = '/repos/acme/shop';
/** Commits: of the base, of the pull request's branch, and what a push brings. */
export const [before, head, after] = ['b', 'c', 'd'].map((letter) => letter.repeat(40)) as [string, string, string];

export const push: Event = {
  name: 'push',
  payload: { before, after, forced: false, repository: { default_branch: 'main' }, commits: [{ id: after }] },
};

export const file = '.github/frontend-sg.yml';
export const group = (name: string, ...ports: readonly number[]): string =>
  `${name}: { ingress: [${ports.map((port) => `{ port: ${port}, cidrs: [203.0.113.0/24] }`).join(', ')}] }`;
export const declarations = (...groups: readonly string[]): string =>
  `securityGroups:\n${groups.map((text) => `  ${text}\n`).join('')}`;
/** A repository with an Ingress that names the one group that is declared. */
export const files = (...ports: readonly number[]): Readonly<Record<string, string>> => ({
  [file]: declarations(group('web', ...ports)),
  'k8s/web.yaml': ingress('web'),
});
