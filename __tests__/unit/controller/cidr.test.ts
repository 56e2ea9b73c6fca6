import { describe, expect, it } from 'vitest';
import { hasHostBits, parseCidr } from '../../../src/controller/cidr.ts';

describe('parseCidr', () => {
  it.each([
    ['0.0.0.0/0', 32, false],
    ['10.0.0.0/8', 32, false],
    ['10.0.0.1/8', 32, true],
    ['10.0.0.1/32', 32, false],
    ['10.0.0.0/08', 32, false],
    ['::/0', 128, false],
    ['2001:db8::1/64', 128, true],
    ['1:2:3:4:5:6:7::/128', 128, false],
    ['::ffff:10.1.2.3/100', 128, true],
    ['::ffff:10.1.2.3/128', 128, false],
  ])('reads %s', (text, width, hostBits) => {
    const cidr = parseCidr(text);
    expect(cidr?.width).toBe(width);
    expect(cidr && hasHostBits(cidr)).toBe(hostBits);
  });

  it.each([
    '',
    '/',
    '10.0.0.0',
    '10.0.0/8',
    '010.0.0.0/8',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/8 ',
    ' 10.0.0.0/8',
    '256.0.0.0/8',
    '::/129',
    'fe80::1%eth0/64',
    '1::2::3/8',
    '12345::/16',
    '10.0.0.0/',
  ])('refuses %j', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });
});
