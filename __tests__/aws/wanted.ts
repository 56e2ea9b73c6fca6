import type { Observed, ObservedGroup, ObservedRule } from '../../src/aws/observed.ts';
import type { DeclaredPeer, Peer, Rule } from '../../src/groups/rule.ts';
import type { Change, GroupPlan, Plan } from '../../src/plan/plan.ts';

/** A group as a test wants it. `egress` absent is what AWS gives. */
export type Wanted = {
  readonly name: string;
  readonly ingress: readonly Rule<DeclaredPeer>[];
  readonly egress?: readonly Rule<DeclaredPeer>[];
  readonly tags?: Readonly<Record<string, string>>;
};

export const inbound = (port: number, peer: DeclaredPeer | string, description?: string): Rule<DeclaredPeer> => ({
  direction: 'ingress',
  protocol: 'tcp',
  from: port,
  to: port,
  peer: typeof peer === 'string' ? { kind: peer.includes(':') ? 'ipv6' : 'ipv4', cidr: peer } : peer,
  ...(description === undefined ? {} : { description }),
});
export const outbound = (port: number, peer: DeclaredPeer | string): Rule<DeclaredPeer> => ({
  ...inbound(port, peer),
  direction: 'egress',
});
export const everything = (cidr: '0.0.0.0/0' | '::/0'): Rule<DeclaredPeer> => ({
  direction: 'egress',
  protocol: '-1',
  from: null,
  to: null,
  peer: { kind: cidr === '::/0' ? 'ipv6' : 'ipv4', cidr },
});
export const named = (name: string): DeclaredPeer => ({ kind: 'group-name', name });

/** Made by a run that did not come to its end. */
const isUnfinished = ({ tags }: Observed['groups'][number]): boolean =>
  Object.hasOwn(tags, 'frontend-sg/owner') &&
  ['Name', 'frontend-sg/applied', 'frontend-sg/adopted'].every((key) => !Object.hasOwn(tags, key));

const ownTags = { 'frontend-sg/owner': 'acme/shop', 'frontend-sg/cluster/prod': 'true' };

/**
 * The plan that makes these groups so: a second, simpler opinion on what src/plan says, with a rule key of its own.
 * Groups that are not wanted are left out.
 */
export function planOf(wanted: readonly Wanted[], observed: Observed): Plan {
  const ids = new Map(wanted.map(({ name }) => [name, standing(name, observed)?.id]));
  const groups = wanted.map((group): GroupPlan => {
    const existing = standing(group.name, observed);
    const refersTo = [...group.ingress, ...(group.egress ?? [])].flatMap(({ peer }) =>
      peer.kind === 'group-name' ? [peer.name] : [],
    );
    const { changes, unchanged } =
      existing === undefined ? creation(group) : convergence(group, existing, ids, observed.vpc.ipv6 === true);
    return {
      name: group.name,
      ...(existing === undefined ? {} : { id: existing.id }),
      ...(existing !== undefined && isUnfinished(existing) ? { unfinished: true as const } : {}),
      refersTo: [...new Set(refersTo)],
      changes,
      unchanged,
    };
  });
  const rows = groups.flatMap((group) => group.changes);
  return {
    version: 1,
    kind: 'apply',
    basis: 'live',
    owner: 'acme/shop',
    cluster: 'prod',
    region: observed.region,
    vpc: observed.vpc.id,
    groups,
    frontends: [],
    problems: [],
    findings: [],
    counts: { add: rows.length, change: 0, remove: 0, unchanged: 0 },
    digest: '',
  };
}

export const changesOf = (plan: Plan): readonly Change[] => plan.groups.flatMap((group) => group.changes);

/** What is observed of a group, in a form that tests compare: one line a rule, without ids. */
export function rulesOf(observed: Observed, name: string): readonly string[] {
  const group = observed.groups.find((candidate) => candidate.name === name);
  if (group?.rules === undefined) throw new TypeError(`no rules of ${name} were observed`);
  const names = new Map(observed.groups.map(({ id, name: other }) => [id, other]));
  return group.rules.map((rule) => line(rule, names)).sort();
}

