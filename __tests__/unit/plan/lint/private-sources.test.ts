import { expect, test } from 'vitest';
import type { DeclaredRule } from '../../../../src/groups/rule.ts';
import { group, ipv4, ipv6, named, tcp } from '../build.ts';
import { internetFacing, onLines } from './rules.ts';
import { found, type Given, ingress } from './planned.ts';

const web = { 'web.yaml': ingress({ ...internetFacing, 'security-groups': 'web' }) };
const told = (rules: readonly DeclaredRule[], more: Partial<Given> = {}) =>
  found(
    { files: web, declared: [onLines('web', ...rules)], observed: { groups: [] }, ...more },
    'private-source-on-public',
  );
const lines = (...given: Parameters<typeof told>) => told(...given).map(({ place }) => place?.line);

test('groups, by name and by id, and private networks', () => {
  expect(told([tcp(80, named('web')), tcp(80, group('sg-1')), tcp(80, ipv4('10.0.0.0/8'))])).toMatchObject([
    {
      severity: 'warning',
      group: 'web',
      message:
        'web lets web, sg-1 and 10.0.0.0/8 in on tcp 80, and IngressGroup default/web is internet-facing: clients come with public addresses, from within the VPC too, which such a rule never matches',
      ports: { from: 80, to: 80 },
      place: { line: 1 },
    },
  ]);
  expect(lines([tcp(80, ipv4('100.64.0.0/16'))])).toEqual([1]);
  expect(lines([tcp(80, ipv6('fd00::/8'))])).toEqual([1]);
});
test('public networks, prefix lists and the group itself are not told', () => {
  const list = { kind: 'prefix-list', id: 'pl-1' } as const;
  expect(
    lines([tcp(80, ipv4('203.0.113.0/24')), tcp(80, ipv4('0.0.0.0/0')), tcp(80, list), tcp(80, { kind: 'self' })]),
  ).toEqual([]);
});
test('only for ports to which somebody listens: the others have a finding of their own', () => {
  expect(lines([tcp(81, named('web')), tcp(82, ipv4('10.0.0.0/8'))])).toEqual([]);
});
test('one internal load balancer is enough for the rule to be of use', () => {
  const files = { ...web, 'b.yaml': ingress({ 'security-groups': 'web' }, 'b') };
  expect(lines([tcp(80, named('web'))], { files })).toEqual([]);
  expect(lines([tcp(80, named('web'))], { files, contextFiles: ['b.yaml'] })).toEqual([]);
});
test('not where its users are not all known', () => {
  const files = { ...web, 'b.yaml': ingress({ 'security-groups': 'web', 'listen-ports': '[' }, 'b') };
  expect(lines([tcp(80, named('web'))], { files })).toEqual([]);
  expect(lines([tcp(80, named('web'))], { files: {} })).toEqual([]);
});
