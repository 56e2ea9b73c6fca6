import { describe, expect, test } from 'vitest';
import type { ObservedRule } from '../../../src/aws/observed.ts';
import { formatChange } from '../../../src/plan/format.ts';
import { difference } from '../../../src/plan/difference.ts';
import { fitQuota, type Fitted } from '../../../src/plan/exchange.ts';
import type { DeclaredPeer, DeclaredRule } from '../../../src/groups/rule.ts';
import type { Lookup } from '../../../src/plan/resolve.ts';
import { declared, group, ipv4, ipv6, observed, scope, standing, tcp } from './build.ts';

const lookup: Lookup = { groupId: () => undefined, prefixListId: () => undefined, accountOf: () => undefined };
const list = (id: string) => ({ kind: 'prefix-list', id }) as const;
const lists = [
  { id: 'pl-1', name: 'one', family: 'ipv4', maxEntries: 1 },
  { id: 'pl-2', name: 'two', family: 'ipv4', maxEntries: 2 },
  { id: 'pl-3', name: 'three', family: 'ipv4', maxEntries: 3 },
] as const;

type Port = readonly [port: number, peer: DeclaredPeer];
const web = (old: readonly Port[], next: readonly Port[], name = 'web', id = 'sg-1') => ({
  match: {
    declared: declared(name, {
      ingress: next.map(([port, peer]): DeclaredRule => tcp(port, peer)),
      egress: { kind: 'unmanaged' },
    }),
    existing: observed(id, name, {
      rules: old.map(([port, peer], at): ObservedRule => {
        if (peer.kind === 'self' || peer.kind === 'group-name' || peer.kind === 'prefix-list-name')
          throw new TypeError();
        return standing(`sgr-${at}`, port, peer);
      }),
    }),
  },
});
const planOf = (rules: number, ...groups: readonly ReturnType<typeof web>[]): readonly Fitted[] =>
  fitQuota(
    groups.map(({ match }) => ({
      match,
      difference: difference(match.declared, match.existing, { ...scope, ipv6: false, lookup }),
    })),
    { rules, lists },
  );
/** What is done in which order, in words, those that come before and after at their places. */
function told({ match, difference: { changes }, exchange }: Fitted) {
  const words = (at: number) => {
    const change = changes[at];
    return change === undefined ? '' : formatChange(match.declared.name, change).replace(` ${match.declared.name}`, '');
  };
  const taken = new Set(exchange?.steps.flatMap(({ rows }) => rows));
  const free = (kind: string) =>
    changes.flatMap((change, at) => (change.kind === kind && !taken.has(at) ? [words(at)] : []));
  return [
    ...free('add-rule'),
    ...(exchange?.steps ?? []).map(({ call, rows }) => `${call}: ${rows.map(words).join(', ')}`),
    ...free('remove-rule'),
  ];
}
const ids = (fitted: Fitted | undefined) => fitted?.difference.findings.map(({ id }) => id);
const [a, b, c, d] = ['10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16', '10.4.0.0/16'].map(ipv4);
if (a === undefined || b === undefined || c === undefined || d === undefined) throw new TypeError();

