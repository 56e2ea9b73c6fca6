import {
  ModifySecurityGroupRulesCommand,
  UpdateSecurityGroupRuleDescriptionsEgressCommand,
  UpdateSecurityGroupRuleDescriptionsIngressCommand,
  type SecurityGroupRuleRequest,
} from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { given, refusal, scene, tcp } from './scene.ts';

const web = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80 };

async function withRules() {
  const stage = await scene();
  const id = await stage.group('web');
  const [https, ssh] = await stage.allow(id, tcp(443, '10.0.0.0/8', 'https'), tcp(22, '10.0.0.0/8'));
  const [out] = await stage.rules(id, true);
  const modify = (...rules: readonly (readonly [string, SecurityGroupRuleRequest])[]) =>
    stage.ec2.send(
      new ModifySecurityGroupRulesCommand({
        GroupId: id,
        SecurityGroupRules: rules.map(([SecurityGroupRuleId, SecurityGroupRule]) => ({
          SecurityGroupRuleId,
          SecurityGroupRule,
        })),
      }),
    );
  return {
    ...stage,
    id,
    modify,
    https: given(https?.SecurityGroupRuleId),
    ssh: given(ssh?.SecurityGroupRuleId),
    out: given(out?.SecurityGroupRuleId),
  };
}

describe('ModifySecurityGroupRules', () => {
  it('changes rules of both directions in place, and clears a description that is not sent', async () => {
    const { id, modify, https, out, rules } = await withRules();
    await modify(
      [https, { ...web, CidrIpv4: '192.168.1.1/16' }],
      [out, { IpProtocol: '-1', CidrIpv4: '10.0.0.0/8', Description: 'inside' }],
    );
    const changed = (await rules(id)).find((rule) => rule.SecurityGroupRuleId === https);
    expect(changed).toMatchObject({ FromPort: 80, CidrIpv4: '192.168.0.0/16' });
    expect(changed?.Description).toBeUndefined();
    expect(await rules(id, true)).toMatchObject([
      { SecurityGroupRuleId: out, CidrIpv4: '10.0.0.0/8', Description: 'inside' },
    ]);
  });

  it('changes the group a rule names, itself included, and the prefix list', async () => {
    const { id, group, allow, modify, rules } = await withRules();
    const other = await group('other');
    const [pair, list] = await allow(
      id,
      { ...web, UserIdGroupPairs: [{ GroupId: other }] },
      { ...web, PrefixListIds: [{ PrefixListId: 'pl-63a5400a' }] },
    );
    await modify(
      [given(pair?.SecurityGroupRuleId), { ...web, ReferencedGroupId: id }],
      [given(list?.SecurityGroupRuleId), { ...web, PrefixListId: 'pl-02cd2c6b' }],
    );
    const unknown = modify([given(pair?.SecurityGroupRuleId), { ...web, ReferencedGroupId: 'sg-00000000' }]);
    expect((await refusal(unknown)).code).toBe('InvalidGroup.NotFound');
    const noList = modify([given(list?.SecurityGroupRuleId), { ...web, PrefixListId: 'pl-00000000' }]);
    expect((await refusal(noList)).code).toBe('InvalidPrefixListID.NotFound');
    const now = await rules(id);
    expect(now.find((rule) => rule.SecurityGroupRuleId === pair?.SecurityGroupRuleId)?.ReferencedGroupInfo).toEqual({
      GroupId: id,
      UserId: '123456789012',
    });
    expect(now.find((rule) => rule.SecurityGroupRuleId === list?.SecurityGroupRuleId)?.PrefixListId).toBe(
      'pl-02cd2c6b',
    );
  });

  it.each<[string, SecurityGroupRuleRequest, string, RegExp]>([
    [
      'no protocol',
      { FromPort: 1, ToPort: 1, CidrIpv4: '10.0.0.0/8' },
      'InvalidParameterValue',
      /protocols explicitly/,
    ],
    ['no ports', { IpProtocol: 'tcp', CidrIpv4: '10.0.0.0/8' }, 'InvalidParameterValue', /Must specify both/],
    ['no source', web, 'MissingParameter', /exactly one of/],
    ['two sources', { ...web, CidrIpv4: '10.0.0.0/8', CidrIpv6: '::/0' }, 'InvalidParameterCombination', /Only one of/],
    ['another kind of source', { ...web, CidrIpv6: '::/0' }, 'InvalidParameterValue', /Invalid rule type/],
    [
      'all protocols with ports',
      { ...web, IpProtocol: '-1', CidrIpv4: '10.0.0.0/8' },
      'InvalidParameterValue',
      /all protocols and specific ports/,
    ],
    ['a bad CIDR', { ...web, CidrIpv4: '10.0.0.0' }, 'InvalidParameterValue', /malformed/],
    ['a bad description', { ...web, CidrIpv4: '10.0.0.0/8', Description: '%' }, 'InvalidParameterValue', /description/],
    [
      'a rule that stands',
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv4: '10.0.0.0/8' },
      'InvalidPermission.Duplicate',
      /port: 22/,
    ],
  ])('refuses %s, and changes nothing', async (_, rule, code, message) => {
    const { id, modify, https, out, rules } = await withRules();
    const before = await rules(id);
    const call = modify([out, { IpProtocol: '-1', CidrIpv4: '10.0.0.0/8' }], [https, rule]);
    expect(await refusal(call)).toEqual({ code, status: 400, message: expect.stringMatching(message) });
    expect(await rules(id)).toEqual(before);
    expect(await rules(id, true)).toMatchObject([{ CidrIpv4: '0.0.0.0/0' }]);
  });

  it('refuses rules that it does not know, and one named twice', async () => {
    const { modify, https } = await withRules();
    const rule = { ...web, CidrIpv4: '10.0.0.0/8' };
    expect((await refusal(modify(['sgr-00000000', rule]))).code).toBe('InvalidSecurityGroupRuleId.NotFound');
    expect((await refusal(modify([https, rule], [https, rule]))).code).toBe('InvalidParameterValue');
    expect((await refusal(modify())).code).toBe('MissingParameter');
  });

  it('swaps two rules in one call', async () => {
    const { id, modify, https, ssh, rules } = await withRules();
    await modify(
      [https, { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv4: '10.0.0.0/8' }],
      [ssh, { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIpv4: '10.0.0.0/8' }],
    );
    const ports = new Map((await rules(id)).map((rule) => [rule.SecurityGroupRuleId, rule.FromPort]));
    expect([ports.get(https), ports.get(ssh)]).toEqual([22, 443]);
  });
});

