import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/problem.ts';
import { failureReasonOf } from '../../../src/verify/failure-reason.ts';
import { awsError, fail, run } from './scripted.ts';
import { alb, groups, ingress, nlb, service } from './worlds.ts';

const provisioning = { code: 'provisioning' };

describe('success', () => {
  test('at the first poll, with one sweep and one read of tags', async () => {
    const { verification, calls, sleeps } = await run(() => [alb()]);
    expect(verification).toMatchObject({ verified: true, ended: 'verified', polls: 1, elapsedSeconds: 0 });
    expect(verification.attachments[0]).not.toHaveProperty('diagnosis');
    expect(calls.map((call) => call.kind)).toEqual(['sweep', 'tags', 'rules', 'listeners']);
    expect(sleeps).toEqual([]);
    expect(failureReasonOf(verification)).toBeUndefined();
  });

  test('as soon as it is true, and tells the way there', async () => {
    const world = (seconds: number) =>
      seconds < 15
        ? []
        : seconds < 25
          ? [alb({ state: provisioning, securityGroups: ['sg-managed'] })]
          : seconds < 35
            ? [alb({ state: provisioning })]
            : [alb()];
    const { verification, polls } = await run(world);
    expect(verification).toMatchObject({ verified: true, polls: 5, elapsedSeconds: 40 });
    expect(verification.timeline).toEqual([
      { elapsedSeconds: 0, frontend: 'IngressGroup shop/web', text: 'load balancer not found yet' },
      {
        elapsedSeconds: 20,
        frontend: 'IngressGroup shop/web',
        text: 'k8s-shop-web-0123456789 carries the group that the controller manages itself: sg-managed (k8s-shop-web-0123456789)',
      },
      {
        elapsedSeconds: 30,
        frontend: 'IngressGroup shop/web',
        text: 'k8s-shop-web-0123456789 has its groups and is provisioning',
      },
      {
        elapsedSeconds: 40,
        frontend: 'IngressGroup shop/web',
        text: 'attached: k8s-shop-web-0123456789 carries sg-web',
      },
    ]);
    expect(
      polls.map(({ poll, elapsedSeconds, settled, total, timeoutSeconds, events }) => ({
        poll,
        elapsedSeconds,
        settled,
        total,
        timeoutSeconds,
        events: events.length,
      })),
    ).toEqual([
      { poll: 1, elapsedSeconds: 0, settled: 0, total: 1, timeoutSeconds: 60, events: 1 },
      { poll: 2, elapsedSeconds: 10, settled: 0, total: 1, timeoutSeconds: 60, events: 0 },
      { poll: 3, elapsedSeconds: 20, settled: 0, total: 1, timeoutSeconds: 60, events: 1 },
      { poll: 4, elapsedSeconds: 30, settled: 0, total: 1, timeoutSeconds: 60, events: 1 },
      { poll: 5, elapsedSeconds: 40, settled: 1, total: 1, timeoutSeconds: 60, events: 1 },
    ]);
  });

  test('needs all at the same poll, and counts the time of each', async () => {
    const world = (seconds: number) => [
      ...(seconds === 10 ? [alb({ securityGroups: ['sg-old'] })] : [alb()]),
      ...(seconds < 15 ? [] : [nlb()]),
    ];
    const { verification } = await run(world, { expectations: [ingress(), service()] });
    expect(verification).toMatchObject({ verified: true, polls: 3 });
    expect(verification.attachments.map((attachment) => attachment.elapsedSeconds)).toEqual([20, 20]);
    const steady = await run((seconds) => [alb(), ...(seconds < 15 ? [] : [nlb()])], {
      expectations: [ingress(), service()],
    });
    expect(steady.verification.attachments.map((attachment) => attachment.elapsedSeconds)).toEqual([0, 20]);
  });
});

