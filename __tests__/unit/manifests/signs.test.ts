import { describe, expect, it } from 'vitest';
import { firstGroupKey, mayMatter, mayNameGroups } from '../../../src/manifests/signs.ts';

const alb = 'alb.ingress.kubernetes.io/security-groups';

describe('the first key that names groups', () => {
  it.each([
    [`${alb}: web`, 0],
    [`a: 1\n"${alb}": web`, 6],
    [`a: {'${alb}' : web}`, 5],
    ['alb.ingress.kubernetes.io/frontend-nlb-security-groups: web', 0],
    ['service.beta.kubernetes.io/aws-load-balancer-security-groups: web', 0],
    ['frontend-sg/security-groups: |\n  web: {}', 0],
    ['{"frontend-sg\\/security-groups": "x"}', 2],
    [`# ${alb}: web\n${alb}: web`, 2 + alb.length + 6],
    ['path: /metadata/annotations/alb.ingress.kubernetes.io~1security-groups\nvalue: web', 28],
    ['kind: LoadBalancerConfiguration\nspec:\n  securityGroups:\n  - web', 40],
    ['kind: LoadBalancerConfiguration\nspec: {securityGroups: [web]}', 39],
    [`${alb}:\n  web`, 0],
    ['a: "\\x61"', 4],
  ])('of %j stands at %d', (text, offset) => {
    expect(firstGroupKey(text)).toBe(offset);
  });

  it.each([
    `${alb}: ""`,
    `${alb}: ''  # none`,
    `${alb}:\nother: 1`,
    `${alb}: null`,
    `  # ${alb}: web`,
    'spec: {securityGroups: [web]}',
    'kind: LoadBalancerConfiguration\nspec: {securityGroups: []}',
    'kind: LoadBalancerConfiguration\nspec: {securityGroupsX: [a]}',
    'a: "\\x1b\\u003c" \\\n  b',
  ])('is not in %j', (text) => {
    expect(firstGroupKey(text)).toBeUndefined();
  });
});

it.each([
  [alb, true],
  ['alb.ingress.kubernetes.io\\x2fsecurity-groups', true],
  ['frontend-sg/security-groups', true],
  ['securityGroups of a LoadBalancerConfiguration', true],
  ['securityGroups', false],
  ['security-groups', false],
])('%j may name groups: %s', (text, expected) => {
  expect(mayNameGroups(text)).toBe(expected);
});

it.each([
  [`kind: Deployment\nmetadata: { annotations: { ${alb}: web } }`, true],
  ['kind: Deployment\nalb.ingress.kubernetes.io/securitygroups: web', true],
  ['service.kubernetes.io/aws-load-balancer-extra-security-groups: web', true],
  ['elbv2.k8s.aws\\/securityGroups: web', true],
  ['kind: Deployment\napp.kubernetes.io/name: security', false],
  ['kind: Deployment\nspec: { securityContext: {} }', false],
  ['kind: ServiceList', true],
  ['kind: Deployment', false],
])('%j may matter: %s', (text, expected) => {
  expect(mayMatter(text)).toBe(expected);
});
