import { describe, expect, test } from 'vitest';
import { found, gateway, type Given, ingress, placesOf, planOf, service } from './planned.ts';

const list = 'aws-load-balancer-security-groups';
const one = (text: string, more: Partial<Given> = {}): Given => ({ files: { 'x.yaml': text }, ...more });
const classless = (annotations: Readonly<Record<string, string>>): string =>
  service(annotations).replace('  loadBalancerClass: service.k8s.aws/nlb\n', '');
const withoutWebhooks = { settings: { webhooks: false } };

describe('unmanaged-object', () => {
  test.each([
    [
      'a class of another controller',
      one(service({ [list]: 'web' }).replace('service.k8s.aws/nlb', 'x.io/nlb')),
      'its loadBalancerClass is "x.io/nlb"',
    ],
    ['no class and no webhook', one(classless({ [list]: 'web' }), withoutWebhooks), 'Classic Load Balancer'],
    [
      'the in-tree NLB',
      one(classless({ [list]: 'web', 'aws-load-balancer-type': 'nlb' }), withoutWebhooks),
      'cloud provider in Kubernetes makes its load balancer',
    ],
    [
      'external without a target type',
      one(classless({ [list]: 'web', 'aws-load-balancer-type': 'external' }), withoutWebhooks),
      'nobody acts on it',
    ],
  ])('a Service: %s', (_, given, reason) => {
    const [finding, ...none] = found(given, 'unmanaged-object');
    expect(none).toEqual([]);
    expect(finding?.message).toContain(reason);
    expect(finding?.action).toContain('spec.loadBalancerClass: service.k8s.aws/nlb');
    expect(finding?.place).toMatchObject({ file: 'x.yaml', line: 6 });
    expect(planOf(given).frontends).toMatchObject([{ kind: 'Service', outcome: 'ignored', loadBalancers: [] }]);
  });
  test('a Service of another type is told to be a LoadBalancer first', () => {
    const given = one(classless({ [list]: 'web' }).replace('type: LoadBalancer', 'type: ClusterIP'));
    expect(found(given, 'unmanaged-object')[0]?.action).toMatch(
      /^Only a Service of type LoadBalancer gets one: write spec.type: LoadBalancer with spec.loadBalancerClass/,
    );
  });
  test('none for a Service that the webhook takes, or that names none', () => {
    expect(placesOf(one(classless({ [list]: 'web' })), 'unmanaged-object')).toEqual([]);
    expect(placesOf(one(classless({ 'aws-load-balancer-type': 'nlb' }), withoutWebhooks), 'unmanaged-object')).toEqual(
      [],
    );
  });
  test('a Gateway of another controller, at the list of its configuration', () => {
    const given = one(gateway('  securityGroups: [web]').replace('gateway.k8s.aws/nlb', 'x.io/nlb'));
    expect(placesOf(given, 'unmanaged-object')).toEqual(['x.yaml:5']);
    expect(found(given, 'unmanaged-object')[0]?.action).toContain('gateway.k8s.aws/alb');
  });
  test('an object that the API server refuses never gets there', () => {
    const given = one(ingress({ 'security-groups': 'web' }).replace('number: 80', 'number: 80000'));
    expect(found(given, 'unmanaged-object')[0]?.action).toContain('never gets into the cluster');
    expect(planOf(given).frontends).toMatchObject([{ kind: 'Ingress', outcome: 'error', namesGroups: true }]);
  });
});

describe('EKS Auto Mode', () => {
  const autoClass = `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: alb }
spec: { controller: eks.amazonaws.com/alb }
`;
  test.each([
    [
      'Service',
      { 'x.yaml': service({ [list]: 'web' }).replace('service.k8s.aws/nlb', 'eks.amazonaws.com/nlb') },
      'service.eks.amazonaws.com/stack',
      'default/events',
    ],
    [
      'Ingress',
      { 'class.yaml': autoClass, 'x.yaml': ingress({ 'security-groups': 'web' }) },
      'ingress.eks.amazonaws.com/stack',
      'default/web',
    ],
  ])('a %s is a frontend of which verify tells more', (kind, files, tag, stack) => {
    expect(placesOf({ files }, 'unmanaged-object')).toEqual([]);
    expect(placesOf({ files }, 'outside-repository')).toEqual(['x.yaml:6']);
    const [frontend, ...none] = planOf({ files }).frontends;
    expect(none).toEqual([]);
    expect(frontend).toMatchObject({
      kind,
      outcome: 'built',
      dependsOn: ['EKS Auto Mode'],
      loadBalancers: [
        {
          trackingTags: { 'eks:eks-cluster-name': 'prod', [tag]: stack },
          tokens: [{ text: 'web', resolvesTo: ['sg-00000001'] }],
        },
      ],
    });
    expect(frontend?.because).toBeUndefined();
  });
});

describe('what the controller says when it gives up', () => {
  test.each([
    [
      'a bad CIDR, read although the groups are named',
      { 'inbound-cidrs': '10.0.0.0/99' },
      'controller-refuses',
      7,
      'address range',
    ],
    ['a bad order', { 'group.name': 'shop', 'group.order': 'x' }, 'controller-refuses', 8, '-1000 to 1000'],
    ['a bad boolean', { 'manage-backend-security-group-rules': 'on' }, 'invalid-boolean', 7, '"true" or "false"'],
  ] as const)('%s', (_, annotations, id, line, action) => {
    const [finding, ...none] = found(one(ingress({ 'security-groups': 'web', ...annotations })), id);
    expect(none).toEqual([]);
    expect(finding?.action).toContain(action);
    expect(finding?.place?.line).toBe(line);
  });
});
