import type { Problem } from '../problem.ts';
import type { Attachment } from './classify.ts';
import { withEvidence } from './evidence.ts';
import { type Reasons, reasons } from './reasons.ts';
import { loadBalancerNames, summarizeSeen } from './summary.ts';

/** Why an attachment is not as it should be. Foreign text is in it: escape it where it is shown. */
export type Diagnosis = Reasons & {
  readonly observed: string;
  /** The controller's own event, where the cluster was asked and has one. */
  readonly event?: string;
  readonly expected: string;
};

/** The diagnosis of an attachment, as AWS and (where it was asked) the cluster show it; undefined where all is well. `refusal` is what AWS said to a denied call. */
export function diagnose(attachment: Attachment, refusal?: Problem): Diagnosis | undefined {
  const why = reasons(attachment, refusal);
  if (why === undefined) return undefined;
  const { event, ...told } = withEvidence(attachment, why);
  return {
    observed: observed(attachment, refusal),
    ...(event === undefined ? {} : { event }),
    expected: expected(attachment),
    ...told,
  };
}

function observed(attachment: Attachment, refusal: Problem | undefined): string {
  const { loadBalancer, expectation, otherClusters } = attachment;
  if (attachment.result === 'denied' && refusal !== undefined) return refusal.message;
  if (loadBalancer === undefined) {
    const tags = Object.entries(expectation.trackingTags).map(([key, value]) => `${key}=${value}`);
    const seen =
      attachment.result === 'unseen'
        ? 'no poll has succeeded'
        : `no load balancer in ${expectation.vpc} has the tags ${tags.join(', ')}`;
    return [
      ...(attachment.result === 'not-deployed' || attachment.result === 'wrong-group-vpc'
        ? [summarizeSeen(attachment)]
        : []),
      seen,
      ...(otherClusters.length === 0 ? [] : [`${loadBalancerNames(otherClusters)} has them for another cluster`]),
    ].join('; ');
  }
  const { name, type, scheme, vpc, state, securityGroups, arn } = loadBalancer;
  const carries = securityGroups.length === 0 ? 'no security group' : securityGroups.join(', ');
  return `${name} (${type}, ${scheme}, ${vpc}, ${state.code}) carries ${carries}${rest(summarizeSeen(attachment), name, carries)}; ${arn}`;
}

/** A summary behind what was said before it: neither the name nor the groups twice. */
function rest(summary: string, name: string, carries: string): string {
  const said = `${name} carries ${carries}, `;
  if (summary.startsWith(said)) return `, ${summary.slice(said.length)}`;
  return summary.startsWith(`${name} `) ? `: it ${summary.slice(name.length + 1)}` : `: ${summary}`;
}

function expected({ expectation }: Attachment): string {
  const { type, scheme, vpc, groups } = expectation;
  const kind = scheme.assumed ? type : `${type}, ${scheme.value}`;
  if (groups.length === 0) return `a load balancer (${kind}) in ${vpc} without any group of ours`;
  const tokens = groups.map(({ token, ids, place }) => {
    const meaning = ids.length === 0 ? 'no group' : ids.join(' and ');
    return `${token === meaning ? token : `${meaning} (${token})`} from ${place.file}:${place.line}`;
  });
  return `an active load balancer (${kind}) in ${vpc} that carries ${tokens.join(', ')}`;
}
