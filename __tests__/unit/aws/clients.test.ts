import { once } from 'node:events';
import { createServer } from 'node:http';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createClients, patience, readingUntil } from '../../../src/aws/clients.ts';
import { accountId } from '../../../src/aws/identity.ts';
import { UserError } from '../../../src/problem.ts';

const failure = async (promise: Promise<unknown>): Promise<UserError> => {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof UserError) return error;
  throw new Error('it should have failed with a UserError', { cause: error });
};

describe('createClients', () => {
  beforeEach(() => {
    for (const name of Object.keys(process.env).filter((key) => key.startsWith('AWS_'))) vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    return () => vi.unstubAllEnvs();
  });

  it('takes the region that it is given before that of the environment', async () => {
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    const clients = await createClients({ region: 'eu-central-1' });
    expect(clients.region).toBe('eu-central-1');
    for (const client of [clients.ec2, clients.elb, await clients.eks(), await clients.sts()])
      await expect(client.config.region()).resolves.toBe('eu-central-1');
  });

  it('else that of the environment', async () => {
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    const clients = await createClients();
    expect(clients.region).toBe('eu-west-1');
    await expect(clients.elb.config.region()).resolves.toBe('eu-west-1');
  });

  it('says what to do where there is none', async () => {
    const error = await failure(createClients());
    expect(error.reason).toBe('aws');
    expect(error.message).toContain('no usable AWS region');
    expect(error.problems[0]?.hint).toContain('input `region`');
    expect(error.problems[0]?.hint).toContain('configure-aws-credentials');
  });

  it('says what to do where there are no credentials', async () => {
    const clients = await createClients({ region: 'eu-central-1', endpoint: 'http://127.0.0.1:1' });
    const error = await failure(accountId(clients));
    expect(error.reason).toBe('aws');
    expect(error.message).toBe('sts:GetCallerIdentity failed: there are no AWS credentials');
    expect(error.problems[0]?.hint).toContain('id-token: write');
  });

  it('makes each client once, and tries a call eight times', async () => {
    const clients = await createClients({ region: 'eu-central-1' });
    expect(await clients.eks()).toBe(await clients.eks());
    expect(await clients.sts()).toBe(await clients.sts());
    await expect(clients.ec2.config.maxAttempts()).resolves.toBe(8);
    expect(clients.ec2.config.customUserAgent).toEqual([['frontend-sg']]);
  });

  it('talks to the endpoint of the environment', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1');
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const clients = await createClients({ region: 'eu-central-1', credentials, maxAttempts: 1 });
    const error = await failure(accountId(clients));
    expect(error.message).toContain('no connection to AWS: connect ECONNREFUSED 127.0.0.1:1');
  });

  it('clients for reading end what is under way when their signal is aborted', async () => {
    const cancellation = new AbortController();
    const silent = createServer(() => cancellation.abort()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const clients = await createClients({ region: 'eu-central-1', endpoint, credentials });
    const reading = readingUntil(clients, cancellation.signal);
    try {
      expect(reading.region).toBe('eu-central-1');
      const message = 'sts:GetCallerIdentity failed: it was given up before AWS answered';
      expect((await failure(accountId(reading))).message).toBe(message);
      expect((await failure(accountId(reading))).message).toBe(message);
    } finally {
      (await clients.sts()).destroy();
      silent.closeAllConnections();
      silent.close();
    }
  });

  it('does not wait for ever for an answer that never comes', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const requestHandler = { ...patience, requestTimeout: 50 };
    const clients = await createClients({
      region: 'eu-central-1',
      endpoint,
      credentials,
      requestHandler,
      maxAttempts: 1,
    });
    try {
      const error = await failure(accountId(clients));
      expect(error.message).toContain('sts:GetCallerIdentity failed: no connection to AWS');
    } finally {
      (await clients.sts()).destroy();
      silent.closeAllConnections();
      silent.close();
    }
  });

  it('is given the same patience unless it is told otherwise', async () => {
    const clients = await createClients({ region: 'eu-central-1' });
    const handler: unknown = Reflect.get(clients.ec2.config.requestHandler, 'configProvider');
    await expect(handler).resolves.toMatchObject(patience);
  });
});
