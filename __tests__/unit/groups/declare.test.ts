import { describe, expect, it } from 'vitest';
import { declare, type Source } from '../../../src/groups/declare.ts';
import { digestRules } from '../../../src/groups/digest.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { Json, JsonObject } from '../../../src/manifests/document.ts';
import { declareAnnotation, declareFile, rulesOf, withNotes } from './declared.ts';

const web = (group: JsonObject = {}): JsonObject => ({
  web: { ingress: [{ port: 443, cidrs: ['10.0.0.0/8'] }], ...group },
});
const file = (group: JsonObject = {}): JsonObject => ({ securityGroups: web(group) });

describe('a declarations file', () => {
  it.each<[Json, string[], string | undefined]>([
    [{}, [], undefined],
    [{ securityGroups: {} }, [], undefined],
    [[], ['[] <- the file must be a map with `securityGroups`, not an empty list'], undefined],
    [null, ['null <- the file must be a map with `securityGroups`, not empty'], undefined],
    [
      { securityGroups: null },
      ['null <- securityGroups must be a map from names of security groups to their rules, not empty'],
      undefined,
    ],
    [
      { securityGroups: [] },
      ['[] <- securityGroups must be a map from names of security groups to their rules, not an empty list'],
      undefined,
    ],
    [
      { securityGroup: {} },
      ['"securityGroup": {} <- the file has no key "securityGroup"'],
      'Did you mean `securityGroups`?',
    ],
    [{ policy: {} }, [], undefined],
    [
      { policy: null },
      ['null <- policy must be a map with `severity`, `allow` or `annotations`, not empty'],
      undefined,
    ],
    [
      { constructor: {} },
      ['"constructor": {} <- the file has no key "constructor"'],
      'The keys are tags, securityGroups, policy, controller',
    ],
    [web(), ['"web": { <- the file has no key "web"'], 'Put the group under `securityGroups:`'],
    [{ tags: { a: 1 } }, ['1 <- tags.a must be text (put it in quotes), not 1'], undefined],
    [
      { tags: { Name: 'x' } },
      [
        '"Name": "x" <- tags: the tag "Name" is set by frontend-sg to the name of the group, by which the controller finds it',
      ],
      'Leave it out',
    ],
  ])('%j', (object, notes, hint) => {
    const declared = declareFile(object);
    expect(declared.problemNotes).toEqual(notes);
    expect(declared.problems[0]?.hint).toBe(hint);
    expect(declared.groups).toEqual([]);
  });

  it('has one bad group that does not hide the others', () => {
    const declared = declareFile({ securityGroups: { bad: {}, good: { ingress: [] }, ugly: { ingress: [{}] } } });
    expect(declared.groups.map(({ name }) => name)).toEqual(['good']);
    expect(declared.broken).toEqual(['bad', 'ugly']);
    expect(declared.problemNotes).toEqual([
      '"bad": {} <- securityGroups.bad has no `ingress`',
      '{} <- securityGroups.ugly.ingress[0] names no peer',
      '{} <- securityGroups.ugly.ingress[0]: the tcp rule says no port',
    ]);
  });
});

describe('an annotation', () => {
  it('holds the map itself', () => {
    expect(rulesOf(declareAnnotation(web()).groups[0])).toEqual(['tcp 443 from 10.0.0.0/8']);
    expect(declareAnnotation(web({ ingress: 1 })).problemNotes).toEqual([
      '1 <- web.ingress must be a list of rules ([] is none), not 1',
    ]);
  });

  it.each<[Json, string]>([
    [file(), '"securityGroups": { <- the annotation has the key `securityGroups`, which is for files only'],
    ['web', '"web" <- the annotation must be a map from names of security groups to their rules, not "web"'],
    [null, 'null <- the annotation must be a map from names of security groups to their rules, not empty'],
  ])('is not %j', (object, note) => {
    expect(declareAnnotation(object).problemNotes).toEqual([note]);
  });

  it('may declare a group that is called like the key of a file', () => {
    expect(declareAnnotation({ securityGroups: { ingress: [] } }).groups.map(({ name }) => name)).toEqual([
      'securityGroups',
    ]);
  });

  it('takes no tags from a file', () => {
    const declared = withNotes([{ tags: { a: 'b' } }], [web({ tags: { c: 'd' } })]);
    expect(declared.groups[0]?.tags).toEqual({ c: 'd' });
  });
});

