import type { Clients } from '../aws/clients.ts';
import type { Observed } from '../aws/observed.ts';
import type { Finding } from '../finding.ts';
import { offlineReason } from '../github/offline.ts';
import { type Match, matchGroups } from '../plan/match.ts';
import { applyPolicy } from '../plan/policy.ts';
import { inOneLine, type Problem, UserError } from '../problem.ts';
import type { ReadCounts } from '../report/page.ts';
import { type Repository, readRepository } from './repository.ts';
import type { Failure, Run } from './run.ts';

/** What is known before a mode decides anything: the repository, and AWS where it could be asked. */
export type Prepared = Ready | Stopped;

export type Ready = {
  readonly kind: 'ready';
  readonly clients: Clients;
  readonly repository: Repository;
  readonly observed: Observed;
  /** What stands for each declared group, where it was worked out already. */
  readonly matches?: readonly Match[];
  /** Of the inputs and the repository. */
  readonly problems: readonly Problem[];
};

export type Stopped = {
  readonly kind: 'stopped';
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly read: ReadCounts;
  readonly failure: Failure;
};

/**
 * Reads the repository and then AWS. Where an input makes it impossible to ask AWS, or AWS does not answer, everything else that
 * is wrong is still reported beside it.
 */
export async function prepare(run: Run): Promise<Prepared> {
  refuseOffline(run);
  const repository = await readRepository(run);
  const problems = [...run.problems, ...repository.problems];
  if (run.problems.some((problem) => sayWhomToAsk.includes(problem.input))) {
    return stopped(repository, problems, 'problems');
  }
  try {
    // Loaded only now, so that a wrong input is told before the SDK is there.
    const { survey } = await import('./survey.ts');
    const known = { repository, problems, ...(await survey(run, repository)) };
    return { kind: 'ready', ...known, matches: matchDeclared(run, known) };
  } catch (error) {
    if (run.signal.aborted) return cancelled(repository, problems);
    if (!(error instanceof UserError)) throw error;
    return stopped(repository, [...problems, ...error.problems], problems.length > 0 ? 'problems' : error.reason);
  }
}

/** A plan alone can do without AWS, and does not come here then. */
function refuseOffline({ inputs, context }: Pick<Run, 'inputs' | 'context'>): void {
  const why = offlineReason(inputs, context);
  if (why === undefined) return;
  const message = `mode ${inputs.mode} cannot do without AWS, and this run is offline: ${why}`;
  throw new UserError('refused', [{ message, hint: 'Use `mode: plan` there.' }]);
}

/** What is known without a plan, as the policy has it. */
export const earlyFindings = ({ findings, policy, settings }: Repository): readonly Finding[] =>
  applyPolicy(findings, policy, settings.cluster, 'all').findings;

/** Inputs without which nobody knows which AWS to ask, or whether it may be asked. */
const sayWhomToAsk: readonly string[] = ['cluster', 'vpc-id', 'region', 'allowed-account-ids', 'owner', 'offline'];

const stopped = (repository: Repository, problems: readonly Problem[], reason: Failure['reason']): Stopped => ({
  kind: 'stopped',
  problems,
  findings: earlyFindings(repository),
  read: repository.read,
  failure: { reason, message: inOneLine(problems) },
});

function cancelled(repository: Repository, problems: readonly Problem[]): Stopped {
  const message = 'the run was cancelled before AWS had answered';
  return {
    kind: 'stopped',
    problems: [...problems, { message, hint: 'Nothing was changed.' }],
    findings: earlyFindings(repository),
    read: repository.read,
    failure: { reason: 'cancelled', message },
  };
}

/** The declared groups and what stands for them on AWS. */
export const matchDeclared = (
  { inputs }: Pick<Run, 'inputs'>,
  { repository, observed, matches }: Pick<Ready, 'repository' | 'observed' | 'matches'>,
): readonly Match[] =>
  matches ?? matchGroups(repository.declarations.groups, { ...observed, owner: inputs.owner, vpc: observed.vpc.id });
