import { skipFor } from './phases.ts';
import type { Progress } from './progress.ts';

/** Stops the groups with changes that are held, each for the group that a finding blocks. */
export function skipHeld(groups: readonly Progress[], held: ReadonlyMap<string, string>): readonly Progress[] {
  const stopped = groups.map(blocked);
  const byName = new Map(stopped.map((progress) => [progress.group.name, progress]));
  return stopped.map((progress) => {
    const { name, changes } = progress.group;
    const cause = byName.get(held.get(name) ?? name);
    return progress === cause || cause === undefined || changes.length === 0 ? progress : skipFor(progress, cause);
  });
}

function blocked(progress: Progress): Progress {
  const { group } = progress;
  if (group.blocked === undefined) return progress;
  return {
    ...progress,
    stop: {
      result: 'skipped',
      problem: {
        message: `${group.name} is not written for the finding ${group.blocked}`,
        hint: 'The finding says what to do.',
        ...(group.place === undefined ? {} : { place: group.place }),
      },
    },
  };
}
