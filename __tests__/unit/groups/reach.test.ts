import { describe, expect, test } from 'vitest';
import { cidrSet } from '../../../src/groups/cidr-set.ts';
import { isPrivate, reachOf } from '../../../src/groups/reach.ts';

const ipv4 = (...cidrs: readonly string[]) => reachOf(cidrSet(cidrs), 'ipv4');
const ipv6 = (...cidrs: readonly string[]) => reachOf(cidrSet(cidrs), 'ipv6');

describe('all', () => {
  test('whatever is routed, however it is written', () => {
    expect(ipv4('0.0.0.0/0')).toBe('all');
    expect(ipv4('0.0.0.0/1', '128.0.0.0/1')).toBe('all');
    expect(ipv4('0.0.0.0/2', '64.0.0.0/2', '128.0.0.0/2', '192.0.0.0/3')).toBe('all');
    expect(ipv6('::/0')).toBe('all');
    expect(ipv6('2000::/3')).toBe('all');
    expect(ipv6('2000::/4', '3000::/4')).toBe('all');
  });
  test('of its own family alone', () => {
    expect(ipv6('0.0.0.0/0')).toBe('part');
    expect(ipv4('::/0')).toBe('part');
  });
});

describe('most', () => {
  test('halves, quarters, and what leaves one address out', () => {
    const allButOne = Array.from(
      { length: 32 },
      (_, bit) =>
        `${(1 << bit) >>> 24}.${((1 << bit) >>> 16) & 255}.${((1 << bit) >>> 8) & 255}.${(1 << bit) & 255}/${32 - bit}`,
    );
    expect(ipv4('0.0.0.0/1')).toBe('most');
    expect(ipv4('128.0.0.0/2')).toBe('most');
    expect(ipv4(...allButOne.filter((cidr) => !cidr.startsWith('8.')))).toBe('most');
    expect(ipv6('2000::/4')).toBe('most');
  });
  test('a longer run than any one network has: the border', () => {
    expect(ipv4('16.0.0.0/7')).toBe('most');
    expect(ipv4('17.0.0.0/8', '18.0.0.0/8')).toBe('most');
    expect(ipv4('17.0.0.0/8')).toBe('part');
    expect(ipv4('17.0.0.0/8', '19.0.0.0/8')).toBe('part');
    expect(ipv6('2400::/11')).toBe('most');
    expect(ipv6('2400::/12')).toBe('part');
  });
  test('many pieces of an eighth together: the border', () => {
    const eights = (count: number) => Array.from({ length: count }, (_, index) => `${20 + 2 * index}.0.0.0/8`);
    expect(ipv4(...eights(32))).toBe('most');
    expect(ipv4(...eights(31))).toBe('part');
  });
});

describe('part', () => {
  test('private networks are never the Internet, however wide', () => {
    expect(ipv4('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10')).toBe('part');
    expect(ipv4('224.0.0.0/3')).toBe('part');
    expect(ipv6('fc00::/7', 'fe80::/10')).toBe('part');
  });
  test('nothing', () => {
    expect(ipv4()).toBe('part');
  });
});

test('private is what no packet from the Internet comes from', () => {
  for (const cidr of [
    '10.1.0.0/16',
    '172.31.0.0/16',
    '192.168.7.0/24',
    '100.127.0.0/16',
    '169.254.1.1/32',
    'fd00::/8',
  ]) {
    expect([cidr, isPrivate(cidrSet([cidr]))]).toEqual([cidr, true]);
  }
  for (const cidr of ['172.32.0.0/16', '100.128.0.0/16', '203.0.113.0/24', '8.0.0.0/6', '2001:db8::/32', '::/0']) {
    expect([cidr, isPrivate(cidrSet([cidr]))]).toEqual([cidr, false]);
  }
  expect(isPrivate(cidrSet(['10.0.0.0/8', '203.0.113.7/32']))).toBe(false);
});
