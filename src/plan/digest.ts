import { createHash } from 'node:crypto';
import { compareText, ruleKey } from '../groups/rule.ts';
import { heldGroups, type Holdable } from './held.ts';
import { writtenRows } from './opens.ts';
import { tagKeys } from './ownership.ts';
import type { Change, GroupPlan, Plan } from './plan.ts';

/**
 * sha256 (hex) of what a plan would do: the VPC and the changes. Of a group that is not written, or waits for one, it has that, in place of the changes
 * that are not made: what is held back in one plan and written in another one is not the same. Findings, lines, dates, commits and the ids of rules do not count, so two runs of
 * the same plan have the same digest.
 */
export function digest(plan: Compared & Pick<Plan, 'vpc'>): string {
  const held = heldGroups(plan.groups);
  const written = plan.groups.filter(({ name }) => !held.has(name));
  const notWritten = plan.groups.filter(({ name, changes }) => held.has(name) && changes.length > 0);
  const lines = [
    ...changeKeys({ ...plan, groups: written.map((group) => ({ ...group, changes: writtenRows(group) })) }),
    ...notWritten.map(({ name }) => JSON.stringify([name, 'not-written'])),
    ...written.flatMap(({ name, waitsFor }) => (waitsFor === undefined ? [] : [JSON.stringify([name, 'waits'])])),
  ].sort(compareText);
  return createHash('sha256')
    .update([plan.kind, plan.vpc, ...lines].map((line) => JSON.stringify(line)).join('\n'))
    .digest('hex');
}

/** The part of a plan by which two are compared. */
export type Compared = Pick<Plan, 'kind'> & { readonly groups: readonly (Holdable & Changed)[] };

type Changed = Pick<GroupPlan, 'name' | 'id' | 'changes' | 'exchange' | 'waitsFor'>;

/** One line of text for every change, sorted: what two plans are compared by. */
export const changeKeys = ({
  kind,
  groups,
}: Pick<Plan, 'kind'> & { readonly groups: readonly Changed[] }): readonly string[] =>
  groups
    .flatMap((group) => group.changes.flatMap(parts).map((change) => changeKey(kind, group, change)))
    .sort(compareText);

/** What is changed, whichever way: a rule that is changed in place is one that goes and one that comes. */
export function parts(change: Change): readonly Change[] {
  if (change.kind !== 'modify-rule') return [change];
  const { ruleId, before, rule } = change;
  return [
    { kind: 'remove-rule', ruleId, rule: before },
    { kind: 'add-rule', rule },
  ];
}

/**
 * Several groups may have one name, so that what a cleanup does is told apart by their ids as well; and a group is taken over by its id: with
 * another one it is another change.
 */
export const changeKey = (kind: Plan['kind'], group: Pick<GroupPlan, 'name' | 'id'>, change: Change): string =>
  JSON.stringify([
    group.name,
    ...(kind === 'cleanup' || takesOver(change) ? [group.id ?? ''] : []),
    change.kind,
    ...details(change),
  ]);

const takesOver = (change: Change): boolean => change.kind === 'tag-group' && Object.hasOwn(change.set, tagKeys.owner);

function details(change: Change): readonly unknown[] {
  switch (change.kind) {
    case 'create-group':
      return [change.description, entries(change.tags), change.egress];
    case 'add-rule':
      return [ruleKey(change.rule), change.rule.description ?? ''];
    case 'modify-rule':
      return parts(change).flatMap(details);
    case 'describe-rule':
      return [ruleKey(change.rule), change.rule.description ?? '', change.before];
    case 'remove-rule':
      return [ruleKey(change.rule)];
    case 'tag-group':
      return [entries(change.set), entries(change.before)];
    case 'untag-group':
      return [...change.keys];
    case 'delete-group':
      return [];
  }
}

const entries = (record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(record).sort(([a], [b]) => compareText(a, b));
