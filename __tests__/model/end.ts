import type { World } from '../../emulator/core/world.ts';
import type { Result } from '../../src/modes/run.ts';
import { cluster, type Drifted, owner } from '../property/plan/drifted.ts';
import { keyOf, type ModelGroup, type ModelVpc } from '../property/plan/model.ts';
import { finished, isEgress, standing, wantedRules, writable } from './meaning.ts';
import { vpcIn } from './stand-in.ts';

/** Whether a run says that all went well, apart from the groups that it must not write. */
export function isGreen(result: Result | undefined, run: Drifted): boolean {
  const names = new Set(writable(run).map(({ name }) => name));
  const outcomes = result?.outcomes;
  if (outcomes === undefined) return false;
  return outcomes.every(
    ({ group, result: came }) =>
      came === 'done' ||
      came === 'unchanged' ||
      !names.has(group) ||
      (came === 'skipped' && run.waiting?.has(group) === true),
  );
}

/** In what the groups that a run may write are not as it declares them, one line each. */
export function unlike(run: Drifted, world: World, only: (name: string) => boolean = () => true): readonly string[] {
  const now = vpcIn(world);
  return finished(run)
    .filter(({ name }) => only(name))
    .flatMap((declared) => {
      const group = standing(declared.name, run, now);
      if (group === undefined) return [`${declared.name} does not exist`];
      return [...ruleFaults(declared, group, run, now), ...tagFaults(declared, group, run)].map(
        (fault) => `${declared.name}: ${fault}`,
      );
    });
}

type Declared = Drifted['declared'][number];

function ruleFaults(declared: Declared, group: ModelGroup, run: Drifted, now: ModelVpc): readonly string[] {
  const managed = (rule: ModelGroup['rules'][number]) => declared.egress.kind !== 'unmanaged' || !isEgress(rule);
  const wanted = wantedRules(declared, run, now);
  const wantedKeys = new Set(wanted.filter((rule) => managed({ ...rule, id: '' })).map(keyOf));
  const actual = group.rules.filter(managed);
  const keys = new Set(actual.map(keyOf));
  return [
    ...[...wantedKeys].filter((key) => !keys.has(key)).map((key) => `${key} is missing`),
    ...[...keys].filter((key) => !wantedKeys.has(key)).map((key) => `${key} is too much`),
    ...actual.flatMap((rule) => {
      const said = wanted.filter((one) => keyOf(one) === keyOf(rule)).flatMap(({ description }) => description ?? []);
      return said.length === 0 || said.includes(rule.description ?? '')
        ? []
        : [`${keyOf(rule)} is described as ${rule.description}`];
    }),
  ];
}

function tagFaults(
  declared: Declared,
  { id, tags }: ModelGroup,
  { vpc, cluster: own = cluster }: Drifted,
): readonly string[] {
  const old = vpc.groups.find((group) => group.id === id)?.tags['Name'];
  const wanted = {
    ...declared.tags,
    'frontend-sg/owner': owner,
    [`frontend-sg/cluster/${own}`]: 'true',
    Name: declared.adopt === undefined ? declared.name : (old ?? declared.name),
  };
  return Object.entries(wanted)
    .filter(([key, value]) => !Object.hasOwn(tags, key) || tags[key] !== value)
    .map(([key, value]) => `the tag ${key} is ${tags[key]}, not ${value}`);
}

/** The digest of what was declared, in the tag `frontend-sg/applied` of every group that a run may write, by name; empty where it has no such form. */
export function appliedIn(run: Drifted, world: World): ReadonlyMap<string, string> {
  const now = vpcIn(world);
  return new Map(
    finished(run).map(({ name }) => {
      const applied = standing(name, run, now)?.tags['frontend-sg/applied'] ?? '';
      return [
        name,
        /^commit-\w+\/([0-9a-f]{16})\/[0-9a-f]{16}\/(?:unmanaged|(?:default-)?[0-9a-f]{16})$/.exec(applied)?.[1] ?? '',
      ];
    }),
  );
}
