import type { LoadBalancerType } from '../answer.ts';
import type { Objects } from '../objects.ts';
import type { RouteKind, StoredRoute } from './stored.ts';
import { storedRoute } from './stored.ts';

/** The routes of the kinds that a load balancer can serve which name an object as their parent. */
export type Routes = (type: LoadBalancerType, kind: string, key: string) => readonly StoredRoute[];

const kindsOf: Readonly<Record<LoadBalancerType, readonly RouteKind[]>> = {
  application: ['GRPCRoute', 'HTTPRoute'],
  network: ['TCPRoute', 'TLSRoute', 'UDPRoute'],
};

/** Reads every route once and finds it by its parents, since there may be many of both. */
export function indexRoutes(objects: Objects): Routes {
  const byParent = new Map<string, Set<StoredRoute>>();
  for (const [type, kinds] of Object.entries(kindsOf)) {
    for (const route of kinds.flatMap((kind) => objects.all(kind).map((object) => storedRoute(object, kind)))) {
      for (const parent of route.parents) {
        const key = `${type} ${parent.kind} ${parent.namespace}/${parent.name}`;
        byParent.set(key, (byParent.get(key) ?? new Set()).add(route));
      }
    }
  }
  return (type, kind, key) => [...(byParent.get(`${type} ${kind} ${key}`) ?? [])];
}