describe('what can never be true', () => {
  test('ends at once', async () => {
    const { verification } = await run(() => [nlb({ securityGroups: [] })], { expectations: [service()] });
    expect(verification).toMatchObject({ verified: false, ended: 'decided', polls: 1 });
    expect(verification.attachments[0]).toMatchObject({
      result: 'no-security-groups',
      diagnosis: { observed: expect.stringContaining('carries no security group') },
    });
    expect(failureReasonOf(verification)).toBe('not-attached');
  });

  test('waits for the others before it ends', async () => {
    const world = (seconds: number) => [nlb({ securityGroups: [] }), ...(seconds < 15 ? [] : [alb()])];
    const { verification } = await run(world, { expectations: [service(), ingress()] });
    expect(verification).toMatchObject({ verified: false, ended: 'decided', polls: 3, elapsedSeconds: 20 });
    expect(verification.attachments.map((attachment) => attachment.result)).toEqual(['no-security-groups', 'attached']);
  });

  test('is not what was still being made', async () => {
    const world = (seconds: number) =>
      seconds < 15 ? [alb({ state: provisioning })] : [alb({ state: { code: 'failed' } })];
    const { verification } = await run(world);
    expect(verification).toMatchObject({ ended: 'decided', polls: 3, attachments: [{ result: 'state-failed' }] });
  });
});

describe('the deadline', () => {
  test('has a last poll exactly then, and says observed and expected', async () => {
    const { verification, calls, sleeps } = await run(() => [alb({ securityGroups: ['sg-managed'] })], {
      timeout: 25_000,
    });
    expect(sleeps).toEqual([10_000, 10_000, 5_000]);
    expect(calls.filter((call) => call.kind === 'sweep').map((call) => call.at)).toEqual([0, 10, 20, 25]);
    expect(verification).toMatchObject({ verified: false, ended: 'deadline', polls: 4, elapsedSeconds: 25 });
    expect(verification.attachments[0]?.diagnosis).toMatchObject({
      observed: expect.stringContaining('sg-managed'),
      expected: expect.stringContaining('sg-web (web) from k8s/web.yaml:7'),
    });
    expect(failureReasonOf(verification)).toBe('timeout');
  });

  test('what comes true exactly then is true', async () => {
    const { verification } = await run((seconds) => (seconds < 25 ? [] : [alb()]), { timeout: 25_000 });
    expect(verification).toMatchObject({ verified: true, polls: 4 });
  });

  test('of zero is one poll', async () => {
    const { verification, sleeps } = await run(() => [], { timeout: 0 });
    expect(verification).toMatchObject({ ended: 'deadline', polls: 1 });
    expect(sleeps).toEqual([]);
    expect(failureReasonOf(verification)).toBe('not-found');
  });

  test('slow reads do not move it', async () => {
    const { calls } = await run(() => [], { timeout: 25_000, latency: 4_000 });
    expect(calls.filter((call) => call.kind === 'sweep').map((call) => call.at)).toEqual([0, 14, 25]);
  });

  test('names the reason that waiting would not have helped, where there is one', async () => {
    const { verification } = await run(() => [nlb({ securityGroups: [] })], { expectations: [ingress(), service()] });
    expect(verification).toMatchObject({ ended: 'deadline', elapsedSeconds: 60 });
    expect(failureReasonOf(verification)).toBe('not-attached');
  });

  test.each(['allow', 'warn', 'fail'] as const)('a stale group fails it with extra-groups: %s', async (extraGroups) => {
    const { verification } = await run(() => [alb({ securityGroups: ['sg-web', 'sg-old'] })], { extraGroups });
    expect(verification).toMatchObject({ verified: false, ended: 'deadline', attachments: [{ result: 'stale' }] });
  });

  test('groups that nobody declared, refused by extra-groups: fail, are no matter of time', async () => {
    const { verification } = await run(() => [alb({ securityGroups: ['sg-web', 'sg-theirs'] })], {
      extraGroups: 'fail',
    });
    expect(verification).toMatchObject({ verified: false, attachments: [{ result: 'extra-groups' }] });
    expect(failureReasonOf(verification)).toBe('not-attached');
  });

  test('a stale group that goes is a removal proven', async () => {
    const world = (seconds: number) => [alb({ securityGroups: seconds < 15 ? ['sg-web', 'sg-old'] : ['sg-web'] })];
    expect((await run(world)).verification).toMatchObject({ verified: true, elapsedSeconds: 20 });
  });
});

