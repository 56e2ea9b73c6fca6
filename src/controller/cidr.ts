import { isIpv4, isIpv6 } from './ip.ts';

/** A CIDR as Go's `net.ParseCIDR` reads it. `address` counts in `width` bits. */
export type Cidr = { readonly address: bigint; readonly length: number; readonly width: 32 | 128 };

/** Undefined where Go fails: no leading zeros in the address, no zone; in the length leading zeros are fine. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const [ip, digits] = [text.slice(0, slash), text.slice(slash + 1)];
  const width = isIpv4(ip) ? 32 : 128;
  if (width === 128 && (!isIpv6(ip) || ip.includes('%'))) return undefined;
  const length = /^[0-9]+$/.test(digits) ? Number(digits) : Infinity;
  return length <= width ? { address: width === 32 ? ipv4Bits(ip) : ipv6Bits(ip), length, width } : undefined;
}

/** Whether the address has bits set beyond the prefix. */
export function hasHostBits({ address, length, width }: Cidr): boolean {
  return (address & ((1n << BigInt(width - length)) - 1n)) !== 0n;
}

function ipv4Bits(ip: string): bigint {
  return ip.split('.').reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function ipv6Bits(ip: string): bigint {
  const [head = '', tail] = ip.split('::');
  const [left, right] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: zeros }, () => 0n), ...right].reduce(
    (bits, group) => (bits << 16n) | group,
    0n,
  );
}

function groups(text: string): readonly bigint[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const bits = ipv4Bits(group);
    return [bits >> 16n, bits & 0xffffn];
  });
}
