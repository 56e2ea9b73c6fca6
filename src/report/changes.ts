import type { GroupPlan } from '../plan/plan.ts';
import { condense, groupsCell } from './condense.ts';
import { code } from './escape.ts';
import { count, fold, table, tableWithin } from './page.ts';
import { changeCell, rowsOf, signOf } from './rows.ts';

/** Lines of the table that a reader sees without opening anything. */
const mostLines = 15;

/** What a plan changes, in at most fifteen lines, or fewer; undefined where it changes nothing. */
export function changesTable(groups: readonly GroupPlan[], most: number = mostLines): string | undefined {
  const lines = condense(rowsOf(groups), most);
  return lines.length === 0
    ? undefined
    : table(
        ['', 'Security group', 'Change'],
        lines.map(({ sign, groups: names, text }) => [code(sign), groupsCell(names), text]),
      );
}

/** Every single change, folded, where the table above does not have a line for each; undefined where it does. Not much more than `bytes`. */
export function changesFold(groups: readonly GroupPlan[], bytes: number): string | undefined {
  const total = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  if (total <= mostLines) return undefined;
  const rows = tableWithin(bytes, ['', 'Security group', 'Change'], rowsOf(groups), (row) => [
    code(row.sign),
    code(row.group),
    changeCell(row),
  ]);
  return fold(`All ${count(total, 'change')}, one by one`, rows);
}

/** One row for each group that changes, with the number of its rows, folded: what is left of the table where that is too long. */
export function changedNames(groups: readonly GroupPlan[], items: number): string | undefined {
  const changed = groups.filter((group) => group.changes.length > 0);
  const total = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  if (total <= mostLines) return undefined;
  const rows = changed
    .slice(0, items)
    .map((group) => [signsOf(group), code(group.name), count(group.changes.length, 'change')]);
  const rest = changed.length - rows.length;
  return fold(
    count(changed.length, 'changed group'),
    table(
      ['', 'Security group', 'Changes'],
      rest === 0 ? rows : [...rows, ['', `and ${count(rest, 'group')} more`, '']],
    ),
  );
}

/** The rules that stay as they are, counted by group, folded; undefined where there are none. */
export function unchangedFold(groups: readonly GroupPlan[]): string | undefined {
  const some = groups.filter((group) => group.unchanged > 0);
  const rules = some.reduce((sum, group) => sum + group.unchanged, 0);
  if (rules === 0) return undefined;
  const lines = some.map(
    (group) =>
      `- ${code(group.name)}${group.id === undefined ? '' : ` ${code(group.id)}`}: ${count(group.unchanged, 'rule')}`,
  );
  return fold(`${count(rules, 'unchanged rule')} in ${count(some.length, 'group')}`, lines.join('\n'));
}

const signsOf = (group: GroupPlan): string =>
  (['+', '~', '-'] as const)
    .filter((sign) => group.changes.some((change) => signOf(change) === sign))
    .map((sign) => code(sign))
    .join(' ');
