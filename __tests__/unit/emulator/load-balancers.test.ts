import {
  CreateSubnetCommand,
  CreateVpcCommand,
  DeleteNetworkInterfaceCommand,
  DeleteSecurityGroupCommand,
  DescribeNetworkInterfacesCommand,
} from '@aws-sdk/client-ec2';
import {
  AddTagsCommand,
  DeleteLoadBalancerCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  LoadBalancerNotFoundException,
  RemoveTagsCommand,
  SetSecurityGroupsCommand,
  type CreateLoadBalancerCommandInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, it } from 'vitest';
import { balanced } from './balanced.ts';
import { given, refusal } from './scene.ts';

describe('CreateLoadBalancer', () => {
  it('makes an ALB in the VPC of its subnets, provisioning at first', async () => {
    const { elb, vpcId, web, create } = await balanced();
    const made = await create({ Scheme: 'internal', Tags: [{ Key: 'elbv2.k8s.aws/cluster', Value: 'prod' }] });
    expect(made).toMatchObject({
      LoadBalancerName: 'k8s-web',
      LoadBalancerArn: expect.stringMatching(/:loadbalancer\/app\/k8s-web\/[0-9a-f]{16}$/),
      DNSName: expect.stringMatching(/^internal-k8s-web-\d+\.us-east-1\.elb\.amazonaws\.com$/),
      VpcId: vpcId,
      SecurityGroups: [web],
      State: { Code: 'provisioning' },
      Type: 'application',
      Scheme: 'internal',
    });
    const { LoadBalancers } = await elb.send(new DescribeLoadBalancersCommand({}));
    expect(LoadBalancers).toMatchObject([{ State: { Code: 'active' } }]);
    const tags = await elb.send(new DescribeTagsCommand({ ResourceArns: [given(made.LoadBalancerArn)] }));
    expect(tags.TagDescriptions).toMatchObject([{ Tags: [{ Key: 'elbv2.k8s.aws/cluster', Value: 'prod' }] }]);
  });

  it('gives an ALB without groups the default one, and an NLB none', async () => {
    const { world, create } = await balanced();
    const [alb, nlb] = [
      await create({ SecurityGroups: [] }),
      await create({ Name: 'nlb', Type: 'network', SecurityGroups: [] }),
    ];
    expect(world.groups.get(given(alb.SecurityGroups?.[0]))?.name).toBe('default');
    expect(nlb).toMatchObject({ LoadBalancerArn: expect.stringContaining(':loadbalancer/net/nlb/') });
    expect(nlb.SecurityGroups).toBeUndefined();
  });

  it('puts an interface of ELB in every subnet', async () => {
    const { ec2, web, create, Subnets } = await balanced();
    const { LoadBalancerArn = '' } = await create();
    const Filters = [{ Name: 'group-id', Values: [web] }];
    const { NetworkInterfaces = [] } = await ec2.send(new DescribeNetworkInterfacesCommand({ Filters }));
    expect(NetworkInterfaces).toHaveLength(2);
    expect(new Set(NetworkInterfaces.map((one) => one.SubnetId))).toEqual(new Set(Subnets));
    for (const one of NetworkInterfaces) {
      expect(one).toMatchObject({
        RequesterId: 'amazon-elb',
        Status: 'in-use',
        Groups: [{ GroupId: web, GroupName: 'web' }],
      });
      expect(`loadbalancer/${one.Description?.replace('ELB ', '')}`).toBe(LoadBalancerArn.split(':').at(-1));
    }
    const NetworkInterfaceId = NetworkInterfaces[0]?.NetworkInterfaceId;
    expect((await refusal(ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId })))).status).toBe(400);
  });

  it.each<[string, Partial<CreateLoadBalancerCommandInput>, string]>([
    ['a name twice', {}, 'DuplicateLoadBalancerName'],
    ['33 characters', { Name: 'x'.repeat(33) }, 'ValidationError'],
    ['a name with a dot', { Name: 'a.b' }, 'ValidationError'],
    ['a name beginning internal-', { Name: 'internal-a' }, 'ValidationError'],
    ['one subnet for an ALB', { Name: 'b', Subnets: ['subnet-default1'] }, 'ValidationError'],
    ['no subnet', { Name: 'b', Subnets: [] }, 'ValidationError'],
    ['an unknown subnet', { Name: 'b', Subnets: ['subnet-0'] }, 'SubnetNotFound'],
    ['an unknown group', { Name: 'b', SecurityGroups: ['sg-00000000'] }, 'InvalidSecurityGroup'],
    [
      'groups of another VPC',
      { Name: 'b', Subnets: ['subnet-default1', 'subnet-default2'] },
      'InvalidConfigurationRequest',
    ],
    ['groups on a gateway', { Name: 'b', Type: 'gateway' }, 'InvalidConfigurationRequest'],
    ['what it does not model', { Name: 'b', CustomerOwnedIpv4Pool: 'x' }, 'UnknownParameter'],
  ])('refuses %s', async (_, more, code) => {
    const { create, world } = await balanced();
    await create();
    expect(await refusal(create(more))).toMatchObject({ code, status: 400 });
    expect(world.loadBalancers.size).toBe(1);
  });

  it('refuses a sixth group', async () => {
    const { create, group } = await balanced();
    const six = [];
    for (let i = 0; i < 6; i += 1) six.push(await group(`g${i}`));
    expect((await refusal(create({ SecurityGroups: six }))).code).toBe('InvalidConfigurationRequest');
    await expect(create({ SecurityGroups: six.slice(1) })).resolves.toMatchObject({ SecurityGroups: six.slice(1) });
  });
});

