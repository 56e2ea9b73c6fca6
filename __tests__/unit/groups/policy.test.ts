import { describe, expect, test } from 'vitest';
import { type FindingId, findingIds, findingKinds } from '../../../src/finding.ts';
import { readPolicies } from '../../../src/groups/policy.ts';
import type { Json } from '../../../src/manifests/document.ts';
import { textAt, written } from './written.ts';

/** Policies in files of their own, called `0.yml`, `1.yml`, …; problems read `TEXT AT THEIR PLACE <- MESSAGE <- HINT`. */
function read(...objects: readonly Json[]) {
  const sources = objects.map((object, index) => ({ ...written(`${index}.yml`, object), path: [] }));
  const { policy, problems } = readPolicies(sources);
  return {
    policy,
    notes: problems.map(({ message, hint, place }) => {
      const source = sources[Number((place?.file ?? '').replace('.yml', ''))] ?? { lines: [] };
      return `${textAt(source, place)} <- ${message}${hint === undefined ? '' : ` <- ${hint}`}`;
    }),
  };
}
const entry = (more: { readonly [key: string]: Json } = {}) => ({ finding: 'host-bits', reason: 'known', ...more });
const allow = (more: { readonly [key: string]: Json }): Json => ({ allow: [entry(more)] });

test('everything that a policy says', () => {
  const { policy, notes } = read({
    severity: { 'backend-unmanaged': 'error', 'host-bits': 'info' },
    allow: [
      entry({ group: 'web', port: 8080, clusters: ['dev-*'], until: '2027-01-31', reason: ' partner demo\n' }),
      entry({ frontend: 'Service shop/events', ports: '8000 - 8100' }),
      entry({ ports: 443 }),
      entry({ port: '0' }),
    ],
    annotations: 'forbid',
  });
  expect(notes).toEqual([]);
  expect([...policy.severity]).toEqual([
    ['backend-unmanaged', 'error'],
    ['host-bits', 'info'],
  ]);
  expect(policy.annotations).toBe('forbid');
  expect(policy.allow.map(({ place, ...rest }) => [place.line, rest])).toEqual([
    [
      7,
      {
        finding: 'host-bits',
        group: 'web',
        ports: { from: 8080, to: 8080 },
        clusters: ['dev-*'],
        until: '2027-01-31',
        reason: 'partner demo',
      },
    ],
    [17, { finding: 'host-bits', frontend: 'Service shop/events', ports: { from: 8000, to: 8100 }, reason: 'known' }],
    [23, { finding: 'host-bits', ports: { from: 443, to: 443 }, reason: 'known' }],
    [28, { finding: 'host-bits', ports: { from: 0, to: 0 }, reason: 'known' }],
  ]);
});

test('none says nothing', () => {
  expect(read().policy).toEqual({ severity: new Map(), allow: [], annotations: 'allow' });
  expect(read({}, {}).notes).toEqual([]);
});

