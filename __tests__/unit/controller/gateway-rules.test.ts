import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/controller/settings.ts';
import {
  backend,
  classes,
  clusterIp,
  gateway,
  http,
  https,
  nodePorts,
  route,
  ruleConfiguration,
  targetGroups,
  tcp,
  toGateway,
} from './gateway-texts.ts';
import { told } from './told.ts';

const gw = 'Gateway edge/gw';
const onAlb = (texts: readonly string[], settings: Partial<Settings> = {}): string =>
  told(gw, [...classes, nodePorts, clusterIp, gateway('alb', [http]), ...texts], { settings });
const onNlb = (texts: readonly string[], listeners = [tcp]): string =>
  told(gw, [...classes, nodePorts, clusterIp, gateway('nlb', listeners), ...texts]);

const httpRoute = (rules: string, name = 'r', more = ''): string =>
  route('HTTPRoute', name, `${toGateway}${more}, rules: [${rules}]`);
const extension = (name: string): string =>
  `{type: ExtensionRef, extensionRef: {group: gateway.k8s.aws, kind: ListenerRuleConfiguration, name: ${name}}}`;
const empty =
  "target-type: TargetGroup port is empty. When using Instance targets, your service must be of type 'NodePort' or 'LoadBalancer'";
const hint = 'To specify header modification, please configure it through LoadBalancerConfiguration.';

describe('rules of an ALB', () => {
  const redirect = (path: string): string =>
    `{type: RequestRedirect, requestRedirect: {path: {type: ReplaceFullPath, replaceFullPath: "${path}"}}}`;
  it.each([
    [
      'a prefix with a wildcard',
      'matches: [{path: {value: "/a*"}}]',
      "other: prefix path shouldn't contain wildcards: /a*",
    ],
    ['an exact path with one', 'matches: [{path: {type: Exact, value: "/a*"}}]', 'HTTP:80'],
    ['a regular expression', 'matches: [{path: {type: RegularExpression, value: "/a?"}}]', 'HTTP:80'],
    ['a redirect', `filters: [${redirect('/b')}]`, 'HTTP:80'],
    [
      'a redirect to a wildcard',
      `filters: [${redirect('/b*')}]`,
      "other: ReplaceFullPath shouldn't contain wildcards: /b*",
    ],
    ['a rewrite alone', 'filters: [{type: URLRewrite, urlRewrite: {hostname: b.example}}]', 'HTTP:80'],
    [
      'headers',
      'filters: [{type: RequestHeaderModifier, requestHeaderModifier: {remove: [x]}}]',
      `other: Unsupported filter type: RequestHeaderModifier. Only request redirect is supported. ${hint}`,
    ],
    [
      'headers after a redirect, which is as far as LBC reads',
      `filters: [${redirect('/b')}, {type: RequestHeaderModifier, requestHeaderModifier: {remove: [x]}}]`,
      'HTTP:80',
    ],
    ['a backend that is no node port', backend('pods'), empty],
    ['a backend of weight 0 is built all the same', backend('pods', ', weight: 0'), empty],
  ])('%s', (_, rule, expected) => {
    expect(onAlb([httpRoute(`{${rule}}`)])).toBe(expected);
  });

  it('any filter but a reference stops a GRPCRoute', () => {
    const filter = 'filters: [{type: RequestHeaderModifier, requestHeaderModifier: {remove: [x]}}]';
    const text = route('GRPCRoute', 'r', `${toGateway}, rules: [{${filter}}]`);
    const secure = gateway('alb', [https]);
    expect(told(gw, [...classes, secure, text])).toBe(`other: Unsupported filter type: RequestHeaderModifier. ${hint}`);
  });
});

describe('a ListenerRuleConfiguration', () => {
  const fixed = 'actions: [{type: fixed-response, fixedResponseConfig: {statusCode: 404}}]';
  const redirect = 'actions: [{type: redirect, redirectConfig: {query: a}}]';
  const rule = (name: string, more = ''): string =>
    httpRoute(`{filters: [${extension(name)}${more}], ${backend('pods')}}`);
  it.each([
    ['that is not there costs the rule its backends', '', rule('x'), 'HTTP:80'],
    [
      'two at once too',
      fixed,
      httpRoute(`{filters: [${extension('c')}, ${extension('c')}], ${backend('pods')}}`),
      'HTTP:80',
    ],
    ['one that is there costs it nothing', fixed, rule('c'), empty],
    [
      'a fixed response needs no filter that LBC knows',
      fixed,
      httpRoute(`{filters: [${extension('c')}, {type: RequestHeaderModifier, requestHeaderModifier: {remove: [x]}}]}`),
      'HTTP:80',
    ],
    [
      'a redirect needs a redirect in the route',
      redirect,
      httpRoute(`{filters: [${extension('c')}]}`),
      'other: HTTPRouteFilterRequestRedirect must be provided if RedirectActionConfig in ListenerRuleConfiguration is provided',
    ],
    [
      'and is content with one',
      redirect,
      httpRoute(`{filters: [${extension('c')}, {type: RequestRedirect, requestRedirect: {port: 443}}]}`),
      'HTTP:80',
    ],
    [
      'of another group is none',
      redirect,
      httpRoute(`{filters: [${extension('c').replace('gateway.k8s.aws', 'x.example')}]}`),
      'HTTP:80',
    ],
  ])('%s', (_, spec, text, expected) => {
    expect(onAlb([text, ...(spec === '' ? [] : [ruleConfiguration('c', spec)])])).toBe(expected);
  });

  it('may not give tags that are managed elsewhere', () => {
    const texts = [ruleConfiguration('c', `${fixed}, tags: {owner: me}`), httpRoute(`{filters: [${extension('c')}]}`)];
    expect(onAlb(texts, { externalManagedTags: ['owner'] })).toBe(
      'other: external managed tag key owner cannot be specified',
    );
  });
});

