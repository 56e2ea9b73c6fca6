import type { Unreviewed } from '../plan/expect.ts';
import type { GroupPlan, Plan } from '../plan/plan.ts';
import { changedNames, changesFold, changesTable } from './changes.ts';
import { firstThatFits } from './fit.ts';
import { type About, count, fold, footer, heading, page } from './page.ts';
import { planFacts } from './plan.ts';
import { findingAlerts } from './remarks.ts';

/**
 * The report of a plan that is not carried out since it has changes that the reviewed one lacks: first these as a table, then the others, as
 * Markdown of at most `bytes` bytes.
 */
export function refusedMarkdown(plan: Plan, unreviewed: readonly Unreviewed[], about: About, bytes: number): string {
  const fresh = new Set(unreviewed.map(({ change }) => change));
  const part = (isFresh: boolean): readonly GroupPlan[] =>
    plan.groups.map((group) => ({
      ...group,
      changes: group.changes.filter((change) => fresh.has(change) === isFresh),
    }));
  const known = part(false);
  const rest = known.reduce((sum, { changes }) => sum + changes.length, 0);
  return firstThatFits(
    rungs.map(
      ({ rows, items }) =>
        () =>
          page(
            heading(about, `❌ refused: ${count(fresh.size, 'change')} that nobody reviewed`),
            'Nothing was written. AWS or the repository has changed since the plan was made that `expect-plan` names: run mode plan again, and review what it shows.',
            rows ? undefined : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.",
            '**Not in the reviewed plan**',
            changesTable(part(true)),
            rows ? changesFold(part(true), bytes) : changedNames(part(true), items),
            rest === 0 || !rows ? undefined : fold(`${count(rest, 'change')} as reviewed`, changesTable(known) ?? ''),
            findingAlerts(plan.findings, about, { items, text: 300, bytes }),
            footer(about, ...planFacts(plan)),
          ),
    ),
    bytes,
  );
}

const rungs = [
  { rows: true, items: Infinity },
  { rows: true, items: 20 },
  { rows: false, items: 200 },
  { rows: false, items: 10 },
] as const;
