import type { Rule } from '../groups/rule.ts';

/** What AWS has, read once: the input of every decision. */
export type Observed = {
  readonly region: string;
  readonly vpc: ObservedVpc;
  /** Every security group of the VPC, sorted by id. */
  readonly groups: readonly ObservedGroup[];
  /** Groups asked for by id that are in another VPC. Ids that do not exist anywhere are in `missingIds`. */
  readonly outside: readonly ObservedGroup[];
  readonly missingIds: readonly string[];
  /** Load balancers of the VPC (type application and network), with their tags where they were asked for. */
  readonly loadBalancers: readonly ObservedLoadBalancer[];
  /** Managed prefix lists asked for by name, in the order of the names; several lists may share a name. */
  readonly prefixLists: readonly ObservedPrefixList[];
  /** Absent while no group comes near any quota. */
  readonly quota?: ObservedQuota;
  /** Absent where no rule that was read names a group outside the VPC. */
  readonly stale?: StaleRules;
};

/** How many rules AWS lets a group have. */
export type ObservedQuota = {
  /** In each direction and address family. */
  readonly rulesPerGroup: number;
  /** Why AWS did not tell it; then it is what AWS lets everybody have, or what a group has that has more. */
  readonly assumed?: string;
  /** Managed prefix lists that were asked for by id, for their sizes. */
  readonly prefixLists: readonly ObservedPrefixList[];
};

/** By group id, the rules that name a group of a peered VPC which is gone; or the end of a sentence on why that is not known. */
export type StaleRules = { readonly rules: ReadonlyMap<string, readonly Rule[]> } | { readonly why: string };

export type ObservedPrefixList = {
  readonly name: string;
  readonly id: string;
  /** Absent where AWS does not say it. */
  readonly family?: 'ipv4' | 'ipv6';
  /** What a rule that names it counts against the quota; absent for the lists of AWS. */
  readonly maxEntries?: number;
};

export type ObservedVpc = {
  readonly id: string;
  /** Whether the VPC has an IPv6 CIDR; absent while nothing made it necessary to ask. */
  readonly ipv6?: boolean;
};

export type ObservedGroup = {
  readonly id: string;
  /** GroupName, which is not the tag `Name`. */
  readonly name: string;
  readonly description: string;
  readonly vpc: string;
  /** Of a group of another VPC that load balancers are to carry: the VPCs that it is associated with. Absent where that is not known. */
  readonly serves?: readonly string[];
  /** Account that owns it, 12 digits. */
  readonly account: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Ids of the groups that its rules name, itself included. */
  readonly references: readonly string[];
  /** Its rules that name groups, without their descriptions, inbound before outbound; absent where it has none. */
  readonly groupRules?: readonly Rule[];
  /** Whether it lets all traffic out to ::/0, as AWS makes a new group of a VPC with an IPv6 CIDR. */
  readonly opensIpv6Egress: boolean;
  /** Its inbound rules from DescribeSecurityGroups, which costs no call; `rules`, where they are there, are checked and go before. */
  readonly ingress?: readonly Rule[];
  /** Its rules, one peer each, sorted by `ruleKey`; absent where they were not asked for. */
  readonly rules?: readonly ObservedRule[];
};

export type ObservedRule = Rule & {
  readonly id: string;
  /** AWS says that it has no description. Absent where it has one, and where that is not told. */
  readonly isUndescribed?: true;
};

export type ObservedLoadBalancer = {
  readonly arn: string;
  readonly name: string;
  /** As AWS spells it: LBC lower-cases it in a status. */
  readonly dnsName: string;
  readonly type: 'application' | 'network' | 'gateway';
  readonly scheme: string;
  readonly vpc: string;
  /** `provisioning`, `active`, `active_impaired` or `failed`; a reason where AWS gives one. */
  readonly state: { readonly code: string; readonly reason?: string };
  readonly securityGroups: readonly string[];
  /** Absent where they were not asked for. */
  readonly tags?: Readonly<Record<string, string>>;
};
