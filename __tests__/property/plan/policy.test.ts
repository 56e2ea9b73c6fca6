import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, finding, type FindingId } from '../../../src/finding.ts';
import type { AllowEntry } from '../../../src/groups/read-policy.ts';
import { applyPolicy } from '../../../src/plan/policy.ts';
import { blockedGroups, failingFindings, type FailOn, stopsEverything } from '../../../src/plan/stops.ts';

const ids: readonly FindingId[] = [
  'world-open-admin',
  'world-open-port',
  'foreign-owner',
  'gap-needed',
  'drift',
  'orphan',
];
const range = fc.tuple(fc.nat(4), fc.nat(4)).map(([from, more]) => ({ from, to: from + more }));
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const about = fc
  .tuple(
    optional('group', fc.constantFrom('a', 'b')),
    optional('frontend', fc.constantFrom('x', 'y')),
    optional('ports', range),
  )
  .map((parts) => Object.assign({}, ...parts) as Partial<Finding>);
const findings = fc.array(
  fc.tuple(fc.constantFrom(...ids), about).map(([id, more]) => finding(id, { message: 'm', action: 'a', ...more })),
  { maxLength: 8 },
);
const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
const entries = fc.array(
  fc
    .tuple(
      fc.constantFrom(...ids),
      about,
      optional('until', fc.constantFrom(...days)),
      optional('clusters', fc.constantFrom(['prod'], ['dev'], ['*'])),
    )
    .map(([id, one, until, clusters]): AllowEntry => ({
      finding: id,
      reason: 'r',
      place: { file: 'p.yml', line: 1, column: 1 },
      ...(one as Partial<AllowEntry>),
      ...until,
      ...clusters,
    })),
  { maxLength: 6 },
);
const severities = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('error' as const, 'warning', 'info'));
const failOns = fc.oneof(
  fc.constantFrom<FailOn>(
    { kind: 'never' },
    { kind: 'severity', lowest: 'error' },
    { kind: 'severity', lowest: 'warning' },
  ),
  fc.subarray([...ids]).map((some): FailOn => ({ kind: 'ids', ids: some })),
);
const today = '2026-11-23';
const judge = (
  given: readonly Finding[],
  allow: readonly AllowEntry[],
  severity: Readonly<Record<string, Finding['severity']>> = {},
) =>
  applyPolicy(
    given,
    {
      policy: {
        severity: new Map(Object.entries(severity) as [FindingId, Finding['severity']][]),
        allow,
        annotations: 'allow',
      },
      today,
    },
    'prod',
  ).findings;

test('a policy drops no finding and changes nothing of it but its severity and whether it is accepted', () => {
  fc.assert(
    fc.property(findings, entries, severities, (given, allow, severity) => {
      const judged = judge(given, allow, severity);
      const bare = judged
        .slice(0, given.length)
        .map(({ accepted: _accepted, ...found }, index) => ({ ...found, severity: given[index]?.severity }));
      expect(bare).toEqual(given);
      expect(judged.slice(given.length).every(({ id }) => id === 'unused-allow' || id === 'expired-allow')).toBe(true);
    }),
  );
});

test('what is accepted depends neither on the order of the entries nor on other findings', () => {
  fc.assert(
    fc.property(findings, entries, (given, allow) => {
      const accepted = (some: readonly Finding[], by: readonly AllowEntry[]) =>
        judge(some, by)
          .slice(0, some.length)
          .map((found) => found.accepted !== undefined);
      expect(accepted(given, allow.toReversed())).toEqual(accepted(given, allow));
      expect(given.flatMap((found) => accepted([found], allow))).toEqual(accepted(given, allow));
    }),
  );
});

test('of every entry for this cluster it is said where it lets nothing stand, and of no other', () => {
  fc.assert(
    fc.property(findings, entries, (given, allow) => {
      const placed = allow.map((entry, line) => ({ ...entry, place: { file: 'p.yml', line, column: 1 } }));
      const judged = judge(given, placed);
      const told = new Set(judged.slice(given.length).map(({ place }) => place?.line));
      for (const entry of placed) {
        const lets = judge(given, [entry]).some(({ accepted }) => accepted !== undefined);
        const isHere = entry.clusters?.includes('dev') !== true;
        expect(told.has(entry.place.line)).toBe(isHere && !lets);
      }
    }),
  );
});

test('what is accepted fails nothing, blocks nothing and stops nothing; the rest as if it were alone', () => {
  fc.assert(
    fc.property(findings, entries, failOns, (given, allow, failOn) => {
      const judged = judge(given, allow);
      const rest = judged.filter(({ accepted }) => accepted === undefined);
      expect(failingFindings(judged, failOn)).toEqual(failingFindings(rest, failOn));
      expect(blockedGroups(judged, failOn)).toEqual(blockedGroups(rest, failOn));
      expect(stopsEverything({ problems: [], findings: judged })).toBe(
        stopsEverything({ problems: [], findings: rest }),
      );
      // Whatever keeps a group from being written fails the step, too: nothing is left undone without a word.
      for (const [, id] of blockedGroups(judged, failOn))
        expect(failingFindings(judged, failOn).map((found) => found.id)).toContain(id);
    }),
  );
});
