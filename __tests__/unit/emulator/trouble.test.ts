import {
  CreateTagsCommand,
  DescribeSecurityGroupsCommand,
  DescribeStaleSecurityGroupsCommand,
  DescribeSecurityGroupReferencesCommand,
  DeleteSecurityGroupCommand,
  DescribeVpcsCommand,
  DescribeAccountAttributesCommand,
} from '@aws-sdk/client-ec2';
import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import { CreateLoadBalancerCommand, DescribeLoadBalancersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, it } from 'vitest';
import type { CallFault } from '../../../emulator/core/trouble.ts';
import { refusal, scene, tcp } from './scene.ts';

function fault(more: Partial<CallFault>): CallFault {
  return {
    action: 'AuthorizeSecurityGroupIngress',
    nth: 1,
    times: 1,
    code: 'InternalError',
    status: 500,
    message: 'made up',
    when: 'before',
    drop: false,
    seen: 0,
    ...more,
  };
}

describe('a fault', () => {
  it('hits the n-th call and as many as it is told, and leaves no trace', async () => {
    const { world, group, allow, rules } = await scene();
    const id = await group('web');
    world.trouble = { ...world.trouble, calls: [fault({ nth: 2, times: 2 })] };
    const outcomes: string[] = [];
    for (let i = 1; i <= 4; i += 1) {
      outcomes.push(
        await allow(id, tcp(i, '10.0.0.0/8')).then(
          () => 'done',
          (error: Error) => error.name,
        ),
      );
    }
    expect(outcomes).toEqual(['done', 'InternalError', 'InternalError', 'done']);
    expect(new Set((await rules(id)).map((rule) => rule.FromPort))).toEqual(new Set([1, 4]));
  });

  it('after the call leaves what the call did', async () => {
    const { world, group, allow, rules } = await scene();
    const id = await group('web');
    world.trouble = { ...world.trouble, calls: [fault({ when: 'after', status: 503, code: 'Unavailable' })] };
    expect(await refusal(allow(id, tcp(1, '10.0.0.0/8')))).toMatchObject({ code: 'Unavailable', status: 503 });
    expect(await rules(id)).toHaveLength(1);
  });

  it('can be a connection that breaks', async () => {
    const { world, group, allow } = await scene();
    const id = await group('web');
    world.trouble = { ...world.trouble, calls: [fault({ drop: true })] };
    await expect(allow(id, tcp(1, '10.0.0.0/8'))).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(world.log.at(-1)).toMatchObject({ action: 'AuthorizeSecurityGroupIngress', status: 0, error: 'cut' });
  });
});

describe('eventual consistency', () => {
  it('hides a new group from as many calls as it is told', async () => {
    const { ec2, world, group, read, allow } = await scene();
    world.trouble = { ...world.trouble, hideGroups: 3 };
    const id = await group('web');
    expect((await refusal(read(id))).code).toBe('InvalidGroup.NotFound');
    expect((await refusal(allow(id, tcp(1, '10.0.0.0/8')))).code).toBe('InvalidGroup.NotFound');
    const tag = new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'a', Value: '' }] });
    expect((await refusal(ec2.send(tag))).code).toBe('InvalidSecurityGroupID.NotFound');
    await expect(read(id)).resolves.toMatchObject({ GroupId: id });
  });

  it('hides a new group from lists too', async () => {
    const { ec2, world, group } = await scene();
    world.trouble = { ...world.trouble, hideGroups: 1 };
    const id = await group('web');
    const list = async () => {
      const found = await ec2.send(
        new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-id', Values: [id] }] }),
      );
      return found.SecurityGroups?.length;
    };
    expect([await list(), await list()]).toEqual([0, 1]);
  });

  it('hides new rules from answers, but not from the group itself', async () => {
    const { world, group, allow, rules } = await scene();
    world.trouble = { ...world.trouble, hideRules: 2 };
    const id = await group('web');
    await allow(id, tcp(1, '10.0.0.0/8'));
    expect((await refusal(allow(id, tcp(1, '10.0.0.0/8')))).code).toBe('InvalidPermission.Duplicate');
    expect([await rules(id), await rules(id), await rules(id)].map((some) => some.length)).toEqual([0, 0, 1]);
  });
});

