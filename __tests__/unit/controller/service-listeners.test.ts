import { describe, expect, it } from 'vitest';
import { defaultGates } from '../../../src/controller/settings.ts';
import { told } from './told.ts';

const prefix = 'service.beta.kubernetes.io';
type Annotations = Readonly<Record<string, string>>;

/** A Service `shop/web` of type LoadBalancer unless its spec says otherwise; annotations without `aws-load-balancer-`, but for actions. */
function service(spec: string, annotations: Annotations = {}, name = 'web'): string {
  const lines = Object.entries(annotations).map(([key, value]) => {
    const full = key.startsWith('actions.') ? `${prefix}/${key}` : `${prefix}/aws-load-balancer-${key}`;
    return `${JSON.stringify(full)}: ${JSON.stringify(value)}`;
  });
  const type = spec.includes('type:') ? '' : 'type: LoadBalancer, ';
  return `{apiVersion: v1, kind: Service, metadata: {name: ${name}, namespace: shop, annotations: {${lines.join(', ')}}}, spec: {${type}${spec}}}`;
}

const outcome = (spec: string, annotations: Annotations = {}, ...rest: readonly string[]): string =>
  told('Service shop/web', [service(spec, annotations), ...rest]);

const web = 'ports: [{name: web, port: 80, targetPort: 8080}]';
const both = 'ports: [{name: t, port: 53}, {name: u, port: 53, protocol: UDP}]';

describe('listeners', () => {
  it.each([
    ['of two ports with one number the first counts', both, {}, 'TCP:53'],
    ['unless they are merged', both, { 'enable-tcp-udp-listener': 'true' }, 'TCP_UDP:53'],
    ['a value that is no boolean is as good as none', both, { 'enable-tcp-udp-listener': 'yes' }, 'TCP:53'],
    [
      'three cannot be merged',
      'ports: [{name: t, port: 53}, {name: u, port: 53, protocol: UDP}, {name: s, port: 53, protocol: SCTP}]',
      { 'enable-tcp-udp-listener': 'true' },
      'other: can only merge two ports, not 3 (53)',
    ],
    [
      'nor SCTP with anything',
      'ports: [{name: t, port: 53}, {name: s, port: 53, protocol: SCTP}]',
      { 'enable-tcp-udp-listener': 'true' },
      'other: unsupported protocol for merging: SCTP',
    ],
    ['QUIC on UDP', 'ports: [{name: h3, port: 443, protocol: UDP}]', { 'quic-enabled-ports': 'h3' }, 'QUIC:443'],
    ['QUIC by number', both, { 'quic-enabled-ports': '53', 'enable-tcp-udp-listener': 'true' }, 'TCP_QUIC:53'],
    ['QUIC on TCP', web, { 'quic-enabled-ports': 'web' }, 'other: Unsupported QUIC upgrade for protocol TCP'],
    ['a certificate does not secure UDP', both, { 'ssl-cert': 'arn:x', 'ssl-ports': 'u' }, 'TCP:53'],
    ['but it does SCTP', 'ports: [{port: 9, protocol: SCTP}]', { 'ssl-cert': 'arn:x' }, 'TLS:9'],
    [
      'listed ports are checked without a certificate too',
      web,
      { 'ssl-ports': 'x,web,81' },
      'invalid-ssl-ports: Unused port in ssl-ports annotation [x 81]',
    ],
    ['ALPN counts on TLS alone', web, { 'alpn-policy': 'h3' }, 'TCP:80'],
    [
      'and must be known there',
      web,
      { 'alpn-policy': 'h3', 'ssl-cert': 'arn:x' },
      'other: invalid ALPN policy h3, policy must be one of [None, HTTP1Only, HTTP2Only, HTTP2Optional, HTTP2Preferred]',
    ],
    [
      'attributes are read under the listener’s protocol',
      web,
      { 'listener-attributes.TLS-80': 'x', 'ssl-cert': 'arn:x' },
      `other: failed to parse stringMap annotation, ${prefix}/aws-load-balancer-listener-attributes.TLS-80: x`,
    ],
  ])('%s', (_, spec, annotations, expected) => {
    expect(outcome(spec, annotations)).toBe(expected);
  });

  it('merges by the gate where the annotation is absent', () => {
    const gates = { ...defaultGates, EnableTCPUDPListener: true };
    expect(told('Service shop/web', [service(both)], { settings: { gates } })).toBe('TCP_UDP:53');
    const unmerged = service(both, { 'enable-tcp-udp-listener': 'f' });
    expect(told('Service shop/web', [unmerged], { settings: { gates } })).toBe('TCP:53');
  });
});

