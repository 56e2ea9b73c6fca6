import type { ObservedLoadBalancer, ObservedRule } from '../aws/observed.ts';
import type { Listener } from '../controller/answer.ts';
import type { Problem } from '../problem.ts';
import { type Attachment, classify, type ExtraGroups } from './classify.ts';
import type { Expectation } from './expectation.ts';
import { type Fault, faultOf } from './fault.ts';
import { type Inspected, inspect } from './inspect.ts';
import { type GroupMarks, type KnownGroup, knownGroup, type SeenGroup } from './known-group.ts';
import { type LeftBehind, leftBehind } from './left-behind.ts';
import { locate } from './locate.ts';
import type { DeclaredRules } from './rules.ts';
import { type TagCache, withTags } from './tag-cache.ts';

/** What a poll asks of AWS. A read that AWS does not answer rejects with a UserError `aws`. */
export type Reader = {
  /** Every load balancer of the account and region, without tags. */
  readonly loadBalancers: (signal: AbortSignal) => Promise<readonly ObservedLoadBalancer[]>;
  /** Tags by ARN; load balancers that are gone are left out. */
  readonly tags: (
    arns: readonly string[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, Readonly<Record<string, string>>>>;
  /** Those of the security groups that AWS shows to us. */
  readonly groups: (ids: readonly string[], signal: AbortSignal) => Promise<readonly SeenGroup[]>;
  /** The rules of security groups, by id; of one that is not shown, none. */
  readonly rules: (
    ids: readonly string[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<string, readonly ObservedRule[]>>;
  /** The listeners of one load balancer. */
  readonly listeners: (arn: string, signal: AbortSignal) => Promise<readonly Listener[]>;
};

/** What is remembered from poll to poll. */
export type Memory = {
  readonly tags: TagCache;
  readonly groups: Map<string, KnownGroup>;
  readonly inspected: Inspected;
  /** DNS names that the cluster says are those of frontends that were not found, in lower case. */
  readonly hostnames: Set<string>;
};

export type Look =
  | {
      readonly kind: 'seen';
      readonly attachments: readonly Attachment[];
      readonly leftBehind: readonly LeftBehind[];
      /** With tags where they were read. */
      readonly loadBalancers: readonly ObservedLoadBalancer[];
      /** Why listeners could not be read. */
      readonly listenersFault?: Problem;
    }
  | ({ readonly kind: 'fault' } & Fault);

/** One poll: one sweep over all load balancers for all expectations, and what is not remembered about them. Throws what is no failure of AWS. */
export async function look(
  options: {
    readonly read: Reader;
    readonly expectations: readonly Expectation[];
    readonly marks: GroupMarks;
    readonly extraGroups: ExtraGroups;
    /** What the rules of groups have to be, by group id. */
    readonly declared: ReadonlyMap<string, DeclaredRules>;
    /** Every frontend of the manifests, as `stacksOf` tells them apart. */
    readonly stacks: ReadonlySet<string>;
    readonly signal: AbortSignal;
  },
  memory: Memory,
): Promise<Look> {
  const { read, expectations, marks, extraGroups, declared, stacks, signal } = options;
  try {
    const sweep = await read.loadBalancers(signal);
    const loadBalancers = await withTags(sweep, expectations, memory, (arns) => read.tags(arns, signal));
    const located = expectations.map((expectation) => ({ expectation, location: locate(expectation, loadBalancers) }));

    const carried = located.flatMap(({ location }) => location.matches.flatMap((match) => match.securityGroups));
    const unknown = [...new Set(carried)].filter((id) => !memory.groups.has(id)).sort();
    if (unknown.length > 0) {
      const found = await read.groups(unknown, signal);
      // One that AWS does not show, because it belongs to another account say, is asked for once all the same.
      for (const id of unknown) memory.groups.set(id, { id, kind: 'foreign' });
      for (const group of found) memory.groups.set(group.id, knownGroup(group, marks));
    }
    const classified = located.map(({ expectation, location }) =>
      classify(expectation, location, memory.groups, extraGroups),
    );
    const groups = memory.groups;
    const { attachments, fault } = await inspect(classified, { read, declared, groups, signal }, memory.inspected);
    const vpc = expectations[0]?.vpc ?? '';
    return {
      kind: 'seen',
      attachments,
      leftBehind: leftBehind(loadBalancers, vpc, stacks, groups, marks),
      loadBalancers,
      ...(fault === undefined ? {} : { listenersFault: fault }),
    };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return { kind: 'fault', ...fault };
  }
}
