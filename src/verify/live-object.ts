import { frontendNlbGroupsKey, ingressGroupsKey, serviceGroupsKey } from '../controller/named.ts';
import { tidy } from '../aws/errors.ts';
import type { Expectation } from './expectation.ts';

/** An object as the cluster has it, as far as it tells why its load balancer is not as it should be. Foreign text. */
export type LiveObject = {
  readonly uid?: string;
  /** What its annotation lists for this load balancer; absent where it has none. */
  readonly lists?: readonly string[];
  /** Of its status, in lower case as the controller writes them. They prove nothing about the newest manifest. */
  readonly hostnames: readonly string[];
  /** `spec.ingressClassName`, `spec.loadBalancerClass` or `spec.gatewayClassName`, or the annotation that beats it. */
  readonly className?: string;
  /** Whether the controller has put its finalizer on it. */
  readonly isSeen: boolean;
  readonly isBeingDeleted: boolean;
  /** Of a Gateway: why it is not accepted. */
  readonly notAccepted?: string;
};

/** Reads an object of the cluster, whose every field may be of any type. */
export function liveObject(value: unknown, { object, role }: Pick<Expectation, 'object' | 'role'>): LiveObject {
  const annotations = at(value, 'metadata', 'annotations');
  const annotated = (key: string): string | undefined => text(at(annotations, key));
  const uid = text(at(value, 'metadata', 'uid'));
  const listed =
    object.resource === 'service'
      ? annotated(serviceGroupsKey)
      : ((role === 'frontend-nlb' ? annotated(frontendNlbGroupsKey) : undefined) ?? annotated(ingressGroupsKey));
  const className =
    (object.resource === 'ingress' ? annotated('kubernetes.io/ingress.class') : undefined) ??
    text(at(value, 'spec', classFields[object.resource]));
  const refusal = list(at(value, 'status', 'conditions')).find(
    (condition) => text(at(condition, 'type')) === 'Accepted' && text(at(condition, 'status')) === 'False',
  );
  const notAccepted = [text(at(refusal, 'reason')), text(at(refusal, 'message'))].filter(Boolean).join(': ');
  return {
    ...(uid === undefined ? {} : { uid }),
    ...(listed === undefined ? {} : { lists: pieces(listed) }),
    hostnames: hostnames(value).slice(0, 4),
    ...(className === undefined || className === '' ? {} : { className: tidy(className).slice(0, 253) }),
    isSeen: list(at(value, 'metadata', 'finalizers')).some((one) => finalizer.test(text(one) ?? '')),
    isBeingDeleted: at(value, 'metadata', 'deletionTimestamp') !== undefined,
    ...(notAccepted === '' ? {} : { notAccepted: tidy(notAccepted) }),
  };
}

const classFields = {
  ingress: 'ingressClassName',
  service: 'loadBalancerClass',
  gateway: 'gatewayClassName',
} as const satisfies Record<Expectation['object']['resource'], string>;

/** LBC pkg/k8s/finalizer.go and the constants of its controllers; those of EKS Auto Mode end alike. */
const finalizer =
  /^(?:(?:ingress|service)\.(?:k8s\.aws|eks\.amazonaws\.com)\/resources|group\.ingress\.k8s\.aws\/|gateway\.k8s\.aws\/(?:alb|nlb)$)/;

function hostnames(value: unknown): readonly string[] {
  const balanced = list(at(value, 'status', 'loadBalancer', 'ingress')).map((one) => text(at(one, 'hostname')));
  const addresses = list(at(value, 'status', 'addresses')).map((one) => text(at(one, 'value')));
  return [...balanced, ...addresses].flatMap((name) =>
    name !== undefined && /^[a-z0-9][a-z0-9.-]{0,252}$/i.test(name) ? [name.toLowerCase()] : [],
  );
}

/** As the controller splits a list: at commas, blanks trimmed, empty pieces left out. */
const pieces = (value: string): readonly string[] =>
  value
    .slice(0, 10_000)
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** A field of a field, undefined wherever the way there ends. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const isHolder = typeof inner === 'object' && inner !== null;
    return isHolder && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined;
  }, value);
}

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
