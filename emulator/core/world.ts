import { quiet, type Trouble } from './trouble.ts';
import { awsManagedLists } from './aws-prefix-lists.ts';
import type { IdSource } from './ids.ts';
import type { LogEntry } from './log.ts';
import type {
  Cluster,
  Group,
  Interface,
  Listener,
  LoadBalancer,
  Peer,
  PrefixList,
  Subnet,
  TargetGroup,
  Vpc,
} from './resources.ts';
import { addVpc } from './new-vpc.ts';

/** One account in one region. Plain data: `structuredClone` is a snapshot. */
export type World = {
  readonly settings: Settings;
  readonly ids: IdSource;
  /** Milliseconds by which the world's clock is ahead of the one passed in. */
  ahead: number;
  trouble: Trouble;
  readonly buckets: Map<string, { tokens: number; at: number }>;
  readonly log: LogEntry[];
  sequence: number;
  readonly vpcs: Map<string, Vpc>;
  readonly subnets: Map<string, Subnet>;
  readonly groups: Map<string, Group>;
  readonly interfaces: Map<string, Interface>;
  readonly prefixLists: Map<string, PrefixList>;
  /** Groups of peered VPCs and other accounts, by `account/sg-…`. */
  readonly peers: Map<string, Peer>;
  readonly associations: { groupId: string; vpcId: string }[];
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly listeners: Map<string, Listener>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly clusters: Map<string, Cluster>;
};

export type Settings = {
  readonly seed: string;
  readonly account: string;
  readonly region: string;
  readonly quotas: {
    /** L-0EA8095F, per direction and address family. */
    readonly rulesPerGroup: number;
    /** L-E79EC296. */
    readonly groupsPerRegion: number;
    /** L-2AFB9258. */
    readonly groupsPerInterface: number;
  };
};

export type WorldOptions = {
  readonly seed?: string;
  readonly account?: string;
  readonly region?: string;
  readonly quotas?: Partial<Settings['quotas']>;
};

const defaultQuotas = { rulesPerGroup: 60, groupsPerRegion: 2500, groupsPerInterface: 5 };

/** A new account: one default VPC with three subnets and its default group, and the prefix lists that AWS keeps. */
export function newWorld(options: WorldOptions = {}): World {
  const seed = options.seed ?? 'frontend-sg';
  const region = options.region ?? 'us-east-1';
  const world: World = {
    settings: {
      seed,
      region,
      account: options.account ?? '123456789012',
      quotas: { ...defaultQuotas, ...options.quotas },
    },
    ids: { seed, counters: new Map() },
    ahead: 0,
    trouble: quiet(),
    buckets: new Map(),
    log: [],
    sequence: 0,
    vpcs: new Map(),
    subnets: new Map(),
    groups: new Map(),
    interfaces: new Map(),
    prefixLists: new Map(awsManagedLists(region).map((list) => [list.id, list])),
    peers: new Map(),
    associations: [],
    loadBalancers: new Map(),
    listeners: new Map(),
    targetGroups: new Map(),
    clusters: new Map(),
  };
  const vpc = addVpc(world, { cidr: '172.31.0.0/16', isDefault: true, ipv6: false, tags: new Map() });
  for (const [index, zone] of ['a', 'b', 'c'].entries()) {
    const id = `subnet-default${index + 1}`;
    world.subnets.set(id, {
      id,
      vpcId: vpc.id,
      cidr: `172.31.${index * 16}.0/20`,
      zone: `${region}${zone}`,
      tags: new Map(),
    });
  }
  return world;
}
