import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { type Finding, findingKinds } from '../../../src/finding.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { meanings } from '../../../src/report/meanings.ts';
import { sarif, type SarifPlan } from '../../../src/report/sarif.ts';
import { textOf } from '../action-file.ts';
import { plan, risky } from './sample.ts';
import { sarifFaults } from './sarif-schema.ts';

type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number; readonly startColumn: number };
      };
    },
  ];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly { readonly justification: string }[];
};
type Rule = {
  readonly helpUri: string;
  readonly id: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly shortDescription: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
};
type SarifRun = {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [
    { readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] },
  ];
  readonly results: readonly Result[];
};

function runOf(from: SarifPlan, label = 'prod-eu'): SarifRun {
  const log: unknown = JSON.parse(JSON.stringify(sarif(from, label)));
  expect(sarifFaults(log)).toEqual([]);
  const [run] = (log as { readonly runs: readonly SarifRun[] }).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}
const resultsOf = (some: Partial<Plan>): readonly Result[] => runOf({ ...plan, ...some }).results;
const one = (more: Partial<Finding> = {}): Finding => ({
  id: 'host-bits',
  severity: 'warning',
  message: 'm',
  action: 'a',
  place: { file: 'k8s/web.yaml', line: 7, column: 3 },
  ...more,
});

const placeless: Finding = { id: 'orphan', severity: 'info', message: 'm', action: 'a' };

it('is SARIF 2.1.0 as code scanning takes it: a rule for every id, and each result by its rule', () => {
  const { results, tool } = runOf({
    ...risky,
    problems: [{ message: 'broken', hint: 'mend it', place: { file: 'a.yml', line: 1, column: 2 } }],
  });
  const { rules } = tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(['problem', ...Object.keys(findingKinds)]);
  expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
    'problem error',
    'foreign-owner error',
    'conflicting-groups error',
    'host-bits warning',
    'orphan note',
  ]);
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(results[0]?.message.text).toBe('broken. mend it.');
  expect(results[1]?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: '.github/frontend-sg.yml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 33, startColumn: 3 },
  });
});

it('has the severity that a policy gave, and the default in the rule', () => {
  const { results, tool } = runOf({ ...plan, findings: [one({ severity: 'error' })] });
  expect(results[0]?.level).toBe('error');
  expect(tool.driver.rules[results[0]?.ruleIndex ?? 0]?.defaultConfiguration.level).toBe('warning');
});

it('shows what is accepted as suppressed, with the reason, and last', () => {
  const accepted = { reason: 'partner [demo](x)', until: '2027-01-31' };
  const results = resultsOf({
    findings: [one({ severity: 'error', accepted }), one({ severity: 'info', id: 'orphan' })],
  });
  expect(results.map(({ ruleId }) => ruleId)).toEqual(['orphan', 'host-bits']);
  expect(results[1]?.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: String.raw`partner \[demo\](x) (until 2027-01-31)` },
  ]);
  expect(results[0]).not.toHaveProperty('suppressions');
});

it('percent-encodes files, and shows what has no place at the first file that declares', () => {
  const place = { file: 'k8s/a b/ü#?:%.yaml', line: 1, column: 1 };
  const results = resultsOf({ findings: [one({ place }), placeless] });
  expect(results.map((result) => result.locations[0].physicalLocation.artifactLocation.uri)).toEqual([
    'k8s/a%20b/%C3%BC%23%3F%3A%25.yaml',
    '.github/frontend-sg.yml',
  ]);
});

it('counts what it has no place for at all', () => {
  const run = runOf({
    problems: [],
    findings: [placeless],
    groups: [],
    frontends: [],
  });
  expect(run.results).toEqual([]);
  expect(run.invocations[0].toolExecutionNotifications?.[0]?.message.text).toBe('1 of 1 results are not in this file.');
});

