import { describe, expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { ListenerExposure } from '../../../src/plan/exposure.ts';
import { declared, foreign, group, ipv4, ipv6, named, observed, standing, tcp, vpc } from './build.ts';
import { type Given, ingress, planOf, service } from './lint/planned.ts';

const exposures = (given: Given): readonly ListenerExposure[] =>
  planOf(given).frontends.flatMap(({ loadBalancers }) => loadBalancers.flatMap(({ exposure }) => exposure));

const web = { files: { 'web.yaml': ingress({ 'security-groups': 'web' }) } };
const events = (ports: string, groups = 'web') => ({
  files: { 'events.yaml': service({ 'aws-load-balancer-security-groups': groups }, '', ports) },
});
const only = (given: Given) => exposures({ observed: { groups: [] }, ...given })[0]?.after;
const webGroup = (...ingressRules: DeclaredGroup['ingress']) => [declared('web', { ingress: ingressRules })];

const live = (securityGroups: readonly string[], more: Partial<ObservedLoadBalancer> = {}): ObservedLoadBalancer => ({
  arn: 'arn:lb',
  name: 'k8s-default-web-0123456789',
  dnsName: 'x',
  type: 'application',
  scheme: 'internal',
  vpc,
  state: { code: 'active' },
  securityGroups,
  tags: {
    'elbv2.k8s.aws/cluster': 'prod',
    'ingress.k8s.aws/stack': 'default/web',
    'ingress.k8s.aws/resource': 'LoadBalancer',
  },
  ...more,
});

describe('after', () => {
  test('the addresses of all rules of all groups, as few blocks as there can be', () => {
    const groups = [
      declared('web', { ingress: [tcp(80, ipv4('10.0.0.0/9')), tcp(81, ipv4('192.0.2.0/24'))] }),
      declared('api', { ingress: [tcp(80, ipv4('10.128.0.0/9')), tcp(80, ipv4('10.3.0.0/16'))] }),
    ];
    expect(only({ files: { 'web.yaml': ingress({ 'security-groups': 'web, api' }) }, declared: groups })).toEqual([
      { kind: 'cidr', cidr: '10.0.0.0/8' },
    ]);
  });
  test('the Internet, however it is written, per family', () => {
    const halves = webGroup(tcp(80, ipv4('0.0.0.0/1')), tcp(80, ipv4('128.0.0.0/1')), tcp(80, ipv6('::/1')));
    expect(only({ ...web, declared: halves })).toEqual([
      { kind: 'internet', family: 'ipv4' },
      { kind: 'cidr', cidr: '::/1' },
    ]);
    expect(only({ ...web, declared: webGroup(tcp(80, ipv6('::/0')), tcp(80, ipv4('10.0.0.0/8'))) })).toEqual([
      { kind: 'internet', family: 'ipv6' },
      { kind: 'cidr', cidr: '10.0.0.0/8' },
    ]);
  });
  test('groups and prefix lists by all that is known of them, in one order', () => {
    const office = declared('office', { ingress: [] });
    const rules = webGroup(
      tcp(80, named('office')),
      tcp(80, named('new')),
      tcp(80, { kind: 'self' }),
      tcp(80, group('sg-0000000a')),
      tcp(80, { kind: 'group', id: 'sg-0000000b', account: '999999999999' }),
      tcp(80, { kind: 'prefix-list-name', name: 'cdn' }),
      tcp(80, { kind: 'prefix-list', id: 'pl-2' }),
      tcp(80, ipv4('192.0.2.0/24')),
    );
    expect(
      only({
        ...web,
        declared: [...rules, office, declared('new')],
        observed: {
          groups: [observed('sg-00000001', 'office'), foreign('sg-0000000a', 'nodes')],
          prefixLists: [{ name: 'cdn', id: 'pl-1' }],
        },
      }),
    ).toEqual([
      { kind: 'cidr', cidr: '192.0.2.0/24' },
      { kind: 'prefix-list', id: 'pl-1', name: 'cdn' },
      { kind: 'prefix-list', id: 'pl-2' },
      { kind: 'group', id: 'sg-00000001', name: 'office' },
      { kind: 'group', id: 'sg-0000000a', name: 'nodes' },
      { kind: 'group', id: 'sg-0000000b', account: '999999999999' },
      { kind: 'group', name: 'new' },
      { kind: 'group', name: 'web' },
    ]);
  });
  test('only rules of the protocol and the port of the listener count', () => {
    const udp = { ...tcp(53, ipv4('192.0.2.0/24')), protocol: 'udp' };
    const all = { ...tcp(1, ipv4('198.51.100.0/24')), protocol: '-1', from: null, to: null };
    const range = { ...tcp(50, ipv4('203.0.113.0/24')), to: 53 };
    const given = { declared: webGroup(udp, all, range, tcp(54, ipv4('10.0.0.0/8'))) };
    const cidrs = (ports: string) =>
      only({ ...events(ports), ...given })?.map((source) => 'cidr' in source && source.cidr);
    expect(cidrs('[{ port: 53, protocol: UDP }]')).toEqual(['192.0.2.0/24', '198.51.100.0/24']);
    expect(cidrs('[{ port: 53 }]')).toEqual(['198.51.100.0/24', '203.0.113.0/24']);
    expect(cidrs('[{ port: 49 }]')).toEqual(['198.51.100.0/24']);
    expect(cidrs('[{ port: 50 }]')).toEqual(['198.51.100.0/24', '203.0.113.0/24']);
    expect(cidrs('[{ port: 54 }]')).toEqual(['10.0.0.0/8', '198.51.100.0/24']);
  });
  test('a group that is only named has its rules from AWS', () => {
    const rules = [standing('sgr-1', 80, ipv4('192.0.2.0/24'))];
    const files = { 'web.yaml': ingress({ 'security-groups': 'sg-0000000a' }) };
    const sources = [{ kind: 'cidr', cidr: '192.0.2.0/24' }];
    const bare = foreign('sg-0000000a', 'x');
    expect(only({ files, observed: { groups: [{ ...bare, rules }] } })).toEqual(sources);
    const { rules: _none, ...unread } = bare;
    expect(only({ files, observed: { groups: [{ ...unread, ingress: rules }] } })).toEqual(sources);
    expect(only({ files, observed: { groups: [unread] } })).toEqual([{ kind: 'unknown', group: 'x' }]);
  });
  test('a group that is not written keeps its rules, and so does one that refers to it', () => {
    const blocked = observed('sg-0000000a', 'web', {
      rules: [standing('sgr-1', 80, ipv4('192.0.2.0/24'))],
      tags: { Name: 'web', 'frontend-sg/owner': 'other/repo' },
    });
    const declaredNow = webGroup(tcp(80, ipv4('10.0.0.0/8')));
    expect(only({ ...web, declared: declaredNow, observed: { groups: [blocked] } })).toEqual([
      { kind: 'cidr', cidr: '192.0.2.0/24' },
    ]);
    const api = observed('sg-0000000b', 'api', { rules: [standing('sgr-2', 80, ipv4('198.51.100.0/24'))] });
    const refers = declared('api', { ingress: [tcp(80, named('web'))] });
    const files = { 'web.yaml': ingress({ 'security-groups': 'api' }) };
    expect(only({ files, declared: [...declaredNow, refers], observed: { groups: [blocked, api] } })).toEqual([
      { kind: 'cidr', cidr: '198.51.100.0/24' },
    ]);
  });
  test('a group that waits for one that is not written keeps its rules beside the new ones', () => {
    const existing = observed('sg-0000000a', 'web', { rules: [standing('sgr-1', 80, ipv4('192.0.2.0/24'))] });
    const office = (...more: DeclaredGroup['ingress']) =>
      declared('office', { ingress: [tcp(80, ipv4('192.0.2.0/25')), ...more] });
    const sources = (other: DeclaredGroup) =>
      only({
        ...web,
        declared: [...webGroup(tcp(80, ipv4('10.0.0.0/8'))), other],
        observed: { groups: [existing, observed('sg-0000000b', 'office')] },
      });
    expect(sources(office())).toEqual([{ kind: 'cidr', cidr: '10.0.0.0/8' }]);
    expect(sources(office(tcp(22, ipv4('0.0.0.0/0'))))).toEqual([
      { kind: 'cidr', cidr: '10.0.0.0/8' },
      { kind: 'cidr', cidr: '192.0.2.0/24' },
    ]);
  });
  test("the controller's own group lets in what it is told to, its backend group nobody", () => {
    const managed = { 'web.yaml': ingress({ 'inbound-cidrs': '192.0.2.0/24, 198.51.100.0/24' }) };
    expect(only({ files: managed })).toEqual([
      { kind: 'cidr', cidr: '192.0.2.0/24' },
      { kind: 'cidr', cidr: '198.51.100.0/24' },
    ]);
    expect(only({ files: { 'web.yaml': ingress({}) } })).toEqual([{ kind: 'internet', family: 'ipv4' }]);
    expect(only({ files: { 'web.yaml': ingress({ 'security-group-prefix-lists': 'pl-1' }) } })).toEqual([
      { kind: 'prefix-list', id: 'pl-1' },
    ]);
  });
  test('a backend group that is there has the rules that it has; one that only a flag names is not known', () => {
    const files = {
      'web.yaml': ingress({ 'security-groups': 'web', 'manage-backend-security-group-rules': 'true' }),
    };
    const backend = foreign('sg-0000000b', 'k8s-traffic-prod', {
      'elbv2.k8s.aws/cluster': 'prod',
      'elbv2.k8s.aws/resource': 'backend-sg',
    });
    const rules = [standing('sgr-1', 80, ipv4('192.0.2.0/24'))];
    const given = { files, declared: webGroup() };
    expect(only(given)).toEqual([]);
    expect(only({ ...given, observed: { groups: [{ ...backend, rules }] } })).toEqual([
      { kind: 'cidr', cidr: '192.0.2.0/24' },
    ]);
    expect(only({ ...given, settings: { backendGroupId: 'sg-0000000c' } })).toEqual([
      { kind: 'unknown', group: 'sg-0000000c' },
    ]);
  });
  test('a network load balancer without groups lets everybody in', () => {
    const bare = service({ 'aws-load-balancer-disable-nlb-sg': 'true' });
    expect(only({ files: { 'events.yaml': bare } })).toEqual([
      { kind: 'internet', family: 'ipv4' },
      { kind: 'internet', family: 'ipv6' },
    ]);
  });
});

describe('before', () => {
  const standingWeb = observed('sg-00000001', 'web', { rules: [standing('sgr-1', 80, ipv4('192.0.2.0/24'))] });
  const given = { ...web, declared: webGroup(tcp(80, ipv4('10.0.0.0/8'))) };
  const before = (more: Given['observed']) => exposures({ ...given, observed: { groups: [standingWeb], ...more } })[0];

  test('nobody while there is no such load balancer', () => {
    const other = live(['sg-00000001'], { tags: { 'ingress.k8s.aws/stack': 'default/other' } });
    expect(before({ loadBalancers: [other] })).toHaveProperty('before', []);
  });
  test('whom the groups let in that it carries now, not those that it gets', () => {
    const old = foreign('sg-0000000a', 'old');
    const rules = [standing('sgr-2', 80, ipv4('203.0.113.0/24'))];
    expect(before({ groups: [standingWeb, { ...old, rules }], loadBalancers: [live(['sg-0000000a'])] })).toMatchObject({
      before: [{ kind: 'cidr', cidr: '203.0.113.0/24' }],
      after: [{ kind: 'cidr', cidr: '10.0.0.0/8' }],
    });
  });
  test('is not known where two load balancers are its own', () => {
    expect(before({ loadBalancers: [live(['sg-00000001']), live([], { arn: 'arn:2' })] })).not.toHaveProperty('before');
  });
  test('equals after where nothing changes, groups by name included', () => {
    const office = declared('office', { ingress: [] });
    const declaredNow = [...webGroup(tcp(80, named('office')), tcp(80, { kind: 'self' })), office];
    const rules = [standing('sgr-1', 80, group('sg-00000002')), standing('sgr-2', 80, group('sg-00000001'))];
    const groups = [observed('sg-00000001', 'web', { rules }), observed('sg-00000002', 'office')];
    const [same] = exposures({
      ...web,
      declared: declaredNow,
      observed: { groups, loadBalancers: [live(['sg-00000001'])] },
    });
    expect(same?.before).toEqual(same?.after);
    expect(same?.after).toEqual([
      { kind: 'group', id: 'sg-00000001', name: 'web' },
      { kind: 'group', id: 'sg-00000002', name: 'office' },
    ]);
  });
});
