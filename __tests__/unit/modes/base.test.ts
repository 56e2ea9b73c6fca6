import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readInputs } from '../../../src/inputs.ts';
import { readNamedBefore } from '../../../src/modes/base.ts';
import { readRepository } from '../../../src/modes/repository.ts';
import type { Run } from '../../../src/modes/run.ts';
import { workspaceOf } from '../manifests/workspace.ts';

type Files = Readonly<Record<string, string>>;
type Given = {
  readonly head: Files;
  /** Texts of the files that the pull request changes or removes. */
  readonly base: Files;
  /** Names of files that the pull request adds. */
  readonly added?: readonly string[];
  readonly inputs?: Files;
  readonly event?: string;
  readonly refuses?: boolean;
};

/** What the frontends named, what the log says, and how many calls it took. */
async function compare({ head, base, added = [], inputs = {}, event = 'pull_request', refuses = false }: Given) {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const name = path.replace('/repos/acme/shop/contents/', '');
    const files = Object.keys(base).map((filename) => ({
      filename,
      status: Object.hasOwn(head, filename) ? 'modified' : 'removed',
      deletions: 1,
    }));
    const news = added.map((filename) => ({ filename, status: 'added', deletions: 0 }));
    const isList = path.endsWith('/files');
    response.writeHead(refuses ? 403 : 200, { 'content-type': isList || refuses ? 'application/json' : 'text/plain' });
    response.end(refuses ? '{"message":"no"}' : isList ? JSON.stringify([...files, ...news]) : base[name]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const lines: string[] = [];
  const env = { INPUT_CLUSTER: 'prod', 'INPUT_GITHUB-TOKEN': 't', GITHUB_REPOSITORY: 'acme/shop', ...inputs };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const run: Pick<Run, 'inputs' | 'context' | 'today' | 'log'> = {
    today: '2026-11-23',
    inputs: readInputs(process.env).inputs,
    context: {
      workspace: workspaceOf(head),
      sha: 'head',
      eventName: event,
      repository: 'acme/shop',
      apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      pullRequest: { number: 7, base: 'b4se' },
    },
    log: (line) => lines.push(line),
  };
  const before = await readNamedBefore(run, await readRepository(run));
  return { before: Object.fromEntries(before), lines, calls };
}

const ingress = (groups?: string, name = 'web', group?: string): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  annotations:
    note: none
${groups === undefined ? '' : `    alb.ingress.kubernetes.io/security-groups: ${groups}\n`}${group === undefined ? '' : `    alb.ingress.kubernetes.io/group.name: ${group}\n`}spec:
  ingressClassName: alb
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`;

describe('what the frontends named at the base', () => {
  test('a list that the pull request takes away', async () => {
    const { before, lines, calls } = await compare({
      head: { 'web.yaml': ingress(), 'b.yaml': ingress('b', 'b') },
      base: { 'web.yaml': ingress('web, office') },
    });
    expect(before).toEqual({ 'Ingress web': ['web', 'office'], 'Ingress b': ['b'] });
    expect(lines).toEqual([]);
    expect(calls).toBe(2);
  });
  test('a member of an IngressGroup, with the only list, that is removed', async () => {
    const { before } = await compare({
      head: { 'a.yaml': ingress(undefined, 'a', 'shop') },
      base: { 'b.yaml': ingress('web', 'b', 'shop') },
    });
    expect(before).toEqual({ 'Ingress a': ['web'], 'Ingress b': ['web'] });
  });
  test('not what the pull request adds', async () => {
    const { before } = await compare({
      head: { 'a.yaml': ingress(), 'b.yaml': ingress('b', 'b'), 'c.yaml': ingress('c', 'c') },
      base: {},
      added: ['b.yaml'],
    });
    expect(before).toEqual({ 'Ingress c': ['c'] });
  });
  test('files that are no manifests, and those of charts, are not asked for', async () => {
    const { before, calls } = await compare({
      head: { 'web.yaml': ingress(), 'chart/Chart.yaml': 'name: x', 'chart/templates/web.yaml': ingress('x') },
      base: { 'README.md': 'x', 'chart/templates/web.yaml': ingress('y'), 'chart/templates/old.yaml': ingress('z') },
    });
    expect(before).toEqual({});
    expect(calls).toBe(1);
  });
  test('no call where nothing could be lost, where the event is another, or without a token', async () => {
    const base = { 'web.yaml': ingress('web') };
    const all = [
      { head: { 'web.yaml': ingress('web') }, base },
      { head: { 'web.yaml': ingress() }, base, event: 'pull_request_review' },
      { head: { 'web.yaml': ingress() }, base, inputs: { 'INPUT_GITHUB-TOKEN': '' } },
    ];
    for (const given of all) expect(await compare(given)).toEqual({ before: {}, lines: [], calls: 0 });
  });
  test('one line where GitHub refuses', async () => {
    const { before, lines } = await compare({ head: { 'web.yaml': ingress() }, base: {}, refuses: true });
    expect(before).toEqual({});
    expect(lines).toEqual([
      expect.stringMatching(/^Not compared with the base of the pull request: GitHub does not show it: .*no/),
    ]);
  });
});
