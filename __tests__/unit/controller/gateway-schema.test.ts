import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.ts';

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

describe('addresses, infrastructure and TLS of Gateways', () => {
  const gateway = (fields: string): string =>
    `gatewayClassName: c, listeners: [{name: a, port: 80, protocol: HTTP}], ${fields}`;

  it.each([
    ['Gateway', gateway('addresses: [{value: 10.0.0.1}, {value: "::1"}, {type: Hostname}]'), undefined],
    ['Gateway', gateway('addresses: [{type: a.example/b, value: x}, {type: a.example/b, value: x}]'), undefined],
    [
      'Gateway',
      gateway('addresses: [{value: a.example}]'),
      'spec.addresses.0.value: a.example is not of type IPAddress',
    ],
    [
      'Gateway',
      gateway('addresses: [{type: Hostname, value: a_b}]'),
      'spec.addresses.0.value: a_b is not of type Hostname',
    ],
    [
      'Gateway',
      gateway('addresses: [{value: 10.0.0.1}, {type: IPAddress, value: 10.0.0.1}]'),
      'spec.addresses.1.value: IPAddress values must be unique',
    ],
    ['Gateway', gateway('infrastructure: {labels: {a.example/b: ""}, annotations: {b: "-"}}'), undefined],
    [
      'Gateway',
      gateway('infrastructure: {annotations: {-a: b}}'),
      'spec.infrastructure.annotations.-a: no key of labels or annotations',
    ],
    ['Gateway', gateway('tls: {frontend: {}}'), 'spec.tls.frontend.default: required, and absent'],
  ] as const)('%s with %s', (kind, spec, expected) => {
    expect(refusal(kind, spec)).toBe(expected);
  });
});
