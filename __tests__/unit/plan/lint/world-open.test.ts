import { expect, test } from 'vitest';
import { formatPorts } from '../../../../src/groups/rule.ts';
import { type AddressRule, worldOpen } from '../../../../src/plan/lint/world-open.ts';

const rule = (from: number | null, to: number | null, cidr: string, protocol = 'tcp'): AddressRule => ({
  protocol,
  from,
  to,
  cidr,
});
const all = (cidr: string) => rule(null, null, cidr, '-1');
const told = (...rules: readonly AddressRule[]) =>
  worldOpen(rules).map(
    ({ traffic, families, reach, rules: by }) =>
      `${formatPorts(traffic)} ${families.join('+')} ${reach} by ${by.map(({ cidr }) => cidr).join(', ')}`,
  );

test('traffic as it is written, both families in one', () => {
  expect(told(rule(22, 22, '0.0.0.0/0'), rule(22, 22, '::/0'), rule(443, 443, '0.0.0.0/0'))).toEqual([
    'tcp 22 ipv4+ipv6 all by 0.0.0.0/0, ::/0',
    'tcp 443 ipv4 all by 0.0.0.0/0',
  ]);
});
test('what is closed is not told, nor the networks beside what is open', () => {
  expect(told(rule(22, 22, '10.0.0.0/8'), rule(22, 22, '2001:db8::/32'))).toEqual([]);
  expect(told(rule(22, 22, '2001:db8::/32'), rule(22, 22, '0.0.0.0/0'))).toEqual(['tcp 22 ipv4 all by 0.0.0.0/0']);
});
test('halves of several rules are one', () => {
  expect(told(rule(22, 22, '0.0.0.0/1'), rule(22, 22, '128.0.0.0/1'))).toEqual([
    'tcp 22 ipv4 all by 0.0.0.0/1, 128.0.0.0/1',
  ]);
});
test('small pieces of different ranges are the world only where they overlap', () => {
  const pieces = Array.from({ length: 40 }, (_, index) => rule(20, 30, `${20 + 2 * index}.0.0.0/8`)).slice(0, 20);
  const others = Array.from({ length: 20 }, (_, index) => rule(25, 40, `${61 + 2 * index}.0.0.0/8`));
  const [found, ...rest] = worldOpen([...pieces, ...others]);
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ traffic: { protocol: 'tcp', from: 25, to: 30 }, families: ['ipv4'], reach: 'most' });
  expect(found?.rules).toHaveLength(40);
  const apart = others.map((other) => ({ ...other, from: 31 }));
  expect(worldOpen([...pieces, ...apart])).toEqual([]);
  const udp = others.map((other) => ({ ...other, protocol: 'udp' }));
  expect(worldOpen([...pieces, ...udp])).toEqual([]);
});
test('rules for all traffic count for every port, and so do they together with others', () => {
  expect(told(all('0.0.0.0/0'))).toEqual(['all traffic ipv4 all by 0.0.0.0/0']);
  const pieces = Array.from({ length: 20 }, (_, index) => all(`${20 + 2 * index}.0.0.0/8`));
  const others = Array.from({ length: 20 }, (_, index) => rule(53, 53, `${61 + 2 * index}.0.0.0/8`, 'udp'));
  expect(worldOpen([...pieces, ...others]).map(({ traffic }) => formatPorts(traffic))).toEqual(['udp 53']);
});
test('neighbouring overlaps are one', () => {
  const pieces = (from: number, to: number, first: number) =>
    Array.from({ length: 20 }, (_, index) => rule(from, to, `${first + 2 * index}.0.0.0/8`));
  const found = worldOpen([...pieces(1, 100, 20), ...pieces(10, 19, 61), ...pieces(20, 29, 61), ...pieces(40, 49, 61)]);
  expect(found.map(({ traffic }) => formatPorts(traffic))).toEqual(['tcp 10-29', 'tcp 40-49']);
});
test('what one rule has opened is not told again where others overlap it', () => {
  const pieces = (from: number, to: number, first: number) =>
    Array.from({ length: 20 }, (_, index) => rule(from, to, `${first + 2 * index}.0.0.0/8`));
  const found = worldOpen([rule(10, 20, '0.0.0.0/0'), ...pieces(1, 100, 20), ...pieces(15, 25, 61)]);
  expect(found.map(({ traffic }) => formatPorts(traffic))).toEqual(['tcp 10-20', 'tcp 21-25']);
});
test('families do not add up', () => {
  const v4 = Array.from({ length: 20 }, (_, index) => rule(1, 100, `${20 + 2 * index}.0.0.0/8`));
  const v6 = Array.from({ length: 20 }, (_, index) =>
    rule(1, 50, `2${(index * 2).toString(16).padStart(2, '0')}0::/12`),
  );
  expect(worldOpen([...v4, ...v6])).toEqual([]);
});
test('ICMP is never open, other protocols are', () => {
  expect(told(rule(-1, -1, '0.0.0.0/0', 'icmp'), rule(-1, -1, '::/0', 'icmpv6'))).toEqual([]);
  expect(told(rule(null, null, '0.0.0.0/0', '50'))).toEqual(['protocol 50 ipv4 all by 0.0.0.0/0']);
});
