import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/controller/answer.ts';
import { build } from '../../../src/controller/build.ts';
import { identify } from '../../../src/controller/identify.ts';
import { defaultGates, defaultSettings } from '../../../src/controller/settings.ts';
import { manifest, worldOf } from './manifests.ts';
import { balancerOf, othersOf, told } from './told.ts';

const prefix = 'service.beta.kubernetes.io/aws-load-balancer-';

type Written = {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec?: string;
  readonly name?: string;
};

/** A Service `shop/web` of type LoadBalancer; annotations without their prefix. */
function service({ annotations = {}, spec = 'ports: [{port: 80}]', name = 'web' }: Written = {}): string {
  const lines = Object.entries(annotations).map(([key, value]) => {
    const full = key.includes('/') ? key : `${prefix}${key}`;
    return `    ${full}: ${JSON.stringify(value)}`;
  });
  return [
    'apiVersion: v1',
    'kind: Service',
    `metadata:\n  name: ${name}\n  namespace: shop`,
    `  annotations:${lines.length === 0 ? ' {}' : ''}`,
    ...lines,
    `spec: {${spec.includes('type:') ? '' : 'type: LoadBalancer, '}${spec}}`,
  ].join('\n');
}

const outcome = (written: Written, world?: World): string =>
  told('Service shop/web', [service(written)], world === undefined ? {} : { world });

const existing = (tags: Readonly<Record<string, string>>, securityGroups: readonly string[] = []): World =>
  worldOf({}, { loadBalancers: [{ name: 'old', type: 'network', scheme: 'internet-facing', securityGroups, tags }] });

describe('a load balancer that exists', () => {
  const stack = { 'elbv2.k8s.aws/cluster': 'prod', 'service.k8s.aws/stack': 'shop/web' };

  it('is known by cluster and stack, whatever its resource tag: LBC asks for no more', () => {
    const world = existing(stack);
    const { scheme, securityGroups } = balancerOf('Service shop/web', [service()], { world });
    expect([scheme, securityGroups]).toEqual(['internet-facing', []]);
  });

  it.each([
    { ...stack, 'elbv2.k8s.aws/cluster': 'stage' },
    { ...stack, 'service.k8s.aws/stack': 'shop/web2' },
    { 'elbv2.k8s.aws/cluster': 'prod' },
  ])('with the tags %j is somebody else’s', (tags) => {
    const { scheme, securityGroups } = balancerOf('Service shop/web', [service()], { world: existing(tags) });
    expect([scheme, securityGroups]).toEqual(['internal', ['managed', 'backend']]);
  });

  it('with a scheme that is none stops the build', () => {
    const [balancer] = existing(stack).loadBalancers;
    const world = worldOf({}, { loadBalancers: balancer === undefined ? [] : [{ ...balancer, scheme: 'other' }] });
    expect(outcome({}, world)).toBe('invalid-scheme: invalid load balancer scheme');
  });
});

