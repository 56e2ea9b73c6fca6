import { quiet, type Trouble } from './trouble.ts';
import { awsManagedLists } from './aws-prefix-lists.ts';
import type { IdSource } from './ids.ts';
import type { LogEntry } from './log.ts';
import { addVpc } from './new-vpc.ts';

export type Tags = Map<string, string>;

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

export type Vpc = {
  readonly id: string;
  readonly cidr: string;
  ipv6Cidr?: string;
  readonly isDefault: boolean;
  readonly tags: Tags;
};

export type Subnet = {
  readonly id: string;
  readonly vpcId: string;
  readonly cidr: string;
  readonly zone: string;
  readonly tags: Tags;
};

export type Group = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  readonly tags: Tags;
  readonly rules: Map<string, Rule>;
  /** How many more calls will not see it yet (eventual consistency). */
  hidden: number;
};

/** One source, in the form AWS stores. `from` and `to` are null for a protocol without ports. */
export type RuleSpec = {
  readonly egress: boolean;
  readonly protocol: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly source: Source;
  readonly description: string | undefined;
};

export type Rule = RuleSpec & { readonly id: string; readonly tags: Tags; hidden: number };

export type Source =
  | { readonly kind: 'ipv4'; readonly cidr: string }
  | { readonly kind: 'ipv6'; readonly cidr: string }
  | { readonly kind: 'prefix-list'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string; readonly account: string };

export type Interface = {
  readonly id: string;
  readonly subnetId: string;
  readonly vpcId: string;
  readonly description: string;
  readonly requester: string | undefined;
  readonly loadBalancerArn: string | undefined;
  groups: readonly string[];
  readonly tags: Tags;
  /** World time (ms) at which it vanishes; absent while its owner lives. */
  goneAt?: number;
};

export type PrefixList = {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly family: 'IPv4' | 'IPv6';
  /** What a reference to it costs in rules: MaxEntries, or the weight AWS publishes for its own lists. */
  readonly weight: number;
  readonly entries: readonly { readonly cidr: string; readonly description: string | undefined }[];
  readonly tags: Tags;
};

export type Peer = {
  readonly account: string;
  readonly groupId: string;
  readonly vpcId: string;
  readonly peeringId: string;
  /** Groups of this account that its rules name. */
  readonly references: readonly string[];
  /** The group or the peering is gone: rules that name it are stale. */
  readonly deleted: boolean;
};

export type LoadBalancer = {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly type: 'application' | 'network' | 'gateway';
  readonly scheme: string;
  readonly ipAddressType: string;
  readonly vpcId: string;
  readonly subnets: readonly string[];
  securityGroups: readonly string[];
  enforcePrivateLink: string | undefined;
  readonly createdAt: number;
  state: { code: string; reason?: string };
  /** How many more describes say `provisioning`. */
  provisioning: number;
  readonly tags: Tags;
};

export type Listener = {
  readonly arn: string;
  readonly loadBalancerArn: string;
  readonly protocol: string;
  readonly port: number;
  readonly actions: readonly ListenerAction[];
  readonly certificates: readonly string[];
  readonly tags: Tags;
};

export type ListenerAction = {
  readonly type: string;
  readonly targetGroupArn: string | undefined;
  readonly order: number | undefined;
  /** `RedirectConfig` or `FixedResponseConfig`, as sent. */
  readonly config: { readonly name: string; readonly fields: Readonly<Record<string, string>> } | undefined;
};

export type TargetGroup = {
  readonly arn: string;
  readonly name: string;
  readonly protocol: string;
  readonly port: number;
  readonly vpcId: string;
  readonly targetType: string;
  readonly tags: Tags;
};

export type Cluster = {
  readonly name: string;
  readonly arn: string;
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly securityGroupIds: readonly string[];
  readonly clusterSecurityGroupId: string;
  readonly roleArn: string;
  readonly version: string;
  readonly endpoint: string;
  readonly ipFamily: string;
  readonly elasticLoadBalancing: boolean;
  readonly createdAt: number;
  readonly tags: Readonly<Record<string, string>>;
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
