import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { applyCleanup } from '../aws/cleanup.ts';
import { patience, settledUses } from '../aws/cleanup/lingering.ts';
import { formatUse, type Use } from '../aws/uses.ts';
import { findMentions } from '../manifests/mentions.ts';
import { cleanupCandidates, type CleanupInput, makeCleanupPlan } from '../plan/cleanup.ts';
import { frontendLabel } from '../plan/label.ts';
import { placeholders } from '../plan/lint/placeholders.ts';
import type { Plan } from '../plan/plan.ts';
import { isDeletable, namesOf, ownGroups } from '../plan/orphans.ts';
import { appliedByOther, newerThan, staleCommits } from '../plan/stale-commit.ts';
import { stopsEverything } from '../plan/stops.ts';
import { inOneLine, type Problem } from '../problem.ts';
import type { GroupOutcome } from '../aws/outcome.ts';
import { ancestryOf } from './ancestry.ts';
import { unexpected } from './expected.ts';
import { failureOfCancelled, failureOfOutcomes, refused } from './outcomes.ts';
import { failureOf } from './plan.ts';
import { earlyFindings, prepare, type Ready } from './prepare.ts';
import type { Repository } from './repository.ts';
import type { Result, Run } from './run.ts';

/** Deletes what is ours and nobody declares, names or uses any more. The only mode that deletes a group. */
export async function cleanup(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  return cleanUp(run, prepared);
}

/** The part of a cleanup that needs a repository and AWS as they are: plans, and does what the plan says. */
export async function cleanUp(
  run: Pick<Run, 'inputs' | 'context' | 'now' | 'sleep'> & Partial<Pick<Run, 'log' | 'signal'>>,
  prepared: Ready,
): Promise<Result> {
  const { clients, observed, repository, problems } = prepared;
  const { read } = repository;
  const doubts = [
    ...doubtsAbout(repository),
    ...unfilledNames(prepared),
    ...(await linksOutside(run.context.workspace, repository)),
  ];
  if (problems.length > 0 || doubts.length > 0) {
    const all = [...problems, ...doubts];
    const reason = problems.length > 0 ? 'problems' : 'refused';
    return { problems: all, findings: earlyFindings(repository), read, failure: { reason, message: inOneLine(all) } };
  }

  const scope = { owner: run.inputs.owner, cluster: run.inputs.cluster, observed };
  const mentions = await findMentions(
    run.context.workspace,
    [...repository.manifests.matched, ...repository.context.matched, ...repository.declarationFiles],
    ownGroups(observed.groups, scope).flatMap(namesOf),
  );
  const candidates = cleanupCandidates({ ...scope, mentions });
  const { log, signal } = run;
  const wait = {
    until: run.now() + patience,
    ...(log === undefined ? {} : { log }),
    ...(signal === undefined ? {} : { signal }),
  };
  const uses = await settledUses(
    clients,
    // What only loses tags may be used by anything.
    candidates.filter(isDeletable(scope.cluster)).map((group) => group.id),
    { ...wait, clock: run },
  );
  const plan = await judgedByCommit(run, {
    ...scope,
    mentions,
    uses: usesInWords(uses, observed.vpc.id),
    problems,
    findings: repository.findings,
    policy: repository.policy,
  });
  const { findings } = plan;
  if (stopsEverything(plan))
    return { problems, findings, read, plan, outcomes: leftAlone(plan), ...failureOf(run, plan) };

  const refusal = await unexpected(run, plan);
  if (refusal.problems.length > 0) return refused(plan, refusal.problems, refusal.unreviewed);
  const outcomes = await applyCleanup(clients, plan, {
    ...wait,
    clock: run,
    isAsSeen: (now) => {
      const then = observed.groups.find(({ id }) => id === now.id);
      return then !== undefined && now.name === then.name && isDeepStrictEqual(now.tags, then.tags);
    },
    accountOf: (id) => observed.groups.find((group) => group.id === id)?.account,
  });
  if (signal?.aborted === true) {
    return { problems, findings, read, plan, outcomes, failure: failureOfCancelled(plan, outcomes) };
  }
  return { problems, findings, read, plan, outcomes, ...(failureOfOutcomes(failed(outcomes)) ?? failureOf(run, plan)) };
}

