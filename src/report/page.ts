import type { Place } from '../problem.ts';
import { code, fileUrl, link, runUrl } from './escape.ts';

/** What a report says about the run that made it. All of it comes from the runner's environment and the inputs. */
export type About = {
  /** Tells several runs on one pull request apart. */
  readonly label: string;
  /** Such as `https://github.com`; empty where there is none, then nothing is linked. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** The commit that was read: the head of a pull request, not its merge commit. */
  readonly sha: string;
  readonly runId: string;
  /** Counted per workflow, as the reader sees it on GitHub. */
  readonly runNumber: string;
  /** What was read of the workspace, where it was. */
  readonly read?: ReadCounts;
  /** What of it the event changes, such as `3 files changed by the push`. */
  readonly focus?: string;
};

/** Files that the patterns mean, objects in them, and files that cannot be parsed and name no groups. */
export type ReadCounts = { readonly files: number; readonly objects: number; readonly unparsed: number };

/** `### Security groups · LABEL · TEXT`; the text is Markdown already. */
export const heading = (about: About, ...text: readonly string[]): string =>
  `### ${['Security groups', code(about.label), ...text].join(' · ')}`;

/** The last line: where all of this comes from. The facts are Markdown already. */
export const footer = (about: About, ...facts: readonly string[]): string =>
  `<sub>${[...facts, ...(about.read === undefined ? [] : [readText(about.read)]), ...(about.focus === undefined ? [] : [about.focus]), ...(about.sha === '' ? [] : [`commit ${code(about.sha.slice(0, 7))}`]), ...runLink(about)].join(' · ')}</sub>`;

/** `file:line` as a link to that line of the commit. */
export function placeLink(about: About, place: Place): string {
  const url = about.sha === '' ? undefined : fileUrl(about, place);
  // A name may be a thousand characters as a URL: then the line is told and not linked.
  return link(code(`${place.file}:${place.line}`, 120), url !== undefined && url.length > 400 ? undefined : url);
}

/** Folded away, so that it costs one line. The summary is Markdown's HTML already, the body is Markdown. */
export const fold = (summary: string, body: string, { open = false }: { readonly open?: boolean } = {}): string =>
  `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** A table of GitHub's Markdown. Cells are Markdown on one line in which foreign text is `code`, so no cell holds a pipe. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A table of which nothing is written that cannot have room: behind `bytes` bytes of it the rest of the rows is counted. */
export function tableWithin<T>(
  bytes: number,
  head: readonly string[],
  items: readonly T[],
  write: (item: T) => readonly string[],
): string {
  const rows: (readonly string[])[] = [];
  let length = 0;
  for (const item of items) {
    if (length > bytes) break;
    const row = write(item);
    rows.push(row);
    length += row.reduce((sum, cell) => sum + cell.length, 0);
  }
  const rest = items.length - rows.length;
  return table(head, rest === 0 ? rows : [...rows, [`and ${count(rest, 'row')} more`, ...head.slice(1).map(() => '')]]);
}

/** A sentence ends with a full stop. For raw text, before it is made safe: behind a number the stop would make a list. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** `1 rule`, `2 rules`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Seconds as `42 s`, `3 min 5 s`. */
export const duration = (number: number): string =>
  number < 60 ? `${number} s` : `${Math.floor(number / 60)} min${number % 60 === 0 ? '' : ` ${number % 60} s`}`;

/** Sections with an empty line between them, those that are not there left out. Ends with a line feed. */
export const page = (...parts: readonly (string | undefined)[]): string => `${sections(...parts)}\n`;

/** The same within a page. */
export const sections = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** `3 files, 7 objects, 1 file that cannot be parsed and names no groups`. */
const readText = ({ files, objects, unparsed }: ReadCounts): string =>
  [
    count(files, 'file'),
    count(objects, 'object'),
    ...(unparsed === 0 ? [] : [`${count(unparsed, 'file')} that cannot be parsed and names no groups`]),
  ].join(', ');

function runLink(about: About): readonly string[] {
  const url = runUrl(about);
  return url === undefined ? [] : [link(/^\d+$/.test(about.runNumber) ? `run #${about.runNumber}` : 'run', url)];
}
