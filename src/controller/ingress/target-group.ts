import { annotationPlace, boolAnnotation, integerAnnotation, mapAnnotation, parseInteger } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { ServicePort, StoredService } from '../service/stored.ts';
import { findPort, storedService } from '../service/stored.ts';
import type { Settings } from '../settings.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import { checkBackendTags } from './tags.ts';

/**
 * Refuses a target group that the controller cannot build for a Service's port, in its order.
 * LBC: pkg/ingress/model_build_target_group.go:buildTargetGroup.
 */
export function checkTargetGroup(
  member: Member,
  service: KubeObject,
  port: number | string,
  context: { readonly settings: Settings; readonly ipAddressType: string },
): void {
  const { settings, ipAddressType } = context;
  const { ingress } = member;
  const stored = storedService(service);
  const servicePort = lookUpPort(stored, port, ingress);
  // Annotations of the Service beat the Ingress's.
  const holder = (suffix: string): KubeObject => (service.annotations.has(ingressKey(suffix)) ? service : ingress);
  const targetType = chosenTargetType(member, holder('target-type'), settings);
  oneOf(holder('backend-protocol'), 'backend-protocol', ['HTTP', 'HTTPS'], 'backend protocol');
  oneOf(
    holder('backend-protocol-version'),
    'backend-protocol-version',
    ['HTTP1', 'HTTP2', 'GRPC'],
    'backend protocol version',
  );
  checkHealthCheckPort(holder('healthcheck-port'), stored, targetType);
  oneOf(holder('healthcheck-protocol'), 'healthcheck-protocol', ['HTTP', 'HTTPS'], 'healthCheckProtocol');
  for (const suffix of healthCheckNumbers) integerAnnotation(holder(suffix), ingressKey(suffix), 32);
  mapAnnotation(holder('target-group-attributes'), ingressKey('target-group-attributes'));
  checkBackendTags(member, service, settings);
  if (stored.ipFamilies.includes('IPv6') && ipAddressType === 'ipv4') {
    throw new Refusal(
      'other',
      'unsupported IPv6 configuration, lb not dual-stack',
      service.document.locate(['spec', 'ipFamilies']),
    );
  }
  const controlPort = `target-control-port.${service.name}.${port}`;
  if (integerAnnotation(holder(controlPort), ingressKey(controlPort), 32) !== undefined && targetType === 'instance') {
    const message = 'target control port is not supported for instance target target group';
    throw new Refusal('other', message, annotationPlace(holder(controlPort), ingressKey(controlPort)));
  }
  if (targetType === 'instance' && !servicePort.hasNodePort) {
    const message =
      "TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'";
    throw new Refusal('target-type', message, service.document.locate(['spec', 'type']));
  }
  if (targetType === 'instance') mapAnnotation(holder('target-node-labels'), ingressKey('target-node-labels'));
  const multiCluster = ingressKey('multi-cluster-target-group');
  if (boolAnnotation(ingress, multiCluster) !== true) boolAnnotation(service, multiCluster);
}

const healthCheckNumbers = [
  'healthcheck-interval-seconds',
  'healthcheck-timeout-seconds',
  'healthy-threshold-count',
  'unhealthy-threshold-count',
];

function lookUpPort(service: StoredService, port: number | string, ingress: KubeObject): ServicePort {
  const found = findPort(service, port);
  if (found !== undefined) return found;
  const message = `unable to find port ${port} on service ${service.object.key}`;
  throw new Refusal('other', message, ingress.document.locate(['spec']));
}

/** The class's parameters beat both annotations. */
function chosenTargetType({ params }: Member, holder: KubeObject, settings: Settings): 'instance' | 'ip' {
  const key = ingressKey('target-type');
  const annotated = holder.annotations.get(key) ?? settings.defaultTargetType;
  const chosen = params === undefined || params.targetType === '' ? annotated : params.targetType;
  if (chosen === 'instance' || (chosen === 'ip' && settings.gates.EnableIPTargetType)) return chosen;
  const message =
    chosen === 'ip' ? 'unsupported targetType: ip when EnableIPTargetType is false' : `unknown targetType: ${chosen}`;
  throw new Refusal('target-type', message, annotationPlace(holder, key));
}

function oneOf(holder: KubeObject, suffix: string, allowed: readonly string[], subject: string): void {
  const value = holder.annotations.get(ingressKey(suffix));
  if (value === undefined || allowed.includes(value)) return;
  const message = `${subject} must be within [${allowed.join(', ')}]: ${value}`;
  throw new Refusal('other', message, annotationPlace(holder, ingressKey(suffix)));
}

/** A name is looked up among the Service's ports. */
function checkHealthCheckPort(holder: KubeObject, service: StoredService, targetType: 'instance' | 'ip'): void {
  const key = ingressKey('healthcheck-port');
  const value = holder.annotations.get(key);
  if (value === undefined || value === 'traffic-port' || typeof parseInteger(value, 64) === 'number') return;
  const port = findPort(service, value);
  const fault =
    port === undefined
      ? `failed to resolve healthCheckPort: unable to find port ${value} on service ${service.object.key}`
      : targetType === 'ip' && typeof port.targetPort === 'string'
        ? "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port"
        : undefined;
  if (fault !== undefined) throw new Refusal('other', fault, annotationPlace(holder, key));
}
