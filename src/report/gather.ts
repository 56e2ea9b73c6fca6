import { type Finding, findingKinds, type Severity, type Subject } from '../finding.ts';
import { byPlace } from '../plan/order.ts';

/** Findings that say the same of several groups, frontends or places. */
export type Gathered = {
  /** The first of them by file and line. */
  readonly first: Finding;
  /** All of them, the first included. */
  readonly all: readonly Finding[];
};

/** Findings, those that say the same together, the worst first: by severity, then what stops everything, what opens something, and the rest, then by file and line. */
export function gather(findings: readonly Finding[]): readonly Gathered[] {
  const known = gathered.get(findings) ?? gatherAnew(findings);
  gathered.set(findings, known);
  return known;
}

/** A report is written in several lengths, and ten thousand findings take their time. */
const gathered = new WeakMap<readonly Finding[], readonly Gathered[]>();

function gatherAnew(findings: readonly Finding[]): readonly Gathered[] {
  const sorted = findings.toSorted(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      reach[findingKinds[a.id].about] - reach[findingKinds[b.id].about] ||
      byPlace(a, b),
  );
  return [...Map.groupBy(sorted, sameness).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all }];
  });
}

const weight = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;
const reach = { name: 0, rule: 1, group: 2, frontend: 3 } as const satisfies Record<Subject, number>;

/** What a finding says, without whom it says it of: names in it, and what stands in backticks and is no CIDR. */
function sameness({ id, severity, message, action, group, groupId, frontend, ports, accepted }: Finding): string {
  const subjects = [frontend, frontend?.slice(frontend.indexOf(' ') + 1), group, groupId].filter(
    (text) => text !== undefined && text !== '',
  );
  const mask = (text: string): string =>
    subjects
      .reduce<string>((sum, subject) => sum.replaceAll(subject ?? '', '…'), text)
      .replaceAll(/\bsg-[0-9a-f]+/g, '…')
      // At the beginning stands which of several runs says so.
      .replaceAll(/(?<!^)`(?![\d.]+\/\d|[\da-f:]+\/\d)[^`]*`/gi, '`…`');
  return JSON.stringify([
    id,
    severity,
    mask(message),
    mask(action),
    // A group that is called like a port would hide it.
    ports?.from,
    ports?.to,
    accepted !== undefined,
    accepted?.reason,
    accepted?.until,
    accepted?.byThisChange,
  ]);
}