describe('the same name in two places', () => {
  it('is one group where it means the same', () => {
    const other = { ingress: [{ cidrs: ['10.1.0.0/8'], ports: '443-443', protocol: 6 }] };
    const declared = withNotes([file()], [web(other), web(other)]);
    expect(declared.problems).toEqual([]);
    expect(declared.groups.map(({ place }) => place.file)).toEqual(['0.yml']);
  });

  const ten = { cidrs: ['10.0.0.0/8'] };
  it.each<[JsonObject, JsonObject, string]>([
    [{}, { ingress: [] }, 'lacks the ingress rule tcp 443 from 10.0.0.0/8'],
    [{ ingress: [] }, {}, 'has the ingress rule tcp 443 from 10.0.0.0/8 besides'],
    [
      {},
      { ingress: [{ port: 443, ...ten, description: 'x' }] },
      'describes the ingress rule tcp 443 from 10.0.0.0/8 in other words',
    ],
    [
      { egress: [] },
      { egress: [{ protocol: 'all', ...ten }] },
      'has the egress rule all traffic to 10.0.0.0/8 besides',
    ],
    [{ egress: [] }, {}, 'says another `egress`'],
    [{ egress: [] }, { egress: 'unmanaged' }, 'says another `egress`'],
    [{ description: 'a' }, { description: 'b' }, 'says another `description`'],
    [{}, { description: 'b' }, 'says another `description`'],
    [{ egress: [] }, { egress: [], adopt: 'sg-12345678' }, 'says another `adopt`'],
    [{ tags: { a: 'b' } }, { tags: { a: 'c' } }, 'has other tags'],
    [{ tags: { a: 'b' } }, {}, 'has other tags'],
    [{ clusters: ['dev'] }, { ingress: [], clusters: ['d*'] }, 'lacks the ingress rule tcp 443 from 10.0.0.0/8'],
    // No cluster of this run, and still a contradiction for another run.
    [{ clusters: ['prod-*'] }, { ingress: [], clusters: ['*-eu'] }, 'lacks the ingress rule tcp 443 from 10.0.0.0/8'],
  ])('%j and %j disagree', (first, second, differs) => {
    const declared = withNotes([file(first), file(second)], []);
    expect(declared.problems).toEqual([
      {
        message: `"web" is declared at 0.yml:3 too, and this one ${differs}`,
        hint: 'Say the same in both places, or give them `clusters` that do not overlap',
        place: { file: '1.yml', line: 3, column: 5 },
      },
    ]);
    expect(declared.groups).toEqual([]);
    expect(declared.elsewhere).toEqual([]);
    expect(declared.broken).toEqual(['web']);
  });

  it('may mean different things to different clusters', () => {
    const files = [
      file({ clusters: ['prod-*'] }),
      file({ ingress: [], clusters: ['dev'] }),
      file({ clusters: ['test', 'prod-1'] }),
    ];
    const dev = withNotes(files, [], 'dev');
    expect(dev.problems).toEqual([]);
    expect(dev.groups.map(({ ingress, place }) => [ingress.length, place.file])).toEqual([[0, '1.yml']]);
    expect(dev.elsewhere).toEqual([]);
    const stage = withNotes(files, [], 'stage');
    expect(stage.groups).toEqual([]);
    expect(stage.elsewhere).toEqual([
      { name: 'web', clusters: ['dev', 'prod-*', 'prod-1', 'test'], place: { file: '0.yml', line: 3, column: 5 } },
    ]);
    expect(withNotes(files, [], 'prod-1').groups[0]?.ingress).toHaveLength(1);
  });

  it('is held against each earlier place, also one that repeats another for other clusters', () => {
    const files = [file({ clusters: ['prod'] }), file({ clusters: ['dev'] }), file({ clusters: ['dev'], ingress: [] })];
    expect(withNotes(files, []).problems.map(({ message }) => message)).toEqual([
      '"web" is declared at 1.yml:3 too, and this one lacks the ingress rule tcp 443 from 10.0.0.0/8',
    ]);
  });

  it('may list its tags in another order', () => {
    expect(withNotes([file({ tags: { a: '1', b: '2' } }), file({ tags: { b: '2', a: '1' } })], []).problems).toEqual(
      [],
    );
  });

  it('is told for each place that disagrees, against the first that does', () => {
    const declared = withNotes([file(), file({ ingress: [] }), file(), file({ ingress: [], tags: { a: 'b' } })], []);
    expect(declared.problems.map(({ place, message }) => `${place?.file} ${message.slice(0, 32)}`)).toEqual([
      '1.yml "web" is declared at 0.yml:3 too',
      '3.yml "web" is declared at 0.yml:3 too',
    ]);
  });
});

