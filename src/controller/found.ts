import type { Frontend, LoadBalancer, LoadBalancerRole, Other, Outcome, World } from './answer.ts';
import type { Objects } from './objects.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

/**
 * What one side of the controller (Ingress, Service, Gateway) finds in the objects, before AWS is asked:
 * `identify` takes it as it is, `build` goes on to each `outcome`. So there is one code path for both.
 */
export type Side = (
  objects: Objects,
  settings: Settings,
) => { readonly found: readonly Found[]; readonly others: readonly Other[] };

/** A frontend without its outcome, and how to get that. */
export type Found = Identified & {
  /** What the controller makes of it in this world. May throw a `Refusal`; nothing else. */
  readonly outcome: (world: World) => Outcome;
};

/** A frontend and how its load balancers are found on AWS, known from the documents alone. */
export type Identified = Omit<Frontend, 'outcome'> & {
  /** None where the documents do not say (a class that cannot be loaded) or nothing is made (a dry run). */
  readonly loadBalancers: readonly Identity[];
};

export type Identity = {
  readonly role: LoadBalancerRole;
  readonly type: LoadBalancer['type'];
  readonly trackingTags: Readonly<Record<string, string>>;
  /** Of a new one; absent where the documents give none. */
  readonly name?: LoadBalancer['name'];
};

/** The frontend with its outcome: a refusal becomes an error, anything else that is thrown is a bug of ours. */
export function concluded(found: Found, world: World): Frontend {
  const { kind, id, members, unloaded, tokens } = found;
  const frontend = { kind, id, members, ...(unloaded === undefined ? {} : { unloaded }), tokens };
  return { ...frontend, outcome: outcomeOf(() => found.outcome(world)) };
}

function outcomeOf(decide: () => Outcome): Outcome {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, message, place } = error;
    return place === undefined ? { result: 'error', kind, message } : { result: 'error', kind, message, place };
  }
}
