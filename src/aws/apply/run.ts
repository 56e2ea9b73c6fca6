import type { DeclaredPeer, Rule } from '../../groups/rule.ts';
import type { PlannedRule } from '../../plan/plan.ts';
import { type Lookup, resolvePeer } from '../../plan/resolve.ts';
import { UserError } from '../../problem.ts';
import type { Clients } from '../clients.ts';
import type { ObservedRule } from '../observed.ts';
import type { Clock } from '../pace.ts';
import type { Writer } from '../writer.ts';

/** What every step of an apply works with. */
export type Run = {
  readonly clients: Pick<Clients, 'ec2'>;
  readonly write: Writer;
  readonly vpc: string;
  /** What names mean now, groups that this run has made included. */
  readonly lookup: Lookup;
  /** Ids of the groups that this run has made, by name. */
  readonly made: Map<string, string>;
  /** Value of the tag `frontend-sg/applied`. */
  readonly applied: (group: string, id: string, lookup: Lookup) => string;
  /** Ids of groups that turned out to be other than the plan saw them: a rule id may stand for another rule by now. */
  readonly outdated: Set<string>;
  /** What groups at their quota have closed so far in their turns. */
  readonly closed: PlannedRule[];
  /** The rules of a group as they are now. */
  readonly readRules: (id: string) => Promise<readonly ObservedRule[]>;
  /** Whether the VPC has an IPv6 CIDR: then AWS gives a new group a second egress rule. */
  readonly hasIpv6: () => Promise<boolean>;
  /** Waits so many ms; ends early where the run is cancelled. */
  readonly sleep: Clock['sleep'];
};

/** Whether AWS may not know everywhere yet what a call for this group names. */
export const isFresh = (
  run: Pick<Run, 'made'>,
  group: { readonly name: string; readonly refersTo: readonly string[] },
) => run.made.has(group.name) || group.refersTo.some((name) => run.made.has(name));

/**
 * A planned rule as AWS takes it: names are ids now.
 * @throws UserError for a name that stands for nothing.
 */
export function resolveRule(run: Pick<Run, 'lookup'>, id: string, rule: Rule<DeclaredPeer>): Rule {
  const peer = resolvePeer(rule.peer, id, run.lookup);
  if (peer !== undefined) return { ...rule, peer };
  const name = 'name' in rule.peer ? rule.peer.name : rule.peer.kind;
  throw new UserError('aws', [
    {
      message: `a rule of ${id} names ${name}, which does not exist`,
      hint: 'It went away after the plan was made, or was never there: plan again.',
    },
  ]);
}
