import { describe, expect, test } from 'vitest';
import { type Attachment, classify } from '../../../src/verify/classify.ts';
import type { ClusterAnswer } from '../../../src/verify/cluster.ts';
import { isSameServer } from '../../../src/verify/cluster.ts';
import { withAnswer } from '../../../src/verify/deployed.ts';
import { locate } from '../../../src/verify/locate.ts';
import { failureOf, type ObjectEvent } from '../../../src/verify/object-events.ts';
import { alb, ingress, known } from './worlds.ts';

const there = (lists?: readonly string[], hostnames: readonly string[] = []): ClusterAnswer => ({
  kind: 'there',
  object: { hostnames, isSeen: true, isBeingDeleted: false, ...(lists === undefined ? {} : { lists }) },
});
const object = { resource: 'ingress', namespace: 'shop', name: 'web' } as const;
const seen = (
  lists: readonly string[] | undefined,
  ...loadBalancers: Parameters<typeof locate>[1][number][]
): Attachment => {
  const expectation = ingress({ object: lists === undefined ? object : { ...object, lists } });
  return classify(expectation, locate(expectation, loadBalancers), known, 'warn');
};

describe('what the cluster has', () => {
  test.each<[string, readonly string[] | undefined, ClusterAnswer, string]>([
    ['the same list', ['web'], there(['web']), 'not-found'],
    ['the same groups in another order, one of them twice', ['web', 'a'], there(['a', 'web', 'a']), 'not-found'],
    ['one more', ['web'], there(['web', 'old']), 'not-deployed'],
    ['one less', ['web', 'old'], there(['web']), 'not-deployed'],
    ['no list', ['web'], there(), 'not-deployed'],
    ['a list where the repository has none', [], there(['old']), 'not-deployed'],
    ['no list either', [], there(), 'not-found'],
    ['anything, where the repository lists groups in another object', undefined, there(['old']), 'not-found'],
    ['no such object', ['web'], { kind: 'absent' }, 'not-deployed'],
    ['no answer', ['web'], { kind: 'unknown', why: 'x' }, 'not-found'],
  ])('%s', (_, lists, answer, result) => {
    expect(withAnswer(seen(lists), answer, []).result).toBe(result);
  });

  test('does not undo what AWS shows, or shows can never be', () => {
    expect(withAnswer(seen(['web'], alb()), { kind: 'absent' }, [])).toEqual(seen(['web'], alb()));
    const failed = seen(['web'], alb({ state: { code: 'failed' } }));
    expect(withAnswer(failed, { kind: 'absent' }, [])).toEqual(failed);
    const young = seen(['web'], alb({ state: { code: 'provisioning' } }));
    expect(withAnswer(young, { kind: 'absent' }, []).result).toBe('not-active');
  });

  test('names a load balancer in its status, whose name AWS writes with capitals', () => {
    const named = alb({ name: 'other', dnsName: 'Other-1.elb.amazonaws.com', tags: {} });
    const answer = there(['web'], ['other-1.elb.amazonaws.com']);
    expect(withAnswer(seen(['web']), answer, [alb({ tags: {} }), named]).status).toEqual({
      hostname: 'other-1.elb.amazonaws.com',
      loadBalancer: named,
    });
    expect(withAnswer(seen(['web']), answer, []).status).toEqual({ hostname: 'other-1.elb.amazonaws.com' });
    expect(withAnswer(seen(['web'], alb({ securityGroups: [] })), answer, [named])).not.toHaveProperty('status');
  });
});

describe('the event that counts', () => {
  const event = (reason: string, at: string, isWarning = true): ObjectEvent => ({
    reason,
    message: '',
    isWarning,
    by: 'ingress',
    count: 1,
    at,
  });
  test.each<[string, readonly ObjectEvent[], string | undefined]>([
    ['none', [], undefined],
    ['a failure', [event('FailedBuildModel', '2')], '2'],
    ['the newest failure', [event('FailedDeployModel', '3'), event('FailedBuildModel', '2')], '3'],
    ['one that is over', [event('SuccessfullyReconciled', '3', false), event('FailedBuildModel', '2')], undefined],
    ['one after a success', [event('FailedBuildModel', '3'), event('SuccessfullyReconciled', '2', false)], '3'],
    ['in the same second', [event('FailedBuildModel', '2'), event('SuccessfullyReconciled', '2', false)], undefined],
    ["somebody else's", [event('BackOff', '2'), event('FailedBuildModel', '3', false)], undefined],
  ])('%s', (_, events, at) => {
    expect(failureOf(events)?.at).toBe(at);
  });
});

test.each([
  ['https://ABC.eks.amazonaws.com', 'https://abc.eks.amazonaws.com:443/', true],
  ['https://abc.eks.amazonaws.com', 'https://abd.eks.amazonaws.com', false],
  ['https://abc.eks.amazonaws.com', 'http://abc.eks.amazonaws.com', false],
  ['https://proxy/k8s/a', 'https://proxy/k8s/b', false],
  ['abc', 'abc', false],
])('%s and %s are the same server: %s', (a, b, isSame) => {
  expect(isSameServer(a, b)).toBe(isSame);
});
