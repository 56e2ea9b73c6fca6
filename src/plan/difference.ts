import { type Finding, finding } from '../finding.ts';
import type { ObservedGroup, ObservedRule } from '../aws/observed.ts';
import type { DeclaredGroup } from '../groups/declaration.ts';
import { compareRules, type DeclaredPeer, type Rule } from '../groups/rule.ts';
import { wantedRules } from '../groups/wanted-rules.ts';
import { compareChanges } from './order.ts';
import { getsDeclaredName, type Match } from './match.ts';
import { clusterTag, isAdopted, lacksTag, tagKeys } from './ownership.ts';
import { type Change, planned, type PlannedRule } from './plan.ts';
import { type Lookup, resolvedKey, resolvePeer } from './resolve.ts';

export type Difference = {
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly findings: readonly Finding[];
};

export type DifferenceContext = {
  readonly owner: string;
  readonly cluster: string;
  /** Whether the VPC has an IPv6 CIDR, which decides what "all traffic" is. */
  readonly ipv6: boolean;
  readonly lookup: Lookup;
};

/** Everything that has to change so that a group is as declared. A group that exists must come with its rules. */
export function difference(
  declared: DeclaredGroup,
  existing: ObservedGroup | undefined,
  context: DifferenceContext,
): Difference {
  return existing === undefined ? creation(declared, context) : convergence(declared, existing, context);
}

function creation(declared: DeclaredGroup, context: DifferenceContext): Difference {
  const rules = [...declared.ingress, ...(declared.egress.kind === 'rules' ? declared.egress.rules : [])];
  const distinct = rulesByKey(
    rules.map((rule) => ownPeer(rule, declared.name)),
    undefined,
    context.lookup,
  );
  const create: Change = {
    kind: 'create-group',
    description: declared.description ?? defaultDescription(declared.name, context.owner),
    tags: sortKeys({ ...declared.tags, ...ownTags(context) }),
    egress: declared.egress.kind === 'rules' ? 'rules' : 'kept',
  };
  const adds = [...distinct.values()].map((rule): Change => ({
    kind: 'add-rule',
    rule: planned(withoutOwnAccount(rule, undefined, context.lookup)),
  }));
  return { changes: [create, ...adds].sort(compareChanges), unchanged: 0, findings: [] };
}

function convergence(declared: DeclaredGroup, existing: ObservedGroup, context: DifferenceContext): Difference {
  const observed = existing.rules;
  if (observed === undefined) throw new TypeError(`the rules of ${existing.id} were not read`);
  const wanted = rulesByKey(wantedRules(declared, context.ipv6), existing.id, context.lookup);
  const managed = observed.filter((rule) => rule.direction === 'ingress' || declared.egress.kind !== 'unmanaged');
  const present = new Map(managed.map((rule) => [resolvedKey(rule, existing.id, context.lookup), rule]));

  const rows: Change[] = [...tagChange(declared, existing, context)];
  let unchanged = observed.length - managed.length;
  for (const [key, rule] of wanted) {
    const standing = present.get(key);
    if (standing === undefined)
      rows.push({ kind: 'add-rule', rule: planned(withoutOwnAccount(rule, existing.id, context.lookup)) });
    else if (rule.description === undefined || rule.description === (standing.description ?? '')) unchanged += 1;
    else {
      const before = standing.description ?? '';
      rows.push({ kind: 'describe-rule', ruleId: standing.id, rule: planned(rule), before });
    }
  }
  for (const [key, rule] of present) {
    if (!wanted.has(key)) rows.push({ kind: 'remove-rule', ruleId: rule.id, rule: removed(rule, existing.id) });
  }
  return { changes: rows.sort(compareChanges), unchanged, findings: immutableDescription(declared, existing) };
}

/** A group that does not exist yet names itself as `self`: by its name it would be one more rule. */
const ownPeer = (rule: Rule<DeclaredPeer>, own: string): Rule<DeclaredPeer> =>
  rule.peer.kind === 'group-name' && rule.peer.name === own ? { ...rule, peer: { kind: 'self' } } : rule;

/** A group of the own account is named without it, as AWS takes it, and changes in place like any other. */
const withoutOwnAccount = (rule: Rule<DeclaredPeer>, self: string | undefined, lookup: Lookup): Rule<DeclaredPeer> =>
  rule.peer.kind === 'group' ? { ...rule, peer: resolvePeer(rule.peer, self, lookup) ?? rule.peer } : rule;

/**
 * Two rules may turn out to be one when names become ids. The first in reading order stands for both, with the first description that
 * there is: it must not matter in which order they are declared.
 */
export function rulesByKey(
  rules: readonly Rule<DeclaredPeer>[],
  self: string | undefined,
  lookup: Lookup,
): ReadonlyMap<string, Rule<DeclaredPeer>> {
  const distinct = new Map<string, Rule<DeclaredPeer>>();
  for (const rule of rules.toSorted(compareRules)) {
    const key = resolvedKey(rule, self, lookup);
    const first = distinct.get(key) ?? rule;
    distinct.set(key, first.description === undefined ? { ...first, ...describedAs(rule) } : first);
  }
  return distinct;
}

const describedAs = ({ description }: Rule<DeclaredPeer>): { readonly description?: string } =>
  description === undefined ? {} : { description };

function tagChange(declared: DeclaredGroup, existing: ObservedGroup, context: DifferenceContext): readonly Change[] {
  const set = Object.entries(wantedTags({ declared, existing }, context)).filter(lacksTag(existing));
  if (set.length === 0) return [];
  const before = Object.entries(existing.tags).filter(([key]) => set.some(([changed]) => changed === key));
  return [{ kind: 'tag-group', set: sortKeys(Object.fromEntries(set)), before: sortKeys(Object.fromEntries(before)) }];
}

/** The tags that a group has when it is as declared, but for what was applied. */
export function wantedTags(
  { declared, existing }: Pick<Match, 'declared' | 'existing'>,
  scope: Pick<DifferenceContext, 'owner' | 'cluster'>,
): Readonly<Record<string, string>> {
  const adopted = declared.adopt !== undefined || (existing !== undefined && isAdopted(existing));
  const named = existing === undefined || getsDeclaredName({ declared, existing });
  return {
    ...declared.tags,
    ...ownTags(scope),
    ...(adopted ? { [tagKeys.adopted]: 'true' } : {}),
    ...(named ? { [tagKeys.name]: declared.name } : {}),
  };
}

const ownTags = ({ owner, cluster }: Pick<DifferenceContext, 'owner' | 'cluster'>) => ({
  [tagKeys.owner]: owner,
  [clusterTag(cluster)]: 'true',
});

function immutableDescription(declared: DeclaredGroup, existing: ObservedGroup): readonly Finding[] {
  if (declared.description === undefined || declared.description === existing.description) return [];
  return [
    finding('description-immutable', {
      message: `the description of ${existing.id} differs from the declared one, and AWS cannot change a group's description`,
      action: 'Declare the description that it has, or leave it out.',
      group: declared.name,
      place: declared.place,
    }),
  ];
}

const defaultDescription = (name: string, owner: string): string =>
  `Frontend security group ${name}, declared in ${owner}`.slice(0, 255);

const removed = (rule: ObservedRule, self: string): PlannedRule =>
  planned(rule.peer.kind === 'group' && rule.peer.id === self ? { ...rule, peer: { kind: 'self' } } : rule);

const sortKeys = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
