import type { Finding } from '../finding.ts';
import type { Document, Json, Path } from '../manifests/document.ts';
import type { Place, Problem } from '../problem.ts';
import { conform, isMap, showPath, type Flaw } from './conform.ts';
import type { DeclaredGroup, Egress } from './declaration.ts';
import { distinctRules } from './distinct-rules.ts';
import { noteAdoption, noteName, notePatterns, noteText, readTags } from './group-parts.ts';
import { takeNotes, type Notes } from './notes.ts';
import { peerKeys, type OwnNames } from './peer.ts';
import { readRule } from './read-rule.ts';
import type { DeclaredRule, Direction } from './rule.ts';
import { groupSchema, type GroupInput, type RuleInput } from './schema.ts';

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
  for (const { path: at, message, ...rest } of flaws) notes.problem(at, message, rest);
  const { description, clusters, adopt, tags, ingress, egress } = soundParts(value, path, flaws);
  if (description !== undefined) noteText(description, [...path, 'description'], notes);
  if (clusters !== undefined) notePatterns(clusters, [...path, 'clusters'], notes);
  if (adopt !== undefined && egress === 'default') noteAdoption([...path, 'adopt'], notes);
  const own: OwnNames = adopt === undefined ? { name } : { name, adopt };
  const rulesOf = (direction: Direction, inputs: readonly SoundRule[]): DeclaredRule[] => {
    const rules = inputs.flatMap(({ input, at }) => readRule(input, direction, own, at, notes));
    return distinctRules(rules, name, notes);
  };
  const parts = {
    ...(description === undefined ? {} : { description }),
    ...(adopt === undefined ? {} : { adopt }),
    ...(clusters === undefined ? {} : { clusters }),
    tags: readTags(tags ?? {}, fileTags, [...path, 'tags'], notes),
    ingress: rulesOf('ingress', ingress),
    egress:
      typeof egress === 'string' ? { kind: egress } : ({ kind: 'rules', rules: rulesOf('egress', egress) } as const),
  } satisfies Partial<DeclaredGroup>;

  const seen = clusters === undefined ? read : { ...read, clusters };
  return notes.problems.length > 0 ? seen : { ...seen, group: { name, place: read.place, ...parts } };
}

/** A rule that conforms to the schema, and the path to it. */
type SoundRule = { readonly input: RuleInput; readonly at: Path };

type SoundParts = Partial<Pick<GroupInput, 'description' | 'clusters' | 'adopt' | 'tags'>> & {
  readonly ingress: readonly SoundRule[];
  readonly egress: Exclude<Egress['kind'], 'rules'> | readonly SoundRule[];
};

/** The parts of a group in which the schema found no flaw: the rest of them is still worth reading. */
function soundParts(value: Json, path: Path, flaws: readonly Flaw[]): SoundParts {
  const flawed = new Set(
    flaws.flatMap((flaw) => flaw.path.map((_, index) => JSON.stringify(flaw.path.slice(0, index + 1)))),
  );
  const isSound = (at: Path): boolean => !flawed.has(JSON.stringify(at));
  const given = isMap(value) ? value : {};
  const part = <K extends keyof GroupInput>(key: K): { [P in K]?: GroupInput[P] } =>
    Object.hasOwn(given, key) && isSound([...path, key]) ? ({ [key]: given[key] } as { [P in K]?: GroupInput[P] }) : {};
  const soundRules = (direction: Direction): SoundRule[] =>
    listOf(given, direction).flatMap((rule, index) => {
      const at = [...path, direction, index];
      return isSound(at) ? [{ input: rule as RuleInput, at }] : [];
    });
  return {
    ...part('description'),
    ...part('clusters'),
    ...part('adopt'),
    ...part('tags'),
    ingress: soundRules('ingress'),
    egress: !Object.hasOwn(given, 'egress')
      ? 'default'
      : given['egress'] === 'unmanaged'
        ? 'unmanaged'
        : soundRules('egress'),
  };
}

/** Ten times what EC2 takes under any quota (rules of a group times groups of an interface: 1,000). */
const mostRules = 10_000;

/** Counted before anything else is done with them, since aliases of YAML can make many of few. */
function hasTooManyRules(value: Json, path: Path, notes: Notes): boolean {
  const directions = (['ingress', 'egress'] as const).filter((direction) => {
    let count = 0;
    for (const rule of isMap(value) ? listOf(value, direction) : []) {
      const peers = peerKeys.reduce((sum, key) => sum + (isMap(rule) ? listOf(rule, key).length : 0), 0);
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

function listOf(map: { readonly [key: string]: Json }, key: string): readonly Json[] {
  const list = Object.hasOwn(map, key) ? map[key] : undefined;
  return Array.isArray(list) ? list : [];
}
