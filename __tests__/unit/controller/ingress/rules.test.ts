import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultGates, defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

const services = `
{apiVersion: v1, kind: Service, metadata: {name: node, namespace: shop}, spec: {type: NodePort, ports: [{name: http, port: 80, targetPort: web}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: inner, namespace: shop}, spec: {ports: [{port: 80, targetPort: 8080}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: dual, namespace: shop}, spec: {type: NodePort, ipFamilies: [IPv6], ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: multi, namespace: shop, annotations: {alb.ingress.kubernetes.io/multi-cluster-target-group: x}}, spec: {type: NodePort, ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: locked, namespace: shop, annotations: {alb.ingress.kubernetes.io/auth-type: basic}}, spec: {type: NodePort, ports: [{port: 80}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: loud, namespace: shop, annotations: {alb.ingress.kubernetes.io/target-type: lambda}}, spec: {type: NodePort, ports: [{port: 80}]}}
`;

const rule = (service: string, port: string, path = '/', pathType = 'Prefix', host = 'a.example.com') =>
  `{ingressClassName: alb, rules: [{host: ${host}, http: {paths: [{path: "${path}", pathType: ${pathType}, backend: {service: {name: ${service}, port: ${port}}}}]}}]}`;
const annotated = (name: string) => rule(name, '{name: use-annotation}');
const toService = rule('node', '{number: 80}');

function told(annotations: Readonly<Record<string, string>>, spec: string, settings: Partial<Settings> = {}): string {
  const prefixed = Object.fromEntries(
    Object.entries(annotations).map(([suffix, value]) => [`alb.ingress.kubernetes.io/${suffix}`, value]),
  );
  const documents = [...manifest(ingressWith(prefixed, spec)), ...manifest(services, 'services.yaml')];
  const { frontends } = build(documents, worldOf(), { ...defaultSettings('c'), webhooks: false, ...settings });
  const outcome = frontends.find(({ kind }) => kind === 'IngressGroup')?.outcome;
  return outcome?.result === 'error' ? `${outcome.kind}: ${outcome.message}` : String(outcome?.result);
}

const within = 'other: ingress: shop/web:';

