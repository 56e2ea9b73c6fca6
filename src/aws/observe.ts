import { directions, load } from '../plan/quota.ts';
import { UserError } from '../problem.ts';
import { describeAssociations } from './associations.ts';
import type { Clients } from './clients.ts';
import { describeLoadBalancers, describeLoadBalancerTags } from './load-balancers.ts';
import type {
  Observed,
  ObservedGroup,
  ObservedLoadBalancer,
  ObservedPrefixList,
  ObservedQuota,
  StaleRules,
} from './observed.ts';
import type { Clock } from './pace.ts';
import { describePrefixLists, describePrefixListsById } from './prefix-lists.ts';
import { rulesPerGroup } from './quotas.ts';
import { describeKnownRules } from './rules.ts';
import { describeGroupsById, describeVpcGroups } from './security-groups.ts';
import { describeStaleRules } from './stale-rules.ts';
import { vpcHasIpv6 } from './vpc.ts';

/** What a run has to know. What nobody asks for is not read. */
export type Questions = {
  readonly vpc: string;
  /** Ids that are named or referred to anywhere; those that the VPC does not have are looked for outside it. */
  readonly groupIds: readonly string[];
  /** Those of them that load balancers are to carry. */
  readonly carriedIds?: readonly string[];
  /** Whose rules are needed; called when every group of the VPC is known. */
  readonly rulesOf: (group: ObservedGroup, groups: readonly ObservedGroup[]) => boolean;
  readonly prefixListNames: readonly string[];
  /** Whose tags are needed; without it no load balancer is read. */
  readonly tagsOf?: (loadBalancer: ObservedLoadBalancer) => boolean;
  /** Whether rules that were read may be stale: asked for only where one names a group outside the VPC. */
  readonly staleRules?: boolean;
  /** Whether the VPC's IPv6 makes a difference; called when every group of the VPC is known. */
  readonly needsIpv6: (groups: readonly ObservedGroup[]) => boolean;
  /** What the plan has to know of quotas, in two steps; absent where nobody plans. */
  readonly quota?: QuotaQuestions;
};

export type QuotaQuestions = {
  /** Ids of prefix lists whose sizes matter. */
  readonly listsToWeigh: (seen: Seen) => readonly string[];
  /** Whether a group may come to more rules than AWS lets everybody have. `prefixLists`: all whose sizes are known. */
  readonly isNear: (seen: Seen) => boolean;
};

export type Seen = Pick<Observed, 'groups' | 'prefixLists' | 'vpc'>;

/**
 * Reads what AWS has, in as few calls as there can be, those that do not need each other at the same time.
 * @throws UserError in words that name the AWS call; `problems` for a VPC that does not exist.
 */
export async function observe(clients: Clients, questions: Questions, clock: Pick<Clock, 'sleep'>): Promise<Observed> {
  const { vpc } = questions;
  const [{ groups, outside, missingIds, ipv6, stale }, prefixLists, loadBalancers] = await Promise.all([
    observeGroups(clients, questions, clock),
    describePrefixLists(clients, questions.prefixListNames),
    questions.tagsOf === undefined ? [] : observeLoadBalancers(clients, vpc, questions.tagsOf),
  ]);
  const seen: Seen = { vpc: { id: vpc, ...(ipv6 === undefined ? {} : { ipv6 }) }, groups, prefixLists };
  const quota = questions.quota && (await observeQuota(clients, questions.quota, seen));
  return {
    ...seen,
    region: clients.region,
    ...(quota === undefined ? {} : { quota }),
    outside,
    missingIds,
    loadBalancers,
    ...(stale === undefined ? {} : { stale }),
  };
}

/** Nothing is asked while no group comes near. */
async function observeQuota(
  clients: Clients,
  { listsToWeigh, isNear }: QuotaQuestions,
  seen: Seen,
): Promise<ObservedQuota | undefined> {
  const known = new Set(seen.prefixLists.map(({ id }) => id));
  const weighed = await describePrefixListsById(
    clients,
    listsToWeigh(seen).filter((id) => !known.has(id)),
  );
  const lists = [...seen.prefixLists, ...weighed];
  if (!isNear({ ...seen, prefixLists: lists })) return undefined;
  const told = await rulesPerGroup(clients);
  const most = mostRules(seen.groups, lists);
  const quota =
    told.assumed !== undefined && most > told.rulesPerGroup
      ? { rulesPerGroup: most, assumed: `a group of this VPC has as many, and ${told.assumed}` }
      : told;
  return { ...quota, prefixLists: weighed };
}