describe('which Services the controller acts on', () => {
  it('an empty class is filled by the webhook, and refused by the API server where there is none', () => {
    const text = service({ spec: 'loadBalancerClass: "", ports: [{port: 80}]' });
    expect(told('Service shop/web', [text])).toBe('TCP:80');
    expect(othersOf([text], { webhooks: false })).toEqual([
      'invalid: the API server refuses it: spec.loadBalancerClass: expected a name, found an empty text',
    ]);
  });

  it.each([
    [
      'nlb',
      undefined,
      'its type annotation is "nlb", so the cloud provider in Kubernetes makes its load balancer, without the groups that it names',
    ],
    ['clb', undefined, 'its type annotation is "clb", not external or nlb-ip'],
    [
      undefined,
      'ip',
      'it has neither a loadBalancerClass nor the type annotation, so the cloud provider in Kubernetes makes a Classic Load Balancer of it, which takes groups by their ids alone',
    ],
    [
      'external',
      undefined,
      'its type is external, but its target type is neither ip nor instance, so nobody acts on it',
    ],
  ])('without the webhook, type %s and target type %s: why not', (type, targetType, reason) => {
    const annotations = {
      ...(type === undefined ? {} : { type }),
      ...(targetType === undefined ? {} : { 'nlb-target-type': targetType }),
    };
    expect(othersOf([service({ annotations })], { webhooks: false })).toEqual([`ignored: ${reason}`]);
  });

  it('none where the controller runs without its Service half', () => {
    const gates = { ...defaultGates, EnableServiceController: false };
    expect(othersOf([service()], { gates })).toEqual(['ignored: the controller runs without its Service half']);
  });

  it('EKS Auto Mode acts on its own class, with tags of its own', () => {
    const text = service({ spec: 'loadBalancerClass: eks.amazonaws.com/nlb, ports: [{port: 80}]' });
    const { others } = build(manifest(text), worldOf(), defaultSettings('prod'));
    expect(others[0]?.autoMode).toEqual({
      type: 'network',
      trackingTags: {
        'eks:eks-cluster-name': 'prod',
        'service.eks.amazonaws.com/resource': 'LoadBalancer',
        'service.eks.amazonaws.com/stack': 'shop/web',
      },
    });
  });

  it('says what one that is reached inside the cluster alone lacks', () => {
    const [other] = othersOf([
      service({ spec: 'type: ClusterIP, ports: [{port: 80}]', annotations: { 'security-groups': 'web' } }),
    ]);
    expect(other).toContain('it is of type ClusterIP, and `type: LoadBalancer` is missing: it gets no load balancer');
  });
  it('of those it leaves alone, only those that somebody may have meant are listed', () => {
    const spec = 'type: ClusterIP, ports: [{port: 80}]';
    expect(othersOf([service({ spec })])).toEqual([]);
    expect(othersOf([service({ spec, annotations: { 'example.org/security-groups': 'a' } })])).toHaveLength(1);
    expect(othersOf([service({ spec, annotations: { scheme: 'internal' } })])).toHaveLength(1);
  });
});

describe('identify', () => {
  it('gives the annotation’s name, else what does not depend on the UID', () => {
    const names = [{}, { name: 'edge' }, { name: '' }].map(
      (annotations) => identify(manifest(service({ annotations })), defaultSettings('prod'))[0]?.loadBalancers[0]?.name,
    );
    expect(names).toEqual([{ prefix: 'k8s-shop-web-' }, { exact: 'edge' }, { exact: '' }]);
  });
});

describe('the backend flag', () => {
  const sg = 'sg-0123456789abcdef0';
  const world = worldOf({ [sg]: 'web' });
  it.each([
    [true, {}, [sg, 'backend']],
    [true, { 'manage-backend-security-group-rules': 'false' }, [sg]],
    [false, {}, [sg]],
  ])('by the controller’s flag %s and the annotation %j', (manageBackendRules, annotation, expected) => {
    const text = service({ annotations: { 'security-groups': 'web', ...annotation } });
    const balancer = balancerOf('Service shop/web', [text], { world, settings: { manageBackendRules } });
    expect(balancer.securityGroups).toEqual(expected);
  });
});

