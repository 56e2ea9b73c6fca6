import { BlockList, isIPv6 } from 'node:net';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalIpv4, canonicalIpv6 } from '../../../emulator/core/cidr.ts';

it('writes an IPv6 block as the URL standard writes its address, masked', () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, length) => {
      const cidr = canonicalIpv6(`${address}/${length}`);
      const [masked = '', suffix] = cidr?.split('/') ?? [];
      expect(suffix).toBe(String(length));
      expect(new URL(`http://[${masked}]`).hostname).toBe(`[${masked}]`);
      const block = new BlockList();
      block.addSubnet(masked, length, 'ipv6');
      expect(block.check(address, 'ipv6')).toBe(true);
      expect(canonicalIpv6(cidr ?? '')).toBe(cidr);
    }),
  );
});

it('keeps the address as it is where the block is a single one', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const text = new URL(`http://[${address}]`).hostname.slice(1, -1);
      expect(canonicalIpv6(`${address}/128`)).toBe(`${text}/128`);
    }),
  );
});

it('masks an IPv4 block: it holds its address, and is the block of each of its addresses', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, length) => {
      const cidr = canonicalIpv4(`${address}/${length}`);
      const [masked = ''] = cidr?.split('/') ?? [];
      const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
      const size = 2 ** (32 - length);
      expect(number(masked)).toBe(Math.floor(number(address) / size) * size);
      expect(cidr).toBe(`${masked}/${length}`);
    }),
  );
});

it('takes for IPv6 exactly what Node takes', () => {
  const piece = fc.constantFrom(':', '::', '0', 'ff', '12345', '1.2.3.4', 'g', '.', '%0', '1');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      const valid = isIPv6(text) && !text.includes('%');
      expect(canonicalIpv6(`${text}/64`) !== undefined).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});
