import { changeKey, parts } from '../plan/digest.ts';
import type { Unreviewed } from '../plan/expect.ts';
import { heldGroups } from '../plan/held.ts';
import type { Change, GroupPlan, Plan } from '../plan/plan.ts';
import { changedNames, changesFold, changesTable } from './changes.ts';
import { firstThatFits } from './fit.ts';
import { type About, count, fold, footer, heading, page } from './page.ts';
import { planFacts } from './plan.ts';
import { findingAlerts } from './remarks.ts';

/**
 * The report of a plan that is not carried out since it has changes that the reviewed one does not make: first these as a table, then the others,
 * as Markdown of at most `bytes` bytes.
 */
export function refusedMarkdown(plan: Plan, unreviewed: readonly Unreviewed[], about: About, bytes: number): string {
  const isFresh = amongst(plan, unreviewed);
  const part = (fresh: boolean): readonly GroupPlan[] =>
    plan.groups.map((group) => {
      // Of a part of them nobody can say which goes first.
      const { exchange: _, ...rest } = group;
      return { ...rest, changes: group.changes.filter((change) => isFresh(group, change) === fresh) };
    });
  const [fresh, known] = [part(true), part(false)];
  return firstThatFits(
    rungs.map(
      ({ rows, items }) =>
        () =>
          page(
            heading(about, `❌ refused: ${count(rowsIn(fresh), 'change')} that nobody reviewed`),
            'Nothing was written. AWS, the repository or an input has changed since the plan was made that `expect-plan` names: run mode plan again, and review what it shows.',
            rows ? undefined : "✂️ **Shortened to fit GitHub's limit.** The log has all of it.",
            unreviewed.some(({ notWritten }) => notWritten)
              ? '**Not in the reviewed plan, or in it as not written**'
              : '**Not in the reviewed plan**',
            changesTable(fresh),
            rows ? changesFold(fresh, bytes) : changedNames(fresh, items),
            rows ? knownFold(known) : undefined,
            findingAlerts(plan.findings, about, { items, text: 300, bytes }),
            footer(about, ...planFacts(plan)),
          ),
    ),
    bytes,
  );
}

/** Whether a row is one that nobody reviewed. One that changes a rule in place is so where what goes or what comes is. */
function amongst(
  { kind }: Pick<Plan, 'kind'>,
  unreviewed: readonly Unreviewed[],
): (group: GroupPlan, change: Change) => boolean {
  const changes = new Set(unreviewed.map(({ change }) => change));
  const keys = new Set(unreviewed.map(({ group, change }) => changeKey(kind, { name: group }, change)));
  return ({ name }, change) =>
    changes.has(change) ||
    (change.kind === 'modify-rule' && parts(change).some((part) => keys.has(changeKey(kind, { name }, part))));
}

/** The other changes: what a finding keeps from being written nobody had to review. */
function knownFold(groups: readonly GroupPlan[]): string | undefined {
  const rows = rowsIn(groups);
  const held = heldGroups(groups);
  const someHeld = groups.some(({ name, changes }) => changes.length > 0 && held.has(name));
  return rows === 0
    ? undefined
    : fold(`${count(rows, 'change')} as reviewed${someHeld ? ', or not written' : ''}`, changesTable(groups) ?? '');
}

const rowsIn = (groups: readonly GroupPlan[]): number => groups.reduce((sum, { changes }) => sum + changes.length, 0);

const rungs = [
  { rows: true, items: Infinity },
  { rows: true, items: 20 },
  { rows: false, items: 200 },
  { rows: false, items: 10 },
] as const;