describe('which rule fails first', () => {
  const bad = (name: string): string =>
    `filters: [{type: RequestMirror, requestMirror: {backendRef: {name: ${name}, port: 80}}}]`;
  const wildcard = (match: string): string => `{matches: [{path: {value: "/x*"}, ${match}}]}`;
  const first = (one: string, two: string, more = ''): string =>
    onAlb([httpRoute(one, 'r1', more), httpRoute(two, 'r2')]);
  const mirror = `other: Unsupported filter type: RequestMirror. Only request redirect is supported. ${hint}`;
  const prefix = "other: prefix path shouldn't contain wildcards: /x*";
  it.each([
    [
      'the exact path before the prefix',
      wildcard('method: GET'),
      `{matches: [{path: {type: Exact, value: "/"}}], ${bad('a')}}`,
      mirror,
    ],
    [
      'the longer path before the shorter',
      wildcard('method: GET'),
      `{matches: [{path: {value: "/long"}}], ${bad('a')}}`,
      mirror,
    ],
    [
      'a prefix before a regular expression, however long',
      `{matches: [{path: {type: RegularExpression, value: "/longer"}}], ${bad('a')}}`,
      wildcard('method: GET'),
      prefix,
    ],
    ['a method before none', wildcard('method: GET'), `{matches: [{path: {value: "/xy"}}], ${bad('a')}}`, prefix],
    [
      'more headers before fewer',
      wildcard('headers: [{name: a, value: b}]'),
      `{matches: [{path: {value: "/xy"}}], ${bad('a')}}`,
      prefix,
    ],
    [
      'more queries before fewer',
      wildcard('queryParams: [{name: a, value: b}]'),
      `{matches: [{path: {value: "/xy"}}], ${bad('a')}}`,
      prefix,
    ],
    ['else the route whose name comes first', `{matches: [{path: {value: "/xy"}}], ${bad('a')}}`, wildcard(''), mirror],
    ['a rule that says nothing is the prefix /', wildcard(''), `{${bad('a')}}`, prefix],
    ['a rule without any match comes last', `{matches: [], ${bad('a')}}`, wildcard(''), prefix],
  ])('%s', (_, one, two, expected) => {
    expect(first(one.replace(', }', '}'), two.replace(', }', '}'))).toBe(expected);
  });

  it.each([
    ['hostnames: [a.example]', mirror],
    ['hostnames: ["*.example"]', mirror],
    ['', prefix],
  ])('a host name (%s) before none', (hostnames, expected) => {
    const named = `{matches: [{path: {value: "/"}}], ${bad('a')}}`;
    expect(first(named, wildcard('method: GET'), hostnames === '' ? '' : `, ${hostnames}`)).toBe(expected);
  });

  it('a full host name before a wildcard, then the one of more labels', () => {
    const named = (host: string, rule: string, name: string): string =>
      httpRoute(rule, name, `, hostnames: ["${host}"]`);
    const mirrored = `{${bad('a')}}`;
    expect(onAlb([named('*.a.b.example', mirrored, 'r1'), named('a.example', wildcard('method: GET'), 'r2')])).toBe(
      prefix,
    );
    expect(onAlb([named('*.b.example', mirrored, 'r1'), named('*.long-name', wildcard('method: GET'), 'r2')])).toBe(
      mirror,
    );
  });
});

