import type { GroupOutcome } from '../../../src/aws/outcome.ts';
import { describe, expect, it } from 'vitest';
import { byteLength, room } from '../../../src/report/fit.ts';
import { doneLine, outcomeMarkdown } from '../../../src/report/outcome.ts';
import { about, groups, plan, risky } from './sample.ts';

const [bastion, , web] = groups;
const outcomes: readonly GroupOutcome[] = [
  { group: 'bastion', id: 'sg-b', result: 'done', done: bastion?.changes ?? [], left: [] },
  { group: 'internal', id: 'sg-i', result: 'unchanged', done: [], left: [] },
  {
    group: 'billing',
    result: 'skipped',
    done: [],
    left: risky.groups[3]?.changes ?? [],
    problem: { message: 'foreign-owner' },
  },
  {
    group: 'web',
    id: 'sg-w',
    result: 'failed',
    done: web?.changes.slice(0, 1) ?? [],
    left: web?.changes.slice(1) ?? [],
    problem: {
      message: 'ec2:AuthorizeSecurityGroupIngress on web: UnauthorizedOperation',
      hint: 'Grant ec2:AuthorizeSecurityGroupIngress to the role of this job',
    },
  },
];

describe('outcomeMarkdown', () => {
  it('shows failures first, what is done, what is not and why', () => {
    expect(outcomeMarkdown(plan, outcomes, about, room.summary)).toMatchInlineSnapshot(`
      "### Security groups · <code>prod-eu</code> · ❌ applied in part: 1 failed, 1 skipped

      **Applied: 1 added, 1 changed, 1 removed, 5 not done**

      |  | Security group | Id | Done | Not done | Why |
      | --- | --- | --- | --- | --- | --- |
      | ❌ failed | <code>web</code> | <code>sg-w</code> | <code>+1</code> | <code>+3</code> | <code>ec2:AuthorizeSecurityGroupIngress</code> on web: UnauthorizedOperation.<br>→ Grant <code>ec2:AuthorizeSecurityGroupIngress</code> to the role of this job. |
      | ⏭️ skipped | <code>billing</code> |  |  | <code>+1</code> <code>&#126;1</code> | foreign-owner. |
      | ✅ done | <code>bastion</code> | <code>sg-b</code> | <code>&#126;1</code> <code>-1</code> |  |  |

      <details><summary>1 group unchanged</summary>

      - <code>internal</code> <code>sg-i</code>

      </details>

      <sub>live state read · cluster <code>prod-eu</code> · VPC <code>vpc-0a1b2c3d4e5f60718</code> · <code>eu-central-1</code> · plan <code>9f3c1a2b4d5e</code> · commit <code>1a2b3c4</code> · [run #88](https://github.com/acme/shop/actions/runs/8812345678)</sub>
      "
    `);
  });

  it.each([
    [outcomes.slice(0, 2), 'apply', '✅ applied'],
    [outcomes.slice(0, 1), 'cleanup', '✅ cleaned up'],
    [outcomes.slice(1, 2), 'apply', '✅ nothing to do'],
    [[], 'apply', '✅ nothing to do'],
    [outcomes.slice(2, 3), 'cleanup', '✅ cleaned up, 1 kept after all'],
    [outcomes.slice(2, 3), 'apply', '❌ nothing applied: 1 skipped'],
    [outcomes.slice(1, 3), 'apply', '❌ nothing applied: 1 skipped'],
    [[...outcomes.slice(0, 1), ...outcomes.slice(2, 3)], 'apply', '❌ applied in part: 1 skipped'],
    [
      [{ group: 'bastion', result: 'skipped', done: bastion?.changes ?? [], left: [] }],
      'apply',
      '❌ applied in part: 1 skipped',
    ],
    [outcomes.slice(3), 'apply', '❌ applied in part: 1 failed'],
  ] as const)('has a title that says it: %#', (some, kind, title) => {
    expect(outcomeMarkdown({ ...plan, kind }, some, about, room.summary)).toMatch(
      new RegExp(`^### Security groups · <code>prod-eu</code> · ${title}\n`),
    );
  });

  it('gets shorter, and keeps the counts and the failures', () => {
    const many = Array.from(
      { length: 3000 },
      (_, index): GroupOutcome => ({ ...outcomes[0], group: `g${index}` }) as GroupOutcome,
    );
    const text = outcomeMarkdown(plan, [...many, ...outcomes.slice(3)], about, room.comment);
    expect(byteLength(text)).toBeLessThanOrEqual(room.comment);
    expect(text).toContain('**Applied: 1 added, 3000 changed, 3000 removed, 3 not done**');
    expect(text).toContain('❌ failed');
    expect(text).toContain('and 2951 groups more');
    expect(text).toContain('✂️ **Shortened');
  });
});

it('doneLine counts what was really done', () => {
  expect(doneLine('apply', outcomes)).toBe('Applied: 1 added, 1 changed, 1 removed, 5 not done');
  expect(doneLine('cleanup', outcomes.slice(0, 1))).toBe('Cleaned up: 0 added, 1 changed, 1 removed');
  expect(doneLine('apply', [])).toBe('Applied: 0 added, 0 changed, 0 removed');
});
