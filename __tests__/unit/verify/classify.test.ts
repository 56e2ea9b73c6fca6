import { describe, expect, test } from 'vitest';
import type { ObservedLoadBalancer } from '../../../src/aws/observed.ts';
import {
  type Attachment,
  type AttachmentResult,
  classify,
  type ExtraGroups,
  stageOf,
} from '../../../src/verify/classify.ts';
import type { Expectation } from '../../../src/verify/expectation.ts';
import { alb, ingress, known, nlb, service } from './worlds.ts';

const see = (
  expectation: Expectation,
  matches: readonly ObservedLoadBalancer[],
  extraGroups: ExtraGroups = 'warn',
): Attachment => classify(expectation, { matches, otherClusters: [] }, known, extraGroups);

const place = { file: 'k8s/web.yaml', line: 7, column: 5 };
const two = ingress({
  groups: [
    { token: 'web', ids: ['sg-web'], place },
    { token: 'office', ids: ['sg-office'], place },
  ],
});

describe('one load balancer', () => {
  const worlds: readonly (readonly [string, Expectation, ObservedLoadBalancer, AttachmentResult])[] = [
    ['exactly the groups', ingress(), alb(), 'attached'],
    ['active_impaired serves too', ingress(), alb({ state: { code: 'active_impaired' } }), 'attached'],
    [
      "the controller's backend group is fine",
      ingress(),
      alb({ securityGroups: ['sg-web', 'sg-backend'] }),
      'attached',
    ],
    ['another owner', ingress(), alb({ securityGroups: ['sg-theirs', 'sg-web'] }), 'attached-with-extras'],
    ['a group nobody knows', ingress(), alb({ securityGroups: ['sg-web', 'sg-0000'] }), 'attached-with-extras'],
    ['still provisioning', ingress(), alb({ state: { code: 'provisioning' } }), 'not-active'],
    ['one of two', two, alb(), 'missing'],
    ['none of two', two, alb({ securityGroups: ['sg-theirs'] }), 'missing'],
    ['missing while provisioning', two, alb({ state: { code: 'provisioning' } }), 'missing'],
    ['a group of ours too many', ingress(), alb({ securityGroups: ['sg-web', 'sg-old'] }), 'stale'],
    ['the old group instead of the new', ingress(), alb({ securityGroups: ['sg-old'] }), 'missing'],
    ['the managed group instead', ingress(), alb({ securityGroups: ['sg-managed', 'sg-backend'] }), 'not-in-effect'],
    ['the managed group as well', ingress(), alb({ securityGroups: ['sg-web', 'sg-managed'] }), 'not-in-effect'],
    ['another VPC', ingress(), alb({ vpc: 'vpc-2' }), 'wrong-vpc'],
    ['another type', ingress(), alb({ type: 'network' }), 'wrong-type'],
    ['another scheme', ingress(), alb({ scheme: 'internal' }), 'wrong-scheme'],
    [
      'another scheme, which nobody said',
      ingress({ scheme: { value: 'internet-facing', assumed: true } }),
      alb({ scheme: 'internal' }),
      'attached',
    ],
    ['failed', ingress(), alb({ state: { code: 'failed', reason: 'no subnet' } }), 'state-failed'],
    ['an NLB with its groups', service(), nlb(), 'attached'],
    ['an NLB made without groups', service(), nlb({ securityGroups: [] }), 'no-security-groups'],
    [
      'an NLB made without groups that is still provisioning',
      service(),
      nlb({ securityGroups: [], state: { code: 'provisioning' } }),
      'no-security-groups',
    ],
    ['an ALB without groups (which AWS does not make)', ingress(), alb({ securityGroups: [] }), 'missing'],
    [
      'a name that two groups share means both',
      ingress({ groups: [{ token: 'web', ids: ['sg-web', 'sg-web2'], place }] }),
      alb(),
      'missing',
    ],
    [
      'a name that no group has',
      ingress({ groups: [...two.groups.slice(0, 1), { token: 'gone', ids: [], place }] }),
      alb(),
      'unresolved',
    ],
  ];
  test.each(worlds)('%s', (_, expectation, loadBalancer, result) => {
    const seen = see(expectation, [loadBalancer]);
    expect(seen.result).toBe(result);
    expect(seen.loadBalancer).toBe(loadBalancer);
  });
});

