import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { administer, type Stage } from './admin.ts';
import { answer } from './core/answer.ts';
import type { HttpAnswer, HttpRequest } from './core/exchange.ts';
import { newWorld, type World, type WorldOptions } from './core/world.ts';

export type Emulator = {
  /** `http://127.0.0.1:PORT`, for every service. */
  readonly url: string;
  /** The world as it is now; `reset` makes another. */
  readonly world: () => World;
  readonly close: () => Promise<void>;
};

/** EC2 takes requests of at most 1 MiB or so; a thousand rules with descriptions fit well. */
const largest = 2 * 1024 * 1024;

/** Serves a new world on 127.0.0.1; port 0 takes a free one. `clock` is the time in ms since 1970. */
export async function startEmulator(port: number, clock: () => number, options: WorldOptions = {}): Promise<Emulator> {
  const stage: Stage = { world: newWorld(options), options };
  const server = createServer((request, response) => {
    respond(stage, clock, request, response).catch((error: unknown) => {
      // A caller that went away in the middle of its request waits for no answer.
      if (request.destroyed && !request.complete) return;
      console.error('emulator:', error);
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end('The emulator itself failed; see its standard error.\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    world: () => stage.world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  stage: Stage,
  clock: () => number,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(incoming);
  if (body === undefined) {
    response
      .writeHead(413, { 'content-type': 'text/plain', connection: 'close' })
      .end(`A request has at most ${largest} bytes.\n`);
    return;
  }
  const request = requestOf(incoming, body);
  const reply = request.path.startsWith('/_emulator/')
    ? administer(stage, request)
    : answer(stage.world, request, clock());
  send(reply, response);
}

function send(reply: HttpAnswer, response: ServerResponse): void {
  switch (reply.kind) {
    case 'answer':
      response
        .writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) })
        .end(reply.body);
      return;
    case 'cut':
      response.destroy();
  }
}

function requestOf(incoming: IncomingMessage, body: string): HttpRequest {
  const [path = '', ...query] = (incoming.url ?? '').split('?');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return { method: incoming.method ?? '', path, query: query.join('?'), headers: Object.fromEntries(headers), body };
}

/** The body as text, or undefined when there is too much of it. */
async function bodyOf(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
    if (size > 8 * largest) return undefined;
  }
  return size > largest ? undefined : Buffer.concat(chunks).toString();
}
