import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

const ingressClass = (name: string, rest = '', annotations = '{}') =>
  `{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: ${name}, annotations: ${annotations}}, spec: {controller: ingress.k8s.aws/alb${rest}}}`;
const parameters = (name: string, kind = 'IngressClassParams', apiGroup = 'elbv2.k8s.aws') =>
  `, parameters: {apiGroup: ${apiGroup}, kind: ${kind}, name: ${name}}`;
const params = (name: string, spec: string) =>
  `{apiVersion: elbv2.k8s.aws/v1beta1, kind: IngressClassParams, metadata: {name: ${name}}, spec: ${spec}}`;
const isDefault = '{ingressclass.kubernetes.io/is-default-class: "true"}';
const backend = 'defaultBackend: {service: {name: s, port: {number: 80}}}';
const classed = (name: string, annotations = {}) => ingressWith(annotations, `{ingressClassName: ${name}, ${backend}}`);
const classless = ingressWith({}, `{${backend}}`);
const classKey = 'kubernetes.io/ingress.class';

function answer(texts: readonly string[], settings: Partial<Settings> = {}) {
  const documents = texts.flatMap((text, at) => manifest(text, `${at}.yaml`));
  return build(documents, worldOf(), { ...defaultSettings('c'), webhooks: false, ...settings });
}
const outcomes = (texts: readonly string[], settings: Partial<Settings> = {}) => {
  const { frontends, others } = answer(texts, settings);
  return [
    ...frontends.map(({ id, outcome }) =>
      outcome.result === 'error' ? `${id}: ${outcome.message}` : `${id}: ${outcome.result}`,
    ),
    ...others.map(({ result, reason }) => `${result}: ${reason}`),
  ];
};

describe('the class of an Ingress', () => {
  it.each<[string, readonly string[], Partial<Settings>, readonly string[]]>([
    ['the Helm chart’s class needs no manifest', [classed('alb')], {}, ['shop/web: built']],
    [
      'a manifest replaces it',
      [classed('alb'), ingressClass('alb').replace('ingress.k8s.aws/alb', 'acme.io/x')],
      {},
      ['ignored: its IngressClass alb belongs to the controller "acme.io/x", not to ingress.k8s.aws/alb'],
    ],
    ['its name is arbitrary', [classed('front'), ingressClass('front')], {}, ['shop/web: built']],
    ['none at all is ignored', [classless], {}, ['ignored: it names no ingress class and no class is the default one']],
    ['none at all is taken where the flag is empty', [classless], { ingressClass: '' }, ['shop/web: built']],
    ['the default class is taken', [classless, ingressClass('front', '', isDefault)], {}, ['shop/web: built']],
    [
      '"True" makes no default',
      [classless, ingressClass('front', '', isDefault.replace('true', 'True'))],
      {},
      ['ignored: it names no ingress class and no class is the default one'],
    ],
    [
      'two defaults fail',
      [classless, ingressClass('a', '', isDefault), ingressClass('b', '', isDefault)],
      {},
      ['shop/web: multiple default IngressClasses found'],
    ],
    [
      'the annotation beats the field',
      [classed('alb', { [classKey]: 'nginx' })],
      {},
      [
        'ignored: its annotation kubernetes.io/ingress.class is "nginx", and the controller runs with --ingress-class=alb',
      ],
    ],
    [
      'the annotation is compared with the flag',
      [classed('nginx', { [classKey]: 'front' })],
      { ingressClass: 'front' },
      ['shop/web: built'],
    ],
    [
      'with an empty flag it may be alb',
      [classed('nginx', { [classKey]: 'alb' })],
      { ingressClass: '' },
      ['shop/web: built'],
    ],
    [
      'with an empty flag it may be empty',
      [classed('nginx', { [classKey]: '' })],
      { ingressClass: '' },
      ['shop/web: built'],
    ],
    [
      'a class that is not there fails',
      [classed('gone')],
      {},
      ['shop/web: invalid ingress class: ingressclasses.networking.k8s.io "gone" not found'],
    ],
    [
      'parameters that are not there fail',
      [classed('x'), ingressClass('x', parameters('p'))],
      {},
      ['shop/web: invalid ingress class: ingressclassparamses.elbv2.k8s.aws "p" not found'],
    ],
    [
      'parameters of another kind fail',
      [classed('x'), ingressClass('x', parameters('p', 'ConfigMap')), params('p', '{}')],
      {},
      ['shop/web: invalid ingress class: IngressClass x references unknown parameters'],
    ],
    [
      'parameters of another group fail',
      [classed('x'), ingressClass('x', parameters('p', 'IngressClassParams', 'x.io')), params('p', '{}')],
      {},
      ['shop/web: invalid ingress class: IngressClass x references unknown parameters'],
    ],
    [
      'parameters are not loaded for the annotation',
      [classed('x', { [classKey]: 'alb' }), ingressClass('x', parameters('p'))],
      {},
      ['shop/web: built'],
    ],
    [
      'a group of the parameters beats the annotation',
      [
        classed('x', { 'alb.ingress.kubernetes.io/group.name': 'other' }),
        ingressClass('x', parameters('p')),
        params('p', '{group: {name: edge}}'),
      ],
      {},
      ['edge: built'],
    ],
    [
      'a bad group name of the parameters fails',
      [classed('x'), ingressClass('x', parameters('p')), params('p', '{group: {name: Edge}}')],
      {},
      [
        "shop/web: invalid ingress group: groupName must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
      ],
    ],
  ])('%s', (_, texts, settings, expected) => {
    expect(outcomes(texts, settings)).toEqual(expected);
  });

  it.each([
    ['{matchLabels: {team: a}}', true],
    ['{matchLabels: {team: b}}', false],
    ['{}', true],
    ['{matchExpressions: [{key: team, operator: In, values: [a, b]}]}', true],
    ['{matchExpressions: [{key: team, operator: NotIn, values: [a]}]}', false],
    ['{matchExpressions: [{key: other, operator: NotIn, values: [a]}]}', true],
    ['{matchExpressions: [{key: team, operator: Exists}]}', true],
    ['{matchExpressions: [{key: team, operator: DoesNotExist}]}', false],
    ['{matchLabels: {kubernetes.io/metadata.name: shop}}', true],
    ['{matchExpressions: [{key: team, operator: Equals, values: [a]}]}', false],
    ['{matchExpressions: [{key: other, operator: NotIn}]}', false],
    ['{matchExpressions: [{key: team, operator: Exists, values: [a]}]}', false],
    ['{matchExpressions: [{key: other, operator: NotIn, values: ["no label"]}]}', false],
  ])('is for the namespaces that %s selects', (selector, selected) => {
    const namespace = '{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: a}}}';
    const texts = [
      classed('x'),
      ingressClass('x', parameters('p')),
      params('p', `{namespaceSelector: ${selector}}`),
      namespace,
    ];
    expect(outcomes(texts)).toEqual([
      selected ? 'shop/web: built' : (expect.stringContaining('invalid ingress class') as string),
    ]);
  });
});

