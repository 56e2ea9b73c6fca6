import type { Observed } from '../aws/observed.ts';
import type { FindingId } from '../finding.ts';
import { compareRules } from '../groups/rule.ts';
import { difference } from './difference.ts';
import { type Changing, fitQuota, type Fitted } from './exchange.ts';
import { isUnfinished, type Match } from './match.ts';
import { type GroupPlan, planned } from './plan.ts';
import { declaredRules } from './references.ts';
import type { Lookup } from './resolve.ts';

/** What has to change in each declared group, at the quota in an order in which it fits. A group that must not be written changes in nothing. */
export const groupChanges = (
  matches: readonly Match[],
  observed: Observed,
  scope: { readonly owner: string; readonly cluster: string; readonly lookup: Lookup },
): readonly Fitted[] =>
  fitted(
    matches.map((match) => ({
      match,
      difference:
        match.finding === undefined
          ? difference(match.declared, match.existing, { ...scope, ipv6: observed.vpc.ipv6 ?? false })
          : nothing,
    })),
    observed,
  );

/** A declared group and every row of the plan about it. */
export function groupPlan(
  { match, difference: { changes, unchanged }, exchange }: Fitted,
  blockers: ReadonlyMap<string, FindingId>,
): GroupPlan {
  const { declared, existing } = match;
  const blocked = blockers.get(declared.name);
  return {
    name: declared.name,
    ...(existing === undefined ? {} : { id: existing.id }),
    ...(isUnfinished(match) ? { unfinished: true } : {}),
    ...(blocked === undefined ? {} : { blocked }),
    refersTo: [
      ...new Set(declaredRules(declared).flatMap(({ peer }) => (peer.kind === 'group-name' ? [peer.name] : []))),
    ].sort(),
    changes,
    ...(exchange === undefined ? {} : { exchange }),
    unchanged,
    ...(match.finding === undefined ? {} : { unmet: declaredRules(declared).map(planned).sort(compareRules) }),
    place: declared.place,
  };
}

/** Offline nothing is compared: what is declared stands in the place of changes. */
export const declaredPlan: typeof groupPlan = (entry, blockers) => ({
  ...groupPlan({ match: entry.match, difference: nothing }, blockers),
  declared: declaredRules(entry.match.declared).map(planned),
});

/** Where no group comes near its quota, nobody asked for it. */
const fitted = (changing: readonly Changing[], { quota, prefixLists }: Observed): readonly Fitted[] =>
  quota === undefined
    ? changing
    : fitQuota(changing, {
        rules: quota.rulesPerGroup,
        ...(quota.assumed === undefined ? {} : { assumed: quota.assumed }),
        lists: [...prefixLists, ...quota.prefixLists],
      });

const nothing = { changes: [], unchanged: 0, findings: [] } as const;
