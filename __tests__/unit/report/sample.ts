import type { FrontendPlan, GroupPlan, Plan, PlannedRule } from '../../../src/plan/plan.ts';
import type { About } from '../../../src/report/page.ts';

/** A run on a pull request, and what it found in a small shop: every kind of row, problem-free. */
export const about: About = {
  label: 'prod-eu',
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  sha: '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d',
  runId: '8812345678',
  runNumber: '88',
};

export const rule = (
  port: number,
  peer: PlannedRule['peer'],
  more: { readonly description?: string; readonly direction?: 'ingress' | 'egress' } = {},
): PlannedRule => ({ direction: 'ingress', protocol: 'tcp', from: port, to: port, peer, ...more });

export const groups: readonly GroupPlan[] = [
  {
    name: 'bastion',
    id: 'sg-0b1b2b3b4b5b6b7b8',
    refersTo: [],
    changes: [
      {
        kind: 'describe-rule',
        ruleId: 'sgr-01',
        rule: rule(22, { kind: 'ipv4', cidr: '203.0.113.0/24' }, { description: 'Office Berlin' }),
        before: 'Office',
      },
      {
        kind: 'remove-rule',
        ruleId: 'sgr-02',
        rule: rule(22, { kind: 'ipv4', cidr: '0.0.0.0/0' }, { description: 'temporary' }),
      },
    ],
    unchanged: 3,
    place: { file: '.github/frontend-sg.yml', line: 21, column: 3 },
  },
  { name: 'internal', id: 'sg-0c1c2c3c4c5c6c7c8', refersTo: ['bastion'], changes: [], unchanged: 4 },
  {
    name: 'web',
    refersTo: ['bastion'],
    changes: [
      {
        kind: 'create-group',
        description: 'Public web',
        tags: { 'frontend-sg/owner': 'acme/shop' },
        egress: 'kept',
      },
      { kind: 'add-rule', rule: rule(443, { kind: 'ipv4', cidr: '0.0.0.0/0' }, { description: 'HTTPS' }) },
      { kind: 'add-rule', rule: rule(443, { kind: 'ipv6', cidr: '::/0' }, { description: 'HTTPS' }) },
      { kind: 'add-rule', rule: rule(8443, { kind: 'group-name', name: 'bastion' }) },
    ],
    unchanged: 0,
    place: { file: '.github/frontend-sg.yml', line: 5, column: 3 },
  },
];

export const frontends: readonly FrontendPlan[] = [
  {
    kind: 'IngressGroup',
    id: 'shop/web',
    objects: [{ name: 'Ingress shop/web', place: { file: 'k8s/ingress.yaml', line: 4, column: 9 } }],
    outcome: 'built',
    namesGroups: true,
    dependsOn: [],
    loadBalancers: [
      {
        role: 'main',
        type: 'application',
        scheme: 'internet-facing',
        schemeSaid: true,
        name: { exact: 'k8s-shop-web-4c3d2e1f0a' },
        trackingTags: {},
        listeners: [
          { port: 80, protocol: 'HTTP' },
          { port: 443, protocol: 'HTTPS' },
        ],
        exposure: [
          { port: 80, protocol: 'HTTP', before: [], after: [{ kind: 'internet', family: 'ipv4' }] },
          {
            port: 443,
            protocol: 'HTTPS',
            before: [],
            after: [
              { kind: 'internet', family: 'ipv4' },
              { kind: 'cidr', cidr: '2001:db8::/32' },
            ],
          },
        ],
        securityGroups: ['new'],
        tokens: [{ text: 'web', resolvesTo: ['new'], place: { file: 'k8s/ingress.yaml', line: 8, column: 52 } }],
      },
    ],
  },
  {
    kind: 'Service',
    id: 'shop/grpc',
    objects: [{ name: 'Service shop/grpc', place: { file: 'k8s/service.yaml', line: 4, column: 9 } }],
    outcome: 'built',
    namesGroups: true,
    dependsOn: [],
    loadBalancers: [
      {
        role: 'main',
        type: 'network',
        scheme: 'internal',
        schemeSaid: false,
        name: { prefix: 'k8s-shop-grpc-' },
        trackingTags: {},
        listeners: [{ port: 9000, protocol: 'TCP' }],
        exposure: [
          {
            port: 9000,
            protocol: 'TCP',
            before: [
              { kind: 'cidr', cidr: '10.0.0.0/8' },
              { kind: 'group', id: 'sg-0a1a2a3a4a5a6a7a8', name: 'bastion' },
            ],
            after: [
              { kind: 'cidr', cidr: '10.0.0.0/8' },
              { kind: 'prefix-list', id: 'pl-0123456789abcdef0', name: 'offices' },
              { kind: 'unknown', group: 'sg-0d1d2d3d4d5d6d7d8' },
            ],
          },
        ],
        securityGroups: ['sg-0c1c2c3c4c5c6c7c8', 'sg-0d1d2d3d4d5d6d7d8'],
        tokens: [
          {
            text: 'internal',
            resolvesTo: ['sg-0c1c2c3c4c5c6c7c8'],
            place: { file: 'k8s/service.yaml', line: 7, column: 70 },
          },
          {
            text: 'sg-0d1d2d3d4d5d6d7d8',
            resolvesTo: ['sg-0d1d2d3d4d5d6d7d8'],
            place: { file: 'k8s/service.yaml', line: 7, column: 80 },
          },
        ],
      },
    ],
  },
];

