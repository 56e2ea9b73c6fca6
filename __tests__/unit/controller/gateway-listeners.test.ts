import { describe, expect, it } from 'vitest';
import {
  backend,
  classes,
  clusterIp,
  configuration,
  gateway,
  http,
  https,
  nodePorts,
  route,
  service,
  tcp,
  toGateway,
} from './gateway-texts.ts';
import { balancerOf, told } from './told.ts';

const gw = 'Gateway edge/gw';
const withClasses = (...texts: readonly string[]): string => told(gw, [...classes, nodePorts, clusterIp, ...texts]);
const rulesOf = (...texts: readonly string[]): readonly string[] | undefined =>
  balancerOf(gw, [...classes, nodePorts, ...texts]).managedGroup?.ingress;

const httpRoute = (spec = toGateway, rule = '', name = 'r', namespace = 'edge'): string =>
  route('HTTPRoute', name, `${spec}, rules: [{${rule}}]`, namespace);
const tcpRoute = (rule: string, name = 'r', spec = toGateway): string =>
  route('TCPRoute', name, `${spec}, rules: [{${rule}}]`);

describe('listeners that conflict: the earlier stays, the later vanishes', () => {
  it('protocols of one port', () => {
    const second = 'name: s, port: 80, protocol: HTTPS, hostname: a.example';
    expect(rulesOf(gateway('alb', [http, second]))).toEqual(['tcp 80-80 0.0.0.0/0']);
  });

  it('a host name counts as taken even by a listener that its protocol made invalid', () => {
    const listeners = [
      'name: a, port: 80, protocol: HTTP, hostname: a.example',
      'name: b, port: 80, protocol: HTTPS, hostname: b.example',
      'name: c, port: 80, protocol: HTTP, hostname: b.example',
    ];
    expect(rulesOf(gateway('alb', listeners))).toEqual(['tcp 80-80 0.0.0.0/0']);
  });

  it('a protocol of the other layer takes nothing', () => {
    const listeners = ['name: t, port: 80, protocol: TCP', http];
    expect(rulesOf(gateway('alb', listeners))).toEqual(['tcp 80-80 0.0.0.0/0']);
    expect(rulesOf(gateway('nlb', [http, tcp]))).toEqual(['tcp 7000-7000 0.0.0.0/0']);
  });

  it('in ListenerSets: the older counts before the one whose name comes first', () => {
    const set = (name: string, protocol: string, created: string): string =>
      `{apiVersion: gateway.networking.k8s.io/v1, kind: ListenerSet, metadata: {name: ${name}, namespace: edge${created}}, spec: {parentRef: {name: gw}, listeners: [{name: x, port: 81, protocol: ${protocol}}]}}`;
    const open = gateway('alb', [http], { more: ', allowedListeners: {namespaces: {from: Same}}' });
    const on = (name: string): string =>
      httpRoute(`parentRefs: [{kind: ListenerSet, name: ${name}}], hostnames: [a.example]`);
    const sets = [set('a', 'HTTP', ''), set('b', 'HTTPS', ', creationTimestamp: "2026-01-01T00:00:00Z"')];
    expect(withClasses(open, ...sets, on('a'))).toBe('');
    expect(withClasses(open, ...sets, on('b'))).toBe('HTTPS:81');
    expect(withClasses(open, set('a', 'HTTP', ''), set('b', 'HTTPS', ''), on('a'))).toBe('HTTP:81');
  });
});

