import { describe, expect, it } from 'vitest';
import { annotated, rule, toService, told, within } from './backends.ts';

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
