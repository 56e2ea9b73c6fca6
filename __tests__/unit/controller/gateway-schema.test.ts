import { describe, expect, it } from 'vitest';
import type { KindInfo } from '../../../src/controller/kinds.ts';
import { kinds } from '../../../src/controller/kinds.ts';
import type { Kind } from '../../../src/controller/kinds.ts';
import { manifest } from './manifests.ts';

/** Where and why the API server refuses an object with this spec; undefined where it takes it. */
function refusal(kind: Kind, spec: string | undefined): string | undefined {
  const [document] = manifest(`{metadata: {name: x}${spec === undefined ? '' : `, spec: {${spec}}`}}`);
  const { check }: KindInfo = kinds[kind];
  const found = document === undefined ? undefined : check?.(document.object);
  return found && `${found.path.join('.')}: ${found.message}`;
}

const config = 'LoadBalancerConfiguration';
const listening = (mutual: string): string =>
  `listenerConfigurations: [{protocolPort: "HTTPS:443", mutualAuthentication: {${mutual}}}]`;

describe('configurations', () => {
  it.each([
    [config, undefined, undefined],
    [config, 'scheme: null, tags: null', undefined],
    [config, 'listenerConfigurations: [{protocolPort: ":80"}, {protocolPort: "TCP_UDP:"}]', undefined],
    [config, 'loadBalancerName: ""', 'spec.loadBalancerName: expected 1 to 32 characters, found the string ""'],
    [config, `loadBalancerName: ${'ü'.repeat(32)}`, undefined],
    [
      config,
      `loadBalancerName: ${'a'.repeat(33)}`,
      `spec.loadBalancerName: expected 1 to 32 characters, found the string "${'a'.repeat(33)}"`,
    ],
    [
      config,
      'ipAddressType: ipv6',
      'spec.ipAddressType: expected one of ipv4, dualstack, dualstack-without-public-ipv4, found the string "ipv6"',
    ],
    [config, 'listenerConfigurations: [{}]', 'spec.listenerConfigurations.0.protocolPort: required, and absent'],
    [config, 'wafV2: {}', 'spec.wafV2.webACL: required, and absent'],
    [config, listening('mode: verify, trustStore: t, ignoreClientCertificateExpiry: true'), undefined],
    [
      config,
      listening('mode: verify'),
      "spec.listenerConfigurations.0.mutualAuthentication: trustStore is required when the mode is 'verify'",
    ],
    [
      config,
      listening('mode: passthrough, advertiseTrustStoreCaNames: "on"'),
      "spec.listenerConfigurations.0.mutualAuthentication: mode 'passthrough' does not support 'advertiseTrustStoreCaNames'",
    ],
    ['TargetGroupConfiguration', undefined, undefined],
    ['TargetGroupConfiguration', 'targetReference: {kind: Service}', 'spec.targetReference.name: required, and absent'],
    [
      'TargetGroupConfiguration',
      'defaultConfiguration: {targetType: alb}',
      'spec.defaultConfiguration.targetType: expected one of instance, ip, found the string "alb"',
    ],
    [
      'TargetGroupConfiguration',
      'routeConfigurations: [{targetGroupProps: {}}]',
      'spec.routeConfigurations.0.routeIdentifier: required, and absent',
    ],
    ['ListenerRuleConfiguration', 'actions: []', 'spec.actions: expected 1 to 2 items, found a list'],
    [
      'ListenerRuleConfiguration',
      'actions: [{type: forward}]',
      'spec.actions.0: an action of type forward has forwardConfig and nothing else',
    ],
    [
      'ListenerRuleConfiguration',
      'actions: [{type: forward, forwardConfig: {}, redirectConfig: {}}]',
      'spec.actions.0: an action of type forward has forwardConfig and nothing else',
    ],
    [
      'ListenerRuleConfiguration',
      'actions: [{type: forward, forwardConfig: {}}, {type: redirect, redirectConfig: {}}]',
      'spec.actions: at most one routing action and one authentication action',
    ],
    [
      'ListenerRuleConfiguration',
      'actions: [{type: fixed-response, fixedResponseConfig: {statusCode: 302}}]',
      'spec.actions.0: statusCode must be 2XX, 4XX or 5XX',
    ],
    [
      'ListenerRuleConfiguration',
      'actions: [{type: fixed-response, fixedResponseConfig: {statusCode: 599}}]',
      undefined,
    ],
    [
      'ListenerRuleConfiguration',
      'conditions: [{field: source-ip}]',
      'spec.conditions.0: sourceIPConfig must be specified for field source-ip',
    ],
  ] as const)('%s {%s}', (kind, spec, expected) => {
    expect(refusal(kind, spec)).toBe(expected);
  });
});

