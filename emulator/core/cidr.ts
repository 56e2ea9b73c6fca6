/** An IPv4 block as EC2 stores it, host bits masked; undefined unless it is dotted quad and prefix length. */
export function canonicalIpv4(text: string): string | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const parts = match.slice(1).map(Number);
  const [a = 0, b = 0, c = 0, d = 0, length = 0] = parts;
  if (Math.max(a, b, c, d) > 255 || length > 32 || match.slice(1, 5).some((part) => /^0\d/.test(part)))
    return undefined;
  const masked = BigInt.asUintN(
    32,
    (((BigInt(a) << 24n) | (BigInt(b) << 16n) | (BigInt(c) << 8n) | BigInt(d)) >> BigInt(32 - length)) <<
      BigInt(32 - length),
  );
  return `${[24n, 16n, 8n, 0n].map((shift) => (masked >> shift) & 255n).join('.')}/${length}`;
}

/** An IPv6 block as EC2 stores it: masked, and written as RFC 5952 asks. */
export function canonicalIpv6(text: string): string | undefined {
  const match = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/.exec(text);
  const length = Number(match?.[2] ?? 129);
  const words = match?.[1] === undefined || length > 128 ? undefined : ipv6Words(match[1]);
  if (words === undefined) return undefined;
  const masked = words.map((word, index) => {
    const kept = Math.min(16, Math.max(0, length - index * 16));
    return word & (0xffff << (16 - kept)) & 0xffff;
  });
  return `${rfc5952(masked)}/${length}`;
}

function ipv6Words(address: string): readonly number[] | undefined {
  const halves = withoutQuad(address)?.split('::') ?? [];
  if (halves.length === 0 || halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':').map(wordOf)));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const words = [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])];
  return words.every((word) => Number.isInteger(word)) ? words : undefined;
}

function wordOf(text: string): number {
  return /^[0-9a-fA-F]{1,4}$/.test(text) ? Number.parseInt(text, 16) : Number.NaN;
}

/** An address may end in dotted quad, which stands for its last two words. */
function withoutQuad(address: string): string | undefined {
  const [, front, quad] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  if (front === undefined || quad === undefined) return address;
  if (canonicalIpv4(`${quad}/32`) === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = quad.split('.').map(Number);
  return `${front}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** The longest run of two or more zero words, the first of equals, becomes `::`. */
function rfc5952(words: readonly number[]): string {
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let end = start;
    while (end < 8 && words[end] === 0) end += 1;
    if (end - start > best.length) best = { start, length: end - start };
  }
  const hex = (part: readonly number[]): string => part.map((word) => word.toString(16)).join(':');
  if (best.start < 0) return hex(words);
  return `${hex(words.slice(0, best.start))}::${hex(words.slice(best.start + best.length))}`;
}
