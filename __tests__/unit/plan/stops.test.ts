import { expect, test } from 'vitest';
import { type Finding, finding, type FindingId } from '../../../src/finding.ts';
import { blockedGroups, failingFindings, type FailOn, stopsEverything } from '../../../src/plan/stops.ts';

const of = (id: FindingId, more: Partial<Finding> = {}): Finding => ({
  ...finding(id, { message: 'm', action: 'a', group: 'web' }),
  ...more,
});
const error: FailOn = { kind: 'severity', lowest: 'error' };
const warning: FailOn = { kind: 'severity', lowest: 'warning' };
const never: FailOn = { kind: 'never' };
const only = (...ids: readonly FindingId[]): FailOn => ({ kind: 'ids', ids });
const accepted = { accepted: { reason: 'demo' } };
const raised = { severity: 'error' } as const;

/** README and DESIGN, "What stops what": the step, that group, all writes. */
test.each<[string, Finding, FailOn, fails: boolean, blocks: boolean, stops: boolean]>([
  ['an error about a name', of('undeclared-group'), error, true, false, true],
  ['an error about a name, whatever fail-on', of('ambiguous-name'), never, true, false, true],
  ['an error about a group', of('foreign-owner'), error, true, true, false],
  ['an error about a group, whatever fail-on', of('wrong-vpc'), never, true, true, false],
  ['an error about a group, of which fail-on speaks not', of('stale-commit'), only('drift'), true, true, false],
  ['a gap that nobody accepts', of('gap-needed'), never, true, true, false],
  ['a gap that is accepted', of('gap-needed', accepted), error, false, false, false],
  [
    'a commit of which nobody knows whether it is stale, and a policy that is strict',
    of('stale-commit', { group: undefined } as never),
    never,
    true,
    false,
    true,
  ],
  ['an error about a rule', of('world-open-admin'), error, true, true, false],
  ['an error about a rule, and fail-on: warning', of('world-open-admin'), warning, true, true, false],
  ['an error about a rule that fail-on lifts', of('world-open-admin'), never, false, false, false],
  ['an error about a rule of which fail-on speaks not', of('world-open-admin'), only('drift'), false, false, false],
  [
    'an error about a rule of which fail-on speaks',
    of('world-open-admin'),
    only('world-open-admin'),
    true,
    true,
    false,
  ],
  ['an error about a rule that the policy accepts', of('world-open-admin', accepted), error, false, false, false],
  [
    'one that the policy accepts and fail-on names',
    of('world-open-admin', accepted),
    only('world-open-admin'),
    false,
    false,
    false,
  ],
  [
    'an error about a rule that names no group',
    of('expired-allow', { severity: 'error', group: undefined } as never),
    error,
    true,
    false,
    false,
  ],
  ['a warning about a rule', of('world-open-port'), error, false, false, false],
  ['a warning about a rule that fails the step', of('world-open-port'), warning, true, false, false],
  ['a warning about a rule that the policy makes an error', of('world-open-port', raised), error, true, true, false],
  ['the same, lifted by fail-on', of('world-open-port', raised), never, false, false, false],
  ['drift that the policy makes an error: writing mends it', of('drift', raised), error, true, false, false],
  ['an error about a frontend', of('controller-refuses'), error, true, false, false],
  ['an error about a frontend that fail-on lifts', of('controller-refuses'), never, false, false, false],
  ['an error about a frontend that the policy accepts', of('controller-refuses', accepted), error, false, false, false],
  [
    'a warning about a frontend that the policy makes an error',
    of('backend-unmanaged', raised),
    error,
    true,
    false,
    false,
  ],
  ['a warning about a group', of('other-cluster'), error, false, false, false],
  ['a warning about a group that the policy makes an error', of('other-cluster', raised), never, true, true, false],
  ['a note', of('unused-declaration'), warning, false, false, false],
  ['a note that fail-on names', of('orphan'), only('orphan'), true, false, false],
])('%s', (_, found, failOn, fails, blocks, stops) => {
  expect(failingFindings([found], failOn)).toEqual(fails ? [found] : []);
  expect([...blockedGroups([found], failOn)]).toEqual(blocks ? [['web', found.id]] : []);
  expect(stopsEverything({ problems: [], findings: [found] })).toBe(stops);
});

test('a problem stops everything', () => {
  expect(stopsEverything({ problems: [{ message: 'm' }], findings: [] })).toBe(true);
});
