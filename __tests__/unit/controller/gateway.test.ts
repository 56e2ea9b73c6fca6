import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/controller/settings.ts';
import { build } from '../../../src/controller/build.ts';
import { identify } from '../../../src/controller/identify.ts';
import { defaultGates, defaultSettings } from '../../../src/controller/settings.ts';
import {
  classes,
  clusterIp,
  configuration,
  gateway,
  http,
  nodePorts,
  route,
  targetGroups,
  tcp,
  toGateway,
} from './gateway-texts.ts';
import { manifest, worldOf } from './manifests.ts';
import { balancerOf, othersOf, outcomeOf, told } from './told.ts';

const gw = 'Gateway edge/gw';
const sg = 'sg-0123456789abcdef0';
const world = worldOf({ [sg]: 'web' });

/** A class with a configuration, and what the Gateway's own says. */
const merged = (ofClass: string, ofGateway: string, type: 'alb' | 'nlb' = 'nlb'): readonly string[] => [
  `{apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: {name: ${type}}, spec: {controllerName: gateway.k8s.aws/${type}, parametersRef: {group: gateway.k8s.aws, kind: LoadBalancerConfiguration, name: base, namespace: infra}}}`,
  configuration('base', ofClass, 'infra'),
  gateway(type, [type === 'alb' ? http : tcp], { configuration: 'own' }),
  configuration('own', ofGateway),
];

describe('a configuration', () => {
  it('a null is as good as nothing given', () => {
    const texts = merged('securityGroups: null, scheme: null', 'securityGroups: [web], scheme: internet-facing');
    const { scheme, securityGroups } = balancerOf(gw, texts, { world });
    expect([scheme, securityGroups]).toEqual(['internet-facing', [sg]]);
  });

  it('tags that are managed elsewhere fail on the losing side too, after the groups', () => {
    const settings: Partial<Settings> = { externalManagedTags: ['owner'] };
    const tagged = (groups: string): readonly string[] => merged(`securityGroups: [${groups}]`, 'tags: {owner: me}');
    expect(told(gw, tagged('web'), { world, settings })).toBe(
      'other: external managed tag key owner cannot be specified',
    );
    expect(told(gw, tagged('none'), { world, settings })).toMatch(/^unresolved-group/);
    expect(told(gw, merged('', 'tags: {owner: me}'), { settings })).toMatch(/^other: external managed tag key/);
  });

  it('tells the place of the list that counts, and names it even where the class is not accepted', () => {
    const [, ...rest] = merged('', 'securityGroups: [web]');
    const broken =
      '{apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: {name: nlb}, spec: {controllerName: gateway.k8s.aws/nlb, parametersRef: {group: g.example, kind: K, name: conf}}}';
    const { frontends } = build(manifest([broken, ...rest].join('\n---\n')), worldOf(), defaultSettings('prod'));
    expect(frontends[0]).toMatchObject({
      tokens: [{ text: 'web', by: 'name', role: 'main', path: ['spec', 'securityGroups', 0], place: { line: 7 } }],
      outcome: { result: 'error', kind: 'class-not-accepted', place: { line: 1 } },
    });
  });

  it('target group settings that belong to a backend are no defaults', () => {
    const own = targetGroups('t', 'targetReference: {name: pods}');
    const texts = [...merged('', 'defaultTargetGroupConfiguration: {name: t}'), own];
    expect(told(gw, texts)).toMatch(/^other: failed to resolve default TargetGroupConfiguration "t"/);
  });

  it('defaults of target groups merge like the rest, but entries for routes come from the winner alone', () => {
    const tcpRoute = route('TCPRoute', 'r', `${toGateway}, rules: [{backendRefs: [{name: pods, port: 80}]}]`);
    const settings = (mode: string): string =>
      told(gw, [
        ...merged(`${mode}defaultTargetGroupConfiguration: {name: t}`, 'defaultTargetGroupConfiguration: {name: t}'),
        targetGroups('t', 'defaultConfiguration: {targetType: ip}', 'infra'),
        targetGroups(
          't',
          'routeConfigurations: [{routeIdentifier: {kind: TCPRoute}, targetGroupProps: {targetType: instance}}]',
        ),
        clusterIp,
        tcpRoute,
      ]);
    expect(settings('')).toBe('TCP:7000');
    expect(settings('mergingMode: prefer-gateway, ')).toMatch(/^target-type/);
  });
});

