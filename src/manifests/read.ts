import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Document } from './document.ts';
import { parseDocuments } from './documents.ts';
import { readText, walk } from './files.ts';
import { compileGlobs } from './globs.ts';
import { unreadLinks } from './links.ts';
import { lineIndex } from './lines.ts';
import { firstGroupKey, mayMatter, mayNameGroups } from './signs.ts';
import { findTrees } from './trees.ts';
import type { Tree } from './trees.ts';
import { notYaml, tooMany, tooMuch, unmatched, unreadable, walkProblems } from './read-problems.ts';
import type { Place, Problem } from '../problem.ts';

/** What the manifests of a workspace are, and what of them could not be read. */
export type Manifests = {
  /** In order of file and place. Those of a file that nothing could matter in are not among them. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly unrendered: readonly Unrendered[];
  /** Files that are no YAML and name no groups: no problem, but worth a count. */
  readonly unparsed: readonly string[];
  /** Something was too large or too many to be read; a problem says what. */
  readonly overBudget: boolean;
  /** Every file that the patterns mean, in order of name. */
  readonly matched: readonly string[];
  /** Symbolic links behind which files may stand that the patterns mean. They are never followed: what stands there is not known. */
  readonly links: readonly string[];
  readonly counts: Counts;
};

/** A file that names groups and has to be rendered first: a tree that kustomize or Helm makes manifests of, or values. */
export type Unrendered = {
  readonly file: string;
  /** Of the first key that names groups. */
  readonly place: Place;
  /** The folder, relative to the workspace; `.` is the workspace. */
  readonly tree: string;
  readonly how: Tree['how'] | 'values';
  /** The file for which it has to be rendered: a kustomization, a chart, or the values themselves. */
  readonly by: string;
};

export type Counts = {
  readonly files: number;
  readonly bytes: number;
  readonly documents: number;
  readonly parsedFiles: number;
  /** Files whose text has nothing that could matter. */
  readonly skippedFiles: number;
  /** Files of kustomize trees, charts and values. */
  readonly unrenderedFiles: number;
  readonly emptyDocuments: number;
  /** Documents that are no map. */
  readonly otherDocuments: number;
};

export type ManifestsRequest = {
  readonly workspace: string;
  readonly patterns: readonly string[];
  /** The user wrote the patterns; then they have to match something. */
  readonly given: boolean;
  /** The input of the action that the patterns come from. */
  readonly input?: 'manifests' | 'context';
  /** Tells from a text alone whether its file has to be parsed. */
  readonly relevant?: (text: string) => boolean;
};

/** Bytes of all files together. */
export const maxTotalBytes = 256 * 1024 * 1024;
export const maxFiles = 50_000;

/**
 * Reads every manifest that the patterns mean, as kubectl reads it. One bad file never stops the rest.
 * Files are read one by one, since that is the fastest way for small ones; now and then others get their turn.
 */
export async function readManifests(request: ManifestsRequest): Promise<Manifests> {
  const { workspace, patterns, given, input = 'manifests', relevant = mayMatter } = request;
  const globs = compileGlobs(patterns, input);
  const walked = walk(workspace, globs.enters);
  const matched = walked.files.filter(globs.matches);
  const links = unreadLinks(workspace, walked, globs);
  const named = new Set(globs.named);
  const treeOf = findTrees(walked.files, (file) => readText(workspace, file));

  const readings: Reading[] = [];
  let bytes = 0;
  for (const [index, file] of matched.slice(0, maxFiles).entries()) {
    if (index % 256 === 255) await setImmediate();
    const content = readText(workspace, file);
    bytes += 'fault' in content ? 0 : content.bytes;
    if (bytes > maxTotalBytes) {
      readings.push(failed(tooMuch(file, maxTotalBytes, input), true));
      break;
    }
    readings.push(
      'fault' in content
        ? failed(unreadable(file, content.fault, input), content.overBudget)
        : readOne(file, content.text, { tree: treeOf(file), isNamed: named.has(file), relevant }),
    );
  }
  const documents = readings.flatMap((reading) => reading.documents ?? []);
  const total = (count: (reading: Reading) => number | undefined): number =>
    readings.reduce((sum, reading) => sum + (count(reading) ?? 0), 0);
  return {
    documents,
    problems: [
      ...globs.problems,
      ...walkProblems(walked, input),
      ...(given && globs.problems.length === 0
        ? unmatched({ patterns, named: globs.named, matched, links, input })
        : []),
      ...(matched.length > maxFiles ? [tooMany(matched.length, maxFiles, input)] : []),
      ...readings.flatMap((reading) => reading.problems ?? []),
    ],
    unrendered: readings.flatMap((reading) => reading.unrendered ?? []),
    unparsed: readings.flatMap((reading) => reading.unparsed ?? []),
    overBudget: walked.overBudget || matched.length > maxFiles || readings.some((reading) => reading.overBudget),
    matched,
    links,
    counts: {
      files: matched.length,
      bytes,
      documents: documents.length,
      parsedFiles: total((reading) => (reading.outcome === 'parsed' ? 1 : 0)),
      skippedFiles: total((reading) => (reading.outcome === 'skipped' ? 1 : 0)),
      unrenderedFiles: total((reading) => (reading.outcome === 'unrendered' ? 1 : 0)),
      emptyDocuments: total((reading) => reading.empty),
      otherDocuments: total((reading) => reading.others),
    },
  };
}

/** What became of one file. */
type Reading = {
  readonly outcome: 'failed' | 'parsed' | 'skipped' | 'unrendered';
  readonly documents?: readonly Document[];
  readonly problems?: readonly Problem[];
  readonly unrendered?: Unrendered;
  readonly unparsed?: string;
  readonly empty?: number;
  readonly others?: number;
  readonly overBudget?: boolean;
};

const failed = (problem: Problem, overBudget: boolean): Reading => ({
  outcome: 'failed',
  problems: [problem],
  overBudget,
});

function readOne(
  file: string,
  text: string,
  how: { readonly tree: Tree | undefined; readonly isNamed: boolean; readonly relevant: (text: string) => boolean },
): Reading {
  const source =
    how.tree ?? (isValues(file, text) ? { folder: posix.dirname(file), how: 'values' as const, by: file } : undefined);
  if (source !== undefined) {
    const offset = firstGroupKey(text);
    if (offset === undefined) return { outcome: 'unrendered' };
    const place = { file, ...lineIndex(text)(offset) };
    return { outcome: 'unrendered', unrendered: { file, place, tree: source.folder, how: source.how, by: source.by } };
  }
  if (!how.isNamed && !how.relevant(text)) return { outcome: 'skipped' };
  const { documents, faults, empty, others, overBudget } = parseDocuments(file, text);
  const reading = { outcome: 'parsed', documents, empty, others: others.length, overBudget } as const;
  if (faults.length === 0) return reading;
  if (!how.isNamed && !overBudget && !mayNameGroups(text)) return { ...reading, unparsed: file };
  return { ...reading, problems: faults.map((fault) => notYaml(fault, text)) };
}

/** Values of a chart that lies elsewhere: by their name, and since they are no Kubernetes object. */
function isValues(file: string, text: string): boolean {
  const name = posix.basename(file);
  return /^(?:values.*|.*values)\.ya?ml$/.test(name) && !/^(?:apiVersion|kind)[ \t]*:/m.test(text);
}
