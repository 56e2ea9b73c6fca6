import { describe, expect, test } from 'vitest';
import { found, ingress, placesOf, service } from './planned.ts';

const alb = 'alb.ingress.kubernetes.io/security-groups';
const nlb = 'service.beta.kubernetes.io/aws-load-balancer-security-groups';
const object = (kind: string, key: string, value = 'web', apiVersion = 'apps/v1'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: x\n  annotations:\n    ${key}: ${JSON.stringify(value)}\n`;
const misplaced = (text: string) => found({ files: { 'x.yaml': text } }, 'unmanaged-object');

describe('a key that the controller reads on another kind', () => {
  test.each([
    ['Service', alb, 'v1', /reads on an Ingress .*alone/, nlb],
    ['Ingress', nlb, 'networking.k8s.io/v1', /reads on a Service .*alone/, alb],
    ['Deployment', alb, 'apps/v1', /Deployment x has/, 'Move it to the Ingress'],
    ['Deployment', nlb, 'apps/v1', /Deployment x has/, 'Move it to the Service'],
    ['Gateway', alb, 'gateway.networking.k8s.io/v1', /Gateway x has/, 'spec.securityGroups'],
    ['Pod', 'alb.ingress.kubernetes.io/frontend-nlb-security-groups', 'v1', /Ingress/, 'Move it to the Ingress'],
    ['Ingress', alb, 'extensions/v1beta1', /which is of extensions\/v1beta1/, 'networking.k8s.io/v1'],
    ['Service', nlb, 'serving.knative.dev/v1', /which is of serving.knative.dev\/v1/, 'a Service of v1'],
  ])('%s with %s', (kind, key, apiVersion, message, action) => {
    const [finding, ...none] = misplaced(object(kind, key, 'web', apiVersion));
    expect(none).toEqual([]);
    expect(finding?.message).toMatch(message);
    expect(finding?.action).toContain(action);
    expect(finding?.place).toEqual({ file: 'x.yaml', line: 6, column: 5 });
  });

  test('is none where it belongs, where it is empty, and in a file of the context', () => {
    expect(
      placesOf(
        { files: { 'a.yaml': ingress({ [alb]: 'web' }), 'b.yaml': service({ [nlb]: 'web' }) } },
        'unmanaged-object',
      ),
    ).toEqual([]);
    expect(misplaced(object('Deployment', alb, ' , '))).toEqual([]);
    const files = { 'x.yaml': object('Deployment', alb) };
    expect(placesOf({ files, contextFiles: ['x.yaml'] }, 'unmanaged-object')).toEqual([]);
    expect(placesOf({ files }, 'unmanaged-object')).toEqual(['x.yaml:6']);
  });
});

describe('a key that the controller does not know', () => {
  test.each([
    ['Ingress', 'alb.ingress.kubernetes.io/security-group', alb],
    ['Ingress', 'alb.ingress.kubernetes.io/securitygroups', alb],
    ['Ingress', 'alb.ingress.kubernetes.io/secuirty-groups', alb],
    ['Ingress', 'alb.ingress.kubernetes.io/security-group-ids', alb],
    ['Ingress', 'abl.ingress.kubernetes.io/security-groups', alb],
    ['Ingress', 'alb.ingress.kubernetes.io/frontend-nlb-security-group', 'frontend-nlb-security-groups?'],
    ['Service', 'service.kubernetes.io/aws-load-balancer-security-groups', nlb],
    ['Service', 'service.beta.kubernetes.io/aws-load-balancer-security-group', nlb],
    ['Service', 'service.beta.kubernetes.io/security-groups', nlb],
    ['Deployment', 'service.beta.kubernetes.io/securityGroups', nlb],
    ['Deployment', 'alb.ingress.kubernetes.io/securityGroups', alb],
  ])('on a %s: %s', (kind, key, meant) => {
    const [finding, ...none] = misplaced(object(kind, key));
    expect(none).toEqual([]);
    expect(finding?.message).toContain(`${key}, which the controller does not know`);
    expect(finding?.action).toMatch(/^Did you mean /);
    expect(finding?.action).toContain(meant);
    expect(finding?.place?.line).toBe(6);
  });

  test('the in-tree provider’s extra groups are its own', () => {
    const [finding] = misplaced(
      object('Service', 'service.beta.kubernetes.io/aws-load-balancer-extra-security-groups', 'web', 'v1'),
    );
    expect(finding?.message).toContain('in-tree cloud provider');
    expect(finding?.action).toContain(nlb);
  });

  test.each([
    'alb.ingress.kubernetes.io/security-group-prefix-lists',
    'alb.ingress.kubernetes.io/manage-backend-security-group-rules',
    'alb.ingress.kubernetes.io/subnets',
    'alb.ingress.kubernetes.io/target-group-attributes',
    'service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists',
    'service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules',
    'service.beta.kubernetes.io/aws-load-balancer-scheme',
    'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-security-group-ids',
    'example.com/security-groups',
    'security-groups',
    'app.kubernetes.io/name',
    '__proto__',
  ])('%s is no such key', (key) => {
    expect(misplaced(object('Deployment', key))).toEqual([]);
  });
});
