import { describe, expect, it } from 'vitest';
import type { Answer, World } from '../../../../src/controller/answer.ts';
import { build } from '../../../../src/controller/build.ts';
import type { Settings } from '../../../../src/controller/settings.ts';
import { defaultSettings } from '../../../../src/controller/settings.ts';
import { ingressWith, manifest, worldOf } from '../manifests.ts';

const key = (suffix: string) => `alb.ingress.kubernetes.io/${suffix}`;
const [web, corp] = ['sg-0000000000000000a', 'sg-0000000000000000b'];

type Members = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Ingresses of the group `edge`, each in a file of its name. */
function answerTo(members: Members, world: World = worldOf(), settings: Partial<Settings> = {}, extra = ''): Answer {
  const documents = Object.entries(members).flatMap(([name, annotations]) =>
    manifest(ingressWith({ [key('group.name')]: 'edge', ...annotations }, rules(name), name), `${name}.yaml`),
  );
  return build([...documents, ...manifest(extra, 'extra.yaml')], world, { ...defaultSettings('c'), ...settings });
}

const rules = (name: string) =>
  `{ingressClassName: alb, rules: [{host: ${name}.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s, port: {number: 80}}}}]}}]}`;

const outcome = (answer: Answer) => answer.frontends[0]?.outcome;
const main = (answer: Answer) => {
  const built = outcome(answer);
  return built?.result === 'built' ? built.loadBalancers[0] : built;
};

describe('members of an IngressGroup', () => {
  it('stand by order, then by name', () => {
    const members = answerTo({ b: {}, a: {}, z: { [key('group.order')]: '-1' }, c: { [key('group.order')]: '+2' } })
      .frontends[0]?.members;
    expect(members?.map(({ file }) => file)).toEqual(['z.yaml', 'a.yaml', 'b.yaml', 'c.yaml']);
  });

  it('all fail by one bad order, and are named all the same', () => {
    const [frontend] = answerTo({ b: { [key('group.order')]: ' 5' }, a: {} }).frontends;
    expect(frontend?.unloaded).toBe(true);
    expect(frontend?.members.map(({ file }) => file)).toEqual(['a.yaml', 'b.yaml']);
    expect(frontend?.outcome).toMatchObject({ kind: 'invalid-group-order', place: { file: 'b.yaml', line: 8 } });
    expect(answerTo({ a: { [key('group.order')]: '1001' } }).frontends[0]?.outcome).toMatchObject({
      kind: 'invalid-group-order',
    });
  });

  it('must name the same groups in the same order, those who name any', () => {
    const groups = key('security-groups');
    const world = worldOf({ [web]: 'web', [corp]: 'corp' });
    expect(main(answerTo({ a: { [groups]: 'web, corp' }, b: {}, c: { [groups]: ' web ,corp' } }, world))).toMatchObject(
      { securityGroups: [web, corp] },
    );
    expect(outcome(answerTo({ a: { [groups]: 'web, corp' }, b: { [groups]: 'corp, web' } }, world))).toEqual({
      result: 'error',
      kind: 'conflicting-groups',
      message: 'conflicting securityGroups: [web corp] | [corp web]',
      place: { file: 'b.yaml', line: 8, column: 48 },
    });
    expect(outcome(answerTo({ a: { [groups]: '' }, b: { [groups]: 'web' } }, world))).toMatchObject({
      kind: 'conflicting-groups',
    });
  });

  it('list all tokens, in the order of the members', () => {
    const groups = key('security-groups');
    const answer = answerTo({
      b: { [groups]: 'x, y' },
      a: { [groups]: 'x', [key('frontend-nlb-security-groups')]: 'n' },
    });
    expect(answer.frontends[0]?.tokens.map(({ text, place }) => `${text} ${place.file}`)).toEqual([
      'x a.yaml',
      'n a.yaml',
      'x b.yaml',
      'y b.yaml',
    ]);
  });
});

