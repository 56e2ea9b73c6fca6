import { once } from 'node:events';
import { connect } from 'node:net';
import { EC2Client } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../../emulator/server.ts';

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
    ...(method === 'GET' ? {} : { body }),
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
