/** Time, passed in: ms since any fixed moment, and a wait in ms. */
export type Clock = { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };

/** Runs a call when its API's budget and the number of calls under way allow it. `api` is the call's name, such as `CreateTags`. */
export type Pace = <T>(api: string, call: () => Promise<T>) => Promise<T>;

/**
 * EC2 gives every API of an account and region a bucket of tokens: a burst, then a steady rate.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
export function createPace(clock: Clock, atOnce = 8): Pace {
  const buckets = new Map<string, Bucket>();
  const slots = createSlots(atOnce);
  return async (api, call) => {
    const wait = take(buckets, api, clock.now());
    if (wait > 0) await clock.sleep(wait);
    return slots(call);
  };
}

type Bucket = { tokens: number; filledAt: number };
type Limits = { readonly burst: number; readonly perSecond: number };

const mutating: Limits = { burst: 50, perSecond: 5 };
const tagging: Limits = { burst: 100, perSecond: 10 };
const limits = new Map<string, Limits>([
  ['CreateTags', tagging],
  ['DeleteTags', tagging],
]);

/** Calls arrive at AWS a little closer together than they were sent, so a little of each budget stays unused. */
const margin = 0.98;

/** Takes a token, perhaps one that is still to come; the wait for it in ms. Whoever asks first goes first. */
function take(buckets: Map<string, Bucket>, api: string, now: number): number {
  const { burst, perSecond } = limits.get(api) ?? mutating;
  const capacity = Math.floor(burst * margin);
  const perMs = (perSecond * margin) / 1000;
  const bucket = buckets.get(api) ?? { tokens: capacity, filledAt: now };
  buckets.set(api, bucket);
  bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.filledAt) * perMs) - 1;
  bucket.filledAt = now;
  return bucket.tokens >= 0 ? 0 : -bucket.tokens / perMs;
}

/** At most `atOnce` calls under way; the others wait in line. */
function createSlots(atOnce: number): <T>(call: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let free = atOnce;
  return async (call) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await call();
    } finally {
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
