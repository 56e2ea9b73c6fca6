import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultGates, defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

const key = (suffix: string) => `alb.ingress.kubernetes.io/${suffix}`;

function told(
  annotations: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  spec?: string,
  subnets?: number,
): readonly string[] {
  const prefixed = Object.fromEntries(Object.entries(annotations).map(([suffix, value]) => [key(suffix), value]));
  const world = worldOf({}, subnets === undefined ? {} : { subnets });
  const { frontends } = build(manifest(ingressWith(prefixed, spec)), world, { ...defaultSettings('c'), ...settings });
  return frontends.flatMap(({ outcome }) =>
    outcome.result === 'built'
      ? outcome.loadBalancers.map(({ listeners }) =>
          listeners.map(({ port, protocol }) => `${protocol}:${port}`).join(' '),
        )
      : [outcome.result === 'error' ? `${outcome.kind}: ${outcome.message}` : outcome.result],
  );
}

describe('listeners of an ALB', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['80 where nothing is said', {}, 'HTTP:80'],
    ['443 with a certificate', { 'certificate-arn': 'arn:aws:acm:x' }, 'HTTPS:443'],
    ['80 with an empty list of certificates', { 'certificate-arn': ' , ' }, 'HTTP:80'],
    [
      'those said, in ascending order',
      { 'listen-ports': '[{"HTTPS": 443}, {"HTTP": 80, "HTTPS": 8443}]' },
      'HTTP:80 HTTPS:443 HTTPS:8443',
    ],
    ['the last of a repeated port', { 'listen-ports': '[{"HTTP": 80}, {"HTTPS": 80}]' }, 'HTTPS:80'],
    ['the last of a repeated key', { 'listen-ports': '[{"HTTP": 80, "HTTP": 81}]' }, 'HTTP:81'],
    ['none of an empty map', { 'listen-ports': '[{}]' }, ''],
    ['none of a null', { 'listen-ports': '[null]' }, ''],
  ])('are %s', (_, annotations, listeners) => {
    expect(told(annotations)).toEqual([listeners]);
  });

  it.each([
    ['', 'failed to parse'],
    ['[', 'failed to parse'],
    ['{"HTTP": 80}', 'failed to parse'],
    ['[{"HTTP": "80"}]', 'failed to parse'],
    ['[{"HTTP": 80.0}]', 'failed to parse'],
    ['[{"HTTP": 80},]', 'failed to parse'],
    ['[[80]]', 'failed to parse'],
    ['[]', 'empty listen-ports configuration'],
    ['null', 'empty listen-ports configuration'],
    ['[{"HTTP": 0}]', 'listen port must be within [1, 65535]: 0'],
    ['[{"HTTP": null}]', 'listen port must be within [1, 65535]: 0'],
    ['[{"HTTP": 65536}]', 'listen port must be within [1, 65535]: 65536'],
    ['[{"http": 80}]', 'listen protocol must be within [HTTP, HTTPS]: http'],
  ])('cannot be %j', (ports, message) => {
    expect(told({ 'listen-ports': ports })).toEqual([
      expect.stringContaining(`invalid-listeners: ingress: shop/web: ${message}`),
    ]);
  });

  it('take certificates that the controller makes, where the feature is on', () => {
    const gates = { ...defaultGates, EnableCertificateManagement: true };
    const spec = '{ingressClassName: alb, rules: [{host: a.example.com}]}';
    expect(told({ 'create-acm-cert': 'true' }, { gates }, spec)).toEqual(['HTTPS:443']);
    expect(told({ 'create-acm-cert': 'true' }, {}, spec)).toEqual(['HTTP:80']);
    expect(told({ 'create-acm-cert': 'yes' }, { gates }, spec)).toEqual(['HTTP:80']);
    expect(told({ 'create-acm-cert': 'true' }, { gates })).toEqual([expect.stringContaining('no hostnames defined')]);
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ 'ssl-redirect': '443' }, 'invalid-listeners: listener does not exist for SSLRedirect port: 443'],
    [{ 'ssl-redirect': '80' }, 'invalid-listeners: listener protocol non-SSL for SSLRedirect port: 80'],
    [
      { 'ssl-redirect': 'x' },
      'other: ingress: shop/web: failed to parse int32 annotation, alb.ingress.kubernetes.io/ssl-redirect: x: strconv.ParseInt: parsing "x": invalid syntax',
    ],
    [{ 'ssl-redirect': '443', 'listen-ports': '[{"HTTP": 80}, {"HTTPS": 443}]' }, 'HTTP:80 HTTPS:443'],
    [
      { 'inbound-cidrs': '10.0.0.0' },
      'invalid-cidr: ingress: shop/web: invalid inbound-cidrs settings on Ingress: shop/web: invalid CIDR address: 10.0.0.0',
    ],
    [{ scheme: 'public' }, 'invalid-scheme: unknown scheme: public'],
    [{ scheme: '' }, 'invalid-scheme: unknown scheme: '],
    [{ 'ip-address-type': 'ipv6' }, 'invalid-address-type: unknown IPAddressType: ipv6'],
    [{ 'load-balancer-name': 'é'.repeat(17) }, 'invalid-name: load balancer name cannot be longer than 32 characters'],
    [{ subnets: ',' }, 'other: unable to resolve at least one subnet'],
    [
      { 'minimum-load-balancer-capacity': 'Units=1' },
      'other: invalid key to set the capacity: Units, Expected key: CapacityUnits',
    ],
    [{ 'minimum-load-balancer-capacity': 'CapacityUnits=x' }, 'other: invalid value to set the capacity: x'],
    [
      { 'customer-owned-ipv4-pool': '' },
      'other: cannot use empty value for customer-owned-ipv4-pool annotation, ingress: shop/web',
    ],
    [
      { 'mutual-authentication': '[]' },
      'other: ingress: shop/web: empty mutualAuthentication configuration from ingress annotation: `[]`',
    ],
    [
      { 'mutual-authentication': '[{"port": 443}]' },
      'other: ingress: shop/web: mutualAuthentication mode cannot be empty for port 443',
    ],
    [
      { 'mutual-authentication': '[{"port": 443, "mode": "verify"}]' },
      'other: ingress: shop/web: trustStore is required when mutualAuthentication mode is verify for port 443',
    ],
    [
      { 'mutual-authentication': '[{"port": 443, "mode": "off", "trustStore": "x"}]' },
      'other: ingress: shop/web: Mutual Authentication mode off does not support trustStore for port 443',
    ],
    [
      { 'mutual-authentication': '[{"port": 443, "mode": "on"}]' },
      'other: ingress: shop/web: mutualAuthentication mode value must be among [off, passthrough, verify] for port 443 : on',
    ],
    [{ 'mutual-authentication': '[{"port": 443, "mode": "verify", "trustStore": "x"}]' }, 'HTTP:80'],
  ])('of %j: %s', (annotations, expected) => {
    expect(told(annotations)).toEqual([expected]);
  });

  it('come first among what can be wrong, then scheme, address type, groups, name', () => {
    const wrong = {
      'listen-ports': '[]',
      scheme: 'x',
      'ip-address-type': 'x',
      'security-groups': 'none',
      tags: 'x',
      'load-balancer-name': 'x'.repeat(33),
      'ssl-redirect': 'x',
      'shield-advanced-protection': 'x',
      'enable-frontend-nlb': 'x',
    };
    const kinds: string[] = [];
    const left: Record<string, string> = { ...wrong };
    for (const suffix of Object.keys(wrong)) {
      kinds.push(told(left)[0]?.split(':')[0] ?? '');
      delete left[suffix];
    }
    expect(kinds).toEqual([
      'invalid-listeners',
      'invalid-scheme',
      'invalid-address-type',
      'unresolved-group',
      'other',
      'invalid-name',
      'other',
      'invalid-boolean',
      'invalid-boolean',
    ]);
  });
});

