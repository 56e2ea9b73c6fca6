import type { Progress } from './progress.ts';

/** One kind of step, for the groups that take it. */
export type Phase = {
  readonly takes: (progress: Progress) => boolean;
  /** Returns what it came to, also where a call failed. Without it the phase is a gate: who takes it waits until every group is through the one before. */
  readonly step?: (progress: Progress) => Promise<Progress>;
  /** Of a gate: what a group that waited there comes to when it knows how all the others did. */
  readonly after?: (progress: Progress, others: readonly Progress[]) => Progress;
  /** The step is right whatever became of the groups that it refers to. */
  readonly alone?: boolean;
};

/**
 * Takes every group through the phases in their order. A group waits for itself and for the groups that its rules refer to, not for all the
 * others, so a long line at one of AWS's token buckets does not hold up the calls that draw on another. A group that stops takes no further
 * steps, and neither do those that refer to it.
 */
export async function runPhases(groups: readonly Progress[], phases: readonly Phase[]): Promise<readonly Progress[]> {
  let before: ReadonlyMap<string, Promise<Progress>> = new Map(
    groups.map((progress) => [progress.group.name, Promise.resolve(progress)]),
  );
  for (const phase of phases) {
    const last = before;
    before = new Map([...last].map(([name, progress]) => [name, through(phase, progress, last)]));
  }
  return Promise.all(before.values());
}

async function through(
  phase: Phase,
  own: Promise<Progress>,
  last: ReadonlyMap<string, Promise<Progress>>,
): Promise<Progress> {
  const progress = await own;
  if (progress.stop !== undefined || !phase.takes(progress)) return progress;
  if (phase.step === undefined) {
    const all = await Promise.all(last.values());
    return phase.after?.(progress, all) ?? progress;
  }
  if (phase.alone === true) return phase.step(progress);
  const references = await Promise.all(progress.group.refersTo.flatMap((name) => last.get(name) ?? []));
  const stopped = references.find(({ stop }) => stop !== undefined && stop.waits !== true);
  return stopped === undefined ? phase.step(progress) : skipFor(progress, stopped);
}

/** Rules that refer to a group that is not as it should be wait for it. */
export function skipFor(progress: Progress, stopped: Progress): Progress {
  const name = stopped.group.name;
  const by = progress.group.refersTo.includes(name) ? '' : ' through another group';
  const how = stopped.stop?.result === 'failed' ? 'failed' : 'was skipped';
  return {
    ...progress,
    stop: {
      result: 'skipped',
      problem: {
        message: `it refers to ${name}${by}, which ${how}`,
        hint: `See what is said about ${name}, then run apply again.`,
      },
    },
  };
}
