import { describe, expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import {
  type Attachment,
  type AttachmentResult,
  attachmentStages,
  classify,
  type ExtraGroups,
} from '../../../src/verify/classify.ts';
import { type Diagnosis, diagnose } from '../../../src/verify/diagnose.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import { locate } from '../../../src/verify/locate.ts';
import { summarize } from '../../../src/verify/summary.ts';
import { ipv4, tcp } from '../plan/build.ts';
import { alb, ingress, ingressTags, known, nlb, service } from './worlds.ts';

type World = {
  readonly result: AttachmentResult;
  readonly expectation: Expectation;
  readonly loadBalancers: readonly ObservedLoadBalancer[];
  readonly extraGroups?: ExtraGroups;
  /** What is known beside AWS's load balancers. */
  readonly more?: Partial<Attachment>;
  readonly observed: RegExp;
  readonly cause: RegExp;
  readonly next: RegExp;
};

const place = { file: 'k8s/web.yaml', line: 7, column: 5 };
const frontendNlbTags = { ...ingressTags(), 'ingress.k8s.aws/resource': 'FrontendNlb' };

const worlds: readonly World[] = [
  {
    result: 'not-found',
    expectation: ingress(),
    loadBalancers: [],
    observed: /^no load balancer in vpc-1 has the tags elbv2.k8s.aws\/cluster=prod, ingress.k8s.aws\/stack=shop\/web/,
    cause: /its events say why/,
    next: /^kubectl describe ingress\/web --namespace=shop$/,
  },
  {
    result: 'not-found',
    expectation: ingress(),
    loadBalancers: [alb({ tags: { ...ingressTags(), 'elbv2.k8s.aws/cluster': 'prod-2' } })],
    observed: /; k8s-shop-web-0123456789 has them for another cluster$/,
    cause: /cluster prod-2: .* input `cluster`/,
    next: /^aws elbv2 describe-tags .*--resource-arns arn:/,
  },
  {
    result: 'wrong-vpc',
    expectation: ingress(),
    loadBalancers: [alb({ vpc: 'vpc-2' })],
    observed: /is in vpc-2, not in vpc-1/,
    cause: /inputs `cluster` and `vpc-id`/,
    next: /^aws elbv2 describe-load-balancers/,
  },
  {
    result: 'wrong-type',
    expectation: ingress(),
    loadBalancers: [alb({ type: 'network' })],
    observed: /is of type network, not application/,
    cause: /deletion protection/,
    next: /^kubectl describe/,
  },
  {
    result: 'wrong-scheme',
    expectation: ingress(),
    loadBalancers: [alb({ scheme: 'internal' })],
    observed: /is internal, not internet-facing/,
    cause: /deletion protection/,
    next: /^kubectl describe/,
  },
  {
    result: 'not-in-effect',
    expectation: ingress(),
    loadBalancers: [alb({ securityGroups: ['sg-managed'] })],
    observed: /carries the group that the controller manages itself: sg-managed \(k8s-shop-web-0123456789\)/,
    cause: /does not name the groups/,
    next: /^kubectl get ingress\/web --namespace=shop --output=yaml$/,
  },
  {
    result: 'missing',
    expectation: ingress(),
    loadBalancers: [alb({ securityGroups: ['sg-theirs'] })],
    observed: /carries sg-theirs, missing sg-web; arn:/,
    cause: /back-off.*16m40s/,
    next: /^kubectl annotate ingress\/web --namespace=shop --overwrite/,
  },
  {
    result: 'stale',
    expectation: ingress(),
    loadBalancers: [alb({ securityGroups: ['sg-web', 'sg-old'] })],
    observed: /still carries sg-old \(old\)/,
    cause: /still has a version .* that names sg-old \(old\)/,
    next: /^kubectl get/,
  },
  {
    result: 'extra-groups',
    expectation: ingress(),
    loadBalancers: [alb({ securityGroups: ['sg-web', 'sg-theirs', 'sg-backend'] })],
    extraGroups: 'fail',
    observed: /carries sg-theirs \(theirs\), which nobody declared/,
    cause: /attached sg-theirs \(theirs\) by hand/,
    next: /^kubectl get/,
  },
  {
    result: 'not-active',
    expectation: ingress(),
    loadBalancers: [alb({ state: { code: 'provisioning' } })],
    observed: /has its groups and is provisioning/,
    cause: /`timeout`/,
    next: /^aws elbv2 describe-load-balancers/,
  },
  {
    result: 'replacing',
    expectation: ingress(),
    loadBalancers: [alb(), alb({ name: 'old-one', scheme: 'internal' })],
    observed: /has its groups, and old-one is still there/,
    cause: /not deleted the old load balancer old-one/,
    next: /^kubectl describe/,
  },
  {
    result: 'unresolved',
    expectation: ingress({ groups: [{ token: 'gone', ids: [], place }] }),
    loadBalancers: [],
    observed: /^no load balancer/,
    cause: /tag `Name`/,
    next: /Name=tag:Name,Values=gone$/,
  },
  {
    result: 'no-security-groups',
    expectation: service(),
    loadBalancers: [nlb({ securityGroups: [] })],
    observed: /carries no security group: .* was made without security groups/,
    cause: /can never get one.*delete the service shop\/api and deploy it again/,
    next: /^aws elbv2 describe-load-balancers/,
  },
  {
    result: 'no-security-groups',
    expectation: ingress({ role: 'frontend-nlb', type: 'network', trackingTags: frontendNlbTags }),
    loadBalancers: [alb({ type: 'network', tags: frontendNlbTags, securityGroups: [] })],
    observed: /carries no security group/,
    cause: /enable-frontend-nlb/,
    next: /^aws elbv2 describe-load-balancers/,
  },
  {
    result: 'state-failed',
    expectation: ingress(),
    loadBalancers: [alb({ state: { code: 'failed', reason: 'no free address' } })],
    observed: /is failed: no free address/,
    cause: /\(no free address\)/,
    next: /^aws elbv2 describe-load-balancers/,
  },
  {
    result: 'not-deployed',
    expectation: ingress(),
    loadBalancers: [],
    more: { result: 'not-deployed', cluster: { kind: 'absent' } },
    observed: /^ingress shop\/web is not in the cluster; no load balancer in vpc-1/,
    cause: /^Nothing was deployed yet, or to another cluster/,
    next: /^kubectl get ingress\/web --namespace=shop --output=yaml$/,
  },
  {
    result: 'not-deployed',
    expectation: ingress({ object: { resource: 'ingress', namespace: 'shop', name: 'web', lists: ['web'] } }),
    loadBalancers: [alb({ securityGroups: ['sg-old'] })],
    more: {
      result: 'not-deployed',
      cluster: { kind: 'there', object: { lists: ['old'], hostnames: [], isSeen: true, isBeingDeleted: false } },
    },
    observed: /ingress shop\/web lists old in the cluster, and web in the repository/,
    cause: /in the cluster is not the repository's/,
    next: /^kubectl get ingress\/web/,
  },
  {
    result: 'wrong-group-vpc',
    expectation: ingress({ groups: [{ token: 'sg-far', ids: ['sg-far'], place }] }),
    loadBalancers: [],
    observed: /sg-far \(far\) is in vpc-2, its load balancer in vpc-1/,
    cause: /groups of its own VPC only.*name a group of vpc-1/,
    next: /^aws ec2 describe-security-groups .*--group-ids sg-far$/,
  },
  ...(['rules-unsettled', 'rules-differ'] as const).map((result): World => ({
    result,
    expectation: ingress(),
    loadBalancers: [alb()],
    more: {
      result,
      rules: [
        { group: 'sg-web', kind: 'missing', rule: tcp(443, ipv4('203.0.113.0/24')) },
        { group: 'sg-web', kind: 'undeclared', rule: tcp(22, ipv4('0.0.0.0/0')) },
      ],
    },
    observed:
      /carries its groups, and sg-web lacks tcp 443 from 203.0.113.0\/24; sg-web also has tcp 22 from 0.0.0.0\/0/,
    cause: /waiting does not help: run `apply`/,
    next: /^aws ec2 describe-security-group-rules .*Name=group-id,Values=sg-web$/,
  })),
];

const withFar = new Map([...known, ['sg-far', { id: 'sg-far', name: 'far', vpc: 'vpc-2', kind: 'foreign' }]] as const);

describe('every world has a diagnosis', () => {
  test.each(worlds)(
    '$result: $cause',
    ({ expectation, loadBalancers, extraGroups, more, result, observed, cause, next }) => {
      const judged = classify(expectation, locate(expectation, loadBalancers), withFar, extraGroups ?? 'warn');
      const seen = { ...judged, ...more };
      expect(seen.result).toBe(result);
      const diagnosis = diagnose(seen);
      expect(diagnosis?.observed).toMatch(observed);
      expect(diagnosis?.expected).toMatch(/in vpc-1 .* from k8s\/web\.yaml:7$/);
      expect(diagnosis?.causes[0]).toMatch(cause);
      expect(diagnosis?.next[0]).toMatch(next);
      for (const text of textsOf(diagnosis)) expect(text).not.toMatch(/undefined|\[object/);
    },
  );

  test('none is left out', () => {
    const waiting = Object.entries(attachmentStages).flatMap(([result, stage]) =>
      stage === 'settled' ? [] : [result],
    );
    expect([...new Set([...worlds.map(({ result }) => result), 'unseen', 'denied'])].sort()).toEqual(waiting.sort());
  });
});

test('not found names the causes in order, and the class of each kind', () => {
  const causes = (expectation: Expectation) =>
    diagnose(classify(expectation, locate(expectation, []), known, 'warn'))?.causes ?? [];
  expect(causes(ingress())).toHaveLength(5);
  expect(causes(ingress())[2]).toContain('spec.ingressClassName');
  expect(causes(service())[2]).toContain('Classic Load Balancer');
  const gateway = { resource: 'gateway', namespace: 'shop', name: 'edge' } as const;
  expect(causes(service({ object: gateway }))[2]).toContain('GatewayClass');
});

test("what is seen is said once, and the controller's event beside it", () => {
  const seen = classify(ingress(), locate(ingress(), [alb({ securityGroups: ['sg-theirs'] })]), known, 'warn');
  const failure = { reason: 'FailedBuildModel', message: 'no such thing', isWarning: true, by: '', count: 1, at: '' };
  const object = { hostnames: [], isSeen: true, isBeingDeleted: false };
  const told = diagnose({ ...seen, cluster: { kind: 'there', object, events: [failure] } });
  expect(told?.observed).toMatch(
    /^k8s-shop-web-0123456789 \(application, internet-facing, vpc-1, active\) carries sg-theirs, missing sg-web; arn:[^ ]+$/,
  );
  expect(told?.event).toBe('FailedBuildModel (once): no such thing');
});

test('a scheme that nobody said is not claimed to be expected', () => {
  const expectedText = (assumed: boolean) => {
    const expectation = ingress({ scheme: { value: 'internal', assumed } });
    return diagnose(classify(expectation, locate(expectation, []), known, 'warn'))?.expected;
  };
  expect(expectedText(true)).toMatch(/^an active load balancer \(application\) in vpc-1 that carries sg-web \(web\)/);
  expect(expectedText(false)).toMatch(/^an active load balancer \(application, internal\) in vpc-1/);
});

test('what is well has none, and a few words all the same', () => {
  const seen = classify(ingress(), locate(ingress(), [alb()]), known, 'warn');
  expect(diagnose(seen)).toBeUndefined();
  expect(summarize(seen)).toBe('attached: k8s-shop-web-0123456789 carries sg-web');
  const extra = [alb({ securityGroups: ['sg-web', 'sg-theirs', 'sg-backend'] })];
  expect(summarize(classify(ingress(), locate(ingress(), extra), known, 'warn'))).toBe(
    'attached: k8s-shop-web-0123456789 carries sg-web, sg-theirs, sg-backend, of which nobody declared sg-theirs (theirs)',
  );
});

test('a scheme that was only assumed and is another is told, with what is well', () => {
  const told = (assumed: boolean, securityGroups = ['sg-web']) => {
    const expectation = ingress({ scheme: { value: 'internal', assumed } });
    return summarize(classify(expectation, locate(expectation, [alb({ securityGroups })]), known, 'warn'));
  };
  const note = '; it is internet-facing, where internal was only assumed';
  expect(told(true)).toBe(`attached: k8s-shop-web-0123456789 carries sg-web${note}`);
  expect(told(true, ['sg-web', 'sg-theirs'])).toMatch(new RegExp(`nobody declared sg-theirs \\(theirs\\)${note}$`));
  expect(told(false)).toBe('k8s-shop-web-0123456789 is internet-facing, not internal');
});

const textsOf = (diagnosis: Diagnosis | undefined): readonly string[] =>
  diagnosis === undefined ? [] : [diagnosis.observed, diagnosis.expected, ...diagnosis.causes, ...diagnosis.next];
