import { DeleteTagsCommand } from '@aws-sdk/client-ec2';
import { advance, effect, inDirection, type Progress, remaining } from '../apply/progress.ts';
import { revoke } from '../revoke.ts';
import type { Run } from './run.ts';

/** Always with its keys: DeleteTags without any deletes every tag. */
export async function untag(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  const changes = remaining(progress, 'untag-group');
  const keys = [...new Set(changes.flatMap((change) => change.keys))];
  if (id === undefined || progress.stop !== undefined || keys.length === 0) return progress;
  const done = await effect(async () => {
    await run.write('DeleteTags', {
      about: id,
      send: (ec2) => ec2.send(new DeleteTagsCommand({ Resources: [id], Tags: keys.map((Key) => ({ Key })) })),
    });
    return changes;
  });
  return advance(progress, [done]);
}

/** Takes away the rules that name one of these groups. */
export async function revokeReferences(run: Run, progress: Progress, ids: ReadonlySet<string>): Promise<Progress> {
  const { id } = progress;
  if (id === undefined) return progress;
  const going = remaining(progress, 'remove-rule').filter(
    ({ rule }) => rule.peer.kind === 'group' && ids.has(rule.peer.id),
  );
  const directions = ['ingress', 'egress'] as const;
  const effects = directions.map((direction) => {
    const changes = inDirection(going, direction);
    return effect(async () => {
      if (changes.length > 0) await revoke(run.write, id, direction, changes, run.readRules);
      return changes;
    });
  });
  return advance(progress, await Promise.all(effects));
}
