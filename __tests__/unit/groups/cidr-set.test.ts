import { describe, expect, it } from 'vitest';
import {
  cidrSet,
  cidrsOf,
  contains,
  coversWorld,
  equals,
  intersection,
  isEmpty,
  mergeCidrs,
  overlaps,
  partition,
  union,
} from '../../../src/groups/cidr-set.ts';

describe('mergeCidrs', () => {
  it.each([
    [[], []],
    [['10.0.0.0/8'], ['10.0.0.0/8']],
    [['10.0.0.0/8', '10.1.0.0/16', '10.0.0.0/8'], ['10.0.0.0/8']],
    [['128.0.0.0/1', '0.0.0.0/1'], ['0.0.0.0/0']],
    [
      ['8000::/1', '::/1', '192.0.2.0/24'],
      ['192.0.2.0/24', '::/0'],
    ],
    // Neighbours that no one block holds: the first begins at an odd place.
    [
      ['10.0.1.0/24', '10.0.2.0/24'],
      ['10.0.1.0/24', '10.0.2.0/24'],
    ],
    [
      ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24'],
      ['10.0.0.0/23', '10.0.2.0/24'],
    ],
    [
      ['255.255.255.255/32', '0.0.0.0/32'],
      ['0.0.0.0/32', '255.255.255.255/32'],
    ],
    [['172.16.5.9/16'], ['172.16.0.0/16']],
  ])('%j is %j', (cidrs, merged) => {
    expect(mergeCidrs(cidrs)).toEqual(merged);
  });

  it('takes the world apart and together again', () => {
    const rest = Array.from(
      { length: 32 },
      (_, index) =>
        `${(2 ** index) >>> 24}.${((2 ** index) >>> 16) & 255}.${((2 ** index) >>> 8) & 255}.${(2 ** index) & 255}/${32 - index}`,
    );
    expect(rest).toContain('128.0.0.0/1');
    expect(mergeCidrs(rest)).toHaveLength(32);
    expect(mergeCidrs([...rest, '0.0.0.0/32'])).toEqual(['0.0.0.0/0']);
  });

  it('refuses what is no CIDR', () => {
    expect(() => mergeCidrs(['10.0.0.0'])).toThrow('10.0.0.0 has no prefix length');
  });
});

describe('sets of addresses', () => {
  const office = cidrSet(['203.0.113.0/24', '2001:db8::/32']);

  it('compares across families', () => {
    expect(contains(cidrSet(['0.0.0.0/0']), cidrSet(['10.0.0.0/8']))).toBe(true);
    expect(contains(cidrSet(['0.0.0.0/0']), office)).toBe(false);
    expect(contains(cidrSet(['0.0.0.0/0', '::/0']), office)).toBe(true);
    expect(contains(office, cidrSet(['203.0.113.0/23']))).toBe(false);
    expect(contains(cidrSet(['10.0.0.0/9', '10.128.0.0/9']), cidrSet(['10.64.0.0/10', '10.128.0.0/10']))).toBe(true);
    expect(contains(cidrSet([]), cidrSet([]))).toBe(true);
    expect(overlaps(office, cidrSet(['2001:db8:1::/48']))).toBe(true);
    expect(overlaps(office, cidrSet(['203.0.112.0/24', '2001:db9::/32']))).toBe(false);
    expect(equals(office, cidrSet(['2001:db8::/33', '203.0.113.0/24', '2001:db8:8000::/33']))).toBe(true);
    expect(equals(office, cidrSet(['203.0.113.0/24']))).toBe(false);
    expect(equals(cidrSet(['203.0.113.0/25']), cidrSet(['203.0.113.0/24']))).toBe(false);
    expect(equals(cidrSet(['203.0.113.128/25']), cidrSet(['203.0.113.0/24']))).toBe(false);
  });

  it('unites and intersects', () => {
    expect(cidrsOf(union(office, cidrSet(['203.0.112.0/24']), cidrSet([])))).toEqual([
      '203.0.112.0/23',
      '2001:db8::/32',
    ]);
    expect(cidrsOf(intersection(office, cidrSet(['203.0.113.128/25', '203.0.114.0/24', '2001:db8::1/128'])))).toEqual([
      '203.0.113.128/25',
      '2001:db8::1/128',
    ]);
    expect(isEmpty(intersection(office, cidrSet(['10.0.0.0/8'])))).toBe(true);
    expect(isEmpty(office)).toBe(false);
  });

  it('parts sets where they differ', () => {
    const told = (...sets: readonly (readonly [string, readonly string[]])[]) =>
      partition(sets.map(([name, cidrs]) => [name, cidrSet(cidrs)] as const)).map(({ names, addresses }) => [
        names.join(),
        ...cidrsOf(addresses),
      ]);
    expect(told()).toEqual([]);
    expect(told(['a', []])).toEqual([]);
    expect(told(['a', ['0.0.0.0/0', '::/0']], ['b', ['0.0.0.0/0', '::/0']])).toEqual([['a,b', '0.0.0.0/0', '::/0']]);
    expect(told(['a', ['10.0.0.0/22', '::1/128']], ['b', ['10.0.1.0/24', '10.0.4.0/24', '::2/127']])).toEqual([
      ['a', '10.0.0.0/24', '10.0.2.0/23', '::1/128'],
      ['a,b', '10.0.1.0/24'],
      ['b', '10.0.4.0/24', '::2/127'],
    ]);
  });

  it.each([
    [['0.0.0.0/0'], true, false],
    [['0.0.0.0/1', '128.0.0.0/1'], true, false],
    [['0.0.0.0/1', '128.0.0.0/2'], false, false],
    [['128.0.0.0/1'], false, false],
    [['::/0'], false, true],
    [['8000::/1', '::/1', '10.0.0.0/8'], false, true],
    [[], false, false],
  ])('%j covers the world of IPv4: %s, of IPv6: %s', (cidrs, ipv4, ipv6) => {
    expect(coversWorld(cidrSet(cidrs), 'ipv4')).toBe(ipv4);
    expect(coversWorld(cidrSet(cidrs), 'ipv6')).toBe(ipv6);
  });
});
