import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readAncestry } from '../../../src/github/ancestry.ts';
import { readBase } from '../../../src/github/base.ts';
import { compareCommits } from '../../../src/github/changed-files.ts';
import { readOwnMarker, writeComment } from '../../../src/github/comment.ts';
import { writeReceipt } from '../../../src/github/receipt.ts';
import { readInputs } from '../../../src/inputs.ts';
import { readFocus } from '../../../src/modes/focus.ts';
import { sayOnPullRequest } from '../../../src/publish/pull-request.ts';
import { about } from '../report/sample.ts';

const commit = (digit: string): string => digit.repeat(40);
const marker = { label: 'prod', digest: '', head: 'h' };

/** A GitHub that never answers, and the connection to it of a run that is cancelled as soon as it has asked. */
async function silence() {
  const cancellation = new AbortController();
  const server = createServer(() => cancellation.abort());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { apiUrl, repository: 'acme/shop', token: 't', cancelled: cancellation.signal };
}

type Silent = Awaited<ReturnType<typeof silence>>;

test.each<readonly [string, (to: Silent) => Promise<unknown>]>([
  ['the base', (to) => readBase({ ...to, pullRequest: 1, base: 'b', wanted: () => true })],
  ['a comparison', (to) => compareCommits(to, { base: 'a', head: 'b' }, to)],
  ['an ancestor', async (to) => [...(await readAncestry({ ...to, commit: commit('a') }, [commit('b')]))]],
  ['a marker', (to) => readOwnMarker({ ...to, pullRequest: 1, label: 'prod' })],
  [
    'a comment',
    (to) =>
      writeComment({ ...to, when: 'always', pullRequest: { number: 1 }, marker, markdown: 'x', worthwhile: true }),
  ],
  [
    'a receipt',
    (to) => writeReceipt({ ...to, sha: 's', pullRequest: 1, label: 'prod', write: () => ({ marker, markdown: '' }) }),
  ],
  [
    'what is changed',
    ({ cancelled, ...to }) => {
      const inputs = { ...readInputs({}).inputs, githubToken: 't' };
      const context = { workspace: '', sha: 's', eventName: 'pull_request', pullRequest: { number: 1 }, ...to };
      return readFocus({ inputs, context, log: () => undefined, signal: cancelled });
    },
  ],
])('a run that is cancelled does not wait for %s', { timeout: 4_000 }, async (_, ask) => {
  expect(JSON.stringify(await ask(await silence()))).toContain('the run was cancelled');
});

test(
  'a run that was cancelled before still says so on the pull request, and gives up soon',
  { timeout: 9_000 },
  async () => {
    const { apiUrl, repository } = await silence();
    const inputs = { ...readInputs({}).inputs, githubToken: 't' };
    const context = { ...about, workspace: '', temp: '', eventName: 'pull_request', eventSha: 's', apiUrl, repository };
    const started = performance.now();
    const result = { problems: [{ message: 'x' }], findings: [] };
    const run = { inputs, signal: AbortSignal.abort() };
    const said = await sayOnPullRequest(result, about, run, { ...context, pullRequest: { number: 1 } });
    expect(said).toEqual([expect.stringContaining('GitHub did not answer in time')]);
    expect(performance.now() - started).toBeLessThan(6_000);
  },
);
