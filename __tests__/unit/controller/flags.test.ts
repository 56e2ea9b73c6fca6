import { describe, expect, it } from 'vitest';
import { withEffect } from '../../../src/controller/flag-names.ts';
import { parseSettings } from '../../../src/controller/flags.ts';
import { defaultSettings } from '../../../src/controller/settings.ts';
import type { JsonObject } from '../../../src/manifests/document.ts';

const parse = (flags: JsonObject) => parseSettings(flags, { cluster: 'prod' });
const faults = (flags: JsonObject) =>
  parse(flags).problems.map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));

describe('parseSettings', () => {
  it('of nothing is how the Helm chart installs it', () => {
    expect(parse({})).toEqual({ settings: defaultSettings('prod'), problems: [] });
  });

  it('reads every flag that bears on an answer', () => {
    const flags: JsonObject = {
      webhooks: false,
      'cluster-name': 'prod',
      'ingress-class': '',
      'load-balancer-class': 'acme.io/nlb',
      'watch-namespace': 'shop',
      'default-load-balancer-scheme': 'internet-facing',
      'default-target-type': 'ip',
      'enable-backend-security-group': true,
      'enable-manage-backend-security-group-rules': 'true',
      'backend-security-group': 'sg-1',
      'disable-ingress-class-annotation': 'T',
      'disable-ingress-group-name-annotation': true,
      'tolerate-non-existent-backend-service': false,
      'tolerate-non-existent-backend-action': 'false',
      'default-tags': { a: 'b', n: 1 },
      'external-managed-tags': ['owner', 'cost'],
      'feature-gates': { NLBSecurityGroup: false },
    };
    expect(Object.keys(flags).toSorted()).toEqual(withEffect.toSorted());
    expect(parse(flags)).toEqual({
      problems: [],
      settings: {
        ...defaultSettings('prod'),
        webhooks: false,
        ingressClass: '',
        loadBalancerClass: 'acme.io/nlb',
        watchNamespace: 'shop',
        defaultScheme: 'internet-facing',
        defaultTargetType: 'ip',
        backendGroup: true,
        backendGroupId: 'sg-1',
        manageBackendRules: true,
        disableClassAnnotation: true,
        disableGroupNameAnnotation: true,
        tolerateMissingService: false,
        tolerateMissingAction: false,
        defaultTags: new Map([
          ['a', 'b'],
          ['n', '1'],
        ]),
        externalManagedTags: ['owner', 'cost'],
        gates: { ...defaultSettings('prod').gates, NLBSecurityGroup: false },
      },
    });
  });

  it('takes an empty backend group as none, as the controller does', () => {
    expect(parse({ 'backend-security-group': '' })).toEqual({ settings: defaultSettings('prod'), problems: [] });
  });

  it('reads lists and pairs as a command line has them', () => {
    const { settings, problems } = parse({
      'default-tags': 'a=b,c=d=e',
      'external-managed-tags': 'owner,cost',
      'feature-gates': 'NLBSecurityGroup=false,EnableTCPUDPListener=1',
    });
    expect(problems).toEqual([]);
    expect([...settings.defaultTags]).toEqual([
      ['a', 'b'],
      ['c', 'd=e'],
    ]);
    expect(settings.externalManagedTags).toEqual(['owner', 'cost']);
    expect([settings.gates.NLBSecurityGroup, settings.gates.EnableTCPUDPListener]).toEqual([false, true]);
  });

  it('lets flags pass that change no answer', () => {
    expect(faults({ 'log-level': 'debug', 'aws-region': 'eu-west-1' })).toEqual([]);
  });

  it.each<[JsonObject, string]>([
    [
      { 'ingres-class': 'x' },
      'unknown flag of the AWS Load Balancer Controller: ingres-class (Did you mean ingress-class?)',
    ],
    [
      { 'default-load-balancer-schemes': 'x' },
      'unknown flag of the AWS Load Balancer Controller: default-load-balancer-schemes (Did you mean default-load-balancer-scheme?)',
    ],
    [
      { 'ingress-clazz': 'x' },
      'unknown flag of the AWS Load Balancer Controller: ingress-clazz (Did you mean ingress-class?)',
    ],
    [{ entirely: 'x' }, 'unknown flag of the AWS Load Balancer Controller: entirely'],
    [{ constructor: 'x' }, 'unknown flag of the AWS Load Balancer Controller: constructor'],
    [
      { 'feature-gates': { NLBSecurityGroups: true } },
      'unknown feature gate: NLBSecurityGroups (Did you mean NLBSecurityGroup?)',
    ],
    [
      { 'feature-gates': { NLBSecurityGroup: 'on' } },
      'controller flag feature-gates: NLBSecurityGroup: expected true or false, found "on"',
    ],
    [
      { 'feature-gates': 'NLBSecurityGroup' },
      'controller flag feature-gates: expected pairs of a gate and true or false, found "NLBSecurityGroup"',
    ],
    [{ webhooks: 'yes' }, 'controller flag webhooks: expected true or false, found "yes"'],
    [{ 'cluster-name': 'dev' }, 'controller flag cluster-name: expected prod, the cluster of this run, found "dev"'],
    [{ 'ingress-class': [] }, 'controller flag ingress-class: expected a text, found []'],
    [
      { 'default-load-balancer-scheme': 'public' },
      'controller flag default-load-balancer-scheme: expected internal or internet-facing, found "public"',
    ],
    [
      { 'backend-security-group': 'web' },
      'controller flag backend-security-group: expected the id of a security group, found "web"',
    ],
    [
      { 'backend-security-group': ' sg-1' },
      'controller flag backend-security-group: expected the id of a security group, found " sg-1"',
    ],
    [{ 'default-tags': ['a'] }, 'controller flag default-tags: expected pairs of key and value, found ["a"]'],
    [{ 'external-managed-tags': [1] }, 'controller flag external-managed-tags: expected a list of tag keys, found [1]'],
    [
      { 'enable-backend-security-group': false, 'enable-manage-backend-security-group-rules': true },
      'enable-manage-backend-security-group-rules needs enable-backend-security-group',
    ],
    [
      { 'default-tags': { 'service.k8s.aws/stack': 'x' } },
      'tag key service.k8s.aws/stack cannot be specified in default-tags',
    ],
    [
      { 'external-managed-tags': 'elbv2.k8s.aws/cluster' },
      'tag key elbv2.k8s.aws/cluster cannot be specified in external-managed-tags',
    ],
    [
      { 'default-tags': { a: 'b' }, 'external-managed-tags': 'a' },
      'tag key a cannot be specified in both default-tags and external-managed-tags',
    ],
  ])('finds fault with %j', (flags, fault) => {
    expect(faults(flags)).toEqual([fault]);
  });

  it('keeps what can be understood, lists all that cannot, and says where', () => {
    const locate = (path: readonly (string | number)[], within?: { readonly key?: boolean }) => ({
      file: 'f.yml',
      line: path[0] === 'odd' ? 1 : 2,
      column: within?.key === true ? 1 : 9,
    });
    const { settings, problems } = parseSettings(
      { odd: 1, webhooks: 2, 'ingress-class': 'x' },
      { cluster: 'c', namespace: 'n' },
      locate,
    );
    expect([settings.ingressClass, settings.webhooks, settings.namespace]).toEqual(['x', true, 'n']);
    expect(problems.map(({ place }) => place)).toEqual([
      { file: 'f.yml', line: 1, column: 1 },
      { file: 'f.yml', line: 2, column: 9 },
    ]);
  });
});
