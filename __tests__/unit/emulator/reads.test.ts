import {
  CreateTagsCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  type Filter,
} from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { refusal, scene, tcp } from './scene.ts';

describe('DescribeSecurityGroups', () => {
  it('fails on one unknown id, and is only silent about it in a filter', async () => {
    const { ec2, group } = await scene();
    const id = await group('web');
    const byIds = (...GroupIds: string[]) => ec2.send(new DescribeSecurityGroupsCommand({ GroupIds }));
    expect(await refusal(byIds(id, 'sg-00000000'))).toMatchObject({ code: 'InvalidGroup.NotFound', status: 400 });
    expect((await refusal(byIds('web'))).code).toBe('InvalidGroupId.Malformed');
    const Filters = [{ Name: 'group-id', Values: [id, 'sg-00000000'] }];
    const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
    expect(SecurityGroups).toHaveLength(1);
  });

  it.each<[string, Filter[], string[]]>([
    ['the name', [{ Name: 'group-name', Values: ['web'] }], ['web']],
    ['the name in another case', [{ Name: 'group-name', Values: ['WEB'] }], []],
    ['a star', [{ Name: 'group-name', Values: ['we*'] }], ['web', 'we*b']],
    ['a question mark', [{ Name: 'group-name', Values: ['w?b'] }], ['web']],
    ['an escaped star', [{ Name: 'group-name', Values: [String.raw`we\*b`] }], ['we*b']],
    ['a dot, which is itself', [{ Name: 'group-name', Values: ['w.b'] }], []],
    ['two values', [{ Name: 'group-name', Values: ['web', 'db'] }], ['db', 'web']],
    [
      'two filters',
      [
        { Name: 'group-name', Values: ['web', 'db'] },
        { Name: 'description', Values: ['d?'] },
      ],
      ['db'],
    ],
    ['a tag', [{ Name: 'tag:Name', Values: ['front'] }], ['web']],
    ['a tag in another case', [{ Name: 'tag:name', Values: ['front'] }], []],
    ['a tag key', [{ Name: 'tag-key', Values: ['Name'] }], ['web']],
    ['the owner', [{ Name: 'owner-id', Values: ['1'] }], []],
  ])('filters by %s', async (_, Filters, expected) => {
    const { ec2, group, vpcId } = await scene();
    const web = await group('web');
    for (const name of ['db', 'we*b']) await group(name);
    await ec2.send(new CreateTagsCommand({ Resources: [web], Tags: [{ Key: 'Name', Value: 'front' }] }));
    const inVpc = { Name: 'vpc-id', Values: [vpcId] };
    const found = await ec2.send(new DescribeSecurityGroupsCommand({ Filters: [inVpc, ...Filters] }));
    expect(found.SecurityGroups?.map((one) => one.GroupName).sort()).toEqual([...expected].sort());
  });

  it('finds the groups whose rules name a group, by direction', async () => {
    const { ec2, group, allow, allowOut } = await scene();
    const [named, inward, outward] = [await group('named'), await group('in'), await group('out')];
    await allow(inward, { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: named }] });
    await allowOut(outward, { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: named }] });
    const by = async (Name: string) => {
      const found = await ec2.send(new DescribeSecurityGroupsCommand({ Filters: [{ Name, Values: [named] }] }));
      return found.SecurityGroups?.map((one) => one.GroupId);
    };
    expect(await by('ip-permission.group-id')).toEqual([inward]);
    expect(await by('egress.ip-permission.group-id')).toEqual([outward]);
  });

  it.each<[string, Filter[]]>([
    ['a filter it does not know', [{ Name: 'colour', Values: ['red'] }]],
    ['201 values', [{ Name: 'group-id', Values: Array.from({ length: 201 }, (_, i) => `sg-${i}`) }]],
    ['51 filters', Array.from({ length: 51 }, () => ({ Name: 'group-id', Values: ['x'] }))],
    ['256 characters', [{ Name: 'group-name', Values: ['x'.repeat(256)] }]],
    ['no values', [{ Name: 'group-name', Values: [] }]],
  ])('refuses %s', async (_, Filters) => {
    const { ec2 } = await scene();
    expect((await refusal(ec2.send(new DescribeSecurityGroupsCommand({ Filters })))).status).toBe(400);
  });
});

describe('pages', () => {
  it('come in the size asked for, and together are everything', async () => {
    const { ec2, group, vpcId } = await scene();
    const made: string[] = [];
    for (let i = 0; i < 11; i += 1) made.push(await group(`g${i}`));
    const Filters = [{ Name: 'vpc-id', Values: [vpcId] }];
    const sizes: number[] = [];
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await ec2.send(new DescribeSecurityGroupsCommand({ Filters, MaxResults: 5, NextToken }));
      sizes.push(page.SecurityGroups?.length ?? 0);
      seen.push(...(page.SecurityGroups ?? []).map((one) => one.GroupId));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(sizes).toEqual([5, 5, 2]);
    expect(new Set(seen).size).toBe(12);
    expect(seen).toEqual(expect.arrayContaining(made));
  });

  it.each([4, 1001])('have no size of %i', async (MaxResults) => {
    const { ec2 } = await scene();
    expect((await refusal(ec2.send(new DescribeSecurityGroupsCommand({ MaxResults })))).code).toBe(
      'InvalidParameterValue',
    );
    expect((await refusal(ec2.send(new DescribeSecurityGroupRulesCommand({ MaxResults })))).code).toBe(
      'InvalidParameterValue',
    );
  });

  it('refuse a token of nobody', async () => {
    const { ec2 } = await scene();
    const call = new DescribeSecurityGroupsCommand({ NextToken: 'nonsense' });
    expect((await refusal(ec2.send(call))).code).toBe('InvalidPaginationToken');
  });
});

describe('DescribeSecurityGroupRules', () => {
  it('gives one row a rule, with ports -1 where there are none', async () => {
    const { group, allow, rules } = await scene();
    const id = await group('web');
    await allow(id, {
      IpProtocol: '-1',
      IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'all' }, { CidrIp: '11.0.0.0/8' }],
    });
    const rows = await rules(id);
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const arn = `arn:aws:ec2:us-east-1:123456789012:security-group-rule/${row.SecurityGroupRuleId}`;
      expect(row).toMatchObject({ GroupId: id, IsEgress: false, FromPort: -1, ToPort: -1, SecurityGroupRuleArn: arn });
    }
  });

  it('is empty for a group that does not exist, and refuses what is no group id or an unknown rule id', async () => {
    const { ec2, rules } = await scene();
    expect(await rules('sg-00000000')).toEqual([]);
    expect((await refusal(rules('web'))).code).toBe('InvalidGroupId.Malformed');
    const byId = new DescribeSecurityGroupRulesCommand({ SecurityGroupRuleIds: ['sgr-00000000'] });
    expect((await refusal(ec2.send(byId))).code).toBe('InvalidSecurityGroupRuleId.NotFound');
    const vpc = new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'vpc-id', Values: ['vpc-1'] }] });
    expect((await refusal(ec2.send(vpc))).code).toBe('InvalidParameterValue');
  });

  it('keeps eleven rules of one port apart', async () => {
    const { group, allow, rules, read } = await scene();
    const id = await group('web');
    await allow(id, ...Array.from({ length: 11 }, (_, i) => tcp(443, `10.${i}.0.0/16`)));
    expect(new Set((await rules(id)).map((rule) => rule.SecurityGroupRuleId)).size).toBe(11);
    expect((await read(id)).IpPermissions).toHaveLength(1);
  });
});
