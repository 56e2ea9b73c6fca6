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
  test('pairs a block with the one that takes its place, and with nothing else', () => {
    expect(moves(listener(443, [cidr('10.0.0.0/25')], [cidr('10.0.0.0/24')]))).toEqual([
      ['10.0.0.0/25 → 10.0.0.0/24', '443'],
    ]);
    expect(moves(listener(443, [cidr('10.0.0.0/24')], [world]))).toEqual([
      ['10.0.0.0/24 → **the Internet** (IPv4)', '443'],
    ]);
    expect(moves(listener(443, [cidr('10.0.0.0/24')], [cidr('192.0.2.0/24')]))).toHaveLength(2);
    expect(moves(listener(443, [cidr('10.0.0.0/25'), cidr('10.0.0.128/26')], [cidr('10.0.0.0/24')]))).toHaveLength(2);
    expect(moves(listener(443, [cidr('10.0.0.0/25')], []), listener(80, [], [cidr('10.0.0.0/24')]))).toHaveLength(2);
  });
});

test('a part of the Internet loses nothing that the Internet gets, and gains nothing that it had', () => {
  const offices = ['192.0.2.0/25', '198.51.100.0/24', '203.0.113.0/24'].map(cidr);
  expect(moves(listener(443, offices, [world, cidr('2001:db8::/32')]))).toEqual([
    ['**the Internet** (IPv4), 2001:db8::/32', 'none → **443**'],
  ]);
  expect(moves(listener(443, [world], offices))).toEqual([['**the Internet** (IPv4)', '443 → none']]);
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
