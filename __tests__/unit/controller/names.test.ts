import { describe, expect, it } from 'vitest';
import { byteLength, computedName, computedNamePrefix, frontendNlbName } from '../../../src/controller/names.ts';

describe('computedName', () => {
  // The controller's own tests expect these.
  it.each([
    ['', 'awesome-ns', 'ing-1', 'internet-facing', 'k8s-awesomen-ing1-43b698093c'],
    ['cluster-dummy', 'ns-1', 'ing-1', 'internal', 'k8s-ns1-ing1-b7e914000d'],
    ['cluster-dummy', 'ns-1', 'ing-1', 'internet-facing', 'k8s-ns1-ing1-159dd7a143'],
  ])('of cluster %j, Ingress %s/%s, %s is %5$s', (cluster, namespace, name, scheme, expected) => {
    expect(computedName({ namespace, name }, [cluster, `${namespace}/${name}`, scheme])).toBe(expected);
  });

  it('of an explicit group', () => {
    const parts = ['', 'explicit-group', 'internal'];
    expect(computedName({ group: 'explicit-group' }, parts)).toBe('k8s-explicitgroup-5bf9e53c23');
  });

  it('of a managed group, without the scheme', () => {
    expect(computedName({ namespace: 'ns-1', name: 'ing-1' }, ['cluster-dummy', 'ns-1/ing-1'])).toBe(
      'k8s-ns1-ing1-bd83176788',
    );
  });

  it.each([
    ['internal', 'k8s-default-nlbipsvc-6b0ba8ff70'],
    ['internet-facing', 'k8s-default-nlbipsvc-4d831c6ca6'],
  ])('of a Service whose UID is known, %s', (scheme, expected) => {
    const parts = ['my-cluster', 'bdca2bd0-bfc6-449a-88a3-03451f05f18c', scheme];
    expect(computedName({ namespace: 'default', name: 'nlb-ip-svc-tls' }, parts)).toBe(expected);
  });

  it('keeps ASCII letters and digits alone, and cuts', () => {
    expect(computedNamePrefix({ namespace: 'a.b-c_d', name: 'ünïcödé-123456789' })).toBe('k8s-abcd-ncd12345-');
    expect(computedNamePrefix({ group: 'a-very-long.group-name-of-a-team' })).toBe('k8s-averylonggroupnam-');
  });
});

describe('frontendNlbName', () => {
  const name = (alb: string) => frontendNlbName(alb, { namespace: 'ns', name: 'web' }, ['c', 'ns/web', 'internal']);

  it('follows the name of the ALB, cut to 32', () => {
    expect(name('k8s-shop-web-0123456789')).toBe('k8s-shop-web-0123456789-nlb');
    expect(name('a'.repeat(32))).toBe(`${'a'.repeat(28)}-nlb`);
    expect(name('a'.repeat(28))).toBe(`${'a'.repeat(28)}-nlb`);
  });

  it('is its own where the ALB is named with nothing', () => {
    expect(name('')).toMatch(/^k8s-ns-web-[0-9a-f]{6}-nlb$/);
    expect(frontendNlbName('', { group: 'edge.a' }, ['c'])).toMatch(/^k8s-edgea-[0-9a-f]{8}-nlb$/);
  });
});

it('counts bytes', () => {
  expect(byteLength('é€😀')).toBe(9);
});
