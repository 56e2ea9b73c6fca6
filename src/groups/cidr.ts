export type AddressFamily = 'ipv4' | 'ipv6';

/** A CIDR block as EC2 stores it: host bits masked, IPv6 lower-case and compressed by RFC 5952. */
export type Cidr = {
  readonly family: AddressFamily;
  /** As EC2 returns it, such as `10.0.0.0/8` or `2001:db8::/32`. */
  readonly canonical: string;
  /** Length of the prefix in bits, 0 to 32 or 128. */
  readonly prefix: number;
  /** The text has bits behind its prefix; EC2 masks them without a word. */
  readonly hostBits: boolean;
  /** First address of the block. */
  readonly first: bigint;
};

/** Why a text is no CIDR block: the end of a sentence that begins with the text. */
export type CidrFault = { readonly fault: string };

/**
 * Reads a CIDR block as strictly as Go's `netip.ParsePrefix`, and makes of it what EC2 makes of it.
 * Differs from EC2 in one thing: IPv4-mapped IPv6 is refused, since no client is ever seen with such an address.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
 */
export function parseCidr(text: string): Cidr | CidrFault {
  const slash = text.lastIndexOf('/');
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if ('fault' in address) return address;
  const { family, value } = address;
  if (slash < 0) return { fault: `has no prefix length; one address is ${text}/${bits[family]}` };

  const digits = text.slice(slash + 1);
  const prefix = /^(?:0|[1-9]\d{0,2})$/.test(digits) ? Number(digits) : Infinity;
  if (prefix > bits[family]) {
    return { fault: `needs a prefix length from 0 to ${bits[family]} after the slash, without leading zeros` };
  }
  if (family === 'ipv6' && value >> 32n === 0xffffn) {
    return { fault: 'is an IPv4 address mapped into IPv6, which no packet carries; write it as IPv4' };
  }
  const hostMask = (1n << BigInt(bits[family] - prefix)) - 1n;
  const first = value & ~hostMask;
  return { family, canonical: formatCidr(family, first, prefix), prefix, hostBits: first !== value, first };
}

/** The text of a block that begins at `first`; its bits behind the prefix have to be zero. */
export function formatCidr(family: AddressFamily, first: bigint, prefix: number): string {
  return `${family === 'ipv4' ? formatIpv4(first) : formatIpv6(first)}/${prefix}`;
}

/** Length of an address in bits. */
export const bits: Readonly<Record<AddressFamily, number>> = { ipv4: 32, ipv6: 128 };

type Address = { readonly family: AddressFamily; readonly value: bigint };

function parseAddress(text: string): Address | CidrFault {
  if (text.includes(':')) {
    const value = parseIpv6(text);
    return value === undefined ? { fault: 'is not an IPv6 CIDR such as 2001:db8::/32' } : { family: 'ipv6', value };
  }
  const value = parseIpv4(text);
  return value === undefined ? { fault: 'is not a CIDR such as 203.0.113.0/24' } : { family: 'ipv4', value };
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0n;
  for (const part of parts) {
    // A leading zero means octal to some readers and decimal to others, so strict parsers refuse it.
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    value = (value << 8n) | BigInt(part);
  }
  return value;
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = '', tail] = halves;
  const left = parseFields(head, tail === undefined);
  const right = parseFields(tail ?? '', true);
  if (left === undefined || right === undefined) return undefined;

  const missing = 8 - left.length - right.length;
  // `::` stands for at least one field.
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const fields = [...left, ...Array.from({ length: missing }, () => 0n), ...right];
  return fields.reduce((value, field) => (value << 16n) | field, 0n);
}

/** The 16-bit fields of one side of a `::`; the last of all may be an IPv4 address, which is two. */
function parseFields(text: string, last: boolean): bigint[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  if (parts.length > 8) return undefined;
  const fields: bigint[] = [];
  for (const [index, part] of parts.entries()) {
    if (last && index === parts.length - 1 && part.includes('.')) {
      const ipv4 = parseIpv4(part);
      if (ipv4 === undefined) return undefined;
      fields.push(ipv4 >> 16n, ipv4 & 0xffffn);
    } else if (/^[\da-f]{1,4}$/i.test(part)) fields.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return fields;
}

function formatIpv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
}

/** RFC 5952: lower-case, no leading zeros, the first longest run of two or more zero fields as `::`. */
function formatIpv6(value: bigint): string {
  const fields = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  let start = 0;
  let length = 0;
  for (let from = 0; from < 8; from += 1) {
    let to = from;
    while (fields[to] === '0') to += 1;
    if (to - from > length) [start, length] = [from, to - from];
  }
  if (length < 2) return fields.join(':');
  return `${fields.slice(0, start).join(':')}::${fields.slice(start + length).join(':')}`;
}
