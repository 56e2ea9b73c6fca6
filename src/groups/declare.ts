import type { Document, Json, JsonObject, Path } from '../manifests/document.ts';
import type { Problem } from '../problem.ts';
import { isFor } from './cluster-pattern.ts';
import { conform, isMap, type Flaw } from './conform.ts';
import type { ControllerFlags, Declarations, DeclaredGroup, PolicySource } from './declaration.ts';
import { disagreements } from './disagreements.ts';
import { readTags } from './group-parts.ts';
import { comparePlaces, inReadingOrder, takeNotes } from './notes.ts';
import { readGroup, type ReadGroup } from './read-group.ts';
import { compareText } from './rule.ts';
import { fileSchema, groupsSchema } from './schema.ts';

/** A declarations file, or the value of one annotation: what stands in it, and where. A `Document` is one. */
export type Source = { readonly object: Json; readonly locate: Document['locate'] };

/**
 * Everything that is declared for one cluster, and everything that is wrong with it.
 * Neither the order of the sources nor that of their keys and rules matters.
 * @param sources `files` hold `tags` and `securityGroups`; an annotation holds what would stand under `securityGroups`
 */
export function declare(sources: {
  readonly files: readonly Source[];
  readonly annotations: readonly Source[];
  readonly cluster: string;
}): Declarations {
  const sides = [...sources.files.map(readFile), ...sources.annotations.map(readAnnotation)];
  const read = sides.flatMap((side) => side.groups).toSorted((a, b) => comparePlaces(a.place, b.place));
  const disputes = disagreements(read);
  const unread = read.filter((one) => one.group === undefined).map((one) => one.name);
  const broken = new Set([...unread, ...disputes.flatMap((dispute) => dispute.names)]);

  const controllers = sides.flatMap((side) => side.controller ?? []);
  const policies = sides.flatMap((side) => side.policy ?? []);

  const groups = new Map<string, DeclaredGroup>();
  const elsewhere = new Map<string, Declarations['elsewhere'][number]>();
  for (const { name, group, clusters, place } of read) {
    if (group === undefined || broken.has(name)) continue;
    if (isFor(clusters, sources.cluster)) {
      if (!groups.has(name)) groups.set(name, group);
    } else {
      const others = elsewhere.get(name) ?? { clusters: [], place };
      const united = new Set([...others.clusters, ...(clusters ?? [])]);
      elsewhere.set(name, { name, clusters: [...united].toSorted(compareText), place: others.place });
    }
  }
  return {
    groups: byName(groups.values()),
    elsewhere: byName(elsewhere.values()).filter(({ name }) => !groups.has(name)),
    broken: [...broken].toSorted(compareText),
    ...(policies.length === 0 ? {} : { policies }),
    ...(controllers[0] === undefined ? {} : { controller: controllers[0] }),
    problems: inReadingOrder([
      ...sides.flatMap((side) => side.problems),
      ...read.flatMap((one) => one.problems),
      ...disputes.map((dispute) => dispute.problem),
      ...controllers.slice(1).map(secondController),
    ]),
    findings: inReadingOrder(read.filter((one) => isFor(one.clusters, sources.cluster)).flatMap((one) => one.findings)),
  };
}

/** What one source declares, and what is wrong with it outside its groups. */
type Side = {
  readonly groups: readonly ReadGroup[];
  readonly controller?: ControllerFlags;
  readonly policy?: PolicySource;
  readonly problems: readonly Problem[];
};

function readFile({ object, locate }: Source): Side {
  const notes = takeNotes(locate);
  const groups = isMap(object) && Object.hasOwn(object, 'securityGroups') ? object['securityGroups'] : undefined;
  const policy = isMap(object) && Object.hasOwn(object, 'policy') ? object['policy'] : undefined;
  // The groups are held against the schema one by one, each with problems of its own; so is the policy.
  const rest = isMap(object)
    ? { ...object, ...(isMap(groups) ? { securityGroups: {} } : {}), ...(isMap(policy) ? { policy: {} } : {}) }
    : object;
  const flaws = conform(fileSchema, rest);
  for (const flaw of flaws) notes.flaw({ ...flaw, ...misplaced(object, flaw.path) }, 'the file');

  const tags = isMap(object) && Object.hasOwn(object, 'tags') ? object['tags'] : undefined;
  const sound = isMap(tags) && !flaws.some((flaw) => flaw.path[0] === 'tags');
  const fileTags = readTags(sound ? (tags as Readonly<Record<string, string>>) : {}, {}, ['tags'], notes);
  const flags = isMap(object) && Object.hasOwn(object, 'controller') ? object['controller'] : undefined;
  return {
    groups: isMap(groups) ? readGroups(groups, ['securityGroups'], locate, fileTags) : [],
    ...(isMap(policy) ? { policy: { object: policy, path: ['policy'], locate } } : {}),
    ...(isMap(flags)
      ? { controller: { flags, locate: (path, within) => locate(['controller', ...path], within) } }
      : {}),
    problems: notes.problems,
  };
}

function readAnnotation({ object, locate }: Source): Side {
  const notes = takeNotes(locate);
  const nested = isMap(object) && Object.hasOwn(object, 'securityGroups') ? object['securityGroups'] : undefined;
  if (isMap(nested) && !Object.hasOwn(nested, 'ingress')) {
    notes.problem(['securityGroups'], 'the annotation has the key `securityGroups`, which is for files only', {
      key: true,
      hint: 'Write the names of the groups at the left margin of the annotation',
    });
    return { groups: [], problems: notes.problems };
  }
  if (isMap(object)) return { groups: readGroups(object, [], locate, {}), problems: [] };
  for (const flaw of conform(groupsSchema, object)) notes.flaw(flaw, 'the annotation');
  return { groups: [], problems: notes.problems };
}

function readGroups(
  groups: JsonObject,
  path: Path,
  locate: Document['locate'],
  fileTags: Readonly<Record<string, string>>,
): ReadGroup[] {
  return Object.entries(groups).map(([name, value]) => readGroup(value, [...path, name], locate, fileTags));
}

/** One cluster has one controller. */
const secondController = ({ locate }: ControllerFlags): Problem => ({
  message: 'the flags of the controller are given in another file, too',
  hint: 'Keep `controller:` in one of the declarations files',
  place: locate([], { key: true }),
});

/** A group that stands where the keys of the file stand. */
function misplaced(object: Json, path: Path): Pick<Flaw, 'hint'> {
  const [key] = path;
  if (!isMap(object) || typeof key !== 'string' || Object.hasOwn(fileSchema.entries, key)) return {};
  const value = object[key];
  return isMap(value) && Object.hasOwn(value, 'ingress') ? { hint: 'Put the group under `securityGroups:`' } : {};
}

function byName<T extends { readonly name: string }>(all: Iterable<T>): T[] {
  return [...all].toSorted((a, b) => compareText(a.name, b.name));
}
