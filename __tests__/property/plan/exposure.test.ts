import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCidr } from '../../../src/groups/cidr.ts';
import { cidrSet, cidrsOf } from '../../../src/groups/cidr-set.ts';
import { reachOf } from '../../../src/groups/reach.ts';
import { type Source, sourcesOf } from '../../../src/plan/exposure.ts';
import { cidrPeer, type InboundGroup, type InboundRule } from '../../../src/plan/inbound.ts';
import { type AddressRule, worldOpen } from '../../../src/plan/lint/world-open.ts';

const numRuns = 500;

const ports = fc
  .constantFrom([80, 80], [443, 443], [79, 444], [443, 65_535], [0, 65_535], [81, 442])
  .map(([from = 0, to = 0]) => ({ from, to }));
const traffic = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom('tcp', 'udp'), ports).map(([protocol, range]) => ({ protocol, ...range })),
  },
  { weight: 1, arbitrary: fc.constantFrom('-1', '50').map((protocol) => ({ protocol, from: null, to: null })) },
);
const block = (bits: number, address: bigint, prefix: number): bigint =>
  (address >> BigInt(bits - prefix)) << BigInt(bits - prefix);
const ipv4 = fc
  .tuple(fc.constantFrom(0, 1, 2, 7, 8, 24, 31, 32), fc.bigInt(0n, (1n << 32n) - 1n))
  .map(([prefix, address]) => {
    const first = block(32, address, prefix);
    return `${[24n, 16n, 8n, 0n].map((shift) => (first >> shift) & 255n).join('.')}/${prefix}`;
  });
const ipv6 = fc.tuple(fc.constantFrom(0, 1, 3, 11, 16), fc.bigInt(0n, 0xffffn)).map(([prefix, head]) => {
  const first = block(16, head, prefix);
  return first === 0n ? `::/${prefix}` : `${first.toString(16)}::/${prefix}`;
});
const cidr = fc.oneof(
  { weight: 4, arbitrary: ipv4 },
  { weight: 2, arbitrary: ipv6 },
  { weight: 3, arbitrary: fc.constantFrom('0.0.0.0/1', '128.0.0.0/1', '10.0.0.0/8', '11.0.0.0/8', '::/1', '8000::/1') },
);
const peer = fc.oneof(
  { weight: 6, arbitrary: cidr.map(cidrPeer) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<InboundRule['peer']>(
      { kind: 'group', id: 'sg-1', name: 'office' },
      { kind: 'group', name: 'new' },
      { kind: 'prefix-list', id: 'pl-1' },
    ),
  },
);
const rule = fc.tuple(traffic, peer).map(([one, from]): InboundRule => ({ ...one, peer: from }));
const group = fc.record({ name: fc.constantFrom('a', 'b', 'c'), rules: fc.array(rule, { maxLength: 8 }) });
const groups = fc.array(group, { minLength: 1, maxLength: 4 });
const listener = fc.record({
  protocol: fc.constantFrom('HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'),
  port: fc.constantFrom(79, 80, 81, 443, 444, 65_535),
});

/** The packets of a listener, said once more. */
const packets = (protocol: string): readonly string[] => [
  ...(/^(?:HTTPS?|TLS|TCP.*)$/.test(protocol) ? ['tcp'] : []),
  ...(/UDP|QUIC/.test(protocol) ? ['udp'] : []),
];
const letsIn = (one: Pick<InboundRule, 'protocol' | 'from' | 'to'>, to: { protocol: string; port: number }): boolean =>
  one.protocol === '-1' ||
  (packets(to.protocol).includes(one.protocol) && Number(one.from) <= to.port && to.port <= Number(one.to));

type Address = { readonly family: string; readonly value: bigint };
const isIn = ({ family, value }: Address, text: string): boolean => {
  const parsed = parseCidr(text);
  if ('fault' in parsed || parsed.family !== family) return false;
  const host = BigInt((family === 'ipv4' ? 32 : 128) - parsed.prefix);
  return value >> host === parsed.first >> host;
};
const reaches = (address: Address, source: Source): boolean => {
  switch (source.kind) {
    case 'internet':
      return source.family === address.family;
    case 'cidr':
      return isIn(address, source.cidr);
    case 'prefix-list':
    case 'group':
    case 'unknown':
      return false;
  }
};
/** Where something begins or ends, and beside it. */
const edges = (all: readonly InboundGroup[]): readonly Address[] =>
  all.flatMap(({ rules = [] }) =>
    rules.flatMap(({ peer: from }) => {
      const parsed = from.kind === 'cidr' ? parseCidr(from.cidr) : { fault: '' };
      if ('fault' in parsed) return [];
      const most = (1n << (parsed.family === 'ipv4' ? 32n : 128n)) - 1n;
      const last = parsed.first + (most >> BigInt(parsed.prefix));
      return [parsed.first - 1n, parsed.first, last, last + 1n]
        .filter((value) => value >= 0n && value <= most)
        .map((value) => ({ family: parsed.family, value }));
    }),
  );

