import { createHash } from 'node:crypto';
import { compareText } from '../groups/rule.ts';
import { changeKeys } from './digest.ts';
import type { GroupPlan, Plan } from './plan.ts';

/** What a plan does to one group, in a few characters (hex): the group's name is not in it as it stands, since it may hold anything. */
export type GroupDigest = { readonly name: string; readonly digest: string };

/** One for each group that the plan changes, at most `most`, by name. */
export function groupDigests(
  {
    kind,
    vpc,
    groups,
  }: Pick<Plan, 'kind' | 'vpc'> & { readonly groups: readonly Pick<GroupPlan, 'name' | 'changes'>[] },
  most = maxGroupDigests,
): readonly GroupDigest[] {
  return groups
    .filter(({ changes }) => changes.length > 0)
    .toSorted((a, b) => compareText(a.name, b.name))
    .slice(0, most)
    .map((group) => ({
      name: hashOfName(group.name),
      digest: hash([vpc, ...changeKeys({ kind, groups: [group] })].join('\n'), 12),
    }));
}

export const hashOfName = (name: string): string => hash(name, 8);

/** They take 22 characters each of a comment that has room for 65,536. */
export const maxGroupDigests = 500;

const hash = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits);
