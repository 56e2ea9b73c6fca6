import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { tagKeys } from '../../plan/ownership.ts';
import { advance, effect, isNew, type Progress, remaining } from './progress.ts';
import { isFresh, type Run } from './run.ts';

/**
 * The last call for a group: its tags, and what was applied. A new group gets its `Name` here, by which the controller finds it: not
 * before its rules stand in both directions.
 */
export async function sign(run: Run, progress: Progress): Promise<Progress> {
  const { id, group } = progress;
  if (id === undefined) return progress;
  const changes = remaining(progress, 'tag-group');
  const tags = new Map([
    ...changes.flatMap((change) => Object.entries(change.set)),
    ...(isNew(progress) ? [[tagKeys.name, group.name] as const] : []),
    [tagKeys.applied, run.applied(group.name)],
  ]);
  const signed = await effect(async () => {
    await run.write('CreateTags', {
      about: id,
      fresh: isFresh(run, group),
      send: (ec2) =>
        ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) })),
    });
    return changes;
  });
  return advance(progress, [signed]);
}
