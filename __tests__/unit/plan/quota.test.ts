import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/plan/match.ts';
import { isNearQuota, listsToWeigh, weightOf } from '../../../src/plan/quota.ts';
import type { Lookup } from '../../../src/plan/resolve.ts';
import { allOut, declared, group, ipv4, ipv6, named, observed, standing, tcp } from './build.ts';

const lists = [
  { id: 'pl-own4', name: 'own4', family: 'ipv4', maxEntries: 20 },
  { id: 'pl-own6', name: 'own6', family: 'ipv6', maxEntries: 7 },
  { id: 'pl-odd', name: 'odd', maxEntries: 3 },
  { id: 'pl-cdn', name: 'com.amazonaws.global.cloudfront.origin-facing', family: 'ipv4' },
  { id: 'pl-r53', name: 'com.amazonaws.eu-central-1.ipv6.route53-healthchecks', family: 'ipv6' },
  { id: 'pl-new', name: 'com.amazonaws.eu-central-1.something-new', family: 'ipv4' },
] as const;
const lookup: Lookup = {
  groupId: () => undefined,
  prefixListId: (name) => lists.find((list) => list.name === name)?.id,
  accountOf: () => undefined,
};

test.for([
  [ipv4('10.0.0.0/8'), 1, 0],
  [ipv6('::/0'), 0, 1],
  [group('sg-1'), 1, 1],
  [named('web'), 1, 1],
  [{ kind: 'self' }, 1, 1],
  [{ kind: 'prefix-list', id: 'pl-own4' }, 20, 0],
  [{ kind: 'prefix-list', id: 'pl-own6' }, 0, 7],
  [{ kind: 'prefix-list', id: 'pl-odd' }, 3, 3],
  [{ kind: 'prefix-list', id: 'pl-cdn' }, 55, 0],
  [{ kind: 'prefix-list-name', name: 'com.amazonaws.global.cloudfront.origin-facing' }, 55, 0],
  [{ kind: 'prefix-list', id: 'pl-r53' }, 0, 25],
  [{ kind: 'prefix-list', id: 'pl-new' }, 1, 0],
  [{ kind: 'prefix-list', id: 'pl-nobody-knows' }, 1, 1],
] as const)('%j counts %i for IPv4 and %i for IPv6', ([peer, four, six]) => {
  expect(weightOf(peer, lists)).toEqual({ ipv4: four, ipv6: six });
});

const cidrs = (count: number, from = 0) => Array.from({ length: count }, (_, at) => ipv4(`10.0.${from + at}.0/24`));
const match = (present: number, wanted: number, from = 0): Match => ({
  declared: declared('web', { ingress: cidrs(wanted, from).map((peer) => tcp(443, peer)) }),
  existing: observed('sg-1', 'web', {
    rules: [allOut('sg-1'), ...cidrs(present).map((peer, at) => standing(`sgr-${at}`, 443, peer))],
  }),
});
const near = (...matches: readonly Match[]) => isNearQuota(matches, { ipv6: false, lookup, lists });

describe('a quota is near', () => {
  test.for([
    ['what is there and what comes is 60', match(30, 30, 30), false],
    ['what is there and what comes is 61', match(30, 31, 30), true],
    ['61 are wanted of a new group', { declared: match(0, 61).declared }, true],
    ['60 are wanted of a new group', { declared: match(0, 60).declared }, false],
    ['a group with 70 rules stays as it is', match(70, 70), false],
    ['a group with 70 rules only loses some', match(70, 10), false],
    [
      'one list and six more',
      {
        declared: declared('web', {
          ingress: [tcp(443, { kind: 'prefix-list', id: 'pl-cdn' }), ...cidrs(6).map((peer) => tcp(443, peer))],
        }),
      },
      true,
    ],
    [
      'one list and five more',
      {
        declared: declared('web', {
          ingress: [tcp(443, { kind: 'prefix-list', id: 'pl-cdn' }), ...cidrs(5).map((peer) => tcp(443, peer))],
        }),
      },
      false,
    ],
  ] as const)('where %s: %j', ([, one, expected]) => {
    expect(near(one)).toBe(expected);
  });

  test('where 61 are wanted of IPv6', () => {
    const many = Array.from({ length: 61 }, (_, at) => tcp(443, ipv6(`2001:db8:${at}::/48`)));
    expect(near({ declared: declared('web', { ingress: many }) })).toBe(true);
    expect(near({ declared: declared('web', { ingress: many.slice(1) }) })).toBe(false);
  });

  test('not by rules of both families, nor of both directions', () => {
    const both = [
      ...cidrs(40).map((peer) => tcp(443, peer)),
      ...cidrs(40).map((_, at) => tcp(443, ipv6(`2001:db8:${at}::/48`))),
    ];
    const out = cidrs(40).map((peer) => tcp(443, peer, undefined, 'egress'));
    expect(near({ declared: declared('web', { ingress: both, egress: { kind: 'rules', rules: out } }) })).toBe(false);
  });

  test('not by egress that nobody manages', () => {
    const { declared: one, existing } = match(0, 1);
    const rules = cidrs(80).map((peer, at) => ({ ...standing(`sgr-${at}`, 443, peer), direction: 'egress' as const }));
    const unmanaged = { ...one, egress: { kind: 'unmanaged' } as const };
    expect(near({ declared: unmanaged, existing: { ...(existing ?? observed('sg-1', 'web')), rules } })).toBe(false);
  });
});

describe('prefix lists are weighed', () => {
  const weighed = (one: Match) => listsToWeigh([one], { ipv6: false, lookup });
  const list = (id: string) => ({ kind: 'prefix-list', id }) as const;
  const existing = observed('sg-1', 'web', { rules: [allOut('sg-1'), standing('sgr-1', 443, list('pl-old'))] });
  test('that come, and those beside them', () => {
    const one = declared('web', { ingress: [tcp(443, list('pl-new'))] });
    expect(weighed({ declared: one, existing })).toEqual(['pl-new', 'pl-old']);
  });
  test('where nothing is added: none', () => {
    expect(weighed({ declared: declared('web', { ingress: [tcp(443, list('pl-old'))] }), existing })).toEqual([]);
  });
});
