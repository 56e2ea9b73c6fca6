import type { FindingId, Severity } from '../finding.ts';
import type { Place, Problem } from '../problem.ts';
import { show } from './conform.ts';
import type { PolicySource } from './declaration.ts';
import { inReadingOrder } from './notes.ts';
import { type AllowEntry, readPolicy, type Said } from './read-policy.ts';

/** What a repository, or those who guard it, hold of findings. */
export type Policy = {
  readonly severity: ReadonlyMap<FindingId, Severity>;
  /** In reading order. */
  readonly allow: readonly AllowEntry[];
  /** Whether groups may be declared in annotations. */
  readonly annotations: 'allow' | 'forbid';
};

/**
 * Reads policies and makes one of them: entries are united, and what two of them say differently is a problem. An entry or a
 * severity with a flaw is left out, and stops every write as any problem does.
 */
export function readPolicies(sources: readonly PolicySource[]): {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
} {
  const read = sources.map(readPolicy);
  const severity = new Map<FindingId, Said<Severity>>();
  let annotations: Said<Policy['annotations']> | undefined;
  const disputes: Problem[] = [];
  for (const one of read) {
    for (const said of one.severity) {
      const [id, { value, place }] = said;
      const earlier = severity.get(id);
      if (earlier === undefined) severity.set(...said);
      else if (earlier.value !== value) disputes.push(dispute(`the severity of ${id}`, value, place, earlier));
    }
    if (one.annotations === undefined) continue;
    const { value, place } = one.annotations;
    if (annotations !== undefined && annotations.value !== value)
      disputes.push(dispute('`annotations`', value, place, annotations));
    annotations ??= one.annotations;
  }
  return {
    policy: {
      severity: new Map([...severity].map(([id, { value }]) => [id, value])),
      allow: read.flatMap(({ allow }) => allow),
      annotations: annotations?.value ?? 'allow',
    },
    problems: inReadingOrder([...read.flatMap(({ problems }) => problems), ...disputes]),
  };
}

/** Nobody knows whom to believe. */
const dispute = (what: string, value: string, place: Place, earlier: Said<string>): Problem => ({
  message: `${what} is ${show(value)} here and ${show(earlier.value)} at ${earlier.place.file}:${earlier.place.line}`,
  hint: 'Say it in one place',
  place,
});
