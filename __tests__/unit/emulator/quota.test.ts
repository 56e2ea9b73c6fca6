import {
  CreateManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
  GetManagedPrefixListEntriesCommand,
  ModifySecurityGroupRulesCommand,
  type IpPermission,
} from '@aws-sdk/client-ec2';
import { expect, it } from 'vitest';
import { given, refusal, scene } from './scene.ts';

const port = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 };

function ipv4(count: number, first = 0): IpPermission {
  return { ...port, IpRanges: Array.from({ length: count }, (_, i) => ({ CidrIp: `10.0.${first + i}.0/24` })) };
}

function ipv6(count: number): IpPermission {
  return { ...port, Ipv6Ranges: Array.from({ length: count }, (_, i) => ({ CidrIpv6: `2001:db8:${i}::/48` })) };
}

const cloudFront = { ...port, PrefixListIds: [{ PrefixListId: 'pl-3b927c52' }] };

it('counts IPv4 and IPv6, inbound and outbound, apart', async () => {
  const { group, allow, allowOut } = await scene();
  const id = await group('web');
  await allow(id, ipv4(60), ipv6(60));
  await allowOut(id, ipv4(59));
  expect(await refusal(allow(id, ipv4(1, 100)))).toMatchObject({
    code: 'RulesPerSecurityGroupLimitExceeded',
    status: 400,
  });
  expect((await refusal(allowOut(id, ipv4(1, 100)))).code).toBe('RulesPerSecurityGroupLimitExceeded');
});

it.each<[string, IpPermission[], boolean]>([
  ['60 of one family', [ipv4(60)], true],
  ['61 of one family', [ipv4(61)], false],
  ["CloudFront's list and five", [cloudFront, ipv4(5)], true],
  ["CloudFront's list and six", [cloudFront, ipv4(6)], false],
  ["CloudFront's list and sixty of IPv6", [cloudFront, ipv6(60)], true],
])('counts %s', async (_, permissions, fits) => {
  const { group, allow, rules } = await scene();
  const id = await group('web');
  const outcome = await allow(id, ...permissions).then(
    () => true,
    () => false,
  );
  expect(outcome).toBe(fits);
  expect((await rules(id)).length > 0).toBe(fits);
});

it('counts a group once in each family', async () => {
  const { group, allow } = await scene({ quotas: { rulesPerGroup: 2 } });
  const id = await group('web');
  await allow(id, { ...port, UserIdGroupPairs: [{ GroupId: id }] });
  await allow(id, ipv4(1), ipv6(1));
  expect((await refusal(allow(id, ipv4(1, 9)))).code).toBe('RulesPerSecurityGroupLimitExceeded');
  expect((await refusal(allow(id, { ...port, Ipv6Ranges: [{ CidrIpv6: '::/0' }] }))).code).toBe(
    'RulesPerSecurityGroupLimitExceeded',
  );
});

it('counts a prefix list with its MaxEntries, and lets Modify not go over either', async () => {
  const { ec2, group, allow } = await scene({ quotas: { rulesPerGroup: 10 } });
  const id = await group('web');
  const made = await ec2.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: 'office',
      AddressFamily: 'IPv4',
      MaxEntries: 9,
      Entries: [{ Cidr: '203.0.113.7/24', Description: 'HQ' }],
    }),
  );
  const PrefixListId = given(made.PrefixList?.PrefixListId);
  expect((await refusal(allow(id, { ...port, PrefixListIds: [{ PrefixListId }] }, ipv4(2)))).code).toMatch(
    /LimitExceeded/,
  );
  const [rule] = await allow(id, { ...port, PrefixListIds: [{ PrefixListId: 'pl-63a5400a' }] }, ipv4(2));
  const SecurityGroupRule = { ...port, PrefixListId };
  const call = new ModifySecurityGroupRulesCommand({
    GroupId: id,
    SecurityGroupRules: [{ SecurityGroupRuleId: rule?.SecurityGroupRuleId, SecurityGroupRule }],
  });
  expect((await refusal(ec2.send(call))).code).toBe('RulesPerSecurityGroupLimitExceeded');
  const entries = await ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId }));
  expect(entries.Entries).toEqual([{ Cidr: '203.0.113.0/24', Description: 'HQ' }]);
});

it("says what AWS says of prefix lists: MaxEntries of one's own only", async () => {
  const { ec2 } = await scene({ region: 'eu-west-1' });
  const Filters = [
    { Name: 'prefix-list-name', Values: ['com.amazonaws.global.cloudfront.*', 'com.amazonaws.eu-west-1.s3'] },
  ];
  const { PrefixLists } = await ec2.send(new DescribeManagedPrefixListsCommand({ Filters, MaxResults: 1 }));
  expect(PrefixLists).toHaveLength(1);
  const { PrefixLists: all } = await ec2.send(new DescribeManagedPrefixListsCommand({ Filters }));
  expect(all?.map((list) => [list.PrefixListName, list.OwnerId, list.MaxEntries])).toEqual([
    ['com.amazonaws.global.cloudfront.origin-facing', 'AWS', undefined],
    ['com.amazonaws.eu-west-1.s3', 'AWS', undefined],
  ]);
  expect((await refusal(ec2.send(new DescribeManagedPrefixListsCommand({ MaxResults: 101 })))).status).toBe(400);
});
