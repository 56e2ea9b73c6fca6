import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/controller/build.ts';
import { defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';
import type { Members } from './members.ts';
import { key, rules } from './members.ts';

describe('members of two classes', () => {
  const classOf = (name: string, spec: string) => `
{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: ${name}}, spec: {controller: ingress.k8s.aws/alb, parameters: {apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: ${name}}}}
---
{apiVersion: elbv2.k8s.aws/v1beta1, kind: IngressClassParams, metadata: {name: ${name}}, spec: ${spec}}
`;
  const told = (
    left: string,
    right: string | undefined,
    annotations: Members[string] = {},
    first: Members[string] = {},
  ): unknown => {
    const member = (name: string, className: string, own: Members[string]) =>
      manifest(
        ingressWith({ [key('group.name')]: 'edge', ...own }, rules(name).replace('alb', className), name),
        `${name}.yaml`,
      );
    const documents = [
      ...member('a', 'left', first),
      ...member('b', right === undefined ? 'alb' : 'right', annotations),
      ...manifest(classOf('left', left)),
      ...(right === undefined ? [] : manifest(classOf('right', right))),
    ];
    const [frontend] = build(documents, worldOf(), { ...defaultSettings('c'), webhooks: false }).frontends.filter(
      ({ id }) => id === 'edge',
    );
    return frontend?.outcome.result === 'error' ? frontend.outcome.message : frontend?.outcome.result;
  };

  it.each<[string, string, string]>([
    ['{scheme: internal}', '{scheme: internet-facing}', 'conflicting scheme: map[internal:{} internet-facing:{}]'],
    [
      '{subnets: {ids: [subnet-1]}}',
      '{subnets: {ids: [subnet-2]}}',
      'conflicting IngressClassParams subnet specifications',
    ],
    [
      '{subnets: {ids: [subnet-1]}}',
      '{subnets: {tags: {a: [b]}}}',
      'conflicting IngressClassParams subnet specifications',
    ],
    [
      '{subnets: {tags: {a: [b]}}}',
      '{subnets: {tags: {a: [c]}}}',
      'conflicting IngressClassParams subnet specifications',
    ],
    ['{subnets: {tags: {a: [b], c: [d]}}}', '{subnets: {tags: {c: [d], a: [b]}}}', 'built'],
    ['{tags: [{key: a, value: b}]}', '{tags: [{key: a, value: c}]}', 'conflicting tag a: b | c'],
    ['{sslRedirectPort: "443"}', '{sslRedirectPort: "444"}', 'conflicting sslRedirect port: [443 444]'],
    ['{sslRedirectPort: "443"}', '{sslRedirectPort: "no"}', 'built'],
    [
      '{prefixListsIDs: [pl-1]}',
      '{PrefixListsIDs: [pl-2]}',
      'failed to merge listenPort config for port: 80: conflicting inbound-prefix-lists, shop/a: [pl-1] | shop/b: [pl-2]',
    ],
    ['{inboundCIDRs: [10.0.0.0/8]}', '{inboundCIDRs: [10.0.0.0/8, 10.0.0.0/8]}', 'built'],
    ['{loadBalancerName: x}', '{loadBalancerName: z}', 'conflicting load balancer name: map[x:{} z:{}]'],
    ['{ipAddressType: ipv4}', '{ipAddressType: dualstack}', 'conflicting IPAddressType: [dualstack ipv4]'],
    ['{wafv2AclName: x}', '{wafv2AclName: z}', 'conflicting WAFv2 WebACL names: [x z]'],
    ['{wafv2AclArn: x}', '{wafv2AclArn: z}', 'conflicting WAFv2 WebACL ARNs: [x z]'],
    ['{minimumLoadBalancerCapacity: {capacityUnits: 1}}', '{minimumLoadBalancerCapacity: {capacityUnits: 2}}', 'built'],
    ['{ipamConfiguration: {ipv4IPAMPoolId: x}}', '{ipamConfiguration: {ipv4IPAMPoolId: z}}', 'built'],
    ['{certificateArn: [x]}', '{certificateArn: [z]}', 'built'],
    [
      '{certificateArn: [x], sslPolicy: p}',
      '{certificateArn: [x], sslPolicy: q}',
      'failed to merge listenPort config for port: 443: conflicting sslPolicy, shop/a: p | shop/b: q',
    ],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(told(left, right)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    [
      '{subnets: {ids: [subnet-1]}}',
      'subnets',
      'subnet-1',
      'conflicting subnet specifications: IngressClassParams versus annotation',
    ],
    ['{loadBalancerName: x}', 'load-balancer-name', 'z', 'conflicting load balancer name: map[x:{} z:{}]'],
    ['{scheme: internal}', 'scheme', 'internal', 'built'],
  ])('%s against an annotation %s: %s', (left, suffix, value, expected) => {
    expect(told(left, undefined, { [key(suffix)]: value })).toBe(expected);
  });

  it('disagree where the class says so', () => {
    const documents = [
      ...manifest(
        ingressWith({ [key('group.name')]: 'edge', [key('ip-address-type')]: 'ipv4' }, rules('a'), 'a'),
        'a.yaml',
      ),
      ...manifest(ingressWith({ [key('group.name')]: 'edge' }, rules('b').replace('alb', 'right'), 'b'), 'b.yaml'),
      ...manifest(classOf('right', '{ipAddressType: dualstack}'), 'class.yaml'),
    ];
    const [frontend] = build(documents, worldOf(), defaultSettings('c')).frontends;
    expect(frontend?.outcome).toMatchObject({
      kind: 'conflicting-members',
      place: { file: 'class.yaml', line: 4, column: 110 },
    });
  });

  it.each<[string, string]>([
    ['{loadBalancerAttributes: [{key: k, value: x}]}', 'load-balancer-attributes'],
    [
      '{listeners: [{protocol: HTTP, port: 80, listenerAttributes: [{key: k, value: x}]}]}',
      'listener-attributes.HTTP-80',
    ],
  ])('%s of the first settles a dispute about %s', (left, suffix) => {
    const [one, two] = [{ [key(suffix)]: 'k=1' }, { [key(suffix)]: 'k=2' }];
    expect(told(left, '{}', two, one)).toBe('built');
    expect(told('{}', left, two, one)).toContain('conflicting');
  });

  it('have everything of their class before their own annotations', () => {
    const all =
      '{scheme: internal, ipAddressType: ipv4, loadBalancerName: x, targetType: instance, sslPolicy: p, certificateArn: [arn:x], inboundCIDRs: [10.0.0.0/8], prefixListsIDs: [pl-1], tags: [{key: a, value: b}], namespaceSelector: {matchLabels: {}}, minimumLoadBalancerCapacity: {capacityUnits: 1}, loadBalancerAttributes: [{key: k, value: v}], listeners: [{port: 443, protocol: HTTPS, listenerAttributes: [{key: k, value: v}]}], ipamConfiguration: {ipv4IPAMPoolId: i}, wafv2AclArn: w, wafv2AclName: nm, sslRedirectPort: "443", subnets: {ids: [subnet-0a]}}';
    const own = Object.fromEntries(
      ['scheme', 'ip-address-type', 'load-balancer-name', 'target-type', 'ssl-redirect', 'inbound-cidrs'].map(
        (suffix) => [key(suffix), 'wrong'.repeat(9)],
      ),
    );
    expect(told(all, all, own, own)).toBe('built');
    expect(told(all.replace('instance', 'ip'), all)).toBe('built');
  });
});
