import { readText, walk } from '../manifests/files.ts';
import { compileGlobs } from '../manifests/globs.ts';
import type { Problem } from '../problem.ts';
import type { PlanFile } from '../report/plan-file.ts';
import { readPlanFile } from '../report/read-plan-file.ts';

/** How many plan.json files are read, and how many bytes of them together. */
export const maxFiles = 200;
export const maxBytes = 64 * 1024 * 1024;

export type PlanFiles = {
  readonly files: readonly { readonly path: string; readonly file: PlanFile }[];
  readonly problems: readonly Problem[];
};

/**
 * Reads the plan.json files that patterns mean: in the workspace or, by a pattern that begins with its path, in the runner's folder for
 * temporary files. Each pattern has to mean one at least, so that a job that left none is seen. Nothing in a file is trusted.
 */
export function readPlanFiles(
  patterns: readonly string[],
  { workspace, temp }: { readonly workspace: string; readonly temp: string },
): PlanFiles {
  const roots = [...new Set([workspace, temp].map((root) => root.replace(/[/\\]+$/, '')))];
  const found = roots.map((root) =>
    find(
      root,
      patterns.filter((pattern) => rootOf(pattern, roots) === root),
    ),
  );
  const matched = found.flatMap(({ paths }) => paths);
  const problems = [
    ...found.flatMap((one) => one.problems),
    ...(patterns.some((pattern) => !pattern.startsWith('!')) ? [] : [nothingMeant]),
    ...(matched.length > maxFiles ? [tooMany(matched.length)] : []),
  ];
  const files: { readonly path: string; readonly file: PlanFile }[] = [];
  let bytes = 0;
  for (const { root, path } of matched.slice(0, maxFiles)) {
    const content = readText(root, path);
    if ('fault' in content) {
      problems.push(notRead(path, content.fault));
      continue;
    }
    bytes += content.bytes;
    if (bytes > maxBytes) {
      problems.push(tooMuch(path));
      break;
    }
    const file = readPlanFile(content.text);
    if ('fault' in file) problems.push(notRead(path, file.fault));
    else files.push({ path, file });
  }
  return { files, problems };
}

/** The folder that a pattern begins with, else the first. */
const rootOf = (pattern: string, roots: readonly string[]): string | undefined =>
  roots.find((root) => pattern.replace(/^!/, '').startsWith(`${root}/`)) ?? roots[0];

type Found = {
  readonly paths: readonly { readonly root: string; readonly path: string }[];
  readonly problems: readonly Problem[];
};

function find(root: string, patterns: readonly string[]): Found {
  if (patterns.length === 0) return { paths: [], problems: [] };
  const relative = patterns.map((pattern) => pattern.replace(`${root}/`, ''));
  const globs = compileGlobs(relative, 'plans');
  const walked = walk(root, globs.enters);
  const paths = walked.files.filter(globs.matches);
  return {
    paths: paths.map((path) => ({ root, path })),
    problems: [
      ...globs.problems,
      ...walked.unreadable.map(({ folder, reason }) => notRead(folder, `cannot be read: ${reason}`)),
      ...walked.links.filter(globs.matches).map((path) => notRead(path, 'is a symbolic link, which is never followed')),
      ...relative
        .filter((pattern) => !pattern.startsWith('!'))
        .filter((pattern) => !paths.some(compileGlobs([pattern], 'plans').matches))
        .map(noMatch),
    ],
  };
}

/** Without a plan nothing has failed, which says nothing about those that were to be joined. */
const nothingMeant: Problem = {
  message: 'input `plans` has no pattern that means files, only such as leave some out',
  hint: 'Write at least one pattern without `!`, such as plans/*/plan.json.',
};

const noMatch = (pattern: string): Problem => ({
  message: `input \`plans\` has \`${pattern.slice(0, 200)}\`, which matches no file`,
  hint: 'A job that fails early leaves no plan.json: look at its log. Let it upload the output plan-file with `if: ${{ always() }}`.',
});

const notRead = (path: string, fault: string): Problem => ({
  message: `\`${path.slice(0, 200)}\` of input \`plans\` ${fault}`,
  hint: 'Give files that the output plan-file named, made by the same version of this action.',
});

const tooMany = (count: number): Problem => ({
  message: `input \`plans\` matches ${count} files; at most ${maxFiles} are read`,
  hint: 'Write narrower patterns, or join the plans in several reports with a `label` each.',
});

const tooMuch = (path: string): Problem => ({
  message: `the files of input \`plans\` hold more than ${maxBytes / 1024 / 1024} MiB; reading stopped before \`${path.slice(0, 200)}\``,
  hint: 'Write narrower patterns, or join the plans in several reports with a `label` each.',
});