describe('what is wrong is told where it stands', () => {
  test.each<[Json, string]>([
    [[], '[] <- the policy must be a map with `severity`, `allow` or `annotations`, not an empty list'],
    [
      { policy: {} },
      '"policy": {} <- the policy has no key "policy" <- Write what stands under `policy:` at the left margin of the file',
    ],
    [{ allowed: [] }, '"allowed": [] <- the policy has no key "allowed" <- The keys are severity, allow, annotations'],
    [{ annotations: 'no' }, '"no" <- annotations must be `allow` or `forbid`, not "no"'],
    [{ annotations: 'forbidden' }, '"forbidden" <- annotations must be `allow` or `forbid`, not "forbidden"'],
    [
      { severity: { 'host-bit': 'error' } },
      '"host-bit": "error" <- severity has no key "host-bit" <- Did you mean `host-bits`?',
    ],
    [
      { severity: { hostbits: 'error' } },
      '"hostbits": "error" <- severity has no key "hostbits" <- Did you mean `host-bits`?',
    ],
    [
      { severity: { 'host-bits': 'off' } },
      '"off" <- severity.host-bits must be error, warning or info, not "off" <- A finding is never dropped: accept it under `allow`, with a reason',
    ],
    [
      { severity: { 'host-bits': false } },
      'false <- severity.host-bits must be error, warning or info, not false <- A finding is never dropped: accept it under `allow`, with a reason',
    ],
    [
      { severity: { 'undeclared-group': 'warning' } },
      '"warning" <- severity.undeclared-group must be `error`, not "warning" <- The manifests say something of a name that is not so: nothing can be written while they do, and no policy lifts that',
    ],
    [
      { severity: { 'foreign-owner': 'info' } },
      '"info" <- severity.foreign-owner must be `error`, not "info" <- What is declared of this group cannot be made so: there is nothing to accept, and no policy lifts that',
    ],
    [
      { severity: { 'nothing-to-verify': 'info' } },
      '"info" <- severity.nothing-to-verify must be `error`, not "info" <- Where nothing was seen, nothing is verified: no policy lifts that',
    ],
    [{ allow: {} }, '{} <- allow must be a list of findings that are accepted, not a map <- Put it in a list: [ … ]'],
    [{ allow: ['host-bits'] }, '"host-bits" <- allow[0] must be a map with `finding` and `reason`, not "host-bits"'],
    [
      { allow: [{ finding: 'host-bits' }] },
      '{ <- allow[0] has no `reason` <- An entry says what is accepted, and why: { finding: …, reason: … }',
    ],
    [allow({ reason: ' \n' }), '" \\n" <- allow[0].reason must be text that says why, not " \\n"'],
    [allow({ reason: null }), 'null <- allow[0].reason must be text that says why, not empty'],
    [
      allow({ finding: 'host-bit' }),
      '"host-bit" <- allow[0].finding must be the id of a finding that can be accepted, not "host-bit" <- Did you mean `host-bits`?',
    ],
    [
      allow({ finding: 'ambiguous-name' }),
      '"ambiguous-name" <- allow[0].finding must be the id of a finding that can be accepted, not "ambiguous-name" <- The manifests say something of a name that is not so: nothing can be written while they do, and no policy lifts that',
    ],
    [
      allow({ finding: 'wrong-vpc' }),
      '"wrong-vpc" <- allow[0].finding must be the id of a finding that can be accepted, not "wrong-vpc" <- What is declared of this group cannot be made so: there is nothing to accept, and no policy lifts that',
    ],
    [
      allow({ finding: 'unused-allow' }),
      '"unused-allow" <- allow[0].finding must be the id of a finding that can be accepted, not "unused-allow" <- Take the entry that it is about away, or mend it',
    ],
    [allow({ reasons: 'x' }), '"reasons": "x" <- allow[0] has no key "reasons" <- Did you mean `reason`?'],
    [
      allow({ until: '31.01.2027' }),
      '"31.01.2027" <- allow[0].until must be a day such as 2027-01-31, not "31.01.2027"',
    ],
    [allow({ until: 2027 }), '2027 <- allow[0].until must be a day such as 2027-01-31, not 2027'],
    [allow({ until: '2027-02-29' }), '"2027-02-29" <- allow[0].until: there is no 2027-02-29 in the calendar'],
    [allow({ until: '2100-02-29' }), '"2100-02-29" <- allow[0].until: there is no 2100-02-29 in the calendar'],
    [allow({ until: '2027-06-31' }), '"2027-06-31" <- allow[0].until: there is no 2027-06-31 in the calendar'],
    [allow({ port: 70_000 }), '70000 <- allow[0].port must be a port from 0 to 65535, not 70000'],
    [
      allow({ port: '70000' }),
      '"70000" <- allow[0]: 70000 is no range of ports <- Ports go from 0 to 65535, the lower one first',
    ],
    [
      allow({ ports: '90-80' }),
      '"90-80" <- allow[0]: 90-80 is no range of ports <- Ports go from 0 to 65535, the lower one first',
    ],
    [allow({ port: 80, ports: 80 }), '"ports": 80 <- allow[0] has `port` and `ports` <- Keep one'],
    [allow({ group: '' }), '"" <- allow[0].group must be the name or the id of a security group, not ""'],
    [
      allow({ clusters: [] }),
      '[] <- allow[0].clusters must be a list of 1 to 50 patterns such as prod-*, not an empty list',
    ],
    [
      allow({ clusters: ['a b'] }),
      '"a b" <- allow[0].clusters[0]: "a b" holds " "; a pattern is letters, digits, - _ . and *, which stands for any characters <- Write a name of a cluster, or prod-*',
    ],
  ])('%j', (object, note) => {
    const { policy, notes } = read(object);
    expect(notes).toEqual([note]);
    // What cannot be understood accepts and changes nothing.
    expect(policy).toEqual(read({}).policy);
  });

  test('a flaw of one entry leaves the others', () => {
    const { policy, notes } = read({
      allow: [entry({ until: 'never' }), entry({ until: '2028-02-29' })],
      severity: { orphan: 'off', 'host-bits': 'error' },
    });
    expect(notes).toHaveLength(2);
    expect(policy.allow).toMatchObject([{ until: '2028-02-29' }]);
    expect([...policy.severity]).toEqual([['host-bits', 'error']]);
  });
});

describe('several policies', () => {
  test('are united', () => {
    const { policy, notes } = read(
      { severity: { orphan: 'warning' }, allow: [entry({ group: 'a' })] },
      { severity: { orphan: 'warning', 'host-bits': 'error' }, allow: [entry({ group: 'b' })], annotations: 'forbid' },
      {},
    );
    expect(notes).toEqual([]);
    expect([...policy.severity.values()]).toEqual(['warning', 'error']);
    expect(policy.allow.map(({ group }) => group)).toEqual(['a', 'b']);
    expect(policy.annotations).toBe('forbid');
  });
  test('must not disagree', () => {
    const { policy, notes } = read(
      { severity: { orphan: 'warning' }, annotations: 'allow' },
      { severity: { orphan: 'error' }, annotations: 'forbid' },
    );
    expect(notes).toEqual([
      '"orphan": "error" <- the severity of orphan is "error" here and "warning" at 0.yml:3 <- Say it in one place',
      '"annotations": "forbid" <- `annotations` is "forbid" here and "allow" at 0.yml:5 <- Say it in one place',
    ]);
    expect(policy.annotations).toBe('allow');
  });
});

/** README "What stops what": an error about a name or a group is lifted by nothing, but for the gap that somebody may pay. */
test.each(findingIds)('%s: what a policy may do with it', (id: FindingId) => {
  const { severity, about }: { readonly severity: string; readonly about: string } = findingKinds[id];
  const isHard = (severity === 'error' && (about === 'name' || about === 'group')) || id === 'nothing-to-verify';
  const mayLower = ['warning', 'info'].filter((word) => read({ severity: { [id]: word } }).notes.length === 0);
  expect(mayLower).toEqual(isHard ? [] : ['warning', 'info']);
  expect(read({ severity: { [id]: 'error' } }).notes).toEqual([]);
  const accepts = read({ allow: [entry({ finding: id })] }).notes.length === 0;
  expect(accepts).toBe((!isHard && !['unused-allow', 'expired-allow'].includes(id)) || id === 'gap-needed');
});
