import { describe, expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../../src/aws/observed.ts';
import { foreign, vpc } from '../build.ts';
import { found, type Given, groups, ingress, placesOf } from './planned.ts';

const loadBalancer = (
  securityGroups: readonly string[],
  more: Partial<ObservedLoadBalancer> = {},
): ObservedLoadBalancer => ({
  arn: 'arn:lb',
  name: 'k8s-default-web-1',
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
const given = (
  annotations: Readonly<Record<string, string>>,
  lb?: ObservedLoadBalancer,
  more: Partial<Given> = {},
): Given => ({
  files: { 'x.yaml': ingress(annotations) },
  observed: {
    groups: [...groups, foreign('sg-000000e0', 'other')],
    ...(lb === undefined ? {} : { loadBalancers: [lb] }),
  },
  ...more,
});

describe('annotation-removed', () => {
  test('a load balancer that still carries a group of ours, whose frontend names none', () => {
    const [finding, ...none] = found(given({}, loadBalancer(['sg-00000001'])), 'annotation-removed');
    expect(none).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', place: { file: 'x.yaml', line: 4 } });
    expect(finding?.message).toContain('k8s-default-web-1 still carries web');
    expect(finding?.message).toContain('open to everyone who reaches it (tcp 80-80 0.0.0.0/0)');
  });
  test('an internet-facing one says so; other sources are told', () => {
    const lb = loadBalancer(['sg-00000001']);
    const [facing] = found(given({ scheme: 'internet-facing' }, lb), 'annotation-removed');
    expect(facing?.message).toContain('open to everyone on the Internet');
    const [narrow] = found(given({ 'inbound-cidrs': '10.0.0.0/8' }, lb), 'annotation-removed');
    expect(narrow?.message).toContain('which admits tcp 80-80 10.0.0.0/8');
    expect(narrow?.message).not.toContain('everyone');
  });
  test.each([
    ['a frontend that names groups', given({ 'security-groups': 'api' }, loadBalancer(['sg-00000001']))],
    ['a group of somebody else', given({}, loadBalancer(['sg-000000e0']))],
    [
      'a load balancer of another object',
      given({}, loadBalancer(['sg-00000001'], { tags: { 'elbv2.k8s.aws/cluster': 'prod' } })),
    ],
    ['one whose tags are not known', given({}, { ...loadBalancer(['sg-00000001']), tags: {} })],
    ['one that the controller cannot build', given({ 'listen-ports': '[' }, loadBalancer(['sg-00000001']))],
    ['nothing at all', given({})],
  ])('not for %s', (_, input) => {
    expect(placesOf(input, 'annotation-removed')).toEqual([]);
  });
  test('what the base of the pull request named', () => {
    const namedBefore = new Map([['Ingress web', ['web', 'office']]]);
    const [finding, ...none] = found(given({}, undefined, { namedBefore }), 'annotation-removed');
    expect(none).toEqual([]);
    expect(finding?.message).toContain('it did before this pull request (web, office)');
    expect(placesOf(given({ 'security-groups': 'api' }, undefined, { namedBefore }), 'annotation-removed')).toEqual([]);
    expect(
      placesOf(given({}, undefined, { namedBefore: new Map([['Ingress other', ['web']]]) }), 'annotation-removed'),
    ).toEqual([]);
  });
  test('an IngressGroup that names groups only for the NLB in front', () => {
    const annotations = { 'enable-frontend-nlb': 'true', 'frontend-nlb-security-groups': 'api' };
    const [finding, ...none] = found(given(annotations, loadBalancer(['sg-00000001'])), 'annotation-removed');
    expect(none).toEqual([]);
    expect(finding?.message).toContain('names no security groups for its main load balancer');
    const namedBefore = new Map([['Ingress web', ['api']]]);
    expect(placesOf(given(annotations, undefined, { namedBefore }), 'annotation-removed')).toEqual([]);
  });
  test('both are told once, AWS first', () => {
    const namedBefore = new Map([['Ingress web', ['web']]]);
    const findings = found(given({}, loadBalancer(['sg-00000001']), { namedBefore }), 'annotation-removed');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('still carries');
  });
});
