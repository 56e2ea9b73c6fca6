import { describe, expect, it } from 'vitest';
import { annotations } from '../../../src/report/annotations.ts';
import { byteLength, room } from '../../../src/report/fit.ts';
import { outputs } from '../../../src/report/outputs.ts';
import { verificationMarkdown } from '../../../src/report/verification.ts';
import type { FinalAttachment, Verification } from '../../../src/verify/poll.ts';
import { about, plan } from './sample.ts';

const place = { file: 'k8s/ingress.yaml', line: 8, column: 52 };
const attachment = (id: string, more: Partial<FinalAttachment> = {}): FinalAttachment => ({
  elapsedSeconds: 42,
  result: 'attached',
  expectation: {
    frontend: { kind: 'IngressGroup', id },
    object: { resource: 'ingress', namespace: 'shop', name: 'web' },
    cluster: 'prod-eu',
    region: 'eu-central-1',
    vpc: 'vpc-1',
    role: 'main',
    type: 'application',
    scheme: { value: 'internal', assumed: false },
    trackingTags: {},
    name: { exact: 'k8s-shop-web' },
    listeners: [],
    groups: [
      { token: 'web', ids: ['sg-w'], place },
      { token: 'sg-o', ids: ['sg-o'], place },
    ],
    place,
  },
  loadBalancer: {
    arn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/k8s-shop-web/50dc6c495c0c9188',
    name: 'k8s-shop-web',
    dnsName: 'k8s-shop-web-1.eu-central-1.elb.amazonaws.com',
    type: 'application',
    scheme: 'internal',
    vpc: 'vpc-1',
    state: { code: 'active' },
    securityGroups: ['sg-w', 'sg-o', 'sg-b', 'sg-s', 'sg-m', 'sg-f'],
  },
  others: [],
  otherClusters: [],
  missing: [],
  stale: [{ id: 'sg-s', name: 'old', kind: 'ours' }],
  extras: [
    { id: 'sg-b', kind: 'backend' },
    { id: 'sg-m', kind: 'managed' },
  ],
  ...more,
});
const { loadBalancer: _, ...lost } = attachment('shop/api', {
  result: 'not-found',
  elapsedSeconds: 0,
  diagnosis: {
    observed: 'no load balancer in vpc-1 has the tags',
    expected: 'an active one',
    causes: ['The controller is in its back-off.', 'Its class is another.'],
    next: ['kubectl describe ingress/api --namespace=shop', 'aws elbv2 describe-load-balancers'],
  },
});
const verification = (more: Partial<Verification> = {}): Verification => ({
  verified: true,
  ended: 'verified',
  attachments: [attachment('shop/web')],
  timeline: [
    { elapsedSeconds: 0, frontend: 'IngressGroup shop/web', text: 'load balancer not found yet' },
    { elapsedSeconds: 42, frontend: 'IngressGroup shop/web', text: 'attached: k8s-shop-web carries sg-w' },
  ],
  polls: 5,
  elapsedSeconds: 42,
  leftBehind: [],
  ...more,
});
const world = { ...plan, unbuilt: [] };