describe('nothing', () => {
  test.each([[[]], [[ingress({ groups: [] })]]])('is never verified, and asks nothing', async (expectations) => {
    const { verification, calls } = await run(() => [alb()], { expectations });
    expect(verification).toMatchObject({ verified: false, ended: 'nothing-to-verify', polls: 0 });
    expect(calls).toEqual([]);
    expect(failureReasonOf(verification)).toBe('findings');
  });

  test('a frontend without groups is looked at beside others', async () => {
    const nameless = ingress({ groups: [] }, 'old');
    const world = (seconds: number) => [alb(), alb({ securityGroups: [seconds < 5 ? 'sg-old' : 'sg-theirs'] }, 'old')];
    const { verification } = await run(world, { expectations: [ingress(), nameless] });
    expect(verification).toMatchObject({ verified: true, polls: 2 });
    expect(verification.attachments.map((attachment) => attachment.result)).toEqual(['attached', 'released']);
  });
});

describe('cancellation', () => {
  test('during the pause ends with what is known', async () => {
    const stop = new AbortController();
    const { verification, polls } = await run(() => [alb({ state: provisioning })], {
      signal: stop.signal,
      beforeSleep: (seconds) => {
        if (seconds >= 10) stop.abort();
      },
    });
    expect(verification).toMatchObject({ verified: false, ended: 'cancelled', polls: 2 });
    expect(verification.attachments[0]).toMatchObject({ result: 'not-active', loadBalancer: { state: provisioning } });
    expect(polls).toHaveLength(2);
    expect(failureReasonOf(verification)).toBe('cancelled');
  });

  test('a sleep that rejects then is no error; one that rejects otherwise is', async () => {
    const stop = new AbortController();
    const { verification } = await run(() => [], {
      signal: stop.signal,
      sleep: async () => {
        stop.abort();
        fail(new DOMException('aborted', 'AbortError'));
      },
    });
    expect(verification.ended).toBe('cancelled');
    await expect(run(() => [], { sleep: async () => fail(new Error('no clock')) })).rejects.toThrow('no clock');
  });

  test('during a read is no failure of AWS', async () => {
    const stop = new AbortController();
    const { verification, polls } = await run(
      () => {
        stop.abort();
        return fail(awsError('AbortError'));
      },
      { signal: stop.signal },
    );
    expect(verification).toMatchObject({ ended: 'cancelled', polls: 0, attachments: [{ result: 'unseen' }] });
    expect(verification).not.toHaveProperty('fault');
    expect(polls).toEqual([]);
  });

  test('before the start asks nothing', async () => {
    const { verification, calls } = await run(() => [alb()], { signal: AbortSignal.abort() });
    expect(verification.ended).toBe('cancelled');
    expect(calls).toEqual([]);
  });

  test('does not undo what the poll at that moment saw', async () => {
    const stop = new AbortController();
    const { verification } = await run(
      () => {
        stop.abort();
        return [alb()];
      },
      { signal: stop.signal },
    );
    expect(verification.ended).toBe('verified');
  });
});

