import { describe, expect, test } from 'vitest';
import { finding } from '../../../../src/finding.ts';
import type { DeclaredRule } from '../../../../src/groups/rule.ts';
import { group, ipv4, ipv6, named, observed, tcp } from '../build.ts';
import { everything, loadBalancer, onLines, ports } from './rules.ts';
import { found, type Given, ingress, planOf, service } from './planned.ts';

const office = ipv4('203.0.113.0/24');
const web = { 'web.yaml': ingress({ 'security-groups': 'web', 'listen-ports': '[{"HTTP": 80}, {"HTTP": 8080}]' }) };
const unused = (rules: readonly DeclaredRule[], more: Partial<Given> = {}) =>
  found(
    { files: web, declared: [onLines('web', ...rules)], observed: { groups: [] }, ...more },
    'rule-without-listener',
  );
const lines = (...given: Parameters<typeof unused>) => unused(...given).map(({ place }) => place?.line);

test('a port to which nobody listens', () => {
  expect(unused([tcp(80, office), tcp(443, office), tcp(443, ipv6('2001:db8::/32'))])).toMatchObject([
    {
      severity: 'warning',
      group: 'web',
      message:
        'web lets 203.0.113.0/24 and 2001:db8::/32 in on tcp 443, and IngressGroup default/web listens to HTTP 80 and HTTP 8080 alone',
      ports: { from: 443, to: 443 },
      place: { file: 'groups.yml', line: 2 },
    },
  ]);
});
test('ranges and rules for everything that have one of the ports in them are used', () => {
  expect(lines([ports(79, 81, office), ports(8080, 8090, office), ports(1, 79, office), everything(office)])).toEqual([
    3,
  ]);
});
test('another protocol is of no use', () => {
  expect(lines([ports(80, 80, office, 'udp'), everything(office, '50'), tcp(80, office)])).toEqual([1, 2]);
});
test('a listener of two protocols uses rules of both', () => {
  const both = {
    'events.yaml': service(
      { 'aws-load-balancer-security-groups': 'web', 'aws-load-balancer-enable-tcp-udp-listener': 'true' },
      '',
      '[{ name: a, port: 53 }, { name: b, port: 53, protocol: UDP }]',
    ),
  };
  expect(lines([tcp(53, office), ports(53, 53, office, 'udp'), tcp(54, office)], { files: both })).toEqual([3]);
});
test('prefix lists are told, groups and ICMP are not', () => {
  const list = { kind: 'prefix-list', id: 'pl-1' } as const;
  const icmp = { ...everything(office, 'icmp'), from: 8, to: -1 };
  expect(lines([tcp(1, list), tcp(1, named('web')), tcp(1, group('sg-1')), tcp(1, { kind: 'self' }), icmp])).toEqual([
    1,
  ]);
});
test('any of several load balancers is enough', () => {
  const files = { ...web, 'b.yaml': ingress({ 'security-groups': 'web', 'listen-ports': '[{"HTTP": 443}]' }, 'b') };
  expect(lines([tcp(443, office), tcp(8443, office)], { files })).toEqual([2]);
});

describe('not where others may use it', () => {
  const rules = [tcp(443, office)];
  const standing = observed('sg-00000001', 'web');

  test('the same world without them is judged', () => {
    expect(lines(rules, { observed: { groups: [standing], loadBalancers: [loadBalancer(['sg-00000001'])] } })).toEqual([
      1,
    ]);
    expect(lines(rules, { contextFiles: ['context.yaml'] })).toEqual([1]);
  });
  test.each<[string, Partial<Given>]>([
    ['nothing names it', { files: {} }],
    [
      'another load balancer carries it',
      { observed: { groups: [standing], loadBalancers: [loadBalancer(['sg-00000001'], 'default/other')] } },
    ],
    [
      'that of another cluster does',
      { observed: { groups: [standing], loadBalancers: [loadBalancer(['sg-00000001'], 'default/web', 'dev')] } },
    ],
    [
      'another cluster has its tag on it',
      { observed: { groups: [{ ...standing, tags: { ...standing.tags, 'frontend-sg/cluster/dev': 'true' } }] } },
    ],
    [
      'an object names it on which the controller does not act',
      {
        files: {
          ...web,
          'b.yaml': service({ 'aws-load-balancer-security-groups': 'web' }).replace(
            'service.k8s.aws/nlb',
            'other/class',
          ),
        },
      },
    ],
    [
      'a frontend names it that the controller refuses',
      { files: { ...web, 'b.yaml': ingress({ 'security-groups': 'web', 'listen-ports': '[' }, 'b') } },
    ],
    [
      'a frontend names it that depends on something else',
      {
        files: {
          ...web,
          'b.yaml': ingress({ 'security-groups': 'web' }, 'b').replace(
            'ingressClassName: alb',
            'ingressClassName: own',
          ),
        },
      },
    ],
    [
      'its IngressGroup may have members elsewhere',
      { files: { 'web.yaml': ingress({ 'security-groups': 'web', 'group.name': 'shared' }) } },
    ],
  ])('%s', (_, more) => {
    expect(lines(rules, more)).toEqual([]);
  });
  test('members that are elsewhere are known where there is a context', () => {
    const files = { 'web.yaml': ingress({ 'security-groups': 'web', 'group.name': 'shared' }) };
    expect(lines(rules, { files, contextFiles: ['context.yaml'] })).toEqual([1]);
  });
  test('a frontend of the context uses it, too', () => {
    const files = { ...web, 'b.yaml': ingress({ 'security-groups': 'web', 'listen-ports': '[{"HTTP": 443}]' }, 'b') };
    expect(lines(rules, { files, contextFiles: ['b.yaml'] })).toEqual([]);
  });
  test('something that has not been rendered may name it', () => {
    const unrendered = finding('unrendered', { message: 'm', action: 'a' });
    const plan = planOf({ files: web, declared: [onLines('web', ...rules)], findings: [unrendered] });
    expect(plan.findings.map(({ id }) => id)).not.toContain('rule-without-listener');
  });
  test('a Gateway without routes has no listeners yet', () => {
    const files = {
      'gateway.yaml': `apiVersion: gateway.k8s.aws/v1
kind: LoadBalancerConfiguration
metadata: { name: edge }
spec: { securityGroups: [web] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: nlb }
spec: { controllerName: gateway.k8s.aws/nlb }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec:
  gatewayClassName: nlb
  infrastructure: { parametersRef: { group: gateway.k8s.aws, kind: LoadBalancerConfiguration, name: edge } }
  listeners: [{ name: one, protocol: TCP, port: 80 }]
`,
    };
    const { frontends } = planOf({ files, declared: [onLines('web', ...rules)], observed: { groups: [] } });
    expect(frontends).toMatchObject([{ outcome: 'built', loadBalancers: [{ listeners: [] }] }]);
    expect(lines(rules, { files })).toEqual([]);
  });
});
