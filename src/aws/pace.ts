/** Time, passed in: ms since any fixed moment, and a wait in ms, which an abort of the signal may end, by rejecting or not. */
export type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1: what waits are drawn by. Without it nothing is. */
  readonly random?: () => number;
};

/** The clock of a run that may be cancelled: a wait ends then, and who waited goes on. */
export const cutShort = ({ now, sleep }: Clock, signal: AbortSignal | undefined): Clock =>
  signal === undefined
    ? { now, sleep }
    : {
        now,
        sleep: async (ms) => {
          if (signal.aborted) return;
          try {
            await sleep(ms, signal);
          } catch (error) {
            if (!signal.aborted) throw error;
          }
        },
      };

/** Runs a call when its API's budget and the number of calls under way allow it. `api` is the call's name, such as `CreateTags`. */
export type Pace = <T>(api: string, call: () => Promise<T>) => Promise<T>;

/**
 * EC2 gives every API of an account and region a bucket of tokens: a burst, then a steady rate.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 * `atOnce` is enough for every bucket of an apply to be the limit, and not the time that a call takes, up to half a second.
 */
export function createPace(clock: Clock, atOnce = 16): Pace {
  const slots = createSlots(atOnce);
  const gates = new Map<string, Gate>();
  return async (api, call) => {
    const gate = gates.get(api) ?? createGate(clock, limits.get(api) ?? mutating, slots);
    gates.set(api, gate);
    const leave = await gate();
    try {
      return await call();
    } finally {
      leave();
    }
  };
}

type Limits = { readonly burst: number; readonly perSecond: number };

const mutating: Limits = { burst: 50, perSecond: 5 };
const tagging: Limits = { burst: 100, perSecond: 10 };
const limits = new Map<string, Limits>([
  ['CreateTags', tagging],
  ['DeleteTags', tagging],
]);

/** Calls arrive at AWS a little closer together than they were sent, up to 0.4 s: so much of each burst stays unused. */
const usable = 0.96;

/** Settles when a call may go; what it gives is called when the call has come back. */
type Gate = () => Promise<() => void>;

/**
 * The line of one API. Only its head waits for a token, and then for a slot, and takes the token as it goes: AWS counts a call when it comes,
 * so tokens of calls that were granted one and then stood in line would all be spent at once.
 */
function createGate(clock: Clock, { burst, perSecond }: Limits, slots: Gate): Gate {
  const capacity = Math.floor(burst * usable);
  const perMs = perSecond / 1000;
  let tokens = capacity;
  let filledAt = clock.now();
  const refill = (): void => {
    const now = clock.now();
    tokens = Math.min(capacity, tokens + (now - filledAt) * perMs);
    filledAt = now;
  };
  const pass: Gate = async () => {
    refill();
    if (tokens < 1) await clock.sleep((1 - tokens) / perMs);
    const leave = await slots();
    refill();
    tokens -= 1;
    return leave;
  };
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const passed = last.then(pass);
    last = passed.catch(() => undefined);
    return passed;
  };
}

/** At most `atOnce` calls under way; the others wait in line. */
function createSlots(atOnce: number): Gate {
  const line: (() => void)[] = [];
  let free = atOnce;
  const leave = (): void => {
    const next = line.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    return leave;
  };
}
