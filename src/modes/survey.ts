import { type Clients, createClients, readingUntil } from '../aws/clients.ts';
import { findVpc } from '../aws/cluster.ts';
import { requireAccount } from '../aws/identity.ts';
import { observe, type Questions, type Seen } from '../aws/observe.ts';
import type { Observed, ObservedGroup } from '../aws/observed.ts';
import { ipv6Matters } from '../plan/ipv6.ts';
import { type Match, matchGroups, withGroups } from '../plan/match.ts';
import { ownGroups } from '../plan/orphans.ts';
import { isNearQuota, listsToWeigh } from '../plan/quota.ts';
import { groupIdsNamed, prefixListNames } from '../plan/references.ts';
import { lookupOf } from '../plan/resolve.ts';
import type { Repository } from './repository.ts';
import type { Run } from './run.ts';

/**
 * Asks AWS what this run has to know, in an account that it may ask.
 * @throws UserError in words that name the AWS call, or the input that is not so
 */
export async function survey(
  run: Run,
  repository: Repository,
): Promise<{ readonly clients: Clients; readonly observed: Observed }> {
  const { inputs } = run;
  const clients = await createClients(inputs.region === '' ? {} : { region: inputs.region });
  const reading = readingUntil(clients, run.signal);
  await requireAccount(reading, inputs.allowedAccountIds);
  const vpc = inputs.vpcId === '' ? await findVpc(reading, inputs.cluster) : inputs.vpcId;
  const sleep: Run['sleep'] = (milliseconds) => run.sleep(milliseconds, run.signal);
  return { clients, observed: await look({ inputs, sleep }, repository, reading, vpc) };
}

/** Everything about a VPC that a run with this repository has to know. */
export const look = (
  run: Pick<Run, 'inputs' | 'sleep'>,
  repository: Pick<Repository, 'declarations' | 'frontends'>,
  clients: Clients,
  vpc: string,
): Promise<Observed> => observe(clients, questions(run, repository, vpc), run);

function questions(
  run: Pick<Run, 'inputs'>,
  repository: Pick<Repository, 'declarations' | 'frontends'>,
  vpc: string,
): Questions {
  const { declarations, frontends } = repository;
  const scope = { owner: run.inputs.owner, cluster: run.inputs.cluster };
  // What stands for a declared group is the same each time; only how much is known of it grows.
  let found: readonly Match[] | undefined;
  const match = (groups: readonly ObservedGroup[]): readonly Match[] => {
    found ??= matchGroups(declarations.groups, { owner: scope.owner, vpc, groups, outside: [] });
    return withGroups(found, groups);
  };
  // Asked once for every group: what stands for a declared group is the same each time.
  let wanted: ReadonlySet<string> | undefined;
  const types = new Set<string>(frontends.flatMap((frontend) => frontend.loadBalancers.map(({ type }) => type)));
  return {
    vpc,
    groupIds: groupIdsNamed(declarations, frontends),
    carriedIds: frontends.flatMap(({ tokens }) => tokens.map(({ text }) => text)),
    rulesOf: (group, groups) => {
      wanted ??= new Set(
        run.inputs.mode === 'cleanup'
          ? ownGroups(groups, scope).map(({ id }) => id)
          : match(groups).flatMap(({ existing }) => existing?.id ?? []),
      );
      return wanted.has(group.id);
    },
    prefixListNames: prefixListNames(declarations.groups),
    ...(types.size === 0 ? {} : { tagsOf: (loadBalancer) => types.has(loadBalancer.type) }),
    staleRules: run.inputs.mode !== 'cleanup',
    needsIpv6: (groups) => ipv6Matters(match(groups)),
    ...(run.inputs.mode === 'plan' || run.inputs.mode === 'apply'
      ? {
          quota: {
            listsToWeigh: (seen) => listsToWeigh(match(seen.groups), contextOf(match(seen.groups), seen)),
            isNear: (seen) => isNearQuota(match(seen.groups), contextOf(match(seen.groups), seen)),
          },
        }
      : {}),
  };
}

const contextOf = (matches: readonly Match[], seen: Seen) => ({
  ipv6: seen.vpc.ipv6 ?? false,
  lookup: lookupOf(matches, seen),
  lists: seen.prefixLists,
});