it('tells of Ingresses that EKS Auto Mode acts on', () => {
  const { others } = answer([
    classed('auto'),
    ingressClass('auto').replace('ingress.k8s.aws/alb', 'eks.amazonaws.com/alb'),
  ]);
  expect(others).toMatchObject([
    {
      result: 'ignored',
      autoMode: {
        type: 'application',
        trackingTags: {
          'eks:eks-cluster-name': 'c',
          'ingress.eks.amazonaws.com/stack': 'shop/web',
          'ingress.eks.amazonaws.com/resource': 'LoadBalancer',
        },
      },
    },
  ]);
});

describe('a former member whose class is gone', () => {
  const member = (name: string, className: string, finalizer: string) =>
    classed(className, { 'alb.ingress.kubernetes.io/group.name': 'edge' }).replace(
      'name: web',
      `name: ${name}\n  finalizers: [${finalizer}]`,
    );
  const finalizer = 'group.ingress.k8s.aws/edge';

  it('fails its group', () => {
    expect(outcomes([member('a', 'alb', finalizer), member('b', 'gone', finalizer)])).toEqual([
      'edge: Ingress: shop/b: Ingress has invalid IngressClass configuration: invalid ingress class: ingressclasses.networking.k8s.io "gone" not found',
      'shop/b: invalid ingress class: ingressclasses.networking.k8s.io "gone" not found',
    ]);
  });

  it('does nothing to other groups', () => {
    expect(outcomes([member('a', 'alb', finalizer), member('b', 'gone', 'group.ingress.k8s.aws/other')])[0]).toBe(
      'edge: built',
    );
  });
});

