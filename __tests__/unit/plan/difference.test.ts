import { describe, expect, test } from 'vitest';
import type { ObservedGroup } from '../../../src/aws/observed.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import { difference } from '../../../src/plan/difference.ts';
import { formatChange } from '../../../src/plan/format.ts';
import { allOut, declared, group, ipv4, ipv6, named, observed, owner, scope, standing, tcp } from './build.ts';

const ids: Readonly<Record<string, string>> = { office: 'sg-office' };
const lookup = {
  groupId: (name: string) => ids[name],
  prefixListId: (name: string) => (name === 'cloudfront' ? 'pl-1' : undefined),
  accountOf: () => '123456789012',
};
const rows = (wanted: DeclaredGroup, existing?: ObservedGroup, more: { readonly ipv6?: boolean } = {}) =>
  difference(wanted, existing, { ...scope, ipv6: false, lookup, ...more });
const words = (wanted: DeclaredGroup, existing?: ObservedGroup, more: { readonly ipv6?: boolean } = {}) =>
  rows(wanted, existing, more).changes.map((change) => formatChange('g', change));

describe('a new group', () => {
  test('is made with our tags and the declared ones, never with its Name, and its rules follow', () => {
    const made = rows(declared('web', { tags: { Team: 'shop' }, ingress: [tcp(443, ipv4('0.0.0.0/0'))] }));
    expect(made.changes[0]).toEqual({
      kind: 'create-group',
      description: 'Frontend security group web, declared in acme/shop',
      tags: { Team: 'shop', 'frontend-sg/cluster/prod': 'true', 'frontend-sg/owner': owner },
      egress: 'kept',
    });
    expect(words(declared('web', { ingress: [tcp(443, ipv4('0.0.0.0/0'))] }))).toEqual([
      'create the group g',
      'add to g: tcp 443 from 0.0.0.0/0',
    ]);
  });
  test('says when its egress is exactly what is declared', () => {
    const made = rows(declared('web', { egress: { kind: 'rules', rules: [] } }));
    expect(made.changes).toMatchObject([{ kind: 'create-group', egress: 'rules' }]);
  });
  test('that names itself as `self` and by its own name has one rule of it', () => {
    const ingress = [tcp(443, { kind: 'self' }), tcp(443, named('web')), tcp(80, named('web'))];
    const { changes } = rows(declared('web', { ingress }));
    expect(changes.flatMap((change) => (change.kind === 'add-rule' ? [change.rule.peer] : []))).toEqual([
      { kind: 'self' },
      { kind: 'self' },
    ]);
  });
  test('two rules that turn out to be one are one row', () => {
    const ingress = [tcp(443, named('office')), tcp(443, group('sg-office'))];
    expect(words(declared('web', { ingress }))).toEqual(['create the group g', 'add to g: tcp 443 from office']);
  });
});

describe('rules of a group that stands', () => {
  test('what is there stays, what is missing is added, what is too much is removed: in that order', () => {
    const existing = observed('sg-1', 'web', {
      rules: [standing('sgr-1', 443, ipv4('10.0.0.0/8')), standing('sgr-2', 22, ipv4('0.0.0.0/0')), allOut('sg-1')],
    });
    const wanted = declared('web', { ingress: [tcp(443, ipv4('10.0.0.0/8')), tcp(443, ipv6('::/0'))] });
    expect(words(wanted, existing)).toEqual(['add to g: tcp 443 from ::/0', 'remove from g: tcp 22 from 0.0.0.0/0']);
    expect(rows(wanted, existing).unchanged).toBe(2);
    expect(rows(wanted, existing).changes[1]).toMatchObject({ kind: 'remove-rule', ruleId: 'sgr-2' });
  });
  test('a description is changed in place; one that nobody declares is left as it is', () => {
    const existing = observed('sg-1', 'web', {
      rules: [standing('sgr-1', 443, ipv4('10.0.0.0/8'), 'old'), allOut('sg-1')],
    });
    expect(rows(declared('web', { ingress: [tcp(443, ipv4('10.0.0.0/8'), 'new')] }), existing).changes).toMatchObject([
      { kind: 'describe-rule', ruleId: 'sgr-1', before: 'old', rule: { description: 'new' } },
    ]);
    expect(words(declared('web', { ingress: [tcp(443, ipv4('10.0.0.0/8'))] }), existing)).toEqual([]);
  });
  test.each([
    ['a declared name', named('office'), group('sg-office')],
    ['self', { kind: 'self' }, group('sg-1')],
    ['the own account', { kind: 'group', id: 'sg-2', account: '123456789012' }, group('sg-2')],
    ['a prefix list by name', { kind: 'prefix-list-name', name: 'cloudfront' }, { kind: 'prefix-list', id: 'pl-1' }],
  ] as const)('%s is the group or list that it stands for', (_, peer, there) => {
    const existing = observed('sg-1', 'web', { rules: [standing('sgr-1', 443, there), allOut('sg-1')] });
    expect(words(declared('web', { ingress: [tcp(443, peer)] }), existing)).toEqual([]);
  });
  test('a group of the own account is named without it, one of another with it', () => {
    const [own, other] = [
      { kind: 'group', id: 'sg-2', account: '123456789012' },
      { kind: 'group', id: 'sg-3', account: '210987654321' },
    ] as const;
    const { changes } = rows(declared('web', { ingress: [tcp(443, own), tcp(443, other)] }), observed('sg-1', 'web'));
    expect(changes.flatMap((change) => (change.kind === 'add-rule' ? [change.rule.peer] : []))).toEqual(
      expect.arrayContaining([{ kind: 'group', id: 'sg-2' }, other]),
    );
  });
  test("a group is known by its id alone: AWS tells the account of another account's no more when it is gone", () => {
    const existing = observed('sg-1', 'web', { rules: [standing('sgr-1', 443, group('sg-2')), allOut('sg-1')] });
    const peer = { kind: 'group', id: 'sg-2', account: '999999999999' } as const;
    expect(words(declared('web', { ingress: [tcp(443, peer)] }), existing)).toEqual([]);
    const other = { ...peer, id: 'sg-3' };
    expect(words(declared('web', { ingress: [tcp(443, other)] }), existing)).toHaveLength(2);
  });
});

