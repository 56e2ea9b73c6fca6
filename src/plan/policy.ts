import { type Accepted, type Finding, type FindingId, finding } from '../finding.ts';
import { isFor } from '../groups/cluster-pattern.ts';
import type { Policy } from '../groups/policy.ts';
import type { AllowEntry } from '../groups/read-policy.ts';

/** A policy as it holds for one run. */
export type PolicyInput = {
  readonly policy: Policy;
  /** The day of the run in UTC: YYYY-MM-DD. */
  readonly today: string;
  /** Entries that the base of the pull request does not have; absent where it is not known, or where nobody asks. */
  readonly broughtByThisChange?: ReadonlySet<AllowEntry>;
};

/** Everything stays as it is. */
export const noPolicy: PolicyInput = {
  policy: { severity: new Map(), allow: [], annotations: 'allow' },
  today: '',
};

export type Judged = {
  readonly findings: readonly Finding[];
  /** The day on which expiry was judged; absent where no entry for this cluster has one. */
  readonly judgedOn?: string;
};

/**
 * Findings as the policy has them: with its severities, those that an entry accepts with its reason, and what is wrong with entries
 * that let nothing stand any more. An entry for other clusters says nothing here.
 * @param unjudged ids of findings that this run did not judge: an entry for one of them may well be used elsewhere; `all` where it judged few
 */
export function applyPolicy(
  findings: readonly Finding[],
  { policy, today, broughtByThisChange }: PolicyInput,
  cluster: string,
  unjudged: readonly FindingId[] | 'all' = [],
): Judged {
  const entries = policy.allow.filter(({ clusters }) => isFor(clusters, cluster));
  const standing = entries.filter((entry) => !isOver(entry, today));
  const matched = new Set<AllowEntry>();
  const judged = findings.map((found) => {
    for (const entry of entries) if (covers(entry, found)) matched.add(entry);
    const entry = standing.find((one) => covers(one, found));
    const severity = policy.severity.get(found.id) ?? found.severity;
    const accepted = entry === undefined ? undefined : acceptedBy(entry, broughtByThisChange);
    return { ...found, severity, ...(accepted === undefined ? {} : { accepted }) };
  });
  const stale = entries.flatMap((entry) => {
    if (!matched.has(entry)) {
      const isKnown = unjudged !== 'all' && !unjudged.includes(entry.finding);
      return isKnown ? [unused(entry, findings)] : [];
    }
    return isOver(entry, today) ? [expired(entry, today)] : [];
  });
  const judgedOn = entries.some(({ until }) => until !== undefined) ? { judgedOn: today } : {};
  return { findings: [...judged, ...stale.map((one) => withSeverity(one, policy))], ...judgedOn };
}

const withSeverity = (found: Finding, { severity }: Pick<Policy, 'severity'>): Finding => ({
  ...found,
  severity: severity.get(found.id) ?? found.severity,
});

/** The last day counts. Days of this form sort as texts. */
const isOver = ({ until }: AllowEntry, today: string): boolean => until !== undefined && until < today;

/** Whether a finding is no more than what the entry accepts: a range of ports has to lie in that of the entry. */
function covers(entry: AllowEntry, found: Finding): boolean {
  return (
    entry.finding === found.id &&
    (entry.group === undefined || entry.group === found.group || entry.group === found.groupId) &&
    (entry.frontend === undefined || entry.frontend === found.frontend) &&
    (entry.ports === undefined ||
      (found.ports !== undefined && entry.ports.from <= found.ports.from && found.ports.to <= entry.ports.to))
  );
}

const acceptedBy = (entry: AllowEntry, brought: PolicyInput['broughtByThisChange']): Accepted => ({
  reason: entry.reason,
  ...(entry.until === undefined ? {} : { until: entry.until }),
  ...(brought?.has(entry) === true ? { byThisChange: true } : {}),
  place: entry.place,
});

const expired = (entry: AllowEntry, today: string): Finding =>
  finding('expired-allow', {
    message: `${inWords(entry)} was accepted until ${entry.until}, and today is ${today}: it stands again`,
    action: 'Mend what it is about, or review the risk again and write another `until`.',
    place: entry.place,
  });

function unused(entry: AllowEntry, findings: readonly Finding[]): Finding {
  const near = findings.find(({ id }) => id === entry.finding);
  return finding('unused-allow', {
    message: `nothing matches this entry, which accepts ${inWords(entry)}`,
    action:
      near === undefined
        ? 'Take the entry away; if it is meant for other clusters, name them under `clusters`.'
        : `Take the entry away, or mend it: what there is, is ${inWords({ ...near, finding: near.id })}.`,
    place: entry.place,
  });
}

/** `world-open-port, group web, ports 8000-8100, Service shop/events` */
const inWords = ({
  finding: id,
  group,
  ports,
  frontend,
}: Pick<AllowEntry, 'finding' | 'group' | 'ports' | 'frontend'>): string =>
  [
    id,
    ...(group === undefined ? [] : [`group ${group}`]),
    ...(ports === undefined
      ? []
      : [ports.from === ports.to ? `port ${ports.from}` : `ports ${ports.from}-${ports.to}`]),
    ...(frontend === undefined ? [] : [frontend]),
  ].join(', ');
