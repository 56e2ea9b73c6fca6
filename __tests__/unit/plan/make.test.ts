import { describe, expect, test } from 'vitest';
import type { Observed, ObservedGroup, ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import { defaultSettings } from '../../../src/controller/settings.ts';
import { type Finding, finding } from '../../../src/finding.ts';
import type { DeclaredGroup, Declarations } from '../../../src/groups/declaration.ts';
import type { Document, JsonObject } from '../../../src/manifests/document.ts';
import { assume } from '../../../src/plan/assume.ts';
import { makePlan } from '../../../src/plan/make.ts';
import { failingFindings, stopsEverything } from '../../../src/plan/stops.ts';
import { at, cluster, declared, foreign, ipv4, named, observed, owner, standing, tcp, vpc } from './build.ts';

const document = (object: JsonObject, file: string): Document => ({ file, object, locate: () => at(1, file) });

const ingress = (groups: string | undefined, name = 'web', more: JsonObject = {}): Document =>
  document(
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: {
        name,
        namespace: 'shop',
        annotations: {
          'alb.ingress.kubernetes.io/manage-backend-security-group-rules': 'true',
          ...more,
          ...(groups === undefined ? {} : { 'alb.ingress.kubernetes.io/security-groups': groups }),
        },
      },
      spec: { ingressClassName: 'alb', defaultBackend: { service: { name: 'web', port: { number: 80 } } } },
    },
    `${name}.yaml`,
  );

const service = (groups: string, spec: JsonObject = {}): Document =>
  document(
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: 'events',
        namespace: 'shop',
        annotations: {
          'service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules': 'true',
          'service.beta.kubernetes.io/aws-load-balancer-security-groups': groups,
        },
      },
      spec: { type: 'LoadBalancer', loadBalancerClass: 'service.k8s.aws/nlb', ports: [{ port: 80 }], ...spec },
    },
    'events.yaml',
  );

type Given = {
  readonly documents?: readonly Document[];
  readonly declared?: readonly DeclaredGroup[];
  readonly groups?: readonly ObservedGroup[];
  readonly loadBalancers?: readonly ObservedLoadBalancer[];
  readonly observed?: Partial<Observed>;
  readonly declarations?: Partial<Declarations>;
  readonly contextFiles?: readonly string[];
  readonly findings?: readonly Finding[];
};

const plan = ({ documents = [], groups = [], loadBalancers = [], ...given }: Given) =>
  makePlan({
    failOn: { kind: 'severity', lowest: 'error' },
    owner,
    settings: defaultSettings(cluster),
    assumed: assume(documents, defaultSettings(cluster)),
    contextFiles: new Set(given.contextFiles),
    declarations: {
      groups: given.declared ?? [],
      elsewhere: [],
      broken: [],
      problems: [],
      findings: [],
      ...given.declarations,
    },
    observed: {
      region: 'eu-central-1',
      vpc: { id: vpc },
      groups,
      outside: [],
      missingIds: [],
      loadBalancers,
      prefixLists: [],
      ...given.observed,
    },
    problems: [],
    findings: given.findings ?? [],
  });
const ids = (given: Given) => plan(given).findings.map(({ id }) => id);
/** Admits some networks to the port that the frontends above listen to, so that no finding is about its rules. */
const web = declared('web', { ingress: [tcp(80, ipv4('203.0.113.0/24'))] });

const admitting = (group: ObservedGroup): ObservedGroup => ({
  ...group,
  rules: [standing('sgr-1', 80, ipv4('203.0.113.0/24'))],
});

