import { describe, expect, test } from 'vitest';
import type { FrontendPlan, LoadBalancerPlan } from '../../../src/plan/plan.ts';
import { expectationsOf, expectationTitle, expectedIds } from '../../../src/verify/expectation.ts';

const at = (line: number) => ({ file: 'k8s/web.yaml', line, column: 1 });

const loadBalancer = (overrides: Partial<LoadBalancerPlan> = {}): LoadBalancerPlan => ({
  role: 'main',
  type: 'application',
  scheme: 'internal',
  schemeSaid: false,
  name: { exact: 'k8s-shop-web-0123456789' },
  trackingTags: { 'elbv2.k8s.aws/cluster': 'prod' },
  listeners: [],
  exposure: [],
  securityGroups: ['sg-1', 'sg-2', 'sg-3'],
  tokens: [
    { text: 'web', resolvesTo: ['sg-1', 'sg-2'], place: at(7) },
    { text: 'sg-3', resolvesTo: ['sg-3'], place: at(8) },
    { text: 'late', resolvesTo: ['new'], place: at(9) },
  ],
  ...overrides,
});

const frontend = (overrides: Partial<FrontendPlan> = {}): FrontendPlan => ({
  kind: 'IngressGroup',
  id: 'shop/web',
  objects: [{ name: 'Ingress shop/web', place: at(1) }],
  outcome: 'built',
  namesGroups: true,
  dependsOn: [],
  loadBalancers: [loadBalancer()],
  ...overrides,
});

const read = (...frontends: readonly FrontendPlan[]) =>
  expectationsOf({ cluster: 'prod', region: 'eu-west-1', vpc: 'vpc-1', frontends }, { namespace: 'team' });

