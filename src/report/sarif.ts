import { createHash } from 'node:crypto';
import type { Finding, FindingId, Severity } from '../finding.ts';
import { byPlace } from '../plan/order.ts';
import type { Plan } from '../plan/plan.ts';
import type { Place, Problem } from '../problem.ts';
import { logText, urlSegment } from './escape.ts';
import { home, type Level, levels, ruleIndex, rules } from './sarif-rules.ts';

/**
 * Problems and findings of a plan as SARIF 2.1.0, in the form that code scanning takes
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 * `label` is its category: uploads of several clusters do not close each other's alerts. Same input, same bytes.
 */
export function sarif({ findings, frontends, groups, problems }: SarifPlan, label: string): SarifLog {
  const fallback = somePlace({ groups, frontends, findings, problems });
  const remarks = [...problems.toSorted(byPlace).map(ofProblem), ...findings.toSorted(byWeight).map(ofFinding)];
  const placed = remarks.flatMap((one) => {
    const place = one.place === undefined || !isFile(one.place) ? fallback : one.place;
    return place === undefined ? [] : [{ ...one, place }];
  });
  const shown = placed.slice(0, maxResults);
  const left = remarks.length - shown.length;
  const fingerprint = fingerprints();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'frontend-sg', informationUri: home, rules } },
        automationDetails: { id: `frontend-sg/${encodeURIComponent(label.toWellFormed())}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(left === 0
              ? {}
              : {
                  toolExecutionNotifications: [
                    {
                      level: 'warning',
                      message: { text: `${left} of ${remarks.length} results are not in this file.` },
                    },
                  ],
                }),
          },
        ],
        results: shown.map((one) => resultOf(one, fingerprint(one))),
      },
    ],
  };
}

export type SarifPlan = Pick<Plan, 'problems' | 'findings' | 'groups' | 'frontends'>;
export type SarifLog = Readonly<Record<string, unknown>>;

/** Code scanning refuses more than 25,000 results, and shows the first 5,000 by their severity. */
const maxResults = 5_000;

type One = {
  readonly id: 'problem' | FindingId;
  readonly level: Level;
  readonly text: string;
  readonly place?: Place;
  /** What it is about beside its file: neither lines nor words, which change while it stays the same. */
  readonly about: readonly unknown[];
  readonly finding?: Finding;
};

const ofProblem = ({ hint, message, place }: Problem): One => ({
  id: 'problem',
  level: 'error',
  text: sentences(message, hint),
  about: [message],
  ...(place === undefined ? {} : { place }),
});

const ofFinding = (finding: Finding): One => ({
  id: finding.id,
  level: levels[finding.severity],
  text: sentences(finding.message, finding.action),
  about: [finding.group, finding.groupId, finding.frontend, finding.ports],
  finding,
  ...(finding.place === undefined ? {} : { place: finding.place }),
});

/** What is accepted stands last, since nobody has to look at it. */
const byWeight = (a: Finding, b: Finding): number =>
  Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
  weight[a.severity] - weight[b.severity] ||
  byPlace(a, b);

const weight = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

function resultOf({ finding, id, level, place, text }: One & { readonly place: Place }, fingerprint: string) {
  const { accepted, controls, frontend, group } = finding ?? {};
  return {
    ruleId: id,
    ruleIndex: ruleIndex.get(id),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.file.split('/').map(urlSegment).join('/'), uriBaseId: '%SRCROOT%' },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
    // Code scanning heeds this key alone. The line's text, which upload-sarif would take, is not what a finding is about.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(accepted === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: safe(
                `${accepted.reason}${accepted.until === undefined ? '' : ` (until ${accepted.until})`}`,
              ),
            },
          ],
        }),
    properties: {
      ...(group === undefined ? {} : { group: logText(group) }),
      ...(frontend === undefined ? {} : { frontend: logText(frontend) }),
      ...(controls === undefined ? {} : { controls }),
    },
  };
}

/** A hash that stays when lines move; results that are alike in all else are counted, in the order of their places. */
function fingerprints(): (one: One & { readonly place: Place }) => string {
  const seen = new Map<string, number>();
  return ({ about, id, place }) => {
    const key = createHash('sha256')
      .update(JSON.stringify([id, place.file, ...about]))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}:${count}`;
  };
}

/** Where a result without a place is shown, since code scanning takes none without: the first file that declares or names a group. */
function somePlace({ findings, frontends, groups, problems }: SarifPlan): Place | undefined {
  const [first] = [
    ...groups.flatMap(({ place }) => place ?? []),
    ...frontends.flatMap(({ objects }) => objects.map(({ place }) => place)),
    ...findings.flatMap(({ place }) => place ?? []),
    ...problems.flatMap(({ place }) => place ?? []),
  ].filter(isFile);
  return first === undefined ? undefined : { file: first.file, line: 1, column: 1 };
}

/** Whether its file is one of the repository by its name. */
const isFile = ({ file }: Place): boolean => /^[^/]/.test(file);

const sentences = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => safe(text))
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');

/** In a message `[text](target)` is a link unless its brackets are escaped: SARIF 2.1.0, 3.11.6. */
const safe = (text: string): string => logText(text, 1_000).replaceAll(/[\\[\]]/g, String.raw`\$&`);