describe('the network load balancer in front', () => {
  const enabled = { 'enable-frontend-nlb': 'true', 'listen-ports': '[{"HTTP": 80}, {"HTTP": 8080}]' };
  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'TCP:80 TCP:8080'],
    [{ 'frontend-nlb-listener-port-mapping': '' }, 'TCP:80 TCP:8080'],
    [{ 'frontend-nlb-listener-port-mapping': '90=80, 70000=8080' }, 'TCP:90 TCP:70000'],
    [{ 'frontend-nlb-listener-port-mapping': '90=81' }, ''],
    [{ 'frontend-nlb-listener-port-mapping': '90=80,91=80' }, 'TCP:90 TCP:91'],
  ])('listens with %j on %s', (annotations, listeners) => {
    expect(told({ ...enabled, ...annotations })).toEqual(['HTTP:80 HTTP:8080', listeners]);
  });

  it.each<[Readonly<Record<string, string>>, string]>([
    [
      { 'frontend-nlb-listener-port-mapping': '90=80,' },
      'invalid-listeners: failed to compute listenPort config for ingress: shop/web: invalid ALB listener port: 80,',
    ],
    [
      { 'frontend-nlb-listener-port-mapping': 'x=80' },
      'invalid-listeners: failed to compute listenPort config for ingress: shop/web: invalid NLB listener port: x',
    ],
    [
      { 'frontend-nlb-healthcheck-port': 'http' },
      'other: failed to compute listenPort config for ingress: shop/web: failed to resolve healthCheckPort',
    ],
    [
      { 'frontend-nlb-healthcheck-protocol': 'TCP' },
      'other: failed to compute listenPort config for ingress: shop/web: healthCheckProtocol must be within [HTTP, HTTPS]',
    ],
    [{ 'frontend-nlb-scheme': 'x' }, 'invalid-scheme: unknown scheme: x'],
    [
      { 'frontend-nlb-security-groups': 'none' },
      "unresolved-group: couldn't find all security groups: requested names [none] but found []",
    ],
    [
      { 'frontend-nlb-eip-allocations': 'e1,e2' },
      'other: EIP allocations can only be set for internet facing load balancers',
    ],
    [
      { 'frontend-nlb-eip-allocations': 'e1', 'frontend-nlb-scheme': 'internet-facing' },
      'other: count of EIP allocations (1) and subnets (2) must match',
    ],
    [
      { 'frontend-nlb-attributes': 'dns_record.client_routing_policy=near' },
      "other: invalid dns_record.client_routing_policy set in annotation aws-load-balancer-attributes: got 'near' expected one of ['any_availability_zone', 'partial_availability_zone_affinity', 'availability_zone_affinity']",
    ],
  ])('cannot have %j', (annotations, message) => {
    expect(told({ ...enabled, ...annotations }, {}, undefined, 2)).toEqual([message]);
  });

  it('judges addresses by subnets that are known, or not at all', () => {
    const eip = { ...enabled, 'frontend-nlb-eip-allocations': 'e1', 'frontend-nlb-scheme': 'internet-facing' };
    expect(told(eip)).toHaveLength(2);
    expect(told({ ...eip, 'frontend-nlb-subnets': 'subnet-1' }, {}, undefined, 2)).toHaveLength(2);
  });
});
