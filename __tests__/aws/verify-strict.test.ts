import { describe, expect, test } from 'vitest';
import { type CallFault, quiet, type Trouble } from '../../emulator/core/trouble.ts';
import type { World } from '../../emulator/core/world.ts';
import { describeLoadBalancerTags } from '../../src/aws/load-balancers.ts';
import { failureReasonOf } from '../../src/verify/failure-reason.ts';
import { describeOnEmulator } from './judges.ts';
import { resultsOf, setScene, verifyOn } from './verify-world.ts';
import { present } from './world.ts';

describeOnEmulator('verify, in worlds that moto cannot hold', (judge) => {
  const world = (): World => present(judge.emulator)().world();
  const trouble = (some: Partial<Trouble>): void => {
    world().trouble = { ...quiet(), ...some };
  };

  test('a load balancer takes its time until it is active', async () => {
    const scene = await setScene(judge);
    trouble({ provisioning: 3 });
    await scene.create('alb', { as: 'ingress', groups: [scene.groups.web] });
    const { verification, polls } = await verifyOn(scene);
    expect(resultsOf(polls)).toEqual(['not-active', 'not-active', 'not-active', 'attached']);
    expect(verification).toMatchObject({ verified: true, elapsedSeconds: 30 });
  });

  test('a failed load balancer ends it at once, in the words of AWS', async () => {
    const scene = await setScene(judge);
    const arn = await scene.create('alb', { as: 'ingress', groups: [scene.groups.web] });
    const reason = 'no free address in the subnets';
    present(world().loadBalancers.get(arn)).state = { code: 'failed', reason };
    const { verification } = await verifyOn(scene);
    expect(verification).toMatchObject({ ended: 'decided', polls: 1, attachments: [{ result: 'state-failed' }] });
    expect(verification.attachments[0]?.diagnosis?.causes[0]).toContain(reason);
  });

  test.each([
    'elasticloadbalancing:DescribeLoadBalancers',
    'elasticloadbalancing:DescribeTags',
    'ec2:DescribeSecurityGroups',
  ])('denied %s ends it at once, with the permission to grant', async (action) => {
    const scene = await setScene(judge);
    await scene.create('alb', { as: 'ingress', groups: [scene.groups.managed] });
    trouble({ deny: [action] });
    const { verification } = await verifyOn(scene);
    expect(verification).toMatchObject({ verified: false, ended: 'denied', polls: 1 });
    const [attachment] = verification.attachments;
    expect(attachment).toMatchObject({ result: 'denied', diagnosis: { observed: expect.stringContaining(action) } });
    expect(attachment?.diagnosis?.causes[0]).toContain(`Grant \`${action}\``);
    expect(failureReasonOf(verification)).toBe('aws');
  });

  test('credentials that run out midway end it', async () => {
    const scene = await setScene(judge);
    const expired = { ...failure, code: 'ExpiredToken', status: 403, times: 100 };
    const { verification } = await verifyOn(scene, {
      after: { 10: async () => trouble({ calls: [expired] }) },
    });
    expect(verification).toMatchObject({ ended: 'denied', polls: 3, attachments: [{ result: 'denied' }] });
    expect(verification.attachments[0]?.diagnosis?.causes[0]).toContain('role-duration-seconds');
  });

  describe.each([
    { code: 'InternalFailure', status: 500 },
    { code: 'Throttling', status: 400 },
  ])('$code', (fault) => {
    test('fails two polls, and the third sees', async () => {
      const scene = await setScene(judge);
      await scene.create('alb', { as: 'ingress', groups: [scene.groups.web] });
      trouble({ calls: [{ ...failure, ...fault, times: 2 }] });
      const { verification, polls } = await verifyOn(scene);
      expect(polls.map((progress) => progress.fault?.message.includes(fault.code))).toEqual([true, true, undefined]);
      expect(verification).toMatchObject({ verified: true, polls: 3 });
    });
  });

  test('load balancers that go between the sweep and their tags do not hide the others', async () => {
    const scene = await setScene(judge);
    const dead: string[] = [];
    for (const name of ['dead-1', 'dead-2', 'dead-3']) {
      dead.push(await scene.create(name, { as: 'ingress', groups: [scene.groups.web] }));
      await scene.remove(name);
    }
    const alive = await scene.create('alive', { as: 'service', groups: [scene.groups.web] });
    const tags = await describeLoadBalancerTags(judge, [...dead, alive]);
    expect([...tags]).toEqual([[alive, scene.service.trackingTags]]);
    expect(await describeLoadBalancerTags(judge, dead)).toEqual(new Map());
  });

  test('300 load balancers and 40 frontends take one call a poll; tags one per 20, rules one in all and one at the end, listeners one each, once', async () => {
    const scene = await setScene(judge);
    const { web, old } = scene.groups;
    const frontends = Array.from({ length: 40 }, (_, index) => {
      const tags = { ...scene.service.trackingTags, 'service.k8s.aws/stack': `shop/f${index}` };
      return { ...scene.service, frontend: { kind: 'Service', id: `shop/f${index}` }, trackingTags: tags };
    });
    for (const [index, { trackingTags }] of frontends.entries())
      await scene.create(`f${index}`, { as: 'service', groups: [web], tags: trackingTags });
    for (let index = 0; index < 260; index++) await scene.create(`x${index}`, { as: 'service', tags: { index: '1' } });
    await scene.attach('f39', [web, old]);
    world().log.length = 0;

    const { verification } = await verifyOn(scene, {
      expectations: frontends,
      after: { 20: () => scene.attach('f39', [web]) },
    });
    expect(verification).toMatchObject({ verified: true, polls: 4 });
    const reads = world()
      .log.map((call) => call.action)
      .filter((action) => action.startsWith('Describe'));
    expect(reads).toEqual([
      'DescribeLoadBalancers',
      ...Array.from({ length: 15 }, () => 'DescribeTags'),
      'DescribeSecurityGroups',
      // Of the 39 that are as they should be, and once more when the last is.
      'DescribeSecurityGroupRules',
      ...Array.from({ length: 39 }, () => 'DescribeListeners'),
      'DescribeLoadBalancers',
      'DescribeLoadBalancers',
      'DescribeLoadBalancers',
      'DescribeSecurityGroupRules',
      'DescribeListeners',
    ]);
  });

  test('a later poll asks for the tags of new load balancers alone', async () => {
    const scene = await setScene(judge);
    const { web, managed } = scene.groups;
    await scene.create('alb', { as: 'ingress', groups: [managed] });
    await scene.create('other', { as: 'service', tags: { team: 'other' } });
    world().log.length = 0;
    const nlb = { arn: '' };
    const { verification } = await verifyOn(scene, {
      expectations: [scene.ingress, scene.service],
      after: {
        10: async () => {
          nlb.arn = await scene.create('nlb', { as: 'service', groups: [web] });
        },
        20: () => scene.attach('alb', [web]),
      },
    });
    expect(verification).toMatchObject({ verified: true, polls: 4 });
    const tags = world().log.filter((call) => call.action === 'DescribeTags');
    expect(tags).toHaveLength(2);
    expect(Object.values(tags[1]?.parameters ?? {}).filter((value) => value.startsWith('arn:'))).toEqual([nlb.arn]);
  });
});

const failure: CallFault = {
  action: 'DescribeLoadBalancers',
  nth: 1,
  times: 1,
  code: 'InternalFailure',
  status: 500,
  message: 'made up by this test',
  when: 'before',
  drop: false,
  seen: 0,
};
