import {
  AssociateSecurityGroupVpcCommand,
  AssociateVpcCidrBlockCommand,
  CreateNetworkInterfaceCommand,
  CreateSecurityGroupCommand,
  CreateVpcCommand,
  DeleteNetworkInterfaceCommand,
  DeleteSecurityGroupCommand,
  DescribeSecurityGroupVpcAssociationsCommand,
  DescribeSecurityGroupsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { given, refusal, scene, tcp } from './scene.ts';

describe('CreateSecurityGroup', () => {
  it('tags at creation, and gives a new group egress to everywhere', async () => {
    const { ec2, vpcId, read, rules } = await scene();
    const made = await ec2.send(
      new CreateSecurityGroupCommand({
        GroupName: 'web ',
        Description: 'Public web',
        VpcId: vpcId,
        TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'Name', Value: '<web> & "co"' }] }],
      }),
    );
    const id = given(made.GroupId);
    expect(id).toMatch(/^sg-[0-9a-f]{17}$/);
    const arn = `arn:aws:ec2:us-east-1:123456789012:security-group/${id}`;
    expect(made).toMatchObject({ Tags: [{ Key: 'Name', Value: '<web> & "co"' }], SecurityGroupArn: arn });
    expect(await read(id)).toMatchObject({
      GroupName: 'web',
      Description: 'Public web',
      VpcId: vpcId,
      OwnerId: '123456789012',
      Tags: [{ Key: 'Name', Value: '<web> & "co"' }],
      IpPermissions: [],
    });
    expect(await rules(id, true)).toMatchObject([
      { IpProtocol: '-1', FromPort: -1, ToPort: -1, CidrIpv4: '0.0.0.0/0' },
    ]);
  });

  it('adds ::/0 to the one permission of egress in a VPC that has IPv6', async () => {
    const { group, read } = await scene({ ipv6: true });
    const { IpPermissionsEgress } = await read(await group('web'));
    expect(IpPermissionsEgress).toMatchObject([
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
    ]);
  });

  it.each([
    ['web', 'InvalidGroup.Duplicate'],
    ['WEB', 'InvalidGroup.Duplicate'],
    ['web  ', 'InvalidGroup.Duplicate'],
    ['default', 'InvalidGroup.Duplicate'],
    ['sg-web', 'InvalidParameterValue'],
    ['wéb', 'InvalidParameterValue'],
    ['a~b', 'InvalidParameterValue'],
    ['x'.repeat(256), 'InvalidParameterValue'],
  ])('refuses the name %j', async (name, code) => {
    const { group } = await scene();
    await group('web');
    expect(await refusal(group(name))).toMatchObject({ code, status: 400 });
  });

  it('lets the same name stand in another VPC', async () => {
    const { ec2, group } = await scene();
    const other = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }));
    await group('web');
    await expect(group('web', other.Vpc?.VpcId)).resolves.toMatch(/^sg-/);
  });

  it('refuses an unknown VPC, a bad description, tags for something else, and more groups than the quota', async () => {
    const { ec2, vpcId, group } = await scene({ quotas: { groupsPerRegion: 3 } });
    const create = (more: object): Promise<unknown> =>
      ec2.send(new CreateSecurityGroupCommand({ GroupName: 'web', Description: 'd', VpcId: vpcId, ...more }));
    expect((await refusal(create({ VpcId: 'vpc-00000000' }))).code).toBe('InvalidVpcID.NotFound');
    expect((await refusal(create({ Description: 'naïve' }))).code).toBe('InvalidParameterValue');
    expect((await refusal(create({ TagSpecifications: [{ ResourceType: 'vpc', Tags: [] }] }))).code).toBe(
      'InvalidParameterValue',
    );
    const reserved = [{ ResourceType: 'security-group', Tags: [{ Key: 'aws:x', Value: '' }] }];
    expect((await refusal(create({ TagSpecifications: reserved }))).code).toBe('InvalidParameterValue');
    await group('third');
    expect((await refusal(group('fourth'))).code).toBe('SecurityGroupLimitExceeded');
  });

  it('goes to the default VPC when none is said', async () => {
    const { ec2, read, world } = await scene();
    const made = await ec2.send(new CreateSecurityGroupCommand({ GroupName: 'web', Description: 'd' }));
    const { VpcId } = await read(given(made.GroupId));
    expect(world.vpcs.get(given(VpcId))?.isDefault).toBe(true);
  });
});

