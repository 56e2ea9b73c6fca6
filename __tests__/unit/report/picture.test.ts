import { expect, test } from 'vitest';
import type { Change, PlannedRule } from '../../../src/plan/plan.ts';
import { picture } from '../../../src/report/picture.ts';
import { ipv4, ipv6, tcp } from '../plan/build.ts';

const drawn = (...rules: readonly PlannedRule[]): string =>
  picture({
    groups: [
      { name: 'web', changes: rules.map((rule): Change => ({ kind: 'add-rule', rule })), unchanged: 0, refersTo: [] },
    ],
    frontends: [],
  }) ?? '';

const everybody = ipv4('0.0.0.0/0');

test('the Internet is one box with an edge for each of its ports', () => {
  const text = drawn(
    tcp(443, everybody),
    tcp(443, ipv6('::/0')),
    tcp(22, ipv4('0.0.0.0/1')),
    tcp(22, ipv4('128.0.0.0/1')),
  );
  expect(text.match(/"Internet"/g)).toHaveLength(1);
  expect(text).toMatch(/n1 ==>\|"opens tcp 443"\| n2\n {2}n1 ==>\|"opens tcp 22"\| n2/);
});

test('whoever else is let in beside it, the Internet is what is told', () => {
  const office = ipv4('198.51.100.0/24');
  for (const rules of [
    [office, everybody],
    [everybody, office],
  ].map((peers) => peers.map((peer) => tcp(443, peer)))) {
    const text = drawn(...rules);
    expect(text.match(/"Internet"/g)).toHaveLength(1);
    expect(text).not.toContain('more');
  }
});
