import { describe, expect, test } from 'vitest';
import type { ListenerExposure, Source } from '../../../src/plan/exposure.ts';
import type { FrontendPlan, GroupPlan } from '../../../src/plan/plan.ts';
import { exposureTable } from '../../../src/report/exposure.ts';
import { frontends as sample } from './sample.ts';

const [first] = sample;
const world: Source = { kind: 'internet', family: 'ipv4' };
const cidr = (text: string): Source => ({ kind: 'cidr', cidr: text });

const listener = (port: number, before: readonly Source[] | undefined, after: readonly Source[]): ListenerExposure => ({
  protocol: 'HTTPS',
  port,
  ...(before === undefined ? {} : { before }),
  after,
});

const frontend = (name: string, exposure: readonly ListenerExposure[]): readonly FrontendPlan[] =>
  (first === undefined ? [] : [first]).map((one) => ({
    ...one,
    loadBalancers: one.loadBalancers.map((balancer) => ({ ...balancer, name: { exact: name }, exposure })),
  }));

/** The cells of every row below the head. */
const rows = (frontends: readonly FrontendPlan[], groups: readonly GroupPlan[] = []) =>
  (exposureTable({ frontends, groups })?.split('\n') ?? []).slice(4).map((line) =>
    line
      .slice(2, -2)
      .replaceAll(/<\/?code>/g, '')
      .split(' | '),
  );
const moves = (...exposure: readonly ListenerExposure[]) =>
  rows(frontend('a', exposure)).map(([, who, ports]) => [who, ports]);

test('nothing is said where nothing changes, or nobody knows what was before', () => {
  expect(exposureTable({ frontends: frontend('a', [listener(443, [world], [world])]), groups: [] })).toBeUndefined();
  expect(exposureTable({ frontends: frontend('a', [listener(443, undefined, [world])]), groups: [] })).toBeUndefined();
  expect(exposureTable({ frontends: [], groups: [] })).toBeUndefined();
});

describe('a load balancer', () => {
  test('has a row for those of whom the same is so, who is let in anew first', () => {
    const lost = listener(22, [cidr('10.0.0.0/8')], []);
    const gained = listener(443, [cidr('192.0.2.0/24')], [world, cidr('192.0.2.0/24'), cidr('2001:db8::/32')]);
    expect(moves(lost, gained)).toEqual([
      ['**the Internet** (IPv4), 2001:db8::/32', 'none → **443**'],
      ['10.0.0.0/8', '22 → none'],
    ]);
  });
  test('says all ports of a source, the new ones bold', () => {
    expect(moves(listener(80, [world], [world]), listener(443, [], [world]))).toEqual([
      ['**the Internet** (IPv4)', '80 → 80, **443**'],
    ]);
  });
});

describe('addresses, not the blocks that they are written in,', () => {
  const https = (before: readonly string[], after: readonly string[]) =>
    moves(listener(443, before.map(cidr), after.map(cidr)));
  const lost = '443 → none';
  const gained = 'none → **443**';

  test('are what a group loses of a larger block', () => {
    expect(https(['198.51.0.0/21'], ['198.51.1.0/24', '198.51.2.0/23', '198.51.4.0/22'])).toEqual([
      ['198.51.0.0/24', lost],
    ]);
    expect(https(['10.0.0.0/24'], ['10.0.0.0/25'])).toEqual([['10.0.0.128/25', lost]]);
  });
  test('are what it gains beside a smaller one', () => {
    expect(https(['10.0.0.0/25'], ['10.0.0.0/24'])).toEqual([['10.0.0.128/25', gained]]);
    expect(https(['10.0.0.0/25', '10.0.0.128/26'], ['10.0.0.0/24'])).toEqual([['10.0.0.192/26', gained]]);
  });
  test('move on by one block of four', () => {
    expect(https(['198.51.0.0/22'], ['198.51.1.0/24', '198.51.2.0/23', '198.51.4.0/24'])).toEqual([
      ['198.51.4.0/24', gained],
      ['198.51.0.0/24', lost],
    ]);
  });
  test('are nothing new in other words', () => {
    expect(https(['10.0.0.0/24'], ['10.0.0.0/25', '10.0.0.128/25'])).toEqual([]);
  });
  test('keep a port and gain another', () => {
    const office = cidr('192.0.2.0/24');
    expect(moves(listener(443, [office], [office]), listener(8443, [], [cidr('192.0.2.0/25')]))).toEqual([
      ['192.0.2.0/25', '443 → 443, **8443**'],
    ]);
  });
  test('leave one port to some and another to others', () => {
    expect(moves(listener(443, [cidr('10.0.0.0/25')], []), listener(80, [], [cidr('10.0.0.0/24')]))).toEqual([
      ['10.0.0.0/25', '443 → **80**'],
      ['10.0.0.128/25', 'none → **80**'],
    ]);
  });
  test('are the same of the same port, whichever listener lets them in', () => {
    const tcp = { ...listener(443, [], [cidr('10.0.0.0/24')]), protocol: 'TCP' };
    expect(moves(listener(443, [cidr('10.0.0.0/24')], []), tcp)).toEqual([]);
  });
  test('are IPv6, too', () => {
    expect(https(['2001:db8::/46'], ['2001:db8:1::/48', '2001:db8:2::/47', '2001:db8:4::/48'])).toEqual([
      ['2001:db8:4::/48', gained],
      ['2001:db8::/48', lost],
    ]);
    expect(https(['2001:db8::/46', '10.0.0.0/24'], ['2001:db8:1::/48', '2001:db8:2::/47', '10.0.0.0/24'])).toEqual([
      ['2001:db8::/48', lost],
    ]);
  });
  test('are said in the fewest blocks, the largest first', () => {
    expect(https(['192.0.2.0/32'], ['192.0.2.0/28', '198.51.100.0/25', '198.51.100.128/25'])).toEqual([
      ['198.51.100.0/24, 192.0.2.8/29, 192.0.2.4/30, 2 more', gained],
    ]);
  });
});

