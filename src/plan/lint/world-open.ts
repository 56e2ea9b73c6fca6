import type { AddressFamily } from '../../groups/cidr.ts';
import { cidrSet, families, type CidrSet, union } from '../../groups/cidr-set.ts';
import { isPrivate, type Reach, reachOf } from '../../groups/reach.ts';
import type { Traffic } from './risky-ports.ts';

/** An inbound rule from addresses. */
export type AddressRule = Traffic & { readonly cidr: string };

/** Traffic that a group lets in from the world, by one rule or by several of which each looks harmless. */
export type WorldOpen<R extends AddressRule> = {
  readonly traffic: Traffic;
  readonly families: readonly AddressFamily[];
  /** `most` where something is left out, if only a bit. */
  readonly reach: Exclude<Reach, 'part'>;
  /** The rules that do it together, in the order given; at least one. */
  readonly rules: readonly [R, ...R[]];
};

/**
 * Everything that inbound rules of one group open to the world: per traffic as it is written, then port ranges that are open only where
 * rules of several ranges overlap. ICMP is left out: path MTU discovery needs it, and it opens no service.
 */
export function worldOpen<R extends AddressRule>(rules: readonly R[]): readonly WorldOpen<R>[] {
  const buckets = [
    ...Map.groupBy(
      rules.filter(({ protocol }) => !protocol.startsWith('icmp')),
      trafficKey,
    ).values(),
  ].map(bucketOf);
  const whole = buckets.flatMap((bucket) => judged(bucket.traffic, [bucket]));
  return [...whole, ...overlaps(buckets)];
}

const trafficKey = ({ protocol, from, to }: Traffic): string => `${protocol}|${from ?? ''}|${to ?? ''}`;

/** Rules of the same traffic, and the addresses that they let in together. */
type Bucket<R> = { readonly traffic: Traffic; readonly rules: readonly R[]; readonly set: CidrSet };

function bucketOf<R extends AddressRule>(rules: readonly R[]): Bucket<R> {
  const [{ protocol, from, to } = everything] = rules;
  return { traffic: { protocol, from, to }, rules, set: cidrSet(rules.map(({ cidr }) => cidr)) };
}

const everything: Traffic = { protocol: '-1', from: null, to: null };

function judged<R extends AddressRule>(traffic: Traffic, buckets: readonly Bucket<R>[]): readonly WorldOpen<R>[] {
  const set = union(...buckets.map((bucket) => bucket.set));
  const open = families.filter((family) => reachOf(set, family) !== 'part');
  const rules = buckets.flatMap((bucket) => bucket.rules);
  const openers = new Set(open.flatMap((family) => openersOf(rules, family)));
  const [first, ...rest] = rules.filter((rule) => openers.has(rule));
  if (first === undefined) return [];
  const opened = cidrSet([...openers].map(({ cidr }) => cidr));
  const reach = open.every((family) => reachOf(opened, family) === 'all') ? 'all' : 'most';
  return [{ traffic, families: open, reach, rules: [first, ...rest] }];
}

/** The rules that open a family by themselves; where none does, all that have a part in it. */
function openersOf<R extends AddressRule>(rules: readonly R[], family: AddressFamily): readonly R[] {
  const own = rules.filter((rule) => isOf(rule, family));
  const alone = own.filter(({ cidr }) => reachOf(cidrSet([cidr]), family) !== 'part');
  return alone.length > 0 ? alone : own.filter(({ cidr }) => !isPrivate(cidrSet([cidr])));
}

const isOf = ({ cidr }: AddressRule, family: AddressFamily): boolean => cidr.includes(':') === (family === 'ipv6');

/** Ports at which buckets are the world together of which none is it alone, for tcp and udp. */
function overlaps<R extends AddressRule>(buckets: readonly Bucket<R>[]): readonly WorldOpen<R>[] {
  return families.flatMap((family) => {
    const harmless = buckets.filter(({ set }) => reachOf(set, family) === 'part' && set[family].length > 0);
    // Most groups end here.
    if (harmless.length < 2 || reachOf(union(...harmless.map(({ set }) => set)), family) === 'part') return [];
    const told = buckets.filter((bucket) => !harmless.includes(bucket));
    return (['tcp', 'udp'] as const).flatMap((protocol) => {
      const open = segments(protocol, buckets, harmless).filter(
        ({ from, to, members }) =>
          members.length > 1 &&
          reachOf(union(...members.map(({ set }) => set)), family) !== 'part' &&
          !told.some(({ traffic, set }) => reachOf(set, family) !== 'part' && covers(traffic, protocol, from, to)),
      );
      return joined(open).flatMap(({ from, to, members }) =>
        judged(
          { protocol, from, to },
          members.map((bucket) => ofFamily(bucket, family)),
        ),
      );
    });
  });
}

const ofFamily = <R extends AddressRule>({ traffic, rules, set }: Bucket<R>, family: AddressFamily): Bucket<R> => ({
  traffic,
  rules: rules.filter((rule) => isOf(rule, family)),
  set: { ipv4: [], ipv6: [], [family]: set[family] },
});

type Segment<R> = { readonly from: number; readonly to: number; readonly members: readonly Bucket<R>[] };

/** The ports of a protocol, cut wherever a range begins or ends, with the members that cover them; where none does there is no segment. */
function segments<R>(
  protocol: string,
  buckets: readonly Bucket<R>[],
  all: readonly Bucket<R>[],
): readonly Segment<R>[] {
  const isOwn = ({ traffic }: Bucket<R>): boolean => traffic.protocol === protocol || traffic.protocol === '-1';
  const own = all.filter(isOwn);
  const starts = buckets.filter(isOwn).flatMap(({ traffic: { from, to } }) => [from ?? 0, (to ?? lastPort) + 1]);
  const cuts = [...new Set([0, ...starts])].filter((port) => port <= lastPort).sort((a, b) => a - b);
  return cuts.flatMap((from, index) => {
    const to = (cuts[index + 1] ?? lastPort + 1) - 1;
    const members = own.filter(({ traffic }) => covers(traffic, protocol, from, to));
    return members.length === 0 ? [] : [{ from, to, members }];
  });
}

const lastPort = 65_535;

const covers = (traffic: Traffic, protocol: string, from: number, to: number): boolean =>
  traffic.protocol === '-1' ||
  (traffic.protocol === protocol && (traffic.from ?? 0) <= from && to <= (traffic.to ?? lastPort));

/** Neighbours become one, with the rules of all. */
function joined<R>(open: readonly Segment<R>[]): readonly Segment<R>[] {
  const out: Segment<R>[] = [];
  for (const segment of open) {
    const last = out.at(-1);
    if (last === undefined || last.to + 1 !== segment.from) out.push(segment);
    else
      out[out.length - 1] = {
        from: last.from,
        to: segment.to,
        members: [...new Set([...last.members, ...segment.members])],
      };
  }
  return out;
}
