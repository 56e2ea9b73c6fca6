import {
  CreateTagsCommand,
  DescribeSecurityGroupsCommand,
  DescribeStaleSecurityGroupsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, it } from 'vitest';
import { refusal, scene, tcp } from './scene.ts';

describe('throttling', () => {
  it('lets a bucket pass, then what comes back a second', async () => {
    const { ec2, world, clock } = await scene();
    world.trouble = { ...world.trouble, throttle: true };
    const pass = async (): Promise<number> => {
      const read = () => ec2.send(new DescribeSecurityGroupsCommand({}));
      for (let count = 0; ; count += 1) {
        const error = await read().then(
          () => undefined,
          (reason: Error) => reason,
        );
        if (error !== undefined) {
          expect(error.name).toBe('RequestLimitExceeded');
          return count;
        }
      }
    };
    expect(await pass()).toBe(50);
    clock.now += 1000;
    expect(await pass()).toBe(10);
    const filtered = new DescribeSecurityGroupsCommand({ MaxResults: 1000 });
    await expect(ec2.send(filtered)).resolves.toBeDefined();
    await expect(ec2.send(new DescribeVpcsCommand({}))).resolves.toBeDefined();
    expect(await refusal(ec2.send(new DescribeSecurityGroupsCommand({})))).toMatchObject({ status: 503 });
  });

  it.each([
    ['AuthorizeSecurityGroupIngress', 50, 5],
    ['CreateTags', 100, 10],
    ['DescribeStaleSecurityGroups', 20, 5],
  ])('gives %s a bucket of %i', async (action, size, refill) => {
    const { ec2, world, vpcId, clock, allow } = await scene();
    world.trouble = { ...world.trouble, throttle: true };
    const calls: Record<string, () => Promise<unknown>> = {
      AuthorizeSecurityGroupIngress: () => allow('sg-00000000', tcp(1, '10.0.0.0/8')),
      CreateTags: () => ec2.send(new CreateTagsCommand({ Resources: ['vpc-0'], Tags: [{ Key: 'a', Value: '' }] })),
      DescribeStaleSecurityGroups: () => ec2.send(new DescribeStaleSecurityGroupsCommand({ VpcId: vpcId })),
    };
    const passed = async (): Promise<number> => {
      for (let count = 0; ; count += 1) {
        const name = await calls[action]?.().then(
          () => '',
          (error: Error) => error.name,
        );
        if (name === 'RequestLimitExceeded') return count;
      }
    };
    expect(await passed()).toBe(size);
    clock.now += 2000;
    expect(await passed()).toBe(2 * refill);
  });

  it('gives all reads of ELB one bucket of 40, and words it as ELB does', async () => {
    const { elb, world } = await scene();
    world.trouble = { ...world.trouble, throttle: true };
    for (let i = 0; i < 40; i += 1) await elb.send(new DescribeLoadBalancersCommand({}));
    for (const call of [
      elb.send(new DescribeTagsCommand({ ResourceArns: ['x'] })),
      elb.send(new DescribeListenersCommand({ LoadBalancerArn: 'x' })),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'Throttling', message: 'Rate exceeded' });
    }
  });
});