describe('UpdateSecurityGroupRuleDescriptions', () => {
  it('sets and clears descriptions by rule id', async () => {
    const { ec2, id, https, ssh, out, rules } = await withRules();
    const SecurityGroupRuleDescriptions = [
      { SecurityGroupRuleId: https },
      { SecurityGroupRuleId: ssh, Description: 'ssh' },
    ];
    await ec2.send(
      new UpdateSecurityGroupRuleDescriptionsIngressCommand({ GroupId: id, SecurityGroupRuleDescriptions }),
    );
    const described = new Map((await rules(id)).map((rule) => [rule.SecurityGroupRuleId, rule.Description]));
    expect([described.get(https), described.get(ssh)]).toEqual([undefined, 'ssh']);
    const egress = { GroupId: id, SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId: out, Description: 'out' }] };
    const wrong = new UpdateSecurityGroupRuleDescriptionsIngressCommand(egress);
    expect((await refusal(ec2.send(wrong))).code).toBe('InvalidSecurityGroupRuleId.NotFound');
    await ec2.send(new UpdateSecurityGroupRuleDescriptionsEgressCommand(egress));
    expect(await rules(id, true)).toMatchObject([{ Description: 'out' }]);
  });

  it('sets them by properties, all or none', async () => {
    const { ec2, id, https, rules } = await withRules();
    const update = (...IpPermissions: ReturnType<typeof tcp>[]) =>
      ec2.send(new UpdateSecurityGroupRuleDescriptionsIngressCommand({ GroupId: id, IpPermissions }));
    const unknown = update(tcp(443, '10.0.0.0/8', 'new'), tcp(444, '10.0.0.0/8', 'new'));
    expect((await refusal(unknown)).code).toBe('InvalidPermission.NotFound');
    const find = async () => (await rules(id)).find((rule) => rule.SecurityGroupRuleId === https)?.Description;
    expect(await find()).toBe('https');
    await update(tcp(443, '10.0.0.0/8', 'new'));
    expect(await find()).toBe('new');
    await update(tcp(443, '10.0.0.0/8'));
    expect(await find()).toBeUndefined();
  });

  it('takes one form of naming rules only', async () => {
    const { ec2, id, https } = await withRules();
    const both = new UpdateSecurityGroupRuleDescriptionsIngressCommand({
      GroupId: id,
      IpPermissions: [tcp(443, '10.0.0.0/8')],
      SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId: https }],
    });
    expect((await refusal(ec2.send(both))).code).toBe('InvalidParameterCombination');
    const neither = new UpdateSecurityGroupRuleDescriptionsIngressCommand({ GroupId: id });
    expect((await refusal(ec2.send(neither))).code).toBe('MissingParameter');
  });
});
