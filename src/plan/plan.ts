import type { Finding, FindingId } from '../finding.ts';
import type { DeclaredPeer, Direction, Rule } from '../groups/rule.ts';
import type { Listener } from '../controller/answer.ts';
import type { Place, Problem } from '../problem.ts';
import type { ListenerExposure } from './exposure.ts';

/** Ordered changes, findings and frontends: plain data, the same input gives the same bytes. Written as plan.json. */
export type Plan = {
  readonly version: 1;
  readonly kind: 'apply' | 'cleanup';
  /** What it rests on: AWS as it was when the plan was made, or the manifests alone. */
  readonly basis: 'live' | 'offline';
  readonly owner: string;
  readonly cluster: string;
  readonly region: string;
  readonly vpc: string;
  /** Sorted by name. */
  readonly groups: readonly GroupPlan[];
  readonly frontends: readonly FrontendPlan[];
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  /** The day (UTC) on which the policy's entries were judged; absent where none of them runs out. */
  readonly judgedOn?: string;
  /** Offline: findings that need AWS and were not judged. */
  readonly notJudged?: readonly FindingId[];
  /** How many rules AWS lets a group have, where one comes near; absent elsewhere. */
  readonly quota?: PlanQuota;
  /** Of a cleanup: own groups that stay, and why. Sorted by name. */
  readonly kept?: readonly KeptGroup[];
  /** Absent offline: what of it is there already is not known. */
  readonly counts?: Counts;
  /** sha256 (hex) over the VPC and the changes that are written; empty offline. */
  readonly digest: string;
};

export type PlanQuota = {
  /** In each direction and address family. */
  readonly rulesPerGroup: number;
  /** Why AWS was not asked, or did not tell; then it is what AWS lets everybody have, or what a group has that has more. */
  readonly assumed?: string;
};

export type KeptGroup = { readonly name: string; readonly id: string; readonly reason: string };

/** One declared group (cleanup: one group that goes or is let go), and every row of the plan about it. */
export type GroupPlan = {
  readonly name: string;
  /** Absent while it does not exist. */
  readonly id?: string;
  /** Made by a run that did not come to its end: nobody uses it yet, so what it closes is not missed. */
  readonly unfinished?: true;
  /** The finding for which it will not be written, if there is one. */
  readonly blocked?: FindingId;
  /**
   * The group that was to let through some of what this one takes away, and is not opened. What has room is added here, and nothing taken away: a
   * load balancer may carry both.
   */
  readonly waitsFor?: string;
  /** Names of the groups its rules refer to by name. */
  readonly refersTo: readonly string[];
  /** In the order of `compareChanges`; empty when nothing is to be done. */
  readonly changes: readonly Change[];
  /** At the quota: how old rules make room for new ones. */
  readonly exchange?: Exchange;
  /** Rules that stand already and stay. */
  readonly unchanged: number;
  /** Its rules as declared, where it is not ours: none of them is known to stand. */
  readonly unmet?: readonly PlannedRule[];
  /** Offline: its rules as declared, and no changes, since nothing was compared. */
  readonly declared?: readonly PlannedRule[];
  /** Where it is declared. */
  readonly place?: Place;
};

/** How the rules of a group are exchanged where its quota does not let it have the old and the new ones together. */
export type Exchange = {
  /** Groups at their quota go one after the other, the first at 1, when all other groups are open. */
  readonly turn: number;
  /** In their order. Rows of the group that are in no step are carried out before (what is added) or after them (what is removed). */
  readonly steps: readonly ExchangeStep[];
};

/** One call to AWS. If rules cannot be authorized, those that were revoked for them are put back. */
export type ExchangeStep = {
  readonly call: 'revoke' | 'authorize' | 'modify';
  readonly direction: Direction;
  /** Positions in `changes` of the group, the first being 0. */
  readonly rows: readonly number[];
};

/** A row of the plan. Peers keep the names they were declared with, so that a row reads the same before and after a group exists. */
export type Change =
  | {
      readonly kind: 'create-group';
      readonly description: string;
      /** All that is sent at creation; `Name` is not among them: it is set when the rules stand. */
      readonly tags: Readonly<Record<string, string>>;
      /** `rules`: exactly the declared ones, so what AWS gives a new group is revoked; else it is kept. */
      readonly egress: 'kept' | 'rules';
    }
  | { readonly kind: 'add-rule'; readonly rule: PlannedRule }
  | {
      /** At the quota: a rule that stands becomes another in place, without a moment between the two. */
      readonly kind: 'modify-rule';
      readonly ruleId: string;
      readonly before: PlannedRule;
      readonly rule: PlannedRule;
    }
  | { readonly kind: 'describe-rule'; readonly ruleId: string; readonly rule: PlannedRule; readonly before: string }
  | { readonly kind: 'remove-rule'; readonly ruleId: string; readonly rule: PlannedRule }
  | {
      readonly kind: 'tag-group';
      readonly set: Readonly<Record<string, string>>;
      /** Their values today; absent for a tag it does not have. */
      readonly before: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'untag-group'; readonly keys: readonly string[] }
  | { readonly kind: 'delete-group' };

export type PlannedRule = Rule<DeclaredPeer>;

/** A rule as a row has it: without the place or the id that it came with. */
export const planned = ({ direction, protocol, from, to, peer, description }: Rule<DeclaredPeer>): PlannedRule => ({
  direction,
  protocol,
  from,
  to,
  peer,
  ...(description === undefined ? {} : { description }),
});

export type Counts = {
  /** Groups and rules made. */
  readonly add: number;
  /** Descriptions and tags changed. */
  readonly change: number;
  /** Rules (cleanup: groups too) removed. */
  readonly remove: number;
  readonly unchanged: number;
};

/** A frontend as the reader of a plan sees it. */
export type FrontendPlan = {
  readonly kind: string;
  readonly id: string;
  readonly objects: readonly { readonly name: string; readonly place: Place }[];
  /** `built` by the controller when it has the groups of this plan, or why not. */
  readonly outcome: 'built' | 'error' | 'dry-run' | 'ignored';
  readonly reason?: string;
  /** Why the controller acts on its objects, as they or its settings say it; absent where it does not. */
  readonly because?: readonly string[];
  /** Whether it names any security group, also where it is not built. */
  readonly namesGroups: boolean;
  /** `Kind/name` of objects that neither the manifests nor the context have, and that were taken as there. */
  readonly dependsOn: readonly string[];
  readonly loadBalancers: readonly LoadBalancerPlan[];
};

export type LoadBalancerPlan = {
  readonly role: 'main' | 'frontend-nlb';
  readonly type: 'application' | 'network';
  readonly scheme: string;
  /** Whether an object says the scheme; otherwise it rests on the controller's flag or on a load balancer that exists already. */
  readonly schemeSaid: boolean;
  readonly name: { readonly exact: string } | { readonly prefix: string };
  readonly trackingTags: Readonly<Record<string, string>>;
  readonly listeners: readonly Listener[];
  /** Who can reach each listener, before and after; one entry for each of `listeners`. */
  readonly exposure: readonly ListenerExposure[];
  /**
   * As the controller will send them: ids, `new` for a group that this plan makes, `managed` and `backend` for the controller's own; offline
   * `declared`, and `unknown` for any other name.
   */
  readonly securityGroups: readonly string[];
  readonly tokens: readonly TokenPlan[];
};

/** One id or name in the list, and what it means once the plan is applied: ids, or `new` for a group that this plan makes; offline `declared` or `unknown`. */
export type TokenPlan = { readonly text: string; readonly resolvesTo: readonly string[]; readonly place: Place };