test('says which groups are missing, stale and extra', () => {
  const seen = see(two, [alb({ securityGroups: ['sg-old', 'sg-backend', 'sg-theirs', 'sg-web', 'sg-0000'] })]);
  expect(seen).toMatchObject({
    result: 'missing',
    missing: ['sg-office'],
    stale: [{ id: 'sg-old', name: 'old' }],
    extras: [
      { id: 'sg-backend', kind: 'backend' },
      { id: 'sg-theirs', kind: 'foreign' },
      { id: 'sg-0000', kind: 'foreign' },
    ],
  });
});

test.each([
  ['allow', 'attached', 'stale'],
  ['warn', 'attached-with-extras', 'stale'],
  ['fail', 'extra-groups', 'stale'],
] as const)('extra-groups: %s makes foreign groups %s, and never excuses one of ours', (mode, foreign, ours) => {
  expect(see(ingress(), [alb({ securityGroups: ['sg-web', 'sg-theirs'] })], mode).result).toBe(foreign);
  expect(see(ingress(), [alb({ securityGroups: ['sg-web', 'sg-old'] })], mode).result).toBe(ours);
  expect(see(ingress(), [alb({ securityGroups: ['sg-web', 'sg-backend'] })], mode).result).toBe('attached');
});

describe('no load balancer, or several', () => {
  test('none', () => {
    expect(see(ingress(), [])).toMatchObject({ result: 'not-found', missing: ['sg-web'], others: [] });
    expect(see(ingress(), [])).not.toHaveProperty('loadBalancer');
  });

  test('the new one is judged while the old one of another scheme goes', () => {
    const fresh = alb({ name: 'a-new', state: { code: 'provisioning' } });
    const old = alb({ name: 'z-old', scheme: 'internal' });
    const seen = see(ingress(), [old, fresh]);
    expect(seen).toMatchObject({ result: 'not-active', loadBalancer: fresh, others: [old] });
  });

  test('all is well only when the old one is gone', () => {
    const fresh = alb({ name: 'new' });
    const old = alb({ name: 'old', scheme: 'internal' });
    expect(see(ingress(), [old, fresh])).toMatchObject({ result: 'replacing', loadBalancer: fresh, others: [old] });
    expect(see(ingress(), [fresh]).result).toBe('attached');
  });

  test('one in another VPC is not the old one', () => {
    expect(see(ingress(), [alb({ name: 'far', vpc: 'vpc-2' }), alb()]).result).toBe('attached');
  });

  test('an old NLB without groups is not final while a new one is there', () => {
    const old = nlb({ name: 'k8s-shop-api-old', securityGroups: [] });
    const fresh = nlb({ securityGroups: ['sg-theirs'] });
    expect(see(service(), [old, fresh])).toMatchObject({ result: 'missing', loadBalancer: fresh });
    expect(stageOf(see(service(), [old, fresh]))).toBe('waiting');
  });

  test('the answer does not depend on the order', () => {
    const all = [alb({ name: 'a', scheme: 'internal' }), alb({ name: 'b' }), alb({ name: 'c' })];
    expect(see(ingress(), all.toReversed())).toEqual(see(ingress(), all));
  });
});

describe('a frontend that names no group', () => {
  const nameless = ingress({ groups: [] });
  test.each([
    ['has no load balancer yet', [], 'released'],
    ['carries what the controller gives it', [alb({ securityGroups: ['sg-managed', 'sg-backend'] })], 'released'],
    ['still carries one of ours', [alb({ securityGroups: ['sg-managed', 'sg-old'] })], 'stale'],
    ['one in another VPC does', [alb({ vpc: 'vpc-2', securityGroups: ['sg-old'] })], 'released'],
  ] as const)('%s', (_, matches, result) => {
    expect(see(nameless, matches).result).toBe(result);
  });
});
