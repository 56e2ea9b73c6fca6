import type { FrontendPlan, LoadBalancerPlan } from '../plan/plan.ts';
import type { Place } from '../problem.ts';

/** The object of the cluster that stands for a frontend. */
export type KubernetesObject = {
  readonly resource: 'ingress' | 'service' | 'gateway';
  readonly namespace: string;
  readonly name: string;
  /** What its annotation lists for this load balancer in the repository; absent where the groups are named in another object. */
  readonly lists?: readonly string[];
};

/**
 * The id of an explicit IngressGroup is no object: the member that names the groups stands for it, else the first, called
 * `Ingress namespace/name`.
 */
export function objectOf(
  { kind, id, objects }: FrontendPlan,
  { tokens }: Pick<LoadBalancerPlan, 'tokens'>,
  namespace: string,
): KubernetesObject {
  const naming = objects.find((object) => tokens[0] !== undefined && stands(tokens[0].place, object, objects));
  const spoken = (naming ?? objects[0])?.name ?? id;
  const path = id.includes('/') ? id : spoken.slice(spoken.indexOf(' ') + 1);
  const slash = path.indexOf('/');
  const resource = kind === 'Service' ? 'service' : kind === 'Gateway' ? 'gateway' : 'ingress';
  const all = tokens.every(({ place }) => naming !== undefined && stands(place, naming, objects));
  return {
    resource,
    namespace: slash === -1 ? namespace : path.slice(0, slash),
    name: path.slice(slash + 1),
    ...(resource !== 'gateway' && all ? { lists: tokens.map(({ text }) => text) } : {}),
  };
}

type Placed = FrontendPlan['objects'][number];

/** Whether a place is in the text of an object: in its file, behind its start, and not behind that of another one further down. */
const stands = (place: Place, object: Placed, objects: readonly Placed[]): boolean =>
  object.place.file === place.file &&
  !isBefore(place, object.place) &&
  !objects.some(
    (other) => other.place.file === place.file && isBefore(object.place, other.place) && !isBefore(place, other.place),
  );

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);