describe('failed polls', () => {
  test('are reported and followed by the next', async () => {
    const { verification, polls } = await run((seconds) => (seconds < 15 ? fail(awsError('Throttling')) : [alb()]));
    expect(verification).toMatchObject({ verified: true, polls: 3 });
    expect(verification).not.toHaveProperty('fault');
    expect(polls.map((progress) => progress.fault?.message)).toEqual([
      'elasticloadbalancing:DescribeLoadBalancers failed: Throttling',
      'elasticloadbalancing:DescribeLoadBalancers failed: Throttling',
      undefined,
    ]);
    expect(verification.timeline[0]).toEqual({
      elapsedSeconds: 0,
      text: 'elasticloadbalancing:DescribeLoadBalancers failed: Throttling',
    });
  });

  test('until the deadline: what was seen before stays, and verified is not true', async () => {
    const expectations = [ingress(), service()];
    const { verification } = await run((seconds) => (seconds < 5 ? [alb()] : fail(awsError('InternalFailure'))), {
      expectations,
    });
    expect(verification).toMatchObject({ verified: false, ended: 'deadline', fault: expect.anything() });
    expect(verification.attachments.map((attachment) => attachment.result)).toEqual(['attached', 'not-found']);
    const never = await run(() => fail(awsError('InternalFailure')), { expectations });
    expect(never.verification.attachments.map((attachment) => attachment.result)).toEqual(['unseen', 'unseen']);
    expect(never.verification.attachments[0]?.diagnosis?.causes[0]).toContain('InternalFailure');
    expect(failureReasonOf(never.verification)).toBe('aws');
  });

  test.each([
    'AccessDenied',
    'UnauthorizedOperation',
    'ExpiredToken',
    'ExpiredTokenException',
    'AuthFailure',
    'InvalidClientTokenId',
    'CredentialsProviderError',
  ])('%s ends it at once', async (code) => {
    const world = (seconds: number) => (seconds < 5 ? [alb()] : fail(awsError(code, 'Grant it.')));
    const { verification } = await run(world, { expectations: [ingress(), service()] });
    expect(verification).toMatchObject({ verified: false, ended: 'denied', polls: 2 });
    expect(verification.attachments).toMatchObject([
      { result: 'attached' },
      {
        result: 'denied',
        elapsedSeconds: 10,
        diagnosis: {
          observed: `elasticloadbalancing:DescribeLoadBalancers failed: ${code}`,
          causes: ['Grant it.'],
        },
      },
    ]);
    expect(failureReasonOf(verification)).toBe('aws');
  });

  test('a bug is no failed poll, nor is a mistake of the user', async () => {
    const mistake = new UserError('problems', [{ message: 'a mistake' }]);
    await expect(run(() => fail(mistake))).rejects.toThrow('a mistake');
    await expect(run(() => fail(new TypeError('bug')))).rejects.toThrow('bug');
  });
});

describe('pauses', () => {
  test.each([
    [0, 8_000],
    [0.25, 9_000],
    [0.999_999, 12_000],
  ])('with random %d is %d ms, and does not grow', async (random, pause) => {
    const { sleeps } = await run(() => [], { random: () => random });
    const whole = sleeps.slice(0, -1);
    expect(whole.length).toBeGreaterThanOrEqual(3);
    for (const sleep of whole) expect(sleep).toBeCloseTo(pause, -2);
  });
});

describe('rules', () => {
  test('that change after they were read are seen when the last load balancer is there', async () => {
    const rule = {
      direction: 'ingress',
      protocol: 'tcp',
      from: 443,
      to: 443,
      peer: { kind: 'ipv4', cidr: '203.0.113.0/24' },
    } as const;
    const opened = { ...rule, peer: { kind: 'ipv4', cidr: '0.0.0.0/0' } } as const;
    const declared = new Map([
      [
        'sg-web',
        {
          id: 'sg-web',
          declared: {
            ingress: [{ ...rule, place: { file: 'groups.yml', line: 1, column: 1 } }],
            egress: { kind: 'unmanaged' },
          },
          lookup: { groupId: () => undefined, prefixListId: () => undefined, accountOf: () => undefined },
        } as const,
      ],
    ]);
    const late = (from: number) =>
      run((seconds) => [alb(), ...(seconds < 20 ? [] : [nlb({ securityGroups: ['sg-web'] })])], {
        expectations: [ingress(), service()],
        declared,
        rules: (seconds) => new Map([['sg-web', [{ ...(seconds < from ? rule : opened), id: 'sgr-1' }]]]),
      });
    expect((await late(99)).verification).toMatchObject({ verified: true, elapsedSeconds: 20 });
    const { verification } = await late(10);
    expect(verification.verified).toBe(false);
    expect(verification.attachments.map(({ result }) => result)).toEqual(['rules-differ', 'rules-differ']);
  });
});

