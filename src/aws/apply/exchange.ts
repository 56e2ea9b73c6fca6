import { mayOverlap } from '../../groups/overlap.ts';
import { type Direction, formatRule } from '../../groups/rule.ts';
import type { Change, ExchangeStep, GroupPlan, PlannedRule } from '../../plan/plan.ts';
import { closedBy, openedBy } from '../../plan/opens.ts';
import { liveKey } from '../../plan/resolve.ts';
import type { Problem } from '../../problem.ts';
import { isRefused, problemOf } from '../errors.ts';
import { closeDirection } from './close.ts';
import { modify } from './modify.ts';
import { authorize } from './open.ts';
import { advance, type ChangeOf, effect, type Progress } from './progress.ts';
import { resolveRule, type Run } from './run.ts';

type Removal = ChangeOf<'remove-rule'>;

/**
 * Takes the steps of a group that its quota does not let have its old and its new rules together. What went first is put back where what was to
 * replace it cannot come; and once something went, of this group or of one that took its turn before, the calls that replace it are made though
 * the run was cancelled.
 */
export async function exchange(run: Run, progress: Progress): Promise<Progress> {
  const { id, group } = progress;
  if (id === undefined || group.exchange === undefined) return progress;
  const unstoppable: Run = { ...run, write: (api, write) => run.write(api, { ...write, finish: true }) };
  let now = progress;
  let gone: readonly Removal[] = [];
  /** Their room is taken, so they cannot come back. */
  let replaced: readonly Removal[] = [];
  const steps = group.exchange.steps.map((step) => ({
    step,
    rows: step.rows.flatMap((row) => group.changes[row] ?? []),
  }));
  for (const [at, { step, rows }] of steps.entries()) {
    const isOpen =
      [...gone, ...replaced].some(({ rule }) => rule.direction === step.direction) ||
      opensAgain(
        steps.slice(at).flatMap((one) => one.rows),
        run.closed,
      );
    let error: unknown;
    const made = await effect(async () => {
      await take(isOpen ? unstoppable : run, now, id, step, rows).catch((why: unknown) => {
        error = why;
        throw why;
      });
      return rows;
    });
    const isOpenQuestion = made.stop?.result === 'failed' && !isRefused(error);
    const state = isOpenQuestion ? await stateAfter(run, id, step, rows, gone) : 'undone';
    if (made.stop === undefined || state === 'done') {
      run.closed.push(...rows.flatMap(closedBy));
      // What has gone is done when it cannot be put back any more.
      now = advance(now, [{ done: step.call === 'revoke' ? gone : [...gone, ...rows] }]);
      replaced = [...replaced, ...gone];
      gone = step.call === 'revoke' ? rows.filter(isRemoval) : [];
      continue;
    }
    if (state === 'unknown')
      return advance(now, [{ ...made, stop: { ...made.stop, ...unsureOf(made.stop, group, id, rows) } }]);
    if (gone.length === 0) return advance(now, [{ ...made, stop: { ...made.stop, ...wordsOf(made.stop, replaced) } }]);
    const back = await putBack(unstoppable, now, id, step.direction, gone);
    const { result, problem } = made.stop;
    return advance(now, [{ done: back.done, stop: { result, problem: { ...problem, ...back.words(problem) } } }]);
  }
  return advance(now, [{ done: gone }]);
}

/** Whether something comes that may let through what a group that took its turn before has closed. */
const opensAgain = (rows: readonly Change[], closed: readonly PlannedRule[]): boolean =>
  rows.flatMap(openedBy).some((rule) => closed.some((one) => mayOverlap(one, rule)));

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

/**
 * What became of a call that failed: an answer that was lost may be of a call that was carried out. It matters where something is closed by it, or
 * would be opened again without it.
 */
async function stateAfter(
  run: Run,
  id: string,
  { call }: ExchangeStep,
  rows: readonly Change[],
  gone: readonly Removal[],
): Promise<'done' | 'undone' | 'unknown'> {
  if (call === 'modify' || (call === 'authorize' && gone.length === 0)) return 'undone';
  try {
    const keys = new Set((await run.readRules(id)).map(liveKey));
    const stands = (row: Change): boolean => 'rule' in row && keys.has(liveKey(resolveRule(run, id, row.rule)));
    return (call === 'revoke' ? rows.some(stands) : !rows.every(stands)) ? 'undone' : 'done';
  } catch {
    return call === 'revoke' ? 'unknown' : 'undone';
  }
}

/** Nobody knows whether they went. */
function unsureOf(
  { problem }: NonNullable<Progress['stop']>,
  { name }: GroupPlan,
  id: string,
  rows: readonly Change[],
): { readonly problem?: Problem } {
  if (problem === undefined) return {};
  const rules = inWords(rows.filter(isRemoval));
  const hint = `${problem.hint === undefined ? '' : `${problem.hint} `}Run apply again at once, or see whether ${name} (${id}) has these rules, and authorize them by hand: ${rules}.`;
  return {
    problem: { ...problem, message: `${problem.message}; AND WHETHER THESE RULES WENT IS NOT KNOWN: ${rules}`, hint },
  };
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
    case 'revoke':
      await closeDirection(run, { group }, id, direction, rows.filter(isRemoval));
      return;
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
