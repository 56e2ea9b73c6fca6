import type { ListenerExposure, Source } from '../plan/exposure.ts';
import { heldGroups } from '../plan/held.ts';
import type { LoadBalancerPlan, Plan } from '../plan/plan.ts';
import { code } from './escape.ts';
import { count, table } from './page.ts';
import { covers, portText, sourceKey, sourceList } from './sources.ts';

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
  const known = listeners.flatMap((one) => (one.before === undefined ? [] : [{ ...one, before: one.before }]));
  const sources = new Map<string, Reach>();
  for (const { before, after, ...listener } of known) {
    for (const [side, some] of [
      ['before', before],
      ['after', after],
    ] as const)
      for (const source of some) {
        const key = sourceKey(source);
        const reach = sources.get(key) ?? { source, before: new Set(), after: new Set() };
        reach[side].add(portText(listener));
        sources.set(key, reach);
      }
  }
  const changed = [...sources.values()].filter(({ before, after }) => before.symmetricDifference(after).size > 0);
  const grown = changed.flatMap((lost) => successorOf(lost, changed));
  const paired = new Set(grown.flatMap(({ lost, gained }) => [lost, gained]));
  const all = [...sources.values()];
  const alike = Map.groupBy(
    changed.filter((reach) => !paired.has(reach)).flatMap((reach) => asPartOfWorld(reach, all)),
    ({ before, after }) => `${[...before].join()}|${[...after].join()}`,
  );
  return [
    ...[...alike.values()].flatMap((some) => moveOf(some, notWritten)),
    ...grown.map(({ lost, gained }) => ({
      who: `${sourceList([lost.source], 1)} → ${sourceList([gained.source], 1)}`,
      ports: ports(gained.after),
      gains: covers(gained.source, lost.source),
      world: gained.source.kind === 'internet',
    })),
  ];
}

/** A block that is a part of the Internet loses nothing that the Internet gets, and gains nothing that it had. */
function asPartOfWorld(reach: Reach, all: readonly Reach[]): readonly Reach[] {
  const { source } = reach;
  if (source.kind !== 'cidr') return [reach];
  const worlds = all.filter((other) => other.source.kind === 'internet' && covers(other.source, source));
  const kept = worlds.reduce((ports, world) => ports.union(world.after), new Set<string>());
  const had = worlds.reduce((ports, world) => ports.union(world.before), new Set<string>());
  const before = reach.before.union(reach.after.intersection(had));
  const after = reach.after.union(reach.before.intersection(kept));
  return before.symmetricDifference(after).size === 0 ? [] : [{ source, before, after }];
}

type Reach = { readonly source: Source; readonly before: Set<string>; readonly after: Set<string> };

/** A block that takes the place of another, on the same ports, and holds it or is a part of it: `10.0.0.0/25` → `10.0.0.0/24`. */
function successorOf(
  lost: Reach,
  among: readonly Reach[],
): readonly { readonly lost: Reach; readonly gained: Reach }[] {
  if (lost.after.size > 0) return [];
  const gained = among.filter(
    (other) =>
      other.before.size === 0 &&
      [...other.after].join() === [...lost.before].join() &&
      (covers(other.source, lost.source) || covers(lost.source, other.source)),
  );
  const [only] = gained;
  const rivals = among.filter(
    (other) =>
      other !== lost &&
      other.after.size === 0 &&
      only !== undefined &&
      (covers(only.source, other.source) || covers(other.source, only.source)),
  );
  return only === undefined || gained.length > 1 || rivals.length > 0 ? [] : [{ lost, gained: only }];
}

function moveOf(some: readonly Reach[], notWritten: ReadonlySet<string>): readonly Move[] {
  const [first] = some;
  if (first === undefined) return [];
  return [
    {
      who: sourceList(
        some.map(({ source }) => source),
        3,
        notWritten,
      ),
      ports: `${ports(first.before)} → ${ports(first.after, first.before)}`,
      gains: [...first.after].some((port) => !first.before.has(port)),
      world: some.some(({ source }) => source.kind === 'internet'),
    },
  ];
}

/** New ones stand out. */
const ports = (some: ReadonlySet<string>, before: ReadonlySet<string> = some): string =>
  some.size === 0 ? 'none' : [...some].map((port) => (before.has(port) ? code(port) : `**${code(port)}**`)).join(', ');
