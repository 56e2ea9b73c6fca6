import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/controller/settings.ts';
import {
  answer,
  classKey,
  classed,
  classless,
  ingressClass,
  isDefault,
  outcomes,
  parameters,
  params,
} from './classed.ts';

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
