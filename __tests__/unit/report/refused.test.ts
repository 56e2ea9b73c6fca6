import { describe, expect, it } from 'vitest';
import type { Unreviewed } from '../../../src/plan/expect.ts';
import type { Change, GroupPlan, PlannedRule } from '../../../src/plan/plan.ts';
import { byteLength, room } from '../../../src/report/fit.ts';
import { refusedMarkdown } from '../../../src/report/refused.ts';
import { about, groups, plan } from './sample.ts';

const all: readonly Unreviewed[] = groups.flatMap(({ name, changes }) =>
  changes.map((change) => ({ group: name, change })),
);
const parts = (markdown: string) => markdown.split('<details>');

describe('refusedMarkdown', () => {
  it('shows what nobody reviewed as a table of its own, and the rest behind it', () => {
    const some = all.slice(1, 3);
    const text = refusedMarkdown({ ...plan, groups, findings: [] }, some, about, room.summary);
    expect(text).toMatch(/^### Security groups · <code>prod-eu<\/code> · ❌ refused: 2 changes that nobody reviewed\n/);
    const [first = '', behind = ''] = parts(text);
    expect(first.split('\n').filter((line) => line.startsWith('| <code>'))).toHaveLength(2);
    expect(first).toContain('**Not in the reviewed plan**');
    expect(behind).toContain(`<summary>${all.length - 2} changes as reviewed</summary>`);
    expect(behind.split('\n').filter((line) => line.startsWith('| <code>'))).toHaveLength(all.length - 2);
  });
  it('has nothing behind it where everything is new', () => {
    expect(parts(refusedMarkdown({ ...plan, groups, findings: [] }, all, about, room.summary))).toHaveLength(1);
  });
  it('says that some of it is in the reviewed plan as not written, and what is held back now', () => {
    const [first, ...rest] = groups.map((group) => ({ ...group, refersTo: [] }));
    if (first === undefined) throw new Error('there is one');
    const own = first.changes.map((change) => ({ group: first.name, change, notWritten: true as const }));
    const text = (others: typeof rest) =>
      refusedMarkdown({ ...plan, groups: [first, ...others], findings: [] }, own, about, room.summary);
    expect(text(rest)).toContain('**Not in the reviewed plan, or in it as not written**');
    expect(text(rest)).toMatch(/<summary>\d+ changes? as reviewed<\/summary>/);
    const held = rest.map((group) => ({ ...group, blocked: 'gap-needed' as const }));
    expect(text(held)).toMatch(/<summary>\d+ changes? as reviewed, or not written<\/summary>/);
  });
  it('shows a rule that changes in place where a half of it is new', () => {
    const from = (cidr: string): PlannedRule => ({
      direction: 'ingress',
      protocol: 'tcp',
      from: 443,
      to: 443,
      peer: { kind: 'ipv4', cidr },
    });
    const change: Change = {
      kind: 'modify-rule',
      ruleId: 'sgr-1',
      before: from('10.1.0.0/16'),
      rule: from('10.2.0.0/16'),
    };
    const one: GroupPlan = { name: 'web', id: 'sg-1', refersTo: [], unchanged: 0, changes: [change] };
    const half = { group: 'web', change: { kind: 'add-rule', rule: from('10.2.0.0/16') } } as const;
    const text = refusedMarkdown({ ...plan, groups: [one], findings: [] }, [half], about, room.summary);
    expect(text).toContain('❌ refused: 1 change that nobody reviewed');
    expect(parts(text)).toHaveLength(1);
    expect(text).toContain('10.2.0.0/16');
  });
  it('is as short as it has to be', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      name: `group-${index}`,
      refersTo: [],
      unchanged: 0,
      changes: [{ kind: 'delete-group' }] as const,
    }));
    const unreviewed = many.map(({ name, changes }) => ({ group: name, change: changes[0] }));
    const text = refusedMarkdown({ ...plan, groups: many }, unreviewed, about, room.comment);
    expect(byteLength(text)).toBeLessThanOrEqual(room.comment);
    expect(text).toContain('refused: 3000 changes that nobody reviewed');
    expect(text).toContain('Shortened to fit');
    expect(refusedMarkdown({ ...plan, groups: many }, unreviewed, about, room.summary)).toContain('All 3000 changes');
  });
});