describe('Gateways and ListenerSets', () => {
  const of = (...listeners: readonly string[]): string =>
    `gatewayClassName: c, listeners: [${listeners.map((text) => `{${text}}`).join(', ')}]`;
  const l = 'spec.listeners';
  it.each([
    ['name: a, port: 80, protocol: HTTP', undefined],
    ['name: a, port: 443, protocol: HTTPS', undefined],
    ['name: a, port: 443, protocol: TLS, tls: {mode: Passthrough}', undefined],
    ['name: a, port: 443, protocol: HTTPS, tls: {certificateRefs: [{name: c}]}', undefined],
    ['name: a, port: 443, protocol: HTTPS, tls: {options: {x/y: z}}', undefined],
    [
      'name: a, port: 443, protocol: HTTPS, tls: {}',
      `${l}.0.tls: certificateRefs or options must be specified when mode is Terminate`,
    ],
    ['name: a, port: 443, protocol: TLS', `${l}.0.tls: must be set for protocol TLS`],
    [
      'name: a, port: 443, protocol: HTTPS, tls: {mode: Passthrough}',
      `${l}.0.tls.mode: must be Terminate for protocol HTTPS`,
    ],
    [
      'name: a, port: 80, protocol: TCP, tls: {mode: Passthrough}',
      `${l}.0.tls: must not be specified for protocol TCP`,
    ],
    [
      'name: a, port: 80, protocol: UDP, hostname: a.example',
      `${l}.0.hostname: must not be specified for protocol UDP`,
    ],
    ['name: a, port: 0, protocol: HTTP', `${l}.0.port: expected an integer from 1 to 65535, found the number 0`],
    ['name: a, port: 80', `${l}.0.protocol: required, and absent`],
    [
      'name: a, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: None}}',
      `${l}.0.allowedRoutes.namespaces.from: expected one of All, Selector, Same, found the string "None"`,
    ],
  ])('a listener {%s}', (listener, expected) => {
    expect(refusal('Gateway', of(listener))).toBe(expected);
    expect(refusal('ListenerSet', `parentRef: {name: g}, ${of(listener)}`)).toBe(expected);
  });

  it.each([
    [
      ['name: a, port: 80, protocol: HTTP', 'name: a, port: 81, protocol: HTTP'],
      `${l}.1.name: listener name must be unique within the object`,
    ],
    [
      ['name: a, port: 80, protocol: HTTP', 'name: b, port: 80, protocol: HTTP'],
      `${l}.1: combination of port, protocol and hostname must be unique`,
    ],
    [['name: a, port: 80, protocol: HTTP', 'name: b, port: 80, protocol: HTTP, hostname: b.example'], undefined],
    [['name: a, port: 80, protocol: TCP', 'name: b, port: 80, protocol: UDP'], undefined],
    [[], `${l}: expected 1 to 64 items, found a list`],
  ])('the listeners %j', (listeners, expected) => {
    expect(refusal('Gateway', of(...listeners))).toBe(expected);
  });

  it('a reference to parameters is whole', () => {
    const spec = `${of('name: a, port: 80, protocol: HTTP')}, infrastructure: {parametersRef: {name: c}}`;
    expect(refusal('Gateway', spec)).toBe('spec.infrastructure.parametersRef.group: required, and absent');
    expect(refusal('Gateway', undefined)).toBe('spec: required, and absent');
  });

  it.each([
    ['controllerName: gateway.k8s.aws/alb', undefined],
    ['controllerName: alb', /^spec\.controllerName: expected text that matches/],
    [
      'controllerName: a.example/b, parametersRef: {group: "", kind: ConfigMap, name: c, namespace: A}',
      /^spec\.parametersRef\.namespace/,
    ],
  ])('a class {%s}', (spec, expected) => {
    const found = refusal('GatewayClass', spec);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(expected);
  });

  it('a grant names somebody and something', () => {
    const from = 'from: [{group: g.example, kind: K, namespace: x}]';
    expect(refusal('ReferenceGrant', `${from}, to: [{group: "", kind: Service}]`)).toBeUndefined();
    expect(refusal('ReferenceGrant', `${from}, to: []`)).toBe('spec.to: expected 1 to 16 items, found a list');
  });
});

