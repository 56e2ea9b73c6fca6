import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import type { DeclaredPeer, Peer, Rule } from '../../src/groups/rule.ts';
import { type Drifted, owner } from '../property/plan/drifted.ts';
import { account, awsEgress, type ModelGroup, type ModelVpc, prefixLists } from '../property/plan/model.ts';
import { isHeldBack, rulesOf } from '../property/plan/oracle.ts';

/** The groups of a declaration that a run may write: nobody else has them, and nothing that they refer to is held back. */
export const writable = (drifted: Drifted): readonly DeclaredGroup[] =>
  drifted.declared.filter((group) => !isHeldBack(group, drifted));

/** Those that it brings to their end. */
export const finished = (drifted: Drifted): readonly DeclaredGroup[] =>
  writable(drifted).filter(({ name }) => drifted.waiting?.has(name) !== true);

/** What stands for a declared group at any moment of a run: the one that did before, else the one that was made under this GroupName. */
export const standing = (
  name: string,
  { vpc, standing: before }: Drifted,
  { groups }: ModelVpc,
): ModelGroup | undefined => {
  const id = before.get(name);
  if (id !== undefined) return groups.find((group) => group.id === id);
  return groups.find((group) => group.name === name && vpc.groups.every((old) => old.id !== group.id));
};

/** The rules that a declared group has to have, with ids for names as they stand at this moment. Egress that nobody manages stays as it was. */
export function wantedRules(declared: DeclaredGroup, drifted: Drifted, now: ModelVpc): readonly Rule[] {
  const own = standing(declared.name, drifted, now);
  const old = drifted.vpc.groups.find(({ id }) => id === own?.id);
  const said = rulesOf(declared).flatMap((rule): readonly Rule[] => {
    const peer = meaning(rule.peer, own, drifted, now);
    return peer === undefined ? [] : [{ ...rule, peer }];
  });
  switch (declared.egress.kind) {
    case 'rules':
      return said;
    case 'default':
      return [...said, ...awsEgress(now.ipv6)];
    case 'unmanaged':
      return [...said, ...(old === undefined ? awsEgress(now.ipv6) : old.rules.filter(isEgress))];
  }
}

export const isEgress = ({ direction }: Rule): boolean => direction === 'egress';

export const isOurs = ({ tags }: ModelGroup): boolean => tags['frontend-sg/owner'] === owner;

function meaning(peer: DeclaredPeer, own: ModelGroup | undefined, drifted: Drifted, now: ModelVpc): Peer | undefined {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
    case 'prefix-list':
      return peer;
    case 'group':
      return peer.account === account ? { kind: 'group', id: peer.id } : peer;
    case 'self':
      return own === undefined ? undefined : { kind: 'group', id: own.id };
    case 'prefix-list-name':
      return { kind: 'prefix-list', id: prefixLists[0].id };
    case 'group-name': {
      const declared = drifted.declared.some(({ name }) => name === peer.name);
      // Whoever stands for a declared group has only borrowed another name.
      const taken = new Set(drifted.standing.values());
      const named = now.groups.find(({ id, tags }) => tags['Name'] === peer.name && !taken.has(id));
      const found = declared ? standing(peer.name, drifted, now) : named;
      return found === undefined ? undefined : { kind: 'group', id: found.id };
    }
  }
}
