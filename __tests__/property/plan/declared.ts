import * as fc from 'fast-check';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { DeclaredPeer, Direction, Peer, Rule } from '../../../src/groups/rule.ts';
import { account, prefixLists } from './model.ts';

export const names = ['web', 'office', 'api', 'db'] as const;
/** Where the group of a name stands, if it stands. */
export const idOf = (name: string): string => `sg-${'0'.repeat(16)}${names.findIndex((one) => one === name)}`;
/** An operator's own group, found by its `Name`. */
export const bastion = `sg-${'b'.repeat(17)}`;

const text = fc.constantFrom('HTTPS', 'Offices', 'a|b "c"', '__proto__');
export const described = fc.option(text, { nil: undefined });
const ports = fc.constantFrom(
  { protocol: 'tcp', from: 443, to: 443 },
  { protocol: 'tcp', from: 8000, to: 8100 },
  { protocol: 'udp', from: 443, to: 443 },
  { protocol: 'icmp', from: 3, to: 4 },
  { protocol: 'icmp', from: -1, to: -1 },
  { protocol: '50', from: null, to: null },
  { protocol: '-1', from: null, to: null },
);
export const plainPeer = fc.constantFrom<Peer>(
  { kind: 'ipv4', cidr: '0.0.0.0/0' },
  { kind: 'ipv4', cidr: '203.0.113.0/24' },
  { kind: 'ipv6', cidr: '::/0' },
  { kind: 'ipv6', cidr: '2001:db8::/32' },
  { kind: 'prefix-list', id: prefixLists[0].id },
  { kind: 'prefix-list', id: 'pl-0000000000000dead' },
  { kind: 'group', id: bastion },
  { kind: 'group', id: bastion, account },
  { kind: 'group', id: 'sg-ccccccccccccccccc', account: '210987654321' },
);
const declaredPeer = (all: readonly string[], own: string): fc.Arbitrary<DeclaredPeer> =>
  fc.oneof(
    { weight: 6, arbitrary: plainPeer },
    {
      weight: 5,
      arbitrary: fc.constantFrom<DeclaredPeer>(
        { kind: 'self' },
        { kind: 'prefix-list-name', name: 'cdn' },
        { kind: 'group-name', name: 'bastion' },
        ...all.filter((name) => name !== own).map((name) => ({ kind: 'group-name', name }) as const),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(...all).map((name): DeclaredPeer => ({ kind: 'group', id: idOf(name) })) },
  );

/** A rule in one direction, described or not. */
export function ruleWith<P>(peer: fc.Arbitrary<P>, direction: Direction): fc.Arbitrary<Rule<P>> {
  return fc.tuple(ports, peer, described).map(([range, end, description]) => ({
    direction,
    ...range,
    peer: end,
    ...(description === undefined ? {} : { description }),
  }));
}
/** What AWS lets out of a new group, said by the declaration. */
const everything = (direction: Direction) =>
  fc
    .tuple(fc.constantFrom<Peer>({ kind: 'ipv4', cidr: '0.0.0.0/0' }, { kind: 'ipv6', cidr: '::/0' }), described)
    .map(([peer, description]): Rule<DeclaredPeer> => ({
      direction,
      protocol: '-1',
      from: null,
      to: null,
      peer,
      ...(description === undefined ? {} : { description }),
    }));
const declaredRules = (all: readonly string[], own: string, direction: Direction) =>
  fc
    .uniqueArray(
      fc.oneof({ weight: 4, arbitrary: ruleWith(declaredPeer(all, own), direction) }, everything(direction)),
      {
        maxLength: 4,
        selector: ({ protocol, from, to, peer }) => JSON.stringify([protocol, from, to, peer]),
      },
    )
    .map((rules) =>
      rules.map((rule, line) => ({
        ...rule,
        place: at(
          names.findIndex((name) => name === own),
          line,
        ),
      })),
    );
const at = (group: number, line: number) => ({ file: 'groups.yml', line: group * 100 + line + 1, column: 1 });

export const tags = fc.dictionary(fc.constantFrom('Team', 'Stage', 'toString'), fc.constantFrom('a', 'b', ''), {
  maxKeys: 2,
});

/** A group under a name, that may refer to all of them. */
export const declaredGroup = (all: readonly string[], name: string): fc.Arbitrary<DeclaredGroup> =>
  fc
    .record({
      adopted: fc.nat(4).map((dice) => dice === 0),
      tags,
      description: described,
      ingress: declaredRules(all, name, 'ingress'),
      egress: fc.oneof(
        fc.constantFrom({ kind: 'default' } as const, { kind: 'unmanaged' } as const),
        declaredRules(all, name, 'egress').map((rules) => ({ kind: 'rules', rules }) as const),
      ),
    })
    .map(({ adopted, description, ...group }) => ({
      name,
      place: at(
        names.findIndex((one) => one === name),
        50,
      ),
      ...group,
      ...(description === undefined ? {} : { description }),
      ...(adopted ? { adopt: idOf(name) } : {}),
    }));
