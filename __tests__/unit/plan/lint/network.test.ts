import { describe, expect, test } from 'vitest';
import { defaultGates } from '../../../../src/controller/settings.ts';
import type { ObservedLoadBalancer } from '../../../../src/aws/observed.ts';
import { vpc } from '../build.ts';
import { found, gateway, type Given, placesOf, service } from './planned.ts';

const groupsKey = 'aws-load-balancer-security-groups';
const one = (text: string, more: Partial<Given> = {}): Given => ({ files: { 'x.yaml': text }, ...more });

describe('quic-with-groups', () => {
  const quicKey = 'aws-load-balancer-quic-enabled-ports';
  const udp = '[{ port: 443, protocol: UDP }]';
  test('QUIC of a Service, at its annotation', () => {
    const given = one(service({ [groupsKey]: 'web', [quicKey]: '443' }, '', udp));
    expect(placesOf(given, 'quic-with-groups')).toEqual(['x.yaml:7']);
    expect(found(given, 'quic-with-groups')[0]?.message).toContain('port 443');
  });
  test('QUIC of a Gateway, at its listener', () => {
    const spec =
      '  securityGroups: [web]\n  listenerConfigurations:\n  - { protocolPort: "UDP:443", quicEnabled: true }';
    expect(placesOf(one(gateway(spec, 'UDP')), 'quic-with-groups')).toEqual(['x.yaml:7']);
  });
  test.each([
    ['without groups named', service({ [quicKey]: '443' }, '', udp)],
    ['without QUIC', service({ [groupsKey]: 'web' }, '', udp)],
    [
      'with the groups switched off',
      service({ [groupsKey]: 'web', [quicKey]: '443', 'aws-load-balancer-disable-nlb-sg': 'true' }, '', udp),
    ],
  ])('none %s', (_, text) => {
    expect(placesOf(one(text), 'quic-with-groups')).toEqual([]);
  });
});

describe('nlb-without-groups', () => {
  const disabled = service({ [groupsKey]: 'web', 'aws-load-balancer-disable-nlb-sg': 'true' });
  test.each([
    ['by the annotation', one(disabled), 'x.yaml:7', /disable-nlb-sg is true/],
    [
      'by the gate',
      one(service({ [groupsKey]: 'web' }), { settings: { gates: { ...defaultGates, NLBSecurityGroup: false } } }),
      'x.yaml:6',
      /--feature-gates=NLBSecurityGroup=false/,
    ],
    [
      'by disableSecurityGroup of a Gateway',
      one(gateway('  securityGroups: [web]\n  disableSecurityGroup: true')),
      'x.yaml:6',
      /spec.disableSecurityGroup is true/,
    ],
  ])('groups that are switched off %s', (_, given, place, why) => {
    const [finding, ...none] = found(given, 'nlb-without-groups');
    expect(none).toEqual([]);
    expect(finding?.message).toMatch(/gets none, without any error/);
    expect(finding?.message).toMatch(why);
    expect(`${finding?.place?.file}:${finding?.place?.line}`).toBe(place);
  });

  const bare: ObservedLoadBalancer = {
    arn: 'arn:lb',
    name: 'k8s-default-events-0',
    dnsName: 'x',
    type: 'network',
    scheme: 'internal',
    vpc,
    state: { code: 'active' },
    securityGroups: [],
    tags: {
      'elbv2.k8s.aws/cluster': 'prod',
      'service.k8s.aws/stack': 'default/events',
      'service.k8s.aws/resource': 'LoadBalancer',
    },
  };
  test('a load balancer that was made without groups', () => {
    const given = one(service({ [groupsKey]: 'web' }), { observed: { loadBalancers: [bare] } });
    const [finding] = found(given, 'nlb-without-groups');
    expect(finding?.message).toContain('made without');
    expect(finding?.action).toContain('Recreate');
    expect(finding?.place?.line).toBe(6);
  });
  test.each([
    ['with groups', one(service({ [groupsKey]: 'web' }))],
    ['that names none', one(service({ 'aws-load-balancer-disable-nlb-sg': 'true' }))],
    [
      'that names none, made without groups',
      one(service({ 'aws-load-balancer-scheme': 'internal' }), { observed: { loadBalancers: [bare] } }),
    ],
    [
      'whose groups are disabled by false',
      one(service({ [groupsKey]: 'web', 'aws-load-balancer-disable-nlb-sg': 'false' })),
    ],
  ])('none for one %s', (_, given) => {
    expect(placesOf(given, 'nlb-without-groups')).toEqual([]);
  });
});
