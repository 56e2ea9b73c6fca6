import type { DeclaredGroup } from '../../../src/groups/declaration.ts';
import type { DeclaredPeer, Rule } from '../../../src/groups/rule.ts';
import { cluster, type Drifted, owner } from './drifted.ts';
import { awsEgress, keyOf, type ModelGroup, type ModelVpc, prefixLists } from './model.ts';

/** What a reader of the declarations would say about a VPC; nothing here knows how the plan comes to its answer. */

export const rulesOf = ({ ingress, egress }: DeclaredGroup): readonly Rule<DeclaredPeer>[] =>
  egress.kind === 'rules' ? [...ingress, ...egress.rules] : ingress;

/** Names that a rule of the group says, and that are declared. */
const refersTo = (group: DeclaredGroup, all: readonly DeclaredGroup[]): readonly DeclaredGroup[] =>
  all.filter((other) => rulesOf(group).some(({ peer }) => peer.kind === 'group-name' && peer.name === other.name));

/** A rule that names the id of a group that is not there: the declarations say something that is not so. */
export const isWrong = ({ declared, vpc }: Pick<Drifted, 'declared' | 'vpc'>): boolean =>
  declared.flatMap(rulesOf).some(({ peer }) => {
    const id = peer.kind === 'group' && peer.account === undefined ? peer.id : undefined;
    return id !== undefined && vpc.groups.every((group) => group.id !== id);
  });

/** Somebody else's by now: it must not be written. */
export const isRefused = ({ name }: DeclaredGroup, { identities }: Pick<Drifted, 'identities'>): boolean => {
  const identity = identities.get(name);
  return typeof identity === 'object' && 'refused' in identity;
};

/** Refused, or its rules need one that is. */
export function isHeldBack(group: DeclaredGroup, drifted: Drifted, seen: readonly DeclaredGroup[] = []): boolean {
  if (isRefused(group, drifted) || drifted.held?.has(group.name) === true) return true;
  return refersTo(group, drifted.declared)
    .filter((other) => !seen.includes(other))
    .some((other) => isHeldBack(other, drifted, [...seen, group]));
}

/** Everything in which the group that stands for a declared one is not as declared. */
export function deviations(declared: DeclaredGroup, before: Drifted, after: ModelVpc): readonly string[] {
  const group = standsFor(declared, before, after);
  if (group === undefined) return ['it does not exist'];
  const old = before.vpc.groups.find(({ id }) => id === group.id);
  const wanted = meantRules(declared, group, before, after);
  const expected = wantedKeys(declared, group, before, after);
  const actual = group.rules.map(keyOf);
  return [
    ...[...expected].filter((key) => !actual.includes(key)).map((key) => `missing: ${key}`),
    ...actual.filter((key) => !expected.has(key)).map((key) => `too much: ${key}`),
    ...group.rules.flatMap((rule) => {
      const said = wanted.filter((one) => keyOf(one) === keyOf(rule)).flatMap(({ description }) => description ?? []);
      const kept = old?.rules.find((one) => keyOf(one) === keyOf(rule))?.description;
      const allowed = said.length > 0 ? said : [kept];
      return allowed.includes(rule.description) ? [] : [`description of ${keyOf(rule)}: ${rule.description}`];
    }),
    ...tagDeviations(declared, group, old),
  ];
}

const meantRules = (declared: DeclaredGroup, group: ModelGroup, before: Drifted, after: ModelVpc): readonly Rule[] =>
  rulesOf(declared).map((rule) => ({ ...rule, peer: meaning(rule.peer, group, before, after) }));

/** The rules that the group has to have, by their keys: those that nobody manages are wanted as they were. */
export function wantedKeys(
  declared: DeclaredGroup,
  group: ModelGroup,
  before: Drifted,
  after: ModelVpc,
): ReadonlySet<string> {
  const old = before.vpc.groups.find(({ id }) => id === group.id);
  const egress = {
    default: () => awsEgress(after.ipv6).map(keyOf),
    unmanaged: () => egressOf(old ?? { rules: given(after.ipv6) }),
    rules: () => [],
  };
  return new Set([...meantRules(declared, group, before, after).map(keyOf), ...egress[declared.egress.kind]()]);
}

function tagDeviations(declared: DeclaredGroup, group: ModelGroup, old: ModelGroup | undefined): readonly string[] {
  const wanted = new Map([
    // Nobody takes a tag away that is not ours to say.
    ...Object.entries(old?.tags ?? {}).filter(([key]) => key !== 'frontend-sg/applied'),
    ...Object.entries(declared.tags),
    ['frontend-sg/owner', owner] as const,
    [`frontend-sg/cluster/${cluster}`, 'true'] as const,
    ...(declared.adopt === undefined ? [] : [['frontend-sg/adopted', 'true'] as const]),
    ['Name', declared.adopt === undefined ? declared.name : (old?.tags['Name'] ?? declared.name)] as const,
  ]);
  const actual = new Map(Object.entries(group.tags).filter(([key]) => key !== 'frontend-sg/applied'));
  return [...new Set([...wanted.keys(), ...actual.keys()])]
    .filter((key) => wanted.get(key) !== actual.get(key))
    .map((key) => `tag ${key}: ${actual.get(key)} instead of ${wanted.get(key)}`);
}

/** The one that it has been all along, else the one that the controller finds by its `Name`. */
export function standsFor(declared: DeclaredGroup, before: Drifted, after: ModelVpc): ModelGroup | undefined {
  const id = before.standing.get(declared.name);
  if (id !== undefined) return after.groups.find((group) => group.id === id);
  const named = withName(declared.name, before, after);
  return named.length === 1 ? named[0] : undefined;
}

/** Whoever stands for a declared group has only borrowed another name, and gives it back as soon as it may be written. */
const withName = (name: string, { standing }: Drifted, { groups }: ModelVpc): readonly ModelGroup[] =>
  groups.filter(({ id, tags }) => tags['Name'] === name && ![...standing.values()].includes(id));

function meaning(peer: DeclaredPeer, own: ModelGroup, before: Drifted, after: ModelVpc): Rule['peer'] {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
    case 'prefix-list':
    case 'group':
      return peer;
    case 'self':
      return { kind: 'group', id: own.id };
    case 'prefix-list-name':
      return { kind: 'prefix-list', id: prefixLists.find(({ name }) => name === peer.name)?.id ?? 'none' };
    case 'group-name': {
      const declared = before.declared.find(({ name }) => name === peer.name);
      const found = declared === undefined ? withName(peer.name, before, after)[0] : standsFor(declared, before, after);
      return { kind: 'group', id: found?.id ?? 'none' };
    }
  }
}

const given = (ipv6: boolean): ModelGroup['rules'] => awsEgress(ipv6).map((rule) => ({ ...rule, id: 'given' }));
const egressOf = ({ rules }: Pick<ModelGroup, 'rules'>): readonly string[] =>
  rules.filter(({ direction }) => direction === 'egress').map(keyOf);