describe('target groups', () => {
  const ip = { 'nlb-target-type': 'ip' };
  it.each([
    ['a health check by a port’s name', web, { 'healthcheck-port': 'web' }, 'TCP:80'],
    ['by a number', web, { 'healthcheck-port': '+8080' }, 'TCP:80'],
    [
      'by a name that leads to a named container port, for pods',
      'ports: [{name: web, port: 80, targetPort: http}]',
      { ...ip, 'healthcheck-port': 'web' },
      "other: cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port",
    ],
    ['the same for nodes', 'ports: [{name: web, port: 80, targetPort: http}]', { 'healthcheck-port': 'web' }, 'TCP:80'],
    ['a protocol in small letters', web, { 'healthcheck-protocol': 'https' }, 'TCP:80'],
    ['one that is none', web, { 'healthcheck-protocol': 'grpc' }, 'other: unsupported health check protocol grpc'],
    [
      'attributes of one port',
      web,
      { 'target-group-attributes.80': 'preserve_client_ip.enabled=' },
      'invalid-boolean: failed to parse attribute preserve_client_ip.enabled=: strconv.ParseBool: parsing "": invalid syntax',
    ],
    ['attributes of another', web, { 'target-group-attributes.81': 'preserve_client_ip.enabled=' }, 'TCP:80'],
    [
      'ports of the proxy protocol',
      web,
      { 'proxy-protocol-per-target-group': '80, ,web' },
      'other: invalid port number in proxy-protocol-per-target-group: web',
    ],
    ['labels of nodes do not matter to pods', web, { ...ip, 'target-node-labels': 'x' }, 'TCP:80'],
    [
      'a bad boolean about backend rules does not matter beside a managed group',
      web,
      { 'manage-backend-security-group-rules': 'x' },
      'TCP:80',
    ],
  ])('%s', (_, spec, annotations, expected) => {
    expect(outcome(spec, annotations)).toBe(expected);
  });

  it('does not read the timeout where its gate is off', () => {
    const text = service(web, { 'healthcheck-timeout': 'x' });
    const gates = { ...defaultGates, NLBHealthCheckAdvancedConfig: false };
    expect(told('Service shop/web', [text], { settings: { gates } })).toBe('TCP:80');
    expect(told('Service shop/web', [text])).toMatch(/^other: failed to parse int32 annotation/);
  });

  it('refuses pods where their gate is off', () => {
    const gates = { ...defaultGates, EnableIPTargetType: false };
    expect(told('Service shop/web', [service(web, ip)], { settings: { gates } })).toBe(
      'target-type: unsupported targetType: ip when EnableIPTargetType is false',
    );
  });

  it.each([
    ['ipFamilies: [IPv4]', true],
    ['ipFamilies: [IPv6]', false],
    ['ipFamilyPolicy: SingleStack', true],
    ['ipFamilyPolicy: PreferDualStack', false],
    ['clusterIP: "fd00::1"', false],
  ])('a Service with %s on an ipv4 load balancer: a dual-stack cluster gives it IPv6 where it asks', (field, fits) => {
    const v6 = 'other: unsupported IPv6 configuration, lb not dual-stack';
    expect(outcome(`${field}, ${web}`)).toBe(fits ? 'TCP:80' : v6);
    expect(outcome(`${field}, ${web}`, { 'ip-address-type': 'dualstack' })).toBe('TCP:80');
  });

  it('gives a headless Service without selector both families, and one with a selector the first', () => {
    const headless = 'type: ClusterIP, clusterIP: None';
    expect(outcome(`${headless}, ${web}`, { type: 'nlb-ip' })).toMatch(/IPv6/);
    expect(outcome(`${headless}, selector: {a: b}, ${web}`, { type: 'nlb-ip' })).toBe('TCP:80');
  });
});

describe('actions', () => {
  const green = service('type: NodePort, ports: [{port: 81}]', {}, 'green');
  const forward = (...targets: readonly object[]): Annotations => ({
    'actions.TCP-80': JSON.stringify({ type: 'forward', forwardConfig: { targetGroups: targets } }),
  });
  const wrap = 'other: invalid ForwardConfig: ';
  it.each([
    ['nothing to forward to', forward(), 'TCP:80'],
    ['another Service', forward({ serviceName: 'green', servicePort: 81 }), 'TCP:80'],
    ['a target group', forward({ targetGroupARN: 'arn:x' }), 'TCP:80'],
    [
      'keys in another case, as Go reads them',
      {
        'actions.TCP-80':
          '{"TYPE": "forward", "forwardconfig": {"TargetGroups": [{"servicename": "green", "serviceport": 9}]}}',
      },
      'other: unable to find port 9 on service shop/green',
    ],
    [
      'a Service that is not there',
      forward({ serviceName: 'blue', servicePort: 81 }),
      'other: services "blue" not found',
    ],
    ['no port', forward({ serviceName: 'green' }), `${wrap}invalid TargetGroupTuple: missing servicePort`],
    [
      'both at once',
      forward({ serviceName: 'green', targetGroupARN: 'arn:x' }),
      `${wrap}invalid TargetGroupTuple: precisely one of targetGroupARN and serviceName can be specified`,
    ],
    [
      'a weight too many',
      forward({ targetGroupARN: 'arn:x', weight: 1000 }),
      `${wrap}invalid TargetGroupTuple: target group weight must be between 0 and 999`,
    ],
    [
      'two without weights',
      forward({ targetGroupARN: 'arn:x' }, { targetGroupARN: 'arn:y' }),
      `${wrap}weight must be set when routing to multiple target groups`,
    ],
    ['an unknown type', { 'actions.TCP-80': '{"type": "redirect"}' }, 'other: unknown action type: redirect'],
    [
      'a type alone, on which the controller crashes',
      { 'actions.TCP-80': '{"type": "forward"}' },
      `other: the controller crashes on ${prefix}/actions.TCP-80: type forward without a forwardConfig`,
    ],
    ['for another listener', { 'actions.TLS-80': '{' }, 'TCP:80'],
  ])('%s', (_, annotations, expected) => {
    expect(outcome(web, annotations, green)).toBe(expected);
  });

  it('a Service behind them must be reachable as the owner’s annotations say', () => {
    const inside = service('type: ClusterIP, ports: [{port: 81}]', {}, 'green');
    const annotations = forward({ serviceName: 'green', servicePort: 81 });
    expect(outcome(web, annotations, inside)).toMatch(/^target-type: unsupported service type "ClusterIP"/);
    expect(outcome(web, { ...annotations, 'nlb-target-type': 'ip' }, inside)).toBe('TCP:80');
  });

  it('text that is no JSON stops the build', () => {
    expect(outcome(web, { 'actions.TCP-80': '{' })).toMatch(/^other: failed to parse json annotation/);
  });
});