describe('a fingerprint', () => {
  const hash = (more: Partial<Finding>) =>
    resultsOf({ findings: [one(more)] })[0]?.partialFingerprints.primaryLocationLineHash;
  const usual = hash({});
  test.each([
    ['the line moves', { place: { file: 'k8s/web.yaml', line: 70, column: 9 } }, true],
    ['it is told in other words', { message: 'n', action: 'b' }, true],
    ['the policy makes it graver', { severity: 'error' }, true],
    ['the file is another', { place: { file: 'k8s/api.yaml', line: 7, column: 3 } }, false],
    ['the group is another', { group: 'web' }, false],
    ['the group has another id', { groupId: 'sg-1' }, false],
    ['the frontend is another', { frontend: 'Service shop/web' }, false],
    ['the ports are others', { ports: { from: 1, to: 2 } }, false],
    ['the finding is another', { id: 'orphan' }, false],
  ] as const)('where %s', (_, more, same) => {
    expect(hash(more) === usual).toBe(same);
  });
  it('tells apart what is alike in all else, in the order of places', () => {
    const at = (line: number) => one({ place: { file: 'k8s/web.yaml', line, column: 1 } });
    const hashes = resultsOf({ findings: [at(9), at(2)] }).map((result) => [
      result.locations[0].physicalLocation.region.startLine,
      result.partialFingerprints.primaryLocationLineHash.split(':')[1],
    ]);
    expect(hashes).toEqual([
      [2, '1'],
      [9, '2'],
    ]);
  });
});

it('keeps clusters apart by category', () => {
  expect(runOf(plan, 'shop-eu').automationDetails.id).toBe('frontend-sg/shop-eu/');
  expect(runOf(plan, 'a/b c').automationDetails.id).toBe('frontend-sg/a%2Fb%20c/');
});

it('makes no link and no invisible text of what others wrote', () => {
  const text = '[click](https://evil.example) \\[x\n::error::y \u202e ##[z]';
  const [result] = resultsOf({ findings: [one({ message: text, action: text, group: text, frontend: text })] });
  expect(result?.message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
  expect(result?.message.text).not.toMatch(/[\n\u202e]/);
});

it('has at most 5,000 results, the worst first, counts the rest, and stays below 10 MB compressed', () => {
  const message = Array.from({ length: 40 }, (_, index) => `word${(index * 7919) % 1000}`).join(' ');
  const findings = Array.from({ length: 30_000 }, (_, index) =>
    one({ severity: index % 10 === 0 ? 'error' : 'info', message: `${index} ${message}`, group: `g${index}` }),
  );
  const run = runOf({ ...plan, findings });
  expect(run.results).toHaveLength(5000);
  expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(3000);
  expect(run.invocations[0].toolExecutionNotifications?.[0]?.message.text).toBe(
    '25000 of 30000 results are not in this file.',
  );
  expect(gzipSync(JSON.stringify(run)).length).toBeLessThan(10_000_000);
});

it('is the same for the same plan, in whatever order the findings come but for those of one place', () => {
  const findings = risky.findings;
  expect(JSON.stringify(sarif({ ...risky, findings: findings.toReversed() }, 'a'))).toBe(
    JSON.stringify(sarif(risky, 'a')),
  );
});

test('a rule leads to the part of docs/findings.md that is about it, where there is one', () => {
  const parts = [...textOf('docs/findings.md').matchAll(/^## ([a-z-]+)$/gm)].map(([, id = '']) => id);
  const page = 'https://github.com/frontend-sg/frontend-sg/blob/main/docs/findings.md#';
  const { rules } = runOf(plan).tool.driver;
  expect(
    rules
      .filter(({ helpUri }) => helpUri.startsWith(page))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(parts.toSorted());
  for (const { helpUri, id } of rules)
    expect([`${page}${id}`, 'https://github.com/frontend-sg/frontend-sg#findings']).toContain(helpUri);
});

test('rules say what the README says', () => {
  const rows = textOf('README.md').matchAll(/^\| `([a-z-]+)` \| (?:error|warning|info) \| ([^|]{10,}) \|$/gm);
  expect(Object.fromEntries([...rows].map(([, id, meaning]) => [id, meaning]))).toEqual(meanings);
});
