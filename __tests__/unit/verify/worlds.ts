import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import { type GroupMarks, type KnownGroup, knownGroup, type SeenGroup } from '../../../src/verify/known-group.ts';

export const vpc = 'vpc-1';

export const marks: GroupMarks = { owner: 'acme/shop', cluster: 'prod', backendGroups: [] };

/** Ingress shop/web, which names the group `web` (sg-web). */
export function ingress(overrides: Partial<Expectation> = {}, name = 'web'): Expectation {
  return {
    frontend: { kind: 'IngressGroup', id: `shop/${name}` },
    object: { resource: 'ingress', namespace: 'shop', name },
    cluster: 'prod',
    region: 'eu-west-1',
    vpc,
    role: 'main',
    type: 'application',
    scheme: { value: 'internet-facing', assumed: false },
    trackingTags: ingressTags(name),
    name: { exact: `k8s-shop-${name}-0123456789` },
    listeners: [],
    groups: [{ token: 'web', ids: ['sg-web'], place: { file: 'k8s/web.yaml', line: 7, column: 5 } }],
    place: { file: 'k8s/web.yaml', line: 7, column: 5 },
    ...overrides,
  };
}

/** Service shop/api, which names the group `web` (sg-web). */
export function service(overrides: Partial<Expectation> = {}): Expectation {
  return ingress({
    frontend: { kind: 'Service', id: 'shop/api' },
    object: { resource: 'service', namespace: 'shop', name: 'api' },
    type: 'network',
    trackingTags: serviceTags,
    name: { prefix: 'k8s-shop-api-' },
    ...overrides,
  });
}

export const ingressTags = (name = 'web'): Readonly<Record<string, string>> => ({
  'elbv2.k8s.aws/cluster': 'prod',
  'ingress.k8s.aws/stack': `shop/${name}`,
  'ingress.k8s.aws/resource': 'LoadBalancer',
});

export const serviceTags: Readonly<Record<string, string>> = {
  'elbv2.k8s.aws/cluster': 'prod',
  'service.k8s.aws/stack': 'shop/api',
  'service.k8s.aws/resource': 'LoadBalancer',
};

/** The load balancer of `ingress()`, as it should be. */
export function alb(overrides: Partial<ObservedLoadBalancer> = {}, name = 'web'): ObservedLoadBalancer {
  const called = overrides.name ?? `k8s-shop-${name}-0123456789`;
  return {
    arn: `arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/${called}/1`,
    name: called,
    dnsName: `${called}.elb.amazonaws.com`,
    type: 'application',
    scheme: 'internet-facing',
    vpc,
    state: { code: 'active' },
    securityGroups: ['sg-web'],
    tags: ingressTags(name),
    ...overrides,
  };
}

/** The load balancer of `service()`, as it should be. */
export const nlb = (overrides: Partial<ObservedLoadBalancer> = {}): ObservedLoadBalancer =>
  alb({ name: 'k8s-shop-api-abcdef0123', type: 'network', tags: serviceTags, ...overrides });

/** As a sweep shows it, before its tags are read. */
export function untagged(loadBalancer: ObservedLoadBalancer): ObservedLoadBalancer {
  const { tags, ...bare } = loadBalancer;
  return tags === undefined ? loadBalancer : bare;
}

const owned = { 'frontend-sg/owner': 'acme/shop' };

export const groups: readonly SeenGroup[] = [
  { id: 'sg-web', name: 'web', tags: { ...owned, Name: 'web' } },
  { id: 'sg-old', name: 'old', tags: { ...owned, Name: 'old' } },
  {
    id: 'sg-backend',
    name: 'k8s-traffic-prod-0123456789',
    tags: { 'elbv2.k8s.aws/cluster': 'prod', 'elbv2.k8s.aws/resource': 'backend-sg' },
  },
  {
    id: 'sg-managed',
    name: 'k8s-shop-web-0123456789',
    tags: {
      'elbv2.k8s.aws/cluster': 'prod',
      'ingress.k8s.aws/stack': 'shop/web',
      'ingress.k8s.aws/resource': 'ManagedLBSecurityGroup',
    },
  },
  { id: 'sg-theirs', name: 'theirs', tags: { 'frontend-sg/owner': 'acme/other' } },
];

export const known: ReadonlyMap<string, KnownGroup> = new Map(
  groups.map((group) => [group.id, knownGroup(group, marks)]),
);
