import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';

/** What the server says instead of what GitHub would; undefined lets the request through. `hang` never answers. */
export type Verdict =
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'hang-up'
  | undefined;

export type Asked = { readonly line: string; readonly token: string; readonly body: string };

export type GitHubServer = {
  readonly url: string;
  /** `METHOD /path?query` of every request so far. */
  readonly requests: string[];
  /** Decides about every request from now on. */
  decide: (verdict: (request: Asked) => Verdict) => void;
  /** A call of its own, which is not recorded. Throws unless it is answered with 2xx. */
  call: (token: string, method: string, path: string, body?: unknown) => Promise<unknown>;
  close: () => Promise<void>;
};

/** Logins by token. */
export const tokens = { job: 'github-actions[bot]', mallory: 'mallory', app: 'acme-app[bot]' } as const;

/** A GitHub with the repository acme/shop, and before it a gate that records, refuses, delays and knows `viewer`. */
export async function startGitHub(): Promise<GitHubServer> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(Object.entries(tokens).map(([token, login]) => [token, { login, scopes: ['repo'] }])),
      github: {
        users: [...Object.values(tokens), 'acme'].map((login) => ({ login })),
        repos: [{ owner: 'acme', name: 'shop', auto_init: true }],
      },
    },
  });
  const requests: string[] = [];
  let verdictOf: (request: Asked) => Verdict = () => undefined;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const line = `${request.method} ${request.url}`;
    const token = (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
    requests.push(line);
    const body = await text(request);
    const verdict = verdictOf({ line, token, body });
    if (verdict === 'hang') return;
    if (verdict === 'hang-up') request.socket.destroy();
    else if (verdict !== undefined) answer(response, verdict.status, verdict.body, verdict.headers);
    else await forward(emulator.url, url(server), { request, body }, response);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: url(server),
    requests,
    decide: (verdict) => {
      verdictOf = verdict;
    },
    call: async (token, method, path, body) => {
      const response = await fetch(`${emulator.url}${path}`, {
        method,
        headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function forward(
  to: string,
  self: string,
  { request, body }: { readonly request: IncomingMessage; readonly body: string },
  response: ServerResponse,
): Promise<void> {
  const answered = await fetch(`${to}${request.url}`, {
    method: request.method ?? 'GET',
    headers: {
      authorization: request.headers.authorization ?? '',
      'content-type': request.headers['content-type'] ?? 'application/json',
    },
    ...(body === '' ? {} : { body }),
  });
  const next = answered.headers.get('link');
  const said = await answered.text();
  const headers = next === null ? {} : { link: next.replaceAll(to, self) };
  answer(response, answered.status, said === '' ? undefined : JSON.parse(said), headers);
}

/** Without a body where it is undefined. What is no JSON is sent as it is. */
function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const isRaw = typeof body === 'string' && headers['content-type'] !== undefined;
  response.end(body === undefined || isRaw ? body : JSON.stringify(body));
}

const url = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
