import { describe, expect, it } from 'vitest';
import { parseCidr } from '../../../src/groups/cidr.ts';

describe('parseCidr', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.0/24', 'ipv4', false],
    ['0.0.0.0/0', '0.0.0.0/0', 'ipv4', false],
    ['255.255.255.255/32', '255.255.255.255/32', 'ipv4', false],
    ['172.16.5.9/16', '172.16.0.0/16', 'ipv4', true],
    ['10.0.0.1/0', '0.0.0.0/0', 'ipv4', true],
    ['203.0.113.129/25', '203.0.113.128/25', 'ipv4', true],
    ['::/0', '::/0', 'ipv6', false],
    ['::1/128', '::1/128', 'ipv6', false],
    ['1::/16', '1::/16', 'ipv6', false],
    ['2001:DB8:abcd:0012::1/64', '2001:db8:abcd:12::/64', 'ipv6', true],
    ['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128', 'ipv6', false],
    ['2001:0:0:1:0:0:0:1/128', '2001:0:0:1::1/128', 'ipv6', false],
    ['2001:db8:0:1:1:1:1:1/128', '2001:db8:0:1:1:1:1:1/128', 'ipv6', false],
    ['1:2:3:4:5:6:7::/128', '1:2:3:4:5:6:7:0/128', 'ipv6', false],
    ['64:ff9b::192.0.2.33/128', '64:ff9b::c000:221/128', 'ipv6', false],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/1', '8000::/1', 'ipv6', true],
  ])('%s is %s', (text, canonical, family, hostBits) => {
    expect(parseCidr(text)).toMatchObject({ family, canonical, hostBits, prefix: Number(text.split('/')[1]) });
  });

  it.each([
    ['', 'is not a CIDR such as 203.0.113.0/24'],
    ['/24', 'is not a CIDR such as 203.0.113.0/24'],
    ['10.0.0.0', 'has no prefix length; one address is 10.0.0.0/32'],
    ['2001:db8::1', 'has no prefix length; one address is 2001:db8::1/128'],
    ['10.0.0.0/33', 'needs a prefix length from 0 to 32 after the slash, without leading zeros'],
    ['10.0.0.0/08', 'needs a prefix length from 0 to 32 after the slash, without leading zeros'],
    ['10.0.0.0/', 'needs a prefix length from 0 to 32 after the slash, without leading zeros'],
    ['10.0.0.0/-1', 'needs a prefix length from 0 to 32 after the slash, without leading zeros'],
    ['10.0.0.0/8 ', 'needs a prefix length from 0 to 32 after the slash, without leading zeros'],
    ['::/129', 'needs a prefix length from 0 to 128 after the slash, without leading zeros'],
    ['10.0.0/8', 'is not a CIDR such as 203.0.113.0/24'],
    ['10.0.0.0.0/8', 'is not a CIDR such as 203.0.113.0/24'],
    ['010.0.0.0/8', 'is not a CIDR such as 203.0.113.0/24'],
    ['256.0.0.0/8', 'is not a CIDR such as 203.0.113.0/24'],
    [' 10.0.0.0/8', 'is not a CIDR such as 203.0.113.0/24'],
    ['10.0.0.0/8/8', 'is not a CIDR such as 203.0.113.0/24'],
    ['office', 'is not a CIDR such as 203.0.113.0/24'],
    ['１0.0.0.0/8', 'is not a CIDR such as 203.0.113.0/24'],
    [':::/0', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['::1::/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    [':1/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['1:2:3:4:5:6:7/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['1:2:3:4:5:6:7:8:9/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['1:2:3:4::5:6:7:8/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['12345::/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['g::/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['fe80::%eth0/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['1.2.3.4::/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['::1.2.3.4:5/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['::1.2.3/64', 'is not an IPv6 CIDR such as 2001:db8::/32'],
    ['::ffff:1.2.3.4/128', 'is an IPv4 address mapped into IPv6, which no packet carries; write it as IPv4'],
    ['::ffff:102:304/96', 'is an IPv4 address mapped into IPv6, which no packet carries; write it as IPv4'],
  ])('%j %s', (text, fault) => {
    expect(parseCidr(text)).toEqual({ fault });
  });
});
