import { byPlace } from '../plan/order.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Place, Problem } from '../problem.ts';
import { acceptedSections } from './accepted.ts';
import { prose } from './escape.ts';
import { type Extent, list } from './list.ts';
import { type About, count, fold, placeLink, sentence } from './page.ts';

/** Every problem with its place and what to do, as an alert; undefined where there is none. */
export function problemsAlert(problems: readonly Problem[], about: About, extent: Extent): string | undefined {
  if (problems.length === 0) return undefined;
  const title = `❌ ${count(problems.length, 'problem')}: nothing is written until ${problems.length === 1 ? 'it is' : 'they are'} solved`;
  return alert('CAUTION', title, problems.toSorted(byPlace), extent, (problem) =>
    item([place(problem.place, about)], problem.message, problem.hint, extent),
  );
}

/** Errors and warnings as alerts, the rest folded, each with id, place, why and what to do, then what is accepted; undefined where there is none. */
export function findingAlerts(all: readonly Finding[], about: About, extent: Extent): string | undefined {
  const findings = all.filter(isOpen);
  const sections = (['error', 'warning', 'info'] as const).map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity).toSorted(byPlace);
    if (some.length === 0) return undefined;
    const title = `${severityIcon[severity]} ${count(some.length, nouns[severity])}`;
    const write = (finding: Finding): string =>
      item([`**${finding.id}**`, place(finding.place, about)], finding.message, finding.action, extent);
    switch (severity) {
      case 'error':
        return alert('CAUTION', title, some, extent, write);
      case 'warning':
        return alert('WARNING', title, some, extent, write);
      case 'info':
        return fold(title, list(some, extent, write).join('\n'));
    }
  });
  const written = [...sections, acceptedSections(all, about, extent)].filter((section) => section !== undefined);
  return written.length === 0 ? undefined : written.join('\n\n');
}

/** `1 error, 2 warnings` of what a title should say; empty where there is neither. */
export function verdict(problems: readonly Problem[], findings: readonly Finding[]): string {
  const number = (severity: Severity): number =>
    findings.filter((finding) => isOpen(finding) && finding.severity === severity).length;
  return [
    problems.length === 0 ? '' : `❌ ${count(problems.length, 'problem')}`,
    number('error') === 0 ? '' : `❌ ${count(number('error'), 'error')}`,
    number('warning') === 0 ? '' : `⚠️ ${count(number('warning'), 'warning')}`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** Whether the policy does not accept it. */
const isOpen = ({ accepted }: Finding): boolean => accepted === undefined;

/** Never the colour alone: the word stands beside it. */
const severityIcon = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const satisfies Record<Severity, string>;
const nouns = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const alert = <T>(
  kind: 'CAUTION' | 'WARNING',
  title: string,
  items: readonly T[],
  extent: Extent,
  write: (item: T) => string,
): string =>
  [`[!${kind}]`, `**${title}**`, '', ...list(items, extent, write)].map((line) => `> ${line}`.trimEnd()).join('\n');

const item = (head: readonly string[], why: string, action: string | undefined, extent: Extent): string => {
  const start = head.filter((part) => part !== '').join(' · ');
  const end = action === undefined ? '' : `<br>→ ${prose(sentence(action), extent.text)}`;
  return `- ${start}${start === '' ? '' : '<br>'}${prose(sentence(why), extent.text)}${end}`;
};

const place = (where: Place | undefined, about: About): string => (where === undefined ? '' : placeLink(about, where));