describe('expectations', () => {
  test('one per load balancer, with what each token stands for', () => {
    const { expectations, unbuilt } = read(frontend());
    expect(unbuilt).toEqual([]);
    expect(expectations).toEqual([
      {
        frontend: { kind: 'IngressGroup', id: 'shop/web' },
        object: { resource: 'ingress', namespace: 'shop', name: 'web', lists: ['web', 'sg-3', 'late'] },
        cluster: 'prod',
        region: 'eu-west-1',
        vpc: 'vpc-1',
        role: 'main',
        type: 'application',
        scheme: { value: 'internal', assumed: true },
        trackingTags: { 'elbv2.k8s.aws/cluster': 'prod' },
        name: { exact: 'k8s-shop-web-0123456789' },
        groups: [
          { token: 'web', ids: ['sg-1', 'sg-2'], place: at(7) },
          { token: 'sg-3', ids: ['sg-3'], place: at(8) },
          { token: 'late', ids: [], place: at(9) },
        ],
        listeners: [],
        place: at(7),
      },
    ]);
    expect(expectations.map(expectedIds)).toEqual([['sg-1', 'sg-2', 'sg-3']]);
  });

  test('an ALB and its frontend NLB are two', () => {
    const nlb = loadBalancer({ role: 'frontend-nlb', type: 'network', scheme: 'internet-facing', schemeSaid: true });
    const { expectations } = read(frontend({ loadBalancers: [loadBalancer(), nlb] }));
    expect(expectations.map(expectationTitle)).toEqual([
      'IngressGroup shop/web',
      'IngressGroup shop/web (frontend-nlb)',
    ]);
    expect(expectations.map((expectation) => expectation.scheme.assumed)).toEqual([true, false]);
  });

  test.each<[string, Partial<LoadBalancerPlan>, Partial<FrontendPlan>, string | undefined, boolean]>([
    ['that nobody says', { schemeSaid: false }, {}, undefined, true],
    ['that an object says', { schemeSaid: true }, {}, undefined, false],
    ['that an object says, and the flag too', { schemeSaid: true }, {}, 'internal', false],
    ['that an object says against the flag', { schemeSaid: true }, {}, 'internet-facing', false],
    ['that the flag says', { schemeSaid: false }, {}, 'internal', false],
    ['that a Service keeps against the flag', { schemeSaid: false }, {}, 'internet-facing', true],
    ['that an object outside may decide', { schemeSaid: true }, { dependsOn: ['IngressClass x'] }, 'internal', true],
  ])('a scheme %s', (_, said, about, statedScheme, assumed) => {
    const { expectations } = expectationsOf(
      {
        cluster: 'prod',
        region: 'eu-west-1',
        vpc: 'vpc-1',
        frontends: [frontend({ ...about, loadBalancers: [loadBalancer(said)] })],
      },
      { namespace: 'team', ...(statedScheme === undefined ? {} : { statedScheme }) },
    );
    expect(expectations[0]?.scheme).toEqual({ value: 'internal', assumed });
  });

  test('a frontend that names nothing is there, placed at its object', () => {
    const { expectations } = read(frontend({ loadBalancers: [loadBalancer({ tokens: [] })] }));
    expect(expectations).toMatchObject([{ groups: [], place: at(1) }]);
  });

  test('the same group said twice is expected once', () => {
    const tokens = ['web', 'sg-1'].map((text) => ({ text, resolvesTo: ['sg-1'], place: at(7) }));
    const { expectations } = read(frontend({ loadBalancers: [loadBalancer({ tokens })] }));
    expect(expectations.map(expectedIds)).toEqual([['sg-1']]);
  });

  test.each([
    [
      { kind: 'Service', id: 'shop/api', objects: [{ name: 'Service shop/api', place: at(1) }] },
      { resource: 'service', namespace: 'shop', name: 'api' },
    ],
    [
      { kind: 'Gateway', id: 'team/edge', objects: [{ name: 'Gateway edge', place: at(1) }] },
      { resource: 'gateway', namespace: 'team', name: 'edge' },
    ],
    [
      { id: 'public', objects: ['Ingress shop/a', 'Ingress shop/b'].map((name) => ({ name, place: at(1) })) },
      { resource: 'ingress', namespace: 'shop', name: 'a' },
    ],
    [
      { id: 'public', objects: [{ name: 'Ingress a', place: at(1) }] },
      { resource: 'ingress', namespace: 'team', name: 'a' },
    ],
  ])('the object to look at for %j', (overrides, object) => {
    expect(read(frontend(overrides)).expectations[0]?.object).toMatchObject(object);
  });

  test('of an IngressGroup the member that lists the groups, and what it lists', () => {
    const objects = [1, 5, 20].map((line, index) => ({ name: `Ingress shop/${'abc'[index]}`, place: at(line) }));
    const object = (...lines: readonly number[]) => {
      const tokens = lines.map((line) => ({ text: `g${line}`, resolvesTo: ['sg-1'], place: at(line) }));
      return read(frontend({ id: 'public', objects, loadBalancers: [loadBalancer({ tokens })] })).expectations[0]
        ?.object;
    };
    expect(object(7, 8)).toEqual({ resource: 'ingress', namespace: 'shop', name: 'b', lists: ['g7', 'g8'] });
    expect(object(20)).toMatchObject({ name: 'c', lists: ['g20'] });
    expect(object()).toMatchObject({ name: 'a', lists: [] });
  });

  test('groups that a Gateway names in a configuration are listed by none of its annotations', () => {
    const gateway = frontend({ kind: 'Gateway', objects: [{ name: 'Gateway shop/web', place: at(1) }] });
    expect(read(gateway).expectations[0]?.object).not.toHaveProperty('lists');
    const elsewhere = frontend({ objects: [{ name: 'Ingress shop/web', place: { ...at(1), file: 'other.yaml' } }] });
    expect(read(elsewhere).expectations[0]?.object).not.toHaveProperty('lists');
  });

  test('an id that no group has stands for none', () => {
    const { expectations } = expectationsOf(
      { cluster: 'prod', region: 'eu-west-1', vpc: 'vpc-1', frontends: [frontend()] },
      { namespace: 'team', missingIds: ['sg-3'] },
    );
    expect(expectations[0]?.groups[1]).toMatchObject({ token: 'sg-3', ids: [] });
  });
});

test.each(['error', 'dry-run', 'ignored'] as const)(
  'a frontend whose outcome is %s is said to be unbuilt',
  (outcome) => {
    const reason = 'conflicting securityGroups';
    expect(read(frontend({ outcome, reason, loadBalancers: [] }))).toEqual({
      expectations: [],
      unbuilt: [
        {
          frontend: { kind: 'IngressGroup', id: 'shop/web' },
          object: { resource: 'ingress', namespace: 'shop', name: 'web', lists: [] },
          outcome,
          reason,
          place: at(1),
        },
      ],
    });
  },
);

test('one that names no group is nothing to look for when it is not built', () => {
  expect(read(frontend({ outcome: 'error', namesGroups: false, loadBalancers: [] })).unbuilt).toEqual([]);
});
