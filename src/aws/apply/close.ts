import type { Direction } from '../../groups/rule.ts';
import type { Change } from '../../plan/plan.ts';
import { type Going, revoke, stillThere } from '../revoke.ts';
import { revokeGiven } from './given-egress.ts';
import { advance, type ChangeOf, effect, inDirection, type Progress, remaining } from './progress.ts';
import { isFresh, resolveRule, type Run } from './run.ts';

/** Takes away what is not declared, one call per direction; of a new group its default egress. */
export async function close(run: Run, progress: Progress): Promise<Progress> {
  const { id } = progress;
  const removals = remaining(progress, 'remove-rule');
  if (id === undefined || (removals.length === 0 && progress.surplus.length === 0)) return progress;
  return advance(
    progress,
    await Promise.all([
      effect(() => closeDirection(run, progress, id, 'ingress', inDirection(removals, 'ingress'))),
      effect(async () => {
        await revokeGiven(run, id, progress.surplus, isFresh(run, progress.group));
        return closeDirection(run, progress, id, 'egress', inDirection(removals, 'egress'));
      }),
    ]),
  );
}

/** One Revoke call, of the rules that the plan saw under these ids. */
export async function closeDirection(
  run: Run,
  { group }: Pick<Progress, 'group'>,
  id: string,
  direction: Direction,
  removals: readonly ChangeOf<'remove-rule'>[],
): Promise<readonly Change[]> {
  const planned = removals.map(({ ruleId, rule }): Going => ({ ruleId, rule: resolveRule(run, id, rule) }));
  const going = run.outdated.has(id) ? stillThere(planned, await run.readRules(id)) : planned;
  await revoke(run.write, id, direction, going, run.readRules, isFresh(run, group));
  return removals;
}
