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
    ['wafv2-acl-arn', 'x', 'y', 'conflicting WAFv2 WebACL ARNs: [x y]'],
    ['wafv2-acl-name', 'x', 'y', 'conflicting WAFv2 WebACL names: [x y]'],
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

  it('is the backend rules only where groups are named', () => {
    const manage = key('manage-backend-security-group-rules');
    const said = { a: { [manage]: 'true', [key('security-groups')]: 'web' }, b: { [manage]: 'false' } };
    expect(outcome(answerTo(said))).toMatchObject({
      message: 'conflicting manage backend security group rules settings',
      place: { file: 'b.yaml' },
    });
    expect(outcome(answerTo({ a: { [manage]: 'perhaps' } }))).toMatchObject({ result: 'built' });
  });

  it.each([
    ['frontend-nlb-tags', 'k=1', 'k=2', 'conflicting frontend NLB tags: map[k:1] | map[k:2]'],
    ['frontend-nlb-attributes', 'k=1', undefined, 'conflicting frontend NLB attributes: map[k:1] | map[]'],
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
