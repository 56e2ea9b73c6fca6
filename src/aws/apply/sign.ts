import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { isOurTag, tagKeys } from '../../plan/ownership.ts';
import { advance, effect, isNew, type Progress, remaining } from './progress.ts';
import { isFresh, type Run } from './run.ts';

/** Whether a group exists and is not ours yet: one that is taken over. */
export const isTakenOver = (progress: Pick<Progress, 'group' | 'done'>): boolean =>
  remaining(progress, 'tag-group').some(({ set }) => Object.hasOwn(set, tagKeys.owner));

/**
 * The first call for a group that is taken over: it says whose it is before anything of it is changed, so a run that dies leaves no group
 * that was changed by nobody, and a role that may change only what has our owner can go on. The change is done when the others are said.
 */
export async function claim(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  if (id === undefined) return progress;
  const claimed = await effect(async () => {
    await tag(run, progress, id, planned(progress).filter(isClaim));
    return [];
  });
  return advance(progress, [claimed]);
}

/**
 * Gives a group that is in use its `Name` back when its new rules stand, and before anything is closed that may have moved to it. The change is done
 * when the other tags are said.
 */
export async function giveName(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  if (id === undefined) return progress;
  const named = await effect(async () => {
    await tag(
      run,
      progress,
      id,
      planned(progress).filter(([key]) => key === tagKeys.name),
    );
    return [];
  });
  const after = advance(progress, [named]);
  return named.stop === undefined ? { ...after, isNamed: true } : after;
}

/**
 * The last call for a group: its tags, and what was applied. A new group gets its `Name` here, by which the controller finds it: not
 * before its rules stand in both directions.
 */
export async function sign(run: Run, progress: Progress): Promise<Progress> {
  const { id, group } = progress;
  if (id === undefined) return progress;
  const changes = remaining(progress, 'tag-group');
  const isSaid = isTakenOver(progress) ? isClaim : () => false;
  const tags = new Map([
    ...planned(progress).filter((entry) => !isSaid(entry)),
    ...(isNew(progress) ? [[tagKeys.name, group.name] as const] : []),
    [tagKeys.applied, run.applied(group.name, id, run.lookup)],
  ]);
  const signed = await effect(async () => {
    await tag(run, progress, id, [...tags]);
    return changes;
  });
  return advance(progress, [signed]);
}

type Entry = readonly [key: string, value: string];

/** Tags of which `Name` is none: the controller must not find a group before its rules stand. */
const isClaim = ([key]: Entry): boolean => isOurTag(key);

const planned = (progress: Progress): readonly Entry[] =>
  remaining(progress, 'tag-group').flatMap((change) => Object.entries(change.set));

const tag = (run: Run, { group }: Progress, id: string, tags: readonly Entry[]): Promise<unknown> =>
  run.write('CreateTags', {
    about: id,
    fresh: isFresh(run, group),
    send: (ec2) =>
      ec2.send(new CreateTagsCommand({ Resources: [id], Tags: tags.map(([Key, Value]) => ({ Key, Value })) })),
  });