describe('addresses, one for each subnet', () => {
  const facing = { scheme: 'internet-facing' };
  const dual = { 'ip-address-type': 'dualstack' };
  const nat = { ...dual, 'enable-prefix-for-ipv6-source-nat': 'on' };
  it.each([
    [{ ...facing, 'eip-allocations': 'eip-1,eip-2,eip-3' }, undefined, 'TCP:80'],
    [{ ...facing, 'eip-allocations': 'eip-1' }, 2, 'other: count of EIP allocations (1) and subnets (2) must match'],
    [{ ...facing, 'eip-allocations': 'eip-1', subnets: 'a' }, 2, 'TCP:80'],
    [{ subnets: ' , ' }, 2, 'other: unable to resolve at least one subnet'],
    [
      { ...facing, 'private-ipv4-addresses': '10.0.0.1' },
      1,
      'other: private IPv4 addresses can only be set for internal load balancers',
    ],
    [
      { 'private-ipv4-addresses': '10.0.0.1,10.0.0.2' },
      1,
      'other: count of private IPv4 addresses (2) and subnets (1) must match',
    ],
    [
      { 'private-ipv4-addresses': '10.0.0.01' },
      1,
      'other: private IPv4 addresses must be valid IPv4 address: 10.0.0.01',
    ],
    [{ 'private-ipv4-addresses': '10.0.0.1' }, 1, 'TCP:80'],
    [{ 'ipv6-addresses': '2001:db8::1' }, 1, 'other: IPv6 addresses can only be set for dualstack load balancers'],
    [
      { ...dual, 'ipv6-addresses': '2001:db8::1,2001:db8::2' },
      1,
      'other: count of IPv6 addresses (2) and subnets (1) must match',
    ],
    [{ ...dual, 'ipv6-addresses': '10.0.0.1' }, 1, 'other: IPv6 addresses must be valid IPv6 address: 10.0.0.1'],
    [{ ...dual, 'ipv6-addresses': '2001:db8::1' }, 1, 'TCP:80'],
    [
      { 'enable-prefix-for-ipv6-source-nat': 'yes' },
      1,
      "other: Invalid enable-prefix-for-ipv6-source-nat value: yes. Valid values are ['on', 'off'].",
    ],
    [
      { 'source-nat-ipv6-prefixes': 'auto_assigned' },
      1,
      'invalid-address-type: source-nat-ipv6-prefixes annotation can only be set for Network Load Balancers using Dualstack IP address type.',
    ],
    [
      { ...dual, 'source-nat-ipv6-prefixes': 'auto_assigned' },
      1,
      'other: source-nat-ipv6-prefixes annotation is only applicable if enable-prefix-for-ipv6-source-nat annotation is set to on.',
    ],
    [
      { ...nat, 'source-nat-ipv6-prefixes': 'auto_assigned' },
      2,
      'other: Number of values in source-nat-ipv6-prefixes (1) must match the number of subnets (2).',
    ],
    [
      { ...nat, 'source-nat-ipv6-prefixes': '2001:db8::' },
      1,
      'other: Invalid value in source-nat-ipv6-prefixes: 2001:db8::.',
    ],
    [
      { ...nat, 'source-nat-ipv6-prefixes': '2001:db8::/64' },
      1,
      'other: Invalid value in source-nat-ipv6-prefixes: 2001:db8::/64. Prefix length must be 80, but 64 is specified.',
    ],
    [
      { ...nat, 'source-nat-ipv6-prefixes': '10.0.0.0/80' },
      1,
      'other: Invalid value in source-nat-ipv6-prefixes: 10.0.0.0/80. Value must be a valid IPv6 CIDR.',
    ],
    [{ ...nat, 'source-nat-ipv6-prefixes': '2001:db8::/80' }, 1, 'TCP:80'],
  ])('%j of %s', (annotations, subnets, expected) => {
    expect(outcome({ annotations }, worldOf({}, subnets === undefined ? {} : { subnets }))).toBe(expected);
  });
});

describe('attributes and capacity', () => {
  it.each([
    [
      { 'minimum-load-balancer-capacity': 'CapacityUnits=x' },
      'other: invalid value to set the capacity: x: strconv.ParseInt: parsing "x": invalid syntax',
    ],
    [{ 'minimum-load-balancer-capacity': 'CapacityUnits=100' }, 'TCP:80'],
    [{ attributes: 'dns_record.client_routing_policy=availability_zone_affinity' }, 'TCP:80'],
  ])('%j', (annotations, expected) => {
    expect(outcome({ annotations })).toBe(expected);
  });

  it('capacity is not read where its gate is off', () => {
    const gates = { ...defaultGates, LBCapacityReservation: false };
    const text = service({ annotations: { 'minimum-load-balancer-capacity': 'Units=10' } });
    expect(told('Service shop/web', [text], { settings: { gates } })).toBe('TCP:80');
  });
});
