import type { ObservedLoadBalancer } from '../aws/observed.ts';

type Tags = Readonly<Record<string, string>>;

/** The load balancers that carry all tags by which the controller knows its own. */
export type Tracked = (trackingTags: Tags) => readonly ObservedLoadBalancer[];

/** Looks load balancers up by their tags; those whose tags were not read are found by none. */
export function trackedIn(loadBalancers: readonly ObservedLoadBalancer[]): Tracked {
  const byStack = new Map<string, ObservedLoadBalancer[]>();
  for (const loadBalancer of loadBalancers) {
    for (const key of stackKeys(loadBalancer.tags ?? {})) {
      const own = byStack.get(key);
      if (own === undefined) byStack.set(key, [loadBalancer]);
      else own.push(loadBalancer);
    }
  }
  return (trackingTags) => {
    const [stack] = stackKeys(trackingTags);
    const candidates = stack === undefined ? loadBalancers : (byStack.get(stack) ?? []);
    return candidates.filter(({ tags }) => hasTags(tags, trackingTags));
  };
}

/** Of all tracking tags the one that tells most apart. */
const stackKeys = (tags: Tags): readonly string[] =>
  Object.entries(tags).flatMap(([key, value]) => (key.endsWith('/stack') ? [JSON.stringify([key, value])] : []));

export const hasTags = (tags: Tags | undefined, wanted: Tags): boolean =>
  tags !== undefined && Object.entries(wanted).every(([key, value]) => Object.hasOwn(tags, key) && tags[key] === value);
