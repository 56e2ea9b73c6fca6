import { type FindingId, findingIds, findingKinds, type Severity } from '../finding.ts';
import { meanings } from './meanings.ts';

export type Level = 'error' | 'warning' | 'note';

/** SARIF's words for our severities. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Level>;

/** Where a reader finds all of them. */
export const home = 'https://github.com/frontend-sg/frontend-sg';

/** How bad it is where somebody relies on the rules, as code scanning counts: above 9 critical, from 7 high, from 4 medium. */
const securitySeverity: Partial<Readonly<Record<FindingId, string>>> = {
  'world-open-admin': '9.3',
  'world-open-port': '6.5',
  'annotation-removed': '7.5',
  'source-ranges-ignored': '7.0',
  drift: '5.0',
};

/** Those that docs/findings.md has a part about: why, and how to mend and to accept it. */
const explained: ReadonlySet<string> = new Set<FindingId>([
  'world-open-admin',
  'world-open-port',
  'public-web',
  'private-source-on-public',
  'rule-without-listener',
  'listener-blocked',
  'gap-needed',
]);

const pageOf = (id: string): string =>
  explained.has(id) ? `${home}/blob/main/docs/findings.md#${id}` : `${home}#findings`;

const rule = (id: string, meaning: string, level: Level, severity?: string) => ({
  id,
  shortDescription: { text: sentenceOf(meaning) },
  fullDescription: { text: plain(meaning) },
  help: {
    text: `${plain(meaning)}. What to do stands with each result.`,
    markdown: `${meaning}. What to do stands with each result. [More](${pageOf(id)})`,
  },
  helpUri: pageOf(id),
  defaultConfiguration: { level },
  properties: {
    tags: [...(severity === undefined ? [] : ['security']), 'kubernetes', 'aws'],
    precision: 'high',
    ...(severity === undefined ? {} : { 'security-severity': severity }),
  },
});

const plain = (markdown: string): string => markdown.replaceAll('`', '');
const sentenceOf = (markdown: string): string => plain(markdown).split(/(?<=[^.])[.:] /)[0] ?? '';

/** Problems and every finding, in one order. */
export const rules = [
  rule('problem', 'Input that cannot be understood: a file, a declaration, an input of the action', 'error'),
  ...findingIds.map((id) => rule(id, meanings[id], levels[findingKinds[id].severity], securitySeverity[id])),
];
/** The position of each by its id. */
export const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));
