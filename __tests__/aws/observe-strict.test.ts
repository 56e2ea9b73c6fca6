import { DeleteLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { beforeEach, expect, it } from 'vitest';
import { describeLoadBalancerTags } from '../../src/aws/load-balancers.ts';
import { describeOnEmulator } from './judges.ts';
import { setStage, type Stage } from './stage.ts';
import { told } from './told.ts';
import { makeTrouble, refused, worldOf } from './trouble.ts';
import { makeLoadBalancer, makeNetwork, requestsOf } from './world.ts';

describeOnEmulator('observe, where AWS is strict', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  it('more than 1,000 groups and rules come in pages', async () => {
    await Promise.all(Array.from({ length: 1001 }, (_, index) => stage.group(`g${index}`)));
    stage.forget();
    const observed = await stage.look({ rulesOf: (group) => /^g\d\d?$/.test(group.name) });
    expect(observed.groups).toHaveLength(1002);
    expect(stage.calls.filter((call) => call === 'DescribeSecurityGroups')).toHaveLength(2);
    expect(observed.groups.filter((group) => group.rules?.length === 1)).toHaveLength(100);
  });

  it('a load balancer that is gone hides the tags of no other', async () => {
    const { subnetIds } = await makeNetwork(judge, { block: 7 });
    const arns: string[] = [];
    for (let index = 0; index < 23; index += 1)
      arns.push(await makeLoadBalancer(judge, { name: `n${index}`, type: 'network', subnetIds }));
    const [gone = ''] = arns.splice(7, 1);
    await judge.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: gone }));
    const left = await describeLoadBalancerTags(stage.clients, [gone, ...arns]);
    expect([...left.keys()].toSorted()).toEqual(arns.toSorted());
  });

  it('a refusal names the action to grant', async () => {
    for (const [action, questions] of [
      ['ec2:DescribeSecurityGroups', {}],
      ['ec2:DescribeSecurityGroupRules', {}],
      ['ec2:DescribeManagedPrefixLists', { prefixListNames: ['x'] }],
      ['elasticloadbalancing:DescribeLoadBalancers', { tagsOf: () => true }],
      ['ec2:DescribeVpcs', { needsIpv6: () => true }],
    ] as const) {
      makeTrouble(worldOf(judge), { deny: [action] });
      const error = await told(stage.look(questions));
      expect(error.reason).toBe('aws');
      expect(error.problems[0]?.hint).toBe(`Grant \`${action}\` to the role that this job runs with.`);
    }
  });

  it('throttling is waited out', async () => {
    const calls = [refused('DescribeSecurityGroups', 'RequestLimitExceeded', { times: 2, status: 503 })];
    makeTrouble(worldOf(judge), { calls });
    await stage.look();
    const log = requestsOf(judge);
    expect(log.filter((entry) => entry.action === 'DescribeSecurityGroups').map((entry) => entry.status)).toEqual([
      503, 503, 200,
    ]);
  });
});
