import type { Finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { code, prose } from './escape.ts';
import { firstThatFits } from './fit.ts';
import type { Joined, JoinedRun, On } from './join.ts';
import type { JoinedChange } from './join-changes.ts';
import type { Extent } from './list.ts';
import { doneLine } from './outcome.ts';
import { type About, count, footer, heading, page, sentence, table } from './page.ts';
import { findingAlerts, problemsAlert, verdict } from './remarks.ts';
import { changeCell, rowOf } from './rows.ts';

type Remarks = { readonly problems: readonly Problem[]; readonly findings: readonly Finding[] };

/**
 * The plans of a matrix as one report of at most `bytes` bytes in UTF-8: what is wrong, how each run ended, and every change once,
 * however many groups and clusters it is on. `remarks` is what is shown of problems and findings.
 */
export function joinedMarkdown(joined: Joined, remarks: Remarks, about: About, bytes: number): string {
  return firstThatFits(
    rungs.map((rung) => () => write(joined, remarks, about, rung, bytes)),
    bytes,
  );
}

/** `Plan: 20 to add, 1 to change, 0 to remove, 14 unchanged` over all runs, and for how many it is not known. */
export function joinedCountsLine({ counts, runs }: Pick<Joined, 'counts' | 'runs'>): string {
  const unknown = runs.filter(({ failure, file }) =>
    file.kind === 'none' ? failure !== undefined : file.counts === undefined,
  ).length;
  const rest = unknown === 0 ? '' : `not known for ${unknown} of ${runs.length}`;
  if (counts === undefined) return `Plan: ${rest === '' ? 'none' : rest}`;
  const { add, change, remove, unchanged } = counts;
  return `Plan: ${add} to add, ${change} to change, ${remove} to remove, ${unchanged} unchanged${rest === '' ? '' : `; ${rest}`}`;
}

/** What of several runs is said once, with which of them say it. Foreign text is in it: escape it where it is shown. */
export function labelled<T extends { readonly message: string }>({ what, labels }: On<T>, joined: Joined): T {
  const { runs } = joined;
  if (runs.length < 2) return what;
  const all = new Set(runs.map(({ label }) => label)).size === labels.length;
  const who =
    all && labels.length > 1
      ? `all ${labels.length} ${nounOf(runs)}s`
      : few(labels, (label) => `\`${label.slice(0, 80)}\``);
  return { ...what, message: `${who}: ${what.message}` };
}

type Rung = {
  /** How many runs, changes and names of groups. */
  readonly runs: number;
  readonly changes: number;
  readonly remarks: Omit<Extent, 'bytes'>;
};

/** The last one has a length of its own, whatever the plans. */
const rungs: readonly Rung[] = [
  { runs: Infinity, changes: Infinity, remarks: { items: Infinity, text: 600 } },
  { runs: Infinity, changes: Infinity, remarks: { items: 50, text: 300 } },
  { runs: 50, changes: 150, remarks: { items: 20, text: 200 } },
  { runs: 15, changes: 15, remarks: { items: 3, text: 100 } },
];

function write(joined: Joined, remarks: Remarks, about: About, rung: Rung, bytes: number): string {
  const { counts, runs } = joined;
  const extent: Extent = { ...rung.remarks, bytes };
  const failed = runs.filter(({ failure }) => failure !== undefined).length;
  const changes = counts === undefined ? undefined : counts.add + counts.change + counts.remove;
  const said = verdict(remarks.problems, remarks.findings);
  return page(
    heading(
      about,
      count(runs.length, nounOf(runs)),
      ...(changes === undefined ? [] : [changes === 0 ? 'no changes' : count(changes, 'change')]),
      ...(failed === 0 ? [] : [`❌ ${failed} failed`]),
      ...(said === '' ? [] : [said]),
    ),
    `**${joinedCountsLine(joined)}**`,
    joined.unchecked === true ? uncheckedNote : undefined,
    rung === rungs[0] ? undefined : "✂️ **Shortened to fit GitHub's limit.** The plan.json of each run has all of it.",
    problemsAlert(remarks.problems, about, extent),
    findingAlerts(remarks.findings, about, extent),
    runsTable(runs, rung),
    changesTable(joined, rung.changes),
    footer(about),
  );
}

const uncheckedNote =
  "> [!NOTE]\n> **Made by a run of the pull request's own code**, which could write anything into its plans. Nothing here has been checked.";

/** What the runs differ in, in a word. */
const nounOf = (runs: readonly JoinedRun[]): 'cluster' | 'plan' =>
  runs.every(({ file, label }) => file.cluster === label) ? 'cluster' : 'plan';

/** How each run ended, those that failed first. */
function runsTable(runs: readonly JoinedRun[], rung: Rung): string | undefined {
  if (runs.length === 0) return undefined;
  const sorted = [
    ...runs.filter(({ failure }) => failure !== undefined),
    ...runs.filter(({ failure }) => failure === undefined),
  ];
  const rows = sorted
    .slice(0, rung.runs)
    .map((run) => [
      run.failure === undefined ? '✅ passed' : '❌ failed',
      code(run.label),
      [comeTo(run), ...whyOf(run, rung)].join('<br>'),
    ]);
  const rest = sorted.length - rows.length;
  const head = ['', nounOf(runs) === 'cluster' ? 'Cluster' : 'Plan', 'Changes'];
  return table(head, rest === 0 ? rows : [...rows, ['', `and ${rest} more`, '']]);
}

const whyOf = ({ failure }: JoinedRun, rung: Rung): readonly string[] =>
  failure === undefined ? [] : [prose(sentence(failure.message), Math.min(300, rung.remarks.text))];

/** What a run has come to, in a few words. */
function comeTo({ failure, file }: JoinedRun): string {
  if (file.kind === 'none') return failure === undefined ? 'nothing that concerns it has changed' : 'no plan';
  if (file.outcomes !== undefined) return doneLine(file.kind, file.outcomes);
  if (file.verified !== undefined) return file.verified ? 'verified' : 'not verified';
  if (file.counts === undefined) return 'offline, not compared with AWS';
  const { add, change, remove } = file.counts;
  return add + change + remove === 0 ? 'none' : `${add} to add, ${change} to change, ${remove} to remove`;
}

function changesTable(joined: Joined, items: number): string | undefined {
  if (joined.changes.length === 0) return undefined;
  const rows = joined.changes.slice(0, items).map((change) => changeRow(change, joined));
  const rest = joined.changes.length - rows.length;
  const head = ['', 'Security groups', 'Change'];
  return table(head, rest === 0 ? rows : [...rows, ['', `and ${count(rest, 'other change')}`, '']]);
}

function changeRow(
  { blocked, change, group, groups, labels, rows }: JoinedChange,
  { runs }: Joined,
): readonly string[] {
  const row = rowOf({ ...group, ...(blocked === undefined ? {} : { blocked }) }, change);
  const all = runs.length > 1 && new Set(runs.map(({ label }) => label)).size === labels.length;
  const where = all ? `all ${labels.length} ${nounOf(runs)}s` : few(labels, (label) => code(label));
  const on = `${few(groups, (name) => code(name))}${groups.length > names ? `: **${groups.length} groups**` : ''}`;
  return [code(`${row.sign}${rows === 1 ? '' : rows}`), `${on}<br>in ${where}`, changeCell(row)];
}

/** How many names stand in a cell. */
const names = 3;

function few(texts: readonly string[], show: (text: string) => string): string {
  const shown = texts.slice(0, names).map(show).join(', ');
  return texts.length <= names ? shown : `${shown} and ${texts.length - names} more`;
}
