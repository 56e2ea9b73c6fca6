import { type FindingId, findingIds, type Severity } from '../finding.ts';
import type { Json, Path } from '../manifests/document.ts';
import type { Place, Problem } from '../problem.ts';
import { conform, isMap, listOf, showPath } from './conform.ts';
import type { PolicySource } from './declaration.ts';
import { notePatterns } from './group-parts.ts';
import { type Notes, takeNotes } from './notes.ts';
import { policyHint } from './policy-hint.ts';
import { type PolicyInput, policySchema } from './policy-schema.ts';

/** A finding that is accepted: what it has to be about, and why. What is absent may be anything. */
export type AllowEntry = {
  readonly finding: FindingId;
  /** A name, or an sg- id. */
  readonly group?: string;
  readonly ports?: { readonly from: number; readonly to: number };
  /** As findings call it. */
  readonly frontend?: string;
  /** Patterns of cluster names. */
  readonly clusters?: readonly string[];
  readonly reason: string;
  /** Last day on which it holds, in UTC: YYYY-MM-DD. */
  readonly until?: string;
  readonly place: Place;
};

/** What somebody says, and where. */
export type Said<T> = { readonly value: T; readonly place: Place };

type Annotations = NonNullable<PolicyInput['annotations']>;

/** One policy as it was read: without what has a flaw. */
export type ReadPolicy = {
  readonly severity: readonly (readonly [FindingId, Said<Severity>])[];
  readonly allow: readonly AllowEntry[];
  readonly annotations?: Said<Annotations>;
  readonly problems: readonly Problem[];
};

/** Reads what stands under `policy:`, or the whole of a file that is a policy. */
export function readPolicy({ object, path, locate }: PolicySource): ReadPolicy {
  const notes = takeNotes(locate);
  const flaws = conform(policySchema, object, path);
  for (const flaw of flaws) notes.flaw({ ...flaw, ...policyHint(flaw, object, path) }, 'the policy');
  const isSound = (at: Path): boolean => !flaws.some((flaw) => at.every((step, index) => flaw.path[index] === step));
  const part = (key: keyof PolicyInput): Json | undefined =>
    isMap(object) && Object.hasOwn(object, key) ? object[key] : undefined;

  const severities = part('severity');
  const annotations = part('annotations');
  return {
    severity: findingIds.flatMap((id) => {
      const at = [...path, 'severity', id];
      const value = isMap(severities) && Object.hasOwn(severities, id) && isSound(at) ? severities[id] : undefined;
      return value === undefined ? [] : [[id, { value: value as Severity, place: locate(at, { key: true }) }] as const];
    }),
    allow: listOf(object, 'allow').flatMap((entry, index): readonly AllowEntry[] => {
      const at = [...path, 'allow', index];
      return isSound(at) ? readEntry(entry as EntryInput, at, notes) : [];
    }),
    ...(annotations !== undefined && isSound([...path, 'annotations'])
      ? {
          annotations: {
            value: annotations as Annotations,
            place: locate([...path, 'annotations'], { key: true }),
          },
        }
      : {}),
    problems: notes.problems,
  };
}

type EntryInput = NonNullable<PolicyInput['allow']>[number];

function readEntry(entry: EntryInput, at: Path, notes: Notes): readonly AllowEntry[] {
  const before = notes.problems.length;
  const { finding, reason, group, frontend, clusters, until } = entry;
  if (entry.port !== undefined && entry.ports !== undefined)
    notes.problem([...at, 'ports'], `${showPath(at)} has \`port\` and \`ports\``, { key: true, hint: 'Keep one' });
  if (clusters !== undefined) notePatterns(clusters, [...at, 'clusters'], notes);
  if (until !== undefined && !isDay(until))
    notes.problem([...at, 'until'], `${showPath([...at, 'until'])}: there is no ${until} in the calendar`);
  const given = entry.port ?? entry.ports;
  const ports = given === undefined ? undefined : portsOf(String(given));
  if (ports !== undefined && (ports.to > 65_535 || ports.from > ports.to))
    notes.problem(
      [...at, entry.port === undefined ? 'ports' : 'port'],
      `${showPath(at)}: ${given} is no range of ports`,
      {
        hint: 'Ports go from 0 to 65535, the lower one first',
      },
    );
  if (notes.problems.length > before) return [];
  return [
    {
      finding,
      ...(group === undefined ? {} : { group }),
      ...(ports === undefined ? {} : { ports }),
      ...(frontend === undefined ? {} : { frontend }),
      ...(clusters === undefined ? {} : { clusters }),
      reason: reason.trim(),
      ...(until === undefined ? {} : { until }),
      place: notes.place(at),
    },
  ];
}

const portsOf = (text: string): { readonly from: number; readonly to: number } => {
  const [from = '', to = from] = text.split('-');
  return { from: Number(from), to: Number(to) };
};

/** `2027-02-30` looks like a day. The schema saw to the form. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
