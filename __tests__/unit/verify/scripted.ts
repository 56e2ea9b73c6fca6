import type { ObservedLoadBalancer, ObservedRule } from '../../../src/aws/observed.ts';
import type { Listener } from '../../../src/controller/answer.ts';
import { type FailureReason, UserError } from '../../../src/problem.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import type { SeenGroup } from '../../../src/verify/known-group.ts';
import { type Progress, type Verification, verify, type VerifyOptions } from '../../../src/verify/poll.ts';
import { groups, ingress, marks, untagged } from './worlds.ts';

export type Call = {
  readonly at: number;
  readonly kind: 'sweep' | 'tags' | 'groups' | 'rules' | 'listeners';
  readonly about: readonly string[];
};

export type Run = {
  readonly verification: Verification;
  readonly calls: readonly Call[];
  readonly polls: readonly Progress[];
  readonly sleeps: readonly number[];
};

/** A world by time (seconds since the start), and a clock that moves by sleeping alone. Throwing in `world` fails that sweep. */
export async function run(
  world: (seconds: number) => readonly ObservedLoadBalancer[],
  options: Partial<VerifyOptions> & {
    readonly beforeSleep?: (seconds: number) => void;
    readonly hidden?: readonly SeenGroup[];
    readonly latency?: number;
    /** Of security groups by id, so many seconds after the start. */
    readonly rules?: (seconds: number) => ReadonlyMap<string, readonly ObservedRule[]>;
    readonly listeners?: (arn: string) => readonly Listener[];
    readonly expectations?: readonly Expectation[];
  } = {},
): Promise<Run> {
  const { beforeSleep, hidden = [], latency = 0, rules = () => new Map(), listeners = () => [], ...rest } = options;
  let time = 1_000_000;
  const start = time;
  const calls: Call[] = [];
  const polls: Progress[] = [];
  const sleeps: number[] = [];
  const call = (kind: Call['kind'], about: readonly string[] = []): void => {
    calls.push({ at: (time - start) / 1000, kind, about });
  };
  let shown: readonly ObservedLoadBalancer[] = [];
  const verification = await verify({
    read: {
      loadBalancers: async () => {
        call('sweep');
        shown = world((time - start) / 1000);
        time += latency;
        return shown.map(untagged);
      },
      tags: async (arns) => {
        call('tags', arns);
        return new Map(
          shown.flatMap(({ arn, tags }) => (arns.includes(arn) && tags !== undefined ? [[arn, tags]] : [])),
        );
      },
      groups: async (ids) => {
        call('groups', ids);
        return hidden.filter(({ id }) => ids.includes(id));
      },
      rules: async (ids) => {
        call('rules', ids);
        return rules((time - start) / 1000);
      },
      listeners: async (arn) => {
        call('listeners', [arn]);
        return listeners(arn);
      },
    },
    expectations: [ingress()],
    groups,
    marks,
    extraGroups: 'warn',
    declared: new Map(),
    stacks: new Set(),
    timeout: 60_000,
    interval: 10_000,
    now: () => time,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      beforeSleep?.((time - start) / 1000);
      time += milliseconds;
    },
    random: () => 0.5,
    signal: new AbortController().signal,
    onPoll: (progress) => polls.push(progress),
    ...rest,
  });
  return { verification, calls, polls, sleeps };
}

/** What a read rejects with when AWS answers with this code. */
export function awsError(code: string, hint?: string): UserError {
  const cause = Object.assign(new Error(`${code} text`), { name: code });
  const reason: FailureReason = 'aws';
  const message = `elasticloadbalancing:DescribeLoadBalancers failed: ${code}`;
  return new UserError(reason, [{ message, ...(hint === undefined ? {} : { hint }) }], { cause });
}

export function fail(error: unknown): never {
  throw error;
}
