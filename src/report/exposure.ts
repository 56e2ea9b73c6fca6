import { type CidrSet, cidrSetOf, cidrsOf, intersection, partition, union } from '../groups/cidr-set.ts';
import type { ListenerExposure, Source } from '../plan/exposure.ts';
import { heldGroups } from '../plan/held.ts';
import type { LoadBalancerPlan, Plan } from '../plan/plan.ts';
import { code } from './escape.ts';
import { count, table } from './page.ts';
import { addressesOf, portText, sourceKey, sourceList } from './sources.ts';

/** Rows that a reader sees. */
const mostRows = 10;

/**
 * Who can reach which ports of which load balancer, before and after, where that changes: who is let in anew first. Load balancers of
 * which the same is so share a row. Undefined where nothing changes, or where nobody knows what was before.
 */
export function exposureTable({ frontends, groups }: Pick<Plan, 'frontends' | 'groups'>): string | undefined {
  const notWritten = heldGroups(groups);
  const rows = frontends.flatMap(({ loadBalancers }) =>
    loadBalancers.flatMap((one) => movesOf(one.exposure, notWritten).map((move) => ({ name: nameOf(one), ...move }))),
  );
  if (rows.length === 0) return undefined;
  const shared = [...Map.groupBy(rows, ({ who, ports }) => `${who}|${ports}`).values()].toSorted(
    (a, b) => weight(b) - weight(a),
  );
  const lines = shared.slice(0, mostRows).map((some) => {
    const names = [...new Set(some.map(({ name }) => name))];
    const shown =
      names.length <= 2 ? names.join(', ') : `**${count(names.length, 'load balancer')}**, such as ${names[0] ?? ''}`;
    return [shown, some[0]?.who ?? '', some[0]?.ports ?? ''];
  });
  const rest = shared.length - lines.length;
  return `#### Who can reach what\n\n${table(
    ['Load balancer', 'Reachable from', 'Ports, before → after'],
    rest === 0 ? lines : [...lines, [`and ${count(rest, 'more change')}`, '', '']],
  )}`;
}

type Move = { readonly who: string; readonly ports: string; readonly gains: boolean; readonly world: boolean };

const weight = (moves: readonly Move[]): number =>
  Math.max(...moves.map(({ gains, world }) => (gains ? 2 : 0) + (world ? 1 : 0)));

/** `ALB k8s-shop-web-4c3d2e1f0a` */
const nameOf = ({ name, type }: LoadBalancerPlan): string =>
  `${type === 'application' ? 'ALB' : 'NLB'} ${code('exact' in name ? name.exact : `${name.prefix}…`)}`;

/** What changes for the sources of one load balancer; those of which the same is so together. */
function movesOf(listeners: readonly ListenerExposure[], notWritten: ReadonlySet<string>): readonly Move[] {
  const entries = listeners.flatMap((one) => (one.before === undefined ? [] : entriesOf(one, one.before)));
  const changed = [...reachOfBlocks(entries), ...reachOfOthers(entries)].filter(
    ({ before, after }) => before.symmetricDifference(after).size > 0,
  );
  const alike = Map.groupBy(changed, ({ before, after }) => `${[...before].join()}|${[...after].join()}`);
  return [...alike.values()].flatMap((some) => moveOf(some, notWritten));
}

/** That a source reaches a port. */
type Entry = At & { readonly source: Source; readonly addresses: ReturnType<typeof addressesOf> };
type At = { readonly port: string; readonly side: Side };
type Side = 'before' | 'after';

function entriesOf(listener: ListenerExposure, before: readonly Source[]): readonly Entry[] {
  const port = portText(listener);
  const on = (side: Side, sources: readonly Source[]): readonly Entry[] =>
    sources.map((source) => ({ port, side, source, addresses: addressesOf(source) }));
  return [...on('before', before), ...on('after', listener.after)];
}

/** The ports that some sources reach, each of them the same. */
type Reach = { readonly sources: readonly Source[] } & Readonly<Record<Side, ReadonlySet<string>>>;

function reachOf(sources: readonly Source[], all: readonly At[]): Reach {
  const ports = (side: Side) => new Set(all.flatMap((at) => (at.side === side ? [at.port] : [])));
  return { sources, before: ports('before'), after: ports('after') };
}

/**
 * What addresses reach, however the rules write them: a block that loses a part is written as other blocks, whose addresses keep what
 * they had. A part of the Internet loses nothing that the Internet gets, and gains nothing that it had.
 */
function reachOfBlocks(entries: readonly Entry[]): readonly Reach[] {
  const sets = [...Map.groupBy(entries, ({ port }) => port)].flatMap(([port, some]): readonly [At, CidrSet][] => {
    const [had, has] = [united(some, 'before', 'cidr'), united(some, 'after', 'cidr')];
    return [
      [{ port, side: 'before' }, union(had, intersection(has, united(some, 'before', 'internet')))],
      [{ port, side: 'after' }, union(has, intersection(had, united(some, 'after', 'internet')))],
    ];
  });
  return partition(sets).map(({ names, addresses }) => {
    const cidrs = cidrsOf(addresses).sort((a, b) => prefixOf(a) - prefixOf(b));
    return reachOf(
      cidrs.map((cidr) => ({ kind: 'cidr', cidr })),
      names,
    );
  });
}

const united = (entries: readonly Entry[], on: Side, kind: Source['kind']): CidrSet =>
  cidrSetOf(
    entries.flatMap(({ side, source, addresses }) => (side === on && source.kind === kind ? (addresses ?? []) : [])),
  );

/** A row shows a few blocks: the largest come first, so that none of them hides among the rest. */
const prefixOf = (cidr: string): number => Number(cidr.slice(cidr.indexOf('/') + 1));

/** What the Internet reaches, and whoever is no block of addresses. */
function reachOfOthers(entries: readonly Entry[]): readonly Reach[] {
  const others = entries.filter(({ source, addresses }) => source.kind !== 'cidr' || addresses === undefined);
  return [...Map.groupBy(others, ({ source }) => sourceKey(source)).values()].map((some) =>
    reachOf(
      some.slice(0, 1).map(({ source }) => source),
      some,
    ),
  );
}

function moveOf(some: readonly Reach[], notWritten: ReadonlySet<string>): readonly Move[] {
  const [first] = some;
  if (first === undefined) return [];
  const sources = some.flatMap((reach) => reach.sources);
  return [
    {
      who: sourceList(sources, 3, notWritten),
      ports: `${ports(first.before)} → ${ports(first.after, first.before)}`,
      gains: [...first.after].some((port) => !first.before.has(port)),
      world: sources.some(({ kind }) => kind === 'internet'),
    },
  ];
}

/** New ones stand out. */
const ports = (some: ReadonlySet<string>, before: ReadonlySet<string> = some): string =>
  some.size === 0 ? 'none' : [...some].map((port) => (before.has(port) ? code(port) : `**${code(port)}**`)).join(', ');
