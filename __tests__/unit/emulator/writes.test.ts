import {
  AuthorizeSecurityGroupIngressCommand,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
  type IpPermission,
} from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { given, refusal, scene, tcp } from './scene.ts';

describe('Authorize', () => {
  it('answers every new rule with its id and its tags', async () => {
    const { ec2, group, rules } = await scene();
    const GroupId = await group('web');
    const made = await ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId,
        IpPermissions: [tcp(80, '10.0.0.0/8', 'one'), tcp(443, '10.0.0.0/8')],
        TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: [{ Key: 'a', Value: 'b' }] }],
      }),
    );
    const answered = made.SecurityGroupRules ?? [];
    expect(made.Return).toBe(true);
    expect(answered).toMatchObject([
      { FromPort: 80, Description: 'one', Tags: [{ Key: 'a', Value: 'b' }], GroupOwnerId: '123456789012' },
      { FromPort: 443, Tags: [{ Key: 'a', Value: 'b' }] },
    ]);
    expect(await rules(GroupId)).toEqual(expect.arrayContaining([...answered]));
  });

  it('refuses a rule that stands already, in any spelling and with any description', async () => {
    const { group, allow, rules } = await scene();
    const id = await group('web');
    await allow(id, tcp(443, '172.16.0.0/16', 'office'));
    const again = { ...tcp(443, '172.16.5.9/16', 'another'), IpProtocol: '6' };
    expect(await refusal(allow(id, tcp(80, '10.0.0.0/8'), again))).toEqual({
      code: 'InvalidPermission.Duplicate',
      status: 400,
      message: 'the specified rule "peer: 172.16.0.0/16, TCP, from port: 443, to port: 443, ALLOW" already exists',
    });
    expect(await rules(id)).toMatchObject([{ Description: 'office' }]);
  });

  it('refuses one rule twice in a call, also where only the descriptions differ', async () => {
    const { group, allow, rules } = await scene();
    const id = await group('web');
    expect(await refusal(allow(id, tcp(443, '10.0.0.0/8', 'a'), tcp(443, '10.9.9.9/8', 'b')))).toMatchObject({
      code: 'InvalidParameterValue',
      message: expect.stringContaining('same permission must not appear multiple times'),
    });
    expect(await rules(id)).toEqual([]);
  });

  it('takes the default egress for a duplicate, and keeps directions apart', async () => {
    const { group, allow, allowOut, rules } = await scene();
    const id = await group('web');
    const everything = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
    expect((await refusal(allowOut(id, everything))).code).toBe('InvalidPermission.Duplicate');
    await allow(id, everything);
    expect([await rules(id), await rules(id, true)].map((some) => some.length)).toEqual([1, 1]);
  });

  it('refuses an empty list, an unknown group and a parameter it does not model', async () => {
    const { ec2, group, allow } = await scene();
    const id = await group('web');
    expect((await refusal(allow(id))).code).toBe('MissingParameter');
    expect((await refusal(allow('sg-00000000', tcp(1, '10.0.0.0/8')))).code).toBe('InvalidGroup.NotFound');
    const classic = new AuthorizeSecurityGroupIngressCommand({ GroupId: id, CidrIp: '10.0.0.0/8', IpProtocol: 'tcp' });
    expect((await refusal(ec2.send(classic))).code).toMatch(/UnknownParameter/);
  });
});

