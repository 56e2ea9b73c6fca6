import { DeleteSecurityGroupCommand } from '@aws-sdk/client-ec2';
import { advance, type Progress, remaining, stopFor } from '../apply/progress.ts';
import { isDependencyViolation, isGroupNotFound, problemOf } from '../errors.ts';
import { cutShort } from '../pace.ts';
import { usesOf } from '../uses.ts';
import { goes, keepClaimed, keptFor } from './keep.ts';
import { isLeftBehind, settledUses } from './lingering.ts';
import type { Run } from './run.ts';

/** Deletes a group, unless AWS says that something still uses it; what a load balancer has left behind is waited for. */
export async function remove(run: Run, progress: Progress, all: readonly Progress[]): Promise<Progress> {
  const { id } = progress;
  if (id === undefined || !goes(progress)) return progress;
  // Its rules go with it.
  const done = [...remaining(progress, 'remove-rule'), ...remaining(progress, 'delete-group')];
  try {
    await deleteGroup(run, id, wasNamed(id, all) ? settlingDelays : []);
    return advance(progress, [{ done }]);
  } catch (error) {
    if (isGroupNotFound(error)) return advance(progress, [{ done }]);
    if (!isDependencyViolation(error)) return advance(progress, [{ done: [], stop: stopFor(error) }]);
    const before = (await usesOf(run.clients, [id])).get(id) ?? [];
    const uses = isLeftBehind(before) ? ((await settledUses(run.clients, [id], run.wait)).get(id) ?? []) : before;
    if (uses.length === 0 && before.length > 0) {
      const [waited = progress] = await keepClaimed(run, [progress]);
      return waited.stop === undefined ? remove(run, waited, all) : waited;
    }
    return keptFor(progress, uses.length === 0 ? [{ kind: 'unseen', problem: problemOf(error) }] : uses);
  }
}

/** AWS may still see the rules that were revoked, or went with their group, a moment ago. */
const settlingDelays: readonly number[] = [1_000, 2_000, 4_000, 8_000];

async function deleteGroup(run: Run, id: string, delays: readonly number[]): Promise<void> {
  const send = () =>
    run.write('DeleteSecurityGroup', {
      about: id,
      send: (ec2) => ec2.send(new DeleteSecurityGroupCommand({ GroupId: id })),
    });
  for (const delay of delays) {
    try {
      await send();
      return;
    } catch (error) {
      if (!isDependencyViolation(error)) throw error;
      await cutShort(run.wait.clock, run.wait.signal).sleep(delay);
    }
  }
  await send();
}

/** Whether a rule that this run took away, or that went with its group, named the group. */
const wasNamed = (id: string, all: readonly Progress[]): boolean =>
  all.some(({ done }) =>
    [...done].some(
      (change) => change.kind === 'remove-rule' && change.rule.peer.kind === 'group' && change.rule.peer.id === id,
    ),
  );
