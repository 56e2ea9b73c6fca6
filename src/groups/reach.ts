import type { AddressFamily } from './cidr.ts';
import { type CidrSet, cidrSet, contains, intersection, isEmpty } from './cidr-set.ts';

/** How much of the Internet of one family a set of addresses is. */
export type Reach = 'all' | 'most' | 'part';

/**
 * `most` is more than any one network can be: IANA has given addresses out in blocks of /8 (IPv6: /12), so a run of public addresses as
 * long as two of them, or an eighth of all public addresses in whatever pieces, belongs to nobody in particular. Halves of the Internet
 * are the usual way past a scanner that looks for 0.0.0.0/0. https://www.iana.org/assignments/ipv4-address-space
 */
export function reachOf(set: CidrSet, family: AddressFamily): Reach {
  const everyone: CidrSet = { ipv4: [], ipv6: [], [family]: publicAddresses[family] };
  if (contains(set, everyone)) return 'all';
  const sizes = intersection(set, everyone)[family].map(({ first, last }) => last - first + 1n);
  const total = sizes.reduce((sum, size) => sum + size, 0n);
  return sizes.some((size) => size >= longest[family]) || total >= eighth[family] ? 'most' : 'part';
}

/** Whether no address of a set is ever the source of a packet from the Internet; of the empty set, too. */
export const isPrivate = (set: CidrSet): boolean => isEmpty(intersection(set, publicAddresses));

/**
 * What is routed on the Internet: https://www.iana.org/assignments/iana-ipv4-special-registry, and of IPv6 what IANA gives out at all.
 * Addresses for documentation count as public: they stand for such.
 */
const publicAddresses: CidrSet = {
  ipv4: gaps(
    cidrSet([
      '0.0.0.0/8',
      '10.0.0.0/8',
      '100.64.0.0/10',
      '127.0.0.0/8',
      '169.254.0.0/16',
      '172.16.0.0/12',
      '192.168.0.0/16',
      '198.18.0.0/15',
      '224.0.0.0/3',
    ]).ipv4,
  ),
  ipv6: cidrSet(['2000::/3']).ipv6,
};

const longest = { ipv4: 1n << 25n, ipv6: 1n << 117n } as const satisfies Record<AddressFamily, bigint>;
const eighth = { ipv4: 1n << 29n, ipv6: 1n << 122n } as const satisfies Record<AddressFamily, bigint>;

/** What lies between sorted ranges of IPv4. */
function gaps(ranges: CidrSet['ipv4']): CidrSet['ipv4'] {
  return ranges.flatMap(({ last }, index) => {
    const next = ranges[index + 1];
    return next === undefined ? [] : [{ first: last + 1n, last: next.first - 1n }];
  });
}
