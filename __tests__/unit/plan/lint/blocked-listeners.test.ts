import { describe, expect, test } from 'vitest';
import type { DeclaredRule } from '../../../../src/groups/rule.ts';
import { declared, foreign, group, ipv4, ipv6, named, observed, standing, tcp } from '../build.ts';
import { everything, onLines, ports } from './rules.ts';
import { found, type Given, ingress, service } from './planned.ts';

const office = ipv4('203.0.113.0/24');
const listen = { 'security-groups': 'web', 'listen-ports': '[{"HTTP": 80}, {"HTTP": 8080}]' };
const web = { 'web.yaml': ingress(listen) };
const blocked = (rules: readonly DeclaredRule[], more: Partial<Given> = {}) =>
  found({ files: web, declared: [onLines('web', ...rules)], observed: { groups: [] }, ...more }, 'listener-blocked');

test('listeners to which nobody is let in, where the groups are named', () => {
  expect(blocked([tcp(80, office)])).toMatchObject([
    {
      severity: 'warning',
      frontend: 'IngressGroup default/web',
      message:
        'IngressGroup default/web listens to HTTP 8080, and no rule of web lets anybody in there: its clients time out',
      place: { file: 'web.yaml', line: 6 },
    },
  ]);
  expect(blocked([])[0]?.message).toContain('HTTP 80 and HTTP 8080');
  expect(blocked([tcp(80, office), ports(8000, 8100, named('web'))])).toEqual([]);
  expect(blocked([everything(group('sg-1'))])).toEqual([]);
});
test('any of its groups is enough, its own or one that is only named', () => {
  const files = { 'web.yaml': ingress({ ...listen, 'security-groups': 'web, sg-0000000a' }) };
  const rules = [standing('sgr-1', 8080, office)];
  const other = { ...foreign('sg-0000000a', 'x'), rules };
  expect(blocked([tcp(80, office)], { files, observed: { groups: [other] } })).toEqual([]);
  expect(blocked([tcp(81, office)], { files, observed: { groups: [other] } })).toMatchObject([
    { message: expect.stringContaining('HTTP 80, and no rule of x and web lets') },
  ]);
});
test('as it is declared, not as it stands', () => {
  const rules = [standing('sgr-1', 80, office), standing('sgr-2', 8080, office)];
  expect(
    blocked([tcp(80, office)], { observed: { groups: [observed('sg-00000001', 'web', { rules })] } }),
  ).toHaveLength(1);
});
test('a listener of TCP and UDP needs a rule for each', () => {
  const files = {
    'events.yaml': service(
      { 'aws-load-balancer-security-groups': 'web', 'aws-load-balancer-enable-tcp-udp-listener': 'true' },
      '',
      '[{ name: a, port: 53 }, { name: b, port: 53, protocol: UDP }]',
    ),
  };
  expect(blocked([tcp(53, office)], { files })).toHaveLength(1);
  expect(blocked([tcp(53, office), ports(53, 53, office, 'udp')], { files })).toEqual([]);
});

describe('is not judged', () => {
  test.each<[string, Partial<Given>]>([
    ["where the controller's own group lets in", { files: { 'web.yaml': ingress({}) } }],
    [
      'where the frontend depends on something that is not there',
      { files: { 'web.yaml': web['web.yaml'].replace('ingressClassName: alb', 'ingressClassName: own') } },
    ],
    [
      'where the rules of a group are not known',
      {
        declared: [declared('web', { adopt: 'sg-0000000b', egress: { kind: 'unmanaged' } })],
        files: { 'web.yaml': ingress({ 'security-groups': 'sg-0000000b' }) },
        observed: { outside: [{ ...foreign('sg-0000000b', 'x'), vpc: 'vpc-2' }], groups: [] },
      },
    ],
    [
      'where it has no groups',
      {
        files: {
          'events.yaml': service({
            'aws-load-balancer-security-groups': 'web',
            'aws-load-balancer-disable-nlb-sg': 'true',
          }),
        },
      },
    ],
  ])('%s', (_, more) => {
    expect(blocked([], more)).toEqual([]);
  });
});

describe('of a dual-stack load balancer', () => {
  const dual = { 'web.yaml': ingress({ 'security-groups': 'web', 'ip-address-type': 'dualstack' }) };
  const message =
    'IngressGroup default/web is dual-stack, and no rule of web lets anybody in over IPv6 to HTTP 80: clients try IPv6 first, and wait';

  test('IPv6 that nobody thought of', () => {
    expect(blocked([tcp(80, ipv4('0.0.0.0/0'))], { files: dual })).toMatchObject([{ message }]);
    expect(blocked([tcp(80, office)], { files: dual })).toMatchObject([{ message }]);
    const withoutIpv4 = {
      'web.yaml': dual['web.yaml']
        .replace('"dualstack"', '"dualstack-without-public-ipv4"')
        .replace('    alb', '    alb.ingress.kubernetes.io/scheme: internet-facing\n    alb'),
    };
    expect(blocked([tcp(80, office)], { files: withoutIpv4 })).toMatchObject([{ message }]);
  });
  test('any way in over IPv6 will do, also one that may be', () => {
    const list = { kind: 'prefix-list', id: 'pl-1' } as const;
    for (const peer of [ipv6('2001:db8::/32'), ipv6('::/0'), list, named('web')]) {
      expect(blocked([tcp(80, office), tcp(80, peer)], { files: dual })).toEqual([]);
    }
    expect(blocked([tcp(80, office)], { files: { 'web.yaml': ingress({ 'security-groups': 'web' }) } })).toEqual([]);
  });
  test('one to which nobody is let in at all is told once', () => {
    expect(blocked([], { files: dual })).toHaveLength(1);
  });
});
