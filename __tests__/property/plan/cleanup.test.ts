import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observed } from '../../../src/aws/observed.ts';
import { makeCleanupPlan } from '../../../src/plan/cleanup.ts';
import type { Place } from '../../../src/problem.ts';
import { cluster, owner } from './drifted.ts';
import { observedAs } from './model.ts';

type Group = {
  readonly index: number;
  readonly ours: boolean;
  readonly here: boolean;
  readonly elsewhere: boolean;
  readonly adopted: boolean;
  readonly foreign: boolean;
  readonly mentioned: 'no' | 'id' | 'GroupName' | 'Name';
  readonly use: 'none' | 'used' | 'unknown';
  readonly names: readonly number[];
};

const often = fc.nat(4).map((dice) => dice > 0);
const seldom = fc.nat(7).map((dice) => dice === 0);
const groups: fc.Arbitrary<readonly Group[]> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, index) =>
      fc.record({
        index: fc.constant(index),
        ours: often,
        here: often,
        elsewhere: seldom,
        adopted: seldom,
        foreign: seldom,
        mentioned: fc.oneof(
          { weight: 6, arbitrary: fc.constant('no' as const) },
          fc.constantFrom('id', 'GroupName', 'Name'),
        ),
        use: fc.oneof({ weight: 6, arbitrary: fc.constant('none' as const) }, fc.constantFrom('used', 'unknown')),
        names: fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }),
      }),
    ),
  ),
);

const id = (index: number): string => `sg-${String(index).padStart(17, '0')}`;
const place: Place = { file: 'web.yaml', line: 7, column: 1 };

function plan(all: readonly Group[]) {
  const observed: Observed = observedAs(
    {
      ipv6: false,
      serial: 0,
      groups: all.map((group) => ({
        id: id(group.index),
        name: `group-${group.index}`,
        description: '',
        tags: {
          Name: `name-${group.index}`,
          'frontend-sg/owner': group.ours ? owner : 'acme/else',
          ...(group.here ? { [`frontend-sg/cluster/${cluster}`]: 'true' } : {}),
          ...(group.elsewhere ? { 'frontend-sg/cluster/dev': 'true' } : {}),
          ...(group.adopted ? { 'frontend-sg/adopted': 'true' } : {}),
          ...(group.foreign ? { 'elbv2.k8s.aws/cluster': 'prod' } : {}),
        },
        rules: group.names.map((other) => ({
          id: `sgr-${group.index}-${other}`,
          direction: 'ingress',
          protocol: 'tcp',
          from: 443,
          to: 443,
          peer: { kind: 'group', id: id(other) },
        })),
      })),
    },
    'vpc-0123456789abcdef0',
    undefined,
  );
  const text = { no: '', id: 'sg-', GroupName: 'group-', Name: 'name-' };
  return makeCleanupPlan({
    owner,
    cluster,
    observed,
    problems: [],
    findings: [],
    mentions: new Map(
      all
        .filter(({ mentioned }) => mentioned !== 'no')
        .map(({ index, mentioned }) => [mentioned === 'id' ? id(index) : `${text[mentioned]}${index}`, place]),
    ),
    uses: new Map(
      all
        .filter(({ use }) => use !== 'unknown')
        .map(({ index, use }) => [id(index), use === 'used' ? ['load balancer web carries it'] : []]),
    ),
  });
}

/** The groups that may go: own, unmentioned, unused; without every one that a group which stays names. */
function mayGo(all: readonly Group[]): ReadonlySet<number> {
  const going = new Set(
    all
      .filter(({ ours, here, elsewhere, adopted, foreign }) => ours && here && !elsewhere && !adopted && !foreign)
      .filter(({ mentioned, use }) => mentioned === 'no' && use === 'none')
      .map(({ index }) => index),
  );
  for (let before = -1; before !== going.size;) {
    before = going.size;
    for (const stays of all.filter(({ index }) => !going.has(index)))
      for (const named of stays.names) going.delete(named);
  }
  return going;
}

test('exactly the own groups go that nothing names and nothing uses, and never one that a rule of a staying group names', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const made = plan(all);
      const deleted = made.groups.filter(({ changes }) => changes.some(({ kind }) => kind === 'delete-group'));
      expect(new Set(deleted.map((group) => group.id))).toEqual(new Set([...mayGo(all)].map(id)));
    }),
    { numRuns: 3_000 },
  );
});

test('after its rows a deleted group is named by none that goes, and no other rule is touched', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const going = mayGo(all);
      for (const { id: own, changes } of plan(all).groups) {
        const group = all.find(({ index }) => id(index) === own);
        if (group === undefined) throw new Error(`a row about ${own}`);
        const removed = changes.flatMap((change) => (change.kind === 'remove-rule' ? [change.ruleId] : []));
        const references = group.names.filter((other) => other !== group.index && going.has(other));
        expect(removed.toSorted()).toEqual(
          (going.has(group.index) ? references.map((other) => `sgr-${group.index}-${other}`) : []).toSorted(),
        );
        if (going.has(group.index)) expect(changes.at(-1)?.kind).toBe('delete-group');
      }
    }),
    { numRuns: 3_000 },
  );
});

test('what another cluster uses, or was adopted, only loses tags of ours; everything else of ours is kept with a reason', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const made = plan(all);
      const own = all.filter(({ ours, here }) => ours && here);
      for (const group of own) {
        const row = made.groups.find((one) => one.id === id(group.index));
        const kept = made.kept?.find((one) => one.id === id(group.index));
        const candidate = group.mentioned === 'no' && !group.foreign;
        if (candidate && group.elsewhere)
          expect(row?.changes).toEqual([{ kind: 'untag-group', keys: [`frontend-sg/cluster/${cluster}`] }]);
        else if (candidate && group.adopted)
          expect(row?.changes).toEqual([
            {
              kind: 'untag-group',
              keys: ['frontend-sg/adopted', `frontend-sg/cluster/${cluster}`, 'frontend-sg/owner'],
            },
          ]);
        expect([row === undefined, kept === undefined].filter(Boolean)).toHaveLength(1);
        if (kept !== undefined) expect(kept.reason).not.toBe('');
      }
      const others = all.filter((group) => !own.includes(group)).map(({ index }) => id(index));
      expect([...made.groups, ...(made.kept ?? [])].filter((row) => others.includes(row.id ?? ''))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});
