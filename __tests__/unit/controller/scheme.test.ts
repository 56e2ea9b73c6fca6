import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/controller/answer.ts';
import type { Settings } from '../../../src/controller/settings.ts';
import { classes, configuration, gateway, http, tcp } from './gateway-texts.ts';
import { ingressWith, worldOf } from './manifests.ts';
import { balancerOf, outcomeOf } from './told.ts';

const alb = (suffix: string): string => `alb.ingress.kubernetes.io/${suffix}`;
const nlb = (suffix: string): string => `service.beta.kubernetes.io/aws-load-balancer-${suffix}`;
const facing: Partial<Settings> = { defaultScheme: 'internet-facing' };

describe('the scheme of an IngressGroup', () => {
  const parameters = (spec: string): readonly string[] => [
    '{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: alb}, spec: {controller: ingress.k8s.aws/alb, parameters: {apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: p}}}',
    `{apiVersion: elbv2.k8s.aws/v1beta1, kind: IngressClassParams, metadata: {name: p}, spec: ${spec}}`,
  ];

  it.each<[string, readonly string[], Partial<Settings>, string, boolean]>([
    ['of nobody', [ingressWith({ a: 'b' })], {}, 'internal', false],
    ['of the flag', [ingressWith({ a: 'b' })], facing, 'internet-facing', false],
    ['of an annotation that says the default', [ingressWith({ [alb('scheme')]: 'internal' })], {}, 'internal', true],
    ['of an annotation', [ingressWith({ [alb('scheme')]: 'internal' })], facing, 'internal', true],
    ['of IngressClassParams', [ingressWith({ a: 'b' }), ...parameters('{scheme: internal}')], facing, 'internal', true],
    ['of no IngressClassParams', [ingressWith({ a: 'b' }), ...parameters('{}')], facing, 'internet-facing', false],
  ])('%s', (_, texts, settings, scheme, schemeSaid) => {
    expect(balancerOf('IngressGroup shop/web', texts, { settings })).toMatchObject({ scheme, schemeSaid });
  });

  it('is said by one member for all', () => {
    const group = { [alb('group.name')]: 'edge' };
    const rules =
      '{ingressClassName: alb, rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s, port: {number: 80}}}}]}}]}';
    const texts = [ingressWith(group, rules, 'a'), ingressWith({ ...group, [alb('scheme')]: 'internal' }, rules, 'b')];
    expect(balancerOf('IngressGroup edge', texts)).toMatchObject({ scheme: 'internal', schemeSaid: true });
  });

  it.each([
    [{ [alb('scheme')]: 'internal' }, ['internal true', 'internal false']],
    [{ [alb('frontend-nlb-scheme')]: 'internal' }, ['internal false', 'internal true']],
  ])('says nothing about the NLB in front of it, nor that about it: %j', (said, expected) => {
    const text = ingressWith({ [alb('enable-frontend-nlb')]: 'true', ...said });
    const outcome = outcomeOf('IngressGroup shop/web', [text]);
    const balancers = outcome.result === 'built' ? outcome.loadBalancers : [];
    expect(balancers.map(({ scheme, schemeSaid }) => `${scheme} ${schemeSaid}`)).toEqual(expected);
  });
});

describe('the scheme of a Service', () => {
  const service = (annotations: Readonly<Record<string, string>>): string =>
    `{apiVersion: v1, kind: Service, metadata: {name: api, namespace: shop, annotations: ${JSON.stringify(annotations)}}, spec: {type: LoadBalancer, ports: [{port: 80}]}}`;
  const tags = { 'elbv2.k8s.aws/cluster': 'prod', 'service.k8s.aws/stack': 'shop/api' };
  const existing = (scheme: string): World =>
    worldOf({}, { loadBalancers: [{ name: 'old', type: 'network', scheme, securityGroups: ['sg-1'], tags }] });

  it.each<[string, Readonly<Record<string, string>>, World, string, boolean]>([
    ['of nobody', {}, worldOf(), 'internal', false],
    ['of the load balancer that exists', {}, existing('internet-facing'), 'internet-facing', false],
    ['of the one that exists, as the default', {}, existing('internal'), 'internal', false],
    ['of the annotation', { [nlb('scheme')]: 'internal' }, existing('internet-facing'), 'internal', true],
    ['of the older annotation', { [nlb('internal')]: 'true' }, existing('internet-facing'), 'internal', true],
    ['of the older annotation, not', { [nlb('internal')]: 'false' }, worldOf(), 'internet-facing', true],
  ])('%s', (_, annotations, world, scheme, schemeSaid) => {
    expect(balancerOf('Service shop/api', [service(annotations)], { world })).toMatchObject({ scheme, schemeSaid });
  });
});

describe.each([
  ['alb', http],
  ['nlb', tcp],
] as const)('the scheme of a Gateway of class %s', (type, listener) => {
  it.each<[string, string, Partial<Settings>, string, boolean]>([
    ['of nobody', '', {}, 'internal', false],
    ['of the flag', 'ipAddressType: ipv4', facing, 'internet-facing', false],
    ['of its configuration', 'scheme: internal', {}, 'internal', true],
    ['of its configuration, against the flag', 'scheme: internal', facing, 'internal', true],
  ])('%s', (_, spec, settings, scheme, schemeSaid) => {
    const texts = [...classes, gateway(type, [listener], { configuration: 'own' }), configuration('own', spec)];
    expect(balancerOf('Gateway edge/gw', texts, { settings })).toMatchObject({ scheme, schemeSaid });
  });
});