describe('what a route attaches to', () => {
  const two = gateway('alb', [http, 'name: h2, port: 81, protocol: HTTP, hostname: "*.a.example"']);
  it.each([
    ['every listener', 'parentRefs: [{name: gw}]', 'HTTP:80 HTTP:81'],
    ['one by section', 'parentRefs: [{name: gw, sectionName: h2}]', 'HTTP:81'],
    ['one by port', 'parentRefs: [{name: gw, port: 80}]', 'HTTP:80'],
    ['none where section and port differ', 'parentRefs: [{name: gw, port: 80, sectionName: h2}]', ''],
    ['a Gateway whatever the group says', 'parentRefs: [{group: example.org, name: gw}]', 'HTTP:80 HTTP:81'],
    ['nothing in another namespace', 'parentRefs: [{name: gw, namespace: other}]', ''],
    ['a Service is no parent here', 'parentRefs: [{group: "", kind: Service, name: gw}]', ''],
    ['host names must meet', 'parentRefs: [{name: gw}], hostnames: [b.example]', 'HTTP:80'],
    ['a wildcard meets what it covers', 'parentRefs: [{name: gw}], hostnames: [x.a.example]', 'HTTP:80 HTTP:81'],
    ['and a wider wildcard', 'parentRefs: [{name: gw}], hostnames: ["*.example"]', 'HTTP:80 HTTP:81'],
    ['but not the bare domain', 'parentRefs: [{name: gw}], hostnames: [a.example]', 'HTTP:80'],
  ])('%s', (_, parents, expected) => {
    expect(withClasses(two, httpRoute(parents))).toBe(expected);
  });

  it('refuses the whole Gateway for a listener’s host name with a label of more than 63 characters, once a route asks', () => {
    const long = `${'a'.repeat(64)}.example`;
    const listener = gateway('alb', [`name: h, port: 80, protocol: HTTP, hostname: ${long}`]);
    expect(withClasses(listener)).toBe('');
    expect(withClasses(listener, httpRoute(`${toGateway}, hostnames: [a.example]`))).toMatch(
      /^other: listener hostname/,
    );
  });

  const from = (choice: string): string =>
    gateway('alb', [`name: h, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {${choice}}}`]);
  const team = '{apiVersion: v1, kind: Namespace, metadata: {name: team, labels: {tier: web}}}';
  const outside = httpRoute('parentRefs: [{name: gw, namespace: edge}]', '', 'r', 'team');
  it.each([
    ['from: Same', ''],
    ['from: All', 'HTTP:80'],
    ['from: Selector', ''],
    ['from: Selector, selector: {matchLabels: {tier: web}}', 'HTTP:80'],
    ['from: Selector, selector: {matchExpressions: [{key: tier, operator: NotIn, values: [web]}]}', ''],
    // The API server puts this label on every namespace.
    ['from: Selector, selector: {matchLabels: {kubernetes.io/metadata.name: team}}', 'HTTP:80'],
  ])('from another namespace with %s', (choice, expected) => {
    expect(withClasses(from(choice), team, outside)).toBe(expected);
  });

  it('a selector that cannot be read stops the Gateway, once a route asks', () => {
    const odd = from('from: Selector, selector: {matchExpressions: [{key: tier, operator: Is}]}');
    expect(withClasses(odd, team)).toBe('');
    expect(withClasses(odd, team, outside)).toMatch(/^other: Unable to parse selector/);
  });
});

describe('certificates', () => {
  const bare = 'name: s, port: 443, protocol: HTTPS';
  const none =
    'invalid-listeners: No hostnames found for TLS cert discovery for listener on gateway edge/gw with protocol:port HTTPS:443';
  it.each([
    ['a host name of the listener', [https], httpRoute(), 'HTTPS:443'],
    ['of the route', [bare], httpRoute(`${toGateway}, hostnames: [b.example]`), 'HTTPS:443'],
    [
      'of another listener on the port',
      [bare, 'name: o, port: 443, protocol: HTTPS, hostname: c.example'],
      httpRoute('parentRefs: [{name: gw, sectionName: s}]'),
      'HTTPS:443',
    ],
    ['none', [bare], httpRoute(), none],
    ['none, and no route: nobody asks', [bare], '', ''],
  ])('%s', (_, listeners, text, expected) => {
    expect(withClasses(gateway('alb', listeners), ...(text === '' ? [] : [text]))).toBe(expected);
  });

  it('an empty list of certificates is no certificate', () => {
    const settings = configuration('c', 'listenerConfigurations: [{protocolPort: "HTTPS:443", certificates: []}]');
    expect(withClasses(gateway('alb', [bare], { configuration: 'c' }), settings, httpRoute())).toBe(none);
  });

  it('of one key in one list the last counts, in a list that loses the merge the first', () => {
    const certified = '{protocolPort: "HTTPS:443", defaultCertificate: "arn:x"}';
    const plain = '{protocolPort: "HTTPS:443"}';
    const told443 = (list: string): string =>
      withClasses(
        gateway('alb', [bare], { configuration: 'c' }),
        configuration('c', `listenerConfigurations: [${list}]`),
        httpRoute(),
      );
    expect([told443(`${plain}, ${certified}`), told443(`${certified}, ${plain}`)]).toEqual(['HTTPS:443', none]);
    const losing = (list: string): string =>
      told(gw, [
        '{apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: {name: alb}, spec: {controllerName: gateway.k8s.aws/alb, parametersRef: {group: gateway.k8s.aws, kind: LoadBalancerConfiguration, name: k, namespace: edge}}}',
        configuration('k', 'scheme: internal'),
        gateway('alb', [bare], { configuration: 'c' }),
        configuration('c', `listenerConfigurations: [${list}]`),
        httpRoute(),
      ]);
    expect([losing(`${plain}, ${certified}`), losing(`${certified}, ${plain}`)]).toEqual([none, 'HTTPS:443']);
  });
});

describe('one route counts on a port of an NLB', () => {
  const listener = gateway('nlb', [tcp]);
  const dated = (text: string, time: string): string =>
    text.replace('namespace: edge}', `namespace: edge, creationTimestamp: "${time}"}`);
  const live = tcpRoute(backend('app'), 'z-live');
  const dead = tcpRoute(backend('gone'), 'a-dead');

  it('the one whose name comes first', () => {
    expect(withClasses(listener, live, dead)).toBe('');
  });

  it('unless another is older; one without a time of creation is yet to be made', () => {
    expect(withClasses(listener, dated(live, '2026-01-01T00:00:00Z'), dead)).toBe('TCP:7000');
    const older = dated(live, '2025-01-01T00:00:00Z');
    expect(withClasses(listener, older, dated(dead, '2026-01-01T00:00:00Z'))).toBe('TCP:7000');
  });
});

