import { describe, expect, it } from 'vitest';
import { build } from '../../../src/controller/build.ts';
import { identify } from '../../../src/controller/identify.ts';
import { objectLabel } from '../../../src/controller/objects.ts';
import type { Settings } from '../../../src/controller/settings.ts';
import { defaultSettings } from '../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from './manifests.ts';

const settings = defaultSettings('prod');
const web = 'sg-0000000000000000a';
const groupsKey = 'alb.ingress.kubernetes.io/security-groups';
const ingress = (name: string, annotations: Readonly<Record<string, string>>) =>
  ingressWith(annotations, undefined, name);

describe('build', () => {
  it('sorts frontends by kind and id, others by kind and name, whatever the order of the documents', () => {
    const texts = [
      ingress('zoo', { 'kubernetes.io/ingress.class': 'alb' }),
      ingress('ant', { 'kubernetes.io/ingress.class': 'alb' }),
      ingress('out', { 'kubernetes.io/ingress.class': 'nginx' }),
      ingress('cut', { 'kubernetes.io/ingress.class': 'nginx' }),
      '{apiVersion: v1, kind: Service, metadata: {name: lb, namespace: a}, spec: {type: LoadBalancer, ports: [{port: 80}]}}',
    ];
    for (const order of [texts, texts.toReversed()]) {
      const answer = build(
        order.flatMap((text, at) => manifest(text, `${at}.yaml`)),
        worldOf(),
        settings,
      );
      expect(answer.frontends.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
        'IngressGroup shop/ant',
        'IngressGroup shop/zoo',
        'Service a/lb',
      ]);
      expect(answer.others.map(({ document }) => objectLabel(document, settings))).toEqual([
        'Ingress shop/cut',
        'Ingress shop/out',
      ]);
    }
  });

  it('lists invalid objects with the groups that they name all the same', () => {
    const text = ingress('web', { [groupsKey]: 'web' }).replace('  annotations:', '  annotations:\n    odd: 1');
    const { frontends, others } = build(manifest(text), worldOf(), settings);
    expect(frontends).toEqual([]);
    expect(others).toMatchObject([
      {
        result: 'invalid',
        reason: 'the API server refuses it: metadata.annotations.odd: expected a string, found the number 1',
        tokens: [{ text: 'web', by: 'name', role: 'main', place: { line: 8, column: 49 } }],
      },
    ]);
  });

  it('turns a refusal into an error with the place of the annotation', () => {
    const { frontends } = build(manifest(ingress('web', { [groupsKey]: 'a,none' })), worldOf({ [web]: 'a' }), settings);
    expect(frontends[0]?.outcome).toEqual({
      result: 'error',
      kind: 'unresolved-group',
      message: "couldn't find all security groups: requested names [a, none] but found [a]",
      place: { file: 'app.yaml', line: 7, column: 51 },
    });
  });

  it('sees one namespace alone where the controller watches one', () => {
    const watching: Settings = { ...settings, watchNamespace: 'other' };
    const { frontends, others } = build(manifest(ingress('web', {})), worldOf(), watching);
    expect(frontends).toEqual([]);
    expect(others).toMatchObject([{ result: 'ignored', reason: 'the controller runs with --watch-namespace=other' }]);
    expect(
      build(manifest(ingress('web', {})), worldOf(), { ...settings, watchNamespace: 'shop' }).frontends,
    ).toHaveLength(1);
  });
});

describe('identify', () => {
  it('knows tags and names without any world, a frontend NLB included', () => {
    const text = ingress('web', {
      'alb.ingress.kubernetes.io/group.name': 'edge',
      'alb.ingress.kubernetes.io/enable-frontend-nlb': 'true',
      [groupsKey]: 'web',
      'alb.ingress.kubernetes.io/frontend-nlb-security-groups': 'front',
    });
    const [found] = identify(manifest(text), settings);
    expect(found?.tokens.map(({ text: name, role }) => [name, role])).toEqual([
      ['web', 'main'],
      ['front', 'frontend-nlb'],
    ]);
    expect(found?.loadBalancers).toEqual([
      {
        role: 'main',
        type: 'application',
        name: { exact: expect.stringMatching(/^k8s-edge-[0-9a-f]{10}$/) as unknown },
        trackingTags: {
          'elbv2.k8s.aws/cluster': 'prod',
          'ingress.k8s.aws/stack': 'edge',
          'ingress.k8s.aws/resource': 'LoadBalancer',
        },
      },
      {
        role: 'frontend-nlb',
        type: 'network',
        name: { exact: expect.stringMatching(/^k8s-edge-[0-9a-f]{10}-nlb$/) as unknown },
        trackingTags: {
          'elbv2.k8s.aws/cluster': 'prod',
          'ingress.k8s.aws/stack': 'edge',
          'ingress.k8s.aws/resource': 'FrontendNlb',
        },
      },
    ]);
  });

  it('still knows the tags where the name or the whole build is disputed', () => {
    const member = (name: string, scheme: string) =>
      ingress(name, { 'alb.ingress.kubernetes.io/group.name': 'edge', 'alb.ingress.kubernetes.io/scheme': scheme });
    const documents = [...manifest(member('a', 'internal')), ...manifest(member('b', 'internet-facing'), 'b.yaml')];
    expect(identify(documents, settings)[0]?.loadBalancers).toEqual([
      {
        role: 'main',
        type: 'application',
        trackingTags: {
          'elbv2.k8s.aws/cluster': 'prod',
          'ingress.k8s.aws/stack': 'edge',
          'ingress.k8s.aws/resource': 'LoadBalancer',
        },
      },
    ]);
  });

  it('knows nothing to look for where the class cannot be loaded', () => {
    const text = ingressWith({}).replace('alb', 'gone');
    expect(identify(manifest(text), { ...settings, webhooks: false })).toMatchObject([
      { id: 'shop/web', loadBalancers: [] },
    ]);
  });
});
