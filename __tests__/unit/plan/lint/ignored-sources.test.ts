import { expect, test } from 'vitest';
import { found, gateway, ingress, placesOf, service } from './planned.ts';

const ignored = (text: string, file = 'x.yaml') => placesOf({ files: { [file]: text } }, 'source-ranges-ignored');

test.each([
  ['inbound-cidrs', ingress({ 'security-groups': 'web', 'inbound-cidrs': '10.0.0.0/8' }), ['x.yaml:7']],
  [
    'security-group-prefix-lists',
    ingress({ 'security-groups': 'web', 'security-group-prefix-lists': 'pl-1' }),
    ['x.yaml:7'],
  ],
  ['inbound-cidrs alone', ingress({ 'inbound-cidrs': '10.0.0.0/8' }), []],
  ['empty inbound-cidrs', ingress({ 'security-groups': 'web', 'inbound-cidrs': ' ,' }), []],
  [
    'beside groups of the NLB in front alone',
    ingress({ 'frontend-nlb-security-groups': 'web', 'inbound-cidrs': '10.0.0.0/8' }),
    [],
  ],
  [
    'every way of a Service',
    service(
      {
        'aws-load-balancer-security-groups': 'web',
        'load-balancer-source-ranges': '10.0.0.0/8',
        'aws-load-balancer-security-group-prefix-lists': 'pl-1',
      },
      '  loadBalancerSourceRanges: [10.0.0.0/8]\n',
    ),
    ['x.yaml:7', 'x.yaml:8', 'x.yaml:13'],
  ],
  ['a Service without groups', service({ 'load-balancer-source-ranges': '10.0.0.0/8' }), []],
  ['sourceRanges of a Gateway', gateway('  securityGroups: [web]\n  sourceRanges: [10.0.0.0/8]'), ['x.yaml:6']],
  [
    'securityGroupPrefixes of a Gateway',
    gateway('  securityGroups: [web]\n  securityGroupPrefixes: [pl-1]'),
    ['x.yaml:6'],
  ],
  ['a Gateway without groups', gateway('  sourceRanges: [10.0.0.0/8]'), []],
  ['an empty list of a Gateway', gateway('  securityGroups: [web]\n  sourceRanges: []'), []],
])('%s', (_, text, places) => {
  expect(ignored(text)).toEqual(places);
});

const params = `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: alb }
spec:
  controller: ingress.k8s.aws/alb
  parameters: { apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: shared }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: IngressClassParams
metadata: { name: shared }
spec:
  inboundCIDRs: [10.0.0.0/8]
  prefixListsIDs: [pl-1]
`;

test('parameters of the class: at their own place, or where the groups are named if they are context', () => {
  const files = { 'class.yaml': params, 'web.yaml': ingress({ 'security-groups': 'web' }) };
  expect(placesOf({ files }, 'source-ranges-ignored')).toEqual(['class.yaml:12', 'class.yaml:13']);
  const inContext = found({ files, contextFiles: ['class.yaml'] }, 'source-ranges-ignored');
  expect(inContext.map(({ place }) => place?.file)).toEqual(['web.yaml', 'web.yaml']);
  expect(inContext[0]?.message).toContain('spec.inboundCIDRs of IngressClassParams shared');
});

test('two members of one IngressGroup tell of their class once', () => {
  const group = { 'security-groups': 'web', 'group.name': 'shop' };
  const files = { 'class.yaml': params, 'a.yaml': ingress(group, 'a'), 'b.yaml': ingress(group, 'b') };
  expect(placesOf({ files }, 'source-ranges-ignored')).toEqual(['class.yaml:12', 'class.yaml:13']);
});
