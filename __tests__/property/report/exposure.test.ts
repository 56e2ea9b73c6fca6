import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCidr } from '../../../src/groups/cidr.ts';
import { mergeCidrs } from '../../../src/groups/cidr-set.ts';
import { type ListenerExposure, sourcesOf } from '../../../src/plan/exposure.ts';
import { cidrPeer } from '../../../src/plan/inbound.ts';
import { exposureTable } from '../../../src/report/exposure.ts';
import { frontends as sample } from '../../unit/report/sample.ts';

const numRuns = 500;

/** What one port lets in. */
type Door = { readonly port: number; readonly before: readonly string[]; readonly after: readonly string[] };

const within = (addressOf: (host: number) => string, longest: number) =>
  fc
    .tuple(fc.nat(7), fc.integer({ min: longest - 3, max: longest }))
    .map(([host, prefix]) => `${addressOf(host)}/${prefix}`);
const ipv4 = (host: number): string => `10.0.0.${host}`;
const ipv6 = (host: number): string => `2001:db8::${host}`;
// Few addresses, so that blocks touch, overlap, and come back in other words.
const block = fc.oneof({ weight: 3, arbitrary: within(ipv4, 32) }, { weight: 1, arbitrary: within(ipv6, 128) });
const world = fc.constantFrom('0.0.0.0/0', '::/0');
const blockOrWorld = fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: world });
const doors = (from: fc.Arbitrary<string>) => {
  const some = fc.array(from, { maxLength: 4 });
  return fc
    .subarray([80, 443, 8443], { minLength: 1 })
    .chain((ports) =>
      fc.tuple(...ports.map((port) => fc.record({ port: fc.constant(port), before: some, after: some }))),
    );
};

/** The addresses that a block may have, and one of each family that none has. */
const inBlocks = Array.from({ length: 8 }, (_, host) => [ipv4(host), ipv6(host)]).flat();
const inNone = ['10.0.0.8', '2001:db8::8'];

const isIn = (address: string, cidr: string): boolean => {
  const [one, other] = [parseCidr(`${address}/${cidr.split('/')[1] ?? ''}`), parseCidr(cidr)];
  return 'first' in one && 'first' in other && one.family === other.family && one.first === other.first;
};

/** The exposure that a plan says when groups have a rule for each block, as they are united there. */
const exposureOf = (all: readonly Door[]): readonly ListenerExposure[] =>
  all.map(({ port, before, after }) => {
    const listener = { protocol: 'HTTPS', port };
    const sources = (cidrs: readonly string[]) =>
      sourcesOf(listener, [
        { name: 'web', rules: cidrs.map((cidr) => ({ protocol: 'tcp', from: port, to: port, peer: cidrPeer(cidr) })) },
      ]);
    return { ...listener, before: sources(before), after: sources(after) };
  });

type Row = { readonly cidrs: readonly string[]; readonly before: readonly string[]; readonly after: readonly string[] };

/** The rows of the table, the Internet as the blocks that it is. */
function rowsOf(all: readonly Door[]): readonly Row[] {
  const [first] = sample;
  const [balancer] = first?.loadBalancers ?? [];
  if (first === undefined || balancer === undefined) throw new Error('the sample has a load balancer');
  const frontends = [{ ...first, loadBalancers: [{ ...balancer, exposure: exposureOf(all) }] }];
  const table = exposureTable({ frontends, groups: [] }) ?? '';
  // A table that leaves something out says nothing of it.
  fc.pre(!/\bmore\b/.test(table));
  return table
    .split('\n')
    .slice(4)
    .map((line) => {
      const [, , who = '', ports = ''] = line.replaceAll(/<\/?code>|\*/g, '').split('|');
      const [before = [], after = []] = ports.split('→').map((some) => listed(some).filter((port) => port !== 'none'));
      return { cidrs: listed(who).flatMap(blocksOf), before, after };
    });
}

const listed = (text: string): readonly string[] => text.split(',').map((one) => one.trim());
const internet = new Map([
  ['the Internet', ['0.0.0.0/0', '::/0']],
  ['the Internet (IPv4)', ['0.0.0.0/0']],
  ['the Internet (IPv6)', ['::/0']],
]);
const blocksOf = (who: string): readonly string[] => internet.get(who) ?? [who];
const isWorld = (cidr: string): boolean => cidr.endsWith('/0');

/** The ports that an address reaches, rule by rule. */
const reached = (address: string, all: readonly Door[], side: 'before' | 'after'): readonly string[] =>
  all.filter((door) => door[side].some((cidr) => isIn(address, cidr))).map(({ port }) => String(port));

/** The rows that speak of an address. */
const toldOf = (address: string, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ cidrs }) => cidrs.some((cidr) => isIn(address, cidr)));

/** Of an address there is one row, with all its ports before and after; none if they are the same. */
function expectExactly(address: string, all: readonly Door[], rows: readonly Row[]): void {
  const [before, after] = [reached(address, all, 'before'), reached(address, all, 'after')];
  expect(
    toldOf(address, rows).map((row) => [row.before, row.after]),
    address,
  ).toEqual(before.join() === after.join() ? [] : [[before, after]]);
}

describe('the table of who can reach what', () => {
  test('tells of every address exactly the ports that it reaches before and after, where they differ', () => {
    fc.assert(
      fc.property(doors(block), (all) => {
        const rows = rowsOf(all);
        for (const address of [...inBlocks, ...inNone]) expectExactly(address, all, rows);
        for (const { cidrs } of rows) expect([...cidrs].sort()).toEqual(mergeCidrs(cidrs).sort());
      }),
      { numRuns },
    );
  });

  test('beside the Internet leaves out no port that an address gains or loses, and makes none up for a block', () => {
    fc.assert(
      fc.property(doors(blockOrWorld), (all) => {
        const rows = rowsOf(all);
        for (const address of inNone) expectExactly(address, all, rows);
        for (const address of inBlocks) {
          const had = new Set(reached(address, all, 'before'));
          const has = new Set(reached(address, all, 'after'));
          const told = toldOf(address, rows);
          const ofBlock = toldOf(
            address,
            rows.map((row) => ({ ...row, cidrs: row.cidrs.filter((cidr) => !isWorld(cidr)) })),
          );
          const gained = (some: readonly Row[]) =>
            new Set(some.flatMap(({ before, after }) => after.filter((port) => !before.includes(port))));
          const lost = (some: readonly Row[]) =>
            new Set(some.flatMap(({ before, after }) => before.filter((port) => !after.includes(port))));
          expect(has.difference(had).isSubsetOf(gained(told)), address).toBe(true);
          expect(had.difference(has).isSubsetOf(lost(told)), address).toBe(true);
          expect(gained(ofBlock).isSubsetOf(has.difference(had)), address).toBe(true);
          expect(lost(ofBlock).isSubsetOf(had.difference(has)), address).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
