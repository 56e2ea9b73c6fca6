import { expect, test } from 'vitest';
import { covers, mayOverlap } from '../../../src/groups/overlap.ts';
import type { DeclaredPeer, Rule } from '../../../src/groups/rule.ts';

const rule = (text: string, peer: string): Rule<DeclaredPeer> => {
  const [protocol = '', from, to = from] = text.split(' ');
  const port = (one: string | undefined) => (one === undefined ? null : Number(one));
  return { direction: 'ingress', protocol, from: port(from), to: port(to), peer: peerOf(peer) };
};
const peerOf = (text: string): DeclaredPeer =>
  text.startsWith('sg-')
    ? { kind: 'group', id: text }
    : text.startsWith('pl-')
      ? { kind: 'prefix-list', id: text }
      : { kind: text.includes(':') ? 'ipv6' : 'ipv4', cidr: text };

test.for<readonly [string, string, string, string, overlaps: boolean, covers: boolean]>([
  ['tcp 443', '10.0.0.0/8', 'tcp 443', '10.0.0.0/8', true, true],
  ['tcp 443', '10.0.0.0/8', 'tcp 443', '10.1.0.0/16', true, true],
  ['tcp 443', '10.1.0.0/16', 'tcp 443', '10.0.0.0/8', true, false],
  ['tcp 443', '10.0.0.0/9', 'tcp 443', '10.128.0.0/9', false, false],
  ['tcp 443', '0.0.0.0/0', 'tcp 443', '::/0', false, false],
  ['tcp 1 1000', '10.0.0.0/8', 'tcp 443', '10.0.0.0/8', true, true],
  ['tcp 443', '10.0.0.0/8', 'tcp 1 1000', '10.0.0.0/8', true, false],
  ['tcp 443', '10.0.0.0/8', 'tcp 444', '10.0.0.0/8', false, false],
  ['tcp 443', '10.0.0.0/8', 'udp 443', '10.0.0.0/8', false, false],
  ['-1', '10.0.0.0/8', 'udp 443', '10.0.0.0/8', true, true],
  ['udp 443', '10.0.0.0/8', '-1', '10.0.0.0/8', true, false],
  ['50', '10.0.0.0/8', '50', '10.0.0.0/8', true, true],
  ['50', '10.0.0.0/8', '51', '10.0.0.0/8', false, false],
  ['icmp -1', '10.0.0.0/8', 'icmp 3 4', '10.0.0.0/8', true, true],
  ['icmp 3 4', '10.0.0.0/8', 'icmp -1', '10.0.0.0/8', true, false],
  ['icmp 3 -1', '10.0.0.0/8', 'icmp 3 4', '10.0.0.0/8', true, true],
  ['icmp 3 4', '10.0.0.0/8', 'icmp 3 5', '10.0.0.0/8', false, false],
  ['icmp 3 4', '10.0.0.0/8', 'icmp 8 4', '10.0.0.0/8', false, false],
  ['tcp 443', '10.0.0.0/8', 'tcp 443', 'sg-1', true, false],
  ['tcp 443', 'sg-1', 'tcp 443', 'sg-1', true, true],
  ['tcp 443', 'sg-1', 'tcp 443', 'sg-2', true, false],
  ['tcp 443', 'pl-1', 'tcp 443', '::/0', true, false],
])('%s %s and %s %s', ([traffic, peer, otherTraffic, otherPeer, overlapping, covering]) => {
  const [one, other] = [rule(traffic, peer), rule(otherTraffic, otherPeer)];
  expect(mayOverlap(one, other)).toBe(overlapping);
  expect(mayOverlap(other, one)).toBe(overlapping);
  expect(covers(one, other)).toBe(covering);
});

test('directions never meet', () => {
  const one = rule('tcp 443', '10.0.0.0/8');
  const out: Rule<DeclaredPeer> = { ...one, direction: 'egress' };
  expect(mayOverlap(one, out)).toBe(false);
  expect(covers(one, out)).toBe(false);
});
