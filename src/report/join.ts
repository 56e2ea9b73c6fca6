import type { Finding } from '../finding.ts';
import { compareText } from '../groups/rule.ts';
import type { Counts } from '../plan/plan.ts';
import { failingFindings } from '../plan/stops.ts';
import { inOneLine, type FailureReason, type Problem } from '../problem.ts';
import { joinChanges, type JoinedChange } from './join-changes.ts';
import type { PlanFile } from './plan-file.ts';

/** The plans of a matrix as one: whatever several of them say alike stands once. Plain data; the order of the files does not matter. */
export type Joined = {
  /** Sorted by label. */
  readonly runs: readonly JoinedRun[];
  readonly changes: readonly JoinedChange[];
  readonly problems: readonly On<Problem>[];
  readonly findings: readonly On<Finding>[];
  /** Sums over the runs that know theirs; absent where none does. */
  readonly counts?: Counts;
  /** Findings and frontends of all runs, each as often as a run has it. */
  readonly totals: { readonly findings: number; readonly frontends: number };
  /** The files were made by another run, of code that nobody has reviewed. */
  readonly unchecked?: boolean;
};

export type JoinedRun = { readonly label: string; readonly file: PlanFile; readonly failure?: Failure };

type Failure = { readonly reason: FailureReason; readonly message: string };

/** What several runs say, and which. */
export type On<T> = { readonly what: T; readonly labels: readonly string[] };

export function joinPlans(files: readonly PlanFile[]): Joined {
  const runs = files
    .toSorted((a, b) => compareText(a.label, b.label) || compareText(JSON.stringify(a), JSON.stringify(b)))
    .map((file): JoinedRun => ({ label: file.label, file, ...failureOf(file) }));
  const known = runs.flatMap(({ file }) => (file.kind === 'none' ? [] : (file.counts ?? [])));
  return {
    runs,
    changes: joinChanges(runs),
    problems: joinRemarks(runs, ({ problems }) => problems),
    findings: joinRemarks(runs, ({ findings }) => findings),
    ...(known.length === 0 ? {} : { counts: known.reduce(add) }),
    totals: {
      findings: sum(runs, ({ findings }) => findings.filter(({ accepted }) => accepted === undefined).length),
      frontends: sum(runs, (file) => (file.kind === 'none' ? 0 : file.frontends.length)),
    },
  };
}

const sum = (runs: readonly JoinedRun[], count: (file: PlanFile) => number): number =>
  runs.reduce((total, { file }) => total + count(file), 0);

const add = (a: Counts, b: Counts): Counts => ({
  add: a.add + b.add,
  change: a.change + b.change,
  remove: a.remove + b.remove,
  unchanged: a.unchanged + b.unchanged,
});

/** Each run has judged itself by its own `fail-on`. What fails always does here as well, whatever the file says. */
function failureOf({ failure, findings, problems }: PlanFile): { readonly failure?: Failure } {
  if (failure !== undefined) return { failure };
  if (problems.length > 0) return { failure: { reason: 'problems', message: inOneLine(problems) } };
  const failing = failingFindings(findings, { kind: 'never' });
  return failing.length === 0 ? {} : { failure: { reason: 'findings', message: inOneLine(failing) } };
}

function joinRemarks<T>(runs: readonly JoinedRun[], remarksOf: (file: PlanFile) => readonly T[]): readonly On<T>[] {
  const joined = new Map<string, { readonly what: T; readonly labels: Set<string> }>();
  for (const { label, file } of runs)
    for (const what of remarksOf(file)) {
      const key = JSON.stringify(what);
      const known = joined.get(key);
      if (known === undefined) joined.set(key, { what, labels: new Set([label]) });
      else known.labels.add(label);
    }
  return [...joined.values()].map(({ what, labels }) => ({ what, labels: [...labels] }));
}