describe('what fits', () => {
  test('is added first, as always', () => {
    const [fitted] = planOf(
      3,
      web(
        [
          [443, a],
          [443, b],
        ],
        [
          [443, a],
          [443, c],
        ],
      ),
    );
    expect(fitted?.exchange).toBeUndefined();
    expect(fitted && told(fitted)).toEqual([
      'add to: tcp 443 from 10.3.0.0/16',
      'remove from: tcp 443 from 10.2.0.0/16',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('is counted apart for each family', () => {
    const [fitted] = planOf(
      1,
      web(
        [[443, a]],
        [
          [443, a],
          [443, ipv6('2001:db8::/32')],
        ],
      ),
    );
    expect(fitted?.exchange).toBeUndefined();
  });
});

describe('what is declared and too much', () => {
  test('is a finding with its numbers, and says what to do', () => {
    const [fitted] = planOf(
      1,
      web(
        [[443, a]],
        [
          [443, a],
          [443, b],
          [443, group('sg-2')],
        ],
      ),
    );
    expect(fitted?.difference.findings).toMatchObject([
      {
        id: 'quota-exceeded',
        group: 'web',
        message: expect.stringContaining(
          'web is declared with 3 inbound rules for IPv4, as AWS counts them',
        ) as unknown,
        action: expect.stringContaining('L-0EA8095F') as unknown,
      },
    ]);
    expect(fitted?.exchange).toBeUndefined();
  });
  test('says why the quota is not known', () => {
    const { match } = web(
      [],
      [
        [443, a],
        [443, b],
      ],
    );
    const changing = [
      { match, difference: difference(match.declared, match.existing, { ...scope, ipv6: false, lookup }) },
    ];
    const [fitted] = fitQuota(changing, { rules: 1, assumed: 'the role may not call X', lists });
    expect(fitted?.difference.findings[0]?.message).toContain('which is not known: the role may not call X');
  });
});

describe('what does not fit beside the old', () => {
  test('takes its place, with rules of the same kind, and no gap', () => {
    const [fitted] = planOf(
      2,
      web(
        [
          [443, a],
          [80, b],
        ],
        [
          [80, c],
          [443, d],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'modify: change in place in: tcp 80 from 10.2.0.0/16 to tcp 80 from 10.3.0.0/16, change in place in: tcp 443 from 10.1.0.0/16 to tcp 443 from 10.4.0.0/16',
    ]);
    expect(fitted?.exchange?.turn).toBe(1);
    expect(ids(fitted)).toEqual([]);
  });
  test('uses what room there is first', () => {
    const [fitted] = planOf(
      3,
      web(
        [
          [443, a],
          [443, b],
        ],
        [
          [443, c],
          [443, d],
          [80, a],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'add to: tcp 443 from 10.4.0.0/16',
      expect.stringMatching(/^modify: change .* to tcp 80 .*, change .* to tcp 443 from 10.3/) as unknown,
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('of another kind waits for one that nothing new needs', () => {
    const [fitted] = planOf(
      2,
      web(
        [
          [443, a],
          [80, b],
        ],
        [
          [443, a],
          [22, group('sg-2')],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'revoke: remove from: tcp 80 from 10.2.0.0/16',
      'authorize: add to: tcp 22 from sg-2',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('of another kind with the same ports is a gap, announced with what it closes', () => {
    const [fitted] = planOf(
      2,
      web(
        [
          [443, a],
          [80, b],
        ],
        [
          [80, b],
          [443, group('sg-2')],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'revoke: remove from: tcp 443 from 10.1.0.0/16',
      'authorize: add to: tcp 443 from sg-2',
    ]);
    expect(fitted?.difference.findings).toMatchObject([
      {
        id: 'gap-needed',
        severity: 'error',
        group: 'web',
        message:
          'web cannot hold its old and its new rules together (this account takes 2 of each), so these have to go a moment before new rules come that may let through some of the same: ingress tcp 443 from 10.1.0.0/16',
        action:
          'Ask for a higher quota L-0EA8095F, or take other rules away in an earlier change, to make room. To accept it: `policy: { allow: [{ finding: gap-needed, group: web, reason: … }] }`.',
      },
    ]);
  });
  test('closes as little as will do, and what is harmless before the rest', () => {
    const [fitted] = planOf(
      3,
      web(
        [
          [443, a],
          [80, b],
          [22, c],
        ],
        [
          [443, group('sg-2')],
          [443, group('sg-3')],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'revoke: remove from: tcp 22 from 10.3.0.0/16, remove from: tcp 80 from 10.2.0.0/16',
      'authorize: add to: tcp 443 from sg-2, add to: tcp 443 from sg-3',
      'remove from: tcp 443 from 10.1.0.0/16',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('what is harmless goes before what is not, wherever it stands', () => {
    const [one] = planOf(
      3,
      web(
        [
          [22, a],
          [443, b],
          [80, c],
        ],
        [
          [80, c],
          [22, group('sg-2')],
        ],
      ),
    );
    expect(one && told(one)).toEqual([
      'revoke: remove from: tcp 443 from 10.2.0.0/16',
      'authorize: add to: tcp 22 from sg-2',
      'remove from: tcp 22 from 10.1.0.0/16',
    ]);
    expect(ids(one)).toEqual([]);
  });
  test('what makes no room in the family that is full stays until the end', () => {
    const old: readonly Port[] = [
      [22, ipv6('2001:db8::/32')],
      [80, a],
      [8080, b],
    ];
    const [fitted] = planOf(
      2,
      web(old, [
        [8080, b],
        [443, list('pl-1')],
      ]),
    );
    expect(fitted && told(fitted)).toEqual([
      'revoke: remove from: tcp 80 from 10.1.0.0/16',
      'authorize: add to: tcp 443 from pl-1',
      'remove from: tcp 22 from 2001:db8::/32',
    ]);
  });
  test('is no gap where what stays lets it through', () => {
    const wide = ipv4('10.0.0.0/8');
    const [fitted] = planOf(
      2,
      web(
        [
          [443, a],
          [443, wide],
        ],
        [
          [443, wide],
          [443, group('sg-2')],
        ],
      ),
    );
    expect(ids(fitted)).toEqual([]);
  });
  test('a wide rule that becomes narrower ones stands until all of them do', () => {
    const [fitted] = planOf(
      2,
      web(
        [[443, ipv4('10.0.0.0/8')]],
        [
          [443, ipv4('10.0.0.0/9')],
          [443, ipv4('10.128.0.0/9')],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'add to: tcp 443 from 10.128.0.0/9',
      'modify: change in place in: tcp 443 from 10.0.0.0/8 to tcp 443 from 10.0.0.0/9',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('what has room is added at once where a pair of it would leave a gap', () => {
    const theirs = { kind: 'group', id: 'sg-9', account: '210987654321' } as const;
    const six = [ipv6('2001:db8:1::/48'), ipv6('2001:db8:2::/48')].map((end): Port => [22, end]);
    const [fitted] = planOf(3, web([[443, group('sg-2')], [80, b], ...six], [[443, a], [80, theirs], ...six]));
    expect(fitted && told(fitted)).toEqual([
      'add to: tcp 443 from 10.1.0.0/16',
      'revoke: remove from: tcp 443 from sg-2',
      'authorize: add to: tcp 80 from 210987654321/sg-9',
      'remove from: tcp 80 from 10.2.0.0/16',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('pairs come first where what goes first would be missed until they have', () => {
    const [fitted] = planOf(
      2,
      web(
        [
          [443, group('sg-2')],
          [80, b],
        ],
        [
          [443, a],
          [22, list('pl-1')],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'modify: change in place in: tcp 80 from 10.2.0.0/16 to tcp 443 from 10.1.0.0/16',
      'revoke: remove from: tcp 443 from sg-2',
      'authorize: add to: tcp 22 from pl-1',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('a rule of another account is never made in place', () => {
    const other = { kind: 'group', id: 'sg-2', account: '210987654321' } as const;
    const [fitted] = planOf(1, web([[443, group('sg-3')]], [[443, other]]));
    expect(ids(fitted)).toEqual(['gap-needed']);
  });
});

describe('prefix lists', () => {
  test('grow in place where there is room for that', () => {
    const [fitted] = planOf(
      4,
      web(
        [
          [443, list('pl-2')],
          [80, a],
        ],
        [
          [443, list('pl-3')],
          [80, a],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual(['modify: change in place in: tcp 443 from pl-2 to tcp 443 from pl-3']);
    expect(ids(fitted)).toEqual([]);
  });
  test('that shrink make room for others, and do so first', () => {
    const [fitted] = planOf(
      3,
      web(
        [[443, list('pl-3')]],
        [
          [443, list('pl-1')],
          [80, group('sg-2')],
          [22, group('sg-2')],
        ],
      ),
    );
    expect(fitted && told(fitted)).toEqual([
      'modify: change in place in: tcp 443 from pl-3 to tcp 443 from pl-1',
      'authorize: add to: tcp 22 from sg-2, add to: tcp 80 from sg-2',
    ]);
    expect(ids(fitted)).toEqual([]);
  });
  test('count by size', () => {
    const [fitted] = planOf(2, web([], [[443, list('pl-3')]]));
    expect(ids(fitted)).toEqual(['quota-exceeded']);
  });
});

describe('several groups at their quota', () => {
  test('go in the order in which nothing is closed that another has still to open', () => {
    const one = web([[443, a]], [[80, b]], 'api', 'sg-1');
    const other = web([[22, c]], [[443, a]], 'web', 'sg-2');
    const [api, site] = planOf(1, one, other);
    expect([api?.exchange?.turn, site?.exchange?.turn]).toEqual([2, 1]);
    expect([...(ids(api) ?? []), ...(ids(site) ?? [])]).toEqual([]);
  });
  test('that swap their rules leave a gap', () => {
    const [api, site] = planOf(1, web([[443, a]], [[80, b]], 'api', 'sg-1'), web([[80, b]], [[443, a]], 'web', 'sg-2'));
    expect([api?.exchange?.turn, site?.exchange?.turn]).toEqual([1, 2]);
    expect([ids(api), ids(site)]).toEqual([['gap-needed'], []]);
  });
  test('wait for one that an interrupted run has made, which nobody uses, and then leave no gap', () => {
    const { Name: _name, ...unfinished } = observed('sg-2', 'web', {}).tags;
    const made = web([[80, b]], [[443, a]], 'web', 'sg-2');
    const [api, site] = planOf(1, web([[443, a]], [[80, b]], 'api', 'sg-1'), {
      match: { ...made.match, existing: { ...made.match.existing, tags: unfinished } },
    });
    expect([api?.exchange?.turn, site?.exchange?.turn]).toEqual([2, 1]);
    expect([ids(api), ids(site)]).toEqual([[], []]);
  });
});

test('of a group that an interrupted run has made, nothing that closes is missed', () => {
  const full = web([[443, a]], [[443, list('pl-3')]]);
  const { existing, declared: wanted } = full.match;
  const tagged = (tags: Readonly<Record<string, string>>, adopt: { readonly adopt?: string } = {}) =>
    ids(planOf(3, { match: { declared: { ...wanted, ...adopt }, existing: { ...existing, tags } } })[0]);
  const { Name: _name, 'frontend-sg/applied': _applied, ...unfinished } = existing.tags;
  expect(tagged(unfinished)).not.toContain('gap-needed');
  expect(tagged({ ...unfinished, Name: 'web' })).toContain('gap-needed');
  expect(tagged({ ...unfinished, 'frontend-sg/applied': 'c0ffee' })).toContain('gap-needed');
  expect(tagged(unfinished, { adopt: existing.id })).toContain('gap-needed');
  expect(tagged({ ...unfinished, 'frontend-sg/adopted': 'true' })).toContain('gap-needed');
});
