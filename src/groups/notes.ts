import { finding, type Finding, type FindingId } from '../finding.ts';
import type { Document, Path } from '../manifests/document.ts';
import type { Place, Problem } from '../problem.ts';
import { showPath, type Flaw } from './conform.ts';
import { compareText } from './rule.ts';

/** Where in the value at a path: its key, or a count of UTF-16 units into its text. */
export type Within = { readonly key?: boolean; readonly offset?: number };

/** What is noted while one declaration is read, each with its place. */
export type Notes = {
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly place: (path: Path, within?: Within) => Place;
  readonly problem: (path: Path, message: string, rest?: Within & { readonly hint?: string }) => void;
  /** `whole` is what a path without steps leads to. */
  readonly flaw: (flaw: Flaw, whole: string) => void;
  readonly finding: (id: FindingId, place: Place, rest: Pick<Finding, 'message' | 'action' | 'group'>) => void;
};

export function takeNotes(locate: Document['locate']): Notes {
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  const problem: Notes['problem'] = (path, message, { hint, ...within } = {}) => {
    problems.push({ message, ...(hint === undefined ? {} : { hint }), place: locate(path, within) });
  };
  return {
    problems,
    findings,
    place: locate,
    problem,
    flaw: ({ path, subject, fault, ...rest }, whole) => {
      problem(path, `${subject.length === 0 ? whole : showPath(subject)} ${fault}`, rest);
    },
    finding: (id, place, rest) => {
      findings.push(finding(id, { ...rest, place }));
    },
  };
}

/** By file, line and column; without a place first. The same on every machine. */
export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Problems or findings in the order in which a reader meets them. */
export function inReadingOrder<N extends { readonly place?: Place; readonly message: string }>(
  notes: readonly N[],
): N[] {
  return notes.toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.message, b.message));
}