describe('rules of an Ingress', () => {
  it.each([
    ['a Service', toService],
    ['a port by its name', rule('node', '{name: http}')],
    ['a Service that is not there', rule('gone', '{number: 80}')],
    ['an action that is not there', annotated('gone')],
    ['an exact path', rule('node', '{number: 80}', '/a', 'Exact')],
    ['a pattern', rule('node', '{number: 80}', '/a*', 'ImplementationSpecific')],
    ['a prefix that is everything', rule('node', '{number: 80}', '/')],
  ])('build with %s', (_, spec) => {
    expect(told({}, spec)).toBe('built');
  });

  it.each([
    ['{number: 81}', `${within} unable to find port 81 on service shop/node`],
    ['{name: web}', `${within} unable to find port web on service shop/node`],
  ])('fail by the port %s', (port, message) => {
    expect(told({}, rule('node', port))).toBe(message);
  });

  it('fail by wildcards where the path is no pattern', () => {
    expect(told({}, rule('node', '{number: 80}', '/a*', 'Exact'))).toBe(
      `${within} exact path shouldn't contain wildcards: /a*`,
    );
    expect(told({}, rule('node', '{number: 80}', '/a?'))).toBe(
      `${within} prefix path shouldn't contain wildcards: /a?`,
    );
  });

  it('take hosts and paths as values or as regular expressions, never as both', () => {
    const conditions = (field: string, config: string, kind: string) => ({
      'conditions.node': JSON.stringify([{ field, [config]: { [kind]: ['x'] } }]),
    });
    expect(told(conditions('host-header', 'hostHeaderConfig', 'values'), toService)).toBe('built');
    expect(told(conditions('host-header', 'hostHeaderConfig', 'regexValues'), toService)).toBe(
      `${within} host condition must specify exactly one of Values and RegexValues`,
    );
    expect(told(conditions('path-pattern', 'pathPatternConfig', 'regexValues'), toService)).toBe(
      `${within} path condition must specify exactly one of Values and RegexValues`,
    );
    const mixed = JSON.stringify([
      { field: 'host-header', hostHeaderConfig: { values: ['x'] } },
      { field: 'host-header', hostHeaderConfig: { regexValues: ['x'] } },
    ]);
    const anyHost = toService.replace('host: a.example.com, ', '');
    expect(told({ 'conditions.node': mixed }, anyHost)).toBe(
      `${within} host condition must specify exactly one of Values and RegexValues`,
    );
    expect(told(conditions('host-header', 'hostHeaderConfig', 'regexValues'), anyHost)).toBe('built');
    const regex = { ...conditions('path-pattern', 'pathPatternConfig', 'regexValues'), 'use-regex-path-match': 'true' };
    expect(told(regex, rule('node', '{number: 80}', '/a', 'ImplementationSpecific'))).toBe('built');
    expect(
      told({ 'use-regex-path-match': 'x' }, rule('node', '{number: 80}', '/a', 'ImplementationSpecific')),
    ).toContain('invalid-boolean: ingress: shop/web:');
  });

  it.each([
    [
      '[{"field": "host-header", "hostHeaderConfig": {}}]',
      'invalid hostHeaderConfig: values or regexValues must be specified',
    ],
    [
      '[{"field": "http-header", "httpHeaderConfig": {"values": ["a"], "regexValues": ["b"]}}]',
      'invalid httpHeaderConfig: precisely one of values and regexValues can be specified',
    ],
    [
      '[{"field": "http-request-method", "httpRequestMethodConfig": {"values": []}}]',
      'invalid httpRequestMethodConfig: values cannot be empty',
    ],
    [
      '[{"field": "query-string", "queryStringConfig": {"values": [{"key": "a"}]}}]',
      'invalid queryStringConfig: value cannot be empty',
    ],
    ['[{"field": "source-ip"}]', 'missing sourceIPConfig'],
  ])('fail by the conditions %s', (conditions, message) => {
    expect(told({ 'conditions.node': conditions }, toService)).toBe(`${within} ${message}`);
  });

  it('build with every condition that is whole', () => {
    const whole = [
      { field: 'host-header', hostHeaderConfig: { values: ['a'] } },
      { field: 'http-header', httpHeaderConfig: { httpHeaderName: 'h', regexValues: ['a'] } },
      { field: 'http-request-method', httpRequestMethodConfig: { values: ['GET'] } },
      { field: 'path-pattern', pathPatternConfig: { values: ['/a'] } },
      { field: 'query-string', queryStringConfig: { values: [{ key: 'a', value: 'b' }, { value: 'c' }] } },
      { field: 'source-ip', sourceIPConfig: { values: ['10.0.0.0/8'] } },
      { field: 'unheard-of' },
    ];
    expect(told({ 'conditions.node': JSON.stringify(whole) }, toService)).toBe('built');
  });

  it('need a Service behind them', () => {
    const resource = '{resource: {apiGroup: a.b, kind: C, name: d}}';
    expect(told({}, `{ingressClassName: alb, defaultBackend: ${resource}}`)).toBe(
      'other: missing required "service" field',
    );
    const path = `{path: /, pathType: Prefix, backend: ${resource}}`;
    const spec = `{ingressClassName: alb, rules: [{http: {paths: [${path}]}}]}`;
    expect(told({}, spec)).toBe(`${within} missing required "service" field`);
    // The webhook crashes on it, so nothing is created.
    expect(told({}, spec, { webhooks: true })).toBe('undefined');
  });

  it.each([
    ['[{"type": "constructor"}]', 'unknown transform type: constructor'],
    ['[{"type": "url-rewrite"}]', 'missing urlRewriteConfig'],
    [
      '[{"type": "host-header-rewrite", "hostHeaderRewriteConfig": {}}]',
      'hostHeaderRewriteConfig.rewrites cannot be empty',
    ],
  ])('fail by the transforms %s', (transforms, message) => {
    expect(told({ 'transforms.node': transforms }, toService)).toBe(`${within} ${message}`);
  });

  it.each([
    ['{"type": "fixed-response", "fixedResponseConfig": {"statusCode": "503"}}'],
    ['{"type": "redirect", "redirectConfig": {"statusCode": "HTTP_301"}}'],
    ['{"type": "forward", "targetGroupARN": "arn:x"}'],
    ['{"Type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "node", "servicePort": "80"}]}}'],
    ['{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "gone", "servicePort": 80}]}}'],
  ])('build with the action %s', (action) => {
    expect(told({ 'actions.x': action }, annotated('x'))).toBe('built');
  });

  it.each([
    ['{', 'failed to parse json annotation'],
    ['null', 'unknown action type: '],
    ['{"type": "fixed-response"}', 'missing FixedResponseConfig'],
    ['{"type": "redirect", "redirectConfig": {}}', 'invalid RedirectConfig: statusCode is required'],
    ['{"type": "forward"}', 'missing ForwardConfig or TargetGroupARN/TargetGroupName'],
    [
      '{"type": "forward", "targetGroupName": "x", "forwardConfig": {}}',
      'either ForwardConfig or TargetGroupARN/TargetGroupName can be specified',
    ],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{}]}}',
      'missing serviceName or targetGroupARN/targetGroupName',
    ],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "a", "targetGroupARN": "b"}]}}',
      'either serviceName or targetGroupARN/targetGroupName can be specified',
    ],
    ['{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "a"}]}}', 'missing servicePort'],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "node", "servicePort": 80}, {"targetGroupARN": "x"}]}}',
      'weight must be set when route to multiple target groups',
    ],
    [
      '{"type": "forward", "forwardConfig": {"targetGroups": [{"serviceName": "node", "servicePort": 80, "weight": 1}, {"serviceName": "gone", "servicePort": 80, "weight": 1}]}}',
      'services "gone" not found',
    ],
  ])('fail by the action %s', (action, message) => {
    expect(told({ 'actions.x': action }, annotated('x'))).toContain(message);
  });

  it('tolerate what is not there only where the flags say so', () => {
    expect(told({}, rule('gone', '{number: 80}'), { tolerateMissingService: false })).toBe(
      `${within} services "gone" not found`,
    );
    expect(told({}, annotated('gone'), { tolerateMissingAction: false })).toBe(
      `${within} missing actions.gone configuration`,
    );
  });

  it('authenticate on HTTPS only', () => {
    const https = { 'listen-ports': '[{"HTTPS": 443}]' };
    expect(told({ 'auth-type': 'cognito' }, toService)).toBe('built');
    expect(told({ ...https, 'auth-type': 'cognito' }, toService)).toBe(`${within} missing IDPConfigCognito`);
    expect(told({ ...https, 'auth-type': 'oidc', 'auth-idp-oidc': '{}' }, toService)).toBe('built');
    const jwt = { 'jwt-validation': '{"jwksEndpoint": "x", "issuer": "y"}' };
    expect(told({ ...https, ...jwt, 'auth-type': 'oidc', 'auth-idp-oidc': '{}' }, toService)).toBe(
      `${within} authentication and jwt validation can't both be configured`,
    );
    expect(told({ ...https, 'auth-type': 'cognito', 'auth-idp-cognito': '{}' }, toService)).toBe('built');
    expect(told({ ...https, 'auth-type': 'cognito', 'auth-idp-oidc': '{}' }, toService)).toContain(
      'missing IDPConfigCognito',
    );
    expect(told({ ...https, 'auth-type': 'oidc', 'auth-idp-cognito': '{}' }, toService)).toContain(
      'missing IDPConfigOIDC',
    );
    expect(told({ 'auth-idp-oidc': '{"issuer": 1}' }, toService)).toContain(
      'failed to parse json annotation, alb.ingress.kubernetes.io/auth-idp-oidc',
    );
    expect(told({ 'auth-idp-cognito': '{"userPoolARN": 1}' }, toService)).toContain('failed to parse json annotation');
    expect(told({ 'auth-type': 'basic' }, toService)).toBe(`${within} unknown authType: basic`);
    expect(told({ 'auth-session-timeout': '1h' }, toService)).toContain('failed to parse int64 annotation');
    const claims = (claim: string) =>
      told({ 'jwt-validation': `{"jwksEndpoint": "x", "issuer": "y", "additionalClaims": [${claim}]}` }, toService);
    expect(claims('{"format": "single-string", "name": "a", "values": ["b"]}')).toBe('built');
    expect(claims('{"name": "a", "values": ["b"]}')).toContain('format of additional claims is a required field');
    expect(claims('{"format": "single-string", "values": ["b"]}')).toContain(
      'name of additional claims is a required field',
    );
    expect(claims('{"format": "single-string", "name": "a"}')).toContain(
      'values of additional claims is a required field',
    );
    expect(told({ 'jwt-validation': '{"jwksEndpoint": "y"}' }, toService)).toContain('issuer is a required field');
    expect(told({ 'jwt-validation': '{"issuer": "y"}' }, toService)).toBe(
      `${within} jwksEndpoint is a required field for jwt validation`,
    );
  });

  it('allow one default backend a listener', () => {
    expect(told({}, '{ingressClassName: alb, defaultBackend: {service: {name: inner, port: {number: 80}}}}')).toBe(
      "target-type: TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'",
    );
  });

  it('are tried exact paths first, then prefixes by length, then the others', () => {
    const path = (pattern: string, pathType: string) =>
      `{path: "${pattern}", pathType: ${pathType}, backend: {service: {name: node, port: {number: 80}}}}`;
    const spec = (...paths: readonly string[]) =>
      `{ingressClassName: alb, rules: [{http: {paths: [${paths.join(', ')}]}}]}`;
    const regex = { 'use-regex-path-match': 'x' };
    const all = [
      path('/s', 'ImplementationSpecific'),
      path('/a*', 'Prefix'),
      path('/aa*', 'Prefix'),
      path('/e*', 'Exact'),
    ];
    expect(told(regex, spec(...all))).toContain("exact path shouldn't contain wildcards: /e*");
    expect(told(regex, spec(...all.slice(0, 3)))).toContain("prefix path shouldn't contain wildcards: /aa*");
    expect(told(regex, spec(...all.slice(0, 2)))).toContain("prefix path shouldn't contain wildcards: /a*");
    expect(told(regex, spec(...all.slice(0, 1)))).toContain('failed to parse bool annotation');
  });

  it.each([
    '[{"type": "url-rewrite", "urlRewriteConfig": {"rewrites": [{"regex": "a", "replace": "b"}]}}]',
    '[{"type": "host-header-rewrite", "hostHeaderRewriteConfig": {"rewrites": [{}]}}]',
    '[]',
    'null',
  ])('build with the transforms %s', (transforms) => {
    expect(told({ 'transforms.node': transforms }, toService)).toBe('built');
  });

  it('are not built where everything is redirected', () => {
    const annotations = {
      'listen-ports': '[{"HTTP": 80}, {"HTTPS": 443}]',
      'ssl-redirect': '443',
      'target-type': 'ip',
    };
    expect(told(annotations, rule('node', '{number: 81}'))).toContain('unable to find port 81');
    expect(told({ ...annotations, 'listen-ports': '[{"HTTP": 80}]', 'ssl-redirect': '80' }, toService)).toContain(
      'non-SSL',
    );
  });
});

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
