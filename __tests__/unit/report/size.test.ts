import { describe, expect, it, vi } from 'vitest';
import type { GroupOutcome } from '../../../src/aws/outcome.ts';
import type { Finding } from '../../../src/finding.ts';
import type { GroupPlan, Plan } from '../../../src/plan/plan.ts';
import type { Problem } from '../../../src/problem.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { failureMarkdown } from '../../../src/report/failure.ts';
import { byteLength, room } from '../../../src/report/fit.ts';
import { outcomeMarkdown } from '../../../src/report/outcome.ts';
import { countsLine, planMarkdown } from '../../../src/report/plan.ts';
import { about as shop, frontends, plan, rule } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const about = {
  ...shop,
  read: { files: 3_000, objects: 9_000, unparsed: 12 },
  focus: '3000 files changed by the pull request',
};

/** 500 groups with 20 rules each, 500 frontends, 10,000 findings and 300 problems; every text there is comes from `name`. */
function huge(name: (index: number) => string): Plan {
  const groups = Array.from({ length: 500 }, (_, index): GroupPlan => ({
    name: name(index),
    id: `sg-${String(index).padStart(17, '0')}`,
    refersTo: [],
    unchanged: 7,
    changes: [
      { kind: 'tag-group', set: { [name(index)]: name(index) }, before: {} },
      ...Array.from({ length: 20 }, (__, port) => ({
        kind: 'add-rule' as const,
        rule: rule(port, { kind: 'group-name', name: name(index + port) }, { description: name(port) }),
      })),
    ],
  }));
  return {
    ...plan,
    cluster: name(0),
    vpc: name(1),
    region: name(2),
    groups,
    frontends: Array.from({ length: 500 }, (_, index) => ({ ...(frontends[index % 2] ?? raise()), id: name(index) })),
    problems: Array.from({ length: 300 }, (_, index): Problem => ({
      message: `${index} ${name(index)}`,
      hint: name(index),
      place: { file: name(index), line: index + 1, column: 1 },
    })),
    findings: Array.from({ length: 10_000 }, (_, index): Finding => ({
      id: index % 2 === 0 ? 'foreign-owner' : 'host-bits',
      severity: index % 2 === 0 ? 'error' : 'warning',
      message: `${index} ${name(index)}`,
      action: name(index),
      controls: [name(index)],
      group: name(index),
      frontend: name(index),
      place: { file: name(index), line: index + 1, column: 1 },
    })),
    counts: { add: 10_000, change: 500, remove: 0, unchanged: 3_500 },
  };
}

const raise = (): never => {
  throw new Error('the sample has two frontends');
};

const names: readonly (readonly [string, (index: number) => string])[] = [
  ['usual', (index) => `group-${index}`],
  ['255 characters that are entities', (index) => `${'&'.repeat(250)}${String(index).padStart(5, '0')}`],
  ['255 characters outside of the first plane', (index) => `${'😀'.repeat(250)}${String(index).padStart(5, '0')}`],
  ['255 characters that are not seen', (index) => `${'\u202e'.repeat(250)}${String(index).padStart(5, '0')}`],
];

describe.each(names)('3,000 files, 500 groups and 10,000 findings with names that are %s', (_, name) => {
  const plans = { everything: huge(name), findings: { ...huge(name), problems: [] } };
  const outcomes = plans.everything.groups.map((group): GroupOutcome => ({
    group: group.name,
    result: 'failed',
    done: group.changes.slice(0, 1),
    left: group.changes.slice(1),
    problem: { message: group.name, hint: group.name },
  }));

  it.each([
    ['a comment', room.comment],
    ['the summary', room.summary],
    ['next to nothing', 0],
  ])('the plan keeps its counts in %s', (__, bytes) => {
    for (const one of bytes === room.comment ? Object.values(plans) : [plans.everything]) {
      const text = planMarkdown(one, about, bytes);
      expect(byteLength(text)).toBeLessThanOrEqual(Math.max(bytes, room.comment));
      expect(text).toContain(`**${countsLine(one)}**`);
      expect(text).toContain('✂️ **Shortened');
      expect(text.split('\n')[0]).toContain('❌ 5000 errors, ⚠️ 5000 warnings');
      if (one.problems.length > 0) expect(text.split('\n')[0]).toContain('❌ 300 problems');
      expect(text).toContain('> [!CAUTION]');
      expect(text).toContain('> [!WARNING]');
      expect(text.trimEnd().endsWith('</sub>')).toBe(true);
    }
  });

  it.each([
    ['a comment', room.comment],
    ['the summary', room.summary],
  ])('what was done, and what a run failed by, have room in %s', (__, bytes) => {
    const done = outcomeMarkdown(plans.everything, outcomes, about, bytes);
    expect(byteLength(done)).toBeLessThanOrEqual(bytes);
    expect(done).toContain('**Applied: 0 added, 500 changed, 0 removed, 10000 not done**');
    const { findings, problems } = plans.everything;
    const failed = failureMarkdown({ reason: 'problems', problems, findings }, about, bytes);
    expect(byteLength(failed)).toBeLessThanOrEqual(bytes);
    expect(failed).toContain('❌ 300 problems');
  });

  it('ten annotations of a level at most, and the rest counted', () => {
    const some = annotations(plans.everything);
    expect(some.filter(({ level }) => level === 'error')).toHaveLength(9);
    expect(some.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(some.map(({ message }) => /And (\d+) more of this level/.exec(message)?.[1]).filter(Boolean)).toEqual([
      '5291',
      '4990',
    ]);
  });
});