test('what is written as a block and is none is told as it is written', () => {
  const mapped = cidr('::ffff:10.0.0.0/104');
  expect(moves(listener(443, [mapped], [cidr('10.0.0.0/8')]))).toEqual([
    ['10.0.0.0/8', 'none → **443**'],
    ['::ffff:10.0.0.0/104', '443 → none'],
  ]);
});

test('a part of the Internet loses nothing that the Internet gets, and gains nothing that it had', () => {
  const offices = ['192.0.2.0/25', '198.51.100.0/24', '203.0.113.0/24'].map(cidr);
  expect(moves(listener(443, offices, [world, cidr('2001:db8::/32')]))).toEqual([
    ['**the Internet** (IPv4), 2001:db8::/32', 'none → **443**'],
  ]);
  expect(moves(listener(443, [world], offices))).toEqual([['**the Internet** (IPv4)', '443 → none']]);
  const [office] = offices.slice(1);
  if (office === undefined) throw new Error('there are three');
  expect(moves(listener(443, [office], [world]))).toEqual([['**the Internet** (IPv4)', 'none → **443**']]);
  expect(moves(listener(443, [world], [office]))).toEqual([['**the Internet** (IPv4)', '443 → none']]);
  expect(moves(listener(443, [office], [world]), listener(80, [], [cidr('198.51.100.0/25')]))).toEqual([
    ['**the Internet** (IPv4)', 'none → **443**'],
    ['198.51.100.0/25', '443 → 443, **80**'],
  ]);
});

test('load balancers of which the same is so share a row; of many rows the rest is counted', () => {
  const same = ['a', 'b', 'c'].flatMap((name) => frontend(name, [listener(443, [], [world])]));
  expect(rows(same)).toEqual([['**3 load balancers**, such as ALB a', '**the Internet** (IPv4)', 'none → **443**']]);
  expect(rows(same.slice(0, 2))[0]?.[0]).toBe('ALB a, ALB b');
  const many = Array.from({ length: 13 }, (_, index) =>
    frontend(`n${index}`, [listener(index + 1, [], [cidr('10.0.0.0/8')])]),
  );
  const open = frontend('open', [listener(443, [], [world])]);
  const shown = rows([...many.flat(), ...open]);
  expect(shown[0]?.[0]).toBe('ALB open');
  expect(shown).toHaveLength(11);
  expect(shown.at(-1)).toEqual(['and 4 more changes', '', '']);
});

test('of a group whose rules nobody knows it is said why', () => {
  const unknown = frontend('a', [listener(443, [], [{ kind: 'unknown', group: 'web' }])]);
  const web: GroupPlan = { name: 'web', changes: [], refersTo: [], unchanged: 0 };
  expect(rows(unknown, [web])[0]?.[1]).toBe('**not known**: the rules of group web were not read');
  expect(rows(unknown, [{ ...web, blocked: 'world-open-admin' }])[0]?.[1]).toBe(
    '**not known**: group web is not written',
  );
});
