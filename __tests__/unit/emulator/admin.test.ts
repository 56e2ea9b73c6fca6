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
