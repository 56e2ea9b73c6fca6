import { tidy } from '../aws/errors.ts';
import { at, list, text } from './live-object.ts';

/** What somebody's controller said about an object. Foreign text, one line, at most 500 characters. */
export type ObjectEvent = {
  readonly reason: string;
  readonly message: string;
  readonly isWarning: boolean;
  /** `ingress`, `service-controller`, …; empty where it does not say. */
  readonly by: string;
  /** How often it was said. */
  readonly count: number;
  /** RFC 3339, when it was said last; empty where that is not known. */
  readonly at: string;
};

/** The events of one list about the object of this uid (an object of the same name that is gone has another), the newest first. */
export function objectEvents(value: unknown, uid: string | undefined): readonly ObjectEvent[] {
  return list(at(value, 'items'))
    .filter((item) => {
      const about = text(at(item, 'involvedObject', 'uid'));
      return uid === undefined || about === undefined || about === '' || about === uid;
    })
    .map(eventOf)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/**
 * Why the controller fails with the object as it is: its newest warning, unless it has succeeded since. Reasons: LBC pkg/k8s/events.go.
 */
export function failureOf(events: readonly ObjectEvent[]): ObjectEvent | undefined {
  const failure = events.find(({ reason, isWarning }) => isWarning && failures.test(reason));
  const success = events.find(isSuccess);
  return failure === undefined || (success !== undefined && success.at >= failure.at) ? undefined : failure;
}

export const isSuccess = ({ reason }: ObjectEvent): boolean => reason === 'SuccessfullyReconciled';

/** The service controller of the cloud provider, which makes Classic Load Balancers (k8s.io/cloud-provider/controllers/service). */
export const isCloudProvider = ({ by, reason }: ObjectEvent): boolean =>
  by === 'service-controller' || /^(?:Ensuring|Ensured|Updated)LoadBalancer$|^SyncLoadBalancerFailed$/.test(reason);

const failures = /^Failed(?:BuildModel|DeployModel|AddFinalizer|RemoveFinalizer|UpdateStatus|LoadGroupID)$/;

function eventOf(item: unknown): ObjectEvent {
  const times = [['series', 'lastObservedTime'], ['lastTimestamp'], ['eventTime'], ['metadata', 'creationTimestamp']]
    .map((path) => text(at(item, ...path)) ?? '')
    .filter((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time));
  const count = at(item, 'series', 'count') ?? at(item, 'count');
  return {
    reason: tidy(text(at(item, 'reason')) ?? '').slice(0, 100),
    message: tidy((text(at(item, 'message')) ?? '').slice(0, 4_000)),
    isWarning: text(at(item, 'type')) === 'Warning',
    by: tidy(text(at(item, 'reportingComponent')) || (text(at(item, 'source', 'component')) ?? '')).slice(0, 100),
    count: typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 1,
    // To the second: eventTime has microseconds, the others none.
    at: (times[0] ?? '').replace(/(?:\.\d+)?Z$/, 'Z'),
  };
}
