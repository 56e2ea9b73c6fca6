import { compareText } from '../groups/rule.ts';
import { inOneLine, type Problem } from '../problem.ts';
import { type Joined, joinPlans } from '../report/join.ts';
import { labelled } from '../report/joined.ts';
import { type PlanFiles, readPlanFiles } from './plan-files.ts';
import type { Failure, Result, Run } from './run.ts';

/** Joins the plan.json files of a matrix into one report with one verdict. Asks neither AWS nor the repository. */
export async function report(run: Run): Promise<Result> {
  const { inputs, context, problems: wrong } = run;
  const read = readPlanFiles(inputs.plans, { workspace: context.workspace, temp: context.temp ?? context.workspace });
  const joined: Joined = {
    ...joinPlans(read.files.map(({ file }) => file)),
    unchecked: context.eventName === 'workflow_run',
  };
  const own = [...wrong, ...read.problems, ...sameLabels(read.files), ...otherCommits(read.files, run)];
  return {
    problems: [...own, ...joined.problems.map((problem) => labelled(problem, joined))],
    findings: joined.findings.map((finding) => labelled(finding, joined)),
    joined,
    ...failureOf(own, joined),
  };
}

type Files = PlanFiles['files'];

/** Two runs of one label would be told apart by nobody, and one of them may be a file that was left over. */
function sameLabels(files: Files): readonly Problem[] {
  const paths = Map.groupBy(files, ({ file }) => file.label);
  return [...paths]
    .filter(([, some]) => some.length > 1)
    .map(([label, some]) => ({
      message: `${some.length} plans have the label \`${label.slice(0, 200)}\`: ${some
        .slice(0, 5)
        .map(({ path }) => `\`${path.slice(0, 200)}\``)
        .join(', ')}`,
      hint: 'Give each run of the matrix a `label` of its own, and leave no files of earlier runs beside them.',
    }));
}

/** A plan of another commit was left over from an earlier run, and says nothing about this one. */
function otherCommits(files: Files, { context }: Pick<Run, 'context'>): readonly Problem[] {
  const expected = commitOf(context);
  const others = files.filter(({ file }) => file.commit !== '' && file.commit !== (expected ?? firstCommit(files)));
  return others.slice(0, 5).map(({ path, file }) => ({
    message: `\`${path.slice(0, 200)}\` is a plan of commit ${file.commit.slice(0, 12)}, not of ${(expected ?? firstCommit(files) ?? '').slice(0, 12)}`,
    hint: 'Join the plans of one commit; where the event names another one, say it in `sha`.',
  }));
}

/** The commit that this run is about; on `workflow_run` unknown where neither the event nor an input says it. */
const commitOf = ({ eventName, eventSha, sha }: Run['context']): string | undefined =>
  eventName === 'workflow_run' && sha === eventSha ? undefined : sha;

const firstCommit = (files: Files): string | undefined =>
  files
    .map(({ file }) => file.commit)
    .filter((commit) => commit !== '')
    .toSorted(compareText)[0];

/** A fault of this run goes first; then the first run that failed speaks for all. */
function failureOf(own: readonly Problem[], { runs }: Joined): { readonly failure?: Failure } {
  if (own.length > 0) return { failure: { reason: 'problems', message: inOneLine(own) } };
  const failed = runs.flatMap(({ label, failure }) => (failure === undefined ? [] : [{ label, ...failure }]));
  const [first] = failed;
  if (first === undefined) return {};
  const others = failed.length === 1 ? '' : ` (and ${failed.length - 1} more of ${runs.length} failed)`;
  return { failure: { reason: first.reason, message: `${first.label}: ${first.message}${others}` } };
}
