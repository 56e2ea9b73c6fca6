import { type Direction, formatRule, ruleKey } from '../../groups/rule.ts';
import type { Change, ExchangeStep } from '../../plan/plan.ts';
import type { Problem } from '../../problem.ts';
import { problemOf } from '../errors.ts';
import { type Going, revoke } from '../revoke.ts';
import { modify } from './modify.ts';
import { authorize } from './open.ts';
import { advance, type ChangeOf, effect, type Progress } from './progress.ts';
import { isFresh, resolveRule, type Run } from './run.ts';

type Removal = ChangeOf<'remove-rule'>;

/**
 * Takes the steps of a group that its quota does not let have its old and its new rules together. What went first is put back where what was to
 * replace it cannot come; and once it went, the calls that replace it are made though the run was cancelled.
 */
export async function exchange(run: Run, progress: Progress): Promise<Progress> {
  const { id, group } = progress;
  if (id === undefined || group.exchange === undefined) return progress;
  const unstoppable: Run = { ...run, write: (api, write) => run.write(api, { ...write, finish: true }) };
  let now = progress;
  let gone: readonly Removal[] = [];
  /** Their room is taken, so they cannot come back. */
  let replaced: readonly Removal[] = [];
  for (const step of group.exchange.steps) {
    const rows = step.rows.flatMap((row) => group.changes[row] ?? []);
    const isOpen = [...gone, ...replaced].some(({ rule }) => rule.direction === step.direction);
    const made = await effect(async () => {
      await take(isOpen ? unstoppable : run, now, id, step, rows);
      return rows;
    });
    if (made.stop === undefined || (gone.length > 0 && (await stands(run, id, step, rows)))) {
      // What has gone is done when it cannot be put back any more.
      now = advance(now, [{ done: step.call === 'revoke' ? gone : [...gone, ...rows] }]);
      replaced = [...replaced, ...gone];
      gone = step.call === 'revoke' ? rows.filter(isRemoval) : [];
      continue;
    }
    if (gone.length === 0) return advance(now, [{ ...made, stop: { ...made.stop, ...wordsOf(made.stop, replaced) } }]);
    const back = await putBack(unstoppable, now, id, step.direction, gone);
    const { result, problem } = made.stop;
    return advance(now, [{ done: back.done, stop: { result, problem: { ...problem, ...back.words(problem) } } }]);
  }
  return advance(now, [{ done: gone }]);
}

/** Rules that went first may have let in what only the call that failed brings back. */
function wordsOf(
  { problem }: NonNullable<Progress['stop']>,
  replaced: readonly Removal[],
): { readonly problem?: Problem } {
  if (replaced.length === 0 || problem === undefined) return {};
  const rules = inWords(replaced);
  const hint = `${problem.hint === undefined ? '' : `${problem.hint} `}Then run apply again at once.`;
  return {
    problem: { ...problem, message: `${problem.message}; what went first stays away until then: ${rules}`, hint },
  };
}

const inWords = (gone: readonly Removal[]): string =>
  gone.map(({ rule }) => `${rule.direction} ${formatRule(rule)}`).join(', ');

/** An answer that was lost may be of a call that was carried out: then there is nothing to put back. */
async function stands(run: Run, id: string, { call }: ExchangeStep, rows: readonly Change[]): Promise<boolean> {
  if (call !== 'authorize') return false;
  try {
    const keys = new Set((await run.readRules(id)).map(ruleKey));
    return rows.every((row) => !('rule' in row) || keys.has(ruleKey(resolveRule(run, id, row.rule))));
  } catch {
    return false;
  }
}

const isRemoval = (change: Change): change is Removal => change.kind === 'remove-rule';

async function take(
  run: Run,
  { group }: Progress,
  id: string,
  step: ExchangeStep,
  rows: readonly Change[],
): Promise<void> {
  const { call, direction } = step;
  switch (call) {
    case 'revoke': {
      const going = rows
        .filter(isRemoval)
        .map(({ ruleId, rule }): Going => ({ ruleId, rule: resolveRule(run, id, rule) }));
      return revoke(run.write, id, direction, going, run.readRules, isFresh(run, group));
    }
    case 'authorize': {
      const adds = rows.filter((change): change is ChangeOf<'add-rule'> => change.kind === 'add-rule');
      await authorize(run, { group }, id, direction, adds);
      return;
    }
    case 'modify': {
      const changes = rows.filter((change): change is ChangeOf<'modify-rule'> => change.kind === 'modify-rule');
      return modify(run, group, id, direction, changes);
    }
  }
}

type Back = { readonly done: readonly Change[]; readonly words: (problem: Problem) => Partial<Problem> };

async function putBack(
  run: Run,
  { group }: Progress,
  id: string,
  direction: Direction,
  gone: readonly Removal[],
): Promise<Back> {
  const rules = inWords(gone);
  try {
    await authorize(
      run,
      { group },
      id,
      direction,
      gone.map(({ rule }) => ({ kind: 'add-rule', rule })),
    );
    return { done: [], words: ({ message }) => ({ message: `${message}; what went first was put back: ${rules}` }) };
  } catch (error) {
    return {
      done: gone,
      words: ({ message, hint }) => ({
        message: `${message}; AND WHAT WENT FIRST IS NOT BACK: ${rules} (${problemOf(error).message})`,
        hint: `${hint === undefined ? '' : `${hint} `}Run apply again at once, or authorize these rules of ${group.name} (${id}) by hand: ${rules}.`,
      }),
    };
  }
}
