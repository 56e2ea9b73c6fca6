import type { Problem } from '../../problem.ts';
import { type Progress, remaining } from '../apply/progress.ts';
import { problemOf } from '../errors.ts';
import { describeGroupsById } from '../security-groups.ts';
import { formatUse, type Use } from '../uses.ts';
import { settledUses } from './lingering.ts';
import { namedBy } from './order.ts';
import type { Run } from './run.ts';

/** Groups that something uses stay, and so do those that their rules name: nothing is taken away from a group that stays. */
export async function keepUsed(run: Run, groups: readonly Progress[]): Promise<readonly Progress[]> {
  const ids = groups.filter(goes).flatMap(({ id }) => id ?? []);
  const uses = await settledUses(run.clients, ids, run.wait);
  const keep = (all: readonly Progress[]): readonly Progress[] => {
    const going = new Set(all.filter(goes).flatMap(({ id }) => id ?? []));
    const next = all.map((progress) => {
      if (!goes(progress) || progress.id === undefined) return progress;
      const reasons = (uses.get(progress.id) ?? []).filter((use) => use.kind !== 'rule' || !going.has(use.groupId));
      return reasons.length === 0 ? progress : keptFor(progress, reasons);
    });
    return next.every((progress, index) => progress === all[index]) ? all : keep(next);
  };
  return keep(await keepClaimed(run, keep(groups)));
}

/** Groups that somebody has tagged or renamed since they were looked at stay as they are: another run or another cluster may have begun to use one. */
export async function keepClaimed(
  { clients, isAsSeen }: Pick<Run, 'clients' | 'isAsSeen'>,
  groups: readonly Progress[],
): Promise<readonly Progress[]> {
  if (isAsSeen === undefined) return groups;
  const changes = (progress: Progress) => goes(progress) || losesTags(progress);
  const ids = groups.filter(changes).flatMap(({ id }) => id ?? []);
  const stay = (problem: Problem, result: 'failed' | 'skipped', isMeant: (id: string) => boolean = () => true) =>
    groups.map((progress): Progress => {
      const { id } = progress;
      return id !== undefined && changes(progress) && isMeant(id)
        ? { ...progress, stop: { result, problem } }
        : progress;
    });
  try {
    const found = await describeGroupsById(clients, ids);
    const claimed = new Set(found.filter((group) => !isAsSeen(group)).map(({ id }) => id));
    return stay(claimedProblem, 'skipped', (id) => claimed.has(id));
  } catch (error) {
    return stay(problemOf(error), 'failed');
  }
}

const claimedProblem: Problem = {
  message: 'it stays: its name or its tags have changed since this run looked at it',
  hint: 'Run cleanup again: it sees who uses it now.',
};

export const goes = (progress: Progress): boolean =>
  progress.stop === undefined && remaining(progress, 'delete-group').length > 0;

const losesTags = (progress: Progress): boolean =>
  progress.stop === undefined && remaining(progress, 'untag-group').length > 0;

export function keptFor(progress: Progress, uses: readonly Use[]): Progress {
  const shown = uses.slice(0, 5).map(formatUse).join('; ');
  const rest = uses.length > 5 ? `; and ${uses.length - 5} more` : '';
  const unchecked = uses.find((use) => use.kind === 'unchecked');
  return {
    ...progress,
    stop: {
      result: 'skipped',
      problem: {
        message: `${progress.group.name} (${progress.id ?? 'no id'}) stays: ${shown}${rest}`,
        hint: unchecked?.problem.hint ?? (uses.some(({ kind }) => kind === 'unseen') ? unseenHint(progress) : offHint),
      },
    },
  };
}

const offHint = 'Take it off there; a later cleanup deletes it.';

/** These two show most of what a role with few rights, or a caller of another account, does not. */
const unseenHint = ({ id }: Progress): string =>
  `With a role that may see more: \`aws ec2 describe-security-group-vpc-associations --filters Name=group-id,Values=${id ?? ''}\` lists the VPCs it was associated with, \`aws ec2 describe-security-group-references --group-id ${id ?? ''}\` the peered VPCs whose rules name it. ${offHint}`;

/** A group that stays keeps what its rules name, also where it was to go and could not. */
export function keepNamed(progress: Progress, all: readonly Progress[]): Progress {
  const { id, group } = progress;
  if (id === undefined || !goes(progress)) return progress;
  const other = all.find((one) => one.stop !== undefined && one.id !== id && namedBy(one).includes(id));
  if (other === undefined) return progress;
  const message = `${group.name} (${id}) stays: a rule of ${other.id ?? 'no id'} (${other.group.name}), which stays, names it`;
  return {
    ...progress,
    stop: { result: 'skipped', problem: { message, hint: `See what is said about ${other.group.name}.` } },
  };
}