describe('egress', () => {
  const none = observed('sg-1', 'web', { rules: [] });
  test('left to AWS: all traffic comes back, over IPv6 if the VPC has it', () => {
    expect(words(declared('web'), none)).toEqual(['add to g: all traffic to 0.0.0.0/0']);
    expect(words(declared('web'), none, { ipv6: true })).toEqual([
      'add to g: all traffic to 0.0.0.0/0',
      'add to g: all traffic to ::/0',
    ]);
    const both = observed('sg-1', 'web', { rules: [allOut('sg-1'), allOut('sg-1', ipv6('::/0'))] });
    expect(words(declared('web'), both)).toEqual(['remove from g: all traffic to ::/0']);
  });
  test('none is none, and unmanaged is left alone', () => {
    expect(words(declared('web', { egress: { kind: 'rules', rules: [] } }), observed('sg-1', 'web'))).toEqual([
      'remove from g: all traffic to 0.0.0.0/0',
    ]);
    const odd = observed('sg-1', 'web', { rules: [{ ...allOut('sg-1'), peer: ipv4('10.9.0.0/16') }] });
    expect(words(declared('web', { egress: { kind: 'unmanaged' } }), odd)).toEqual([]);
    expect(words(declared('web', { egress: { kind: 'unmanaged' } }), none)).toEqual([]);
  });
});

describe('tags', () => {
  const tagged = (tags: Readonly<Record<string, string>>) => observed('sg-1', 'web', { tags });
  test('what is missing or different is set, what nobody declares is left', () => {
    const existing = tagged({ Name: 'wbe', 'frontend-sg/owner': owner, Team: 'old', Other: 'x' });
    expect(rows(declared('web', { tags: { Team: 'shop' } }), existing).changes).toEqual([
      {
        kind: 'tag-group',
        set: { Name: 'web', Team: 'shop', 'frontend-sg/cluster/prod': 'true' },
        before: { Name: 'wbe', Team: 'old' },
      },
    ]);
  });
  test('an adopted group gets our tags, and a Name only where it has none', () => {
    const adopt = declared('office', { adopt: 'sg-1', egress: { kind: 'unmanaged' } });
    expect(rows(adopt, tagged({})).changes).toMatchObject([
      { set: { Name: 'office', 'frontend-sg/adopted': 'true', 'frontend-sg/owner': owner } },
    ]);
    const [change] = rows(adopt, tagged({ Name: 'legacy' })).changes;
    expect(change).toMatchObject({ kind: 'tag-group' });
    expect(change?.kind === 'tag-group' && Object.keys(change.set)).not.toContain('Name');
  });
  test('the tag applied is no row', () => {
    const existing = observed('sg-1', 'web');
    const applied = { ...existing, tags: { ...existing.tags, 'frontend-sg/applied': 'abc/123' } };
    expect(words(declared('web'), applied)).toEqual([]);
  });
});

test('a description of a group that differs is a note, and no change', () => {
  const found = rows(declared('web', { description: 'new' }), observed('sg-1', 'web'));
  expect(found.changes).toEqual([]);
  expect(found.findings.map(({ id }) => id)).toEqual(['description-immutable']);
});
