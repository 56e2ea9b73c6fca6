import type { Finding } from '../finding.ts';
import type { Document, Json, Path } from '../manifests/document.ts';
import type { Place, Problem } from '../problem.ts';
import { conform, isMap, listOf, showPath, type Flaw } from './conform.ts';
import type { DeclaredGroup, Egress } from './declaration.ts';
import { distinctRules } from './distinct-rules.ts';
import { noteAdoption, noteName, notePatterns, noteText, readTags } from './group-parts.ts';
import { takeNotes, type Notes } from './notes.ts';
import { peerKeys, type OwnNames } from './peer.ts';
import { readRule } from './read-rule.ts';
import { rulesInWords } from './rules-in-words.ts';
import type { DeclaredRule, Direction } from './rule.ts';
import { groupSchema, type GroupInput } from './schema.ts';

/** One declaration of one group as it was read; `group` is absent where there is a problem. */
export type ReadGroup = {
  readonly name: string;
  readonly place: Place;
  /** As far as they could be read. */
  readonly clusters?: readonly string[];
  readonly group?: DeclaredGroup;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
};

/** Reads what stands under the name of a group. `path` leads to it; `fileTags` are those of its file. */
export function readGroup(
  value: Json,
  path: Path,
  locate: Document['locate'],
  fileTags: Readonly<Record<string, string>>,
): ReadGroup {
  const name = String(path.at(-1));
  const notes = takeNotes(locate);
  const read = { name, place: locate(path, { key: true }), problems: notes.problems, findings: notes.findings };
  noteName(name, path, notes);
  if (hasTooManyRules(value, path, notes)) return read;

  const flaws = conform(groupSchema, value, path);
  for (const flaw of flaws) notes.flaw({ ...flaw, ...hintOn(flaw, value, path) }, 'the declaration');
  const isSound = soundness(flaws);
  const { description, clusters, adopt, tags, egress } = soundParts(value, path, isSound);
  if (description !== undefined) noteText(description, [...path, 'description'], notes);
  if (clusters !== undefined) notePatterns(clusters, [...path, 'clusters'], notes);
  if (adopt !== undefined && !(isMap(value) && Object.hasOwn(value, 'egress'))) noteAdoption([...path, 'adopt'], notes);

  const own: OwnNames = adopt === undefined ? { name } : { name, adopt };
  const rulesOf = (direction: Direction): DeclaredRule[] => {
    const rules = listOf(value, direction).flatMap((rule, index) =>
      readRule(rule, [...path, direction, index], direction, own, isSound, notes),
    );
    return distinctRules(rules, name, notes);
  };
  const parts: Omit<DeclaredGroup, 'name' | 'place'> = {
    ...(description === undefined ? {} : { description }),
    ...(adopt === undefined ? {} : { adopt }),
    ...(clusters === undefined ? {} : { clusters }),
    tags: readTags(tags ?? {}, fileTags, [...path, 'tags'], notes),
    ingress: rulesOf('ingress'),
    egress: egressOf(egress, rulesOf('egress')),
  };
  const seen = clusters === undefined ? read : { ...read, clusters };
  return notes.problems.length > 0 ? seen : { ...seen, group: { name, place: read.place, ...parts } };
}

/** A word in the place of a list of rules says what was meant. */
function hintOn(flaw: Flaw, value: Json, path: Path): Pick<Flaw, 'hint'> {
  const key = flaw.path.length === path.length + 1 ? flaw.path.at(-1) : undefined;
  if ((key !== 'ingress' && key !== 'egress') || !isMap(value) || !Object.hasOwn(value, key)) return {};
  const hint = rulesInWords(key, value[key]);
  return hint === undefined ? {} : { hint };
}

/** Absent is not none: a load balancer that may send nothing reaches no target. */
function egressOf(said: GroupInput['egress'], rules: readonly DeclaredRule[]): Egress {
  if (said === undefined) return { kind: 'default' };
  return said === 'unmanaged' ? { kind: 'unmanaged' } : { kind: 'rules', rules };
}

/** Whether the schema found no flaw in what a path leads to. */
function soundness(flaws: readonly Flaw[]): (path: Path) => boolean {
  const text = (path: Path): string => JSON.stringify(path);
  const flawed = new Set(flaws.flatMap(({ path }) => path.map((_, index) => text(path.slice(0, index + 1)))));
  return (path) => flawed.size === 0 || !flawed.has(text(path));
}

/** The parts of a group in which there is no flaw: they are still worth reading where another has one. */
function soundParts(value: Json, path: Path, isSound: (path: Path) => boolean): Partial<GroupInput> {
  if (!isMap(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => isSound([...path, key])));
}

/** Ten times what EC2 takes under any quota (rules of a group times groups of an interface: 1,000). */
const mostRules = 10_000;

/** Counted before anything else is done with them, since aliases of YAML can make many of few. */
function hasTooManyRules(value: Json, path: Path, notes: Notes): boolean {
  const directions = (['ingress', 'egress'] as const).filter((direction) => {
    let count = 0;
    for (const rule of listOf(value, direction)) {
      const peers = peerKeys.reduce((sum, key) => sum + listOf(rule, key).length, 0);
      count += Math.max(1, peers);
    }
    return count > mostRules;
  });
  for (const direction of directions) {
    const at = [...path, direction];
    notes.problem(at, `${showPath(at)} makes more than ${mostRules} rules`, {
      hint: 'EC2 takes 60 per group and direction unless its quota was raised, and never more than 1000; use a prefix list',
    });
  }
  return directions.length > 0;
}
