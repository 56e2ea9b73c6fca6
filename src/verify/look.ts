import type { ObservedGroup, ObservedLoadBalancer } from '../aws/observed.ts';
import { type Attachment, classify, type ExtraGroups } from './classify.ts';
import type { Expectation } from './expectation.ts';
import { type Fault, faultOf } from './fault.ts';
import { type GroupMarks, type KnownGroup, knownGroup } from './known-group.ts';
import { locate } from './locate.ts';
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
};

export type SeenGroup = Pick<ObservedGroup, 'id' | 'name' | 'tags'>;

/** What is remembered from poll to poll. */
export type Memory = { readonly tags: TagCache; readonly groups: Map<string, KnownGroup> };

export type Look =
  | { readonly kind: 'seen'; readonly attachments: readonly Attachment[] }
  | ({ readonly kind: 'fault' } & Fault);

/** One poll: one sweep over all load balancers for all expectations, and what is not remembered about them. Throws what is no failure of AWS. */
export async function look(
  options: {
    readonly read: Reader;
    readonly expectations: readonly Expectation[];
    readonly marks: GroupMarks;
    readonly extraGroups: ExtraGroups;
    readonly signal: AbortSignal;
  },
  memory: Memory,
): Promise<Look> {
  const { read, expectations, marks, extraGroups, signal } = options;
  try {
    const sweep = await read.loadBalancers(signal);
    const loadBalancers = await withTags(sweep, expectations, memory.tags, (arns) => read.tags(arns, signal));
    const located = expectations.map((expectation) => ({ expectation, location: locate(expectation, loadBalancers) }));

    const carried = located.flatMap(({ location }) => location.matches.flatMap((match) => match.securityGroups));
    const unknown = [...new Set(carried)].filter((id) => !memory.groups.has(id)).sort();
    if (unknown.length > 0) {
      const found = await read.groups(unknown, signal);
      // One that AWS does not show, because it belongs to another account say, is asked for once all the same.
      for (const id of unknown) memory.groups.set(id, { id, kind: 'foreign' });
      for (const group of found) memory.groups.set(group.id, knownGroup(group, marks));
    }
    return {
      kind: 'seen',
      attachments: located.map(({ expectation, location }) =>
        classify(expectation, location, memory.groups, extraGroups),
      ),
    };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return { kind: 'fault', ...fault };
  }
}
