import type { EC2Client } from '@aws-sdk/client-ec2';
import { ask, isGroupNotFound, isThrottle } from './errors.ts';
import { UserError } from '../problem.ts';
import { type Clock, createPace, cutShort } from './pace.ts';

/** Sends the writing calls to EC2: at the pace that it grants, and again where it says that later will do. */
export type Writer = <T>(api: string, write: Write<T>) => Promise<T>;

export type Write<T> = {
  /** Ids or a name, for the error in words. */
  readonly about: string;
  /** A group that it names was made just now: AWS may not know it everywhere yet. */
  readonly fresh?: boolean;
  /** It is made though the run was cancelled: it ends what another call began. */
  readonly finish?: boolean;
  readonly send: (ec2: EC2Client) => Promise<T>;
};

/**
 * `log` takes a line for every call that was carried out, and one for the first of an API that AWS throttles in a while. Once `signal` is aborted, no
 * further call is sent but those that finish something: it fails with a UserError `cancelled` instead. One that is under way comes to its end, so that
 * it is known what it came to.
 */
export function createWriter(
  ec2: EC2Client,
  clock: Clock,
  log: (line: string) => void = () => undefined,
  signal?: AbortSignal,
): Writer {
  const patient = cutShort(clock, signal);
  const pace = createPace(patient);
  const said = new Map<string, number>();
  return async (api, { about, fresh, finish, send }) => {
    const call = () => {
      if (signal?.aborted === true && finish !== true) throw cancelled(api, about);
      return ask({ action: `ec2:${api}`, about }, () => send(ec2));
    };
    const sayThrottled = (wait: number) => {
      const before = said.get(api);
      said.set(api, clock.now());
      if (before !== undefined && clock.now() - before < storm) return;
      log(
        `ec2:${api} ${about} is throttled by AWS: tried again after ${(wait / 1000).toFixed(1)} s, and then after longer waits`,
      );
    };
    const paced = () =>
      again(
        patient,
        { delays: throttleDelays, worthwhile: isThrottle, random: clock.random, waits: sayThrottled },
        () => pace(api, call),
      );
    const notYet = (error: unknown) => fresh === true && isGroupNotFound(error);
    const answer = await again(patient, { delays: freshDelays, worthwhile: notYet }, paced);
    log(`ec2:${api} ${about}${retriesOf(answer)}`);
    return answer;
  };
}

const cancelled = (api: string, about: string): UserError =>
  new UserError('cancelled', [
    {
      message: `cancelled before ec2:${api} for ${about}`,
      hint: 'Run it again: it goes on from what is there.',
    },
  ]);

/** AWS advises to wait from seconds to minutes. https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html */
const freshDelays: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000];

/**
 * In ms, each a bound below which the wait is drawn (full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). The SDK
 * retries by itself, but gives up early when many calls are throttled: its clients share a budget of retries.
 */
const throttleDelays: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000, 30_000];

/** For so long, in ms, what is throttled of an API that was throttled before says nothing new. */
const storm = 60_000;

/** What the SDK tells of its own retries. */
function retriesOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('$metadata' in answer)) return '';
  const { attempts, totalRetryDelay } = answer.$metadata as { attempts?: number; totalRetryDelay?: number };
  if (attempts === undefined || attempts < 2) return '';
  return ` (attempt ${attempts}, after ${((totalRetryDelay ?? 0) / 1000).toFixed(1)} s: AWS throttled or did not answer)`;
}

type Retry = {
  readonly delays: readonly number[];
  readonly worthwhile: (error: unknown) => boolean;
  /** From 0 up to 1, for full jitter. Without it the wait is all of the delay. */
  readonly random?: (() => number) | undefined;
  /** Told of each wait, in ms, before it begins. */
  readonly waits?: (ms: number) => void;
};

async function again<T>(
  clock: Pick<Clock, 'sleep'>,
  { delays, worthwhile, random = () => 1, waits }: Retry,
  attempt: () => Promise<T>,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await attempt();
    } catch (error) {
      if (!worthwhile(error)) throw error;
      const wait = delay * random();
      waits?.(wait);
      await clock.sleep(wait);
    }
  }
  return attempt();
}
