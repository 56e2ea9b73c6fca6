import { skipFor } from './phases.ts';
import type { Progress } from './progress.ts';

/** Stops the groups that a finding keeps from being written, and those with changes that refer to them, directly or not. */
export function skipBlocked(groups: readonly Progress[]): readonly Progress[] {
  return spread(groups.map(blocked));
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

function spread(groups: readonly Progress[]): readonly Progress[] {
  const stopped = new Map(
    groups.flatMap((progress) => (progress.stop === undefined ? [] : [[progress.group.name, progress]])),
  );
  const next = groups.map((progress) => {
    if (progress.stop !== undefined || progress.group.changes.length === 0) return progress;
    const cause = causeIn(progress, groups, stopped);
    return cause === undefined ? progress : skipFor(progress, cause);
  });
  return next.every((progress, index) => progress === groups[index]) ? groups : spread(next);
}

/** A stopped group that this one refers to, by itself or through groups that have nothing to change and so are not stopped. */
function causeIn(
  { group }: Progress,
  groups: readonly Progress[],
  stopped: ReadonlyMap<string, Progress>,
  seen: readonly string[] = [],
): Progress | undefined {
  for (const name of group.refersTo) {
    if (seen.includes(name)) continue;
    const other = groups.find((one) => one.group.name === name);
    const cause =
      stopped.get(name) ?? (other === undefined ? undefined : causeIn(other, groups, stopped, [...seen, name]));
    if (cause !== undefined) return cause;
  }
  return undefined;
}
