import { CreateManagedPrefixListCommand } from '@aws-sdk/client-ec2';
import { AddTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { beforeEach, expect, it } from 'vitest';
import { describeLoadBalancerTags } from '../../src/aws/load-balancers.ts';
import { describeReferrers } from '../../src/aws/security-groups.ts';
import { vpcHasIpv6 } from '../../src/aws/vpc.ts';
import { describeOnJudges } from './judges.ts';
import { staleRules } from './stale-rules.ts';
import { setStage, type Stage, tcp } from './stage.ts';
import { told } from './told.ts';
import { makeLoadBalancer, makeNetwork } from './world.ts';
import { rulesOf } from './wanted.ts';

describeOnJudges('observe', (judge) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(judge.clientOptions());
  });

  it('every group of the VPC, sorted by id, with tags, references and rules in normal form', async () => {
    const web = await stage.group('web', { Name: 'web', empty: '' });
    const office = await stage.group('office');
    await stage.allow(
      web,
      tcp(443, '0.0.0.0/0', 'HTTPS'),
      { IpProtocol: 'tcp', FromPort: 80, ToPort: 90, Ipv6Ranges: [{ CidrIpv6: '2001:db8::/32' }] },
      { IpProtocol: '6', FromPort: 8080, ToPort: 8080, UserIdGroupPairs: [{ GroupId: office }, { GroupId: web }] },
      { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    );
    const observed = await stage.look();
    expect(observed.vpc).toEqual({ id: stage.vpc });
    expect(observed.region).toBe('us-east-1');
    expect(observed.groups.map((group) => group.name).toSorted()).toEqual(['default', 'office', 'web']);
    expect(observed.groups.map((group) => group.id)).toEqual(observed.groups.map((group) => group.id).toSorted());
    expect(observed.groups.find((group) => group.id === web)).toMatchObject({
      description: 'web',
      vpc: stage.vpc,
      account: '123456789012',
      tags: { Name: 'web', empty: '' },
      references: [office, web].toSorted(),
    });
    expect(rulesOf(observed, 'web')).toEqual([
      'in -1 10.0.0.0/8',
      'in icmp 8--1 10.0.0.0/8',
      'in tcp 443 0.0.0.0/0 # HTTPS',
      'in tcp 80-90 2001:db8::/32',
      'in tcp 8080 office',
      'in tcp 8080 web',
      'out -1 0.0.0.0/0',
    ]);
    expect(observed.groups.find((group) => group.id === office)).toMatchObject({ references: [] });
    // What comes with the groups says the same, without ids and descriptions.
    for (const { ingress, rules = [] } of observed.groups) {
      expect(ingress).toEqual(
        rules
          .filter(({ direction }) => direction === 'ingress')
          .map(({ id: _id, description: _description, isUndescribed: _isUndescribed, ...rule }) => rule),
      );
    }
    const peers = observed.groups.flatMap((group) => group.rules ?? []).map((rule) => rule.peer);
    expect(peers.filter((peer) => 'account' in peer)).toEqual([]);
  });

  it('rules only of the groups that are asked for, decided when all are known', async () => {
    const web = await stage.group('web');
    await stage.group('office');
    const observed = await stage.look({ rulesOf: (group, groups) => groups.length === 3 && group.id === web });
    expect(observed.groups.filter((group) => group.rules !== undefined).map((group) => group.name)).toEqual(['web']);
    expect(observed.groups.find((group) => group.id === web)?.rules).toHaveLength(1);
  });

  it('one call for the groups and one for the rules; nothing that nobody asks for', async () => {
    await stage.group('web');
    stage.forget();
    await stage.look();
    expect(stage.calls).toEqual(['DescribeSecurityGroups', 'DescribeSecurityGroupRules']);
    stage.forget();
    await stage.look({ rulesOf: () => false });
    expect(stage.calls).toEqual(['DescribeSecurityGroups']);
  });

  it('ids of another VPC are found there, unknown ones are missing, and neither hides the other', async () => {
    const own = await stage.group('web');
    const elsewhere = await setStage(judge.clientOptions());
    const far = await elsewhere.group('far');
    const unknown = 'sg-0123456789abcdef0';
    stage.forget();
    const observed = await stage.look({ groupIds: [unknown, far, own, far, 'sg-web'] });
    expect(observed.outside).toMatchObject([{ id: far, vpc: elsewhere.vpc, name: 'far' }]);
    expect(observed.outside[0]).not.toHaveProperty('rules');
    expect(observed.missingIds).toEqual([unknown, 'sg-web']);
    expect(stage.calls.filter((call) => call.startsWith('DescribeSecurityGroups'))).toHaveLength(2);
  });

  it('more than 200 groups take two calls for their rules', async () => {
    await Promise.all(Array.from({ length: 205 }, (_, index) => stage.group(`g${index}`)));
    stage.forget();
    const observed = await stage.look();
    expect(observed.groups.filter((group) => group.rules?.length === 1 && group.name !== 'default')).toHaveLength(205);
    expect(stage.calls.filter((call) => call.startsWith('DescribeSecurityGroupRules'))).toHaveLength(2);
  });

  it('prefix lists by name, in the order of the names', async () => {
    const names = ['com.amazonaws.us-east-1.s3', 'nobody.has.this', 'com.amazonaws.us-east-1.dynamodb'];
    const observed = await stage.look({ prefixListNames: names });
    expect(observed.prefixLists.map((list) => list.name)).toEqual([names[0], names[2]]);
    expect(observed.prefixLists.every((list) => list.id.startsWith('pl-'))).toBe(true);
  });

  it('a name with a wildcard finds no other list', async () => {
    for (const PrefixListName of ['office', 'office-2']) {
      await stage.clients.ec2.send(
        new CreateManagedPrefixListCommand({ PrefixListName, MaxEntries: 5, AddressFamily: 'IPv4' }),
      );
    }
    const observed = await stage.look({ prefixListNames: ['off*', 'office'] });
    expect(observed.prefixLists).toMatchObject([{ name: 'office', maxEntries: 5 }]);
    expect(observed.prefixLists).toHaveLength(1);
  });

  it('groups that let all IPv6 out, as AWS makes them in a VPC with IPv6', async () => {
    const dual = await setStage(judge.clientOptions(), { ipv6: true });
    await dual.group('web');
    await stage.group('web');
    const opens = async (on: Stage) => (await on.look()).groups.find(({ name }) => name === 'web')?.opensIpv6Egress;
    expect(await opens(dual)).toBe(true);
    expect(await opens(stage)).toBe(false);
  });

  it('whether the VPC has IPv6, where it matters', async () => {
    const dual = await setStage(judge.clientOptions(), { ipv6: true });
    expect((await dual.look({ needsIpv6: () => true })).vpc).toEqual({ id: dual.vpc, ipv6: true });
    expect((await stage.look({ needsIpv6: () => true })).vpc).toEqual({ id: stage.vpc, ipv6: false });
    await expect(vpcHasIpv6(dual.clients, dual.vpc)).resolves.toBe(true);
  });

  it('a VPC that does not exist is a problem of the input', async () => {
    const error = await told(stage.look({ vpc: 'vpc-0123456789abcdef0' }));
    expect(error.reason).toBe('problems');
    expect(error.message).toContain('input `vpc-id` is `vpc-0123456789abcdef0`');
    expect(error.message).toContain('us-east-1');
  });

  it('load balancers of the VPC, with the tags of those that are asked for', async () => {
    const network = await makeNetwork(judge, { block: 7 });
    const other = await makeNetwork(judge, { block: 8 });
    const group = await stage.group('unused');
    const shop = await makeLoadBalancer(judge, { name: 'shop', subnetIds: network.subnetIds, tags: { team: 'a' } });
    await makeLoadBalancer(judge, { name: 'api', type: 'network', scheme: 'internal', subnetIds: network.subnetIds });
    await makeLoadBalancer(judge, { name: 'far', subnetIds: other.subnetIds });
    const observed = await stage.look({
      vpc: network.vpcId,
      groupIds: [group],
      tagsOf: ({ name }) => name === 'shop',
    });
    expect(observed.loadBalancers.map(({ name }) => name).toSorted()).toEqual(['api', 'shop']);
    expect(observed.loadBalancers.find(({ name }) => name === 'shop')).toMatchObject({
      arn: shop,
      type: 'application',
      scheme: 'internet-facing',
      vpc: network.vpcId,
      tags: { team: 'a' },
    });
    expect(observed.loadBalancers.find(({ name }) => name === 'api')).not.toHaveProperty('tags');
    expect(observed.loadBalancers.find(({ name }) => name === 'api')).toMatchObject({
      type: 'network',
      scheme: 'internal',
      securityGroups: [],
    });
  });

  it('the tags of 41 load balancers take three calls', async () => {
    const { subnetIds } = await makeNetwork(judge, { block: 7 });
    const arns: string[] = [];
    for (let index = 0; index < 41; index += 1)
      arns.push(await makeLoadBalancer(judge, { name: `n${index}`, type: 'network', subnetIds }));
    await judge.elb.send(new AddTagsCommand({ ResourceArns: arns.slice(0, 20), Tags: [{ Key: 'k', Value: 'v' }] }));
    stage.forget();
    const tags = await describeLoadBalancerTags(stage.clients, arns);
    expect(stage.calls).toHaveLength(3);
    expect([...tags.values()].filter((record) => record['k'] === 'v')).toHaveLength(20);
    expect(tags.size).toBe(41);
  });

  it('groups whose rules name others, in either direction', async () => {
    const [a, b, c] = [await stage.group('a'), await stage.group('b'), await stage.group('c')];
    const pair = (GroupId: string) => ({ IpProtocol: 'tcp', FromPort: 1, ToPort: 1, UserIdGroupPairs: [{ GroupId }] });
    await stage.allow(b, pair(a));
    await stage.allowOut(c, pair(a));
    const found = await describeReferrers(stage.clients, [a]);
    expect(found.map((group) => group.name).toSorted()).toEqual(['b', 'c']);
  });

  it('an answer from an older state is asked for again', async () => {
    await stage.allow(await stage.group('web'), tcp(443, '10.0.0.0/8'));
    const reads = staleRules(stage, 2, () => []);
    expect(rulesOf(await stage.look(), 'web')).toEqual(['in tcp 443 10.0.0.0/8', 'out -1 0.0.0.0/0']);
    expect(reads()).toBe(3);
  });

  it('so is one that lacks a single rule', async () => {
    await stage.allow(await stage.group('web'), tcp(443, '10.0.0.0/8'), tcp(22, '0.0.0.0/0'));
    const reads = staleRules(stage, 2, (rows) => rows.filter(({ FromPort }) => FromPort !== 22));
    expect(rulesOf(await stage.look(), 'web')).toContain('in tcp 22 0.0.0.0/0');
    expect(reads()).toBe(3);
  });

  it('or that still has a rule which is gone, and an egress rule too few makes up for no ingress rule too many', async () => {
    await stage.allow(await stage.group('web'), tcp(443, '10.0.0.0/8'));
    const old = { SecurityGroupRuleId: 'sgr-1', IpProtocol: 'tcp', FromPort: 1, ToPort: 1, CidrIpv4: '0.0.0.0/0' };
    const reads = staleRules(stage, 1, (rows) =>
      rows.map((row) => (row.IsEgress === true ? { ...old, IsEgress: false, GroupId: row.GroupId } : row)),
    );
    expect(rulesOf(await stage.look(), 'web')).toEqual(['in tcp 443 10.0.0.0/8', 'out -1 0.0.0.0/0']);
    expect(reads()).toBe(2);
  });

  it('and it is an error when it never changes', async () => {
    const web = await stage.group('web');
    await stage.allow(web, tcp(443, '10.0.0.0/8'));
    staleRules(stage, Infinity, (rows) => rows.filter(({ IsEgress, GroupId }) => IsEgress || GroupId !== web));
    const error = await told(stage.look());
    expect(error.reason).toBe('aws');
    expect(error.message).toBe(
      `ec2:DescribeSecurityGroupRules shows 1 rule of ${web}, and ec2:DescribeSecurityGroups 2`,
    );
    expect(error.problems[0]?.hint).toContain('run the job again');
  });

  it('a group whose rules changed between the two calls is read as it is now', async () => {
    const web = await stage.group('web');
    const reads = staleRules(
      stage,
      1,
      (rows) => rows,
      () => stage.allow(web, tcp(443, '10.0.0.0/8')),
    );
    expect(rulesOf(await stage.look(), 'web')).toEqual(['in tcp 443 10.0.0.0/8', 'out -1 0.0.0.0/0']);
    expect(reads()).toBe(2);
  });
});
