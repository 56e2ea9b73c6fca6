import { bits, type Cidr, formatCidr, parseCidr, type AddressFamily } from './cidr.ts';

/** A set of addresses: per family its ranges, sorted, none touching the next. */
export type CidrSet = Readonly<Record<AddressFamily, readonly AddressRange[]>>;
/** Both ends belong to it. */
export type AddressRange = { readonly first: bigint; readonly last: bigint };

export const families = ['ipv4', 'ipv6'] as const satisfies readonly AddressFamily[];

/** The union of CIDR blocks, such as those of several rules. A text that is no CIDR is a bug of the caller. */
export function cidrSet(cidrs: Iterable<string>): CidrSet {
  const parsed: Cidr[] = [];
  for (const text of cidrs) {
    const cidr = parseCidr(text);
    if ('fault' in cidr) throw new TypeError(`${text} ${cidr.fault}`);
    parsed.push(cidr);
  }
  return cidrSetOf(parsed);
}

/** The same of blocks that were read before. */
export function cidrSetOf(cidrs: Iterable<Pick<Cidr, 'family' | 'first' | 'prefix'>>): CidrSet {
  const ranges: Record<AddressFamily, AddressRange[]> = { ipv4: [], ipv6: [] };
  for (const { family, first, prefix } of cidrs) {
    ranges[family].push({ first, last: first + (1n << BigInt(bits[family] - prefix)) - 1n });
  }
  return perFamily((family) => join(ranges[family]));
}

/** The shortest list of CIDR blocks that make up the set: IPv4 first, each family ascending. */
export function cidrsOf(set: CidrSet): string[] {
  return families.flatMap((family) => set[family].flatMap((range) => blocks(family, range)));
}

/** The shortest list of CIDR blocks that say the same. */
export const mergeCidrs = (cidrs: Iterable<string>): string[] => cidrsOf(cidrSet(cidrs));

export function union(...sets: readonly CidrSet[]): CidrSet {
  return perFamily((family) => join(sets.flatMap((set) => set[family])));
}

export function intersection(a: CidrSet, b: CidrSet): CidrSet {
  return perFamily((family) => intersect(a[family], b[family]));
}

/** Addresses that are in the same of some sets. */
export type Part<Name> = { readonly names: readonly Name[]; readonly addresses: CidrSet };

/** Every address of some sets, in the one part that names exactly the sets that it is in; names in the order of the sets. */
export function partition<Name>(sets: readonly (readonly [Name, CidrSet])[]): readonly Part<Name>[] {
  const parts = new Map<bigint, Record<AddressFamily, AddressRange[]>>();
  for (const family of families)
    for (const { members, ...range } of elementary(sets.map(([, set]) => set[family]))) {
      const part = parts.get(members) ?? { ipv4: [], ipv6: [] };
      part[family].push(range);
      parts.set(members, part);
    }
  return [...parts].map(([members, part]) => ({
    names: sets.flatMap(([name], index) => ((members & bitOf(index)) === 0n ? [] : [name])),
    addresses: perFamily((family) => join(part[family])),
  }));
}

/** Every address of `inner` is in `outer`; so is the empty set in any. */
export function contains(outer: CidrSet, inner: CidrSet): boolean {
  return equals(intersection(outer, inner), inner);
}

export function overlaps(a: CidrSet, b: CidrSet): boolean {
  return !isEmpty(intersection(a, b));
}

export function equals(a: CidrSet, b: CidrSet): boolean {
  return families.every(
    (family) =>
      a[family].length === b[family].length &&
      a[family].every((range, index) => {
        const other = b[family][index];
        return range.first === other?.first && range.last === other.last;
      }),
  );
}

export const isEmpty = (set: CidrSet): boolean => families.every((family) => set[family].length === 0);

/** The whole address space of a family is in it, however it was written: 0.0.0.0/1 and 128.0.0.0/1 are the world. */
export function coversWorld(set: CidrSet, family: AddressFamily): boolean {
  const [range] = set[family];
  return range?.first === 0n && range.last === (1n << BigInt(bits[family])) - 1n;
}

function perFamily(make: (family: AddressFamily) => readonly AddressRange[]): CidrSet {
  return { ipv4: make('ipv4'), ipv6: make('ipv6') };
}

function join(ranges: readonly AddressRange[]): AddressRange[] {
  const joined: AddressRange[] = [];
  let open: AddressRange | undefined;
  for (const range of ranges.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    if (open !== undefined && range.first <= open.last + 1n) {
      if (range.last > open.last) open = { first: open.first, last: range.last };
    } else {
      if (open !== undefined) joined.push(open);
      open = range;
    }
  }
  if (open !== undefined) joined.push(open);
  return joined;
}

function intersect(a: readonly AddressRange[], b: readonly AddressRange[]): AddressRange[] {
  const common: AddressRange[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return common;
    const first = left.first > right.first ? left.first : right.first;
    const last = left.last < right.last ? left.last : right.last;
    if (first <= last) common.push({ first, last });
    if (left.last < right.last) i += 1;
    else j += 1;
  }
}

/** The ranges between any two neighbouring ends of several lists; `members`: the bit of each list that holds them, of one at least. */
function elementary(
  lists: readonly (readonly AddressRange[])[],
): readonly (AddressRange & { readonly members: bigint })[] {
  // No two ranges of a list overlap: each end of one takes its list in or out.
  const ends = lists
    .flatMap((list, index) => list.flatMap(({ first, last }) => [first, last + 1n].map((at) => ({ at, index }))))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let members = 0n;
  return ends.flatMap(({ at, index }, place) => {
    members ^= bitOf(index);
    const next = ends[place + 1]?.at ?? at;
    return members === 0n || next === at ? [] : [{ first: at, last: next - 1n, members }];
  });
}

const bitOf = (index: number): bigint => 1n << BigInt(index);

/** The largest aligned block that begins where the range begins and fits, then the next. */
function blocks(family: AddressFamily, range: AddressRange): string[] {
  const cidrs: string[] = [];
  let { first } = range;
  while (first <= range.last) {
    const fitting = bitLength(range.last - first + 1n) - 1;
    const aligned = first === 0n ? bits[family] : bitLength(first & -first) - 1;
    const hostLength = Math.min(fitting, aligned);
    cidrs.push(formatCidr(family, first, bits[family] - hostLength));
    first += 1n << BigInt(hostLength);
  }
  return cidrs;
}

/** Of a positive number. */
const bitLength = (value: bigint): number => value.toString(2).length;
