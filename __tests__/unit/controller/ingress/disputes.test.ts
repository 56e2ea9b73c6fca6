import { describe, expect, it } from 'vitest';
import { answerTo, key, outcome } from './members.ts';

describe('what members dispute', () => {
  it.each([
    ['scheme', 'internal', 'internet-facing', 'conflicting scheme: map[internal:{} internet-facing:{}]'],
    ['ip-address-type', 'ipv4', 'dualstack', 'conflicting IPAddressType: [dualstack ipv4]'],
    ['load-balancer-name', 'x', '', 'conflicting load balancer name: map[:{} x:{}]'],
    ['tags', 'k=1', 'k=2', 'conflicting tag k: 1 | 2'],
    ['load-balancer-attributes', 'k=1', 'k=2', 'conflicting load balancer attributes k: 1 | 2'],
    [
      'minimum-load-balancer-capacity',
      'CapacityUnits=1',
      'CapacityUnits=2',
      'conflicting capacity reservation CapacityUnits: 1 | 2',
    ],
    ['ipam-ipv4-pool-id', 'p1', 'p2', 'conflicting ipv4 ipam pools p1: p2'],
    ['customer-owned-ipv4-pool', 'p1', 'p2', 'conflicting CustomerOwnedIPv4Pool: [p1 p2]'],
    ['subnets', 'a,b', 'a,c', 'conflicting subnets: [a b] | [a c]'],
    ['ssl-redirect', '443', '444', 'conflicting sslRedirect port: [443 444]'],
    ['listener-attributes.HTTP-80', 'k=1', 'k=2', 'conflicting listener attributes k: 1 | 2 for ingress shop/b'],
    ['wafv2-acl-arn', 'x', 'z', 'conflicting WAFv2 WebACL ARNs: [x z]'],
    ['wafv2-acl-name', 'x', 'z', 'conflicting WAFv2 WebACL names: [x z]'],
    ['waf-acl-id', 'x', 'y', 'conflicting WAFClassic WebACL IDs: [x y]'],
    ['shield-advanced-protection', 'true', '0', 'conflicting enable shield advanced protection'],
    ['enable-frontend-nlb', 'true', '0', 'conflicting enable frontend NLB values'],
    [
      'inbound-cidrs',
      '10.0.0.0/8',
      '10.0.0.0/9',
      'failed to merge listenPort config for port: 80: conflicting inbound-cidrs, shop/a: [10.0.0.0/8], [] | shop/b: [10.0.0.0/9], []',
    ],
    [
      'listen-ports',
      '[{"HTTP": 80}]',
      '[{"HTTPS": 80}]',
      'failed to merge listenPort config for port: 80: conflicting protocol, shop/a: HTTP | shop/b: HTTPS',
    ],
  ])('%s: %j against %j', (suffix, left, right, message) => {
    expect(outcome(answerTo({ a: { [key(suffix)]: left }, b: { [key(suffix)]: right } }))).toMatchObject({
      kind: 'conflicting-members',
      message,
      place: { file: 'b.yaml', line: 8 },
    });
  });

  it.each([
    ['frontend-nlb-tags', 'k=1', undefined],
    ['frontend-nlb-attributes', undefined, 'k=1'],
    ['frontend-nlb-attributes', 'k=1,l=2', 'l=2, k=1'],
    ['frontend-nlb-subnets', 'a,b', 'b,a'],
    ['frontend-nlb-healthcheck-path', '/a', undefined],
    ['frontend-nlb-healthcheck-path', '/a', '/a'],
    ['frontend-nlb-healthcheck-port', '80', '080'],
  ])('is not %s: %j beside %j', (suffix, left, right) => {
    const own = (value: string | undefined) => ({
      [key('enable-frontend-nlb')]: 'true',
      ...(value === undefined ? {} : { [key(suffix)]: value }),
    });
    expect(outcome(answerTo({ a: own(left), b: own(right) }))).toMatchObject({ result: 'built' });
  });

  it('is called something else of addresses', () => {
    const own = (value: string) => ({
      [key('enable-frontend-nlb')]: 'true',
      [key('frontend-nlb-scheme')]: 'internet-facing',
      [key('frontend-nlb-eip-allocations')]: value,
    });
    expect(outcome(answerTo({ a: own('x,z'), b: own('z,x') }))).toMatchObject({ result: 'built' });
    expect(outcome(answerTo({ a: own('x'), b: own('z') }))).toMatchObject({
      kind: 'other',
      message: 'all EIP allocations for the ingress group must be the same: [x] | [z]',
    });
  });

  it('is the backend rules only where groups are named', () => {
    const manage = key('manage-backend-security-group-rules');
    const said = { a: { [manage]: 'true', [key('security-groups')]: 'web' }, b: { [manage]: 'false' } };
    expect(outcome(answerTo(said))).toMatchObject({
      message: 'conflicting manage backend security group rules settings',
      place: { file: 'b.yaml' },
    });
    expect(outcome(answerTo({ a: { [manage]: 'perhaps' } }))).toMatchObject({ result: 'built' });
  });

  it.each<[string, string, string | undefined, string]>([
    ['frontend-nlb-tags', 'k=1', 'k=2', 'conflicting frontend NLB tags: map[k:1] | map[k:2]'],
    ['frontend-nlb-attributes', 'k=1', undefined, 'conflicting frontend NLB attributes: map[k:1] | map[]'],
    ['frontend-nlb-attributes', '', undefined, 'conflicting frontend NLB attributes: map[] | map[]'],
    ['frontend-nlb-tags', '', 'k=1', 'conflicting frontend NLB tags: map[] | map[k:1]'],
    ['frontend-nlb-subnets', '', 'x', 'conflicting subnets: [] | [x]'],
    ['frontend-nlb-subnets', '', '', 'unable to resolve at least one subnet'],
    ['frontend-nlb-scheme', 'internal', 'internet-facing', 'conflicting scheme: map[internal:{} internet-facing:{}]'],
    ['frontend-nlb-security-groups', 'x', 'y', 'conflicting securityGroups: [x] | [y]'],
    ['frontend-nlb-subnets', 'x', 'y', 'conflicting subnets: [x] | [y]'],
    [
      'frontend-nlb-healthcheck-path',
      '/a',
      '/b',
      'failed to merge NLB listenPort config for port: 80: conflicting Path, config 2: /b, previous: /a',
    ],
    [
      'frontend-nlb-healthcheck-success-codes',
      '200',
      '200',
      'failed to merge NLB listenPort config for port: 80: conflicting Matcher, config 2: 200, previous: 200',
    ],
  ])('of a network load balancer in front, %s: %j against %j', (suffix, left, right, message) => {
    const enabled = { [key('enable-frontend-nlb')]: 'true' };
    const other = right === undefined ? {} : { [key(suffix)]: right };
    expect(outcome(answerTo({ a: { ...enabled, [key(suffix)]: left }, b: other }))).toMatchObject({ message });
  });
});
