import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';

/** What happens to some calls. */
export type Fault = {
  /** As IAM names it, such as `ec2:CreateTags`; absent is every one. */
  readonly action?: string;
  /** Whether it happens to the nth call of an action, the first being 1. */
  readonly meets: (nth: number) => boolean;
  readonly how: How;
};

export type How =
  /** AWS refuses, and carries nothing out. */
  | { readonly kind: 'refusal'; readonly status: number; readonly code: string }
  /** The connection breaks, or nobody ever answers: before AWS heard of the call, or after it carried it out. */
  | { readonly kind: 'reset' | 'timeout'; readonly when: 'before' | 'after' };

export type Proxy = {
  readonly url: string;
  /** From now on calls are counted anew, and only this goes wrong. `wrote` is awaited after every call that may change something. */
  readonly arrange: (fault: Fault | undefined, wrote: () => Promise<void>) => void;
  /** How often each action was called since then, as `ec2:CreateTags`. */
  readonly calls: () => ReadonlyMap<string, number>;
  /** Ids of the requests that were refused since then; empty texts for those that were not answered. */
  readonly hits: () => readonly string[];
  /** Takes the SDK's id of each call that will not be answered. Absent, such a call is left to the patience of the client. */
  readonly onSilence: (listener: ((invocation: string) => void) | undefined) => void;
  readonly close: () => Promise<void>;
};

/** Stands between clients of AWS's query protocol and whoever answers them at that address. */
export async function startProxy(upstream: string): Promise<Proxy> {
  const agent = new Agent({ keepAlive: true });
  let scene = newScene(undefined, () => Promise.resolve());
  let silence: ((invocation: string) => void) | undefined;
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!request.destroyed) response.destroy(error instanceof Error ? error : undefined);
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { fault, calls, hits, wrote } = scene;
    const body = await text(request);
    const action = actionOf(request, body);
    const count = (calls.get(action) ?? 0) + 1;
    calls.set(action, count);
    const how = (fault?.action ?? action) === action && fault?.meets(count) === true ? fault.how : undefined;
    const id = how?.kind === 'refusal' ? `00000000-fa17-4000-8000-${String(count).padStart(12, '0')}` : '';
    if (how !== undefined) hits.push(id);
    if (how?.kind === 'refusal') return refuse(response, how, action, id);
    const answer = how?.when === 'before' ? undefined : await forward(request, body);
    if (answer !== undefined && !/:(?:Describe|Get|List)/.test(action)) await wrote();
    if (how?.kind === 'timeout') {
      // Whoever waits gives up first, and sees no reset.
      silence?.(String(request.headers['amz-sdk-invocation-id']));
      if (silence !== undefined) request.socket.destroy();
    } else if (how?.kind === 'reset') request.socket.resetAndDestroy();
    else if (answer !== undefined) response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  async function forward({ method, url, headers }: IncomingMessage, body: string) {
    const sent = ask(new URL(url ?? '/', upstream), { method: method ?? 'POST', headers, agent });
    const [incoming] = (await once(sent.end(body), 'response')) as [IncomingMessage];
    // Whole bodies are passed on, so how they were cut into pieces is not.
    const { 'transfer-encoding': _, connection: __, ...rest } = incoming.headers;
    return { status: incoming.statusCode ?? 502, headers: rest, body: await buffer(incoming) };
  }

  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrange: (fault, wrote) => void (scene = newScene(fault, wrote)),
    calls: () => scene.calls,
    hits: () => scene.hits,
    onSilence: (listener) => void (silence = listener),
    close: async () => {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

const newScene = (fault: Fault | undefined, wrote: () => Promise<void>) => ({
  fault,
  wrote,
  calls: new Map<string, number>(),
  hits: new Array<string>(),
});

/** As IAM names it; the service stands in the scope of the signature. */
function actionOf({ headers }: IncomingMessage, body: string): string {
  const service = /\/([a-z0-9]+)\/aws4_request/.exec(headers.authorization ?? '')?.[1] ?? 'unknown';
  // JSON names the action in a header.
  const target = String(headers['x-amz-target'] ?? '').split('.')[1];
  return `${service}:${target ?? new URLSearchParams(body).get('Action') ?? ''}`;
}

/** An error as the three protocols have it. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
function refuse(response: ServerResponse, how: Extract<How, { kind: 'refusal' }>, action: string, id: string): void {
  if (action.startsWith('servicequotas:')) {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': id };
    response.writeHead(how.status, headers).end(JSON.stringify({ __type: how.code, Message: 'made up' }));
    return;
  }
  const error = `<Code>${how.code}</Code><Message>made up</Message>`;
  const body = action.startsWith('ec2:')
    ? `<Response><Errors><Error>${error}</Error></Errors><RequestID>${id}</RequestID></Response>`
    : `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>${id}</RequestId></ErrorResponse>`;
  response.writeHead(how.status, { 'content-type': 'text/xml', 'x-amzn-requestid': id }).end(body);
}
