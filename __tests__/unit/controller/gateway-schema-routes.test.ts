import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.ts';

describe('routes', () => {
  const rules = 'rules: [{backendRefs: [{name: s, port: 80}]}]';
  const rule = (text: string): string => `rules: [{${text}}]`;
  const filter = (text: string, more = ''): string => rule(`filters: [${text}]${more}`);
  const toHttps = '{type: RequestRedirect, requestRedirect: {scheme: https}}';
  const at = 'spec.rules.0';
  const replace = (type: string, field: string): string =>
    `{type: URLRewrite, urlRewrite: {path: {type: ${type}, ${field}: /a}}}`;
  const cors = (fields: string): string => filter(`{type: CORS, cors: {${fields}}}`);
  const twice = '{name: a, value: b}, {name: A, value: b}, {name: a, value: c}';

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
    ['HTTPRoute', rule(`matches: [{headers: [${twice}]}]`), `${at}.matches.0.headers.2: there twice`],
    ['HTTPRoute', rule(`matches: [{queryParams: [${twice}]}]`), `${at}.matches.0.queryParams.2: there twice`],
    [
      'GRPCRoute',
      filter(`{type: RequestHeaderModifier, requestHeaderModifier: {set: [${twice}]}}`),
      `${at}.filters.0.requestHeaderModifier.set.2: there twice`,
    ],
    [
      'HTTPRoute',
      filter('{type: RequestHeaderModifier, requestHeaderModifier: {remove: [a, a]}}'),
      `${at}.filters.0.requestHeaderModifier.remove.1: there twice`,
    ],
    ['HTTPRoute', cors('allowOrigins: ["https://*.a.example:80", "http://*"], allowMethods: ["*"]'), undefined],
    [
      'HTTPRoute',
      cors('allowMethods: ["*", GET]'),
      `${at}.filters.0: allowMethods cannot contain '*' alongside others`,
    ],
    [
      'HTTPRoute',
      cors('maxAge: 0'),
      `${at}.filters.0.cors.maxAge: expected an integer from 1 to 2147483647, found the number 0`,
    ],
    ['HTTPRoute', rule('timeouts: {request: 1m, backendRequest: 60s}'), undefined],
    ['HTTPRoute', rule('timeouts: {request: 0s, backendRequest: 1h}'), undefined],
    [
      'HTTPRoute',
      rule('timeouts: {request: 1s500ms, backendRequest: 1501ms}'),
      `${at}.timeouts.backendRequest: cannot be longer than request`,
    ],
  ] as const)('%s with %s', (kind, spec, expected) => {
    expect(refusal(kind, spec)).toBe(expected);
  });
});
