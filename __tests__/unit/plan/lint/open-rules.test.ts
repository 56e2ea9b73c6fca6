import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../../../src/finding.ts';
import type { DeclaredRule } from '../../../../src/groups/rule.ts';
import { foreign, ipv4, ipv6, named, observed, standing, tcp } from '../build.ts';
import { everything, internetFacing, internetFacingNlb, onLines, ports } from './rules.ts';
import { type Given, ingress, planOf, service } from './planned.ts';

const world = ipv4('0.0.0.0/0');
const ids = ['world-open-admin', 'world-open-port', 'public-web'];
const open = (given: Given) =>
  planOf({ observed: { groups: [] }, ...given }).findings.filter(({ id }) => ids.includes(id));
const told = (given: Given) => open(given).map(({ id, place }) => `${id} ${place?.file}:${place?.line}`);

const sites = '[{"HTTP": 80}, {"HTTPS": 443}]';
const site = {
  'web.yaml': ingress({
    ...internetFacing,
    'security-groups': 'web',
    'listen-ports': sites,
    'certificate-arn': 'arn:x',
    'ssl-redirect': '443',
  }),
};
const web = (...rules: readonly DeclaredRule[]) => ({ files: site, declared: [onLines('web', ...rules)] });

describe('what only administrators should reach', () => {
  test.each([
    [22, 'SSH', ['EC2.13', 'EC2.18', 'EC2.19', 'EC2.53', 'CKV_AWS_24', 'AWS-0107']],
    [3389, 'RDP', ['EC2.14', 'EC2.18', 'EC2.19', 'EC2.53', 'CKV_AWS_25', 'AWS-0107']],
    [5432, 'PostgreSQL', ['EC2.18', 'EC2.19']],
    [6379, 'Redis', ['EC2.18']],
  ])('port %i', (port, name, controls) => {
    expect(open(web(tcp(port, world)))).toMatchObject([
      {
        id: 'world-open-admin',
        severity: 'error',
        group: 'web',
        message: `web opens tcp ${port} to the Internet (0.0.0.0/0): ${name}`,
        ports: { from: port, to: port },
        controls,
        place: { file: 'groups.yml', line: 1 },
      },
    ]);
  });
  test('over IPv6 alone, and over both families', () => {
    expect(open(web(tcp(22, ipv6('::/0'))))).toMatchObject([
      { controls: ['EC2.13', 'EC2.18', 'EC2.19', 'EC2.54', 'CKV_AWS_24', 'AWS-0107'] },
    ]);
    expect(open(web(tcp(22, world), tcp(22, ipv6('::/0'))))).toMatchObject([
      {
        message: 'web opens tcp 22 to the Internet (0.0.0.0/0 and ::/0): SSH',
        controls: ['EC2.13', 'EC2.18', 'EC2.19', 'EC2.53', 'EC2.54', 'CKV_AWS_24', 'AWS-0107'],
      },
    ]);
  });
  test('in halves, or almost', () => {
    expect(open(web(tcp(22, ipv4('0.0.0.0/1')), tcp(22, ipv4('128.0.0.0/1'))))).toMatchObject([
      { id: 'world-open-admin', message: expect.stringContaining('to the Internet (0.0.0.0/1 and 128.0.0.0/1)') },
    ]);
    expect(open(web(tcp(22, ipv4('128.0.0.0/1'))))).toMatchObject([
      { id: 'world-open-admin', message: expect.stringContaining('to most of the Internet (128.0.0.0/1)') },
    ]);
  });
  test('in a range, and among all traffic, which has no ports', () => {
    expect(open(web(ports(1, 1024, world)))).toMatchObject([
      {
        id: 'world-open-admin',
        message: 'web opens tcp 1-1024 to the Internet (0.0.0.0/0): SSH, Telnet, Windows RPC and SMB',
        ports: { from: 1, to: 1024 },
      },
    ]);
    const [all] = open(web(everything(world)));
    expect(all).toMatchObject({
      id: 'world-open-admin',
      message: expect.stringContaining('all traffic to the Internet (0.0.0.0/0): every port of every protocol'),
      controls: [
        'EC2.13',
        'EC2.14',
        'EC2.18',
        'EC2.19',
        'EC2.53',
        'CKV_AWS_24',
        'CKV_AWS_25',
        'CKV_AWS_260',
        'CKV_AWS_277',
        'AWS-0107',
      ],
    });
    expect(all).not.toHaveProperty('ports');
  });
  test('of UDP its own', () => {
    expect(told(web(ports(161, 161, world, 'udp')))).toEqual(['world-open-admin groups.yml:1']);
    expect(open(web(ports(22, 22, world, 'udp')))).toMatchObject([{ id: 'world-open-port', controls: ['EC2.18'] }]);
  });
  test('of a group that nothing names', () => {
    expect(told({ files: {}, declared: [onLines('web', tcp(22, world))] })).toEqual(['world-open-admin groups.yml:1']);
  });
  test('each rule at its line, once, however many load balancers carry the group', () => {
    const files = { ...site, 'b.yaml': ingress({ ...internetFacing, 'security-groups': 'web' }, 'b') };
    const rules = [tcp(443, ipv4('203.0.113.0/24')), tcp(22, world), tcp(3306, ipv4('10.0.0.0/8')), tcp(3306, world)];
    expect(told({ files, declared: [onLines('web', ...rules)] })).toEqual([
      'world-open-admin groups.yml:2',
      'world-open-admin groups.yml:4',
    ]);
  });
  test('how to accept it, by its port, its ports, or all of them', () => {
    const accept = (rule: DeclaredRule) => open(web(rule))[0]?.action.replace(/^.*To accept it: /, '');
    expect(accept(tcp(22, world))).toBe(
      '`policy: { allow: [{ finding: world-open-admin, group: web, port: 22, reason: … }] }`.',
    );
    expect(accept(ports(20, 30, world))).toContain('group: web, ports: 20-30, reason');
    expect(accept(everything(world))).toContain('group: web, reason');
  });
});