describe('subnets', () => {
  const told2 = (type: 'alb' | 'nlb', spec: string, subnets?: number): string => {
    const listener = type === 'alb' ? http : tcp;
    const texts = [...classes, gateway(type, [listener], { configuration: 'c' }), configuration('c', spec)];
    return told(gw, texts, { world: worldOf({}, subnets === undefined ? {} : { subnets }) });
  };
  const facing = 'scheme: internet-facing, loadBalancerSubnets:';
  it.each([
    ['nlb', `${facing} [{eipAllocation: a}, {eipAllocation: b}, {eipAllocation: c}]`, undefined, ''],
    [
      'nlb',
      `${facing} [{eipAllocation: a}]`,
      2,
      'other: Unable to assign EIP allocations we have 2 subnets and 1 EIP allocations',
    ],
    ['nlb', `${facing} [{eipAllocation: a, identifier: x}]`, 2, ''],
    ['nlb', `${facing} [{identifier: x}, {}]`, 2, 'other: Either specify all subnet identifiers or none.'],
    [
      'nlb',
      `${facing} [{identifier: x}, {identifier: z, eipAllocation: b}]`,
      2,
      'other: Either specify all eip allocations or none.',
    ],
    [
      'alb',
      'loadBalancerSubnets: [{ipv6Allocation: "::1"}]',
      1,
      'other: IPv6Allocation is only supported for Network LoadBalancers',
    ],
    [
      'nlb',
      'loadBalancerSubnets: [{ipv6Allocation: "::1"}]',
      1,
      'other: IPv6Allocation can only be set for dualstack load balancers',
    ],
    [
      'nlb',
      'ipAddressType: dualstack, loadBalancerSubnets: [{ipv6Allocation: "10.0.0.1"}]',
      1,
      'other: IPv6 addresses must be valid IPv6 address: 10.0.0.1',
    ],
    [
      'nlb',
      'ipAddressType: dualstack, loadBalancerSubnets: [{ipv6Allocation: "::1"}, {}]',
      2,
      'other: Either specify all ipv6 allocations or none.',
    ],
    [
      'nlb',
      'ipAddressType: dualstack, loadBalancerSubnets: [{ipv6Allocation: "::1"}]',
      2,
      'other: Unable to assign IPv6 addresses we have 2 subnets and 1 addresses',
    ],
    [
      'alb',
      'loadBalancerSubnets: [{privateIPv4Allocation: 10.0.0.1}]',
      1,
      'other: PrivateIPv4Allocation is only supported for Network LoadBalancers',
    ],
    [
      'nlb',
      `${facing} [{privateIPv4Allocation: 10.0.0.1}]`,
      1,
      'other: PrivateIPv4Allocation can only be set for internal load balancers',
    ],
    [
      'nlb',
      'loadBalancerSubnets: [{privateIPv4Allocation: 10.0.0.256}]',
      1,
      'other: private IPv4 addresses must be valid IPv4 address: 10.0.0.256',
    ],
    [
      'nlb',
      'loadBalancerSubnets: [{privateIPv4Allocation: 10.0.0.1}, {}]',
      2,
      'other: Either specify all private ipv4 allocations or none.',
    ],
    [
      'nlb',
      'loadBalancerSubnets: [{privateIPv4Allocation: 10.0.0.1}]',
      2,
      'other: Unable to assign private IPv4 addresses we have 2 subnets and 1 addresses',
    ],
    [
      'alb',
      'loadBalancerSubnets: [{sourceNatIPv6Prefix: auto_assigned}]',
      1,
      'other: SourceNatIPv6Prefix is only supported for Network LoadBalancers',
    ],
    ['nlb', 'loadBalancerSubnets: [{sourceNatIPv6Prefix: auto_assigned}]', 1, ''],
    [
      'nlb',
      'loadBalancerSubnets: [{sourceNatIPv6Prefix: auto_assigned}, {}]',
      2,
      'other: Either specify all source nat prefixes or none.',
    ],
    [
      'nlb',
      'loadBalancerSubnets: [{sourceNatIPv6Prefix: auto_assigned}]',
      2,
      'other: Unable to assign Source NAT prefix because we have 2 subnets and 1 prefixes',
    ],
    [
      'nlb',
      'loadBalancerSubnets: [{sourceNatIPv6Prefix: "2001:db8::/64"}]',
      1,
      'other: Invalid value in source-nat-ipv6-prefixes: 2001:db8::/64. Prefix length must be 80, but 64 is specified.',
    ],
  ] as const)('of an %s with %s (%s there)', (type, spec, subnets, expected) => {
    expect(told2(type, spec, subnets)).toBe(expected);
  });
});

describe('a dry run', () => {
  const dry = (finalizers: string): string =>
    gateway('alb', [http]).replace(
      'namespace: edge}',
      `namespace: edge, ${finalizers}annotations: {gateway.k8s.aws/dry-run: "true"}}`,
    );

  it('makes no load balancer to look for', () => {
    const [frontend] = identify(manifest([...classes, dry('')].join('\n---\n')), defaultSettings('prod'));
    expect(frontend?.loadBalancers).toEqual([]);
  });

  it('is not heeded for a Gateway that has the controller’s finalizer: its load balancer was made before', () => {
    expect(outcomeOf(gw, [...classes, dry('')]).result).toBe('dry-run');
    expect(outcomeOf(gw, [...classes, dry('finalizers: [gateway.k8s.aws/alb], ')]).result).toBe('built');
    expect(outcomeOf(gw, [...classes, dry('finalizers: [gateway.k8s.aws/nlb], ')]).result).toBe('dry-run');
  });
});

describe('a Gateway that is left alone', () => {
  it('says why, and which groups its configuration names', () => {
    const texts = [gateway('alb', [http], { configuration: 'c' }), configuration('c', 'securityGroups: [web, sg-1]')];
    expect(othersOf(texts)).toEqual(['ignored: there is no GatewayClass "alb"']);
    const gates = { ...defaultGates, ALBGatewayAPI: false };
    expect(othersOf([...classes, ...texts], { gates })).toEqual([
      "ignored: its GatewayClass alb is another controller's, or of a half that is switched off",
    ]);
    const { others } = build(manifest(texts.join('\n---\n')), worldOf(), defaultSettings('prod'));
    expect(others[0]?.tokens.map(({ text }) => text)).toEqual(['web', 'sg-1']);
  });
});

describe('routes in versions that the API server does not serve', () => {
  it.each([
    ['TCPRoute', 'v1', 'TCP:7000'],
    ['TCPRoute', 'v1alpha2', ''],
  ])('%s %s', (kind, version, expected) => {
    const text = route(kind, 'r', `${toGateway}, rules: [{backendRefs: [{name: app, port: 80}]}]`);
    const texts = [...classes, nodePorts, gateway('nlb', [tcp]), text.replace('k8s.io/v1', `k8s.io/${version}`)];
    expect(told(gw, texts)).toBe(expected);
  });
});