describe('frontends', () => {
  test('what the controller will do when it finds the groups of this plan', () => {
    const made = plan({
      documents: [ingress('web, sg-0123456789abcdef0')],
      declared: [web],
      groups: [foreign('sg-0123456789abcdef0', 'x')],
    });
    expect(made.findings).toEqual([]);
    expect(made.frontends).toMatchObject([
      {
        kind: 'IngressGroup',
        id: 'shop/web',
        outcome: 'built',
        namesGroups: true,
        loadBalancers: [
          {
            type: 'application',
            scheme: 'internal',
            securityGroups: ['sg-0123456789abcdef0', 'new', 'backend'],
            tokens: [
              { text: 'web', resolvesTo: ['new'] },
              { text: 'sg-0123456789abcdef0', resolvesTo: ['sg-0123456789abcdef0'] },
            ],
            trackingTags: { 'elbv2.k8s.aws/cluster': 'prod', 'ingress.k8s.aws/stack': 'shop/web' },
          },
        ],
      },
    ]);
  });
  test('a group of ours that lost its Name gets it back, so the frontend finds it', () => {
    const nameless = observed('sg-1', 'web', { tags: { 'frontend-sg/owner': owner } });
    const made = plan({ documents: [ingress('web')], declared: [web], groups: [nameless] });
    expect(made.findings).toEqual([]);
    expect(made.frontends[0]?.loadBalancers[0]?.tokens[0]?.resolvesTo).toEqual(['sg-1']);
  });
  test('members of an IngressGroup that differ', () => {
    const group = { 'alb.ingress.kubernetes.io/group.name': 'shop' };
    const documents = [ingress('web', 'a', group), ingress('web, office', 'b', group)];
    const contextFiles = ['context.yaml'];
    expect(ids({ documents, contextFiles, declared: [web, declared('office', { ingress: [] })] })).toEqual([
      'conflicting-groups',
    ]);
  });
  test('an object that the controller does not act on', () => {
    expect(ids({ documents: [service('web', { loadBalancerClass: 'other/class' })], declared: [web] })).toEqual([
      'unmanaged-object',
    ]);
  });
  test('a boolean that is none, and any other reason for which the controller gives up', () => {
    const manage = 'alb.ingress.kubernetes.io/manage-backend-security-group-rules';
    expect(ids({ documents: [ingress('web', 'web', { [manage]: 'yes' })], declared: [web] })).toEqual([
      'invalid-boolean',
    ]);
    const listen = 'alb.ingress.kubernetes.io/listen-ports';
    expect(ids({ documents: [ingress('web', 'web', { [listen]: '[' })], declared: [web] })).toEqual([
      'controller-refuses',
    ]);
  });
  test('one that names no groups is listed and not judged', () => {
    const made = plan({ documents: [ingress(undefined, 'web', { 'alb.ingress.kubernetes.io/listen-ports': '[' })] });
    expect(made.frontends).toMatchObject([{ outcome: 'error', namesGroups: false }]);
    expect(made.findings).toEqual([]);
  });
  test('a network load balancer that was made without groups', () => {
    const tags = {
      'elbv2.k8s.aws/cluster': 'prod',
      'service.k8s.aws/stack': 'shop/events',
      'service.k8s.aws/resource': 'LoadBalancer',
    };
    const existing: ObservedLoadBalancer = {
      arn: 'arn:lb',
      name: 'k8s-shop-events-0',
      dnsName: 'x',
      type: 'network',
      scheme: 'internal',
      vpc,
      state: { code: 'active' },
      securityGroups: [],
      tags,
    };
    expect(ids({ documents: [service('web')], declared: [web], loadBalancers: [existing] })).toEqual([
      'nlb-without-groups',
    ]);
  });
});

describe('names', () => {
  test('a name that nobody declares and nothing has, on a frontend and in a rule', () => {
    expect(ids({ documents: [ingress('wbe, web')], declared: [web] })).toEqual(['undeclared-group']);
    const naming = declared('web', { ingress: [tcp(80, named('bastion'))] });
    expect(ids({ documents: [ingress('web')], declared: [naming] })).toEqual(['undeclared-group']);
    expect(
      ids({ documents: [ingress('web')], declared: [naming], groups: [foreign('sg-2', 'x', { Name: 'bastion' })] }),
    ).toEqual([]);
  });
  test('the GroupName is not the name', () => {
    expect(ids({ documents: [ingress('legacy')], groups: [foreign('sg-2', 'legacy')] })).toEqual(['undeclared-group']);
  });
  test('a name that is declared for other clusters only says so', () => {
    const elsewhere = [{ name: 'web', clusters: ['dev-*'], place: at(3) }];
    const [found] = plan({ documents: [ingress('web')], declarations: { elsewhere } }).findings;
    expect(found?.message).toContain('only for dev-*');
  });
  test('a declaration with a problem is not undeclared, too', () => {
    expect(ids({ documents: [ingress('web')], declarations: { broken: ['web'] } })).toEqual([]);
  });
  test('several groups of one Name, today or when the plan is applied', () => {
    const twins = [foreign('sg-1', 'a', { Name: 'twin' }), foreign('sg-2', 'b', { Name: 'twin' })].map(admitting);
    expect(ids({ documents: [ingress('twin')], groups: twins })).toEqual(['ambiguous-name']);
    const groups = [
      observed('sg-1', 'web', { tags: { 'frontend-sg/owner': owner } }),
      foreign('sg-2', 'b', { Name: 'web' }),
    ];
    expect(ids({ documents: [ingress('web')], declared: [web], groups })).toEqual(['ambiguous-name', 'ambiguous-name']);
  });
  test('an id that does not exist, and one of another VPC', () => {
    expect(ids({ documents: [ingress('sg-0123456789abcdef0')] })).toEqual(['undeclared-group']);
    const outside = [{ ...foreign('sg-0123456789abcdef0', 'x'), vpc: 'vpc-2' }];
    expect(ids({ documents: [ingress('sg-0123456789abcdef0')], observed: { outside } })).toEqual(['wrong-vpc']);
  });
  test('an adopted group keeps its Name, so its declared name is none for a frontend', () => {
    const adopted = declared('office', { adopt: 'sg-1', egress: { kind: 'unmanaged' } });
    const groups = [foreign('sg-1', 'legacy', { Name: 'legacy' })];
    expect(ids({ documents: [ingress('office')], declared: [adopted], groups })).toEqual(['undeclared-group']);
    expect(ids({ documents: [ingress('legacy')], declared: [adopted], groups })).not.toContain('undeclared-group');
  });
});

