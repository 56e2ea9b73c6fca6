import { type Finding, type FindingId, type Severity, findingKinds } from '../finding.ts';

/** The input `fail-on`: the lowest severity that fails the step, or the ids that do. */
export type FailOn =
  | { readonly kind: 'severity'; readonly lowest: 'error' | 'warning' }
  | { readonly kind: 'never' }
  | { readonly kind: 'ids'; readonly ids: readonly FindingId[] };

/**
 * The findings that fail the step. An error about a name or a group always does: what was declared cannot be made so. One that the
 * policy accepts never does.
 */
export const failingFindings = (findings: readonly Finding[], failOn: FailOn): readonly Finding[] =>
  findings.filter((finding) => fails(finding, failOn));

const fails = (finding: Finding, failOn: FailOn): boolean =>
  finding.accepted === undefined && (cannotBeMadeSo(finding) || matches(finding, failOn));

/**
 * Groups that must not be written, and the finding for which: errors about a group always, errors about a rule where they fail the step.
 * What is wrong with rules as they stand on AWS is mended by writing, so it keeps nothing from being written.
 */
export const blockedGroups = (findings: readonly Finding[], failOn: FailOn): ReadonlyMap<string, FindingId> =>
  new Map(
    findings.flatMap((found) => {
      const { about } = findingKinds[found.id];
      const isJudged = about === 'group' || (about === 'rule' && !aboutLiveRules.has(found.id));
      return isJudged && found.severity === 'error' && found.group !== undefined && fails(found, failOn)
        ? [[found.group, found.id] as const]
        : [];
    }),
  );

const aboutLiveRules: ReadonlySet<FindingId> = new Set(['drift', 'stale-reference']);

/** Errors of which no input and no policy lets apply go on as if nothing were wrong. */
const cannotBeMadeSo = (finding: Finding): boolean => {
  const { about } = findingKinds[finding.id];
  return finding.severity === 'error' && (about === 'name' || about === 'group');
};

function matches(finding: Finding, failOn: FailOn): boolean {
  switch (failOn.kind) {
    case 'never':
      return false;
    case 'ids':
      return failOn.ids.includes(finding.id);
    case 'severity':
      return weight[finding.severity] >= weight[failOn.lowest];
  }
}

const weight = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>;

/**
 * Why nothing at all may be written: a problem, a manifest that says something about a name that is not so, or an error about groups that does not
 * say which: where a policy is strict about a commit of which nobody knows whether it is stale.
 */
export const stopsEverything = (plan: Stoppable): boolean =>
  plan.problems.length > 0 ||
  plan.findings.some(({ id, severity, accepted, group }) => {
    const about = isKnown(id) ? findingKinds[id].about : undefined;
    const isOfAll = about === 'name' || (about === 'group' && group === undefined);
    return severity === 'error' && accepted === undefined && isOfAll;
  });

/** Its groups, none of which is written where something stops it as a whole. */
export const groupsAsWritten = <T extends { readonly blocked?: string }>(
  plan: Stoppable & { readonly groups: readonly T[] },
): readonly (T & { readonly blocked?: string })[] =>
  stopsEverything(plan) ? plan.groups.map((group) => ({ ...group, blocked: group.blocked ?? 'all' })) : plan.groups;

/** The part of a plan, perhaps of another release, that tells it. */
type Stoppable = {
  readonly problems: readonly unknown[];
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly accepted?: unknown;
    readonly group?: string;
  }[];
};

const isKnown = (id: string): id is FindingId => Object.hasOwn(findingKinds, id);
