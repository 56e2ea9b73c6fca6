import {
  AuthorizeSecurityGroupIngressCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  RevokeSecurityGroupEgressCommand,
} from '@aws-sdk/client-ec2';
import { DescribeLoadBalancersCommand, SetSecurityGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { expect, it } from 'vitest';
import { describeOnEmulator, describeOnJudges } from './judges.ts';
import { makeGroup, makeLoadBalancer, makeNetwork, present, requestsOf, rulesOf } from './world.ts';
import { codeOf, sixty, tcp } from './codes.ts';

// What AWS does and moto does not (moto 5.2.5). When one of these turns red, moto has learned it: move it to agreement.test.ts.
describeOnJudges('what only the emulator says as AWS does', (judge) => {
  const strict = judge.name === 'emulator';

  it('host bits are masked', async () => {
    const { vpcId } = await makeNetwork(judge);
    const id = await makeGroup(judge, { name: 'web', vpcId, ingress: [tcp(443, '172.16.5.9/16')] });
    expect(await rulesOf(judge, id)).toContain(`ingress tcp 443-443 ${strict ? '172.16.0.0/16' : '172.16.5.9/16'}`);
  });

  it('a call is carried out as a whole or not at all', async () => {
    const { vpcId } = await makeNetwork(judge);
    const GroupId = await makeGroup(judge, { name: 'web', vpcId, ingress: [tcp(443, '10.0.0.0/8')] });
    const IpPermissions = [tcp(80, '10.0.0.0/8'), tcp(443, '10.0.0.0/8')];
    const call = new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions });
    expect(await codeOf(judge.ec2.send(call))).toBe('InvalidPermission.Duplicate');
    expect(await rulesOf(judge, GroupId)).toHaveLength(strict ? 2 : 3);
  });

  it('one rule twice in a call has a code of its own', async () => {
    const { vpcId } = await makeNetwork(judge);
    const GroupId = await makeGroup(judge, { name: 'web', vpcId });
    const IpPermissions = [tcp(80, '10.0.0.0/8'), tcp(80, '10.0.0.0/8')];
    const call = new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions });
    expect(await codeOf(judge.ec2.send(call))).toBe(strict ? 'InvalidParameterValue' : 'InvalidPermission.Duplicate');
  });

  it('a name is unique whatever its case', async () => {
    const { vpcId } = await makeNetwork(judge);
    await makeGroup(judge, { name: 'web', vpcId });
    expect(await codeOf(makeGroup(judge, { name: 'WEB', vpcId }))).toBe(strict ? 'InvalidGroup.Duplicate' : 'done');
  });

  it('a VPC has to exist', async () => {
    const call = makeGroup(judge, { name: 'web', vpcId: 'vpc-00000000000000000' });
    expect(await codeOf(call)).toBe(strict ? 'InvalidVpcID.NotFound' : 'done');
  });

  it('rules of IPv6 have a quota of their own', async () => {
    const { vpcId } = await makeNetwork(judge);
    const GroupId = await makeGroup(judge, { name: 'web', vpcId, ingress: [sixty] });
    const ipv6 = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, Ipv6Ranges: [{ CidrIpv6: '::/0' }] };
    const call = new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [ipv6] });
    expect(await codeOf(judge.ec2.send(call))).toBe(strict ? 'done' : 'RulesPerSecurityGroupLimitExceeded');
  });

  it('there is no ::/0 to revoke without IPv6', async () => {
    const { vpcId } = await makeNetwork(judge);
    const GroupId = await makeGroup(judge, { name: 'web', vpcId });
    const IpPermissions = [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }];
    const call = new RevokeSecurityGroupEgressCommand({ GroupId, IpPermissions });
    expect(await codeOf(judge.ec2.send(call))).toBe(strict ? 'InvalidPermission.NotFound' : 'done');
  });

  it('a list comes in pages', async () => {
    const { vpcId } = await makeNetwork(judge);
    for (let i = 0; i < 6; i += 1) await makeGroup(judge, { name: `g${i}`, vpcId });
    const Filters = [{ Name: 'vpc-id', Values: [vpcId] }];
    const page = await judge.ec2.send(new DescribeSecurityGroupsCommand({ Filters, MaxResults: 5 }));
    expect([page.SecurityGroups?.length, page.NextToken !== undefined]).toEqual(strict ? [5, true] : [7, false]);
  });

  it('an NLB made without groups never gets one, and one unknown name fails a describe', async () => {
    const { vpcId, subnetIds } = await makeNetwork(judge);
    const web = await makeGroup(judge, { name: 'web', vpcId });
    const arn = await makeLoadBalancer(judge, { name: 'nlb', type: 'network', subnetIds });
    expect(arn.includes(':loadbalancer/net/nlb/')).toBe(strict);
    const set = new SetSecurityGroupsCommand({ LoadBalancerArn: arn, SecurityGroups: [web] });
    expect(await codeOf(judge.elb.send(set))).toBe(strict ? 'InvalidConfigurationRequest' : 'done');
    const both = new DescribeLoadBalancersCommand({ Names: ['nlb', 'nope'] });
    expect(await codeOf(judge.elb.send(both))).toBe(strict ? 'LoadBalancerNotFound' : 'done');
  });

  it('a load balancer has interfaces, and groups that exist', async () => {
    const { vpcId, subnetIds } = await makeNetwork(judge);
    const web = await makeGroup(judge, { name: 'web', vpcId });
    await makeLoadBalancer(judge, { name: 'web', subnetIds, groups: [web] });
    const Filters = [{ Name: 'group-id', Values: [web] }];
    const found = await judge.ec2.send(new DescribeNetworkInterfacesCommand({ Filters }));
    expect(found.NetworkInterfaces).toHaveLength(strict ? 2 : 0);
    const unknown = makeLoadBalancer(judge, { name: 'other', subnetIds, groups: ['sg-00000000000000000'] });
    expect(await codeOf(unknown)).toBe(strict ? 'InvalidSecurityGroup' : 'done');
  });

  it("CloudFront's prefix list weighs 55", async () => {
    const Filters = [{ Name: 'prefix-list-name', Values: ['com.amazonaws.global.cloudfront.origin-facing'] }];
    const { PrefixLists } = await judge.ec2.send(new DescribeManagedPrefixListsCommand({ Filters }));
    const list = {
      ...tcp(443, ''),
      IpRanges: [],
      PrefixListIds: [{ PrefixListId: present(PrefixLists?.[0]?.PrefixListId) }],
    };
    const { vpcId } = await makeNetwork(judge);
    const ingress = [list, ...[1, 2, 3, 4, 5, 6].map((port) => tcp(port, '10.0.0.0/8'))];
    const made = makeGroup(judge, { name: 'web', vpcId, ingress });
    expect(await codeOf(made)).toBe(strict ? 'RulesPerSecurityGroupLimitExceeded' : 'done');
  });
});

describeOnEmulator('the log of requests', (judge) => {
  it('has every call, its parameters and what became of it', async () => {
    const { vpcId } = await makeNetwork(judge);
    await codeOf(makeGroup(judge, { name: 'sg-web', vpcId }));
    const log = requestsOf(judge);
    expect(log.map(({ action }) => action)).toEqual([
      'CreateVpc',
      'CreateSubnet',
      'CreateSubnet',
      'CreateSecurityGroup',
    ]);
    expect(log.at(-1)).toMatchObject({
      service: 'ec2',
      parameters: { GroupName: 'sg-web', VpcId: vpcId, 'TagSpecification.1.Tag.1.Key': 'Name' },
      status: 400,
      error: 'InvalidParameterValue',
    });
  });
});