describe('routes', () => {
  const rules = 'rules: [{backendRefs: [{name: s, port: 80}]}]';
  const rule = (text: string): string => `rules: [{${text}}]`;
  const filter = (text: string, more = ''): string => rule(`filters: [${text}]${more}`);
  const toHttps = '{type: RequestRedirect, requestRedirect: {scheme: https}}';
  const at = 'spec.rules.0';
  const replace = (type: string, field: string): string =>
    `{type: URLRewrite, urlRewrite: {path: {type: ${type}, ${field}: /a}}}`;
  it.each([
    ['HTTPRoute', '', undefined],
    ['HTTPRoute', undefined, 'spec: required, and absent'],
    ['HTTPRoute', 'rules: []', 'spec.rules: expected 1 to 16 items, found a list'],
    ['GRPCRoute', 'rules: []', undefined],
    ['TCPRoute', rules, undefined],
    ['TCPRoute', '', 'spec.rules: required, and absent'],
    ['UDPRoute', 'rules: [{backendRefs: []}]', `${at}.backendRefs: expected 1 to 16 items, found a list`],
    ['TCPRoute', 'rules: [{backendRefs: [{name: s}]}]', `${at}.backendRefs.0.port: must be specified for a Service`],
    ['TCPRoute', 'rules: [{backendRefs: [{kind: Gateway, name: s}]}]', undefined],
    ['TLSRoute', rules, 'spec.hostnames: required, and absent'],
    ['TLSRoute', `hostnames: [10.0.0.1], ${rules}`, 'spec.hostnames.0: host names cannot be IP addresses'],
    ['TLSRoute', `hostnames: [a.example], ${rules}`, undefined],
    [
      'HTTPRoute',
      'parentRefs: [{name: a}, {name: a}]',
      'spec.parentRefs: sectionName must be specified and unique where two references name the same parent',
    ],
    [
      'HTTPRoute',
      'parentRefs: [{name: a, sectionName: x}, {name: a}]',
      'spec.parentRefs: sectionName must be specified and unique where two references name the same parent',
    ],
    [
      'HTTPRoute',
      'parentRefs: [{name: a, sectionName: x}, {name: a, sectionName: z}, {name: a, namespace: b}, {name: a, kind: ListenerSet}]',
      undefined,
    ],
    [
      'HTTPRoute',
      rule('matches: [{path: {value: a}}]'),
      `${at}.matches.0.path: value must be an absolute path and start with a slash`,
    ],
    ['HTTPRoute', rule('matches: [{path: {value: /a//b}}]'), `${at}.matches.0.path: must not contain //`],
    ['HTTPRoute', rule('matches: [{path: {value: /a/..}}]'), `${at}.matches.0.path: must not contain /..`],
    [
      'HTTPRoute',
      rule('matches: [{path: {value: "/a b"}}]'),
      `${at}.matches.0.path: invalid character in the path /a b`,
    ],
    ['HTTPRoute', rule('matches: [{path: {type: RegularExpression, value: "a b"}}]'), undefined],
    [
      'HTTPRoute',
      `rules: [${'{matches: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}]}, '.repeat(8)}{matches: [{}]}]`,
      'spec.rules: more than 128 matches in all rules: 129',
    ],
    [
      'GRPCRoute',
      rule('matches: [{method: {}}]'),
      `${at}.matches.0.method: one or both of 'service' or 'method' must be specified`,
    ],
    ['GRPCRoute', rule('matches: [{method: {service: "a b"}}]'), `${at}.matches.0.method: a b is no name of a service`],
    ['GRPCRoute', rule('matches: [{method: {method: "1"}}]'), `${at}.matches.0.method: 1 is no name of a method`],
    ['GRPCRoute', rule('matches: [{method: {type: RegularExpression, method: "1"}}]'), undefined],
    [
      'GRPCRoute',
      filter('{type: URLRewrite, urlRewrite: {}}'),
      `${at}.filters.0.type: expected one of ResponseHeaderModifier, RequestHeaderModifier, RequestMirror, ExtensionRef, found the string "URLRewrite"`,
    ],
    [
      'HTTPRoute',
      filter('{type: RequestRedirect}'),
      `${at}.filters.0: a filter of type RequestRedirect has requestRedirect and nothing else`,
    ],
    ['HTTPRoute', filter(`${toHttps}, ${toHttps}`), `${at}.filters: RequestRedirect filter cannot be repeated`],
    [
      'HTTPRoute',
      filter(`${toHttps}, {type: URLRewrite, urlRewrite: {}}`),
      `${at}.filters: may specify either RequestRedirect or URLRewrite, but not both`,
    ],
    [
      'HTTPRoute',
      filter(toHttps, ', backendRefs: [{name: s, port: 80}]'),
      `${at}: RequestRedirect filter must not be used together with backendRefs`,
    ],
    [
      'HTTPRoute',
      filter(replace('ReplaceFullPath', 'replacePrefixMatch')),
      `${at}.filters.0: path of type ReplaceFullPath has the field of that type and no other`,
    ],
    ['HTTPRoute', filter(replace('ReplacePrefixMatch', 'replacePrefixMatch')), undefined],
    [
      'HTTPRoute',
      filter(replace('ReplacePrefixMatch', 'replacePrefixMatch'), ', matches: [{path: {type: Exact, value: /a}}]'),
      `${at}: replacePrefixMatch needs exactly one match, by PathPrefix`,
    ],
    [
      'HTTPRoute',
      rule('backendRefs: [{name: s, port: 80, filters: [{type: CORS}]}]'),
      `${at}.backendRefs.0.filters.0: a filter of type CORS has cors and nothing else`,
    ],
  ] as const)('%s {%s}', (kind, spec, expected) => {
    expect(refusal(kind, spec)).toBe(expected);
  });
});
