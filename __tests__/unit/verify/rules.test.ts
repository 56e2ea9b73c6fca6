import { describe, expect, test } from 'vitest';
import type { ObservedRule } from '../../../src/aws/observed.ts';
import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { DeclaredPeer, Peer, Rule } from '../../../src/groups/rule.ts';
import { allIpv4Egress, allIpv6Egress } from '../../../src/groups/wanted-rules.ts';
import { differenceText, ruleDifferences } from '../../../src/verify/rules.ts';

const tcp = <P extends DeclaredPeer = Peer>(port: number, peer: P): Rule<P> => ({
  direction: 'ingress',
  protocol: 'tcp',
  from: port,
  to: port,
  peer,
});
const place = { file: 'frontend-sg.yml', line: 1, column: 1 };
const declared = (peers: readonly DeclaredPeer[], egress: DeclaredGroup['egress'] = { kind: 'default' }) => ({
  ingress: peers.map((peer) => ({ ...tcp(443, peer), place })),
  egress,
});
const lookup = {
  groupId: (name: string) => (name === 'office' ? 'sg-office' : undefined),
  prefixListId: (name: string) => (name === 'cdn' ? 'pl-1' : undefined),
  accountOf: () => '123456789012',
};
const there = (...rules: readonly Rule[]): readonly ObservedRule[] =>
  rules.map((rule, index) => ({ ...rule, id: `sgr-${index}` }));
const world = { kind: 'ipv4', cidr: '0.0.0.0/0' } as const;

const texts = (
  group: ReturnType<typeof declared>,
  actual: readonly ObservedRule[],
  more: { readonly ipv6?: boolean } = {},
): readonly string[] => ruleDifferences({ id: 'sg-web', declared: group, lookup, ...more }, actual).map(differenceText);

describe('rules of a group', () => {
  test('as declared, names and `self` resolved, descriptions aside', () => {
    const group = declared([
      world,
      { kind: 'group-name', name: 'office' },
      { kind: 'self' },
      { kind: 'prefix-list-name', name: 'cdn' },
    ]);
    const actual = there(
      { ...tcp(443, world), description: 'by hand' },
      tcp(443, { kind: 'group', id: 'sg-office' }),
      tcp(443, { kind: 'group', id: 'sg-web' }),
      tcp(443, { kind: 'prefix-list', id: 'pl-1' }),
      allIpv4Egress,
    );
    expect(texts(group, actual)).toEqual([]);
  });

  test('missing and undeclared, missing first', () => {
    expect(texts(declared([world]), there(tcp(22, world), allIpv4Egress))).toEqual([
      'sg-web lacks tcp 443 from 0.0.0.0/0',
      'sg-web also has tcp 22 from 0.0.0.0/0',
    ]);
  });

  test.each<[string, DeclaredGroup['egress'], readonly Rule[], boolean | undefined, readonly RegExp[]]>([
    ['left to AWS', { kind: 'default' }, [allIpv4Egress], undefined, []],
    [
      'left to AWS in a VPC with IPv6, which nobody asked for',
      { kind: 'default' },
      [allIpv4Egress, allIpv6Egress],
      undefined,
      [],
    ],
    ['left to AWS in a VPC with IPv6', { kind: 'default' }, [allIpv4Egress], true, [/lacks all traffic to ::\/0/]],
    [
      'left to AWS in a VPC without',
      { kind: 'default' },
      [allIpv4Egress, allIpv6Egress],
      false,
      [/also has all traffic to ::\/0/],
    ],
    ['left to AWS and taken away', { kind: 'default' }, [], undefined, [/lacks all traffic to 0.0.0.0\/0/]],
    ['unmanaged', { kind: 'unmanaged' }, [{ ...tcp(25, world), direction: 'egress' }], undefined, []],
    ['none', { kind: 'rules', rules: [] }, [allIpv4Egress], undefined, [/also has all traffic to 0.0.0.0\/0/]],
  ])('egress %s', (_, egress, actual, ipv6, expected) => {
    expect(texts(declared([], egress), there(...actual), ipv6 === undefined ? {} : { ipv6 })).toEqual(
      expected.map((text) => expect.stringMatching(text)),
    );
  });
});
