import type { Finding, Severity } from '../finding.ts';
import { byPlace } from '../plan/order.ts';
import type { Place, Problem } from '../problem.ts';
import { acceptedWords } from './accepted.ts';
import { code, prose } from './escape.ts';
import { type Gathered, gather } from './gather.ts';
import { type Extent, list } from './list.ts';
import { type About, count, fold, placeLink, sentence } from './page.ts';

/** Findings of a severity that stand open; the rest is folded. */
const open = 5;

/** Every problem with its place and what to do, as an alert; undefined where there is none. */
export function problemsAlert(problems: readonly Problem[], about: About, extent: Extent): string | undefined {
  if (problems.length === 0) return undefined;
  const title = `❌ ${count(problems.length, 'problem')}: nothing is written until ${problems.length === 1 ? 'it is' : 'they are'} solved`;
  const lines = list(problems.toSorted(byPlace), extent, (problem) =>
    [
      ...(problem.place === undefined ? [] : [placeLink(about, problem.place)]),
      prose(sentence(problem.message), extent.text),
      ...toDo(problem.hint, extent),
    ].join('<br>'),
  );
  return alert('CAUTION', [`**${title}**`, '', ...lines.lines, ...rest(lines.left.length)]);
}

/**
 * Errors and warnings as an alert each, the worst first and those that say the same together; notes, and what is accepted, folded.
 * What this very change accepts stands open. Undefined where there is none.
 */
export function findingAlerts(findings: readonly Finding[], about: About, extent: Extent): string | undefined {
  const all = gather(findings);
  const standing = all.filter(({ first }) => first.accepted === undefined);
  const accepted = all.filter(({ first }) => first.accepted !== undefined);
  const of = (severity: Severity): readonly Gathered[] => standing.filter(({ first }) => first.severity === severity);
  const newly = accepted.filter(({ first }) => first.accepted?.byThisChange === true);
  const before = accepted.filter(({ first }) => first.accepted?.byThisChange !== true);
  const sections = [
    alertOf('CAUTION', '❌', 'error', of('error'), about, extent),
    alertOf('WARNING', '⚠️', 'warning', of('warning'), about, extent),
    alertOf('IMPORTANT', '☑️', 'risk', newly, about, extent, ' accepted by this very change'),
    foldOf(`☑️ ${count(total(before), 'accepted risk')}`, before, about, extent),
    foldOf(`ℹ️ ${count(total(of('info')), 'note')}`, of('info'), about, extent),
  ].filter((section) => section !== undefined);
  return sections.length === 0 ? undefined : sections.join('\n\n');
}

