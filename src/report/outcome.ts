import type { GroupOutcome } from '../aws/outcome.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { signOf } from './rows.ts';
import { code, prose } from './escape.ts';
import { firstThatFits } from './fit.ts';
import { keptTable } from './kept.ts';
import { type About, count, fold, footer, heading, page, sentence, table } from './page.ts';
import { planFacts } from './plan.ts';
import type { Extent } from './list.ts';
import { findingAlerts, problemsAlert, verdict } from './remarks.ts';

/** What an apply or a cleanup did, group by group, failures first, as Markdown of at most `bytes` bytes in UTF-8. */
export function outcomeMarkdown(plan: Plan, outcomes: readonly GroupOutcome[], about: About, bytes: number): string {
  return firstThatFits(
    rungs.map((rung) => () => write(plan, outcomes, about, rung, bytes)),
    bytes,
  );
}

/** `Applied: 2 added, 1 changed, 0 removed` of what was really done, and what was not. */
export function doneLine(kind: Plan['kind'], outcomes: readonly Pick<GroupOutcome, 'done' | 'left'>[]): string {
  const done = outcomes.flatMap((outcome) => outcome.done.map(signOf));
  const number = (sign: string): number => done.filter((one) => one === sign).length;
  const left = outcomes.reduce((sum, outcome) => sum + outcome.left.length, 0);
  return `${kind === 'apply' ? 'Applied' : 'Cleaned up'}: ${number('+')} added, ${number('~')} changed, ${number('-')} removed${left === 0 ? '' : `, ${left} not done`}`;
}

type Rung = { readonly unchanged: boolean; readonly items: number; readonly remarks: Omit<Extent, 'bytes'> };

const rungs: readonly Rung[] = [
  { unchanged: true, items: Infinity, remarks: { items: Infinity, text: 600 } },
  { unchanged: false, items: Infinity, remarks: { items: 50, text: 300 } },
  { unchanged: false, items: 50, remarks: { items: 10, text: 200 } },
  { unchanged: false, items: 8, remarks: { items: 3, text: 100 } },
];

function write(plan: Plan, outcomes: readonly GroupOutcome[], about: About, rung: Rung, bytes: number): string {
  const extent: Extent = { ...rung.remarks, bytes };
  const changed = outcomes.filter((outcome) => outcome.result !== 'unchanged');
  const rows = changed.toSorted((a, b) => urgency[a.result] - urgency[b.result]);
  const remarks = verdict(plan.problems, plan.findings);
  return page(
    heading(about, titleOf(plan.kind, outcomes), ...(remarks === '' ? [] : [remarks])),
    `**${doneLine(plan.kind, outcomes)}**`,
    rung === rungs[0]
      ? undefined
      : "✂️ **Shortened to fit GitHub's limit.** The file of the output `plan-file` has all of it.",
    problemsAlert(plan.problems, about, extent),
    outcomeTable(rows.slice(0, rung.items), rows.length, rung.remarks.text),
    plan.kind === 'cleanup' ? keptTable(plan, rung.items) : undefined,
    findingAlerts(plan.findings, about, extent),
    rung.unchanged ? unchangedFold(outcomes) : undefined,
    footer(about, ...planFacts(plan)),
  );
}

function titleOf(kind: Plan['kind'], outcomes: readonly GroupOutcome[]): string {
  const number = (result: GroupOutcome['result']): number => outcomes.filter((one) => one.result === result).length;
  const what = kind === 'apply' ? 'applied' : 'cleaned up';
  if (kind === 'cleanup' && number('failed') === 0 && number('skipped') > 0)
    return `✅ ${what}, ${number('skipped')} kept after all`;
  const left = (['failed', 'skipped'] as const).filter((result) => number(result) > 0);
  const isNothing = number('failed') === 0 && outcomes.every(({ done }) => done.length === 0);
  if (left.length > 0)
    return `❌ ${isNothing ? `nothing ${what}` : `${what} in part`}: ${left.map((result) => `${number(result)} ${result}`).join(', ')}`;
  return number('done') === 0 ? `✅ nothing to do` : `✅ ${what}`;
}

function outcomeTable(rows: readonly GroupOutcome[], total: number, text: number): string | undefined {
  if (rows.length === 0) return undefined;
  const cells = rows.map((outcome) => [
    words[outcome.result],
    code(outcome.group),
    outcome.id === undefined ? '' : code(outcome.id),
    tally(outcome.done),
    tally(outcome.left),
    outcome.problem === undefined ? '' : why(outcome.problem, text),
  ]);
  const rest = total - rows.length;
  return table(
    ['', 'Security group', 'Id', 'Done', 'Not done', 'Why'],
    rest === 0 ? cells : [...cells, ['', `and ${count(rest, 'group')} more`, '', '', '', '']],
  );
}

const words = {
  failed: '❌ failed',
  skipped: '⏭️ skipped',
  done: '✅ done',
  unchanged: 'unchanged',
} as const satisfies Record<GroupOutcome['result'], string>;

const urgency = { failed: 0, skipped: 1, done: 2, unchanged: 3 } as const satisfies Record<
  GroupOutcome['result'],
  number
>;

/** `+3 ~1` */
const tally = (changes: readonly Change[]): string =>
  (['+', '~', '-'] as const)
    .map((sign) => ({ sign, number: changes.filter((change) => signOf(change) === sign).length }))
    .filter(({ number }) => number > 0)
    .map(({ sign, number }) => code(`${sign}${number}`))
    .join(' ');

const why = (problem: Problem, text: number): string =>
  [problem.message, ...(problem.hint === undefined ? [] : [problem.hint])]
    .map((part) => prose(sentence(part), text))
    .join('<br>→ ');

function unchangedFold(outcomes: readonly GroupOutcome[]): string | undefined {
  const some = outcomes.filter((outcome) => outcome.result === 'unchanged');
  if (some.length === 0) return undefined;
  const lines = some.map(({ group, id }) => `- ${code(group)}${id === undefined ? '' : ` ${code(id)}`}`);
  return fold(`${count(some.length, 'group')} unchanged`, lines.join('\n'));
}
