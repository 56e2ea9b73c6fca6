import type { Json, JsonObject, Path } from '../../manifests/document.ts';
import { valueAt } from '../../manifests/document.ts';
import type { Place } from '../../problem.ts';
import type { KubeObject } from '../objects.ts';
import { compareText } from '../objects.ts';
import { isSetAt, listAt, numberAt, textAt, textsAt } from '../read.ts';

/** A listener of a Gateway or ListenerSet, with the defaults of its CRD. */
export type StoredListener = {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname: string | undefined;
  /** TLS is passed through to the targets. */
  readonly passthrough: boolean;
  /** Kinds of routes that it asks for; empty: those that go with its protocol. */
  readonly kinds: readonly string[];
  readonly routesFrom: NamespaceChoice;
  readonly place: Place;
};

/** Namespaces from which something may attach. */
export type NamespaceChoice = { readonly from: string; readonly selector: Json | undefined; readonly place: Place };

export type RouteKind = 'HTTPRoute' | 'GRPCRoute' | 'TLSRoute' | 'TCPRoute' | 'UDPRoute';

export type StoredRoute = {
  readonly object: KubeObject;
  readonly kind: RouteKind;
  /** Unique among all kinds. */
  readonly id: string;
  readonly hostnames: readonly string[];
  readonly parents: readonly ParentReference[];
  readonly rules: readonly StoredRule[];
};

export type ParentReference = {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly sectionName: string | undefined;
  readonly port: number | undefined;
};

export type StoredRule = { readonly source: Json; readonly path: Path; readonly backends: readonly BackendReference[] };

export type BackendReference = {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly port: number | undefined;
  readonly weight: number;
  readonly path: Path;
};

export function storedListeners(object: KubeObject): readonly StoredListener[] {
  const path = ['spec', 'listeners'];
  return (listAt(object.document.object, path) ?? []).map((listener, index) => ({
    name: textAt(listener, ['name']) ?? '',
    port: numberAt(listener, ['port']) ?? 0,
    protocol: textAt(listener, ['protocol']) ?? '',
    hostname: textAt(listener, ['hostname']),
    passthrough: textAt(listener, ['tls', 'mode']) === 'Passthrough',
    kinds: (listAt(listener, ['allowedRoutes', 'kinds']) ?? []).map((kind) => textAt(kind, ['kind']) ?? ''),
    routesFrom: namespaceChoice(object, [...path, index, 'allowedRoutes', 'namespaces'], 'Same'),
    place: object.document.locate([...path, index]),
  }));
}

/** What stands at a path, with the default of its CRD. */
export function namespaceChoice(object: KubeObject, path: Path, usual: string): NamespaceChoice {
  const source = valueAt(object.document.object, path);
  const selector = isSetAt(source, ['selector']) ? valueAt(source, ['selector']) : undefined;
  return { from: textAt(source, ['from']) ?? usual, selector, place: object.document.locate(path) };
}

export function storedRoute(object: KubeObject, kind: RouteKind): StoredRoute {
  const source: JsonObject = object.document.object;
  const rules = listAt(source, ['spec', 'rules']) ?? (kind === 'HTTPRoute' ? [{}] : []);
  return {
    object,
    kind,
    id: `${kind}-${object.key}`,
    hostnames: textsAt(source, ['spec', 'hostnames']) ?? [],
    parents: (listAt(source, ['spec', 'parentRefs']) ?? []).map((parent) => ({
      kind: textAt(parent, ['kind']) ?? 'Gateway',
      namespace: textAt(parent, ['namespace']) ?? object.namespace,
      name: textAt(parent, ['name']) ?? '',
      sectionName: textAt(parent, ['sectionName']),
      port: numberAt(parent, ['port']),
    })),
    rules: rules.map((rule, index) => storedRule(rule, ['spec', 'rules', index], object.namespace)),
  };
}

function storedRule(source: Json, path: Path, namespace: string): StoredRule {
  const backends = (listAt(source, ['backendRefs']) ?? []).map((backend, index) => ({
    kind: textAt(backend, ['kind']) ?? 'Service',
    namespace: textAt(backend, ['namespace']) ?? namespace,
    name: textAt(backend, ['name']) ?? '',
    port: numberAt(backend, ['port']),
    weight: numberAt(backend, ['weight']) ?? 1,
    path: [...path, 'backendRefs', index],
  }));
  return { source, path, backends };
}

/** The older object first, then by `namespace/name`. One without a time of creation is yet to be made. */
export function byAge(left: KubeObject, right: KubeObject): number {
  return compareText(createdAt(left), createdAt(right)) || compareText(left.key, right.key);
}

/** RFC 3339 in UTC, as the API server writes it, sorts as text. */
function createdAt(object: KubeObject): string {
  return textAt(object.document.object, ['metadata', 'creationTimestamp']) ?? '9999';
}
