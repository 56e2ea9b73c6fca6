import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aboutInputs, readContext } from '../../../src/github/context.ts';
import { UserError } from '../../../src/problem.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'context-'));
});
afterEach(() => rm(folder, { recursive: true }));

const variables = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'merge',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_RUN_ID: '88',
  GITHUB_RUN_NUMBER: '8',
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
};
const read = async (payload: string) => {
  const path = join(folder, 'event.json');
  await writeFile(path, payload);
  return readContext({ ...variables, GITHUB_EVENT_PATH: path });
};
const pull = (head: unknown, base: unknown = { repo: { full_name: 'acme/shop' } }) =>
  JSON.stringify({ pull_request: { number: 7, head, base } });

describe('readContext', () => {
  it('reads a pull request of the repository itself', async () => {
    expect(await read(pull({ sha: 'head', repo: { full_name: 'acme/shop' } }))).toEqual({
      eventName: 'pull_request',
      repository: 'acme/shop',
      sha: 'head',
      eventSha: 'merge',
      pullRequest: { number: 7, fromFork: false },
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: '88',
      runNumber: '8',
      workspace: '/w',
      temp: '/t',
    });
  });

  it.each([
    ['a fork', { sha: 'head', repo: { full_name: 'mallory/shop' } }],
    ['a fork that was deleted', { sha: 'head', repo: null }],
  ])('reads a pull request from %s', async (_, head) => {
    expect(await read(pull(head))).toMatchObject({ pullRequest: { number: 7, fromFork: true } });
  });

  it.each([
    ['nothing', '{}', { sha: 'merge' }],
    ['no object', 'null', { sha: 'merge' }],
    ['a list', '[{"pull_request":{"number":7}}]', { sha: 'merge' }],
    ['a number that is none', '{"pull_request":{"number":"7"}}', { sha: 'merge' }],
    ['a number below one', '{"pull_request":{"number":0}}', { sha: 'merge' }],
    ['no repositories', '{"pull_request":{"number":7}}', { sha: 'merge', pullRequest: { number: 7 } }],
    ['a sha that is none', pull({ sha: 1, repo: { full_name: 'acme/shop' } }), { sha: 'merge' }],
    ['__proto__', '{"__proto__":{"pull_request":{"number":7}}}', { sha: 'merge' }],
  ])('copes with a payload of %s', async (_, payload, expected) => {
    const context = await read(payload);
    expect(context).toMatchObject(expected);
    if (!('pullRequest' in expected) && !payload.includes('"full_name"')) expect(context.pullRequest).toBeUndefined();
  });

  it('copes with no payload', async () => {
    expect((await readContext(variables)).pullRequest).toBeUndefined();
  });

  it.each(['{', ''])('refuses a payload that is no JSON: %j', async (payload) => {
    await expect(read(payload)).rejects.toThrow(/payload .*event\.json cannot be read as JSON/);
  });

  it.each(Object.keys(variables))('names %s where it is missing', async (name) => {
    const error = await readContext({ ...variables, [name]: '' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ reason: 'refused', message: `The environment variable ${name} is not set` });
  });
});

describe('aboutInputs', () => {
  const context = { sha: 'head', pullRequest: { number: 7, fromFork: true }, eventName: 'push' };
  it('says what the event does not', () => {
    expect(aboutInputs(context, { sha: undefined, pullRequest: undefined })).toEqual(context);
    expect(aboutInputs(context, { sha: 'deployed', pullRequest: 12 })).toEqual({
      sha: 'deployed',
      pullRequest: { number: 12 },
      eventName: 'push',
    });
  });
  it('keeps what the event says of the same pull request', () => {
    expect(aboutInputs(context, { sha: undefined, pullRequest: 7 })).toEqual(context);
  });
});
