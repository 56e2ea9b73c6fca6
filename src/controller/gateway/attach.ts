import { isIpv4 } from '../ip.ts';
import type { Objects } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { ListenerOwner } from './listener-sets.ts';
import { allowsNamespace } from './namespaces.ts';
import type { ParentReference, RouteKind, StoredListener, StoredRoute } from './stored.ts';

/** What attached to a Gateway's ports. */
export type Attached = {
  /** Ports that have routes; on each the routes of its valid listeners, once each. */
  readonly routes: ReadonlyMap<number, readonly StoredRoute[]>;
  /** The host names that a route serves on a port: its own, or what is common to it and the listener. */
  readonly hostnames: (port: number, route: StoredRoute) => readonly string[];
};

/**
 * Attaches routes to listeners as the Gateway API says.
 * LBC: pkg/gateway/routeutils/route_listener_mapper.go, listener_attachment_helper.go.
 */
export function attachRoutes(
  owners: readonly ListenerOwner[],
  valid: ReadonlySet<StoredListener>,
  routes: readonly StoredRoute[],
  objects: Objects,
): Attached {
  const attached = new Map<number, StoredRoute[]>();
  const common = new Map<string, Set<string>>();
  for (const route of routes) {
    for (const { owner, listener } of wantedListeners(route, owners)) {
      const hostnames = hostnamesIfAllowed(route, listener, owner, objects);
      if (hostnames === undefined) continue;
      const key = `${listener.port} ${route.id}`;
      common.set(key, new Set([...(common.get(key) ?? []), ...hostnames]));
      if (!valid.has(listener)) continue;
      const onPort = attached.get(listener.port) ?? [];
      if (!onPort.includes(route)) onPort.push(route);
      attached.set(listener.port, onPort);
    }
  }
  return {
    routes: attached,
    hostnames: (port, route) => {
      const compatible = [...(common.get(`${port} ${route.id}`) ?? [])];
      return compatible.length > 0 ? compatible : route.hostnames;
    },
  };
}

type Target = { readonly owner: ListenerOwner; readonly listener: StoredListener };

function wantedListeners(route: StoredRoute, owners: readonly ListenerOwner[]): readonly Target[] {
  return route.parents.flatMap((parent) => {
    const owner = owners.find(({ kind, object }) => refersTo(parent, kind, object));
    const listeners = owner?.listeners ?? [];
    return listeners
      .filter(({ name }) => parent.sectionName === undefined || parent.sectionName === name)
      .filter(({ port }) => parent.port === undefined || parent.port === port)
      .flatMap((listener) => (owner === undefined ? [] : [{ owner, listener }]));
  });
}

function refersTo(
  parent: ParentReference,
  kind: ListenerOwner['kind'],
  object: { readonly namespace: string; readonly name: string },
): boolean {
  return parent.kind === kind && parent.namespace === object.namespace && parent.name === object.name;
}

/** Kinds of routes that a listener takes where it asks for none. */
const kindsByProtocol: Readonly<Record<string, readonly RouteKind[]>> = {
  TCP: ['TCPRoute'],
  UDP: ['UDPRoute'],
  TLS: ['TLSRoute', 'TCPRoute'],
  HTTP: ['HTTPRoute'],
  HTTPS: ['HTTPRoute', 'GRPCRoute'],
};

/** The common host names of a route and a listener; undefined where the route may not attach. */
function hostnamesIfAllowed(
  route: StoredRoute,
  listener: StoredListener,
  owner: ListenerOwner,
  objects: Objects,
): readonly string[] | undefined {
  const between = { from: route.object.namespace, to: owner.object.namespace };
  if (!allowsNamespace(listener.routesFrom, between, objects)) return undefined;
  const { protocol } = listener;
  const usual = Object.hasOwn(kindsByProtocol, protocol) ? kindsByProtocol[protocol] : undefined;
  const kinds: readonly string[] = listener.kinds.length > 0 ? listener.kinds : (usual ?? []);
  if (!kinds.includes(route.kind)) return undefined;
  if (route.kind === 'TCPRoute' || route.kind === 'UDPRoute') return [];
  return commonHostnames(route, listener);
}

function commonHostnames(route: StoredRoute, listener: StoredListener): readonly string[] | undefined {
  const { hostname } = listener;
  if (route.hostnames.length === 0) return hostname === undefined ? [] : [hostname];
  if (hostname === undefined) return [];
  if (!isHostname(hostname)) {
    throw new Refusal(
      'other',
      `listener hostname ${listener.name} is not valid (listener name ${hostname})`,
      listener.place,
    );
  }
  const common = route.hostnames.filter(isHostname).flatMap((name) => narrower(name, hostname) ?? []);
  return common.length > 0 ? common : undefined;
}

/** No address, and labels of 1 to 63 characters; the rest is the CRD's. LBC: IsHostNameInValidFormat. */
function isHostname(text: string): boolean {
  const labels = (text.startsWith('*.') ? text.slice(2) : text).split('.');
  return !isIpv4(text) && labels.every((label) => label.length >= 1 && label.length <= 63);
}

/** The more specific of two host names that fit each other. LBC: getCompatibleHostname. */
function narrower(one: string, two: string): string | undefined {
  if (one === two) return one;
  if (one.startsWith('*.') && two.endsWith(one.slice(1))) return two;
  return two.startsWith('*.') && one.endsWith(two.slice(1)) ? one : undefined;
}
