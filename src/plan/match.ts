import { type Finding, finding } from '../finding.ts';
import type { DeclaredGroup } from '../groups/declaration.ts';
import type { ObservedGroup } from '../aws/observed.ts';
import { isAdopted, isOwnedBy, nameTag, refusal, tagKeys } from './ownership.ts';

/** A declared group and the group of the VPC that it stands for: none while it has to be made, or while it is blocked. */
export type Match = {
  readonly declared: DeclaredGroup;
  readonly existing?: ObservedGroup;
  /** Why it must not be written. */
  readonly finding?: Finding;
};

type Surroundings = {
  readonly owner: string;
  readonly vpc: string;
  /** Every group of the VPC. */
  readonly groups: readonly ObservedGroup[];
  /** Groups of other VPCs that were asked for by id. */
  readonly outside: readonly ObservedGroup[];
};

/**
 * Finds for every declared group the one in the VPC that is meant: the adopted id; else the group with that GroupName
 * (EC2 keeps them unique without regard to case); else an own group with that tag `Name`. No group stands for two declared ones: a
 * stronger claim goes before a weaker, since two would undo each other's rules in every run.
 */
export function matchGroups(declared: readonly DeclaredGroup[], surroundings: Surroundings): readonly Match[] {
  const matches = new Map<DeclaredGroup, Match>();
  for (const claim of [matchById, matchByGroupName, matchByTag]) {
    const taken = [...matches.values()];
    for (const group of declared) {
      const match = matches.has(group) ? undefined : claim(group, surroundings, taken);
      if (match !== undefined) matches.set(group, match);
    }
  }
  return declared.map((group) => matches.get(group) ?? { declared: group });
}

/** The same matches with what is known of their groups by now. */
export function withGroups(matches: readonly Match[], groups: readonly ObservedGroup[]): readonly Match[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return matches.map((match) => {
    const existing = match.existing === undefined ? undefined : byId.get(match.existing.id);
    return existing === undefined ? match : { ...match, existing };
  });
}

/** What a declared group stands for, by one kind of claim; undefined where the claim does not apply. `taken` by stronger claims. */
type Claim = (declared: DeclaredGroup, surroundings: Surroundings, taken: readonly Match[]) => Match | undefined;

function matchById(declared: DeclaredGroup, { groups, outside, owner, vpc }: Surroundings): Match | undefined {
  const id = declared.adopt;
  if (id === undefined) return undefined;
  const existing = groups.find((group) => group.id === id);
  if (existing === undefined) {
    const elsewhere = outside.find((group) => group.id === id);
    return blocked(
      declared,
      elsewhere === undefined ? 'undeclared-group' : 'wrong-vpc',
      elsewhere === undefined
        ? `adopt names ${id}, which does not exist in this account and region`
        : `adopt names ${id}, which is in ${elsewhere.vpc}; the cluster's VPC is ${vpc}`,
      `Write the id of a group in ${vpc}, or leave adopt out to have one made.`,
    );
  }
  const reason = refusal(existing) ?? foreignOwner(existing, owner);
  return reason === undefined
    ? { declared, existing }
    : blocked(declared, 'foreign-owner', `${describe(existing)} is not taken over: ${reason}`, otherOwnerAction);
}

const matchByGroupName: Claim = (declared, { groups, owner }, taken) => {
  const wanted = declared.name.toLowerCase();
  const named = groups.find((group) => group.name.trim().toLowerCase() === wanted);
  return named === undefined ? undefined : (adoptedByAnother(declared, named, taken) ?? judge(declared, named, owner));
};

const matchByTag: Claim = (declared, { groups, owner }, taken) => {
  // A group that gets its own name back does not keep this one.
  const renamed = new Set(taken.filter(getsDeclaredName).map(({ existing }) => existing?.id));
  const tagged = groups.filter((group) => nameTag(group) === declared.name && !renamed.has(group.id));
  const other = tagged.find((group) => isOwnedBy(group, owner)) ?? tagged[0];
  return other === undefined ? undefined : (adoptedByAnother(declared, other, taken) ?? judge(declared, other, owner));
};

/**
 * Whether a group that exists will have the declared name as its `Name`. That of an adopted one is set only where it has none: frontends
 * may name it by the one that it has.
 */
export function getsDeclaredName({ declared, existing }: Match): boolean {
  if (existing === undefined) return false;
  return (declared.adopt === undefined && !isAdopted(existing)) || nameTag(existing) === undefined;
}

/** Made by a run that did not come to its end: without its `Name` no load balancer has it, so nothing that it closes is missed. */
export const isUnfinished = ({ declared, existing }: Match): boolean =>
  existing !== undefined &&
  declared.adopt === undefined &&
  !isAdopted(existing) &&
  nameTag(existing) === undefined &&
  !Object.hasOwn(existing.tags, tagKeys.applied);

function adoptedByAnother(
  declared: DeclaredGroup,
  existing: ObservedGroup,
  taken: readonly Match[],
): Match | undefined {
  const other = taken.find((match) => match.existing?.id === existing.id)?.declared;
  if (other === undefined) return undefined;
  const message = `${describe(existing)} has the name ${declared.name} already, and is declared as ${other.name}`;
  return blocked(declared, 'foreign-owner', message, 'Declare another name.');
}

/** A group that has the name already is ours, or in the way. */
function judge(declared: DeclaredGroup, existing: ObservedGroup, owner: string): Match {
  const reason = refusal(existing) ?? (isOwnedBy(existing, owner) ? undefined : unowned(existing));
  if (reason !== undefined) {
    return blocked(
      declared,
      'foreign-owner',
      `${describe(existing)} has the name ${declared.name} already, and ${reason}`,
      refusal(existing) === undefined && !Object.hasOwn(existing.tags, tagKeys.owner)
        ? `Declare another name, or take this group over with adopt: ${existing.id}.`
        : otherOwnerAction,
    );
  }
  if (existing.name !== declared.name && existing.name.toLowerCase() === declared.name.toLowerCase()) {
    return blocked(
      declared,
      'foreign-owner',
      `${describe(existing)} has this name but for upper and lower case, and EC2 does not tell the two apart`,
      `Declare it as ${existing.name}.`,
    );
  }
  return { declared, existing };
}

const unowned = (group: ObservedGroup): string =>
  Object.hasOwn(group.tags, tagKeys.owner)
    ? `its owner is ${group.tags[tagKeys.owner]}`
    : `it does not carry the tag ${tagKeys.owner}`;

const foreignOwner = (group: ObservedGroup, owner: string): string | undefined =>
  Object.hasOwn(group.tags, tagKeys.owner) && !isOwnedBy(group, owner) ? unowned(group) : undefined;

const otherOwnerAction = 'Declare another name, or let its owner give it up.';

const describe = (group: ObservedGroup): string => `${group.id} (GroupName ${group.name})`;

const blocked = (
  declared: DeclaredGroup,
  id: 'foreign-owner' | 'wrong-vpc' | 'undeclared-group',
  message: string,
  action: string,
): Match => ({ declared, finding: finding(id, { message, action, group: declared.name, place: declared.place }) });
