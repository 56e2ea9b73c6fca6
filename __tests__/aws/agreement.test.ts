import {
  AuthorizeSecurityGroupIngressCommand,
  CreateNetworkInterfaceCommand,
  CreateSecurityGroupCommand,
  DeleteSecurityGroupCommand,
  DescribeSecurityGroupsCommand,
  DescribeVpcsCommand,
  ModifySecurityGroupRulesCommand,
  RevokeSecurityGroupIngressCommand,
  type IpPermission,
} from '@aws-sdk/client-ec2';
import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  SetSecurityGroupsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { expect, it } from 'vitest';
import { account, describeOnJudges } from './judges.ts';
import { controllerTags, makeCluster, makeGroup, makeLoadBalancer, makeNetwork, present, rulesOf } from './world.ts';
import { codeOf, sixty, tcp } from './codes.ts';

describeOnJudges('what both judges say', (judge) => {
  it('a new group has its tags and may send everywhere', async () => {
    const { vpcId } = await makeNetwork(judge);
    const id = await makeGroup(judge, { name: 'web', vpcId, tags: { 'frontend-sg/owner': 'acme/shop' } });
    expect(await rulesOf(judge, id)).toEqual(['egress -1 -1--1 0.0.0.0/0']);
    const found = await judge.ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [id] }));
    expect(found.SecurityGroups?.[0]?.Tags).toHaveLength(2);
    expect(found.SecurityGroups?.[0]).toMatchObject({ GroupName: 'web', VpcId: vpcId, OwnerId: account });
  });

  it('in a VPC with IPv6 it may send over IPv6 too', async () => {
    const { vpcId } = await makeNetwork(judge, { ipv6: true });
    const id = await makeGroup(judge, { name: 'web', vpcId });
    expect(await rulesOf(judge, id)).toEqual(['egress -1 -1--1 0.0.0.0/0', 'egress -1 -1--1 ::/0']);
    const { Vpcs } = await judge.ec2.send(new DescribeVpcsCommand({ VpcIds: [vpcId] }));
    expect(Vpcs?.[0]?.Ipv6CidrBlockAssociationSet).toHaveLength(1);
  });

  it('protocol 6 is tcp, and all protocols have no ports', async () => {
    const { vpcId } = await makeNetwork(judge);
    const ingress = [
      { IpRanges: [{ CidrIp: '0.0.0.0/0' }], IpProtocol: '6', FromPort: 443, ToPort: 443 },
      { IpRanges: [{ CidrIp: '0.0.0.0/0' }], IpProtocol: '-1', FromPort: 443, ToPort: 443 },
    ];
    const id = await makeGroup(judge, { name: 'web', vpcId, ingress });
    expect(await rulesOf(judge, id)).toEqual([
      'egress -1 -1--1 0.0.0.0/0',
      'ingress -1 -1--1 0.0.0.0/0',
      'ingress tcp 443-443 0.0.0.0/0',
    ]);
  });

  it('a rule that stands, a rule that does not, a group that is there, one that is not', async () => {
    const { vpcId } = await makeNetwork(judge);
    const GroupId = await makeGroup(judge, { name: 'web', vpcId, ingress: [tcp(443, '10.0.0.0/8')] });
    const authorize = (...IpPermissions: IpPermission[]) =>
      codeOf(judge.ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions })));
    const revoke = new RevokeSecurityGroupIngressCommand({ GroupId, IpPermissions: [tcp(80, '10.0.0.0/8')] });
    const unknown = new DescribeSecurityGroupsCommand({ GroupIds: ['sg-00000000000000000'] });
    expect(await authorize(tcp(443, '10.0.0.0/8'))).toBe('InvalidPermission.Duplicate');
    expect(await authorize(tcp(443, '10.0.0.0/33'))).toBe('InvalidParameterValue');
    expect(await codeOf(judge.ec2.send(revoke))).toBe('InvalidPermission.NotFound');
    expect(await codeOf(makeGroup(judge, { name: 'web', vpcId }))).toBe('InvalidGroup.Duplicate');
    expect(await codeOf(judge.ec2.send(unknown))).toBe('InvalidGroup.NotFound');
    expect(await rulesOf(judge, 'sg-00000000000000000')).toEqual([]);
  });

  it('sixty rules fit, sixty-one do not', async () => {
    const { vpcId } = await makeNetwork(judge);
    const GroupId = await makeGroup(judge, { name: 'web', vpcId, ingress: [sixty] });
    const more = new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [tcp(443, '11.0.0.0/8')] });
    expect(await codeOf(judge.ec2.send(more))).toBe('RulesPerSecurityGroupLimitExceeded');
  });

  it('an IPv4 rule is modified in place', async () => {
    const { vpcId } = await makeNetwork(judge);
    const id = await makeGroup(judge, { name: 'web', vpcId });
    const made = await judge.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({ GroupId: id, IpPermissions: [tcp(443, '10.0.0.0/8')] }),
    );
    const SecurityGroupRuleId = present(made.SecurityGroupRules?.[0]?.SecurityGroupRuleId);
    const SecurityGroupRule = {
      IpProtocol: 'tcp',
      FromPort: 80,
      ToPort: 81,
      CidrIpv4: '11.0.0.0/8',
      Description: 'new',
    };
    const rules = [{ SecurityGroupRuleId, SecurityGroupRule }];
    await judge.ec2.send(new ModifySecurityGroupRulesCommand({ GroupId: id, SecurityGroupRules: rules }));
    expect(await rulesOf(judge, id)).toContain('ingress tcp 80-81 11.0.0.0/8 # new');
    const gone = new RevokeSecurityGroupIngressCommand({ GroupId: id, SecurityGroupRuleIds: [SecurityGroupRuleId] });
    await judge.ec2.send(gone);
    expect(await rulesOf(judge, id)).toEqual(['egress -1 -1--1 0.0.0.0/0']);
  });

  it('a dry run changes nothing', async () => {
    const { vpcId } = await makeNetwork(judge);
    const input = { GroupName: 'web', Description: 'd', VpcId: vpcId, DryRun: true };
    const error = await judge.ec2.send(new CreateSecurityGroupCommand(input)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DryRunOperation', $metadata: { httpStatusCode: 412 } });
    const Filters = [
      { Name: 'vpc-id', Values: [vpcId] },
      { Name: 'group-name', Values: ['we*'] },
    ];
    expect((await judge.ec2.send(new DescribeSecurityGroupsCommand({ Filters }))).SecurityGroups).toEqual([]);
  });

  it('a group in use stays: of a load balancer, an interface, a rule (moto: by the script that starts it)', async () => {
    const network = await makeNetwork(judge);
    const { vpcId, subnetIds } = network;
    const carried = await makeGroup(judge, { name: 'carried', vpcId });
    const attached = await makeGroup(judge, { name: 'attached', vpcId });
    const named = await makeGroup(judge, { name: 'named', vpcId });
    const free = await makeGroup(judge, {
      name: 'free',
      vpcId,
      ingress: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: named }] }],
    });
    await makeLoadBalancer(judge, { name: 'web', subnetIds, groups: [carried] });
    await judge.ec2.send(new CreateNetworkInterfaceCommand({ SubnetId: present(subnetIds[0]), Groups: [attached] }));
    const remove = (GroupId: string) => codeOf(judge.ec2.send(new DeleteSecurityGroupCommand({ GroupId })));
    const violation = 'DependencyViolation';
    expect([await remove(carried), await remove(attached), await remove(named)]).toEqual([
      violation,
      violation,
      violation,
    ]);
    expect([await remove(free), await remove(named), await remove(named)]).toEqual([
      'done',
      'done',
      'InvalidGroup.NotFound',
    ]);
  });

  it('a load balancer is found by name, carries groups, tags and listeners', async () => {
    const { vpcId, subnetIds } = await makeNetwork(judge);
    const [web, next] = [
      await makeGroup(judge, { name: 'web', vpcId }),
      await makeGroup(judge, { name: 'next', vpcId }),
    ];
    const tags = controllerTags('ingress', 'prod', 'shop/web');
    const arn = await makeLoadBalancer(judge, { name: 'k8s-shop-web', subnetIds, groups: [web], tags, ports: [80] });
    const describeByName = (...Names: string[]) => judge.elb.send(new DescribeLoadBalancersCommand({ Names }));
    const { LoadBalancers } = await describeByName('k8s-shop-web');
    expect(LoadBalancers).toMatchObject([
      { LoadBalancerArn: arn, VpcId: vpcId, SecurityGroups: [web], Type: 'application', State: { Code: 'active' } },
    ]);
    expect(await codeOf(describeByName('nope'))).toBe('LoadBalancerNotFound');
    const { TagDescriptions } = await judge.elb.send(new DescribeTagsCommand({ ResourceArns: [arn] }));
    expect(TagDescriptions?.[0]?.Tags).toContainEqual({ Key: 'ingress.k8s.aws/stack', Value: 'shop/web' });
    const { Listeners } = await judge.elb.send(new DescribeListenersCommand({ LoadBalancerArn: arn }));
    expect(Listeners).toMatchObject([{ Port: 80, Protocol: 'HTTP' }]);
    await judge.elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn: arn, SecurityGroups: [next] }));
    expect((await describeByName('k8s-shop-web')).LoadBalancers?.[0]?.SecurityGroups).toEqual([next]);
  });

  it('a cluster knows its VPC, and the caller its account', async () => {
    const network = await makeNetwork(judge);
    await makeCluster(judge, 'prod', network);
    const { cluster } = await judge.eks.send(new DescribeClusterCommand({ name: 'prod' }));
    expect(cluster?.resourcesVpcConfig?.vpcId).toBe(network.vpcId);
    await expect(judge.eks.send(new DescribeClusterCommand({ name: 'nope' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect((await judge.sts.send(new GetCallerIdentityCommand({}))).Account).toBe(account);
  });
});
