import { type Clients, createClients } from '../aws/clients.ts';
import { findVpc } from '../aws/cluster.ts';
import { requireAccount } from '../aws/identity.ts';
import { observe } from '../aws/observe.ts';
import type { Observed, ObservedGroup } from '../aws/observed.ts';
import type { Finding } from '../finding.ts';
import { ipv6Matters } from '../plan/ipv6.ts';
import { type Match, matchGroups } from '../plan/match.ts';
import { ownGroups } from '../plan/orphans.ts';
import { groupIdsNamed, prefixListNames } from '../plan/references.ts';
import { type Problem, UserError } from '../problem.ts';
import { type Repository, readRepository } from './repository.ts';
import type { Failure, Run } from './run.ts';

/** What is known before a mode decides anything: the repository, and AWS where it could be asked. */
export type Prepared =
  | {
      readonly kind: 'ready';
      readonly clients: Clients;
      readonly repository: Repository;
      readonly observed: Observed;
      /** Of the inputs and the repository. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'stopped';
      readonly problems: readonly Problem[];
      readonly findings: readonly Finding[];
      readonly failure: Failure;
    };

/**
 * Reads the repository and then AWS. Where an input makes it impossible to ask AWS, or AWS does not answer, everything else that
 * is wrong is still reported beside it.
 */
export async function prepare(run: Run): Promise<Prepared> {
  const repository = await readRepository(run);
  const problems = [...run.problems, ...repository.problems];
  if (run.problems.some((problem) => sayWhomToAsk.includes(problem.input))) {
    return stopped(repository, problems, 'problems');
  }
  try {
    const clients = await createClients(run.inputs.region === '' ? {} : { region: run.inputs.region });
    await requireAccount(clients, run.inputs.allowedAccountIds);
    const vpc = run.inputs.vpcId === '' ? await findVpc(clients, run.inputs.cluster) : run.inputs.vpcId;
    const observed = await observe(clients, questions(run, repository, vpc), run);
    return { kind: 'ready', clients, repository, observed, problems };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return stopped(repository, [...problems, ...error.problems], problems.length > 0 ? 'problems' : error.reason);
  }
}

/** Inputs without which nobody knows which AWS to ask, or whether it may be asked. */
const sayWhomToAsk: readonly string[] = ['cluster', 'vpc-id', 'region', 'allowed-account-ids', 'owner'];

const stopped = (
  repository: Repository,
  problems: readonly Problem[],
  reason: Failure['reason'],
): Extract<Prepared, { kind: 'stopped' }> => ({
  kind: 'stopped',
  problems,
  findings: repository.findings,
  failure: { reason, message: failureMessage(problems) },
});

/** One line for the end of the log: the first problem, and how many there are. */
export function failureMessage(problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  const where = first?.place === undefined ? '' : `${first.place.file}:${first.place.line}: `;
  return `${where}${first?.message ?? 'the run failed'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}

function questions(run: Run, repository: Repository, vpc: string): Parameters<typeof observe>[1] {
  const { declarations, frontends } = repository;
  const scope = { owner: run.inputs.owner, cluster: run.inputs.cluster };
  const match = (groups: readonly ObservedGroup[]): readonly Match[] =>
    matchGroups(declarations.groups, { owner: scope.owner, vpc, groups, outside: [] });
  // Asked once for every group: what stands for a declared group is the same each time.
  let wanted: ReadonlySet<string> | undefined;
  const types = new Set<string>(frontends.flatMap((frontend) => frontend.loadBalancers.map(({ type }) => type)));
  return {
    vpc,
    groupIds: groupIdsNamed(declarations, frontends),
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
    needsIpv6: (groups) => ipv6Matters(match(groups), groups),
  };
}
