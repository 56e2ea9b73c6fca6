import { describe, expect, test } from 'vitest';
import { carriesTracking, clusterOf, locate, nameFits } from '../../../src/verify/locate.ts';
import { alb, ingress, ingressTags, nlb, service, serviceTags, untagged } from './worlds.ts';

describe('locate', () => {
  test('finds the load balancer by all tracking tags, whatever it is called', () => {
    const mine = alb({ name: 'called-by-hand' });
    expect(locate(ingress(), [alb({}, 'other'), mine, nlb()])).toEqual({ matches: [mine], otherClusters: [] });
  });

  test('the right name proves nothing', () => {
    expect(locate(ingress(), [alb({ tags: {} })]).matches).toEqual([]);
  });

  test.each(Object.keys(ingressTags()))('misses one that lacks %s', (key) => {
    const tags = Object.fromEntries(Object.entries(ingressTags()).filter(([other]) => other !== key));
    expect(locate(ingress(), [alb({ tags })]).matches).toEqual([]);
  });

  test('tells the frontend NLB of an Ingress from its ALB by the resource', () => {
    const tags = { ...ingressTags(), 'ingress.k8s.aws/resource': 'FrontendNlb' };
    const frontendNlb = alb({ name: 'k8s-shop-web-0123456789-nlb', type: 'network', tags });
    const both = [alb(), frontendNlb];
    expect(locate(ingress(), both).matches).toEqual([alb()]);
    const expectation = ingress({ role: 'frontend-nlb', type: 'network', trackingTags: tags });
    expect(locate(expectation, both).matches).toEqual([frontendNlb]);
  });

  test('a Service and an Ingress of the same name are two frontends', () => {
    const tags = { ...serviceTags, 'service.k8s.aws/stack': 'shop/web' };
    expect(locate(ingress(), [nlb({ tags })]).matches).toEqual([]);
  });

  test("takes LBC v1's tag of the cluster for an Ingress, and for nothing else", () => {
    const { 'elbv2.k8s.aws/cluster': cluster = '', ...rest } = ingressTags();
    const legacy = alb({ tags: { ...rest, 'ingress.k8s.aws/cluster': cluster } });
    expect(locate(ingress(), [legacy]).matches).toEqual([legacy]);
    expect(locate(ingress(), [alb({ tags: { ...rest, 'ingress.k8s.aws/cluster': 'stage' } })]).matches).toEqual([]);
    const legacyService = { ...serviceTags, 'elbv2.k8s.aws/cluster': 'stage', 'ingress.k8s.aws/cluster': 'prod' };
    expect(carriesTracking(service(), legacyService)).toBe(false);
  });

  test('finds the old and the new one during a replacement, and those of other VPCs', () => {
    const all = [alb({ name: 'new' }), alb({ name: 'old', scheme: 'internal' }), alb({ name: 'far', vpc: 'vpc-2' })];
    expect(locate(ingress(), all).matches).toEqual(all);
  });

  test('names those that another cluster has for a frontend of the same name, in this VPC only', () => {
    const tags = { ...ingressTags(), 'elbv2.k8s.aws/cluster': 'prod-2' };
    const near = alb({ tags });
    expect(locate(ingress(), [near, alb({ vpc: 'vpc-2', tags })])).toEqual({ matches: [], otherClusters: [near] });
    expect(clusterOf(tags)).toBe('prod-2');
    const { 'ingress.k8s.aws/stack': stack = '', 'ingress.k8s.aws/resource': resource = '' } = ingressTags();
    const nobody = alb({ tags: { 'ingress.k8s.aws/stack': stack, 'ingress.k8s.aws/resource': resource } });
    expect(locate(ingress(), [nobody])).toEqual({ matches: [], otherClusters: [] });
  });

  test('leaves out gateway load balancers and those whose tags were not read', () => {
    expect(locate(ingress(), [untagged(alb()), alb({ type: 'gateway' })])).toEqual({ matches: [], otherClusters: [] });
  });

  test('tags are own properties', () => {
    const expectation = ingress({ trackingTags: JSON.parse('{"__proto__":"x","constructor":"y"}') });
    expect(carriesTracking(expectation, {})).toBe(false);
    expect(carriesTracking(expectation, JSON.parse('{"__proto__":"x","constructor":"y"}'))).toBe(true);
  });
});

test('a name fits exactly, or by its prefix where the rest depends on a UID', () => {
  expect(nameFits({ name: { exact: 'web' } }, 'web')).toBe(true);
  expect(nameFits({ name: { exact: 'web' } }, 'web-2')).toBe(false);
  expect(nameFits({ name: { prefix: 'k8s-shop-api-' } }, 'k8s-shop-api-abc')).toBe(true);
  expect(nameFits({ name: { prefix: 'k8s-shop-api-' } }, 'k8s-shop-ap')).toBe(false);
});