it('denies in the words of each service', async () => {
  const { ec2, elb, eks, world } = await scene();
  world.trouble = {
    ...world.trouble,
    deny: ['ec2:DescribeVpcs', 'elasticloadbalancing:DescribeLoadBalancers', 'eks:DescribeCluster'],
  };
  expect(await refusal(ec2.send(new DescribeVpcsCommand({})))).toMatchObject({
    code: 'UnauthorizedOperation',
    status: 403,
    message: expect.stringContaining('is not authorized to perform: ec2:DescribeVpcs'),
  });
  expect((await refusal(elb.send(new DescribeLoadBalancersCommand({})))).code).toBe('AccessDenied');
  expect(await refusal(eks.send(new DescribeClusterCommand({ name: 'x' })))).toMatchObject({
    code: 'AccessDeniedException',
    status: 403,
  });
});

it('keeps a load balancer provisioning for as many describes as it is told', async () => {
  const { elb, world, subnets } = await scene();
  world.trouble = { ...world.trouble, provisioning: 2 };
  await elb.send(new CreateLoadBalancerCommand({ Name: 'a', Subnets: await subnets() }));
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { LoadBalancers } = await elb.send(new DescribeLoadBalancersCommand({ Names: ['a'] }));
    codes.push(LoadBalancers?.[0]?.State?.Code);
  }
  expect(codes).toEqual(['provisioning', 'provisioning', 'active']);
});

it('shows stale rules, and who refers to a group from a peered VPC', async () => {
  const { ec2, world, vpcId, group, allow, read, rules } = await scene();
  const id = await group('web');
  const peer = {
    account: '210987654321',
    groupId: 'sg-0aaaaaaaaaaaaaaaa',
    vpcId: 'vpc-0bbbbbbbbbbbbbbbb',
    peeringId: 'pcx-0ccccccccccccccccc',
    references: [id],
    deleted: false,
  };
  const key = `${peer.account}/${peer.groupId}`;
  world.peers.set(key, peer);
  await allow(id, {
    IpProtocol: 'tcp',
    FromPort: 1,
    ToPort: 1,
    UserIdGroupPairs: [{ GroupId: peer.groupId, UserId: peer.account }],
  });
  const references = await ec2.send(new DescribeSecurityGroupReferencesCommand({ GroupId: [id] }));
  expect(references.SecurityGroupReferenceSet).toEqual([
    { GroupId: id, ReferencingVpcId: peer.vpcId, VpcPeeringConnectionId: peer.peeringId },
  ]);
  expect((await refusal(ec2.send(new DeleteSecurityGroupCommand({ GroupId: id })))).code).toBe('DependencyViolation');
  const stale = () => ec2.send(new DescribeStaleSecurityGroupsCommand({ VpcId: vpcId }));
  expect((await stale()).StaleSecurityGroupSet).toEqual([]);
  world.peers.set(key, { ...peer, deleted: true });
  expect((await stale()).StaleSecurityGroupSet).toMatchObject([{ GroupId: id, StaleIpPermissions: [{ FromPort: 1 }] }]);
  expect(await ec2.send(new DescribeSecurityGroupReferencesCommand({ GroupId: [id] }))).toMatchObject({
    SecurityGroupReferenceSet: [],
  });
  const again = { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: peer.groupId, UserId: peer.account }] };
  expect((await refusal(allow(id, again))).code).toBe('InvalidGroup.NotFound');
  const [rule] = await rules(id);
  expect(rule?.ReferencedGroupInfo).toMatchObject({ GroupId: peer.groupId, PeeringStatus: 'deleted' });
  expect(rule?.ReferencedGroupInfo?.UserId).toBeUndefined();
  expect((await read(id)).IpPermissions?.[0]?.UserIdGroupPairs?.[0]?.UserId).toBeUndefined();
});

it('says how many groups an interface may have', async () => {
  const { ec2 } = await scene({ quotas: { groupsPerInterface: 7 } });
  const AttributeNames = ['vpc-max-security-groups-per-interface' as 'default-vpc'];
  const { AccountAttributes } = await ec2.send(new DescribeAccountAttributesCommand({ AttributeNames }));
  expect(AccountAttributes?.map((one) => one.AttributeValues)).toEqual([[{ AttributeValue: '7' }]]);
});

it('gives the same ids for the same calls, and other ids for another seed', async () => {
  const run = async (seed: string) => {
    const { world, group, allow } = await scene({ seed });
    await allow(await group('web'), tcp(1, '10.0.0.0/8'));
    return JSON.stringify([
      ...world.groups.keys(),
      ...[...world.groups.values()].flatMap((one) => [...one.rules.keys()]),
    ]);
  };
  expect(await run('a')).toBe(await run('a'));
  expect(await run('a')).not.toBe(await run('b'));
});

it('can be copied, and the copy goes its own way', async () => {
  const { world, group } = await scene();
  const copy = structuredClone(world);
  await group('web');
  expect(world.groups.size).toBe(copy.groups.size + 1);
});