export const plan: Plan = {
  version: 1,
  kind: 'apply',
  basis: 'live',
  owner: 'acme/shop',
  cluster: 'prod-eu',
  region: 'eu-central-1',
  vpc: 'vpc-0a1b2c3d4e5f60718',
  groups,
  frontends,
  problems: [],
  findings: [],
  counts: { add: 4, change: 1, remove: 1, unchanged: 7 },
  digest: '9f3c1a2b4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8',
};

/** The same with something of everything that can be wrong. */
export const risky: Plan = {
  ...plan,
  groups: [
    ...groups,
    {
      name: 'billing',
      id: 'sg-0e1e2e3e4e5e6e7e8',
      blocked: 'foreign-owner',
      refersTo: [],
      changes: [
        {
          kind: 'add-rule',
          rule: rule(443, { kind: 'prefix-list-name', name: 'com.amazonaws.global.cloudfront.origin-facing' }),
        },
        { kind: 'tag-group', set: { CostCenter: '4711' }, before: { CostCenter: '42' } },
      ],
      unchanged: 0,
    },
  ],
  frontends: [
    ...frontends,
    {
      kind: 'IngressGroup',
      id: 'office',
      objects: [
        { name: 'Ingress office/wiki', place: { file: 'k8s/office.yaml', line: 4, column: 9 } },
        { name: 'Ingress office/chat', place: { file: 'k8s/office.yaml', line: 31, column: 9 } },
      ],
      outcome: 'error',
      reason: 'conflicting securityGroups: [web] and [internal]',
      namesGroups: true,
      dependsOn: [],
      loadBalancers: [],
    },
  ],
  findings: [
    {
      id: 'foreign-owner',
      severity: 'error',
      message: 'Group `billing` (sg-0e1e2e3e4e5e6e7e8) belongs to owner `acme/billing`, this run is `acme/shop`',
      action: 'Name it without declaring it, or take the declaration out of this repository',
      group: 'billing',
      place: { file: '.github/frontend-sg.yml', line: 33, column: 3 },
    },
    {
      id: 'conflicting-groups',
      severity: 'error',
      message: 'The members of IngressGroup `office` name different groups, so the controller builds none of it',
      action: 'Let all members name the same groups, or only one of them',
      frontend: 'IngressGroup office',
      place: { file: 'k8s/office.yaml', line: 35, column: 52 },
    },
    {
      id: 'host-bits',
      severity: 'warning',
      message: '203.0.113.7/24 has bits behind its prefix; AWS stores 203.0.113.0/24',
      action: 'Write 203.0.113.0/24',
      group: 'bastion',
      place: { file: '.github/frontend-sg.yml', line: 24, column: 18 },
    },
    {
      id: 'orphan',
      severity: 'info',
      message: 'Group `old-web` (sg-0f1f2f3f4f5f6f7f8) is ours and nothing declares or names it',
      action: '`mode: cleanup` would delete it',
      group: 'old-web',
    },
  ],
  counts: { add: 5, change: 2, remove: 1, unchanged: 7 },
};
