import type { Place } from './problem.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a finding is about decides what it stops (docs: "What stops what" in README). */
export type Subject = 'name' | 'group' | 'rule' | 'frontend';

/** Something a reader should know. Ids are public; the severity of an id is changed by policy only. */
export type Finding = {
  readonly id: FindingId;
  readonly severity: Severity;
  /** What is so, and why it matters. One sentence. */
  readonly message: string;
  /** What to do about it. One sentence. */
  readonly action: string;
  /** Name of the security group it is about, as declared or named. */
  readonly group?: string;
  /** Id of that group, where several of one name have to be told apart. */
  readonly groupId?: string;
  /** Id of the frontend it is about, such as `IngressGroup shop/web`. */
  readonly frontend?: string;
  readonly place?: Place;
  /** Ids of well-known controls that say the same, such as `EC2.19` and `CKV_AWS_24`. */
  readonly controls?: readonly string[];
  /** Of a finding about a rule: the port range it is about, so that a policy can name one port. */
  readonly ports?: { readonly from: number; readonly to: number };
  /** Accepted by the policy: it is shown as such, and it fails and blocks nothing. */
  readonly accepted?: Accepted;
};

/** An entry under `allow` of the policy that lets a finding stand. */
export type Accepted = {
  readonly reason: string;
  /** The last day on which it holds, in UTC: YYYY-MM-DD. */
  readonly until?: string;
  /** The pull request itself brings the entry: its base does not have it. */
  readonly byThisChange?: boolean;
  /** Where the entry stands. */
  readonly place?: Place;
};

export type FindingId = keyof typeof findingKinds;

/** Every finding there is: its severity unless a policy changes it, and what it is about. */
export const findingKinds = {
  'undeclared-group': { severity: 'error', about: 'name' },
  'ambiguous-name': { severity: 'error', about: 'name' },
  'foreign-owner': { severity: 'error', about: 'group' },
  'wrong-vpc': { severity: 'error', about: 'group' },
  'name-not-expressible': { severity: 'error', about: 'group' },
  'stale-commit': { severity: 'error', about: 'group' },
  'quota-exceeded': { severity: 'error', about: 'group' },
  'gap-needed': { severity: 'error', about: 'group' },
  'conflicting-groups': { severity: 'error', about: 'frontend' },
  'unmanaged-object': { severity: 'error', about: 'frontend' },
  'duplicate-object': { severity: 'error', about: 'frontend' },
  'nlb-without-groups': { severity: 'error', about: 'frontend' },
  'quic-with-groups': { severity: 'error', about: 'frontend' },
  'too-many-groups': { severity: 'error', about: 'frontend' },
  'template-placeholder': { severity: 'error', about: 'frontend' },
  'controller-refuses': { severity: 'error', about: 'frontend' },
  'invalid-boolean': { severity: 'error', about: 'frontend' },
  'nothing-to-verify': { severity: 'error', about: 'frontend' },
  'world-open-admin': { severity: 'error', about: 'rule' },
  'world-open-port': { severity: 'warning', about: 'rule' },
  'private-source-on-public': { severity: 'warning', about: 'rule' },
  'rule-without-listener': { severity: 'warning', about: 'rule' },
  'listener-blocked': { severity: 'warning', about: 'frontend' },
  'outside-repository': { severity: 'warning', about: 'frontend' },
  'backend-unmanaged': { severity: 'warning', about: 'frontend' },
  'source-ranges-ignored': { severity: 'warning', about: 'frontend' },
  'annotation-removed': { severity: 'warning', about: 'frontend' },
  'egress-blocks-targets': { severity: 'warning', about: 'rule' },
  'unused-allow': { severity: 'warning', about: 'rule' },
  'expired-allow': { severity: 'warning', about: 'rule' },
  unrendered: { severity: 'warning', about: 'frontend' },
  'host-bits': { severity: 'warning', about: 'rule' },
  drift: { severity: 'warning', about: 'rule' },
  'other-cluster': { severity: 'warning', about: 'group' },
  'stale-reference': { severity: 'warning', about: 'rule' },
  'referenced-elsewhere': { severity: 'warning', about: 'group' },
  'duplicate-rule': { severity: 'warning', about: 'rule' },
  'public-web': { severity: 'info', about: 'rule' },
  orphan: { severity: 'info', about: 'group' },
  'unused-declaration': { severity: 'info', about: 'group' },
  'description-immutable': { severity: 'info', about: 'group' },
} as const satisfies Record<string, { severity: Severity; about: Subject }>;

/** Every id there is. */
export const findingIds = Object.keys(findingKinds) as readonly FindingId[];

/** Whether a policy may make it less severe. An error about a name or a group is no matter of taste: what is declared cannot be made so. */
export const canBeLowered = (id: FindingId): boolean => {
  const { severity, about }: { readonly severity: Severity; readonly about: Subject } = findingKinds[id];
  return id !== 'nothing-to-verify' && !(severity === 'error' && (about === 'name' || about === 'group'));
};

/** Whether a policy may accept it, so that it stands and stops nothing: there must be something to accept. */
export const canBeAccepted = (id: FindingId): boolean =>
  acceptableErrors.has(id) || (canBeLowered(id) && !aboutThePolicy.has(id));

/** Of the errors about a group: a moment without a rule is the price of a full quota, and somebody may pay it. */
const acceptableErrors: ReadonlySet<FindingId> = new Set(['gap-needed']);
const aboutThePolicy: ReadonlySet<FindingId> = new Set(['unused-allow', 'expired-allow']);

/** A finding with the severity that its id has by default. */
export const finding = (id: FindingId, rest: Omit<Finding, 'id' | 'severity'>): Finding => ({
  id,
  severity: findingKinds[id].severity,
  ...rest,
});
