import { describe, expect, test } from 'vitest';
import { type Finding, finding, type FindingId, type Severity } from '../../../src/finding.ts';
import type { AllowEntry } from '../../../src/groups/read-policy.ts';
import { applyPolicy, noPolicy } from '../../../src/plan/policy.ts';
import { at } from './build.ts';

const today = '2026-11-23';
let line = 0;
const entry = (more: Partial<AllowEntry> = {}): AllowEntry => ({
  finding: 'world-open-port',
  reason: 'partner demo',
  place: at((line += 1), 'policy.yml'),
  ...more,
});
const found = (more: Partial<Finding> = {}, id: FindingId = 'world-open-port'): Finding => ({
  ...finding(id, { message: 'm', action: 'a' }),
  ...more,
});
const judge = (
  findings: readonly Finding[],
  allow: readonly AllowEntry[],
  severity: readonly (readonly [FindingId, Severity])[] = [],
  unjudged?: Parameters<typeof applyPolicy>[3],
) =>
  applyPolicy(
    findings,
    { policy: { severity: new Map(severity), allow, annotations: 'allow' }, today },
    'prod-eu',
    unjudged,
  );
const ids = ({ findings }: ReturnType<typeof judge>) =>
  findings.map(({ id, accepted }) => (accepted === undefined ? id : `${id} accepted`));

test('without a policy everything stays as it is', () => {
  const findings = [found(), found({}, 'drift')];
  expect(applyPolicy(findings, noPolicy, 'prod')).toEqual({ findings });
});

describe('an entry accepts', () => {
  test.each<[string, Partial<AllowEntry>, Partial<Finding>, boolean]>([
    ['every finding of its id', {}, { group: 'web', ports: { from: 1, to: 2 } }, true],
    ['no other id', { finding: 'host-bits' }, {}, false],
    ['its group', { group: 'web' }, { group: 'web' }, true],
    ['its group by id', { group: 'sg-1' }, { group: 'web', groupId: 'sg-1' }, true],
    ['no other group', { group: 'web' }, { group: 'web2' }, false],
    ['no finding that has no group', { group: 'web' }, {}, false],
    ['its frontend', { frontend: 'Service shop/x' }, { frontend: 'Service shop/x' }, true],
    ['no other frontend', { frontend: 'Service shop/x' }, { frontend: 'Service shop/y' }, false],
    ['its port', { ports: { from: 22, to: 22 } }, { ports: { from: 22, to: 22 } }, true],
    ['a part of its ports', { ports: { from: 20, to: 30 } }, { ports: { from: 20, to: 30 } }, true],
    ['no more than its port', { ports: { from: 22, to: 22 } }, { ports: { from: 22, to: 23 } }, false],
    ['no less than its port', { ports: { from: 22, to: 22 } }, { ports: { from: 21, to: 22 } }, false],
    ['no traffic that has no ports', { ports: { from: 0, to: 65_535 } }, {}, false],
    ['on its cluster', { clusters: ['dev', 'prod-*'] }, {}, true],
    ['on no other cluster', { clusters: ['dev-*'] }, {}, false],
    ['up to its last day', { until: today }, {}, true],
    ['no day longer', { until: '2026-11-22' }, {}, false],
    [
      'only where all of it fits',
      { group: 'web', ports: { from: 1, to: 1 } },
      { group: 'web', ports: { from: 2, to: 2 } },
      false,
    ],
  ])('%s', (_, allow, about, accepts) => {
    const [first] = judge([found(about)], [entry(allow)]).findings;
    expect(first?.accepted !== undefined).toBe(accepts);
  });

  test('with its reason, its last day and its place; the severity stays', () => {
    const one = entry({ until: '2027-01-31' });
    const [first] = judge([found({ severity: 'error' })], [one]).findings;
    expect(first).toEqual({
      ...found({ severity: 'error' }),
      accepted: { reason: 'partner demo', until: '2027-01-31', place: one.place },
    });
  });

  test('and says where the pull request itself brings it', () => {
    const [old, young] = [entry({ group: 'a' }), entry({ group: 'b' })];
    const { findings } = applyPolicy(
      [found({ group: 'a' }), found({ group: 'b' })],
      {
        policy: { severity: new Map(), allow: [old, young], annotations: 'allow' },
        today,
        broughtByThisChange: new Set([young]),
      },
      'prod',
    );
    expect(findings.map(({ accepted }) => accepted?.byThisChange)).toEqual([undefined, true]);
  });

  test('what one that has run out does not, another may', () => {
    expect(ids(judge([found()], [entry({ until: '2026-01-01' }), entry()]))).toEqual([
      'world-open-port accepted',
      'expired-allow',
    ]);
  });
});