describe('a public web site', () => {
  test('443 and a redirecting 80 of an internet-facing load balancer are notes', () => {
    expect(open(web(tcp(443, world), tcp(80, world)))).toMatchObject([
      {
        id: 'public-web',
        severity: 'info',
        message: 'web opens tcp 443 to the Internet (0.0.0.0/0), as IngressGroup default/web is a public web site',
        ports: { from: 443, to: 443 },
        place: { line: 1 },
      },
      { id: 'public-web', message: expect.stringContaining('sends everybody on to HTTPS'), controls: ['CKV_AWS_260'] },
    ]);
    expect(open(web(tcp(443, world)))[0]).not.toHaveProperty('controls');
  });
  test('80 that is served as it is', () => {
    const files = { 'web.yaml': ingress({ ...internetFacing, 'security-groups': 'web' }) };
    expect(open({ files, declared: [onLines('web', tcp(80, world))] })).toMatchObject([
      {
        id: 'world-open-port',
        severity: 'warning',
        message:
          'web opens tcp 80 to the Internet (0.0.0.0/0), and IngressGroup default/web serves it without sending clients on to HTTPS',
        controls: ['CKV_AWS_260', 'ELB.1'],
      },
    ]);
    const nlb = {
      'events.yaml': service(
        { ...internetFacingNlb, 'aws-load-balancer-security-groups': 'web' },
        '',
        '[{ port: 80 }]',
      ),
    };
    expect(open({ files: nlb, declared: [onLines('web', tcp(80, world))] })).toMatchObject([
      { id: 'world-open-port', controls: ['CKV_AWS_260'] },
    ]);
  });
  test('a network load balancer in front of an ALB that redirects', () => {
    const inFront = (more: Readonly<Record<string, string>>) => ({
      'web.yaml': ingress({
        ...internetFacing,
        'security-groups': 'web',
        'listen-ports': sites,
        'certificate-arn': 'arn:x',
        'enable-frontend-nlb': 'true',
        'frontend-nlb-scheme': 'internet-facing',
        ...more,
      }),
    });
    const declared = [onLines('web', tcp(80, world))];
    expect(told({ files: inFront({ 'ssl-redirect': '443' }), declared })).toEqual(['public-web groups.yml:1']);
    expect(told({ files: inFront({}), declared })).toEqual(['world-open-port groups.yml:1']);
  });
  test('an internal load balancer has none', () => {
    const files = { ...site, 'b.yaml': ingress({ 'security-groups': 'web' }, 'b') };
    expect(open({ files, declared: [onLines('web', tcp(443, world))] })).toMatchObject([
      { id: 'world-open-port', message: expect.stringContaining('and IngressGroup default/b is internal') },
    ]);
    const c = { ...files, 'c.yaml': ingress({ 'security-groups': 'web' }, 'c') };
    expect(open({ files: c, declared: [onLines('web', tcp(443, world))] })).toMatchObject([
      { message: expect.stringContaining('and IngressGroup default/b and IngressGroup default/c are internal') },
    ]);
  });
  test('a group that nothing names has none; one whose load balancer is not known may have', () => {
    const declared = [onLines('web', tcp(443, world))];
    expect(open({ files: {}, declared })).toMatchObject([
      { id: 'world-open-port', message: expect.stringContaining('nothing in this repository names the group') },
    ]);
    const broken = { 'web.yaml': ingress({ 'security-groups': 'web', 'listen-ports': '[' }) };
    expect(told({ files: broken, declared })).toEqual(['public-web groups.yml:1']);
  });
  test('an adopted group is carried by its own name', () => {
    const adopted = {
      ...onLines('web', tcp(443, world)),
      adopt: 'sg-0000000a',
      egress: { kind: 'unmanaged' } as const,
    };
    const files = { 'web.yaml': site['web.yaml'].replace('"web"', '"legacy"') };
    const observedNow = { groups: [foreign('sg-0000000a', 'x', { Name: 'legacy' })] };
    expect(told({ files, declared: [adopted], observed: observedNow })).toEqual(['public-web groups.yml:1']);
  });
});

