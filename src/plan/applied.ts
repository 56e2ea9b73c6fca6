import { createHash } from 'node:crypto';
import type { ObservedRule } from '../aws/observed.ts';
import type { DeclaredGroup, Egress } from '../groups/declaration.ts';
import { digestRules } from '../groups/digest.ts';
import { compareText, type Direction, type Rule, ruleKey } from '../groups/rule.ts';
import { allIpv6Egress, wantedRules } from '../groups/wanted-rules.ts';
import { rulesByKey } from './difference.ts';
import { tagKeys } from './ownership.ts';
import { liveKey, type Lookup, resolvePeer } from './resolve.ts';

/** What the tag `frontend-sg/applied` says of the rules that were applied last. */
export type Applied = {
  readonly commit: string;
  /** Digest of what was declared then. */
  readonly declared: string;
  /** What the rules were on AWS; absent where the tag is of an older form, or does not say it. */
  readonly rules?: AppliedRules;
};

/** Digests of the rules of each direction, with ids for names. Descriptions do not count, nor does the account of a peer: its id is enough. */
export type AppliedRules = {
  readonly ingress: string;
  /** `default`: what AWS gives a new group, of which ::/0 may come later with the VPC's IPv6 CIDR, so it does not count. */
  readonly egress: { readonly kind: Egress['kind']; readonly digest: string };
};

/**
 * What the tag says besides the commit: `DECLARED/INGRESS/EGRESS`, 16 hexadecimal digits each. EGRESS is `unmanaged`, or begins with
 * `default-` where it is left to AWS. A rule whose peer does not exist makes its direction `unknown`.
 */
export function appliedMark(group: Pick<DeclaredGroup, 'ingress' | 'egress'>, id: string, lookup: Lookup): string {
  const { ingress, egress } = rulesAsDeclared(group, id, lookup) ?? unknown;
  return [digestOfDeclared(group), ingress, writeEgress(egress)].join('/');
}

/** Of what is declared, whatever AWS has. */
export const digestOfDeclared = (group: Pick<DeclaredGroup, 'ingress' | 'egress'>): string =>
  digestRules(group).slice(0, digits);

/** The rules that a group has when it is as declared, names being what they are today; undefined where one stands for nothing. */
export function rulesAsDeclared(
  group: Pick<DeclaredGroup, 'ingress' | 'egress'>,
  id: string,
  lookup: Lookup,
): AppliedRules | undefined {
  const rules = [...rulesByKey(wantedRules(group, false), id, lookup).values()].map((rule) => {
    const peer = resolvePeer(rule.peer, id, lookup);
    return peer === undefined ? undefined : { ...rule, peer };
  });
  const known = rules.filter((rule) => rule !== undefined);
  return known.length < rules.length ? undefined : digestsOf(known, group.egress.kind);
}

/** The rules that a group has on AWS, in the form in which the tag has those that were applied. */
export const rulesAsObserved = (rules: readonly ObservedRule[], egress: Egress['kind']): AppliedRules =>
  digestsOf(rules, egress);

/** What the tag says; undefined where there is none, or where it has another form. */
export function readApplied({ tags }: { readonly tags: Readonly<Record<string, string>> }): Applied | undefined {
  const text = Object.hasOwn(tags, tagKeys.applied) ? (tags[tagKeys.applied] ?? '') : '';
  const [commit = '', declared = '', ingress = '', egress = '', ...rest] = text.split('/');
  if (commit === '' || !isDigest(declared)) return undefined;
  const out = readEgress(egress);
  return out === undefined || !isDigest(ingress) || rest.length > 0
    ? { commit, declared }
    : { commit, declared, rules: { ingress, egress: out } };
}

/** The tag without the commit, to be compared with `appliedMark`. */
export const markOf = ({ tags }: { readonly tags: Readonly<Record<string, string>> }): string | undefined =>
  Object.hasOwn(tags, tagKeys.applied) ? tags[tagKeys.applied]?.split('/').slice(1).join('/') : undefined;

const digits = 16;

const isDigest = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);

const unknown = { ingress: 'unknown', egress: { kind: 'rules', digest: 'unknown' } } as const;

function digestsOf(rules: readonly Rule[], egress: Egress['kind']): AppliedRules {
  const ignored = egress === 'default' ? ruleKey(allIpv6Egress) : undefined;
  const out = rules.filter((rule) => ruleKey(rule) !== ignored);
  return {
    ingress: digestOf(rules, 'ingress'),
    egress: { kind: egress, digest: egress === 'unmanaged' ? '' : digestOf(out, 'egress') },
  };
}

function digestOf(rules: readonly Rule[], direction: Direction): string {
  const keys = rules.filter((rule) => rule.direction === direction).map((rule) => liveKey(rule));
  const text = JSON.stringify([...new Set(keys)].sort(compareText));
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function writeEgress({ kind, digest }: AppliedRules['egress']): string {
  switch (kind) {
    case 'unmanaged':
      return kind;
    case 'default':
      return `${kind}-${digest}`;
    case 'rules':
      return digest;
  }
}

function readEgress(text: string): AppliedRules['egress'] | undefined {
  if (text === 'unmanaged') return { kind: 'unmanaged', digest: '' };
  const digest = text.startsWith('default-') ? text.slice('default-'.length) : text;
  if (!isDigest(digest)) return undefined;
  return { kind: digest === text ? 'rules' : 'default', digest };
}