test('severities change, whatever the finding had', () => {
  const { findings } = judge(
    [found(), found({ severity: 'info' }), found({}, 'drift')],
    [entry({ finding: 'host-bits' })],
    [
      ['world-open-port', 'error'],
      ['unused-allow', 'info'],
    ],
  );
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
    ['world-open-port', 'error'],
    ['world-open-port', 'error'],
    ['drift', 'warning'],
    ['unused-allow', 'info'],
  ]);
});

describe('an entry that lets nothing stand', () => {
  test('because its day is over: the finding stands again, and both are said', () => {
    const one = entry({ group: 'web', ports: { from: 8080, to: 8080 }, until: '2026-11-22' });
    const judged = judge([found({ group: 'web', ports: { from: 8080, to: 8080 } })], [one]);
    expect(ids(judged)).toEqual(['world-open-port', 'expired-allow']);
    expect(judged.findings[1]).toMatchObject({
      severity: 'warning',
      message:
        'world-open-port, group web, port 8080 was accepted until 2026-11-22, and today is 2026-11-23: it stands again',
      place: one.place,
    });
    expect(judged.judgedOn).toBe(today);
  });
  test('because nothing matches it', () => {
    const one = entry({ group: 'web', ports: { from: 80, to: 90 }, frontend: 'Service shop/x' });
    const judged = judge([found({}, 'drift')], [one]);
    expect(ids(judged)).toEqual(['drift', 'unused-allow']);
    expect(judged.findings[1]).toMatchObject({
      severity: 'warning',
      message: 'nothing matches this entry, which accepts world-open-port, group web, ports 80-90, Service shop/x',
      action: 'Take the entry away; if it is meant for other clusters, name them under `clusters`.',
      place: one.place,
    });
    expect(judged).not.toHaveProperty('judgedOn');
  });
  test('is told what there is instead', () => {
    const judged = judge(
      [found({ group: 'web', ports: { from: 80, to: 90 } })],
      [entry({ group: 'web', ports: { from: 80, to: 80 } })],
    );
    expect(judged.findings[1]?.action).toBe(
      'Take the entry away, or mend it: what there is, is world-open-port, group web, ports 80-90.',
    );
  });
  test('and is over: it is unused', () => {
    expect(ids(judge([], [entry({ until: '2020-01-01' })]))).toEqual(['unused-allow']);
  });
  test.each<[string, Partial<AllowEntry>, Parameters<typeof applyPolicy>[3]]>([
    ['on another cluster is not unused here', { clusters: ['dev-*'] }, []],
    ['on another cluster is not over here', { clusters: ['dev-*'], until: '2020-01-01' }, []],
    ['for what this run does not judge is not unused', {}, ['drift', 'world-open-port']],
    ['where the run judges little is not unused', {}, 'all'],
  ])('%s', (_, allow, unjudged) => {
    expect(ids(judge([], [entry(allow)], [], unjudged))).toEqual([]);
  });
  test('a second one that lets the same stand is no fault', () => {
    expect(ids(judge([found()], [entry(), entry({ group: 'web' }), entry()]))).toEqual([
      'world-open-port accepted',
      'unused-allow',
    ]);
  });
});