/** `1 error, 2 warnings` of what a title should say; empty where there is neither. */
export function verdict(problems: readonly Problem[], findings: readonly Finding[]): string {
  const number = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;
  const newly = findings.filter(({ accepted }) => accepted?.byThisChange === true).length;
  return [
    problems.length === 0 ? '' : `❌ ${count(problems.length, 'problem')}`,
    number('error') === 0 ? '' : `❌ ${count(number('error'), 'error')}`,
    number('warning') === 0 ? '' : `⚠️ ${count(number('warning'), 'warning')}`,
    newly === 0 ? '' : `☑️ ${count(newly, 'risk')} newly accepted`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

const total = (some: readonly Gathered[]): number => some.reduce((sum, { all }) => sum + all.length, 0);

/** One finding alone needs neither a title nor a bullet. Never the colour alone: GitHub writes a word beside it, and the mark differs. */
function alertOf(
  kind: 'CAUTION' | 'WARNING' | 'IMPORTANT',
  mark: string,
  noun: string,
  some: readonly Gathered[],
  about: About,
  extent: Extent,
  more = '',
): string | undefined {
  if (some.length === 0) return undefined;
  const [only, ...others] = some;
  if (only !== undefined && others.length === 0 && more === '')
    return alert(kind, [`${mark} ${item(only, about, extent)}`]);
  const title = `**${mark} ${count(total(some), noun)}${more}**`;
  const write = (one: Gathered): string => item(one, about, extent);
  const few = list(some.slice(0, open), extent, write);
  const behind = [...few.left, ...some.slice(open)];
  const box = [title, '', ...few.lines];
  if (behind.length === 0) return alert(kind, box);
  const items = extent.items - few.lines.length;
  if (items <= 0) return alert(kind, [...box, ...rest(total(behind))]);
  const { lines, left } = list(behind, { ...extent, items }, write);
  const folded = [...lines, ...rest(total(left))].join('\n');
  return `${alert(kind, box)}\n\n${fold(`and ${count(total(behind), `more ${noun}`)}`, folded)}`;
}

function foldOf(title: string, some: readonly Gathered[], about: About, extent: Extent): string | undefined {
  if (some.length === 0) return undefined;
  const lines = list(some, extent, (one) => item(one, about, extent));
  return fold(title, [...lines.lines, ...rest(total(lines.left))].join('\n'));
}

/** Id, controls and places; what is so; what to do, or why it is accepted. */
function item({ first, all }: Gathered, about: About, extent: Extent): string {
  const head = [
    `**${first.id}**${all.length === 1 ? '' : ` × ${all.length}`}`,
    ...(first.controls === undefined || first.controls.length === 0
      ? []
      : [
          some(
            first.controls.map((control) => code(control)),
            isBrief(extent) ? 2 : 8,
            ' ',
          ),
        ]),
    ...placesOf(all, about, isBrief(extent) ? 1 : 3),
  ].join(' · ');
  const what = `${prose(sentence(first.message), extent.text)}${isBrief(extent) ? '' : alsoOf(first, all)}`;
  return [head, what, ...acceptance(first, about, extent)].join('<br>');
}

/** Of whom else it is said. */
function alsoOf(first: Finding, all: readonly Finding[]): string {
  const subject = ({ frontend, group }: Finding): string => frontend ?? group ?? '';
  const names = [...new Set(all.map(subject))].filter((name) => name !== '' && name !== subject(first));
  if (names.length === 0) return '';
  const shown = names.slice(0, 3).map((name) => code(name));
  return ` The same of ${[...shown, ...(names.length > 3 ? [`${names.length - 3} more`] : [])].join(', ')}.`;
}

/** Where there is next to no room, one place and two controls have to do. */
const isBrief = ({ text }: Extent): boolean => text <= 100;

/** The first few, each once, and how many more. */
function placesOf(all: readonly Finding[], about: About, most: number): readonly string[] {
  const places = [...new Map(all.flatMap(({ place }) => (place === undefined ? [] : [[key(place), place] as const])))];
  const shown = places.slice(0, most).map(([, place]) => placeLink(about, place));
  return places.length === 0 ? [] : [some([...shown, ...places.slice(most).map(() => '')], most)];
}

const some = (texts: readonly string[], most: number, between = ', '): string =>
  [...texts.slice(0, most), ...(texts.length > most ? [`${texts.length - most} more`] : [])].join(between);

const key = (place: Place): string => `${place.file}:${place.line}`;

function acceptance({ accepted, action }: Finding, about: About, extent: Extent): readonly string[] {
  if (accepted === undefined) return toDo(action, extent);
  const where = accepted.place === undefined ? '' : ` · ${placeLink(about, accepted.place)}`;
  return [`→ ${prose(sentence(acceptedWords(accepted)), extent.text)}${where}`];
}

const toDo = (action: string | undefined, extent: Extent): readonly string[] =>
  action === undefined ? [] : [`→ ${prose(sentence(action), extent.text)}`];

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const alert = (kind: 'CAUTION' | 'WARNING' | 'IMPORTANT', lines: readonly string[]): string =>
  [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');

const rest = (number: number): readonly string[] => (number === 0 ? [] : [`- and ${number} more`]);
