import type { ObservedLoadBalancer } from '../aws/observed.ts';
import { type Attachment, type AttachmentResult, stageOf } from './classify.ts';
import type { ClusterAnswer } from './cluster.ts';

/**
 * An attachment and what the cluster says about its object: where that is not the repository's, nothing is to be seen on AWS yet. Where
 * no load balancer has the frontend's tags, the one that the object's status names is told, which proves nothing.
 */
export function withAnswer(
  attachment: Attachment,
  answer: ClusterAnswer | undefined,
  loadBalancers: readonly ObservedLoadBalancer[],
): Attachment {
  if (answer === undefined || stageOf(attachment) !== 'waiting') return attachment;
  const isBehind = restsOnObject.has(attachment.result) && isOlder(attachment, answer);
  const [hostname] = answer.kind === 'there' && attachment.loadBalancer === undefined ? answer.object.hostnames : [];
  const named = loadBalancers.find(({ dnsName }) => dnsName.toLowerCase() === hostname);
  return {
    ...attachment,
    cluster: answer,
    ...(isBehind ? { result: 'not-deployed' } : {}),
    ...(hostname === undefined
      ? {}
      : { status: { hostname, ...(named === undefined ? {} : { loadBalancer: named }) } }),
  };
}

/** Whether the cluster can tell more than AWS does. */
export const isWorthAsking = ({ result }: Pick<Attachment, 'result'>): boolean =>
  restsOnObject.has(result) || result === 'wrong-vpc' || result === 'replacing';

/** Whether the object is missing from the cluster, or lists other groups there. */
function isOlder({ expectation: { object } }: Attachment, answer: ClusterAnswer): boolean {
  switch (answer.kind) {
    case 'absent':
      return true;
    case 'unknown':
      return false;
    case 'there':
      return (
        object.lists !== undefined &&
        new Set(object.lists).symmetricDifference(new Set(answer.object.lists ?? [])).size > 0
      );
  }
}

/** What an object that has not come yet explains. */
const restsOnObject: ReadonlySet<AttachmentResult> = new Set([
  'not-found',
  'missing',
  'stale',
  'not-in-effect',
  'wrong-scheme',
  'wrong-type',
]);