describe('calls', () => {
  test('300 load balancers, 40 frontends: one sweep a poll, tags and listeners once, rules once, and once more when all are there', async () => {
    const number = (index: number) => `f${String(index).padStart(2, '0')}`;
    const expectations = Array.from({ length: 40 }, (_, index) => ingress({}, number(index)));
    const others = Array.from({ length: 260 }, (_, index) => alb({ name: `other-${index}`, tags: {} }));
    const mine = (count: number) => Array.from({ length: count }, (_, index) => alb({}, number(index)));
    const { verification, calls } = await run(
      (seconds) => [...others, ...mine(seconds < 15 ? 30 : seconds < 35 ? 39 : 40)],
      { expectations },
    );
    expect(verification).toMatchObject({ verified: true, polls: 5 });
    const listeners = calls.filter((call) => call.kind === 'listeners');
    expect([0, 20, 40].map((at) => listeners.filter((call) => call.at === at).length)).toEqual([30, 9, 1]);
    expect(new Set(listeners.flatMap((call) => call.about)).size).toBe(40);
    const polls = calls.filter((call) => call.kind !== 'listeners');
    expect(polls.map((call) => [call.at, call.kind, call.about.length])).toEqual([
      [0, 'sweep', 0],
      [0, 'tags', 290],
      [0, 'rules', 1],
      [10, 'sweep', 0],
      [20, 'sweep', 0],
      [20, 'tags', 9],
      [30, 'sweep', 0],
      [40, 'sweep', 0],
      [40, 'tags', 1],
      [40, 'rules', 1],
    ]);
  });

  test('a group that is not known is looked up once, also one that AWS does not show', async () => {
    const world = (seconds: number) => [
      alb({
        state: seconds < 25 ? provisioning : { code: 'active' },
        securityGroups: ['sg-web', 'sg-new', 'sg-hidden'],
      }),
    ];
    const hidden = [
      { id: 'sg-new', name: 'new', tags: { 'elbv2.k8s.aws/cluster': 'prod', 'elbv2.k8s.aws/resource': 'backend-sg' } },
    ];
    const { verification, calls } = await run(world, { hidden });
    expect(calls.filter((call) => call.kind === 'groups')).toEqual([
      { at: 0, kind: 'groups', about: ['sg-hidden', 'sg-new'] },
    ]);
    expect(verification.attachments[0]?.extras).toEqual([
      { id: 'sg-new', name: 'new', kind: 'backend' },
      { id: 'sg-hidden', kind: 'foreign' },
    ]);
  });

  test('a group that is not known and stands on several is asked for once', async () => {
    const world = [alb({ securityGroups: ['sg-web', 'sg-new'] }), nlb({ securityGroups: ['sg-web', 'sg-new'] })];
    const { calls } = await run(() => world, { expectations: [ingress(), service()] });
    expect(calls.filter((call) => call.kind === 'groups')).toMatchObject([{ about: ['sg-new'] }]);
  });

  test('a group of ours that was made since is stale all the same', async () => {
    const hidden = [{ id: 'sg-late', name: 'late', tags: groups[0]?.tags ?? {} }];
    const { verification } = await run(() => [alb({ securityGroups: ['sg-web', 'sg-late'] })], { hidden });
    expect(verification.attachments[0]).toMatchObject({ result: 'stale', stale: [{ id: 'sg-late' }] });
  });
});
