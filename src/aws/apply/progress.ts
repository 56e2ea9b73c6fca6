import type { Direction, Rule } from '../../groups/rule.ts';
import type { Change, GroupPlan } from '../../plan/plan.ts';
import { type Problem, UserError } from '../../problem.ts';
import { problemOf } from '../errors.ts';
import type { GroupOutcome } from '../outcome.ts';

/** How far one group has come. A value: every step makes a new one. */
export type Progress = {
  readonly group: GroupPlan;
  /** Absent while it does not exist. */
  readonly id?: string;
  readonly done: ReadonlySet<Change>;
  /** Egress rules that AWS gave the new group and that are not declared. */
  readonly surplus: readonly Rule[];
  /** Set once, when it takes no further steps. */
  readonly stop?: {
    readonly result: 'failed' | 'skipped';
    readonly problem: Problem;
    /** It only takes nothing away for now: rules that refer to it need not wait. */
    readonly waits?: true;
  };
  /** Whether a group that exists has got its `Name` already, before the other tags. */
  readonly isNamed?: true;
};

/** What one call came to: the changes that are done by it, or why they are not. */
export type Effect = {
  readonly done: readonly Change[];
  readonly stop?: NonNullable<Progress['stop']>;
};

export type ChangeOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

export const begin = (group: GroupPlan): Progress => ({
  group,
  ...(group.id === undefined ? {} : { id: group.id }),
  done: new Set(),
  surplus: [],
});

/** The progress after these effects; the first that failed stops it. */
export function advance(progress: Progress, effects: readonly Effect[]): Progress {
  const stop = effects.find((each) => each.stop !== undefined)?.stop;
  return {
    ...progress,
    done: new Set([...progress.done, ...effects.flatMap((each) => each.done)]),
    ...(stop === undefined ? {} : { stop }),
  };
}

/** Runs a call; what it throws becomes a value, so that one group never stops the others. */
export async function effect(call: () => Promise<readonly Change[]>): Promise<Effect> {
  try {
    return { done: await call() };
  } catch (error) {
    return { done: [], stop: stopFor(error) };
  }
}

/** What a call that was not carried out means for its group: a cancelled run left it alone, anything else failed. */
export const stopFor = (error: unknown): NonNullable<Progress['stop']> => ({
  result: error instanceof UserError && error.reason === 'cancelled' ? 'skipped' : 'failed',
  problem: problemOf(error),
});

/** The changes of a kind that are not done yet, of one direction where it matters. */
export const remaining = <K extends Change['kind']>(
  { group, done }: Pick<Progress, 'group' | 'done'>,
  kind: K,
): readonly ChangeOf<K>[] =>
  group.changes.filter((change): change is ChangeOf<K> => change.kind === kind && !done.has(change));

/** Whether a rule is added by a step of the group's exchange, and not before. */
export const waitsForRoom = ({ group }: Pick<Progress, 'group'>, change: Change): boolean => {
  const row = group.changes.indexOf(change);
  return group.exchange?.steps.some(({ rows }) => rows.includes(row)) === true;
};

export const inDirection = <T extends { readonly rule: { readonly direction: Direction } }>(
  changes: readonly T[],
  direction: Direction,
): readonly T[] => changes.filter((change) => change.rule.direction === direction);

export const isNew = ({ group }: Pick<Progress, 'group'>): boolean =>
  group.changes.some((change) => change.kind === 'create-group');

export function outcomeOf({ group, id, done, stop }: Progress): GroupOutcome {
  return {
    group: group.name,
    ...(id === undefined ? {} : { id }),
    result: stop?.result ?? (group.changes.length === 0 ? 'unchanged' : 'done'),
    done: group.changes.filter((change) => done.has(change)),
    left: group.changes.filter((change) => !done.has(change)),
    ...(stop === undefined ? {} : { problem: stop.problem }),
  };
}
