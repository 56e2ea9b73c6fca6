import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CreateSecurityGroupCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../../emulator/server.ts';
import { refusal } from './scene.ts';

let emulator: Emulator;
let ec2: EC2Client;

beforeEach(async () => {
  emulator = await startEmulator(0, () => Date.UTC(2026, 0, 1));
  ec2 = new EC2Client({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
});

afterEach(async () => {
  ec2.destroy();
  await emulator.close();
});

const signature = (service: string, region = 'us-east-1'): string =>
  `AWS4-HMAC-SHA256 Credential=AKIA/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`;

/** A request as no client of AWS would write it. */
async function send(body: string, headers: Record<string, string> = {}, path = '/', method = 'POST') {
  const form = { 'content-type': 'application/x-www-form-urlencoded', authorization: signature('ec2'), ...headers };
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: form,
    body: method === 'GET' ? null : body,
  });
  const text = await response.text();
  return {
    status: response.status,
    code: /<Code>(.*)<\/Code>/.exec(text)?.[1],
    text,
    id: response.headers.get('x-amzn-requestid'),
  };
}

const describeVpcs = 'Action=DescribeVpcs&Version=2016-11-15';

describe('a request', () => {
  it.each<[string, string, Record<string, string>, number, string]>([
    ['without signature', describeVpcs, { authorization: '' }, 403, 'MissingAuthenticationToken'],
    [
      'signed for another region',
      describeVpcs,
      { authorization: signature('ec2', 'eu-west-1') },
      403,
      'SignatureDoesNotMatch',
    ],
    ['to a service that is not modelled', describeVpcs, { authorization: signature('s3') }, 400, 'InvalidAction'],
    ['to the wrong service', describeVpcs, { authorization: signature('elasticloadbalancing') }, 400, 'InvalidAction'],
    ['of an unknown action', 'Action=RunInstances&Version=2016-11-15', {}, 400, 'InvalidAction'],
    [
      'of an action named as JavaScript names things',
      'Action=constructor&Version=2016-11-15',
      {},
      400,
      'InvalidAction',
    ],
    ['of another version', 'Action=DescribeVpcs&Version=2014-01-01', {}, 400, 'InvalidAction'],
    ['without action', '', {}, 400, 'InvalidAction'],
    ['with a parameter that is not modelled', `${describeVpcs}&Colour=red`, {}, 400, 'UnknownParameter'],
    ['with a list numbered from nothing', `${describeVpcs}&VpcId.0=vpc-1`, {}, 400, 'UnknownParameter'],
    ['with __proto__', `${describeVpcs}&__proto__.x=1`, {}, 400, 'UnknownParameter'],
    ['with a parameter twice', `${describeVpcs}&MaxResults=5&MaxResults=6`, {}, 400, 'MalformedQueryString'],
    ['with a number that is none', `${describeVpcs}&MaxResults=many`, {}, 400, 'InvalidParameterValue'],
    ['with a flag that is none', `${describeVpcs}&DryRun=perhaps`, {}, 400, 'InvalidParameterValue'],
    ['nested too deep', `${describeVpcs}&${'a.'.repeat(100_000)}a=1`, {}, 400, 'UnknownParameter'],
    ['with JSON for a form', '{}', { 'content-type': 'application/json' }, 400, 'InvalidRequest'],
  ])('%s is refused', async (_, body, headers, status, code) => {
    expect(await send(body, headers)).toMatchObject({ status, code });
  });

  it('by GET, or to another path, is refused', async () => {
    expect(await send('', {}, `/?${describeVpcs}`, 'GET')).toMatchObject({ status: 400, code: 'InvalidRequest' });
    expect(await send(describeVpcs, {}, '/other')).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });

  it('to EKS that it does not know is refused, in JSON', async () => {
    const eks = { authorization: signature('eks'), 'content-type': 'application/json' };
    for (const [path, method] of [
      ['/clusters', 'GET'],
      ['/clusters/a/b', 'GET'],
      ['/clusters/a', 'DELETE'],
    ] as const) {
      const { status, text } = await send('', eks, path, method);
      expect([status, JSON.parse(text)]).toEqual([404, { message: expect.stringContaining(`${method} ${path}`) }]);
    }
    expect(await send('{', eks, '/clusters')).toMatchObject({ status: 400, text: expect.stringContaining('no JSON') });
    expect(await send('[]', eks, '/clusters')).toMatchObject({
      status: 400,
      text: expect.stringContaining('must be an object'),
    });
    expect(await send('', eks, '/clusters/%zz', 'GET')).toMatchObject({
      status: 400,
      text: expect.stringContaining('URL encoding'),
    });
    expect(await send('', eks, '/clusters/a?x=1', 'GET')).toMatchObject({
      status: 400,
      text: expect.stringContaining('query'),
    });
  });

  it('that is huge is refused, and the next one is served', async () => {
    expect(await send(`${describeVpcs}&Colour=${'x'.repeat(3 * 1024 * 1024)}`)).toMatchObject({ status: 413 });
    expect(await send(describeVpcs)).toMatchObject({ status: 200 });
  });

  it('has an id, in the answer and in the error', async () => {
    const [good, bad] = [await send(describeVpcs), await send('Action=Nothing&Version=2016-11-15')];
    expect(good.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(good.text).toContain(`<requestId>${good.id}</requestId>`);
    expect(bad.text).toContain(`<RequestID>${bad.id}</RequestID>`);
    expect(bad.id).not.toBe(good.id);
  });

  it('that is broken off harms nobody', async () => {
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nAction=');
    socket.destroy();
    await once(socket, 'close');
    expect(await send(describeVpcs)).toMatchObject({ status: 200 });
  });
});

describe('under /_emulator/', () => {
  const admin = async (method: string, path: string, body?: unknown): Promise<{ status: number; value: unknown }> => {
    const response = await fetch(`${emulator.url}/_emulator/${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
    });
    return { status: response.status, value: await response.json() };
  };
  const create = (name: string) => ec2.send(new CreateSecurityGroupCommand({ GroupName: name, Description: name }));

  it('health says which AWS this is', async () => {
    const value = { status: 'ok', region: 'us-east-1', account: '123456789012' };
    expect(await admin('GET', 'health')).toEqual({ status: 200, value });
  });

  it('the log has every call, flat, with its outcome; and can be emptied', async () => {
    await create('web');
    await refusal(create('web'));
    const { value } = await admin('GET', 'requests');
    const parameters = {
      Action: 'CreateSecurityGroup',
      Version: '2016-11-15',
      GroupName: 'web',
      GroupDescription: 'web',
    };
    const shared = { at: Date.UTC(2026, 0, 1), service: 'ec2', action: 'CreateSecurityGroup', parameters };
    expect(value).toEqual([
      { seq: 1, ...shared, status: 200 },
      { seq: 2, ...shared, status: 400, error: 'InvalidGroup.Duplicate' },
    ]);
    await admin('DELETE', 'requests');
    expect((await admin('GET', 'requests')).value).toEqual([]);
  });

  it('reset makes a new world with the same ids', async () => {
    const first = await create('web');
    await admin('POST', 'reset');
    expect(await create('web')).toMatchObject({ GroupId: first.GroupId });
    expect((await admin('GET', 'requests')).value).toHaveLength(1);
  });

  it('faults take effect over HTTP, a cut connection too', async () => {
    await admin('POST', 'faults', {
      calls: [
        { action: 'DescribeVpcs', code: 'RequestLimitExceeded', status: 503, message: 'slow down' },
        { action: 'DescribeVpcs', nth: 2, drop: true },
      ],
    });
    const call = () => ec2.send(new DescribeVpcsCommand({}));
    expect(await refusal(call())).toEqual({ code: 'RequestLimitExceeded', status: 503, message: 'slow down' });
    await expect(call()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(call()).resolves.toBeDefined();
  });

  it('the clock can be moved', async () => {
    await admin('POST', 'advance', { ms: 5000 });
    expect((await admin('POST', 'advance', { ms: 1000 })).value).toEqual({ ahead: 6000 });
    await ec2.send(new DescribeVpcsCommand({}));
    expect((await admin('GET', 'requests')).value).toMatchObject([{ at: Date.UTC(2026, 0, 1) + 6000 }]);
  });

  it('peers can be made', async () => {
    const peer = { account: '210987654321', groupId: 'sg-0aaaaaaaaaaaaaaaa', vpcId: 'vpc-0bbbbbbbbbbbbbbbb' };
    expect((await admin('POST', 'peers', { peers: [peer] })).status).toBe(200);
    expect(emulator.world().peers.get('210987654321/sg-0aaaaaaaaaaaaaaaa')).toMatchObject({ ...peer, deleted: false });
  });

  it.each([
    ['GET', 'nothing', undefined, 404],
    ['PUT', 'faults', {}, 404],
    ['POST', 'faults', { colour: 'red' }, 400],
    ['POST', 'faults', { calls: [{ code: 'x' }] }, 400],
    ['POST', 'faults', { calls: [{ action: 'x', when: 'later' }] }, 400],
    ['POST', 'advance', { ms: -1 }, 400],
    ['POST', 'advance', { ms: 'soon' }, 400],
    ['POST', 'state', { loadBalancerArn: 'x', code: 'failed' }, 400],
    ['POST', 'peers', [], 400],
  ])('%s %s with %j is refused', async (method, path, body, status) => {
    expect(await admin(method, path, body)).toEqual({ status, value: { message: expect.any(String) } });
  });

  it('a body that is no JSON is refused', async () => {
    const response = await fetch(`${emulator.url}/_emulator/faults`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });
});

describe('the command', () => {
  const main = fileURLToPath(new URL('../../../emulator/main.ts', import.meta.url));

  it.each(['SIGTERM', 'SIGINT'] as const)('prints its URL, serves it, and ends cleanly on %s', async (signal) => {
    const child = spawn(process.execPath, [main, '--region', 'eu-west-1'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [url] = await once(createInterface({ input: child.stdout }), 'line');
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await (await fetch(`${url}/_emulator/health`)).json()).toMatchObject({ region: 'eu-west-1' });
      const exit = once(child, 'exit');
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it.each([[['--port', 'many']], [['--colour']], [['--rules-per-group', '-1']]])('refuses %j', async (flags) => {
    const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(said.join('\n')).toContain('usage: node emulator/main.ts');
  });
});
