import type { Call } from './action.ts';
import type { Interface } from './resources.ts';

/** The interfaces there are at this moment; those of a deleted load balancer linger for a while. */
export function interfacesAt({ world, now }: Call): readonly Interface[] {
  for (const one of world.interfaces.values()) {
    if (one.goneAt !== undefined && one.goneAt <= now) world.interfaces.delete(one.id);
  }
  return [...world.interfaces.values()];
}
