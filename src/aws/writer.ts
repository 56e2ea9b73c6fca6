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
  readonly send: (ec2: EC2Client) => Promise<T>;
};

/**
 * `log` takes a line for every call that was carried out. Once `signal` is aborted, no further call is sent: it fails with a UserError
 * `cancelled` instead. One that is under way comes to its end, so that it is known what it came to.
 */
export function createWriter(
  ec2: EC2Client,
  clock: Clock,
  log: (line: string) => void = () => undefined,
  signal?: AbortSignal,
): Writer {
  const patient = cutShort(clock, signal);
  const pace = createPace(patient);
  return async (api, { about, fresh, send }) => {
    const call = () => {
      if (signal?.aborted === true) throw cancelled(api, about);
      return ask({ action: `ec2:${api}`, about }, () => send(ec2));
    };
    const paced = () => pace(api, call);
    const notYet = (error: unknown) => fresh === true && isGroupNotFound(error);
    const answer = await again(patient, freshDelays, notYet, () => again(patient, throttleDelays, isThrottle, paced));
    log(`ec2:${api} ${about}`);
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

/** The SDK retries by itself, but gives up early when many calls are throttled: its clients share a budget of retries. */
const throttleDelays: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000];

async function again<T>(
  clock: Pick<Clock, 'sleep'>,
  delays: readonly number[],
  worthwhile: (error: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await attempt();
    } catch (error) {
      if (!worthwhile(error)) throw error;
      await clock.sleep(delay);
    }
  }
  return attempt();
}