describe('groups of an ALB', () => {
  const named = { [key('security-groups')]: 'web' };
  const world = worldOf({ [web]: 'web' });
  const managing = { ...named, [key('manage-backend-security-group-rules')]: 'true' };

  it('are exactly those named', () => {
    expect(main(answerTo({ a: named }, world))).toMatchObject({ securityGroups: [web] });
  });

  it('have the shared backend group beside them where an annotation or the flag says so', () => {
    expect(main(answerTo({ a: managing }, world))).toMatchObject({ securityGroups: [web, 'backend'] });
    expect(main(answerTo({ a: named }, world, { manageBackendRules: true }))).toMatchObject({
      securityGroups: [web, 'backend'],
    });
    const not = { ...named, [key('manage-backend-security-group-rules')]: 'F' };
    expect(main(answerTo({ a: not }, world, { manageBackendRules: true }))).toMatchObject({ securityGroups: [web] });
    expect(main(answerTo({ a: managing }, world, { backendGroup: false }))).toMatchObject({
      kind: 'backend-feature-off',
    });
  });

  it('are the controller’s own where none are named, with rules for the listeners', () => {
    expect(main(answerTo({ a: { [key('listen-ports')]: '[{"HTTP": 80}, {"HTTPS": 443}]' } }))).toMatchObject({
      securityGroups: ['managed', 'backend'],
      managedGroup: { ingress: ['tcp 80-80 0.0.0.0/0', 'tcp 443-443 0.0.0.0/0'] },
    });
    expect(main(answerTo({ a: {} }, world, { backendGroup: false }))).toMatchObject({ securityGroups: ['managed'] });
  });

  it('open to IPv6 only where the load balancer has it', () => {
    const cidrs = { [key('inbound-cidrs')]: '2001:db8::/32, 10.0.0.0/8', [key('security-group-prefix-lists')]: 'pl-1' };
    expect(main(answerTo({ a: cidrs }))).toMatchObject({
      managedGroup: { ingress: ['tcp 80-80 10.0.0.0/8', 'tcp 80-80 pl-1'] },
    });
    expect(main(answerTo({ a: { ...cidrs, [key('ip-address-type')]: 'dualstack' } }))).toMatchObject({
      managedGroup: { ingress: ['tcp 80-80 10.0.0.0/8', 'tcp 80-80 2001:db8::/32', 'tcp 80-80 pl-1'] },
    });
  });
});

