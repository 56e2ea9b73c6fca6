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

describe('a run that is cancelled', () => {
  it('sends nothing more, also of what stands in line or would be tried again, and what is under way ends', async () => {
    const clock = fakeClock();
    const cancellation = new AbortController();
    const lines: string[] = [];
    const write = createWriter(ec2, clock, (line) => lines.push(line), cancellation.signal);
    let sent = 0;
    const send = async () => {
      sent += 1;
      if (sent === 60) cancellation.abort();
      await new Promise(setImmediate);
      if (sent >= 60) throw failing('RequestLimitExceeded');
      return 'done';
    };
    const calls = Array.from({ length: 200 }, (_, index) =>
      write('CreateSecurityGroup', { about: `g${index}`, send }).catch((error: unknown) => error),
    );
    const errors = (await Promise.all(calls)).filter((answer) => answer !== 'done');
    expect(sent).toBeLessThan(80);
    const told = lines.filter((line) => line.includes('throttled'));
    expect(told).toHaveLength(1);
    expect(errors).toHaveLength(200 - lines.length + told.length);
    for (const error of errors) expect(error).toMatchObject({ name: 'UserError', reason: 'cancelled' });
    expect(errors.at(-1)).toHaveProperty('message', 'cancelled before ec2:CreateSecurityGroup for g199');
    // 150 calls in line would have waited for half a minute.
    expect(clock.elapsed()).toBeLessThan(5_000);
  });

  it('ends its waits, and those of a clock that rejects then', async () => {
    const cancellation = new AbortController();
    const waits: (AbortSignal | undefined)[] = [];
    const clock = {
      now: () => 0,
      sleep: async (_: number, signal?: AbortSignal) => {
        waits.push(signal);
        cancellation.abort();
        throw new Error('aborted');
      },
    };
    const { calls, send } = flaky('RequestLimitExceeded', Infinity);
    const write = createWriter(ec2, clock, undefined, cancellation.signal);
    await expect(write('CreateTags', { about: 'sg-1', send })).rejects.toMatchObject({ reason: 'cancelled' });
    expect(calls.count).toBe(1);
    expect(waits).toEqual([cancellation.signal]);
  });
});

describe('what is throttled', () => {
  it('waits with full jitter, and says so once in a while for each API', async () => {
    const clock = { ...fakeClock(), random: () => 0.25 };
    const waits: number[] = [];
    const lines: string[] = [];
    const sleep = (ms: number) => {
      waits.push(ms);
      return clock.sleep(ms);
    };
    const write = createWriter(ec2, { ...clock, sleep }, (line) => lines.push(line));
    await write('CreateTags', { about: 'sg-1', send: flaky('RequestLimitExceeded', 3).send });
    await write('CreateTags', { about: 'sg-2', send: flaky('RequestLimitExceeded', 1).send });
    expect(waits).toEqual([500, 1000, 2000, 500]);
    expect(lines).toEqual([
      'ec2:CreateTags sg-1 is throttled by AWS: tried again after 0.5 s, and then after longer waits',
      'ec2:CreateTags sg-1',
      'ec2:CreateTags sg-2',
    ]);
    await clock.sleep(60_000);
    await write('CreateTags', { about: 'sg-3', send: flaky('RequestLimitExceeded', 1).send });
    expect(lines.filter((line) => line.includes('throttled'))).toHaveLength(2);
  });

  it('is an error when it stays so, with how often it was tried', async () => {
    const { calls, send } = flaky('RequestLimitExceeded', 100);
    await expect(createWriter(ec2, fakeClock())('CreateTags', { about: 'sg-1', send })).rejects.toThrow(
      'ec2:CreateTags for sg-1 failed: RequestLimitExceeded',
    );
    expect(calls.count).toBe(7);
  });

  it('by the SDK itself is said with the call', async () => {
    const lines: string[] = [];
    const send = async () => ({ $metadata: { attempts: 3, totalRetryDelay: 1400 } });
    await createWriter(ec2, fakeClock(), (line) => lines.push(line))('CreateTags', { about: 'sg-1', send });
    expect(lines).toEqual(['ec2:CreateTags sg-1 (attempt 3, after 1.4 s: AWS throttled or did not answer)']);
  });
});

it('what finishes something is sent though the run was cancelled', async () => {
  const cancelled = AbortSignal.abort();
  const write = createWriter(ec2, fakeClock(), () => undefined, cancelled);
  const send = async () => 'done';
  await expect(write('CreateTags', { about: 'sg-1', send })).rejects.toThrow(
    'cancelled before ec2:CreateTags for sg-1',
  );
  await expect(write('CreateTags', { about: 'sg-1', finish: true, send })).resolves.toBe('done');
});