/** The plan, without the groups that a newer commit has applied: it may not know what they are for. */
async function judgedByCommit(
  run: Pick<Run, 'inputs' | 'context'> & Partial<Pick<Run, 'signal'>>,
  input: CleanupInput,
): Promise<Plan> {
  const plan = makeCleanupPlan(input);
  const { sha } = run.context;
  const applied = plan.groups.flatMap(({ name, id }) => {
    const existing = input.observed.groups.find((group) => group.id === id);
    return appliedByOther({ name, ...(id === undefined ? {} : { id }) }, existing, sha);
  });
  if (applied.length === 0) return plan;
  const ancestry = await ancestryOf(
    run,
    applied.map(({ commit }) => commit),
  );
  const newer = new Map(newerThan(applied, ancestry).map(({ group, commit }) => [group.id ?? '', commit]));
  return makeCleanupPlan({ ...input, newer, findings: [...input.findings, ...staleCommits(applied, sha, ancestry)] });
}

/** What becomes of a plan of which a finding lets nothing be done. */
const leftAlone = ({ groups }: Plan): readonly GroupOutcome[] =>
  groups.map(({ name, id, changes }) => ({
    group: name,
    ...(id === undefined ? {} : { id }),
    result: 'skipped',
    done: [],
    left: changes,
    problem: { message: `${name} stays: an error lets nothing be cleaned up`, hint: 'The error says what to do.' },
  }));

/** A name that a template was to fill in may be that of any group. */
function unfilledNames({ repository, observed }: Pick<Ready, 'repository' | 'observed'>): readonly Problem[] {
  const named = repository.frontends.flatMap((frontend) =>
    frontend.tokens.map((token) => ({ token, frontend: frontendLabel(frontend) })),
  );
  const world = { vpc: observed.vpc.id, securityGroups: observed.groups, loadBalancers: [] };
  return placeholders(named, world).findings.map(({ message, action, place }) => ({
    message: `cleanup does not run while ${message}`,
    hint: action,
    ...(place === undefined ? {} : { place }),
  }));
}

/** A link is never followed, so what stands behind it is known only where that file is matched under its own name. */
async function linksOutside(workspace: string, { manifests, context }: Repository): Promise<readonly Problem[]> {
  const known = new Set([...manifests.matched, ...context.matched].map((file) => join(workspace, file)));
  const root = await realpath(workspace);
  const problems = [...new Set([...manifests.links, ...context.links])].map(
    async (link): Promise<readonly Problem[]> => {
      const target = await realpath(join(workspace, link)).catch(() => undefined);
      if (target !== undefined && known.has(join(workspace, relative(root, target)))) return [];
      return [
        {
          message: `cleanup does not run while what stands behind the symbolic link ${link} is not known: it may name groups that nothing else does`,
          hint: `Exclude it in the input \`manifests\` with !${link}, or give what it leads to by its own name.`,
          place: { file: link, line: 1, column: 1 },
        },
      ];
    },
  );
  return (await Promise.all(problems)).flat();
}

/** A group that is used after all stays, and that is no failure. */
const failed = (outcomes: readonly GroupOutcome[]): readonly GroupOutcome[] =>
  outcomes.filter((outcome) => outcome.result === 'failed');

/** Rules of groups in the same VPC are left out: which of those groups go as well, the plan decides. */
const usesInWords = (uses: ReadonlyMap<string, readonly Use[]>, vpc: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...uses].map(([id, all]) => [id, all.filter((use) => use.kind !== 'rule' || use.vpc !== vpc).map(formatUse)]),
  );

/** Whatever could hide a name from us makes it unsafe to delete the group of that name. */
function doubtsAbout({ manifests, context }: Repository): readonly Problem[] {
  const hint = 'Nothing was deleted. Mend this, then run cleanup again.';
  return [
    ...(manifests.matched.length === 0
      ? [{ message: 'cleanup does not run without manifests: no file matches the input `manifests`', hint }]
      : []),
    ...(manifests.overBudget || context.overBudget
      ? [{ message: 'cleanup does not run while a file is too large to be read', hint }]
      : []),
    ...[...manifests.unrendered, ...context.unrendered].map(({ tree, how, by, place }) => ({
      message: `cleanup does not run while ${tree} (${how}${by === place.file ? '' : `, for ${by}`}) is not rendered: it may name groups that nothing else does`,
      hint: 'Render it and give the rendered files in the input `manifests`, or exclude it there with `!`.',
      place,
    })),
  ];
}