describe('Revoke', () => {
  const revoke = (GroupId: string, ...IpPermissions: IpPermission[]) =>
    new RevokeSecurityGroupIngressCommand({ GroupId, IpPermissions });
  const byId = (GroupId: string, ...SecurityGroupRuleIds: string[]) =>
    new RevokeSecurityGroupIngressCommand({ GroupId, SecurityGroupRuleIds });

  it('takes rules by properties, description or not, and says which it took', async () => {
    const { ec2, group, allow, rules } = await scene();
    const id = await group('web');
    const [rule] = await allow(id, tcp(443, '10.0.0.0/8', 'office'));
    await allow(id, {
      IpProtocol: 'tcp',
      FromPort: 1,
      ToPort: 1,
      UserIdGroupPairs: [{ GroupId: id, Description: 'self' }],
    });
    const self = { IpProtocol: '6', FromPort: 1, ToPort: 1, UserIdGroupPairs: [{ GroupId: id }] };
    const done = await ec2.send(revoke(id, tcp(443, '10.1.1.1/8'), self));
    expect(done.Return).toBe(true);
    expect(done.UnknownIpPermissions).toBeUndefined();
    expect(done.RevokedSecurityGroupRules).toMatchObject([
      {
        SecurityGroupRuleId: rule?.SecurityGroupRuleId,
        CidrIpv4: '10.0.0.0/8',
        Description: 'office',
        IsEgress: false,
      },
      { ReferencedGroupId: id, Description: 'self' },
    ]);
    expect(await rules(id)).toEqual([]);
  });

  it('takes none when one does not stand, outside the default VPC', async () => {
    const { ec2, group, allow, rules } = await scene();
    const id = await group('web');
    await allow(id, tcp(443, '10.0.0.0/8'));
    expect(await refusal(ec2.send(revoke(id, tcp(443, '10.0.0.0/8'), tcp(80, '10.0.0.0/8'))))).toMatchObject({
      code: 'InvalidPermission.NotFound',
      status: 400,
    });
    expect(await rules(id)).toHaveLength(1);
  });

  it('takes what stands and lists the rest as unknown, in the default VPC', async () => {
    const { ec2, world, group, allow, rules } = await scene();
    const id = await group('web', [...world.vpcs.values()].find((vpc) => vpc.isDefault)?.id);
    await allow(id, tcp(443, '10.0.0.0/8'));
    const done = await ec2.send(revoke(id, tcp(443, '10.0.0.0/8'), tcp(80, '10.0.0.0/8')));
    expect(done.UnknownIpPermissions).toMatchObject([{ FromPort: 80, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }]);
    expect(done.RevokedSecurityGroupRules).toHaveLength(1);
    expect(await rules(id)).toEqual([]);
  });

  it('takes all or none by rule ids', async () => {
    const { ec2, group, allow, rules } = await scene();
    const [id, other] = [await group('web'), await group('other')];
    const [mine] = await allow(id, tcp(443, '10.0.0.0/8'));
    const [theirs] = await allow(other, tcp(443, '10.0.0.0/8'));
    const [out] = await rules(id, true);
    const own = given(mine?.SecurityGroupRuleId);
    const foreign = [given(theirs?.SecurityGroupRuleId), given(out?.SecurityGroupRuleId), 'sgr-00000000'];
    for (const ruleId of foreign) {
      expect((await refusal(ec2.send(byId(id, own, ruleId)))).code).toBe('InvalidSecurityGroupRuleId.NotFound');
    }
    expect((await refusal(ec2.send(byId(id, 'rule')))).code).toBe('InvalidSecurityGroupRuleId.Malformed');
    expect(await rules(id)).toHaveLength(1);
    expect((await ec2.send(byId(id, own))).RevokedSecurityGroupRules).toMatchObject([{ SecurityGroupRuleId: own }]);
    expect(await rules(id)).toEqual([]);
  });

  it('refuses ids and properties together, and neither', async () => {
    const { ec2, group } = await scene();
    const GroupId = await group('web');
    const both = { GroupId, SecurityGroupRuleIds: ['sgr-00000000'], IpPermissions: [tcp(1, '10.0.0.0/8')] };
    const call = new RevokeSecurityGroupIngressCommand(both);
    expect((await refusal(ec2.send(call))).code).toBe('InvalidParameterCombination');
    expect((await refusal(ec2.send(revoke(GroupId)))).code).toBe('MissingParameter');
  });

  it('finds no ::/0 to take from a new group of a VPC without IPv6', async () => {
    const { ec2, group, rules } = await scene();
    const GroupId = await group('web');
    const IpPermissions = [
      { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
    ];
    const call = new RevokeSecurityGroupEgressCommand({ GroupId, IpPermissions });
    expect((await refusal(ec2.send(call))).code).toBe('InvalidPermission.NotFound');
    expect(await rules(GroupId, true)).toHaveLength(1);
  });
});
