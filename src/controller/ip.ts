/** Addresses as Go's `net/netip` reads them. https://pkg.go.dev/net/netip#ParseAddr */

export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
}

/** A zone (`fe80::1%eth0`) may follow. */
export function isIpv6(text: string): boolean {
  const [address = '', ...zone] = text.split('%');
  if (zone.length > 0 && zone.join('%') === '') return false;
  if (!address.includes(':')) return false;
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const counts = halves.map((half, index) => groupCount(half, index === halves.length - 1));
  if (counts.includes(undefined)) return false;
  const groups = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return halves.length === 2 ? groups < 8 : groups === 8;
}

/**
 * A CIDR as the API server takes it in fields that are older than its strict reading: leading zeros and host bits are fine.
 * Kubernetes: pkg/apis/core/validation/validation.go:ValidateService, k8s.io/utils/net:ParseCIDRSloppy.
 */
export function isCidr(text: string): boolean {
  const slash = text.indexOf('/');
  const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^[0-9]{1,3}$/.test(length)) return false;
  if (!address.includes(':')) {
    const parts = address.split('.');
    const fits = parts.length === 4 && parts.every((part) => /^[0-9]+$/.test(part) && Number(part) <= 255);
    return fits && Number(length) <= 32;
  }
  return !address.includes('%') && isIpv6(address) && Number(length) <= 128;
}

/** How many groups of 16 bits a part without `::` spells; undefined where it is not well-formed. */
function groupCount(text: string, last: boolean): number | undefined {
  if (text === '') return 0;
  const groups = text.split(':');
  const tail = groups.at(-1) ?? '';
  const embedded = last && isIpv4(tail);
  const plain = embedded ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return plain.length + (embedded ? 2 : 0);
}