describe('verificationMarkdown', () => {
  it('shows what was seen', () => {
    expect(verificationMarkdown(verification(), world, about, room.summary)).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · ✅ attached after 42 s

      **Verified: 1 of 1 as expected after 42 s**, 5 polls

      |  | Frontend | Load balancer | Security groups | Since |
      | --- | --- | --- | --- | --- |
      | ✅ attached | <code>IngressGroup shop/web</code> | <code>k8s-shop-web</code><br><code>k8s-shop-web-1.eu-central-1.elb.amazonaws.com</code> | <code>web</code> <code>sg-w</code><br><code>sg-o</code><br><code>sg-b</code> the controller's backend group<br><code>old</code> <code>sg-s</code> **stale**<br><code>sg-m</code> made by the controller<br><code>sg-f</code> nobody declared it | 42 s |

      <details><summary>Timeline</summary>

      | When | Frontend | Seen |
      | --- | --- | --- |
      | T+0 s | <code>IngressGroup shop/web</code> | load balancer not found yet |
      | T+42 s | <code>IngressGroup shop/web</code> | attached: <code>k8s-shop-web</code> carries sg-w |

      </details>

      <sub>seen on AWS · cluster <code>prod-eu</code> · VPC <code>vpc-0a1b2c3d4e5f60718</code> · <code>eu-central-1</code> · commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
  });

  it('tells of a scheme that was only assumed and is another', () => {
    const { expectation } = attachment('shop/web');
    const textOf = (assumed: boolean): string => {
      const scheme = { value: 'internet-facing', assumed };
      const attachments = [attachment('shop/web', { expectation: { ...expectation, scheme } })];
      return verificationMarkdown(verification({ attachments }), world, about, room.summary);
    };
    expect(textOf(true)).toContain(
      'elb.amazonaws.com</code><br>⚠️ it is internal, where internet-facing was only assumed |',
    );
    expect(textOf(false)).not.toContain('⚠️');
  });

  it('is no success where a frontend is not built, and counts it', () => {
    const unbuilt = [
      {
        frontend: { kind: 'Service', id: 'shop/x' },
        object: { resource: 'service', namespace: 'shop', name: 'x' },
        outcome: 'error',
      },
    ] as const;
    const text = verificationMarkdown(verification(), { ...world, unbuilt }, about, room.summary);
    expect(text).toContain('· ❌ 1 of 2 not built');
    expect(text).toContain('**Verified: 1 of 2 as expected');
    const none = verification({ ended: 'nothing-to-verify', attachments: [] });
    expect(verificationMarkdown(none, { ...world, unbuilt }, about, room.summary)).toContain('· ❌ 1 of 1 not built');
  });

  it('says of what is not attached what was observed and expected, why, and what to do', () => {
    const failed = verification({
      verified: false,
      ended: 'deadline',
      elapsedSeconds: 125,
      attachments: [attachment('shop/web'), lost],
      fault: { message: 'RequestLimitExceeded' },
    });
    const object = { resource: 'service', namespace: 'shop', name: 'x' } as const;
    const frontend = { kind: 'Service', id: 'shop/x' };
    const unbuilt = [{ frontend, object, outcome: 'error', reason: 'no subnets' }] as const;
    const text = verificationMarkdown(failed, { ...world, unbuilt }, about, room.summary);
    expect(text.slice(0, text.indexOf('<details>'))).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · ❌ 2 of 3 not attached at the deadline

      **Verified: 1 of 3 as expected after 2 min 5 s**, 5 polls

      ❌ RequestLimitExceeded.

      #### ❌ <code>IngressGroup shop/api</code> · not-found · [<code>k8s/ingress.yaml:8</code>](https://github.com/acme/shop/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/k8s/ingress.yaml#L8)

      - **Observed:** no load balancer in <code>vpc-1</code> has the tags.
      - **Expected:** an active one.
      - **Most likely cause:** The controller is in its back-off.
        - or: Its class is another.
      - **Next command:** <code>kubectl describe ingress/api --namespace=shop</code>
        - then: <code>aws elbv2 describe-load-balancers</code>

      #### ❌ <code>Service shop/x</code> · not-built

      - **Observed:** the controller gives up on Service <code>shop/x</code> as the manifests have it: no subnets.
      - **Expected:** a frontend that the controller builds, so that its load balancer can carry the groups that Service <code>shop/x</code> names.
      - **Most likely cause:** The manifests have to be mended: the controller says the same in an event of the object, and changes nothing until then. A load balancer that was made before keeps what it has.
      - **Next command:** <code>kubectl describe service/x --namespace=shop</code>
        - then: <code>kubectl logs --namespace=kube-system deployment/aws-load-balancer-controller --since=1h</code>

      |  | Frontend | Load balancer | Security groups | Since |
      | --- | --- | --- | --- | --- |
      | ❌ not-found | <code>IngressGroup shop/api</code> |  |  | 0 s |
      | ✅ attached | <code>IngressGroup shop/web</code> | <code>k8s-shop-web</code><br><code>k8s-shop-web-1.eu-central-1.elb.amazonaws.com</code> | <code>web</code> <code>sg-w</code><br><code>sg-o</code><br><code>sg-b</code> the controller's backend group<br><code>old</code> <code>sg-s</code> **stale**<br><code>sg-m</code> made by the controller<br><code>sg-f</code> nobody declared it | 42 s |

      "
    `);
  });

  it('names the groups that are missing', () => {
    const missing = attachment('shop/web', { result: 'missing', missing: ['sg-w', 'sg-x'] });
    expect(verificationMarkdown(verification({ attachments: [missing] }), world, about, room.summary)).toContain(
      '<br><code>web</code> <code>sg-w</code> **missing**<br><code>sg-x</code> **missing** |',
    );
  });

  it.each([
    ['verified', '✅ attached after 42 s'],
    ['decided', '❌ 1 of 1 can never become true'],
    ['deadline', '❌ 1 of 1 not attached at the deadline'],
    ['cancelled', '⏹️ cancelled, 1 of 1 not attached yet'],
    ['denied', '❌ AWS refuses to be asked'],
    ['nothing-to-verify', '❌ nothing to verify'],
  ] as const)('has a title for %s', (ended, title) => {
    const attachments = ended === 'verified' ? [attachment('a')] : [lost];
    const text = verificationMarkdown(verification({ ended, attachments }), world, about, room.summary);
    expect(text.split('\n')[0]).toBe(`### Security groups · <code>prod-eu</code> · ${title}`);
  });

  it('gets shorter, and keeps the counts', () => {
    const many = Array.from({ length: 400 }, () => lost);
    const text = verificationMarkdown(
      verification({ ended: 'deadline', attachments: many }),
      world,
      about,
      room.comment,
    );
    expect(byteLength(text)).toBeLessThanOrEqual(room.comment);
    expect(text).toContain('**Verified: 0 of 400 as expected after 42 s**, 5 polls');
    expect(text).toContain('and 380 frontends more');
    expect(text).toContain('✂️ **Shortened');
  });

  it('leaves the timeline out first', () => {
    const timeline = Array.from({ length: 5000 }, () => ({ elapsedSeconds: 1, text: 'x' }));
    const text = verificationMarkdown(verification({ timeline }), world, about, room.comment);
    expect(byteLength(text)).toBeLessThan(5000);
    expect(text).toContain('k8s-shop-web');
  });
});

it('is annotated where the group is named', () => {
  expect(annotations({ attachments: [attachment('shop/web'), lost] })).toEqual([
    {
      level: 'error',
      title: 'frontend-sg: not-found',
      message:
        'IngressGroup shop/api\nObserved: no load balancer in vpc-1 has the tags\nExpected: an active one\nMost likely cause: The controller is in its back-off.\nNext command: kubectl describe ingress/api --namespace=shop',
      place,
    },
  ]);
});

it('is an output', () => {
  const result = outputs({ attachments: [attachment('shop/web', { stale: [] }), lost], verified: false });
  expect(result.verified).toBe('false');
  expect(JSON.parse(result['load-balancers'] ?? '')).toEqual([
    {
      frontend: 'IngressGroup shop/web',
      name: 'k8s-shop-web',
      arn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/k8s-shop-web/50dc6c495c0c9188',
      dnsName: 'k8s-shop-web-1.eu-central-1.elb.amazonaws.com',
      securityGroups: ['sg-w', 'sg-o', 'sg-b', 'sg-s', 'sg-m', 'sg-f'],
      result: 'attached',
    },
    { frontend: 'IngressGroup shop/api', securityGroups: [], result: 'not-found' },
  ]);
});
