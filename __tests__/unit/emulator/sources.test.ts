import { expect, it } from 'vitest';
import { refusal, scene } from './scene.ts';

const port = { IpProtocol: 'tcp', FromPort: 1, ToPort: 1 };

it('fills in the account of a group, and ignores what it derives itself', async () => {
  const { group, allow, rules } = await scene();
  const id = await group('web');
  const pair = { GroupId: id, VpcId: 'vpc-bogus', PeeringStatus: 'bogus', VpcPeeringConnectionId: 'pcx-bogus' };
  await allow(id, { ...port, UserIdGroupPairs: [pair] });
  const same = { ...port, UserIdGroupPairs: [{ GroupId: id, UserId: '123456789012' }] };
  expect((await refusal(allow(id, same))).code).toBe('InvalidPermission.Duplicate');
  const [rule] = await rules(id);
  expect(rule?.ReferencedGroupInfo).toEqual({ GroupId: id, UserId: '123456789012' });
});

it('resolves a group by name in the default VPC', async () => {
  const { ec2: _, world, group, allow, rules } = await scene();
  const defaultVpc = [...world.vpcs.values()].find((vpc) => vpc.isDefault)?.id;
  const [id, other] = [await group('web', defaultVpc), await group('other', defaultVpc)];
  await allow(id, { ...port, UserIdGroupPairs: [{ GroupName: 'other' }] });
  expect(await rules(id)).toMatchObject([{ ReferencedGroupInfo: { GroupId: other } }]);
});

it('refuses a group of another VPC unless the two are joined', async () => {
  const { ec2, group, allow, rules, world } = await scene();
  const defaultVpc = [...world.vpcs.values()].find((vpc) => vpc.isDefault)?.id;
  const [id, foreign] = [await group('web'), await group('foreign', defaultVpc)];
  const permission = { ...port, UserIdGroupPairs: [{ GroupId: foreign }] };
  expect((await refusal(allow(id, permission))).message).toContain('belong to different networks');
  const [account, peer] = ['210987654321', 'sg-0aaaaaaaaaaaaaaaa'];
  const theirs = { ...port, UserIdGroupPairs: [{ GroupId: peer, UserId: account }] };
  expect((await refusal(allow(id, theirs))).code).toBe('InvalidGroup.NotFound');
  const vpcId = 'vpc-0bbbbbbbbbbbbbbbb';
  world.peers.set(`${account}/${peer}`, {
    account,
    groupId: peer,
    vpcId,
    peeringId: 'pcx-1',
    references: [],
    deleted: false,
  });
  await allow(id, theirs);
  expect(await rules(id)).toMatchObject([{ ReferencedGroupInfo: { GroupId: peer, UserId: account, VpcId: vpcId } }]);
  ec2.destroy();
});