test('an address reaches a listener if and only if some rule of some group lets it in', () => {
  fc.assert(
    fc.property(groups, listener, fc.bigInt(0n, (1n << 32n) - 1n), (all, one, value) => {
      const sources = sourcesOf(one, all);
      const matching = all.flatMap(({ rules }) => rules).filter((each) => letsIn(each, one));
      for (const address of [...edges(all), { family: 'ipv4', value }]) {
        const isLetIn = matching.some(({ peer: from }) => from.kind === 'cidr' && isIn(address, from.cidr));
        expect(sources.some((source) => reaches(address, source))).toBe(isLetIn);
      }
      const others = matching.flatMap(({ peer: from }) => (from.kind === 'cidr' ? [] : [JSON.stringify(from)]));
      const told = sources.flatMap((source) =>
        source.kind === 'cidr' || source.kind === 'internet' ? [] : [JSON.stringify(source)],
      );
      expect(told.toSorted()).toEqual([...new Set(others)].toSorted());
    }),
    { numRuns },
  );
});

test('no source says what another says, whatever order the groups and their rules are in', () => {
  fc.assert(
    fc.property(groups, listener, (all, one) => {
      const sources = sourcesOf(one, all);
      const cidrs = sources.flatMap((source) => (source.kind === 'cidr' ? [source.cidr] : []));
      expect(cidrs).toEqual(cidrsOf(cidrSet(cidrs)));
      const worlds = sources.flatMap((source) => (source.kind === 'internet' ? [source.family] : []));
      expect(cidrs.filter((text) => worlds.includes(text.includes(':') ? 'ipv6' : 'ipv4'))).toEqual([]);
      const turned = all.toReversed().map(({ name, rules }) => ({ name, rules: rules.toReversed() }));
      expect(JSON.stringify(sourcesOf(one, turned))).toBe(JSON.stringify(sources));
    }),
    { numRuns },
  );
});

const pieces = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${first + 2 * index}.0.0.0/8`);
/** A few blocks, or so many small ones that two lists of them are the world and one is not. */
const openers = fc
  .array(
    fc.tuple(
      traffic,
      fc.oneof(
        { weight: 3, arbitrary: cidr.map((text): readonly string[] => [text]) },
        { weight: 2, arbitrary: fc.constantFrom(pieces(20, 20), pieces(61, 20), pieces(20, 10)) },
      ),
    ),
    { maxLength: 7 },
  )
  .map((all) => all.flatMap(([one, cidrs]) => cidrs.map((text): AddressRule => ({ ...one, cidr: text }))));

const covers = (one: Pick<AddressRule, 'protocol' | 'from' | 'to'>, protocol: string, port: number): boolean =>
  one.protocol === '-1' || (one.protocol === protocol && Number(one.from) <= port && port <= Number(one.to));

test('a port is open to the world if and only if all rules for it together let the world in', () => {
  fc.assert(
    fc.property(openers, (rules) => {
      const found = worldOpen(rules);
      for (const protocol of ['tcp', 'udp']) {
        for (const port of [0, 79, 80, 81, 442, 443, 444, 65_535]) {
          for (const family of ['ipv4', 'ipv6'] as const) {
            const together = cidrSet(rules.filter((one) => covers(one, protocol, port)).map(({ cidr: text }) => text));
            const told = found.some(
              ({ traffic: one, families }) => families.includes(family) && covers(one, protocol, port),
            );
            expect([protocol, port, family, told]).toEqual([
              protocol,
              port,
              family,
              reachOf(together, family) !== 'part',
            ]);
          }
        }
      }
    }),
    { numRuns },
  );
});

test('the rules that are named for it do it, and each port of each family is told once for each range that is written', () => {
  fc.assert(
    fc.property(openers, (rules) => {
      for (const { families, rules: by, traffic: one } of worldOpen(rules)) {
        const opened = cidrSet(by.map(({ cidr: text }) => text));
        for (const family of families) expect(reachOf(opened, family)).not.toBe('part');
        for (const each of by) {
          expect(rules).toContain(each);
          expect(each.protocol === '-1' || each.protocol === one.protocol).toBe(true);
        }
      }
      const keys = worldOpen(rules).map(({ traffic: one, families }) => JSON.stringify([one, families]));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns },
  );
});