describe('a Gateway behind a Gateway', () => {
  const front = gateway('nlb', [tcp]);
  const to = (name: string): string =>
    tcpRoute(`backendRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: ${name}, port: 80}]`);
  const unusable = (name: string): string =>
    `other: Gateway (edge:${name}) is not usable yet, LB ARN is not provisioned)`;

  it('is an ALB that the controller makes, in the end', () => {
    expect(withClasses(front, gateway('alb', [http], { name: 'inner' }), to('inner'))).toBe('TCP:7000');
  });

  it('cannot be an NLB, which is passed over', () => {
    expect(withClasses(front, gateway('nlb', [tcp], { name: 'inner' }), to('inner'))).toBe('');
  });

  it('of another controller, or of a class that is not accepted, never has an ARN', () => {
    const foreign = gateway('alb', [http], { name: 'inner' }).replace(
      'gatewayClassName: alb',
      'gatewayClassName: other',
    );
    expect(withClasses(front, foreign, to('inner'))).toBe(unusable('inner'));
    const broken =
      '{apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: {name: other}, spec: {controllerName: gateway.k8s.aws/alb, parametersRef: {group: g.example, kind: K, name: conf}}}';
    expect(withClasses(front, foreign, broken, to('inner'))).toBe(unusable('inner'));
  });

  it('with a status is believed', () => {
    const status = (arn: string): string =>
      gateway('alb', [http], { name: 'inner' })
        .replace('gatewayClassName: alb', 'gatewayClassName: other')
        .replace(/\}$/, `, status: {conditions: [{type: Programmed, status: "True", message: "${arn}"}]}}`);
    const arn = 'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer';
    expect(withClasses(front, status(`${arn}/app/x/1`), to('inner'))).toBe('TCP:7000');
    expect(withClasses(front, status(`${arn}/net/x/1`), to('inner'))).toBe('');
  });

  it('takes no target control port', () => {
    const text =
      '{apiVersion: gateway.k8s.aws/v1, kind: TargetGroupConfiguration, metadata: {name: t, namespace: edge}, spec: {targetReference: {kind: Gateway, name: inner}, defaultConfiguration: {targetControlPort: 9}}}';
    const inner = gateway('alb', [http], { name: 'inner' });
    expect(withClasses(front, inner, text, to('inner'))).toBe(
      'other: target control port is only supported for HTTP and HTTPS protocols, got: TCP',
    );
  });
});

describe('references across namespaces', () => {
  const elsewhere = service('app', 'type: NodePort, ports: [{port: 80}]', 'other');
  const far = tcpRoute('backendRefs: [{name: app, namespace: other, port: 80}]');
  const grant = (from: string, to: string): string =>
    route('ReferenceGrant', 'g', `from: [{${from}}], to: [{${to}}]`, 'other');
  const fromEdge = 'group: gateway.networking.k8s.io, kind: TCPRoute, namespace: edge';
  it.each([
    ['nobody', 'group: x.example, kind: TCPRoute, namespace: edge', 'group: "", kind: Service', ''],
    ['another kind of route', fromEdge.replace('TCPRoute', 'UDPRoute'), 'group: "", kind: Service', ''],
    ['another namespace', fromEdge.replace('edge', 'west'), 'group: "", kind: Service', ''],
    ['all Services', fromEdge, 'group: "", kind: Service', 'TCP:7000'],
    ['this one', fromEdge, 'group: "", kind: Service, name: app', 'TCP:7000'],
    ['another one', fromEdge, 'group: "", kind: Service, name: db', ''],
    ['Secrets', fromEdge, 'group: "", kind: Secret', ''],
  ])('granted to or for %s', (_, from, to, expected) => {
    expect(withClasses(gateway('nlb', [tcp]), elsewhere, far, grant(from, to))).toBe(expected);
  });
});

describe('weights', () => {
  it('too large a weight stops the Gateway, but not on a backend that is not there', () => {
    const heavy = (name: string): string =>
      withClasses(gateway('nlb', [tcp]), tcpRoute(backend(name, ', weight: 1000')));
    expect(heavy('app')).toBe('other: Weight [1000] must be less than or equal to 999');
    expect(heavy('gone')).toBe('');
  });

  it('a target group of somebody else’s is a backend without a Service', () => {
    expect(withClasses(gateway('nlb', [tcp]), tcpRoute('backendRefs: [{kind: TargetGroupName, name: tg}]'))).toBe(
      'TCP:7000',
    );
  });
});
