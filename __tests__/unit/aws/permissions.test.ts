import type { SecurityGroupRule } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { toIpPermissions, toObservedRule } from '../../../src/aws/permissions.ts';
import type { Rule } from '../../../src/groups/rule.ts';

const account = '123456789012';
const row = (rest: SecurityGroupRule): SecurityGroupRule => ({
  SecurityGroupRuleId: 'sgr-1',
  GroupId: 'sg-1',
  GroupOwnerId: account,
  IsEgress: false,
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  CidrIpv4: '10.0.0.0/8',
  ...rest,
});
const noPeer = { CidrIpv4: undefined };

describe('a row of DescribeSecurityGroupRules', () => {
  it.each([
    ['6', 443, 443, 'tcp', 443, 443],
    ['TCP', 443, 444, 'tcp', 443, 444],
    ['17', 53, 53, 'udp', 53, 53],
    ['1', 8, -1, 'icmp', 8, -1],
    ['58', undefined, undefined, 'icmpv6', -1, -1],
    ['icmpv6', -1, -1, 'icmpv6', -1, -1],
    ['-1', -1, -1, '-1', null, null],
    ['-1', undefined, undefined, '-1', null, null],
    ['50', -1, -1, '50', null, null],
    ['47', 443, 443, '47', null, null],
  ])('protocol %s with ports %s-%s', (IpProtocol, FromPort, ToPort, protocol, from, to) => {
    expect(toObservedRule(row({ IpProtocol, FromPort, ToPort }))).toEqual({
      id: 'sgr-1',
      direction: 'ingress',
      protocol,
      from,
      to,
      peer: { kind: 'ipv4', cidr: '10.0.0.0/8' },
      isUndescribed: true,
    });
  });

  it.each<[string, SecurityGroupRule, Rule['peer']]>([
    ['an IPv4 CIDR, masked', { CidrIpv4: '172.16.5.9/16' }, { kind: 'ipv4', cidr: '172.16.0.0/16' }],
    [
      'an IPv6 CIDR, masked and compressed',
      { ...noPeer, CidrIpv6: '2001:DB8:abcd:0012::1/64' },
      { kind: 'ipv6', cidr: '2001:db8:abcd:12::/64' },
    ],
    ['what is no CIDR, as it is', { CidrIpv4: 'none/0' }, { kind: 'ipv4', cidr: 'none/0' }],
    ['a prefix list', { ...noPeer, PrefixListId: 'pl-1' }, { kind: 'prefix-list', id: 'pl-1' }],
    [
      'a group of the same account',
      { ...noPeer, ReferencedGroupInfo: { GroupId: 'sg-2', UserId: account } },
      { kind: 'group', id: 'sg-2' },
    ],
    [
      'a group whose account AWS no longer says',
      { ...noPeer, ReferencedGroupInfo: { GroupId: 'sg-2' } },
      { kind: 'group', id: 'sg-2' },
    ],
    [
      'a group of another account',
      { ...noPeer, ReferencedGroupInfo: { GroupId: 'sg-2', UserId: '210987654321' } },
      { kind: 'group', id: 'sg-2', account: '210987654321' },
    ],
  ])('peer: %s', (_, rest, peer) => {
    expect(toObservedRule(row(rest))?.peer).toEqual(peer);
  });

  it('direction and description', () => {
    const rule = toObservedRule(row({ IsEgress: true, Description: 'to targets' }));
    expect(rule).toMatchObject({ direction: 'egress', description: 'to targets' });
    expect(rule).not.toHaveProperty('isUndescribed');
  });

  it('without a description AWS says that there is none; who does not say all of a rule may just not tell it', () => {
    for (const Description of ['', undefined]) {
      const said = toObservedRule(row({ Description }));
      expect(said).not.toHaveProperty('description');
      expect(said?.isUndescribed).toBe(true);
      const silent = toObservedRule(row({ Description, GroupOwnerId: undefined }));
      expect(silent).not.toHaveProperty('description');
      expect(silent).not.toHaveProperty('isUndescribed');
    }
  });

  it('the row says whose group it is; else it is as was known before', () => {
    const ReferencedGroupInfo = { GroupId: 'sg-2', UserId: account };
    const theirs = row({ ...noPeer, GroupOwnerId: '210987654321', ReferencedGroupInfo });
    expect(toObservedRule(theirs, account)?.peer).toEqual({ kind: 'group', id: 'sg-2', account });
    const silent = row({ ...noPeer, GroupOwnerId: undefined, ReferencedGroupInfo });
    expect(toObservedRule(silent, account)?.peer).toEqual({ kind: 'group', id: 'sg-2' });
    expect(toObservedRule(silent)?.peer).toEqual({ kind: 'group', id: 'sg-2', account });
  });

  it('without an id or a peer there is no rule', () => {
    expect(toObservedRule(row({ SecurityGroupRuleId: undefined }))).toBeUndefined();
    expect(toObservedRule(row(noPeer))).toBeUndefined();
  });
});

describe('IpPermissions', () => {
  const rule = (peer: Rule['peer'], rest: Partial<Rule> = {}): Rule => ({
    direction: 'ingress',
    protocol: 'tcp',
    from: 443,
    to: 443,
    peer,
    ...rest,
  });

  it('rules of one protocol and port range share an entry', () => {
    const rules = [
      rule({ kind: 'ipv4', cidr: '10.0.0.0/8' }, { description: 'office' }),
      rule({ kind: 'ipv6', cidr: '::/0' }),
      rule({ kind: 'prefix-list', id: 'pl-1' }, { description: 'edge' }),
      rule({ kind: 'group', id: 'sg-2' }),
      rule({ kind: 'group', id: 'sg-3', account: '210987654321' }, { description: 'peer' }),
      rule({ kind: 'ipv4', cidr: '10.0.0.0/8' }, { to: 444 }),
      rule({ kind: 'ipv4', cidr: '10.0.0.0/8' }, { protocol: 'udp' }),
    ];
    expect(toIpPermissions(rules)).toEqual([
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'office' }],
        Ipv6Ranges: [{ CidrIpv6: '::/0' }],
        PrefixListIds: [{ PrefixListId: 'pl-1', Description: 'edge' }],
        UserIdGroupPairs: [{ GroupId: 'sg-2' }, { GroupId: 'sg-3', UserId: '210987654321', Description: 'peer' }],
      },
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 444, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
      { IpProtocol: 'udp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    ]);
  });

  it('no ports for a protocol that has none', () => {
    const all = rule({ kind: 'ipv4', cidr: '0.0.0.0/0' }, { protocol: '-1', from: null, to: null });
    expect(toIpPermissions([all])).toEqual([{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]);
  });

  it('none of none', () => {
    expect(toIpPermissions([])).toEqual([]);
  });
});
