import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/controller/answer.ts';
import { nameFilter, resolveGroups } from '../../../src/controller/resolve.ts';
import { annotationTokens } from '../../../src/controller/tokens.ts';
import { ingressWith, objectOf, vpc, worldOf } from './manifests.ts';

const [web, corp, old] = ['sg-0000000000000000a', 'sg-0000000000000000b', 'sg-0000000c'];

function resolve(list: string, world: World): readonly string[] {
  return resolveGroups(annotationTokens(objectOf('Ingress', ingressWith({ key: list })), 'key') ?? [], world);
}

describe('resolveGroups', () => {
  const world = worldOf({ [web]: 'web', [corp]: 'corp', [old]: undefined });

  it('puts ids first, as asked, then names, as EC2 lists them', () => {
    expect(resolve(`corp, web, ${old}`, world)).toEqual([old, web, corp]);
  });

  it('never removes a group that is named twice, once by id and once by name', () => {
    expect(resolve(`${web}, web`, world)).toEqual([web, web]);
  });

  it('asks for a repeated name once, and fails by a repeated id', () => {
    expect(resolve('web, web', world)).toEqual([web]);
    expect(() => resolve(`${web}, ${web}`, world)).toThrow(
      `couldn't find all security groups: requested ids [${web}, ${web}] but found [${web}]`,
    );
  });

  it('attaches all groups that share a name', () => {
    expect(resolve('web', worldOf({ [web]: 'web', [corp]: 'web' }))).toEqual([web, corp]);
  });

  it('finds a name in its own VPC only, an id in any', () => {
    const elsewhere = { ...world, securityGroups: [{ id: web, vpc: 'vpc-2', tags: { Name: 'web' } }] };
    expect(() => resolve('web', elsewhere)).toThrow('requested names [web] but found []');
    expect(resolve(web, elsewhere)).toEqual([web]);
  });

  it('never consults what is not the tag Name', () => {
    const tagged = { ...world, securityGroups: [{ id: web, vpc, tags: { name: 'web', Group: 'web' } }] };
    expect(() => resolve('web', tagged)).toThrow('but found []');
  });

  it('compares counts of names, so that a wildcard can make up for a missing name', () => {
    const apps = worldOf({ [web]: 'app-a', [corp]: 'app-b' });
    expect(resolve('app-*, missing', apps)).toEqual([web, corp]);
    expect(() => resolve('app-a, app-?', worldOf({ [web]: 'app-a' }))).toThrow(
      'requested names [app-a, app-?] but found [app-a]',
    );
    expect(() => resolve('app-*', apps)).toThrow('requested names [app-*] but found [app-a, app-b]');
  });

  it('joins what is wrong with ids and with names, and says where the first of them stands', () => {
    expect(() => resolve(`web, none, sg-0123456789abcdef0`, world)).toThrowError(
      expect.objectContaining({
        kind: 'unresolved-group',
        message:
          "couldn't find all security groups: api error InvalidGroup.NotFound: The security group 'sg-0123456789abcdef0' does not exist, requested names [web, none] but found [web]",
        place: { file: 'app.yaml', line: 7, column: 16 },
      }),
    );
  });

  it.each(['sg-', 'sg-0AA11BB22CC33DD44', 'sg-0000000000000000a\u180e', 'sg-0000000000000000'])(
    'calls the id %j malformed',
    (id) => {
      expect(() => resolve(id, world)).toThrow('InvalidGroupId.Malformed');
    },
  );

  it('takes SG- for a name', () => {
    expect(() => resolve('SG-1', world)).toThrow('requested names [SG-1] but found []');
  });
});

describe('nameFilter', () => {
  it.each([
    ['web', 'web'],
    ['*', ''],
    ['w*b', 'wb'],
    ['w*b', 'w-b-b'],
    ['?', '😀'],
    ['a*b*c', 'a--b--c'],
    [String.raw`a\*`, 'a*'],
    [String.raw`a\\`, String.raw`a\ `.trim()],
    ['[a]', '[a]'],
  ])('%j fits %j', (pattern, text) => {
    expect(nameFilter(pattern)(text)).toBe(true);
  });

  it.each([
    ['web', 'Web'],
    ['web', 'web '],
    ['?', ''],
    ['w?b', 'wb'],
    ['a*b', 'a*c'],
    [String.raw`a\*`, 'ab'],
    ['[a-z]', 'b'],
    ['', 'a'],
  ])('%j does not fit %j', (pattern, text) => {
    expect(nameFilter(pattern)(text)).toBe(false);
  });

  it('is quick for a hostile pattern', () => {
    expect(nameFilter(`${'*a'.repeat(200)}b`)('a'.repeat(5_000))).toBe(false);
  });
});
