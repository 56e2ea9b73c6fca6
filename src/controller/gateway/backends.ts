import type { KubeObject, Objects } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { ServicePort, StoredService } from '../service/stored.ts';
import { storedService } from '../service/stored.ts';
import type { Settings } from '../settings.ts';
import { gatewayTarget } from './gateway-target.ts';
import { grantsReference } from './grants.ts';
import type { RuleConfiguration } from './rule-configuration.ts';
import { ruleConfiguration } from './rule-configuration.ts';
import type { BackendReference, StoredRoute, StoredRule } from './stored.ts';
import type { TargetDefaults, TargetProperties } from './target-settings.ts';
import { targetProperties } from './target-settings.ts';

/** A rule with those of its backends that are there. */
export type LoadedRule = {
  readonly rule: StoredRule;
  readonly backends: readonly LoadedBackend[];
  readonly configuration: RuleConfiguration | undefined;
};

export type LoadedBackend = {
  readonly reference: BackendReference;
  readonly properties: TargetProperties | undefined;
  readonly target:
    | { readonly kind: 'Service'; readonly service: StoredService; readonly port: ServicePort }
    | { readonly kind: 'Gateway'; readonly gateway: KubeObject }
    /** A target group that somebody else made. */
    | { readonly kind: 'TargetGroupName' };
};

export type BackendContext = {
  readonly objects: Objects;
  readonly settings: Settings;
  readonly targetDefaults: TargetDefaults | undefined;
};

/**
 * The rules of a route with their backends. A backend that is missing, not allowed or of no known kind is left out; a weight
 * that is too large stops the whole Gateway. LBC: pkg/gateway/routeutils/backend.go:accumulateRules, commonBackendLoader.
 */
export function loadRules(route: StoredRoute, context: BackendContext): readonly LoadedRule[] {
  return route.rules.map((rule) => {
    const configuration = ruleConfiguration(route, rule, context.objects);
    if (configuration === 'unusable') return { rule, backends: [], configuration: undefined };
    const backends = rule.backends.flatMap((reference) => loadBackend(route, reference, context) ?? []);
    return { rule, backends, configuration };
  });
}

const maximumWeight = 999;

function loadBackend(
  route: StoredRoute,
  reference: BackendReference,
  context: BackendContext,
): LoadedBackend | undefined {
  const target = findTarget(route, reference, context);
  if (target === undefined) return undefined;
  if (reference.weight > maximumWeight) {
    const message = `Weight [${reference.weight}] must be less than or equal to ${maximumWeight}`;
    throw new Refusal('other', message, route.object.document.locate([...reference.path, 'weight']));
  }
  const { targetDefaults, objects } = context;
  switch (target.kind) {
    case 'Service':
      return {
        reference,
        target,
        properties: targetProperties({ ...reference, kind: 'Service' }, route, targetDefaults, objects),
      };
    case 'Gateway':
      return {
        reference,
        target,
        properties: targetProperties({ ...reference, kind: 'Gateway' }, route, undefined, objects),
      };
    case 'TargetGroupName':
      return { reference, target, properties: undefined };
  }
}

function findTarget(
  route: StoredRoute,
  reference: BackendReference,
  context: BackendContext,
): LoadedBackend['target'] | undefined {
  if (reference.kind === 'TargetGroupName') return { kind: 'TargetGroupName' };
  if (reference.kind !== 'Service' && reference.kind !== 'Gateway') return undefined;
  if (reference.port === undefined) return undefined;
  if (!grantsReference(route, { ...reference, kind: reference.kind }, context.objects)) return undefined;
  if (reference.kind === 'Gateway') {
    const gateway = gatewayTarget(route, reference, context);
    return gateway === undefined ? undefined : { kind: 'Gateway', gateway };
  }
  const object = context.objects.find('Service', reference.namespace, reference.name);
  if (object === undefined) return undefined;
  const service = storedService(object);
  const port = service.ports.find((candidate) => candidate.port === reference.port);
  return port === undefined ? undefined : { kind: 'Service', service, port };
}