describe('DryRun', () => {
  it('answers DryRunOperation, validates no content, and changes nothing', async () => {
    const { ec2, vpcId, world } = await scene();
    const before = world.groups.size;
    const call = new CreateSecurityGroupCommand({ GroupName: 'web', Description: 'd', VpcId: vpcId, DryRun: true });
    expect(await refusal(ec2.send(call))).toMatchObject({ code: 'DryRunOperation', status: 412 });
    const unknown = new DeleteSecurityGroupCommand({ GroupId: 'sg-00000000', DryRun: true });
    expect((await refusal(ec2.send(unknown))).code).toBe('DryRunOperation');
    expect(world.groups.size).toBe(before);
  });

  it('says UnauthorizedOperation where the call is denied, tags at creation included', async () => {
    const { ec2, vpcId, world, group } = await scene();
    world.trouble = { ...world.trouble, deny: ['ec2:CreateTags'] };
    await expect(group('plain')).resolves.toMatch(/^sg-/);
    const call = new CreateSecurityGroupCommand({
      GroupName: 'tagged',
      Description: 'd',
      VpcId: vpcId,
      DryRun: true,
      TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'a', Value: 'b' }] }],
    });
    expect(await refusal(ec2.send(call))).toMatchObject({ code: 'UnauthorizedOperation', status: 403 });
  });
});

describe('DeleteSecurityGroup', () => {
  it('deletes once', async () => {
    const { ec2, group } = await scene();
    const GroupId = await group('web');
    expect(await ec2.send(new DeleteSecurityGroupCommand({ GroupId }))).toMatchObject({ Return: true, GroupId });
    expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId })))).code).toBe('InvalidGroup.NotFound');
    expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId: 'web' })))).code).toBe(
      'InvalidGroupId.Malformed',
    );
  });

  it('refuses the default group', async () => {
    const { ec2, vpcId } = await scene();
    const Filters = [{ Name: 'vpc-id', Values: [vpcId] }];
    const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
    const call = new DeleteSecurityGroupCommand({ GroupId: SecurityGroups[0]?.GroupId });
    expect((await refusal(ec2.send(call))).code).toBe('CannotDelete');
  });

  it('refuses a group that an interface has, until it is gone', async () => {
    const { ec2, group, subnets } = await scene();
    const [GroupId, [SubnetId]] = [await group('web'), await subnets()];
    const made = await ec2.send(new CreateNetworkInterfaceCommand({ SubnetId, Groups: [GroupId] }));
    expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId })))).code).toBe('DependencyViolation');
    await ec2.send(
      new DeleteNetworkInterfaceCommand({ NetworkInterfaceId: made.NetworkInterface?.NetworkInterfaceId }),
    );
    await expect(ec2.send(new DeleteSecurityGroupCommand({ GroupId }))).resolves.toMatchObject({ Return: true });
  });

  it('refuses a group that a rule of another names; its own do not count', async () => {
    const { ec2, group, allow, allowOut } = await scene();
    const [self, inward, outward, other] = [
      await group('self'),
      await group('in'),
      await group('out'),
      await group('other'),
    ];
    const from = (GroupId: string) => ({ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId }] });
    await allow(self, from(self));
    await allow(other, from(inward));
    await allowOut(other, from(outward));
    await expect(ec2.send(new DeleteSecurityGroupCommand({ GroupId: self }))).resolves.toMatchObject({ Return: true });
    for (const GroupId of [inward, outward]) {
      expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId })))).code).toBe('DependencyViolation');
    }
  });

  it('refuses a group that serves another VPC', async () => {
    const { ec2, group } = await scene();
    const GroupId = await group('shared');
    const other = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }));
    const VpcId = given(other.Vpc?.VpcId);
    await ec2.send(new AssociateSecurityGroupVpcCommand({ GroupId, VpcId }));
    const Filters = [{ Name: 'group-id', Values: [GroupId] }];
    const found = await ec2.send(new DescribeSecurityGroupVpcAssociationsCommand({ Filters }));
    expect(found.SecurityGroupVpcAssociations).toMatchObject([{ GroupId, VpcId, State: 'associated' }]);
    expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId })))).code).toBe('DependencyViolation');
  });
});

it('adds ::/0 to an untouched default group when the VPC gets IPv6', async () => {
  const { ec2, vpcId, group, rules, allowOut } = await scene();
  const defaultOf = async (VpcId: string): Promise<string> => {
    const Filters = [
      { Name: 'vpc-id', Values: [VpcId] },
      { Name: 'group-name', Values: ['default'] },
    ];
    const found = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
    return given(found.SecurityGroups?.[0]?.GroupId);
  };
  const web = await group('web');
  const second = given((await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }))).Vpc?.VpcId);
  await allowOut(await defaultOf(second), tcp(1, '10.0.0.0/8'));
  for (const VpcId of [vpcId, second]) {
    await ec2.send(new AssociateVpcCidrBlockCommand({ VpcId, AmazonProvidedIpv6CidrBlock: true }));
  }
  const { Vpcs } = await ec2.send(new DescribeVpcsCommand({ VpcIds: [vpcId] }));
  expect(Vpcs?.[0]?.Ipv6CidrBlockAssociationSet).toMatchObject([{ Ipv6CidrBlockState: { State: 'associated' } }]);
  expect((await rules(await defaultOf(vpcId), true)).map((rule) => rule.CidrIpv6)).toContain('::/0');
  expect((await rules(await defaultOf(second), true)).map((rule) => rule.CidrIpv6)).not.toContain('::/0');
  expect(await rules(web, true)).toHaveLength(1);
});
