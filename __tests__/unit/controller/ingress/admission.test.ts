import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/controller/settings.ts';
import { ingressWith } from '../manifests.ts';
import { backend, classKey, classed, ingressClass, outcomes, parameters, params } from './classed.ts';

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
