import type { EC2Client } from '@aws-sdk/client-ec2';
import type { Clients } from '../../src/aws/clients.ts';
import { region } from './stand-in.ts';

/**
 * Takes from clients what only a network needs: signatures, endpoints, user agents, logs. What the SDK makes of inputs and answers, and when
 * it tries again, stays. An answer that was read before is not read again: of the runs of a pair most begin alike.
 */
export async function makeLight(clients: Clients): Promise<void> {
  lighten(clients.ec2, 'ec2');
  lighten(await clients.quotas(), 'servicequotas');
  const { deserializer } = (clients.ec2.config as unknown as { readonly protocol: Protocol }).protocol;
  deserializer.read = remembered(deserializer.read.bind(deserializer));
}

type Light = Pick<EC2Client, 'middlewareStack' | 'config'>;

function lighten(client: object, service: string): void {
  const { middlewareStack: stack, config } = client as Light;
  for (const name of forTheNetwork) stack.remove(name);
  const authorization = `AWS4-HMAC-SHA256 Credential=model/20261123/${region}/${service}/aws4_request, `;
  stack.add(
    (next) => (args) => {
      const { headers } = args.request as { readonly headers: Record<string, string> };
      headers['authorization'] = authorization;
      return next(args);
    },
    { step: 'finalizeRequest', name: 'signedByName' },
  );
  const endpoint = { url: new URL(`https://${service}.${region}.amazonaws.com`) };
  Object.assign(config, { cacheMiddleware: true, endpointProvider: () => endpoint });
}

const forTheNetwork = [
  'loggerMiddleware',
  'getUserAgentMiddleware',
  'hostHeaderMiddleware',
  'recursionDetectionMiddleware',
  'httpAuthSchemeMiddleware',
  'httpSigningMiddleware',
];

type Read = (schema: unknown, bytes: Uint8Array, key?: string) => unknown;
type Protocol = { readonly deserializer: { read: Read } };

/** Reads each text once. It is frozen, so that no run changes what another one is given. */
function remembered(read: Read): Read {
  const known = new Map<unknown, Map<string, unknown>>();
  return (schema, bytes, key) => {
    // The SDK adds to what it reads of a refusal.
    if (typeof schema === 'number') return read(schema, bytes, key);
    const texts = known.get(schema) ?? new Map<string, unknown>();
    known.set(schema, texts);
    // The id of the request stands in a header, too, and is read there.
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/<requestId>[^<]*/, '');
    const before = texts.get(text);
    if (before !== undefined) return before;
    const value = frozen(read(schema, bytes, key));
    if (texts.size >= 500) texts.clear();
    texts.set(text, value);
    return value;
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
