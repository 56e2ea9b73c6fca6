import type { EC2Client } from '@aws-sdk/client-ec2';
import { answer } from './core/answer.ts';
import type { World } from './core/world.ts';

type Handler = EC2Client['config']['requestHandler'];

/** What is read of the SDK's own HttpRequest. */
type Sent = {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/**
 * Reaches a world in process: `new EC2Client({ requestHandler: inProcess(world, clock) })`. No socket is opened, and the
 * same handler serves clients of every service. `clock` is the time in ms since 1970.
 */
export function inProcess(world: World, clock: () => number): Handler {
  return {
    handle: async (request: Sent) => {
      const reply = answer(
        world,
        {
          method: request.method,
          path: request.path,
          query: Object.keys(request.query ?? {}).join('&'),
          headers: Object.fromEntries(
            Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
          ),
          body: bodyText(request.body),
        },
        clock(),
      );
      if (reply.kind === 'cut') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      return {
        response: {
          statusCode: reply.status,
          headers: { ...reply.headers },
          body: new TextEncoder().encode(reply.body),
        },
      };
    },
  };
}

function bodyText(body: unknown): string {
  if (body === undefined) return '';
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  throw new TypeError('The emulator reads bodies that are texts or bytes');
}
