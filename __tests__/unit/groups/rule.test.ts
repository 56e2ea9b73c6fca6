import { describe, expect, it } from 'vitest';
import {
  compareRules,
  formatPeer,
  formatRule,
  groupId,
  ruleKey,
  type DeclaredPeer,
  type Rule,
} from '../../../src/groups/rule.ts';

const rule = (
  protocol: string,
  from: number | null,
  to: number | null,
  peer: DeclaredPeer = { kind: 'self' },
): Rule<DeclaredPeer> => ({
  direction: 'ingress',
  protocol,
  from,
  to,
  peer,
});

describe('formatRule', () => {
  it.each([
    [rule('tcp', 443, 443, { kind: 'ipv4', cidr: '0.0.0.0/0' }), 'tcp 443 from 0.0.0.0/0'],
    [rule('udp', 53, 60, { kind: 'ipv6', cidr: '::/0' }), 'udp 53-60 from ::/0'],
    [rule('tcp', 0, 65_535, { kind: 'prefix-list', id: 'pl-12345678' }), 'tcp 0-65535 from pl-12345678'],
    [rule('-1', null, null, { kind: 'group-name', name: 'web' }), 'all traffic from web'],
    [rule('icmp', 3, 4), 'icmp 3/4 from self'],
    [rule('icmp', 8, -1), 'icmp 8 from self'],
    [rule('icmpv6', -1, -1), 'icmpv6 from self'],
    [rule('50', null, null), 'protocol 50 from self'],
    [
      { ...rule('-1', null, null, { kind: 'ipv4', cidr: '10.0.0.0/8' }), direction: 'egress' as const },
      'all traffic to 10.0.0.0/8',
    ],
  ])('%#: %o', (given, text) => {
    expect(formatRule(given)).toBe(text);
  });

  it.each<[DeclaredPeer, string]>([
    [{ kind: 'group', id: 'sg-12345678' }, 'sg-12345678'],
    [{ kind: 'group', id: 'sg-12345678', account: '123456789012' }, '123456789012/sg-12345678'],
    [{ kind: 'prefix-list-name', name: 'cdn' }, 'cdn'],
    [{ kind: 'self' }, 'self'],
  ])('%j is %s', (peer, text) => {
    expect(formatPeer(peer)).toBe(text);
  });
});

describe('compareRules', () => {
  it('puts ingress first, then protocol, ports by number, peer', () => {
    const sorted: Rule<DeclaredPeer>[] = [
      rule('-1', null, null),
      rule('tcp', 80, 80, { kind: 'ipv4', cidr: '10.0.0.0/8' }),
      rule('tcp', 80, 80, { kind: 'self' }),
      rule('tcp', 80, 90),
      rule('tcp', 81, 82),
      rule('tcp', 443, 443),
      rule('udp', 53, 53),
      { ...rule('-1', null, null), direction: 'egress' },
    ];
    expect(sorted.toReversed().sort(compareRules)).toEqual(sorted);
  });
});

describe('ruleKey', () => {
  it('tells names from ids, and leaves the description out', () => {
    const keys = [
      rule('tcp', 1, 1, { kind: 'group', id: 'sg-12345678' }),
      rule('tcp', 1, 1, { kind: 'group', id: 'sg-12345678', account: '123456789012' }),
      rule('tcp', 1, 1, { kind: 'group-name', name: 'sg-12345678' }),
      rule('tcp', 1, 1, { kind: 'prefix-list-name', name: 'pl-12345678' }),
      rule('tcp', 1, 1, { kind: 'prefix-list', id: 'pl-12345678' }),
      rule('icmp', -1, -1),
      rule('-1', null, null),
    ].map(ruleKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ruleKey({ ...rule('tcp', 1, 1), description: 'x' })).toBe(ruleKey(rule('tcp', 1, 1)));
  });
});

describe('groupId', () => {
  it.each([
    ['sg-12345678', true],
    ['sg-0abc1234def567890', true],
    ['sg-0ABC1234def567890', false],
    ['sg-1234567', false],
    ['sg-123456789', false],
    ['sg-0abc1234def5678901', false],
    ['my-sg-12345678', false],
  ])('%s: %s', (text, is) => {
    expect(groupId.test(text)).toBe(is);
  });
});