describe('the webhook', () => {
  const on = { webhooks: true };
  it.each<[string, readonly string[], Partial<Settings>, string]>([
    [
      'a class that is not there',
      [classed('gone')],
      {},
      'invalid ingress class: ingressclasses.networking.k8s.io "gone" not found',
    ],
    [
      'the class annotation',
      [classed('alb', { [classKey]: 'alb' })],
      { disableClassAnnotation: true },
      'new usage of `kubernetes.io/ingress.class` annotation is forbidden',
    ],
    [
      'the group annotation',
      [classed('alb', { 'alb.ingress.kubernetes.io/group.name': 'edge' })],
      { disableGroupNameAnnotation: true },
      'new usage of `alb.ingress.kubernetes.io/group.name` annotation is forbidden',
    ],
    [
      'malformed conditions',
      [
        ingressWith(
          { 'alb.ingress.kubernetes.io/conditions.s': '[{"field": "host-header"}]' },
          '{ingressClassName: alb, rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s, port: {number: 80}}}}]}}]}',
        ),
      ],
      {},
      'missing hostHeaderConfig',
    ],
  ])('refuses %s', (_, texts, settings, reason) => {
    expect(outcomes(texts, { ...on, ...settings })).toEqual([
      `rejected: the controller's webhook refuses it: ${reason}`,
    ]);
  });

  it('lets pass what is not the controller’s', () => {
    const settings = { ...on, disableClassAnnotation: true, disableGroupNameAnnotation: true };
    const other = classed('alb', { [classKey]: 'nginx', 'alb.ingress.kubernetes.io/group.name': 'edge' });
    expect(outcomes([other], settings)).toEqual([expect.stringContaining('ignored')]);
  });

  it.each([
    [
      '{inboundCIDRs: [10.0.0.1/8]}',
      'spec.inboundCIDRs[0]: Invalid value: "10.0.0.1/8": Network contains bits outside prefix',
    ],
    [
      '{inboundCIDRs: [10.0.0.0/8, 10.0.0.1]}',
      'spec.inboundCIDRs[1]: Invalid value: "10.0.0.1": Could not be parsed as a CIDR',
    ],
    ['{subnets: {}}', 'spec.subnets: Required value: must have either `ids` or `tags`'],
    [
      '{subnets: {ids: [subnet-1], tags: {a: [b]}}}',
      'spec.subnets.tags: Forbidden: may not have both `ids` and `tags` set',
    ],
    ['{subnets: {tags: {}}}', 'spec.subnets.tags: Required value: must have at least one tag key'],
    ['{subnets: {ids: [subnet-1, subnet-1]}}', 'spec.subnets: Duplicate value'],
    ['{subnets: {tags: {a: [b, b]}}}', 'spec.subnets: Duplicate value'],
  ])('refuses the parameters %s', (spec, reason) => {
    const texts = [classed('x'), ingressClass('x', parameters('p')), params('p', spec)];
    expect(outcomes(texts, on)).toEqual([
      'shop/web: invalid ingress class: ingressclassparamses.elbv2.k8s.aws "p" not found',
      `rejected: the controller's webhook refuses it: ${reason}`,
    ]);
  });
});

describe('the API server', () => {
  it.each([
    ['{scheme: public}', 'spec.scheme'],
    ['{group: {}}', 'spec.group.name'],
    ['{tags: [{key: a}]}', 'spec.tags.0.value'],
    ['{prefixListsIDs: [], PrefixListsIDs: []}', 'spec.PrefixListsIDs'],
    ['{inboundCIDRs: [null]}', 'spec.inboundCIDRs.0'],
    ['{sslRedirectPort: 443}', 'spec.sslRedirectPort'],
  ])('refuses the parameters %s', (spec, path) => {
    expect(outcomes([params('p', spec)])).toEqual([
      expect.stringContaining(`invalid: the API server refuses it: ${path}: `),
    ]);
  });

  it('prunes nulls', () => {
    expect(outcomes([params('p', '{scheme: null, group: null}')])).toEqual([]);
  });

  const path = (rest: string) =>
    `{rules: [{http: {paths: [{${rest}, backend: {service: {name: s, port: {number: 80}}}}]}}]}`;
  it.each([
    ['{}', 'spec'],
    [path('path: /'), 'spec.rules.0.http.paths.0.pathType'],
    [path('path: a, pathType: Prefix'), 'spec.rules.0.http.paths.0.path'],
    [path('path: /a//b, pathType: Exact'), 'spec.rules.0.http.paths.0.path'],
    [path('path: /, pathType: prefix'), 'spec.rules.0.http.paths.0.pathType'],
    ['{rules: [{host: 10.0.0.1}]}', 'spec.rules.0.host'],
    ['{rules: [{host: "a.*.b"}]}', 'spec.rules.0.host'],
    ['{rules: [{http: {paths: []}}]}', 'spec.rules.0.http.paths'],
    ['{defaultBackend: {}}', 'spec.defaultBackend'],
    ['{defaultBackend: {service: {port: {number: 80}}}}', 'spec.defaultBackend.service.name'],
    ['{defaultBackend: {service: {name: s}}}', 'spec.defaultBackend.service.port'],
    ['{defaultBackend: {service: {name: s, port: {number: 70000}}}}', 'spec.defaultBackend.service.port'],
    ['{defaultBackend: {service: {name: s, port: {number: "80"}}}}', 'spec.defaultBackend.service.port.number'],
    [`{ingressClassName: "", ${backend}}`, 'spec.ingressClassName'],
    [`{tls: [{hosts: ["a b"]}], ${backend}}`, 'spec.tls.0.hosts'],
  ])('refuses the Ingress %s', (spec, where) => {
    expect(outcomes([ingressWith({}, spec)])).toEqual([
      expect.stringContaining(`invalid: the API server refuses it: ${where}: `),
    ]);
  });

  it('refuses a class without a controller', () => {
    expect(outcomes([ingressClass('x').replace('ingress.k8s.aws/alb', 'alb')])).toEqual([
      expect.stringContaining('spec.controller'),
    ]);
    expect(outcomes([ingressClass('x', ', parameters: {kind: IngressClassParams}')])).toEqual([
      expect.stringContaining('spec.parameters.name'),
    ]);
  });
});
