import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BaseRequest, maxBaseFiles, readBase } from '../../../src/github/base.ts';

type File = {
  readonly filename: string;
  readonly status: string;
  readonly deletions: number;
  readonly previous_filename?: string;
};

/** What the server knows: the changed files, and the texts of the base. The text `hang` is never sent, `break off` and `stop short` in part. */
let changed: readonly File[];
let base: ReadonlyMap<string, string>;
let requests: string[];
let server: Server;
let status: number;

beforeEach(async () => {
  changed = [];
  base = new Map();
  requests = [];
  status = 200;
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    requests.push(`${pathname}${pathname.endsWith('/files') ? `?page=${searchParams.get('page')}` : ''}`);
    const say = (code: number, body: string): void => {
      response.writeHead(code, { 'content-type': pathname.includes('/contents/') ? 'text/plain' : 'application/json' });
      response.end(body);
    };
    if (status !== 200) return say(status, '{"message":"Resource not accessible by integration"}');
    if (pathname === '/repos/acme/shop/pulls/7/files') {
      const page = Number(searchParams.get('page'));
      return say(200, JSON.stringify(changed.slice((page - 1) * 100, page * 100)));
    }
    const path = decodeURIComponent(pathname.replace('/repos/acme/shop/contents/', ''));
    const text = searchParams.get('ref') === 'b4se' ? base.get(path) : undefined;
    if (text === 'hang') return undefined;
    if (text === 'break off' || text === 'stop short') {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 100 });
      return response.write('a: 1', () => {
        if (text === 'break off') response.destroy();
      });
    }
    return text === undefined ? say(404, '{"message":"Not Found"}') : say(200, text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const read = (more: Partial<BaseRequest> = {}) =>
  readBase({
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: 'acme/shop',
    token: 't',
    pullRequest: 7,
    base: 'b4se',
    wanted: (file) => file.endsWith('.yaml'),
    ...more,
  });
const modified = (filename: string): File => ({ filename, status: 'modified', deletions: 1 });

describe('readBase', () => {
  it('reads what was changed, removed and renamed as it was, and nothing else', async () => {
    changed = [
      modified('k8s/web app.yaml'),
      { filename: 'new.yaml', status: 'added', deletions: 0 },
      { filename: 'more.yaml', status: 'modified', deletions: 0 },
      { filename: 'gone.yaml', status: 'removed', deletions: 9 },
      { filename: 'to.yaml', previous_filename: 'from.yaml', status: 'renamed', deletions: 0 },
      modified('README.md'),
    ];
    base = new Map([
      ['k8s/web app.yaml', 'a: 1\n'],
      ['gone.yaml', '{"json": true}'],
      ['from.yaml', 'c: 3'],
    ]);
    expect(await read()).toEqual({ files: base, replaced: new Set(['new.yaml', 'k8s/web app.yaml', 'to.yaml']) });
    expect(requests).toHaveLength(4);
  });

  it('asks for each name, and what it is called today', async () => {
    changed = [
      { filename: 'to.yaml', previous_filename: 'from.yaml', status: 'renamed', deletions: 0 },
      { filename: 'gone.yaml', status: 'removed', deletions: 9 },
    ];
    const asked: unknown[] = [];
    await read({ wanted: (...names) => asked.push(names) < 0 });
    expect(asked).toEqual([
      ['from.yaml', 'to.yaml'],
      ['gone.yaml', undefined],
    ]);
    expect(requests).toEqual(['/repos/acme/shop/pulls/7/files?page=1']);
  });

  it('reads every page of changed files', async () => {
    changed = Array.from({ length: 200 }, (_, index) => modified(`${index}.txt`)).concat(modified('a.yaml'));
    base = new Map([['a.yaml', 'a']]);
    expect(await read()).toMatchObject({ files: base });
    expect(requests.filter((line) => line.includes('/files'))).toHaveLength(3);
  });

  it('does without where too much changes', async () => {
    changed = Array.from({ length: maxBaseFiles + 1 }, (_, index) => modified(`${index}.yaml`));
    expect(await read()).toEqual({ why: `it changes ${maxBaseFiles + 1} manifests, more than ${maxBaseFiles}` });
    changed = Array.from({ length: 1000 }, (_, index) => modified(`${index}.txt`));
    expect(await read()).toEqual({ why: 'it changes more than 1000 files' });
  });

  it('does without a text that is larger than any manifest, or too many large ones', async () => {
    const mebibytes = (count: number): string => 'x'.repeat(count * 1024 * 1024);
    changed = [modified('a.yaml')];
    base = new Map([['a.yaml', mebibytes(16)]]);
    expect(await read()).toMatchObject({ files: base });
    base = new Map([['a.yaml', `${mebibytes(16)}x`]]);
    expect(await read()).toEqual({ why: expect.stringContaining('one answer is larger than 16 MiB') });
    changed = [1, 2, 3, 4, 5].map((index) => modified(`${index}.yaml`));
    base = new Map(changed.map(({ filename }) => [filename, mebibytes(13)]));
    expect(await read()).toEqual({ why: expect.stringContaining('all answers are larger than 64 MiB') });
  });

  it('takes no text that breaks off for a whole one', async () => {
    changed = [modified('a.yaml')];
    base = new Map([['a.yaml', 'break off']]);
    expect(await read()).toEqual({ why: expect.stringContaining('GitHub does not show it') });
    base = new Map([['a.yaml', 'stop short']]);
    expect(await read({ timeout: 500 })).toEqual({ why: 'GitHub did not answer in time' });
  });

  it('says why where GitHub refuses, lacks a file, does not answer in time, or is not there', async () => {
    changed = [modified('a.yaml')];
    expect(await read()).toEqual({ why: expect.stringMatching(/^GitHub does not show it: .*Not Found/) });
    base = new Map([['a.yaml', 'hang']]);
    expect(await read({ timeout: 200 })).toEqual({ why: 'GitHub did not answer in time' });
    status = 403;
    expect(await read()).toEqual({ why: expect.stringContaining('Resource not accessible by integration') });
    expect(await read({ apiUrl: 'http://127.0.0.1:1' })).toEqual({ why: expect.stringContaining('GitHub does not') });
  });
});
