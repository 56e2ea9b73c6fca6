import { ruleKey } from '../groups/rule.ts';
import { isDefaultEgress } from '../groups/wanted-rules.ts';
import { changeKey, changeKeys, type Compared, parts } from './digest.ts';
import { writtenGroups } from './held.ts';
import { writtenRows } from './opens.ts';
import { tagKeys } from './ownership.ts';
import type { Change, GroupPlan, PlannedRule } from './plan.ts';

/** A change that nobody reviewed. */
export type Unreviewed = {
  readonly group: string;
  readonly change: Change;
  /** The reviewed plan has it, as one that is not made. */
  readonly notWritten?: true;
};

/**
 * The changes that a plan writes and the reviewed one does not: it lacks them, or holds their group back. What is left of a reviewed plan after a
 * crash is a part of it: a group that was to be made may stand already, still with AWS's default egress and without its `Name`, and one that was to
 * be taken over may say whose it is, and lack its other tags.
 */
export function unreviewedChanges(plan: Compared, reviewed: Compared): readonly Unreviewed[] {
  const written = asWritten(reviewed);
  const known = new Set(changeKeys({ ...reviewed, groups: written }));
  const heldBack = new Set(changeKeys(reviewed));
  return asWritten(plan).flatMap((group) => {
    const same = written.filter((other) => other.name === group.name && mayBe(group, other));
    const before = same.flatMap((other) => other.changes.flatMap(parts));
    const creation = before.find((change) => change.kind === 'create-group');
    return group.changes
      .flatMap(parts)
      .filter((change) => same.length === 0 || !known.has(changeKey(plan.kind, group, change)))
      .filter((change) => !before.some((other) => isPart(change, other)))
      .filter((change) => creation === undefined || !completes(change, creation, before))
      .map((change) => ({
        group: group.name,
        change,
        ...(heldBack.has(changeKey(plan.kind, group, change)) ? { notWritten: true } : {}),
      }));
  });
}

/** The groups that a plan writes, with the changes that it makes. */
const asWritten = ({ groups }: Compared): Compared['groups'] =>
  writtenGroups(groups).map((group) => ({ ...group, changes: writtenRows(group) }));

/** A group that was reviewed before it was made had no id; another one of the same name, such as one that is adopted instead, was not reviewed. */
const mayBe = (group: Pick<GroupPlan, 'id'>, reviewed: Pick<GroupPlan, 'id'>): boolean =>
  reviewed.id === undefined || group.id === undefined || reviewed.id === group.id;

/**
 * The changes of a cleanup that a plan of mode plan did not announce: it names as `orphan` every group that a cleanup would look at,
 * by its id, since several may have one name.
 */
export const unannouncedChanges = (
  cleanup: { readonly groups: readonly Pick<GroupPlan, 'name' | 'id' | 'changes'>[] },
  reviewed: { readonly findings: readonly { readonly id: string; readonly groupId?: string }[] },
): readonly Unreviewed[] => {
  const announced = new Set(reviewed.findings.flatMap(({ id, groupId }) => (id === 'orphan' ? (groupId ?? []) : [])));
  return cleanup.groups
    .filter(({ id }) => id === undefined || !announced.has(id))
    .flatMap((group) => group.changes.map((change) => ({ group: group.name, change })));
};

/** Whether a change sets some of the tags that another sets, where the others are set by now. */
const isPart = (change: Change, whole: Change): boolean =>
  change.kind === 'tag-group' &&
  whole.kind === 'tag-group' &&
  Object.keys(change.set).every((key) => same(whole.set, change.set, key) && same(whole.before, change.before, key));

type Tags = Readonly<Record<string, string>>;

const same = (a: Tags, b: Tags, key: string): boolean =>
  Object.hasOwn(a, key) === Object.hasOwn(b, key) && a[key] === b[key];

/** Whether a change only finishes what the creation of its group began. */
function completes(
  change: Change,
  creation: Extract<Change, { kind: 'create-group' }>,
  reviewed: readonly Change[],
): boolean {
  switch (change.kind) {
    case 'tag-group':
      return Object.entries(change.set).every(
        ([key, value]) => key === tagKeys.name || (Object.hasOwn(creation.tags, key) && creation.tags[key] === value),
      );
    case 'remove-rule':
      return creation.egress === 'rules' && isDefaultEgress(change.rule);
    case 'describe-rule':
      // A declared rule that AWS gives by itself stands already, without its description.
      return change.before === '' && isDefaultEgress(change.rule) && reviewed.some((other) => adds(other, change.rule));
    case 'create-group':
    case 'add-rule':
    case 'modify-rule':
    case 'untag-group':
    case 'delete-group':
      return false;
  }
}

const adds = (change: Change, rule: PlannedRule): boolean =>
  change.kind === 'add-rule' && ruleKey(change.rule) === ruleKey(rule) && change.rule.description === rule.description;
