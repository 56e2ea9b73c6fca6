import type { Json } from '../../manifests/document.ts';
import { valueAt } from '../../manifests/document.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { isSetAt, listAt, numberAt, textAt, textMapAt } from '../read.ts';
import type { MergingMode } from './configuration.ts';
import type { StoredRoute } from './stored.ts';

/** Settings of a target group, as far as a build can fail on them. */
export type TargetProperties = {
  readonly targetType: string | undefined;
  readonly protocol: string | undefined;
  /** Settings of health checks are taken as a whole; the port may be unsaid in them. */
  readonly healthCheck: { readonly port: string | undefined } | undefined;
  readonly controlPort: number | undefined;
  readonly tagKeys: readonly string[];
};

/** A TargetGroupConfiguration: what it says for every route, and for some. */
export type TargetDefaults = { readonly usual: TargetProperties; readonly byRoute: readonly RouteProperties[] };

type RouteProperties = {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly properties: TargetProperties;
};

export function readTargetDefaults(object: KubeObject): TargetDefaults {
  const source = object.document.object;
  return {
    usual: readProperties(valueAt(source, ['spec', 'defaultConfiguration'])),
    byRoute: (listAt(source, ['spec', 'routeConfigurations']) ?? []).map((route) => ({
      kind: textAt(route, ['routeIdentifier', 'kind']) ?? '',
      namespace: textAt(route, ['routeIdentifier', 'namespace']) ?? '',
      name: textAt(route, ['routeIdentifier', 'name']) ?? '',
      properties: readProperties(valueAt(route, ['targetGroupProps'])),
    })),
  };
}

/** The defaults of the class's and the Gateway's configuration as one. LBC: tg_config_constructor.go:MergeDefaultTGCs. */
export function mergeTargetDefaults(
  ofClass: TargetDefaults | undefined,
  ofGateway: TargetDefaults | undefined,
  mode: MergingMode,
): TargetDefaults | undefined {
  if (ofClass === undefined || ofGateway === undefined) return ofClass ?? ofGateway;
  const [high, low] = mode === 'prefer-gateway' ? [ofGateway, ofClass] : [ofClass, ofGateway];
  return { usual: mergeProperties(high.usual, low.usual), byRoute: high.byRoute };
}

/** The settings of a backend's target group for one route: the backend's own beat the defaults. */
export function targetProperties(
  backend: { readonly kind: 'Service' | 'Gateway'; readonly namespace: string; readonly name: string },
  route: StoredRoute,
  defaults: TargetDefaults | undefined,
  objects: Objects,
): TargetProperties | undefined {
  const own = objects.all('TargetGroupConfiguration').find((object) => {
    const reference = valueAt(object.document.object, ['spec', 'targetReference']);
    return (
      object.namespace === backend.namespace &&
      textAt(reference, ['name']) === backend.name &&
      (textAt(reference, ['kind']) ?? 'Service') === backend.kind
    );
  });
  const high = own && forRoute(readTargetDefaults(own), route);
  const low = defaults && forRoute(defaults, route);
  return high && low ? mergeProperties(high, low) : (high ?? low);
}

/** The entry that fits a route best: kind, namespace and name, else kind and namespace, else the kind. LBC: mergeWithLongestMatch. */
function forRoute({ usual, byRoute }: TargetDefaults, route: StoredRoute): TargetProperties {
  const ofKind = byRoute.filter(({ kind }) => kind === route.kind);
  const { namespace, name } = route.object;
  const best =
    ofKind.find((entry) => entry.namespace === namespace && entry.name === name) ??
    ofKind.find((entry) => entry.namespace === namespace && entry.name === '') ??
    ofKind.find((entry) => entry.namespace === '' && entry.name === '');
  return best === undefined ? usual : mergeProperties(best.properties, usual);
}

function mergeProperties(high: TargetProperties, low: TargetProperties): TargetProperties {
  return {
    targetType: high.targetType ?? low.targetType,
    protocol: high.protocol ?? low.protocol,
    healthCheck: high.healthCheck ?? low.healthCheck,
    controlPort: high.controlPort ?? low.controlPort,
    tagKeys: [...new Set([...high.tagKeys, ...low.tagKeys])],
  };
}

function readProperties(source: Json | undefined): TargetProperties {
  return {
    targetType: textAt(source, ['targetType']),
    protocol: textAt(source, ['protocol']),
    healthCheck: isSetAt(source, ['healthCheckConfig'])
      ? { port: textAt(source, ['healthCheckConfig', 'healthCheckPort']) }
      : undefined,
    controlPort: numberAt(source, ['targetControlPort']),
    tagKeys: [...(textMapAt(source, ['tags'])?.keys() ?? [])],
  };
}
