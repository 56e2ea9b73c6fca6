import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCidr } from '../../../src/groups/cidr.ts';
import {
  cidrSet,
  cidrsOf,
  contains,
  equals,
  intersection,
  mergeCidrs,
  overlaps,
  partition,
  union,
} from '../../../src/groups/cidr-set.ts';

const ipv4 = fc.tuple(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), fc.nat(32));
const ipv6 = fc.tuple(fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 }), fc.nat(128));

/** Masking by strings of bits: another way than the shifts of the code. */
const maskedBits = (fields: readonly number[], width: number, prefix: number): string =>
  fields
    .map((field) => field.toString(2).padStart(width, '0'))
    .join('')
    .slice(0, prefix)
    .padEnd(fields.length * width, '0');

const numbers = (bits: string, width: number): number[] =>
  (bits.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((chunk) => parseInt(chunk, 2));

it('masks IPv4 as bits say', () => {
  fc.assert(
    fc.property(ipv4, ([fields, prefix]) => {
      const text = fields.join('.');
      const expected = numbers(maskedBits(fields, 8, prefix), 8).join('.');
      expect(parseCidr(`${text}/${prefix}`)).toMatchObject({
        family: 'ipv4',
        canonical: `${expected}/${prefix}`,
        hostBits: text !== expected,
      });
    }),
  );
});

it('masks and compresses IPv6 as bits and the URL parser say', () => {
  fc.assert(
    fc.property(ipv6, fc.boolean(), fc.boolean(), ([fields, prefix], upper, padded) => {
      fc.pre(!fields.slice(0, 5).every((field) => field === 0) || fields[5] !== 0xffff);
      const hex = fields.map((field) => field.toString(16).padStart(padded ? 4 : 1, '0')).join(':');
      const masked = numbers(maskedBits(fields, 16, prefix), 16);
      // https://url.spec.whatwg.org/#concept-ipv6-serializer writes the same canonical form.
      const expected = new URL(`http://[${masked.map((field) => field.toString(16)).join(':')}]/`).hostname.slice(
        1,
        -1,
      );
      expect(parseCidr(`${upper ? hex.toUpperCase() : hex}/${prefix}`)).toMatchObject({
        family: 'ipv6',
        canonical: `${expected}/${prefix}`,
        hostBits: masked.some((field, index) => field !== fields[index]),
      });
    }),
  );
});

it('reads what the URL parser reads as IPv6, and nothing else', () => {
  const piece = fc.constantFrom(':', '::', '0', '1', 'ff', '12345', 'g', '1.2.3.4', '.', '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 17 }), (pieces) => {
      const text = `:${pieces.join('')}`.slice(pieces.length % 2);
      fc.pre(text.includes(':'));
      const cidr = parseCidr(`${text}/128`);
      const reads = URL.canParse(`http://[${text}]/`);
      if (reads && !('fault' in cidr && cidr.fault.includes('mapped'))) {
        expect(cidr).toMatchObject({ canonical: `${new URL(`http://[${text}]/`).hostname.slice(1, -1)}/128` });
      } else expect(cidr).toHaveProperty('fault');
    }),
    { numRuns: 2000 },
  );
});

const anyCidr = fc.oneof(
  ipv4.map(([fields, prefix]) => `${fields.join('.')}/${prefix}`),
  // Few addresses, so that blocks touch and overlap.
  fc.tuple(fc.nat(15), fc.integer({ min: 26, max: 32 })).map(([host, prefix]) => `10.0.0.${host * 4}/${prefix}`),
  fc
    .tuple(fc.nat(15), fc.integer({ min: 122, max: 128 }))
    .map(([host, prefix]) => `2001:db8::${(host * 4).toString(16)}/${prefix}`),
);
const anyCidrs = fc.array(anyCidr, { maxLength: 12 });

it('has a canonical form that is its own', () => {
  fc.assert(
    fc.property(anyCidr, (text) => {
      const cidr = parseCidr(text);
      const canonical = 'canonical' in cidr ? cidr.canonical : '';
      expect(parseCidr(canonical)).toEqual({ ...cidr, hostBits: false });
    }),
  );
});

/** The addresses of 10.0.0.0/26 and 2001:db8::/122 that blocks cover, one by one. */
const members = (cidrs: readonly string[]): string[] =>
  Array.from({ length: 64 }, (_, host) => [`10.0.0.${host}/32`, `2001:db8::${host.toString(16)}/128`])
    .flat()
    .filter((address) => cidrs.some((cidr) => masksTo(address, cidr)));

const masksTo = (address: string, cidr: string): boolean => {
  const [, prefix = ''] = cidr.split('/');
  if (address.includes(':') !== cidr.includes(':')) return false;
  const block = parseCidr(`${address.split('/')[0]}/${prefix}`);
  const wanted = parseCidr(cidr);
  return 'canonical' in block && 'canonical' in wanted && block.canonical === wanted.canonical;
};

it('merges to the same addresses in as few blocks as there can be', () => {
  fc.assert(
    fc.property(anyCidrs, (cidrs) => {
      const merged = mergeCidrs(cidrs);
      expect(members(merged)).toEqual(members(cidrs));
      expect(mergeCidrs(merged.toReversed())).toEqual(merged);
      expect(merged.length).toBeLessThanOrEqual(new Set(cidrs).size);
      // No two blocks are halves of one block, and none lies in another.
      for (const [index, block] of merged.entries()) {
        for (const other of merged.slice(index + 1)) {
          expect(overlaps(cidrSet([block]), cidrSet([other]))).toBe(false);
          const joined = block.replace(/\/(\d+)$/, (_, prefix: string) => `/${Math.max(0, Number(prefix) - 1)}`);
          expect(equals(cidrSet([joined]), cidrSet([block, other]))).toBe(false);
        }
      }
    }),
  );
});

it('keeps the laws of sets', () => {
  fc.assert(
    fc.property(anyCidrs, anyCidrs, (first, second) => {
      const [a, b] = [cidrSet(first), cidrSet(second)];
      const [both, common] = [union(a, b), intersection(a, b)];
      expect(equals(both, cidrSet([...second, ...first]))).toBe(true);
      expect(contains(both, a) && contains(a, common) && contains(b, common)).toBe(true);
      expect(contains(a, b)).toBe(equals(both, a));
      const inSecond = new Set(members(second));
      const inFirst = members(first);
      const inBoth = inFirst.filter((address) => inSecond.has(address));
      if (inBoth.length > 0) expect(overlaps(a, b)).toBe(true);
      expect(inFirst.filter((address) => contains(common, cidrSet([address])))).toEqual(inBoth);
    }),
  );
});

it('parts sets so that every address is told the sets that it is in, once', () => {
  fc.assert(
    fc.property(fc.array(anyCidrs, { maxLength: 4 }), (lists) => {
      const parts = partition(lists.map((cidrs, index) => [index, cidrSet(cidrs)]));
      const told = parts.flatMap(({ names, addresses }) =>
        members(cidrsOf(addresses)).map((address) => [address, names] as const),
      );
      const inLists = lists.map((cidrs) => new Set(members(cidrs)));
      const expected = members(lists.flat()).map(
        (address) => [address, lists.flatMap((_, index) => (inLists[index]?.has(address) ? [index] : []))] as const,
      );
      expect(new Map(told)).toEqual(new Map(expected));
      expect(told).toHaveLength(expected.length);
      expect(new Set(parts.map(({ names }) => names.join())).size).toBe(parts.length);
      expect(equals(union(...parts.map(({ addresses }) => addresses)), cidrSet(lists.flat()))).toBe(true);
    }),
  );
});

it('never throws on a text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdefF:./ %x')) }),
      (text) => void parseCidr(text),
    ),
  );
});
