import type { Place } from '../../problem.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { isSetAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Configuration } from './configuration.ts';
import { mergeConfigurations, noConfiguration, readConfiguration } from './configuration.ts';
import type { TargetDefaults } from './target-settings.ts';
import { mergeTargetDefaults, readTargetDefaults } from './target-settings.ts';

/** What a Gateway and its class say together. */
export type LoadedConfiguration = {
  readonly configuration: Configuration;
  readonly targetDefaults: TargetDefaults | undefined;
};

/**
 * The configuration of a Gateway. Throws a `Refusal` where the class is not accepted or a configuration is not there.
 * LBC: controllers/gateway/config_resolver.go, gateway_class_controller.go:handleUpdate.
 */
export function loadConfiguration(
  gateway: KubeObject,
  gatewayClass: KubeObject,
  objects: Objects,
): LoadedConfiguration {
  const ofClass = classConfiguration(gatewayClass, objects);
  if ('fault' in ofClass) {
    const message = `Unable to materialize gateway when gateway class [${gatewayClass.name}] is not accepted`;
    throw new Refusal('class-not-accepted', `${message} (${ofClass.fault})`, ofClass.place);
  }
  const ofGateway = gatewayConfiguration(gateway, objects);
  const configuration = merged(ofClass.configuration, ofGateway?.configuration);
  const mergingMode = ofClass.configuration?.mergingMode ?? 'prefer-gateway-class';
  return {
    configuration,
    targetDefaults: mergeTargetDefaults(ofClass.targetDefaults, ofGateway?.targetDefaults, mergingMode),
  };
}

/** The configuration as far as it can be read, for what a Gateway names even where it is refused. */
export function visibleConfiguration(
  gateway: KubeObject,
  gatewayClass: KubeObject | undefined,
  objects: Objects,
): Configuration {
  const namespace = gatewayClass && textAt(gatewayClass.document.object, [...classReference, 'namespace']);
  const ofClass =
    gatewayClass && namespace !== undefined ? find(gatewayClass, classReference, namespace, objects) : undefined;
  const ofGateway = find(gateway, gatewayReference, gateway.namespace, objects);
  return merged(ofClass && readConfiguration(ofClass), ofGateway && readConfiguration(ofGateway));
}

const classReference = ['spec', 'parametersRef'];
const gatewayReference = ['spec', 'infrastructure', 'parametersRef'];

/** Group and kind of a reference are not looked at. */
function find(
  object: KubeObject,
  reference: readonly string[],
  namespace: string,
  objects: Objects,
): KubeObject | undefined {
  const name = textAt(object.document.object, [...reference, 'name']);
  return name === undefined ? undefined : objects.find('LoadBalancerConfiguration', namespace, name);
}

function merged(ofClass: Configuration | undefined, ofGateway: Configuration | undefined): Configuration {
  if (ofClass === undefined || ofGateway === undefined) return ofClass ?? ofGateway ?? noConfiguration;
  return mergeConfigurations(ofClass, ofGateway);
}

type ClassConfiguration =
  | { readonly configuration: Configuration | undefined; readonly targetDefaults: TargetDefaults | undefined }
  | { readonly fault: string; readonly place: Place };

/** What keeps a class from being accepted, or its configuration. */
function classConfiguration(gatewayClass: KubeObject, objects: Objects): ClassConfiguration {
  const source = gatewayClass.document.object;
  const nothing = { configuration: undefined, targetDefaults: undefined };
  if (!isSetAt(source, classReference)) return nothing;
  const place = gatewayClass.document.locate(classReference);
  const namespace = textAt(source, [...classReference, 'namespace']);
  if (namespace === undefined) {
    return { fault: 'Namespace must be specified in ParametersRef for LoadBalancerConfiguration', place };
  }
  const object = find(gatewayClass, classReference, namespace, objects);
  if (object === undefined) {
    const name = textAt(source, [...classReference, 'name']) ?? '';
    return { fault: `LoadBalancerConfiguration (${name},${namespace}) not found`, place };
  }
  const defaults = targetDefaults(object, objects);
  if (defaults !== undefined && 'fault' in defaults) return { fault: defaults.fault, place: defaults.place };
  return { configuration: readConfiguration(object), targetDefaults: defaults };
}

function gatewayConfiguration(gateway: KubeObject, objects: Objects): LoadedConfiguration | undefined {
  const source = gateway.document.object;
  if (!isSetAt(source, gatewayReference)) return undefined;
  const object = find(gateway, gatewayReference, gateway.namespace, objects);
  if (object === undefined) {
    const name = textAt(source, [...gatewayReference, 'name']) ?? '';
    const message = `loadbalancerconfigurations.gateway.k8s.aws ${JSON.stringify(name)} not found`;
    throw new Refusal('configuration-not-found', message, gateway.document.locate(gatewayReference));
  }
  const defaults = targetDefaults(object, objects);
  if (defaults !== undefined && 'fault' in defaults) {
    const message = `failed to resolve default TargetGroupConfiguration ${JSON.stringify(defaults.name)} referenced by Gateway LoadBalancerConfiguration ${JSON.stringify(object.name)} in namespace ${JSON.stringify(object.namespace)}: ${defaults.fault}`;
    throw new Refusal(defaults.missing ? 'configuration-not-found' : 'other', message, defaults.place);
  }
  return { configuration: readConfiguration(object), targetDefaults: defaults };
}

type TargetDefaultsFault = {
  readonly fault: string;
  readonly missing: boolean;
  readonly name: string;
  readonly place: Place;
};

/** The target group settings that a configuration makes the default. They must belong to no backend of their own. */
function targetDefaults(configuration: KubeObject, objects: Objects): TargetDefaults | TargetDefaultsFault | undefined {
  const path = ['spec', 'defaultTargetGroupConfiguration', 'name'];
  const name = textAt(configuration.document.object, path);
  if (name === undefined) return undefined;
  const place = configuration.document.locate(path);
  const object = objects.find('TargetGroupConfiguration', configuration.namespace, name);
  if (object === undefined) {
    const fault = `targetgroupconfigurations.gateway.k8s.aws ${JSON.stringify(name)} not found`;
    return { fault, missing: true, name, place };
  }
  if (isSetAt(object.document.object, ['spec', 'targetReference'])) {
    const fault = `TargetGroupConfiguration ${JSON.stringify(name)} in namespace ${JSON.stringify(object.namespace)} has targetReference set and cannot be used as a defaultTargetGroupConfiguration`;
    return { fault, missing: false, name, place };
  }
  return readTargetDefaults(object);
}

/** Whether a class of ours is accepted. */
export function isAccepted(gatewayClass: KubeObject, objects: Objects): boolean {
  return !('fault' in classConfiguration(gatewayClass, objects));
}