it('takes names that differ in case only for a mistake', () => {
  const declared = withNotes(
    [file({ clusters: ['dev'] }), { securityGroups: { Web: { ingress: [], clusters: ['prod'] } } }],
    [],
  );
  expect(declared.problems).toEqual([
    {
      message: '"Web" differs from "web" at 0.yml:3 only in case, and EC2 takes them for the same name',
      hint: 'Spell it the same everywhere, or rename one of them',
      place: { file: '1.yml', line: 3, column: 5 },
    },
  ]);
  expect(declared.groups).toEqual([]);
  expect(declared.broken).toEqual(['Web', 'web']);
});

it('adopts a group under one name only', () => {
  const adopting = { ingress: [], egress: [], adopt: 'sg-12345678' };
  const declared = withNotes(
    [{ securityGroups: { a: adopting, b: adopting } }, { securityGroups: { a: adopting } }],
    [],
  );
  expect(declared.problems.map(({ message }) => message)).toEqual([
    '"b" adopts sg-12345678, which "a" at 0.yml:3 adopts too',
  ]);
  expect(declared.problems[0]?.hint).toBe('Declare a group that exists under one name only');
  expect(declared.broken).toEqual(['a', 'b']);
});

it('sorts groups by name and problems by file and line', () => {
  const bad = { z: { ingress: [{}] }, b: 1 };
  const declared = withNotes(
    [{ securityGroups: { ...bad, y: { ingress: [] } } }, { securityGroups: { a: 1, x: { ingress: [] } } }],
    [],
  );
  expect(declared.groups.map(({ name }) => name)).toEqual(['x', 'y']);
  expect(declared.problems.map(({ place }) => [place?.file, place?.line])).toEqual([
    ['0.yml', 5],
    ['0.yml', 5],
    ['0.yml', 8],
    ['1.yml', 3],
  ]);
});

describe('digestRules', () => {
  const digest = (group: JsonObject): string => digestRules(declareFile(file(group)).groups[0] as DeclaredGroup);

  it('is a sha256 that stays the same from release to release: it stands in tags', () => {
    expect(digest({})).toBe('9d1b12f6205f7910debdf965d421fdddb41da250d5393e92932fcf6c78b9a020');
  });

  it('depends on rules, their descriptions and egress, and on nothing else', () => {
    const ten = { port: 443, cidrs: ['10.0.0.0/8'] };
    const same: JsonObject[] = [
      {},
      { ingress: [ten, ten] },
      { ingress: [{ ports: '443', protocol: 'tcp', cidrs: ['10.9.9.9/8'] }] },
      { description: 'x', tags: { a: 'b' }, clusters: ['*'] },
    ];
    expect(new Set(same.map(digest)).size).toBe(1);
    const different: JsonObject[] = [
      {},
      { ingress: [] },
      { ingress: [{ ...ten, description: 'x' }] },
      { egress: [] },
      { egress: 'unmanaged' },
      { egress: [{ protocol: 'all', cidrs: ['0.0.0.0/0'] }] },
    ];
    expect(new Set(different.map(digest)).size).toBe(different.length);
  });
});

describe('the flags of the controller', () => {
  const controller = { 'default-load-balancer-scheme': 'internet-facing' };
  const source = (object: Json): Source => ({
    object,
    locate: (path, within) => ({ file: 'x.yml', line: path.length, column: within?.key === true ? 1 : 2 }),
  });
  const declareFiles = (...files: readonly Json[]) =>
    declare({ files: files.map(source), annotations: [], cluster: 'prod' });

  it('are handed on with their places', () => {
    const declarations = declareFiles({ controller, securityGroups: {} });
    expect(declarations.problems).toEqual([]);
    expect(declarations.controller?.flags).toEqual(controller);
    expect(declarations.controller?.locate(['x'], { key: true })).toMatchObject({ line: 2, column: 1 });
  });
  it('stand in one file', () => {
    expect(declareFiles({ controller }, { controller }).problems.map(({ message }) => message)).toEqual([
      'the flags of the controller are given in another file, too',
    ]);
  });
  it('are a map', () => {
    expect(declareFiles({ controller: [] }).problems).toHaveLength(1);
  });
});