describe('SetSecurityGroups', () => {
  it('replaces all of them, on the interfaces too', async () => {
    const { ec2, elb, web, group, create } = await balanced();
    const [next, { LoadBalancerArn }] = [await group('next'), await create()];
    const done = await elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn, SecurityGroups: [next] }));
    expect(done.SecurityGroupIds).toEqual([next]);
    await expect(ec2.send(new DeleteSecurityGroupCommand({ GroupId: web }))).resolves.toMatchObject({ Return: true });
    expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId: next })))).code).toBe(
      'DependencyViolation',
    );
  });

  it('is refused on an NLB made without groups, and works on one made with', async () => {
    const { elb, web, create } = await balanced();
    const without = await create({ Name: 'without', Type: 'network', SecurityGroups: [] });
    const set = (LoadBalancerArn: string | undefined, SecurityGroups = [web]) =>
      elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn, SecurityGroups }));
    expect(await refusal(set(without.LoadBalancerArn))).toMatchObject({
      code: 'InvalidConfigurationRequest',
      message: expect.stringContaining('created without any security groups'),
    });
    const nlb = await create({ Name: 'with', Type: 'network' });
    await expect(set(nlb.LoadBalancerArn)).resolves.toMatchObject({ SecurityGroupIds: [web] });
    expect((await refusal(set(nlb.LoadBalancerArn, []))).code).toBe('ValidationError');
    expect((await refusal(set(nlb.LoadBalancerArn, ['sg-00000000']))).code).toBe('InvalidSecurityGroup');
  });
});

describe('DescribeLoadBalancers', () => {
  it('fails on one unknown name or ARN, wherever it stands', async () => {
    const { elb, create } = await balanced();
    const { LoadBalancerArn = '' } = await create();
    const names = (...Names: string[]) => elb.send(new DescribeLoadBalancersCommand({ Names }));
    expect((await names('k8s-web')).LoadBalancers).toHaveLength(1);
    await expect(names('k8s-web', 'nope')).rejects.toBeInstanceOf(LoadBalancerNotFoundException);
    expect(await refusal(names('nope'))).toMatchObject({ code: 'LoadBalancerNotFound', status: 400 });
    const arns = (...LoadBalancerArns: string[]) => elb.send(new DescribeLoadBalancersCommand({ LoadBalancerArns }));
    expect((await refusal(arns(LoadBalancerArn, `${LoadBalancerArn}0`))).code).toBe('LoadBalancerNotFound');
    expect((await refusal(arns('nonsense'))).code).toBe('ValidationError');
    expect((await refusal(arns(...Array.from({ length: 21 }, () => LoadBalancerArn)))).code).toBe('ValidationError');
  });

  it('comes in pages', async () => {
    const { elb, create } = await balanced();
    for (const Name of ['a', 'b', 'c']) await create({ Name });
    const first = await elb.send(new DescribeLoadBalancersCommand({ PageSize: 2 }));
    const second = await elb.send(new DescribeLoadBalancersCommand({ PageSize: 2, Marker: first.NextMarker }));
    const all = [...(first.LoadBalancers ?? []), ...(second.LoadBalancers ?? [])];
    expect(first.LoadBalancers).toHaveLength(2);
    expect(all).toHaveLength(3);
    expect(new Set(all.map((one) => one.LoadBalancerName))).toEqual(new Set(['a', 'b', 'c']));
    expect(second.NextMarker).toBeUndefined();
    expect((await refusal(elb.send(new DescribeLoadBalancersCommand({ PageSize: 401 })))).code).toBe('ValidationError');
  });
});

it('tags up to 20 load balancers, none of them gone', async () => {
  const { elb, create } = await balanced();
  const { LoadBalancerArn: arn = '' } = await create();
  await elb.send(
    new AddTagsCommand({
      ResourceArns: [arn],
      Tags: [
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: '' },
      ],
    }),
  );
  await elb.send(new RemoveTagsCommand({ ResourceArns: [arn], TagKeys: ['a'] }));
  const describeTags = (...ResourceArns: string[]) => elb.send(new DescribeTagsCommand({ ResourceArns }));
  expect((await describeTags(arn)).TagDescriptions).toEqual([{ ResourceArn: arn, Tags: [{ Key: 'b', Value: '' }] }]);
  expect((await refusal(describeTags(...Array.from({ length: 21 }, () => arn)))).code).toBe('ValidationError');
  await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  expect((await refusal(describeTags(arn))).code).toBe('LoadBalancerNotFound');
});

it('keeps interfaces of a deleted load balancer for as long as it is told', async () => {
  const { ec2, elb, web, world, clock, create } = await balanced();
  world.trouble = { ...world.trouble, linger: 60_000 };
  const { LoadBalancerArn } = await create();
  await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
  await elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
  clock.now += 59_999;
  expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId: web })))).code).toBe('DependencyViolation');
  clock.now += 1;
  await expect(ec2.send(new DeleteSecurityGroupCommand({ GroupId: web }))).resolves.toMatchObject({ Return: true });
});

it('refuses two subnets of one zone', async () => {
  const { ec2, vpcId, Subnets, create } = await balanced();
  const subnet = { VpcId: vpcId, CidrBlock: '10.0.9.0/24', AvailabilityZone: 'us-east-1a' };
  const third = given((await ec2.send(new CreateSubnetCommand(subnet))).Subnet?.SubnetId);
  expect((await refusal(create({ Subnets: [...Subnets, third] }))).code).toBe('InvalidConfigurationRequest');
});

it('refuses subnets of two VPCs', async () => {
  const { ec2, subnets, Subnets, create } = await balanced();
  const other = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }));
  const [, second] = await subnets(other.Vpc?.VpcId);
  expect((await refusal(create({ Subnets: [Subnets[0], second] }))).code).toBe('InvalidConfigurationRequest');
});
