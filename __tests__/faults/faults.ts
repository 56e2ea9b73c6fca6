import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, patience } from '../../src/aws/clients.ts';
import { describeOnJudges, type Judge } from '../aws/judges.ts';
import { impatientClients, type Job, timeOutAtOnce } from './job.ts';
import { type Fault, type How, type Proxy, startProxy } from './proxy.ts';
import { type Ground, inPeace, type Scene, suffer } from './trial.ts';

/** Calls that fail so are made again by the SDK. */
const passing: readonly (readonly [string, How])[] = [
  ['throttled', { kind: 'refusal', status: 503, code: 'RequestLimitExceeded' }],
  ['refused with an InternalError', { kind: 'refusal', status: 500, code: 'InternalError' }],
  ['refused as Unavailable', { kind: 'refusal', status: 503, code: 'Unavailable' }],
  ['cut off', { kind: 'reset', when: 'before' }],
  ['cut off when it is done', { kind: 'reset', when: 'after' }],
  ['never answered', { kind: 'timeout', when: 'before' }],
  ['never answered when it is done', { kind: 'timeout', when: 'after' }],
];
/** To make them again would not help. */
const final: readonly (readonly [string, How])[] = [
  ['refused for credentials that ran out', { kind: 'refusal', status: 400, code: 'RequestExpired' }],
  ['denied', { kind: 'refusal', status: 403, code: 'UnauthorizedOperation' }],
];

/**
 * Every call of a job fails in every way, on both judges. `actions` are some that it makes in peace. moto takes ten times as long, so there
 * every call fails once in the same run, where the job survives it. `survives`: all calls of an action fail so, and the job sees that they were carried out.
 */
export function describeFaults(
  name: string,
  open: () => Promise<Job>,
  scene: Scene,
  actions: readonly string[],
  survives: (action: string, how: How) => boolean = () => false,
): void {
  describeOnJudges(name, (judge: Judge) => {
    let job: Job;
    let proxy: Proxy;
    beforeAll(async () => {
      [job, proxy] = await Promise.all([open(), startProxy(judge.url)]);
    });
    afterAll(async () => {
      await Promise.all([job.close(), proxy.close()]);
    });

    const onGround = async (act: (ground: Ground) => Promise<void>, options: ClientOptions = {}) => {
      const clients = await impatientClients({ ...judge.clientOptions(), endpoint: proxy.url, ...options });
      if (options.requestHandler === undefined) await timeOutAtOnce(clients, proxy);
      try {
        await act({ judge, proxy, job, scene, clients });
      } finally {
        proxy.onSilence(undefined);
        clients.ec2.destroy();
        clients.elb.destroy();
      }
    };
    const expectRight = async (ground: Ground, fault: Fault, passes: boolean, what: string): Promise<boolean> => {
      const { hit, wrong } = await suffer(ground, fault, passes);
      expect(wrong, what).toEqual([]);
      return hit;
    };

    it('makes every call that can fail', () =>
      onGround(async (ground) => {
        const { calls, wrong } = await inPeace(ground);
        expect(wrong).toEqual([]);
        expect([...calls.keys()]).toEqual(expect.arrayContaining([...actions]));
      }));

    it.each(passing)('converges when every call is once %s', (_, how) =>
      onGround(async (ground) => {
        expect(await expectRight(ground, { meets: (nth) => nth % 2 === 1, how }, true, 'every call')).toBe(true);
      }),
    );

    if (judge.name === 'moto') {
      it.each(final)('stops and says why when the first call of an action is %s', (_, how) =>
        onGround(async (ground) => {
          for (const action of (await inPeace(ground)).calls.keys())
            expect(
              await expectRight(ground, { action, meets: (nth) => nth === 1, how }, isOptional(action), action),
            ).toBe(true);
        }),
      );
      return;
    }
    describe('the nth call of an action alone', () => {
      it.each([...passing.filter(mayDiffer), ...final])('is %s', (_, how) =>
        onGround(async (ground) => {
          const passes = passing.some(([, one]) => one === how);
          for (const [action, count] of (await inPeace(ground)).calls) {
            if (hasNoAfter(action, how)) continue;
            for (let nth = 1; nth <= count; nth += 1) {
              const met = await expectRight(
                ground,
                { action, meets: (n) => n === nth, how },
                passes || isOptional(action),
                `${action} ${nth}`,
              );
              // Reads are put together as they come, so there may be fewer.
              if (nth === 1 || !isRead(action)) expect(met, `${action} ${nth}`).toBe(true);
            }
          }
        }),
      );
    });

    it.each(passing)('stops and says why when all calls of an action are %s', (_, how) =>
      onGround(async (ground) => {
        for (const action of (await inPeace(ground)).calls.keys()) {
          if (hasNoAfter(action, how)) continue;
          expect(
            await expectRight(
              ground,
              { action, meets: () => true, how },
              isOptional(action) || survives(action, how),
              action,
            ),
          ).toBe(true);
        }
      }),
    );

    it('a client gives up waiting by itself', () =>
      onGround(
        async (ground) => {
          const fault: Fault = {
            action: 'ec2:DescribeSecurityGroups',
            meets: () => true,
            how: { kind: 'timeout', when: 'before' },
          };
          expect(await expectRight(ground, fault, false, 'no answer')).toBe(true);
        },
        { maxAttempts: 2, requestHandler: { ...patience, requestTimeout: 500 } },
      ));
  });
}

/** What AWS did not do is made again by the SDK, and nobody else sees it: one by one that is no other run than all at once. */
const mayDiffer = ([name, how]: (typeof passing)[number]): boolean =>
  name === 'throttled' || ('when' in how && how.when === 'after');

const isRead = (action: string): boolean => /:(?:Describe|Get)/.test(action);

/** Where nobody tells the quota, it is the one that everybody has. */
const isOptional = (action: string): boolean => action === 'servicequotas:GetServiceQuota';

/** Whether AWS answered a read or not, it has done nothing. */
const hasNoAfter = (action: string, how: How): boolean => isRead(action) && 'when' in how && how.when === 'after';
