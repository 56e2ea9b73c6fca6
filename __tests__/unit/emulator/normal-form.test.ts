import type { IpPermission } from '@aws-sdk/client-ec2';
import { expect, it } from 'vitest';
import { refusal, scene, tcp } from './scene.ts';

const anywhere = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] };

const stored: readonly (readonly [string, IpPermission, Record<string, unknown>])[] = [
  [
    'protocol 6',
    { ...anywhere, IpProtocol: '6', FromPort: 1, ToPort: 2 },
    { IpProtocol: 'tcp', FromPort: 1, ToPort: 2 },
  ],
  ['protocol 17', { ...anywhere, IpProtocol: '17', FromPort: 1, ToPort: 2 }, { IpProtocol: 'udp' }],
  [
    'protocol 1',
    { ...anywhere, IpProtocol: '1', FromPort: 8, ToPort: -1 },
    { IpProtocol: 'icmp', FromPort: 8, ToPort: -1 },
  ],
  [
    'protocol 58',
    { ...anywhere, IpProtocol: '58', FromPort: 128, ToPort: 0 },
    { IpProtocol: 'icmpv6', FromPort: 128, ToPort: 0 },
  ],
  ['upper case', { ...anywhere, IpProtocol: 'TCP', FromPort: 1, ToPort: 1 }, { IpProtocol: 'tcp' }],
  [
    'all with ports',
    { ...anywhere, IpProtocol: '-1', FromPort: 443, ToPort: 443 },
    { IpProtocol: '-1', FromPort: -1, ToPort: -1 },
  ],
  [
    'ESP with ports',
    { ...anywhere, IpProtocol: '50', FromPort: 5, ToPort: 6 },
    { IpProtocol: '50', FromPort: -1, ToPort: -1 },
  ],
  [
    'ESP with -1/-1',
    { ...anywhere, IpProtocol: '50', FromPort: -1, ToPort: -1 },
    { IpProtocol: '50', FromPort: -1, ToPort: -1 },
  ],
  [
    'icmpv6 without type',
    { IpProtocol: 'icmpv6', Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
    { IpProtocol: 'icmpv6', FromPort: -1, ToPort: -1 },
  ],
  ['host bits', tcp(80, '172.16.5.9/16'), { CidrIpv4: '172.16.0.0/16' }],
  ['/0 with host bits', tcp(80, '10.1.2.3/0'), { CidrIpv4: '0.0.0.0/0' }],
  [
    'padded upper-case IPv6',
    { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, Ipv6Ranges: [{ CidrIpv6: '2001:DB8:abcd:0012::1/64' }] },
    { CidrIpv6: '2001:db8:abcd:12::/64' },
  ],
];

it.each(stored)('stores %s in normal form', async (_, permission, expected) => {
  const { group, allow, rules } = await scene();
  const id = await group('web');
  expect(await allow(id, permission)).toMatchObject([expected]);
  expect(await rules(id)).toMatchObject([expected]);
});

const port = { IpProtocol: 'tcp', FromPort: 1, ToPort: 1 };

const refused: readonly (readonly [string, IpPermission, string, RegExp])[] = [
  [
    'tcp without ports',
    { ...anywhere, IpProtocol: 'tcp' },
    'InvalidParameterValue',
    /Must specify both from and to ports with TCP\/UDP.*portRange/,
  ],
  ['udp with one port', { ...anywhere, IpProtocol: 'udp', FromPort: 1 }, 'InvalidParameterValue', /Must specify both/],
  ['icmp without type', { ...anywhere, IpProtocol: 'icmp' }, 'InvalidParameterValue', /with ICMP/],
  [
    'icmp type -1 with a code',
    { ...anywhere, IpProtocol: 'icmp', FromPort: -1, ToPort: 0 },
    'InvalidPermission.Malformed',
    /code must be -1/,
  ],
  [
    'icmp type 256',
    { ...anywhere, IpProtocol: 'icmp', FromPort: 256, ToPort: 0 },
    'InvalidPermission.Malformed',
    /out of range/,
  ],
  ['reversed ports', { ...anywhere, ...port, FromPort: 2 }, 'InvalidPermission.Malformed', /port range \(2:1\)/],
  ['port 65536', { ...anywhere, ...port, ToPort: 65_536 }, 'InvalidPermission.Malformed', /\(65536\) out of range/],
  ['port -1', { ...anywhere, ...port, FromPort: -1 }, 'InvalidPermission.Malformed', /\(-1\) out of range/],
  ['an unknown protocol', { ...anywhere, IpProtocol: 'http' }, 'InvalidParameterValue', /Unknown protocol/],
  ["the CLI's alias all", { ...anywhere, IpProtocol: 'all' }, 'InvalidParameterValue', /Unknown protocol/],
  ['protocol 256', { ...anywhere, IpProtocol: '256' }, 'InvalidParameterValue', /Unknown protocol/],
  ['no protocol', { ...anywhere, FromPort: 1, ToPort: 1 }, 'MissingParameter', /IpProtocol/],
  ['no source', port, 'MissingParameter', /Missing source specification/],
  ['a prefix over 32', tcp(1, '10.0.0.0/33'), 'InvalidParameterValue', /CIDR block 10.0.0.0\/33 is malformed/],
  ['no prefix length', tcp(1, '10.0.0.0'), 'InvalidParameterValue', /malformed/],
  ['an octet over 255', tcp(1, '10.0.256.0/24'), 'InvalidParameterValue', /malformed/],
  ['a leading zero', tcp(1, '010.0.0.0/8'), 'InvalidParameterValue', /malformed/],
  ['a group id as CIDR', tcp(1, 'sg-05cbbd25a44de07f5'), 'InvalidParameterValue', /malformed/],
  ['an IPv6 prefix over 128', { ...port, Ipv6Ranges: [{ CidrIpv6: '::/129' }] }, 'InvalidParameterValue', /malformed/],
  [
    'IPv6 without prefix length',
    { ...port, Ipv6Ranges: [{ CidrIpv6: '2001:db8::1' }] },
    'InvalidParameterValue',
    /malformed/,
  ],
  [
    'an IPv4 block among IPv6',
    { ...port, Ipv6Ranges: [{ CidrIpv6: '10.0.0.0/8' }] },
    'InvalidParameterValue',
    /malformed/,
  ],
  ['a dash in a description', tcp(1, '10.0.0.0/8', 'a — b'), 'InvalidParameterValue', /Invalid rule description/],
  ['a long description', tcp(1, '10.0.0.0/8', 'x'.repeat(256)), 'InvalidParameterValue', /Invalid rule description/],
  [
    'an unknown prefix list',
    { ...port, PrefixListIds: [{ PrefixListId: 'pl-00000000' }] },
    'InvalidPrefixListID.NotFound',
    /pl-00000000/,
  ],
  [
    'an unknown group',
    { ...port, UserIdGroupPairs: [{ GroupId: 'sg-00000000' }] },
    'InvalidGroup.NotFound',
    /sg-00000000/,
  ],
  [
    'a pair without group',
    { ...port, UserIdGroupPairs: [{ UserId: '123456789012' }] },
    'MissingParameter',
    /group ID missing/,
  ],
  [
    'a group by name outside the default VPC',
    { ...port, UserIdGroupPairs: [{ GroupName: 'web' }] },
    'InvalidParameterValue',
    /by name/,
  ],
];

it.each(refused)('refuses %s, and changes nothing', async (_, permission, code, message) => {
  const { group, allow, rules } = await scene();
  const id = await group('web');
  expect(await refusal(allow(id, tcp(22, '10.0.0.0/8'), permission))).toEqual({
    code,
    status: 400,
    message: expect.stringMatching(message),
  });
  expect(await rules(id)).toEqual([]);
});

it('lets a description have 255 characters of the whole set', async () => {
  const { group, allow, rules } = await scene();
  const id = await group('web');
  const description = 'aZ09 ._-:/()#,@[]+=&;{}!$*'.padEnd(255, 'x');
  await allow(id, tcp(1, '10.0.0.0/8', description));
  expect(await rules(id)).toMatchObject([{ Description: description }]);
});

it('joins rules that share protocol and ports, and leaves ports out where there are none', async () => {
  const { group, allow, read } = await scene();
  const [id, other] = [await group('web'), await group('other')];
  await allow(id, tcp(443, '10.0.0.0/8', 'ten'), tcp(443, '192.168.0.0/16'));
  await allow(id, {
    IpProtocol: 'tcp',
    FromPort: 443,
    ToPort: 443,
    Ipv6Ranges: [{ CidrIpv6: '::/0' }],
    PrefixListIds: [{ PrefixListId: 'pl-3b927c52', Description: 'CloudFront' }],
    UserIdGroupPairs: [{ GroupId: other }, { GroupId: id }],
  });
  await allow(id, { IpProtocol: '50', IpRanges: [{ CidrIp: '10.0.0.0/8' }] });
  const { IpPermissions: [esp, https, ...rest] = [] } = await read(id);
  expect(rest).toEqual([]);
  expect(esp).toEqual({
    IpProtocol: '50',
    IpRanges: [{ CidrIp: '10.0.0.0/8' }],
    Ipv6Ranges: [],
    PrefixListIds: [],
    UserIdGroupPairs: [],
  });
  expect(https).toMatchObject({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443 });
  expect(https?.IpRanges).toHaveLength(2);
  expect(https?.IpRanges).toContainEqual({ CidrIp: '10.0.0.0/8', Description: 'ten' });
  expect(https?.Ipv6Ranges).toEqual([{ CidrIpv6: '::/0' }]);
  expect(https?.PrefixListIds).toEqual([{ PrefixListId: 'pl-3b927c52', Description: 'CloudFront' }]);
  expect(https?.UserIdGroupPairs).toHaveLength(2);
});
