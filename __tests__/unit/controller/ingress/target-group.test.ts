import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/controller/build.ts';
import { defaultGates, defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';
import { rule, services, toService, told, within } from './backends.ts';

describe('target groups', () => {
  it.each<[Readonly<Record<string, string>>, string]>([
    [{ 'target-type': 'lambda' }, 'target-type: ingress: shop/web: unknown targetType: lambda'],
    [{ 'backend-protocol': 'TCP' }, `${within} backend protocol must be within [HTTP, HTTPS]: TCP`],
    [
      { 'backend-protocol-version': 'HTTP3' },
      `${within} backend protocol version must be within [HTTP1, HTTP2, GRPC]: HTTP3`,
    ],
    [
      { 'healthcheck-port': 'x' },
      `${within} failed to resolve healthCheckPort: unable to find port x on service shop/node`,
    ],
    [{ 'healthcheck-port': 'http' }, 'built'],
    [
      { 'healthcheck-port': 'http', 'target-type': 'ip' },
      `${within} cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port`,
    ],
    [{ 'healthcheck-protocol': 'TCP' }, `${within} healthCheckProtocol must be within [HTTP, HTTPS]: TCP`],
    [
      { 'healthy-threshold-count': 'x' },
      `${within} failed to parse int32 annotation, alb.ingress.kubernetes.io/healthy-threshold-count: x: strconv.ParseInt: parsing "x": invalid syntax`,
    ],
    [
      { 'target-group-attributes': 'x' },
      `${within} failed to parse stringMap annotation, alb.ingress.kubernetes.io/target-group-attributes: x`,
    ],
    [
      { 'target-node-labels': 'x' },
      `${within} failed to parse stringMap annotation, alb.ingress.kubernetes.io/target-node-labels: x`,
    ],
    [{ 'target-node-labels': 'x', 'target-type': 'ip' }, 'built'],
    [
      { 'target-control-port.node.80': '90' },
      `${within} target control port is not supported for instance target target group`,
    ],
    [{ 'target-control-port.node.80': '90', 'target-type': 'ip' }, 'built'],
    [
      { 'multi-cluster-target-group': 'x' },
      'invalid-boolean: ingress: shop/web: failed to parse bool annotation, alb.ingress.kubernetes.io/multi-cluster-target-group: x: strconv.ParseBool: parsing "x": invalid syntax',
    ],
  ])('of %j: %s', (annotations, expected) => {
    expect(told(annotations, toService)).toBe(expected);
  });

  it('ask the Service about several clusters only where the Ingress does not say yes', () => {
    expect(told({ 'multi-cluster-target-group': 'true' }, rule('multi', '{number: 80}'))).toBe('built');
    expect(told({ 'multi-cluster-target-group': 'false' }, rule('multi', '{number: 80}'))).toContain('invalid-boolean');
    expect(told({}, rule('multi', '{number: 80}'))).toContain('invalid-boolean');
  });

  it.each(['8080', 'traffic-port', '+80'])('may check health on %s', (port) => {
    expect(told({ 'healthcheck-port': port }, toService)).toBe('built');
  });

  it('are of the type that the class says, whatever the annotation says', () => {
    const classed = (targetType: string, annotation: string) => {
      const documents = [
        ...manifest(
          ingressWith(
            { 'alb.ingress.kubernetes.io/target-type': annotation },
            rule('inner', '{number: 80}').replace('alb', 'x'),
          ),
        ),
        ...manifest(services, 'services.yaml'),
        ...manifest(
          `{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: x}, spec: {controller: ingress.k8s.aws/alb, parameters: {apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: x}}}`,
        ),
        ...manifest(
          `{apiVersion: elbv2.k8s.aws/v1beta1, kind: IngressClassParams, metadata: {name: x}, spec: {${targetType}}}`,
        ),
      ];
      const { frontends } = build(documents, worldOf(), defaultSettings('c'));
      return frontends.find(({ kind }) => kind === 'IngressGroup')?.outcome;
    };
    expect(classed('targetType: ip', 'instance')).toMatchObject({ result: 'built' });
    expect(classed('targetType: instance', 'ip')).toMatchObject({ result: 'error', kind: 'target-type' });
    expect(classed('', 'ip')).toMatchObject({ result: 'built' });
  });

  it('take annotations of the Service first', () => {
    expect(told({ 'auth-type': 'none' }, rule('locked', '{number: 80}'))).toBe(`${within} unknown authType: basic`);
    expect(told({ 'target-type': 'ip' }, rule('loud', '{number: 80}'))).toBe(
      'target-type: ingress: shop/web: unknown targetType: lambda',
    );
  });

  it('need IPv6 on the load balancer where the Service has it', () => {
    expect(told({}, rule('dual', '{number: 80}'))).toBe(`${within} unsupported IPv6 configuration, lb not dual-stack`);
    expect(told({ 'ip-address-type': 'dualstack' }, rule('dual', '{number: 80}'))).toBe('built');
  });

  it('are of pods only where the gate allows it', () => {
    const settings = { gates: { ...defaultGates, EnableIPTargetType: false } };
    expect(told({ 'target-type': 'ip' }, rule('inner', '{number: 80}'))).toBe('built');
    expect(told({ 'target-type': 'ip' }, rule('inner', '{number: 80}'), settings)).toContain('target-type: ');
    expect(told({}, rule('inner', '{number: 80}'), { defaultTargetType: 'ip' })).toBe('built');
  });

  it('cannot have tags that somebody else manages', () => {
    const settings = { externalManagedTags: ['owner'] };
    expect(told({ tags: 'owner=x' }, toService, settings)).toBe(
      'other: failed build tags for Ingress shop/web: external managed tag key owner cannot be specified',
    );
  });
});
