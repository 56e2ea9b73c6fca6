import type { LoadBalancerType } from '../answer.ts';
import type { Objects } from '../objects.ts';
import type { RouteKind, StoredRoute } from './stored.ts';
import { storedRoute } from './stored.ts';

const kindsOf: Readonly<Record<LoadBalancerType, readonly RouteKind[]>> = {
  application: ['GRPCRoute', 'HTTPRoute'],
  network: ['TCPRoute', 'TLSRoute', 'UDPRoute'],
};

/** Every route of the kinds that a load balancer can serve. */
export function allRoutes(objects: Objects, type: LoadBalancerType): readonly StoredRoute[] {
  return kindsOf[type].flatMap((kind) => objects.all(kind).map((object) => storedRoute(object, kind)));
}
