import type { Observed, ObservedGroup } from '../aws/observed.ts';
import { type DeclaredPeer, type Peer, type Rule, ruleKey } from '../groups/rule.ts';
import { getsDeclaredName, type Match } from './match.ts';
import { nameTag } from './ownership.ts';

/** What names mean in this VPC today. A group that the plan makes has no id yet. */
export type Lookup = {
  /** Id of the group that a name stands for; undefined while there is none. */
  readonly groupId: (name: string) => string | undefined;
  readonly prefixListId: (name: string) => string | undefined;
  /** The account that owns a group, or (without an id) will own one that is made: a peer that names it is no other account's. */
  readonly accountOf: (id: string | undefined) => string | undefined;
};

/** The peer as AWS has it, or undefined while what it names does not exist. `self` is the id of the rule's own group. */
export function resolvePeer(peer: DeclaredPeer, self: string | undefined, lookup: Lookup): Peer | undefined {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
    case 'prefix-list':
      return peer;
    case 'group':
      return peer.account === lookup.accountOf(self) ? { kind: 'group', id: peer.id } : peer;
    case 'self':
      return self === undefined ? undefined : { kind: 'group', id: self };
    case 'group-name': {
      const id = lookup.groupId(peer.name);
      return id === undefined ? undefined : { kind: 'group', id };
    }
    case 'prefix-list-name': {
      const id = lookup.prefixListId(peer.name);
      return id === undefined ? undefined : { kind: 'prefix-list', id };
    }
  }
}

/** Identity of a rule among those of its group on AWS; rules whose peer does not exist yet are told apart by what they say. */
export function resolvedKey(rule: Rule<DeclaredPeer>, self: string | undefined, lookup: Lookup): string {
  const peer = resolvePeer(rule.peer, self, lookup);
  return liveKey(peer === undefined ? rule : { ...rule, peer });
}

/**
 * Identity of a rule as AWS has it. The account of a peer is no part of it: its id is enough, and AWS does not tell the account any more when
 * the peer is gone (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserIdGroupPair.html).
 */
export const liveKey = (rule: Rule<DeclaredPeer>): string =>
  ruleKey(rule.peer.kind === 'group' ? { ...rule, peer: { kind: 'group', id: rule.peer.id } } : rule);

/**
 * Names as they stand in the VPC: a declared group's own, else the tag `Name`, as the controller looks names up. A group that is
 * about to get its declared name back is not found by the one that it has today. A name whose declaration is blocked means whoever has
 * it, so that the rules that say it do not look as if they had changed.
 */
export function lookupOf(matches: readonly Match[], observed: Pick<Observed, 'groups' | 'prefixLists'>): Lookup {
  const declared = new Map(matches.map((match) => [match.declared.name, match]));
  const renamed = new Set(matches.filter(getsDeclaredName).map(({ existing }) => existing?.id));
  const named = observed.groups.filter((group) => !renamed.has(group.id));
  const lists = new Map(observed.prefixLists.map((list) => [list.name, list.id]));
  return {
    groupId: (name) => {
      const match = declared.get(name);
      if (match !== undefined && match.finding === undefined) return match.existing?.id;
      return match?.declared.adopt ?? named.find((group) => nameTag(group) === name)?.id;
    },
    prefixListId: (name) => lists.get(name),
    accountOf: accountsOf(observed.groups, matches),
  };
}

/**
 * In a shared VPC there are groups of several accounts (https://docs.aws.amazon.com/vpc/latest/userguide/security-group-sharing.html): new
 * ones belong to the account of those that are ours already; where nothing tells, to none that is known.
 */
function accountsOf(
  groups: readonly Pick<ObservedGroup, 'id' | 'account'>[],
  matches: readonly Match[],
): Lookup['accountOf'] {
  const accounts = new Map(groups.map(({ id, account }) => [id, account]));
  const [common, ...others] = new Set(accounts.values());
  const ours = matches.find(({ existing }) => existing !== undefined)?.existing?.account;
  const own = ours ?? (others.length === 0 ? common : undefined);
  return (id) => (id === undefined ? own : (accounts.get(id) ?? own));
}