function line(rule: ObservedRule, names: ReadonlyMap<string, string>): string {
  const ports = rule.from === null ? '' : ` ${rule.from}${rule.to === rule.from ? '' : `-${rule.to}`}`;
  const peer = rule.peer.kind === 'group' ? (names.get(rule.peer.id) ?? rule.peer.id) : peerText(rule.peer);
  const description = rule.description === undefined ? '' : ` # ${rule.description}`;
  return `${rule.direction === 'ingress' ? 'in' : 'out'} ${rule.protocol}${ports} ${peer}${description}`;
}

function standing(name: string, observed: Observed): ObservedGroup | undefined {
  return observed.groups.find((group) => group.name === name);
}

function creation(group: Wanted): { readonly changes: readonly Change[]; readonly unchanged: number } {
  const rules = [...group.ingress, ...(group.egress ?? [])];
  return {
    changes: [
      {
        kind: 'create-group',
        description: `Frontend security group ${group.name}`,
        tags: { ...ownTags, ...group.tags },
        egress: group.egress === undefined ? 'kept' : 'rules',
      },
      ...rules.map((rule): Change => ({ kind: 'add-rule', rule })),
    ],
    unchanged: 0,
  };
}

function convergence(
  group: Wanted,
  existing: ObservedGroup,
  ids: ReadonlyMap<string, string | undefined>,
  ipv6: boolean,
): { readonly changes: readonly Change[]; readonly unchanged: number } {
  const egress = group.egress ?? [everything('0.0.0.0/0'), ...(ipv6 ? [everything('::/0')] : [])];
  const keyOf = (rule: Rule<DeclaredPeer>) => {
    const { peer } = rule;
    const ownName = peer.kind === 'group-name' ? peer.name : undefined;
    const id = peer.kind === 'self' ? existing.id : ownName === undefined ? undefined : (ids.get(ownName) ?? ownName);
    return JSON.stringify([rule.direction, rule.protocol, rule.from, rule.to, id ?? peerText(peer)]);
  };
  const wanted = new Map([...group.ingress, ...egress].map((rule) => [keyOf(rule), rule]));
  const present = new Map((existing.rules ?? []).map((rule) => [keyOf(rule), rule]));
  const tags = Object.entries({ ...ownTags, ...group.tags, Name: group.name }).filter(
    ([key, value]) => existing.tags[key] !== value,
  );
  const kept = [...wanted].flatMap(([key, rule]) => {
    const there = present.get(key);
    return there === undefined ? [] : [{ there, rule }];
  });
  const changes = [
    ...[...wanted].flatMap(([key, rule]): Change[] => (present.has(key) ? [] : [{ kind: 'add-rule', rule }])),
    ...kept.flatMap(({ there, rule }): Change[] =>
      rule.description === undefined || rule.description === (there.description ?? '')
        ? []
        : [{ kind: 'describe-rule', ruleId: there.id, rule, before: there.description ?? '' }],
    ),
    ...[...present].flatMap(([key, rule]): Change[] =>
      wanted.has(key) ? [] : [{ kind: 'remove-rule', ruleId: rule.id, rule: withoutId(rule) }],
    ),
    ...(tags.length === 0 ? [] : [{ kind: 'tag-group', set: Object.fromEntries(tags), before: {} } satisfies Change]),
  ];
  return { changes, unchanged: kept.length };
}

const withoutId = ({ id: _id, ...rule }: ObservedRule): Rule => rule;

function peerText(peer: DeclaredPeer | Peer): string {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr;
    case 'prefix-list':
    case 'group':
      return peer.id;
    case 'prefix-list-name':
    case 'group-name':
      return peer.name;
    case 'self':
      return 'self';
  }
}
