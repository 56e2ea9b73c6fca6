import { expect, it } from 'vitest';
import { readEvent } from '../../../src/github/event.ts';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const none = '0'.repeat(40);
const repository = { default_branch: 'main' };
const queue = (ref: unknown, more: object = {}): unknown => ({
  merge_group: { base_sha: a, head_sha: b, base_ref: 'refs/heads/main', head_ref: ref, ...more },
  repository,
});
const branch = `refs/heads/gh-readonly-queue/main/pr-12-${a}`;

it.each([
  [
    'pull_request',
    { pull_request: { number: 7, state: 'closed', changed_files: 3, base: { sha: a } }, repository },
    { pullRequest: { number: 7, base: a, closed: true, changedFiles: 3 }, defaultBranch: 'main' },
  ],
  ['pull_request', { pull_request: { number: 7, state: 'open' } }, { pullRequest: { number: 7, closed: false } }],
  [
    'merge_group',
    queue(branch),
    { pullRequest: { number: 12 }, range: { base: a, head: b }, defaultBranch: 'main', baseBranch: 'main' },
  ],
  ['merge_group', queue(`refs/heads/gh-readonly-queue/release/1.x/pr-3-${a}`), { pullRequest: { number: 3 } }],
  [
    'push',
    { before: a, after: b, forced: false, repository, commits: [{ id: c }, { id: b }] },
    { range: { base: a, head: b }, commits: [c, b], defaultBranch: 'main' },
  ],
  ['push', { before: none, after: b }, { range: { head: b } }],
  ['push', { before: a, after: b, forced: true }, { range: { head: b } }],
  ['workflow_dispatch', { repository, inputs: {} }, { defaultBranch: 'main' }],
  ['schedule', { schedule: '1 1 * * *' }, {}],
  ['repository_dispatch', { client_payload: { sha: a, pull_request: { number: 3 } } }, {}],
  ['deployment_status', { deployment: { sha: a }, repository }, { defaultBranch: 'main' }],
])('%s: %j', (name, payload, expected) => {
  expect(readEvent(name, payload)).toMatchObject(expected);
  // Nothing but what is expected, in those that are.
  for (const [key, value] of Object.entries(expected)) expect(readEvent(name, payload)).toHaveProperty(key, value);
});

it('has no change between commits where a branch goes, or where an event brings none', () => {
  expect(readEvent('push', { before: a, after: none })).toEqual({});
  expect(readEvent('schedule', { before: a, after: b, commits: [{ id: a }] })).toEqual({});
  expect(readEvent('repository_dispatch', { client_payload: { pull_request: { number: 3 } } })).toEqual({});
});

it.each([
  ['another branch', 'refs/heads/pr-12'],
  ['no number', `refs/heads/gh-readonly-queue/main/pr-x-${a}`],
  ['zero', `refs/heads/gh-readonly-queue/main/pr-0-${a}`],
  ['a number that is too long', `refs/heads/gh-readonly-queue/main/pr-${'9'.repeat(16)}-${a}`],
  ['no commit', 'refs/heads/gh-readonly-queue/main/pr-12-main'],
  ['no text', 12],
])('merge_group: %s names no pull request', (_, ref) => {
  expect(readEvent('merge_group', queue(ref)).pullRequest).toBeUndefined();
});

it.each([
  ['merge_group', queue(branch, { base_sha: '--upload-pack=x', head_sha: '../..', base_ref: 'main' })],
  ['push', { before: 'x', after: ['y'], commits: { id: a } }],
  ['push', { after: 'main' }],
])('%s: takes nothing for a commit that is none: %j', (name, payload) => {
  const { range, commits, baseBranch } = readEvent(name, payload);
  expect({ range, commits, baseBranch }).toEqual({});
});
