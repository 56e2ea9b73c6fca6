import { type ChangedFiles, compareCommits } from '../github/changed-files.ts';
import { readOwnMarker } from '../github/comment.ts';
import { hashOfName, groupDigests, maxGroupDigests } from '../plan/group-digests.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { redeclaredGroups } from './redeclared.ts';
import type { Run } from './run.ts';

/**
 * In a merge queue: the groups that this pull request changes and that come out differently from the plan on it, as problems. What the
 * pull requests before it in the queue change does not count. Where that cannot be told, one line says why and nothing is refused: a comment can be
 * edited by whoever can write, so this tells a plan that has gone stale and approves of nothing.
 */
export async function staleGroups(
  run: Pick<Run, 'log'> &
    Partial<Pick<Run, 'signal'>> & { readonly inputs: QueueInputs; readonly context: QueueContext },
  plan: Pick<Plan, 'kind' | 'vpc' | 'groups'>,
  changed: ChangedFiles,
): Promise<readonly Problem[]> {
  const { inputs, context, signal: cancelled } = run;
  const { repository, apiUrl, pullRequest, range, baseBranch } = context;
  const skipped = (why: string): readonly Problem[] => {
    run.log(`Not compared with the plan on the pull request: ${why}.`);
    return [];
  };
  if (pullRequest === undefined) return skipped('the merge group names none');
  if (repository === undefined || apiUrl === undefined) return skipped('there is no event');
  const connection = { repository, apiUrl, token: inputs.githubToken };
  const found = await readOwnMarker({ ...connection, cancelled, pullRequest: pullRequest.number, label: inputs.label });
  if ('why' in found) return skipped(found.why);
  const { groups } = found.marker;
  if (groups === undefined) return skipped(`the comment on #${pullRequest.number} holds no plan of what is on AWS`);

  const reviewed = new Map(groups.map((one) => [one.name, one.digest]));
  const now = new Map(groupDigests(plan, Infinity).map((one) => [one.name, one.digest]));
  const others = plan.groups.filter(({ name }) => {
    const [before, after] = [reviewed.get(hashOfName(name)), now.get(hashOfName(name))];
    // A marker that is full says nothing about the rest.
    return after !== undefined && after !== before && (before !== undefined || groups.length < maxGroupDigests);
  });
  if (others.length === 0) {
    run.log(`Compared with the plan on #${pullRequest.number}: what it changes comes out the same.`);
    return [];
  }

  if (range?.base === undefined || baseBranch === undefined) return skipped('the event does not name its commits');
  if (changed.rule === 'whole-tree') return skipped(changed.why);
  const queued = await compareCommits(connection, { base: baseBranch, head: range.base }, { cancelled });
  if ('why' in queued) return skipped(queued.why);
  const own = await redeclaredGroups(
    inputs,
    connection,
    changed.names,
    { before: range.base, after: range.head },
    { cancelled },
  );
  const earlier = await redeclaredGroups(
    inputs,
    connection,
    queued,
    { before: baseBranch, after: range.base },
    { cancelled },
  );
  if ('why' in own) return skipped(own.why);
  if ('why' in earlier) return skipped(earlier.why);
  return others
    .filter(({ name }) => own.has(name) && !earlier.has(name))
    .map(({ name, place }) => ({
      message: reviewed.has(hashOfName(name))
        ? `the group ${name} comes out differently than the plan on pull request #${pullRequest.number} says`
        : `the group ${name} changes, and the plan on pull request #${pullRequest.number} does not have it`,
      hint: 'Run the workflow of the pull request again, review the plan that it shows, and queue it again.',
      ...(place === undefined ? {} : { place }),
    }));
}

type QueueInputs = Pick<
  Run['inputs'],
  'githubToken' | 'label' | 'cluster' | 'manifests' | 'context' | 'declarations' | 'policy'
>;

type QueueContext = Pick<Run['context'], 'repository' | 'apiUrl' | 'pullRequest' | 'range' | 'baseBranch'>;