test('any other port is a warning, with what scanners say of it', () => {
  expect(open(web(tcp(8080, world)))).toMatchObject([
    {
      id: 'world-open-port',
      message: 'web opens tcp 8080 to the Internet (0.0.0.0/0)',
      controls: ['EC2.18', 'EC2.19'],
    },
  ]);
  expect(open(web(ports(30_000, 32_767, world)))).toMatchObject([
    { id: 'world-open-port', ports: { from: 30_000, to: 32_767 }, controls: ['EC2.18'] },
  ]);
  expect(open(web(ports(443, 444, world)))).toMatchObject([{ id: 'world-open-port', controls: ['EC2.18'] }]);
  expect(open(web(ports(443, 443, world, 'udp')))).toMatchObject([{ id: 'world-open-port', controls: ['EC2.18'] }]);
  expect(open(web(everything(world, '50')))).toMatchObject([{ id: 'world-open-port', controls: ['EC2.18'] }]);
  expect(open(web({ ...everything(world, 'icmp'), from: -1, to: -1 }))).toEqual([]);
});
test('networks, groups and prefix lists are not the Internet', () => {
  const listed = { kind: 'prefix-list-name', name: 'x' } as const;
  expect(
    open({
      ...web(tcp(22, ipv4('10.0.0.0/8')), tcp(22, named('web')), tcp(22, listed)),
      observed: { groups: [], prefixLists: [{ name: 'x', id: 'pl-1' }] },
    }),
  ).toEqual([]);
});
test('a web port to which nobody listens is not told twice', () => {
  const files = { 'web.yaml': ingress({ ...internetFacing, 'security-groups': 'web' }) };
  const { findings } = planOf({
    files,
    declared: [onLines('web', tcp(80, ipv4('203.0.113.0/24')), tcp(443, world), tcp(8080, world))],
    observed: { groups: [] },
  });
  expect(
    findings.filter(({ id }) => findingKinds[id].about === 'rule').map(({ id, place }) => `${id} ${place?.line}`),
  ).toEqual(['rule-without-listener 2', 'rule-without-listener 3', 'world-open-port 3']);
});

describe('a group that is only named', () => {
  const legacy = foreign('sg-0000000a', 'x', { Name: 'legacy' });
  const withRules = (...rules: ReturnType<typeof standing>[]) => ({ groups: [{ ...legacy, rules }] });
  const files = (text: string, more = {}) => ({
    'web.yaml': ingress({ ...internetFacing, 'security-groups': text, ...more }),
  });

  test('what is for administrators, where the first frontend names it', () => {
    const given = { 'b.yaml': ingress({ 'security-groups': 'legacy' }, 'b'), ...files('sg-0000000a') };
    expect(open({ files: given, observed: withRules(standing('sgr-1', 22, world)) })).toMatchObject([
      {
        id: 'world-open-admin',
        severity: 'error',
        group: 'legacy',
        groupId: 'sg-0000000a',
        message: 'legacy opens tcp 22 to the Internet (0.0.0.0/0): SSH',
        place: { file: 'b.yaml', line: 6 },
      },
    ]);
  });
  test('anything else only where somebody listens', () => {
    const rules = [standing('sgr-1', 80, world), standing('sgr-2', 8080, world)];
    expect(open({ files: files('legacy'), observed: withRules(...rules) })).toMatchObject([
      { id: 'world-open-port', ports: { from: 80, to: 80 } },
    ]);
  });
  test('one that is declared is judged as it is declared', () => {
    const own = observed('sg-00000001', 'web', { rules: [standing('sgr-1', 22, world)] });
    const declared = [onLines('web', tcp(443, ipv4('203.0.113.0/24')))];
    expect(open({ files: site, declared, observed: { groups: [own] } })).toEqual([]);
  });
  test('one that is in the way of a declared one is judged beside it', () => {
    const other = foreign('sg-0000000a', 'web', { Name: 'web' });
    const declared = [onLines('web', tcp(3306, world))];
    expect(
      told({ files: site, declared, observed: { groups: [{ ...other, rules: [standing('sgr-1', 22, world)] }] } }),
    ).toEqual(['world-open-admin groups.yml:1', 'world-open-admin web.yaml:7']);
  });
});
