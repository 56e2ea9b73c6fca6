import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCase } from './answer.ts';
import { readCases } from './case.ts';
import { judge } from './judge.ts';

const cases = readCases(join(import.meta.dirname, 'cases.jsonl'));

describe('the controller’s own answers', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(472);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((given) => ({ name: given.name, note: given.world.note ?? 'a random cluster', given })))(
    '$name: $note',
    ({ name, given }) => {
      const { disagreements } = judge(given);
      expect(disagreements, `npm run conformance -- --print shows our answer to ${name} and why`).toEqual([]);
    },
  );
});

describe('the judge', () => {
  const given = cases.find(({ name }) => name === 'ingress/002-annotation-and-class-params');
  if (given === undefined) throw new Error('the case that the judge is tried with is gone');
  const answer = answerCase(given);
  const judged = (changed: typeof answer): readonly string[] =>
    judge({ ...given, answer: changed }).disagreements.map(({ aspect }) => aspect);
  const withBalancer = (change: object): typeof answer => ({
    ...answer,
    frontends: answer.frontends.map((frontend) => ({
      ...frontend,
      ...(frontend.loadBalancers === undefined
        ? {}
        : { loadBalancers: frontend.loadBalancers.map((balancer) => ({ ...balancer, ...change })) }),
    })),
  });

  it('agrees with our own answer', () => {
    expect(judged(answer)).toEqual([]);
  });

  it('takes no answer for a disagreement', () => {
    const world = { ...given.world, controller: { 'ingres-class': 'x' } };
    expect(judge({ ...given, world }).disagreements).toMatchObject([
      { aspect: 'acts', ours: expect.stringContaining('Did you mean ingress-class') as unknown },
    ]);
  });

  it('notices what we do not act on', () => {
    expect(judged({ ...answer, frontends: [] })).toContain('acts');
    expect(judged({ ...answer, others: [...answer.others, { object: 'Ingress a/b', result: 'ignored' }] })).toEqual([
      'acts',
    ]);
  });

  it('notices another outcome', () => {
    const failed = answer.frontends.map(({ kind, id, members = [] }) => ({
      kind,
      id,
      members,
      result: 'error',
      errorKind: 'other',
    }));
    expect(judged({ ...answer, frontends: failed })).toContain('outcome');
  });

  it.each([
    ['groups', { securityGroups: ['sg-00000000000000009'] }],
    ['identity', { scheme: 'other' }],
    ['identity', { ipAddressType: 'other' }],
    ['identity', { name: 'other', namePrefix: 'other' }],
    ['identity', { trackingTags: {} }],
    ['listeners', { listeners: [{ port: 1, protocol: 'HTTP' }] }],
    ['managed', { managedGroup: { ingress: ['tcp 1-1 10.0.0.0/8'] } }],
  ] as const)('notices another %s: %j', (aspect, change) => {
    expect(judged(withBalancer(change))).toEqual([aspect]);
  });
});