describe('members of two classes', () => {
  const classOf = (name: string, spec: string) => `
{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: ${name}}, spec: {controller: ingress.k8s.aws/alb, parameters: {apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: ${name}}}}
---
{apiVersion: elbv2.k8s.aws/v1beta1, kind: IngressClassParams, metadata: {name: ${name}}, spec: ${spec}}
`;
  const told = (
    left: string,
    right: string | undefined,
    annotations: Members[string] = {},
    first: Members[string] = {},
  ): unknown => {
    const member = (name: string, className: string, own: Members[string]) =>
      manifest(
        ingressWith({ [key('group.name')]: 'edge', ...own }, rules(name).replace('alb', className), name),
        `${name}.yaml`,
      );
    const documents = [
      ...member('a', 'left', first),
      ...member('b', right === undefined ? 'alb' : 'right', annotations),
      ...manifest(classOf('left', left)),
      ...(right === undefined ? [] : manifest(classOf('right', right))),
    ];
    const [frontend] = build(documents, worldOf(), { ...defaultSettings('c'), webhooks: false }).frontends.filter(
      ({ id }) => id === 'edge',
    );
    return frontend?.outcome.result === 'error' ? frontend.outcome.message : frontend?.outcome.result;
  };

  it.each<[string, string, string]>([
    ['{scheme: internal}', '{scheme: internet-facing}', 'conflicting scheme: map[internal:{} internet-facing:{}]'],
    [
      '{subnets: {ids: [subnet-1]}}',
      '{subnets: {ids: [subnet-2]}}',
      'conflicting IngressClassParams subnet specifications',
    ],
    [
      '{subnets: {ids: [subnet-1]}}',
      '{subnets: {tags: {a: [b]}}}',
      'conflicting IngressClassParams subnet specifications',
    ],
    [
      '{subnets: {tags: {a: [b]}}}',
      '{subnets: {tags: {a: [c]}}}',
      'conflicting IngressClassParams subnet specifications',
    ],
    ['{subnets: {tags: {a: [b], c: [d]}}}', '{subnets: {tags: {c: [d], a: [b]}}}', 'built'],
    ['{tags: [{key: a, value: b}]}', '{tags: [{key: a, value: c}]}', 'conflicting tag a: b | c'],
    ['{sslRedirectPort: "443"}', '{sslRedirectPort: "444"}', 'conflicting sslRedirect port: [443 444]'],
    ['{sslRedirectPort: "443"}', '{sslRedirectPort: "no"}', 'built'],
    [
      '{prefixListsIDs: [pl-1]}',
      '{PrefixListsIDs: [pl-2]}',
      'failed to merge listenPort config for port: 80: conflicting inbound-prefix-lists, shop/a: [pl-1] | shop/b: [pl-2]',
    ],
    ['{inboundCIDRs: [10.0.0.0/8]}', '{inboundCIDRs: [10.0.0.0/8, 10.0.0.0/8]}', 'built'],
    ['{loadBalancerName: x}', '{loadBalancerName: z}', 'conflicting load balancer name: map[x:{} z:{}]'],
    ['{ipAddressType: ipv4}', '{ipAddressType: dualstack}', 'conflicting IPAddressType: [dualstack ipv4]'],
    ['{wafv2AclName: x}', '{wafv2AclName: z}', 'conflicting WAFv2 WebACL names: [x z]'],
    ['{wafv2AclArn: x}', '{wafv2AclArn: z}', 'conflicting WAFv2 WebACL ARNs: [x z]'],
    ['{minimumLoadBalancerCapacity: {capacityUnits: 1}}', '{minimumLoadBalancerCapacity: {capacityUnits: 2}}', 'built'],
    ['{ipamConfiguration: {ipv4IPAMPoolId: x}}', '{ipamConfiguration: {ipv4IPAMPoolId: z}}', 'built'],
    ['{certificateArn: [x]}', '{certificateArn: [z]}', 'built'],
    [
      '{certificateArn: [x], sslPolicy: p}',
      '{certificateArn: [x], sslPolicy: q}',
      'failed to merge listenPort config for port: 443: conflicting sslPolicy, shop/a: p | shop/b: q',
    ],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(told(left, right)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    [
      '{subnets: {ids: [subnet-1]}}',
      'subnets',
      'subnet-1',
      'conflicting subnet specifications: IngressClassParams versus annotation',
    ],
    ['{loadBalancerName: x}', 'load-balancer-name', 'z', 'conflicting load balancer name: map[x:{} z:{}]'],
    ['{scheme: internal}', 'scheme', 'internal', 'built'],
  ])('%s against an annotation %s: %s', (left, suffix, value, expected) => {
    expect(told(left, undefined, { [key(suffix)]: value })).toBe(expected);
  });

  it('disagree where the class says so', () => {
    const documents = [
      ...manifest(
        ingressWith({ [key('group.name')]: 'edge', [key('ip-address-type')]: 'ipv4' }, rules('a'), 'a'),
        'a.yaml',
      ),
      ...manifest(ingressWith({ [key('group.name')]: 'edge' }, rules('b').replace('alb', 'right'), 'b'), 'b.yaml'),
      ...manifest(classOf('right', '{ipAddressType: dualstack}'), 'class.yaml'),
    ];
    const [frontend] = build(documents, worldOf(), defaultSettings('c')).frontends;
    expect(frontend?.outcome).toMatchObject({
      kind: 'conflicting-members',
      place: { file: 'class.yaml', line: 4, column: 110 },
    });
  });

  it.each<[string, string]>([
    ['{loadBalancerAttributes: [{key: k, value: x}]}', 'load-balancer-attributes'],
    [
      '{listeners: [{protocol: HTTP, port: 80, listenerAttributes: [{key: k, value: x}]}]}',
      'listener-attributes.HTTP-80',
    ],
  ])('%s of the first settles a dispute about %s', (left, suffix) => {
    const [one, two] = [{ [key(suffix)]: 'k=1' }, { [key(suffix)]: 'k=2' }];
    expect(told(left, '{}', two, one)).toBe('built');
    expect(told('{}', left, two, one)).toContain('conflicting');
  });

  it('have everything of their class before their own annotations', () => {
    const all =
      '{scheme: internal, ipAddressType: ipv4, loadBalancerName: x, targetType: instance, sslPolicy: p, certificateArn: [arn:x], inboundCIDRs: [10.0.0.0/8], prefixListsIDs: [pl-1], tags: [{key: a, value: b}], namespaceSelector: {matchLabels: {}}, minimumLoadBalancerCapacity: {capacityUnits: 1}, loadBalancerAttributes: [{key: k, value: v}], listeners: [{port: 443, protocol: HTTPS, listenerAttributes: [{key: k, value: v}]}], ipamConfiguration: {ipv4IPAMPoolId: i}, wafv2AclArn: w, wafv2AclName: nm, sslRedirectPort: "443", subnets: {ids: [subnet-0a]}}';
    const own = Object.fromEntries(
      ['scheme', 'ip-address-type', 'load-balancer-name', 'target-type', 'ssl-redirect', 'inbound-cidrs'].map(
        (suffix) => [key(suffix), 'wrong'.repeat(9)],
      ),
    );
    expect(told(all, all, own, own)).toBe('built');
    expect(told(all.replace('instance', 'ip'), all)).toBe('built');
  });
});

describe('mutual TLS of members', () => {
  const verify = (rest = '') => ({
    [key('listen-ports')]: '[{"HTTPS": 443}]',
    [key('mutual-authentication')]: `[{"port": 443, "mode": "verify", "trustStore": "t"${rest}}]`,
  });
  const dispute = 'failed to merge listenPort config for port: 443: conflicting mTLS Attributes';

  it.each([
    ['', true],
    [', "ignoreClientCertificateExpiry": false', true],
    [', "ignoreClientCertificateExpiry": true', false],
    [', "advertiseTrustStoreCaNames": "on"', false],
    [', "trustStore": "u"', false],
  ])('with %j is the same: %s', (rest, same) => {
    const told = outcome(answerTo({ a: verify(), b: verify(rest) }));
    expect(told).toMatchObject(same ? { result: 'built' } : { message: expect.stringContaining(dispute) as unknown });
  });

  it.each([
    [', "advertiseTrustStoreCaNames": "yes"', 'only supports the values "on" and "off"'],
    [', "mode": "off"', 'does not support trustStore'],
    [
      ', "mode": "off", "trustStore": "", "ignoreClientCertificateExpiry": false',
      'does not support ignoring client certificate expiry',
    ],
    [
      ', "mode": "passthrough", "trustStore": "", "advertiseTrustStoreCaNames": "on"',
      'does not support advertiseTrustStoreCaNames',
    ],
    [', "port": 0', 'listen port must be within [1, 65535]: 0'],
    [', "port": "443"', 'failed to parse mutualAuthentication configuration'],
  ])('cannot have %j', (rest, message) => {
    expect(outcome(answerTo({ a: verify(rest) }))).toMatchObject({
      message: expect.stringContaining(message) as unknown,
    });
  });
});

describe('what members dispute', () => {
  it.each([
    ['scheme', 'internal', 'internet-facing', 'conflicting scheme: map[internal:{} internet-facing:{}]'],
    ['ip-address-type', 'ipv4', 'dualstack', 'conflicting IPAddressType: [dualstack ipv4]'],
    ['load-balancer-name', 'x', '', 'conflicting load balancer name: map[:{} x:{}]'],
    ['tags', 'k=1', 'k=2', 'conflicting tag k: 1 | 2'],
    ['load-balancer-attributes', 'k=1', 'k=2', 'conflicting load balancer attributes k: 1 | 2'],
    [
      'minimum-load-balancer-capacity',
      'CapacityUnits=1',
      'CapacityUnits=2',
      'conflicting capacity reservation CapacityUnits: 1 | 2',
    ],
    ['ipam-ipv4-pool-id', 'p1', 'p2', 'conflicting ipv4 ipam pools p1: p2'],
    ['customer-owned-ipv4-pool', 'p1', 'p2', 'conflicting CustomerOwnedIPv4Pool: [p1 p2]'],
    ['subnets', 'a,b', 'a,c', 'conflicting subnets: [a b] | [a c]'],
    ['ssl-redirect', '443', '444', 'conflicting sslRedirect port: [443 444]'],
    ['listener-attributes.HTTP-80', 'k=1', 'k=2', 'conflicting listener attributes k: 1 | 2 for ingress shop/b'],
    ['wafv2-acl-arn', 'x', 'z', 'conflicting WAFv2 WebACL ARNs: [x z]'],
    ['wafv2-acl-name', 'x', 'z', 'conflicting WAFv2 WebACL names: [x z]'],
    ['waf-acl-id', 'x', 'y', 'conflicting WAFClassic WebACL IDs: [x y]'],
    ['shield-advanced-protection', 'true', '0', 'conflicting enable shield advanced protection'],
    ['enable-frontend-nlb', 'true', '0', 'conflicting enable frontend NLB values'],
    [
      'inbound-cidrs',
      '10.0.0.0/8',
      '10.0.0.0/9',
      'failed to merge listenPort config for port: 80: conflicting inbound-cidrs, shop/a: [10.0.0.0/8], [] | shop/b: [10.0.0.0/9], []',
    ],
    [
      'listen-ports',
      '[{"HTTP": 80}]',
      '[{"HTTPS": 80}]',
      'failed to merge listenPort config for port: 80: conflicting protocol, shop/a: HTTP | shop/b: HTTPS',
    ],
  ])('%s: %j against %j', (suffix, left, right, message) => {
    expect(outcome(answerTo({ a: { [key(suffix)]: left }, b: { [key(suffix)]: right } }))).toMatchObject({
      kind: 'conflicting-members',
      message,
      place: { file: 'b.yaml', line: 8 },
    });
  });

  it.each([
    ['frontend-nlb-tags', 'k=1', undefined],
    ['frontend-nlb-attributes', undefined, 'k=1'],
    ['frontend-nlb-attributes', 'k=1,l=2', 'l=2, k=1'],
    ['frontend-nlb-subnets', 'a,b', 'b,a'],
    ['frontend-nlb-healthcheck-path', '/a', undefined],
    ['frontend-nlb-healthcheck-path', '/a', '/a'],
    ['frontend-nlb-healthcheck-port', '80', '080'],
  ])('is not %s: %j beside %j', (suffix, left, right) => {
    const own = (value: string | undefined) => ({
      [key('enable-frontend-nlb')]: 'true',
      ...(value === undefined ? {} : { [key(suffix)]: value }),
    });
    expect(outcome(answerTo({ a: own(left), b: own(right) }))).toMatchObject({ result: 'built' });
  });

  it('is called something else of addresses', () => {
    const own = (value: string) => ({
      [key('enable-frontend-nlb')]: 'true',
      [key('frontend-nlb-scheme')]: 'internet-facing',
      [key('frontend-nlb-eip-allocations')]: value,
    });
    expect(outcome(answerTo({ a: own('x,z'), b: own('z,x') }))).toMatchObject({ result: 'built' });
    expect(outcome(answerTo({ a: own('x'), b: own('z') }))).toMatchObject({
      kind: 'other',
      message: 'all EIP allocations for the ingress group must be the same: [x] | [z]',
    });
  });

  it('is the backend rules only where groups are named', () => {
    const manage = key('manage-backend-security-group-rules');
    const said = { a: { [manage]: 'true', [key('security-groups')]: 'web' }, b: { [manage]: 'false' } };
    expect(outcome(answerTo(said))).toMatchObject({
      message: 'conflicting manage backend security group rules settings',
      place: { file: 'b.yaml' },
    });
    expect(outcome(answerTo({ a: { [manage]: 'perhaps' } }))).toMatchObject({ result: 'built' });
  });

  it.each<[string, string, string | undefined, string]>([
    ['frontend-nlb-tags', 'k=1', 'k=2', 'conflicting frontend NLB tags: map[k:1] | map[k:2]'],
    ['frontend-nlb-attributes', 'k=1', undefined, 'conflicting frontend NLB attributes: map[k:1] | map[]'],
    ['frontend-nlb-attributes', '', undefined, 'conflicting frontend NLB attributes: map[] | map[]'],
    ['frontend-nlb-tags', '', 'k=1', 'conflicting frontend NLB tags: map[] | map[k:1]'],
    ['frontend-nlb-subnets', '', 'x', 'conflicting subnets: [] | [x]'],
    ['frontend-nlb-subnets', '', '', 'unable to resolve at least one subnet'],
    ['frontend-nlb-scheme', 'internal', 'internet-facing', 'conflicting scheme: map[internal:{} internet-facing:{}]'],
    ['frontend-nlb-security-groups', 'x', 'y', 'conflicting securityGroups: [x] | [y]'],
    ['frontend-nlb-subnets', 'x', 'y', 'conflicting subnets: [x] | [y]'],
    [
      'frontend-nlb-healthcheck-path',
      '/a',
      '/b',
      'failed to merge NLB listenPort config for port: 80: conflicting Path, config 2: /b, previous: /a',
    ],
    [
      'frontend-nlb-healthcheck-success-codes',
      '200',
      '200',
      'failed to merge NLB listenPort config for port: 80: conflicting Matcher, config 2: 200, previous: 200',
    ],
  ])('of a network load balancer in front, %s: %j against %j', (suffix, left, right, message) => {
    const enabled = { [key('enable-frontend-nlb')]: 'true' };
    const other = right === undefined ? {} : { [key(suffix)]: right };
    expect(outcome(answerTo({ a: { ...enabled, [key(suffix)]: left }, b: other }))).toMatchObject({ message });
  });
});
