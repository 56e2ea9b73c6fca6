import {
  AuthorizeSecurityGroupIngressCommand,
  DeleteSecurityGroupCommand,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import type { Inputs } from '../../src/inputs.ts';
import { tcp } from './codes.ts';
import { worldOf } from './trouble.ts';
import {
  autoModeFiles,
  autoModeTags,
  gatewayFiles,
  ingressFile,
  ingressFiles,
  ingressTags,
  serviceFiles,
  setVerifyStage,
  type VerifyStage,
} from './verify-stage.ts';
import { present } from './world.ts';

/** A world, what happens in it, and what verify makes of it. */
export type Case = {
  readonly name: string;
  /** Which stand-ins for AWS can hold it; both unless said. */
  readonly only?: 'emulator';
  readonly files?: Readonly<Record<string, string>> | ((stage: VerifyStage) => Readonly<Record<string, string>>);
  readonly inputs?: Partial<Inputs>;
  readonly before?: (stage: VerifyStage) => Promise<unknown>;
  /** In the pause that begins so many seconds after the start. */
  readonly after?: Readonly<Record<number, (stage: VerifyStage) => Promise<unknown>>>;
  /** Of the first frontend, each time that it changes: seconds after the start, and what was seen. */
  readonly seen: readonly (readonly [seconds: number, text: RegExp])[];
  readonly result: string;
  readonly polls: number;
  /** Absent where the step succeeds. */
  readonly failure?: readonly [reason: string, message: RegExp];
  readonly observed?: RegExp;
  readonly cause?: RegExp;
  readonly next?: RegExp;
};

const gatewayTags = {
  'elbv2.k8s.aws/cluster': 'prod',
  'gateway.k8s.aws.alb/stack': 'shop/edge',
  'gateway.k8s.aws.alb/resource': 'LoadBalancer',
};
const { 'elbv2.k8s.aws/cluster': _, ...withoutCluster } = ingressTags;
const legacyTags = { ...withoutCluster, 'ingress.k8s.aws/cluster': 'prod' };
const notFound = [0, /^load balancer not found yet$/] as const;
const attached = /^attached: /;

/** The worlds of DESIGN section 5.5 that AWS alone tells apart. */
export const cases: readonly Case[] = [
  {
    name: 'no load balancer at all',
    seen: [notFound],
    result: 'not-found',
    polls: 7,
    failure: ['not-found', /^IngressGroup shop\/web: load balancer not found yet$/],
    observed: /has the tags elbv2.k8s.aws\/cluster=prod, .*ingress.k8s.aws\/stack=shop\/web$/,
    cause: /is not in the cluster, or the controller gives up on it: its events say why/,
    next: /^kubectl describe ingress\/web --namespace=shop$/,
  },
  {
    name: 'the controller runs with another cluster name',
    before: ({ alb, groups }) =>
      alb('other', [groups.web], { tags: { ...ingressTags, 'elbv2.k8s.aws/cluster': 'dev' } }),
    seen: [notFound],
    result: 'not-found',
    polls: 7,
    failure: ['not-found', /not found/],
    observed: /; other has them for another cluster$/,
    cause: /cluster dev: if that is this cluster, the input `cluster` has to say so/,
    next: /^aws elbv2 describe-tags/,
  },
  {
    name: 'a load balancer that comes late',
    after: { 20: ({ alb, groups }) => alb('late', [groups.web]) },
    seen: [notFound, [30, attached]],
    result: 'attached',
    polls: 4,
  },
  {
    name: 'found without the groups: the back-off, and the command that ends it',
    before: ({ alb, groups }) => alb('alb', [groups.foreign]),
    seen: [[0, /^alb carries sg-\w+, missing sg-\w+$/]],
    result: 'missing',
    polls: 7,
    failure: ['timeout', /missing sg-/],
    cause: /in its back-off.*up to 16m40s/,
    next: /^kubectl annotate ingress\/web --namespace=shop --overwrite frontend-sg\/touched=/,
  },
  {
    name: 'a network load balancer made without groups',
    files: serviceFiles(),
    before: ({ nlb }) => nlb('nlb', []),
    seen: [[0, /was made without security groups/]],
    result: 'no-security-groups',
    polls: 1,
    failure: ['not-attached', /^Service shop\/api: nlb was made without security groups$/],
    cause: /can never get one.*delete the service shop\/api and deploy it again/,
    next: /^aws elbv2 describe-load-balancers/,
  },
  {
    name: 'the group that the controller makes itself: the annotation is not in effect',
    before: ({ alb, groups }) => alb('alb', [groups.managed, groups.backend]),
    after: { 30: ({ attach, groups }) => attach('alb', [groups.web, groups.backend]) },
    seen: [
      [0, /carries the group that the controller manages itself/],
      [40, attached],
    ],
    result: 'attached',
    polls: 5,
  },
  {
    name: 'the same for ever',
    before: ({ alb, groups }) => alb('alb', [groups.managed]),
    seen: [[0, /manages itself/]],
    result: 'not-in-effect',
    polls: 7,
    failure: ['timeout', /manages itself/],
    cause: /does not name the groups/,
    next: /^kubectl get ingress\/web/,
  },
  {
    name: 'a name that no group has yet: apply has not run',
    files: {
      ...ingressFiles('fresh'),
      '.github/frontend-sg.yml': 'securityGroups: { fresh: { ingress: [{ port: 443, cidrs: [203.0.113.0/24] }] } }',
    },
    before: ({ alb, groups }) => alb('alb', [groups.foreign]),
    seen: [[0, /^no group is called fresh$/]],
    result: 'unresolved',
    polls: 1,
    failure: ['not-attached', /no group is called fresh/],
    cause: /No security group of vpc-\w+ has this tag `Name` or this id: `apply` has not run/,
    next: /Name=tag:Name,Values=fresh/,
  },
  {
    name: 'a name that several groups have, of which one is attached',
    files: ingressFiles('shared'),
    before: async ({ alb, group }) => {
      const first = await group('one', { Name: 'shared' });
      await group('two', { Name: 'shared' });
      await alb('alb', [first]);
    },
    seen: [[0, /missing sg-/]],
    result: 'missing',
    polls: 7,
    failure: ['timeout', /missing/],
    observed: /missing sg-/,
  },
  {
    name: 'a name that several groups have, and all of them are attached: the finding fails it',
    files: ingressFiles('shared'),
    before: async ({ alb, group }) =>
      alb('alb', [await group('one', { Name: 'shared' }), await group('two', { Name: 'shared' })]),
    seen: [[0, attached]],
    result: 'attached',
    polls: 1,
    failure: ['findings', /have the Name shared/],
  },
  {
    name: 'a group of another VPC, named by its id',
    files: () => ingressFiles('$far'),
    seen: [[0, /^sg-\w+ \(far\) is in vpc-\w+, its load balancer in vpc-\w+$/]],
    result: 'wrong-group-vpc',
    polls: 1,
    failure: ['not-attached', /is in vpc-/],
    cause: /takes groups of its own VPC only/,
    next: /^aws ec2 describe-security-groups .*--group-ids sg-/,
  },
  {
    name: 'a load balancer in another VPC',
    before: async ({ judge, groups }) => {
      const far = await setVerifyStage(judge, 1);
      await far.alb(hintedName, [far.groups.web]);
      return groups;
    },
    seen: [[0, /is in vpc-\w+, not in vpc-/]],
    result: 'wrong-vpc',
    polls: 7,
    failure: ['timeout', /is in vpc-/],
    cause: /inputs `cluster` and `vpc-id`/,
  },
  {
    name: 'a failed load balancer',
    only: 'emulator',
    before: async ({ judge, alb, groups }) => {
      const arn = await alb('alb', [groups.web]);
      present(worldOf(judge).loadBalancers.get(arn)).state = { code: 'failed', reason: 'no free address' };
    },
    seen: [[0, /is failed: no free address/]],
    result: 'state-failed',
    polls: 1,
    failure: ['not-attached', /is failed/],
    cause: /AWS could not set it up \(no free address\)/,
  },
  {
    name: 'one that is still being made',
    only: 'emulator',
    before: async ({ judge, alb, groups }) => {
      worldOf(judge).trouble = { ...worldOf(judge).trouble, provisioning: 3 };
      await alb('alb', [groups.web]);
    },
    // The plan has looked once before.
    seen: [
      [0, /has its groups and is provisioning/],
      [20, attached],
    ],
    result: 'attached',
    polls: 3,
  },
  {
    name: 'the old load balancer that still serves beside the new one',
    before: ({ alb, groups }) => alb('old-one', [groups.web], { scheme: 'internal' }),
    after: {
      10: ({ alb, groups }) => alb('new-one', [groups.web]),
      30: ({ remove }) => remove('old-one'),
    },
    seen: [
      [0, /^old-one is internal, not internet-facing$/],
      [20, /^new-one has its groups, and old-one is still there$/],
      [40, attached],
    ],
    result: 'attached',
    polls: 5,
  },
  {
    name: 'the old one for ever',
    before: async ({ alb, groups }) => {
      await alb('old-one', [groups.web], { scheme: 'internal' });
      await alb('new-one', [groups.web]);
    },
    seen: [[0, /old-one is still there/]],
    result: 'replacing',
    polls: 7,
    failure: ['timeout', /old-one is still there/],
    cause: /has not deleted the old load balancer old-one: deletion protection/,
    next: /^kubectl describe/,
  },
  {
    name: 'a group of ours that the frontend no longer names',
    before: ({ alb, groups }) => alb('alb', [groups.web, groups.old]),
    after: { 20: ({ attach, groups }) => attach('alb', [groups.web]) },
    seen: [
      [0, /still carries sg-\w+ \(old\)/],
      [30, attached],
    ],
    result: 'attached',
    polls: 4,
  },
  {
    name: 'groups that nobody declared, where they are refused',
    inputs: { extraGroups: 'fail' },
    before: ({ alb, groups }) => alb('alb', [groups.web, groups.foreign]),
    seen: [[0, /which nobody declared/]],
    result: 'extra-groups',
    polls: 7,
    failure: ['not-attached', /nobody declared/],
  },
  {
    name: 'a rule that is gone since apply: told twice, since AWS may lag, then final',
    before: async ({ judge, alb, groups }) => {
      await judge.ec2.send(
        new RevokeSecurityGroupIngressCommand({ GroupId: groups.web, IpPermissions: [tcp(443, '203.0.113.0/24')] }),
      );
      await alb('alb', [groups.web]);
    },
    seen: [[0, /carries its groups, and sg-\w+ lacks tcp 443 from 203.0.113.0\/24$/]],
    result: 'rules-differ',
    polls: 2,
    failure: ['not-attached', /lacks tcp 443 from 203.0.113.0\/24/],
    cause: /waiting does not help: run `apply`/,
    next: /^aws ec2 describe-security-group-rules/,
  },
  {
    name: 'a rule that nobody declared',
    before: async ({ group, alb, judge, groups }) => {
      await group('unrelated');
      await alb('alb', [groups.web]);
      await openTo(judge, groups.web, '198.51.100.0/24');
    },
    seen: [[0, /sg-\w+ also has tcp 443 from 198.51.100.0\/24$/]],
    result: 'rules-differ',
    polls: 2,
    failure: ['not-attached', /also has tcp 443/],
  },
  {
    name: 'a rule that comes between two polls: AWS had lagged, or apply was at work',
    before: async ({ judge, alb, groups }) => {
      await judge.ec2.send(
        new RevokeSecurityGroupIngressCommand({ GroupId: groups.web, IpPermissions: [tcp(443, '203.0.113.0/24')] }),
      );
      await alb('alb', [groups.web]);
    },
    after: { 0: ({ judge, groups }) => openTo(judge, groups.web, '203.0.113.0/24') },
    seen: [
      [0, /lacks tcp 443/],
      [10, attached],
    ],
    result: 'attached',
    polls: 2,
  },
  {
    name: 'tags of LBC v1',
    before: ({ alb, groups }) => alb('alb', [groups.web], { tags: legacyTags }),
    seen: [[0, attached]],
    result: 'attached',
    polls: 1,
  },
  {
    name: 'a Gateway',
    files: gatewayFiles,
    before: ({ alb, groups }) => alb('alb', [groups.managed], { tags: gatewayTags }),
    after: { 10: ({ attach, groups }) => attach('alb', [groups.web]) },
    seen: [
      [0, /manages itself/],
      [20, attached],
    ],
    result: 'attached',
    polls: 3,
  },
  {
    name: 'a Gateway without a load balancer: a class that is not accepted has no event',
    files: gatewayFiles,
    seen: [notFound],
    result: 'not-found',
    polls: 7,
    failure: ['not-found', /^Gateway shop\/edge/],
    observed: /gateway.k8s.aws.alb\/stack=shop\/edge/,
    next: /^kubectl describe gateway\/edge --namespace=shop$/,
  },
  {
    name: 'EKS Auto Mode',
    files: autoModeFiles,
    after: { 0: ({ alb, groups }) => alb('auto', [groups.web], { tags: autoModeTags }) },
    seen: [notFound, [10, attached]],
    result: 'attached',
    polls: 2,
  },
  {
    name: 'EKS Auto Mode, and the load balancer of a controller that is not it',
    files: autoModeFiles,
    before: ({ alb, groups }) => alb('lbc', [groups.web]),
    seen: [notFound],
    result: 'not-found',
    polls: 7,
    failure: ['not-found', /shop\/web/],
    observed: /eks:eks-cluster-name=prod/,
  },
  {
    name: 'a Service that only the webhook takes from the cloud provider: a Classic Load Balancer first of all',
    files: serviceFiles(''),
    seen: [notFound],
    result: 'not-found',
    polls: 7,
    failure: ['not-found', /^Service shop\/api/],
    cause: /^The cloud provider of the cluster made a Classic Load Balancer for it/,
  },
  {
    name: 'a group that was deleted behind our back is still on nothing',
    only: 'emulator',
    after: {
      0: ({ judge, groups }) => judge.ec2.send(new DeleteSecurityGroupCommand({ GroupId: groups.web })),
      10: ({ alb, groups }) => alb('alb', [groups.foreign]),
    },
    seen: [notFound, [20, /missing sg-/]],
    result: 'missing',
    polls: 7,
    failure: ['timeout', /missing sg-/],
  },
];

/** What the controller calls a new load balancer of Ingress shop/web, internet-facing, in cluster prod: sha256 of the three. */
const hintedName = 'k8s-shop-web-0c9cb52896';

const openTo = ({ ec2 }: VerifyStage['judge'], GroupId: string, cidr: string): Promise<unknown> =>
  ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [tcp(443, cidr)] }));

/** Two members of one IngressGroup that list different groups. */
export const conflictingFiles: Readonly<Record<string, string>> = {
  ...ingressFiles('web', '\n    alb.ingress.kubernetes.io/group.name: shop'),
  'k8s/other.yaml': ingressFile('old', '\n    alb.ingress.kubernetes.io/group.name: shop').replace(
    'name: web',
    'name: other',
  ),
};