describe('target groups', () => {
  const own = (spec: string): string => targetGroups('own', `targetReference: {name: pods}, ${spec}`);
  const ip = 'defaultConfiguration: {targetType: ip';
  const toPods = httpRoute(`{${backend('pods')}}`);
  it.each([
    ['pods', `${ip}}`, 'HTTP:80'],
    ['pods with a control port', `${ip}, targetControlPort: 9}`, 'HTTP:80'],
    [
      'nodes with a control port',
      'defaultConfiguration: {targetControlPort: 9}',
      'other: target control port is not supported for instance target target group',
    ],
    [
      'a protocol of the other layer',
      `${ip}, protocol: TCP}`,
      'other: backend protocol must be within [HTTP, HTTPS]: TCP',
    ],
    [
      'a health check on a port that is not there',
      `${ip}, healthCheckConfig: {healthCheckPort: x}}`,
      'other: unable to find port x on service edge/pods',
    ],
    [
      'on a named container port',
      `${ip}, healthCheckConfig: {healthCheckPort: web}}`,
      "other: cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port",
    ],
    ['on a number', `${ip}, healthCheckConfig: {healthCheckPort: "8080"}}`, 'HTTP:80'],
    [
      'for routes of this kind',
      'routeConfigurations: [{routeIdentifier: {kind: HTTPRoute}, targetGroupProps: {targetType: ip}}]',
      'HTTP:80',
    ],
    [
      'for routes of another kind',
      'routeConfigurations: [{routeIdentifier: {kind: GRPCRoute}, targetGroupProps: {targetType: ip}}]',
      empty,
    ],
    [
      'the namespace beats the kind alone',
      `${ip}}, routeConfigurations: [{routeIdentifier: {kind: HTTPRoute}, targetGroupProps: {targetType: ip}}, {routeIdentifier: {kind: HTTPRoute, namespace: edge}, targetGroupProps: {targetType: instance}}]`,
      empty,
    ],
    [
      'the name beats both',
      `routeConfigurations: [{routeIdentifier: {kind: HTTPRoute, namespace: edge}, targetGroupProps: {targetType: instance}}, {routeIdentifier: {kind: HTTPRoute, namespace: edge, name: r}, targetGroupProps: {targetType: ip}}]`,
      'HTTP:80',
    ],
    [
      'a name without a namespace fits nothing',
      'routeConfigurations: [{routeIdentifier: {kind: HTTPRoute, name: r}, targetGroupProps: {targetType: ip}}]',
      empty,
    ],
    [
      'what the route’s entry leaves out comes from the default',
      `${ip}}, routeConfigurations: [{routeIdentifier: {kind: HTTPRoute}, targetGroupProps: {protocol: HTTPS}}]`,
      'HTTP:80',
    ],
  ])('%s', (_, spec, expected) => {
    expect(onAlb([toPods, own(spec)])).toBe(expected);
  });

  it('tags of a target group may not be managed elsewhere', () => {
    const tagged = own(`${ip}, tags: {owner: me}}`);
    expect(onAlb([toPods, tagged], { externalManagedTags: ['owner'] })).toBe(
      'other: external managed tag key owner cannot be specified',
    );
  });

  it('settings of another namespace or backend do not count', () => {
    const spec = `targetReference: {name: pods}, ${ip}}`;
    expect(onAlb([toPods, targetGroups('own', spec, 'other')])).toBe(empty);
    expect(onAlb([toPods, targetGroups('own', spec.replace('name: pods', 'name: app'))])).toBe(empty);
    expect(onAlb([toPods, targetGroups('own', spec.replace('name: pods', 'kind: Gateway, name: pods'))])).toBe(empty);
  });

  it('on an NLB a listener of TCP and UDP decides the protocol', () => {
    const odd = targetGroups('own', 'targetReference: {name: app}, defaultConfiguration: {protocol: HTTP}');
    const tcpRoute = route('TCPRoute', 'r', `${toGateway}, rules: [{${backend('app')}}]`);
    const message = 'other: backend protocol must be within [TCP, UDP, TCP_UDP, TLS, QUIC, TCP_QUIC]: HTTP';
    expect(onNlb([odd, tcpRoute])).toBe(message);
    expect(onNlb([odd, tcpRoute], [tcp, 'name: u, port: 7000, protocol: UDP'])).toBe('TCP_UDP:7000');
  });

  // TLS that passes through is a TCP listener of the NLB, but of the port it is TLS still.
  it('TCP shares a port with UDP alone: of TCP and TLS, or UDP and TLS, the first listener stays', () => {
    const tls = 'name: s, port: 7000, protocol: TLS, hostname: a.example, tls: {mode: Passthrough}';
    const udp = 'name: u, port: 7000, protocol: UDP';
    const tlsRoute = route('TLSRoute', 'r', `${toGateway}, hostnames: [a.example], rules: [{${backend('app')}}]`);
    expect(onNlb([tlsRoute], [tls])).toBe('TCP:7000');
    expect(onNlb([tlsRoute], [tls, tcp])).toBe('TCP:7000');
    expect(onNlb([tlsRoute], [tcp, tls])).toBe('');
    expect(onNlb([tlsRoute], [udp, tls])).toBe('');
  });
});
