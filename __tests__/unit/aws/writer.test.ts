import { EC2Client } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/aws/errors.ts';
import { createWriter } from '../../../src/aws/writer.ts';
import { fakeClock } from './fake-clock.ts';

const ec2 = new EC2Client({ region: 'eu-central-1' });
const failing = (code: string) => Object.assign(new Error('made up'), { name: code });

/** A call that fails so many times, then answers. */
function flaky(code: string, times: number) {
  const calls = { count: 0 };
  const send = async () => {
    calls.count += 1;
    if (calls.count <= times) throw failing(code);
    return 'done';
  };
  return { calls, send };
}

describe('a group that AWS does not know everywhere yet', () => {
  it('is waited for when it was made just now', async () => {
    const clock = fakeClock();
    const { calls, send } = flaky('InvalidGroup.NotFound', 3);
    await expect(createWriter(ec2, clock)('CreateTags', { about: 'sg-1', fresh: true, send })).resolves.toBe('done');
    expect(calls.count).toBe(4);
    expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
  });

  it('is an error otherwise', async () => {
    const clock = fakeClock();
    const { calls, send } = flaky('InvalidGroup.NotFound', 1);
    const error = await createWriter(ec2, clock)('CreateTags', { about: 'sg-1', send }).catch(
      (thrown: unknown) => thrown,
    );
    expect(codeOf(error)).toBe('InvalidGroup.NotFound');
    expect(calls.count).toBe(1);
    expect(clock.slept).toEqual([]);
  });

  it('is an error after two minutes', async () => {
    const clock = fakeClock();
    const { send } = flaky('InvalidGroup.NotFound', Infinity);
    const error = await createWriter(ec2, clock)('CreateTags', { about: 'sg-1', fresh: true, send }).catch(
      (thrown: unknown) => thrown,
    );
    expect(codeOf(error)).toBe('InvalidGroup.NotFound');
    expect(clock.elapsed()).toBeGreaterThan(110_000);
    expect(clock.elapsed()).toBeLessThan(180_000);
  });
});

it('throttling that outlasts the SDK is waited out', async () => {
  const clock = fakeClock();
  const { calls, send } = flaky('RequestLimitExceeded', 2);
  await expect(createWriter(ec2, clock)('CreateTags', { about: 'sg-1', send })).resolves.toBe('done');
  expect(calls.count).toBe(3);
});

it('any other error is told at once, in words', async () => {
  const { calls, send } = flaky('InvalidParameterValue', 1);
  await expect(createWriter(ec2, fakeClock())('CreateTags', { about: 'sg-1', fresh: true, send })).rejects.toThrow(
    'ec2:CreateTags for sg-1 failed: InvalidParameterValue: made up',
  );
  expect(calls.count).toBe(1);
});
