import { applyCleanup, usesOf } from '../aws/cleanup.ts';
import { findMentions } from '../manifests/mentions.ts';
import { cleanupCandidates, makeCleanupPlan } from '../plan/cleanup.ts';
import { namesOf, ownGroups } from '../plan/orphans.ts';
import type { Problem } from '../problem.ts';
import { failureOfOutcomes, refused } from './apply.ts';
import { unexpected } from './expected.ts';
import { failureOf } from './plan.ts';
import { failureMessage, prepare } from './prepare.ts';
import type { Repository } from './repository.ts';
import type { Result, Run } from './run.ts';

/** Deletes what is ours and nobody declares, names or uses any more. The only mode that deletes a group. */
export async function cleanup(run: Run): Promise<Result> {
  const prepared = await prepare(run);
  if (prepared.kind === 'stopped') return prepared;
  const { clients, observed, repository, problems } = prepared;
  const { findings } = repository;
  const doubts = doubtsAbout(repository);
  if (problems.length > 0 || doubts.length > 0) {
    const all = [...problems, ...doubts];
    const reason = problems.length > 0 ? 'problems' : 'refused';
    return { problems: all, findings, failure: { reason, message: failureMessage(all) } };
  }

  const scope = { owner: run.inputs.owner, cluster: run.inputs.cluster, observed };
  const mentions = await findMentions(
    run.context.workspace,
    [...repository.manifests.matched, ...repository.declarationFiles],
    ownGroups(observed.groups, scope).flatMap(namesOf),
  );
  const candidates = cleanupCandidates({ ...scope, mentions });
  const uses = await usesOf(
    clients,
    candidates.map((group) => group.id),
  );
  const plan = makeCleanupPlan({ ...scope, mentions, uses, problems, findings });

  const refusals = await unexpected(run, plan);
  if (refusals.length > 0) return refused(plan, refusals);
  const outcomes = await applyCleanup(clients, plan, run);
  return { problems, findings, plan, outcomes, ...(failureOfOutcomes(outcomes) ?? failureOf(run, plan)) };
}

/** Whatever could hide a name from us makes it unsafe to delete the group of that name. */
function doubtsAbout({ manifests }: Repository): readonly Problem[] {
  const hint = 'Nothing was deleted. Mend this, then run cleanup again.';
  return [
    ...(manifests.matched.length === 0
      ? [{ message: 'cleanup does not run without manifests: no file matches the input `manifests`', hint }]
      : []),
    ...manifests.overBudget.map((file) => ({
      message: `cleanup does not run while a file is over budget: ${file}`,
      hint,
      place: { file, line: 1, column: 1 },
    })),
    ...manifests.unrendered.map(({ tree, how, place }) => ({
      message: `cleanup does not run while ${tree} (${how}) is not rendered: it may name groups that nothing else does`,
      hint: 'Render it and give the rendered files in the input `manifests`, or exclude it there with `!`.',
      place,
    })),
  ];
}
