export type Tags = Map<string, string>;

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