/** The most that some group has for certain, as AWS counts them: it would not have them if its quota was lower. */
function mostRules(groups: readonly ObservedGroup[], lists: readonly ObservedPrefixList[]): number {
  const sized = new Set(lists.filter(({ family, maxEntries }) => family && maxEntries).map(({ id }) => id));
  const counts = groups.flatMap(({ rules = [] }) =>
    directions.map((direction) =>
      load(
        rules.filter(
          (rule) => rule.direction === direction && (rule.peer.kind !== 'prefix-list' || sized.has(rule.peer.id)),
        ),
        lists,
      ),
    ),
  );
  return Math.max(0, ...counts.flatMap(({ ipv4, ipv6 }) => [ipv4, ipv6]));
}

async function observeGroups(
  clients: Clients,
  { vpc, groupIds, carriedIds = [], rulesOf, needsIpv6, staleRules = false }: Questions,
  clock: Pick<Clock, 'sleep'>,
): Promise<
  Pick<Observed, 'groups' | 'outside' | 'missingIds'> & {
    readonly ipv6: boolean | undefined;
    readonly stale: StaleRules | undefined;
  }
> {
  const described = await describeVpcGroups(clients, vpc);
  // Every VPC has its default group, so an empty answer means that there is no such VPC: this call says so.
  const known = described.length === 0 ? await vpcHasIpv6(clients, vpc) : undefined;

  const bare = described.map(({ group }) => group);
  const inside = new Set(bare.map((group) => group.id));
  const elsewhere = [...new Set(groupIds)].filter((id) => !inside.has(id)).sort();
  const wanted = described.filter(({ group }) => rulesOf(group, bare));
  const [rules, outside, ipv6] = await Promise.all([
    describeKnownRules(clients, wanted, clock),
    describeGroupsById(clients, elsewhere.filter(couldExist)),
    known ?? (needsIpv6(bare) ? vpcHasIpv6(clients, vpc) : undefined),
  ]);

  const groups = bare.map((group): ObservedGroup => {
    const own = rules.get(group.id);
    return own === undefined ? group : { ...group, rules: own };
  });
  const namesOutside = groups.some((group) =>
    group.rules?.some(({ peer }) => peer.kind === 'group' && !inside.has(peer.id)),
  );
  const [serving, stale] = await Promise.all([
    withAssociations(clients, outside, carriedIds),
    staleRules && namesOutside ? describeStaleRules(clients, vpc) : undefined,
  ]);
  const found = new Set(outside.map((group) => group.id));
  return {
    groups,
    outside: serving,
    missingIds: elsewhere.filter((id) => !found.has(id)),
    ipv6,
    stale,
  };
}

/** A group may serve other VPCs than its own. Where AWS does not say so, it is taken as not doing it. */
async function withAssociations(
  clients: Clients,
  outside: readonly ObservedGroup[],
  carriedIds: readonly string[],
): Promise<readonly ObservedGroup[]> {
  const asked = outside.filter(({ id }) => carriedIds.includes(id)).map(({ id }) => id);
  if (asked.length === 0) return outside;
  const found = await describeAssociations(clients, asked).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  if (found === undefined) return outside;
  return outside.map((group) =>
    asked.includes(group.id)
      ? { ...group, serves: found.filter((one) => one.group === group.id).map(({ vpc }) => vpc) }
      : group,
  );
}

/** Text of any other form is no id of a group, and AWS may refuse the whole call for it. */
const couldExist = (id: string): boolean => /^sg-[0-9a-f]{8,17}$/.test(id);

/** A load balancer whose tags are asked for and that is gone by then is left out. */
async function observeLoadBalancers(
  clients: Clients,
  vpc: string,
  tagsOf: (loadBalancer: ObservedLoadBalancer) => boolean,
): Promise<readonly ObservedLoadBalancer[]> {
  const all = await describeLoadBalancers(clients);
  const loadBalancers = all.filter((loadBalancer) => loadBalancer.vpc === vpc && loadBalancer.type !== 'gateway');
  const candidates = new Set(loadBalancers.filter(tagsOf).map(({ arn }) => arn));
  const tags = await describeLoadBalancerTags(clients, [...candidates]);
  return loadBalancers.flatMap((loadBalancer) => {
    if (!candidates.has(loadBalancer.arn)) return [loadBalancer];
    const own = tags.get(loadBalancer.arn);
    return own === undefined ? [] : [{ ...loadBalancer, tags: own }];
  });
}
