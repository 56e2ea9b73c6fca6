import picomatch from 'picomatch';
import type { Problem } from '../problem.ts';

/** Which files a list of patterns means. */
export type Globs = {
  readonly matches: (file: string) => boolean;
  /** Patterns without a wildcard: files that the user names one by one. */
  readonly named: readonly string[];
  /** Whether the walk should look into a folder of this name. */
  readonly enters: (folder: string) => boolean;
  /** Whether files beneath a folder, given by its path, may match: no pattern excludes the folder, and some could mean what is in it. */
  readonly reaches: (folder: string) => boolean;
  readonly problems: readonly Problem[];
};

/**
 * Compiles patterns relative to the workspace. The last pattern that matches a file decides; one that begins with `!`
 * excludes. A wildcard never matches the folders `.git`, `.github` and `node_modules`; the last two match where a pattern
 * spells them out. `input` is the name of the action's input, for problems.
 */
export function compileGlobs(patterns: readonly string[], input: string): Globs {
  const rules: Rule[] = [];
  const problems: Problem[] = [];
  for (const pattern of patterns.map((line) => line.trim()).filter((line) => line !== '')) {
    const glob = pattern.replace(/^!/, '').replace(/^(?:\.\/)+/, '');
    const refusal = refusalOf(glob);
    if (refusal === undefined) rules.push(compile(glob, pattern.startsWith('!')));
    else problems.push(outside(input, pattern, refusal));
  }
  const includes = rules.filter((rule) => !rule.excludes);
  return {
    matches: (file) => !(rules.findLast((rule) => rule.matches(file))?.excludes ?? true),
    named: includes.filter((rule) => !rule.isGlob).map((rule) => rule.glob),
    enters: (folder) => folder !== '.git' && (!skipped.has(folder) || includes.some((rule) => rule.spells(folder))),
    reaches: (folder) =>
      includes.some((rule) => mayMeet(rule.base, folder)) &&
      rules.findLast((rule) => rule.matches(folder))?.excludes !== true,
    problems,
  };
}

/** Whether one of the two folders is, or lies in, the other. */
const mayMeet = (a: string, b: string): boolean => `${b}/`.startsWith(a === '' ? '' : `${a}/`) || a.startsWith(`${b}/`);

type Rule = {
  readonly glob: string;
  readonly excludes: boolean;
  readonly isGlob: boolean;
  /** The folder, or the file, that it spells out before its first wildcard; empty where that is none. */
  readonly base: string;
  readonly matches: (file: string) => boolean;
  readonly spells: (folder: string) => boolean;
};

const skipped: ReadonlySet<string> = new Set(['.git', '.github', 'node_modules']);

function compile(glob: string, excludes: boolean): Rule {
  const segments = new Set(glob.split('/'));
  const spells = (folder: string): boolean => segments.has(folder);
  const { isGlob, base } = picomatch.scan(glob);
  const test = picomatch(glob, { dot: true, nonegate: true });
  return {
    glob,
    excludes,
    isGlob,
    // With an escape it is no path yet.
    base: glob.includes('\\') ? '' : base,
    matches: (file) => test(file) && file.split('/').every((segment) => !skipped.has(segment) || spells(segment)),
    spells,
  };
}

function refusalOf(glob: string): string | undefined {
  if (glob.startsWith('/') || /^[A-Za-z]:[\\/]/.test(glob)) return 'is an absolute path';
  if (glob.split(/[\\/]/).includes('..')) return 'leads out of its folder (..)';
  if (glob.includes('\0')) return 'holds a NUL character';
  if (glob.length > 4096) return 'is longer than 4096 characters';
  return undefined;
}

function outside(input: string, pattern: string, refusal: string): Problem {
  return {
    message: `input \`${input}\` is \`${pattern.slice(0, 200)}\`, which ${refusal}; allowed: patterns relative to the workspace and inside it`,
    hint: 'Write it from the root of the repository, such as k8s/**/*.yaml',
  };
}
