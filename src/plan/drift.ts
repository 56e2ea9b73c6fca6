import { type Finding, finding } from '../finding.ts';
import type { ObservedGroup, ObservedRule } from '../aws/observed.ts';
import { formatRule } from '../groups/rule.ts';
import {
  type Applied,
  type AppliedRules,
  digestOfDeclared,
  readApplied,
  rulesAsDeclared,
  rulesAsObserved,
} from './applied.ts';
import { parts } from './digest.ts';
import { getsDeclaredName, type Match } from './match.ts';
import { nameTag } from './ownership.ts';
import type { Change } from './plan.ts';
import type { Lookup } from './resolve.ts';

/** A declared group, what stands for it, and what the plan would change. */
export type Judged = { readonly match: Match; readonly changes: readonly Change[] };

/**
 * Own groups that are not as they were applied last, as their tag `frontend-sg/applied` tells: somebody else has changed them, or an apply
 * was interrupted. A declaration that has changed since is no drift. Which rules are meant is said where the declaration still is the one
 * that was applied; otherwise only that they differ.
 */
export const driftFindings = (
  groups: readonly Judged[],
  { lookup, region }: { readonly lookup: Lookup; readonly region: string },
): readonly Finding[] =>
  groups.flatMap(({ match, changes }) => {
    const { declared, existing } = match;
    if (existing?.rules === undefined || match.finding !== undefined) return [];
    const applied = readApplied(existing);
    if (applied === undefined) return [];
    const known = { match, existing, rules: existing.rules, applied, changes, lookup };
    const words = wordsOf(known, region);
    if (words === undefined) return [];
    return [finding('drift', { ...words, group: declared.name, groupId: existing.id, place: declared.place })];
  });

type Known = Judged & {
  readonly existing: ObservedGroup;
  readonly rules: readonly ObservedRule[];
  readonly applied: Applied;
  readonly lookup: Lookup;
};

function wordsOf(known: Known, region: string): Pick<Finding, 'message' | 'action'> | undefined {
  const { match, existing, applied } = known;
  const who = `\`aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=ResourceName,AttributeValue=${existing.id}\``;
  const group = `${match.declared.name} (${existing.id})`;
  const commit = `as commit ${applied.commit.slice(0, 12)} applied`;
  const name = nameDifference(match, existing);
  const unsigned = name.length > 0 ? [] : unsignedDirections(known);
  if (unsigned.length > 0)
    return {
      message: `${group} has the rules that are declared, though its ${unsigned.join(' and ')} rules are not ${commit} them: an apply was interrupted before it signed the group, or somebody did by hand what is declared`,
      action: `Mode apply signs it. Where no apply was interrupted, ask who did it: ${who}.`,
    };
  const differences = [...ruleDifferences(known), ...name];
  if (differences.length === 0) return undefined;
  return {
    message: `${group} is not ${commit} it: ${differences.join('; ')}`,
    action: `Ask who did it: ${who}. To keep the change, declare it; mode apply takes it back.`,
  };
}

/** Directions that are not as they were applied, where the plan adds no rule and takes none away: there is nothing to declare or to take back. */
function unsignedDirections({ rules, applied, changes }: Known): readonly string[] {
  if (applied.rules === undefined || changes.some((change) => 'rule' in change && change.kind !== 'describe-rule'))
    return [];
  return differing(rulesAsObserved(rules, applied.rules.egress.kind), applied.rules);
}

function ruleDifferences({ match, existing, rules, applied, changes, lookup }: Known): readonly string[] {
  const isPending = digestOfDeclared(match.declared) !== applied.declared;
  if (applied.rules === undefined) return isPending ? [] : rows(changes);
  const live = rulesAsObserved(rules, applied.rules.egress.kind);
  const directions = differing(live, applied.rules);
  if (directions.length === 0) return isPending ? [] : rows(changes.filter(({ kind }) => kind === 'describe-rule'));
  const wanted = rulesAsDeclared(match.declared, existing.id, lookup);
  const isAsWas = !isPending && wanted !== undefined && differing(wanted, applied.rules).length === 0;
  const known = isAsWas ? rows(changes) : [];
  return known.length > 0 ? known : [`its ${directions.join(' and ')} rules are others`];
}

const differing = (a: AppliedRules, b: AppliedRules): readonly string[] => [
  ...(a.ingress === b.ingress ? [] : ['ingress']),
  ...(a.egress.digest === b.egress.digest ? [] : ['egress']),
];

/** What the plan takes back, told as what was done. */
function rows(changes: readonly Change[]): readonly string[] {
  const told = changes.flatMap(parts).flatMap((change) => {
    switch (change.kind) {
      case 'remove-rule':
        return [`${change.rule.direction} ${formatRule(change.rule)} was added`];
      case 'add-rule':
        return [`${change.rule.direction} ${formatRule(change.rule)} is gone`];
      case 'describe-rule':
        return [`${change.rule.direction} ${formatRule(change.rule)} is described in other words`];
      case 'create-group':
      case 'modify-rule':
      case 'tag-group':
      case 'untag-group':
      case 'delete-group':
        return [];
    }
  });
  return told.length > shown ? [...told.slice(0, shown), `and ${told.length - shown} more`] : told;
}

const shown = 8;

/** The tag is written with `Name` or after it, so what has another one was given it since. */
function nameDifference(match: Match, existing: ObservedGroup): readonly string[] {
  const name = nameTag(existing);
  if (!getsDeclaredName(match) || name === match.declared.name) return [];
  return [
    `${name === undefined ? 'its tag Name is gone' : `its tag Name is ${name}`}, so the controller does not find it as ${match.declared.name}`,
  ];
}