describe('groups', () => {
  test('one in the way blocks the declared one, and is said once', () => {
    const made = plan({ documents: [ingress('web')], declared: [web], groups: [foreign('sg-1', 'web')] });
    expect(made.findings.map(({ id }) => id)).toEqual(['foreign-owner']);
    expect(made.groups).toMatchObject([{ name: 'web', blocked: 'foreign-owner', changes: [] }]);
  });
  test('own ones that nothing names are orphans; declared ones that nothing names are unused', () => {
    expect(ids({ groups: [observed('sg-1', 'web')] })).toEqual(['orphan']);
    const [later, earlier] = [observed('sg-1', 'web'), observed('sg-2', 'api')];
    expect(plan({ groups: [later, earlier] }).findings).toMatchObject([
      { group: 'api', groupId: 'sg-2' },
      { group: 'web', groupId: 'sg-1' },
    ]);
    expect(ids({ groups: [admitting(observed('sg-1', 'web'))], documents: [ingress('web')] })).toEqual([]);
    expect(ids({ declared: [web] })).toEqual(['unused-declaration']);
    const unrendered = finding('unrendered', { message: 'm', action: 'a' });
    expect(ids({ declared: [web], findings: [unrendered] })).toEqual(['unrendered']);
    expect(
      ids({ declared: [web, declared('x', { ingress: [tcp(80, named('web'))] })], documents: [ingress('x')] }),
    ).toEqual([]);
  });
  test('a prefix list that does not exist, or whose name several have, is a problem at the rule', () => {
    const listed = declared('web', {
      ingress: [{ ...tcp(443, { kind: 'prefix-list-name', name: 'cdn' }), place: at(9) }],
    });
    const given = { documents: [ingress('web')], declared: [listed] };
    expect(plan(given).problems).toMatchObject([{ message: expect.stringContaining('cdn'), place: at(9) }]);
    const twice = [1, 2].map((index) => ({ name: 'cdn', id: `pl-${index}` }));
    expect(plan({ ...given, observed: { prefixLists: twice } }).problems).toMatchObject([
      { message: expect.stringContaining('pl-1, pl-2') },
    ]);
    expect(plan({ ...given, observed: { prefixLists: twice.slice(1) } }).problems).toEqual([]);
  });
});

test('the same input, in whatever order, is the same plan to the byte', () => {
  const documents = [ingress('web', 'a'), ingress('office', 'b'), service('web')];
  const groups = [observed('sg-1', 'web'), foreign('sg-2', 'x')];
  const some = [web, declared('office', { ingress: [tcp(443, named('web')), tcp(22, ipv4('10.0.0.0/8'))] })];
  const one = plan({ documents, declared: some, groups });
  const other = plan({ documents: documents.toReversed(), declared: some.toReversed(), groups: groups.toReversed() });
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

describe('what stops what', () => {
  const error = { kind: 'severity', lowest: 'error' } as const;
  test('a name error stops everything, whatever fail-on says', () => {
    const made = plan({ documents: [ingress('wbe')] });
    expect(stopsEverything(made)).toBe(true);
    for (const failOn of [{ kind: 'never' }, { kind: 'ids', ids: ['orphan'] }, error] as const) {
      expect(failingFindings(made.findings, failOn)).toHaveLength(1);
    }
  });
  test('a group error fails the step and stops that group alone', () => {
    const made = plan({ documents: [ingress('web')], declared: [web], groups: [foreign('sg-1', 'web')] });
    expect(stopsEverything(made)).toBe(false);
    expect(failingFindings(made.findings, { kind: 'never' })).toHaveLength(1);
  });
  test('a frontend error, a warning and a note are as fail-on says', () => {
    const made = plan({
      documents: [service('web', { loadBalancerClass: 'other/class' })],
      declared: [web, declared('x')],
    });
    expect(made.findings.map(({ id }) => id)).toEqual(['unmanaged-object', 'unused-declaration']);
    expect(stopsEverything(made)).toBe(false);
    expect(failingFindings(made.findings, { kind: 'never' })).toEqual([]);
    expect(failingFindings(made.findings, error).map(({ id }) => id)).toEqual(['unmanaged-object']);
    expect(failingFindings(made.findings, { kind: 'ids', ids: ['unused-declaration'] })).toHaveLength(1);
  });
});
