import { describe, expect, it } from 'vitest';
import type { Unreviewed } from '../../../src/plan/expect.ts';
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
