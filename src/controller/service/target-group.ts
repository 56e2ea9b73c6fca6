import {
  annotationPlace,
  boolAnnotation,
  mapAnnotation,
  parseBool,
  parseInteger,
  quote,
  trimSpace,
} from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import { checkHealthCheck } from './health-check.ts';
import { serviceKeys } from './keys.ts';
import type { ListenersRequest } from './listeners.ts';
import type { ServicePort, StoredService } from './stored.ts';

export type TargetType = 'instance' | 'ip';

/**
 * Checks what stops the controller from making a target group; each port of each Service once. The annotations are always those
 * of the Service that owns the load balancer. LBC: pkg/service/model_build_target_group.go:buildTargetGroup.
 */
export function targetGroupChecker(request: ListenersRequest): (backend: StoredService, port: ServicePort) => void {
  const checked = new Set<string>();
  return (backend, port) => {
    const id = `${backend.object.key}:${port.port}`;
    if (checked.has(id)) return;
    checkTargetGroup(request, backend, port);
    checked.add(id);
  };
}

function checkTargetGroup(request: ListenersRequest, backend: StoredService, port: ServicePort): void {
  const owner = request.stored.object;
  const targetType = chooseTargetType(request, backend, port);
  checkHealthCheck(owner, backend, targetType, request.settings);
  checkAttributes(owner, port);
  if (backend.ipFamilies.includes('IPv6') && request.ipAddressType !== 'dualstack') {
    const place = backend.object.document.locate(['spec', 'ipFamilies']);
    throw new Refusal('other', 'unsupported IPv6 configuration, lb not dual-stack', place);
  }
  if (targetType === 'instance' && !port.hasNodePort) {
    const message =
      "TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'";
    throw new Refusal('target-type', message, backend.object.document.locate(['spec', 'type']));
  }
  if (targetType === 'instance') mapAnnotation(owner, serviceKeys.targetNodeLabels);
  if (request.withoutGroups) boolAnnotation(owner, serviceKeys.manageBackendRules);
  boolAnnotation(owner, serviceKeys.multiCluster);
}

/** `nlb-ip` means pods always; a target type that nobody knows means nodes. LBC: buildTargetType. */
function chooseTargetType(request: ListenersRequest, backend: StoredService, port: ServicePort): TargetType {
  const { stored, settings } = request;
  const owner = stored.object;
  const written = owner.annotations.get(serviceKeys.targetType) ?? settings.defaultTargetType;
  const refuse = (message: string): Refusal =>
    new Refusal('target-type', message, annotationPlace(owner, serviceKeys.targetType));
  if (written === 'ip' && !settings.gates.EnableIPTargetType) {
    throw refuse('unsupported targetType: ip when EnableIPTargetType is false');
  }
  if (written === 'ip' || owner.annotations.get(serviceKeys.type) === 'nlb-ip') return 'ip';
  if (backend.type === 'ClusterIP') {
    throw refuse(`unsupported service type "ClusterIP" for load balancer target type "${written}"`);
  }
  if (backend.type === 'LoadBalancer' && !port.hasNodePort && !backend.allocatesNodePorts) {
    throw refuse('unable to support instance target type with an unallocated NodePort');
  }
  return 'instance';
}

const preserveClientIp = 'preserve_client_ip.enabled';

/** LBC: buildTargetGroupAttributes. */
function checkAttributes(owner: KubeObject, port: ServicePort): void {
  for (const key of [serviceKeys.targetGroupAttributes, serviceKeys.targetGroupAttributesOf(port.port)]) {
    const preserve = mapAnnotation(owner, key)?.get(preserveClientIp);
    if (preserve !== undefined && parseBool(preserve) === undefined) {
      const message = `failed to parse attribute ${preserveClientIp}=${preserve}: strconv.ParseBool: parsing ${quote(preserve)}: invalid syntax`;
      throw new Refusal('invalid-boolean', message, annotationPlace(owner, key));
    }
  }
  const listed = (owner.annotations.get(serviceKeys.proxyProtocolPorts) ?? '').split(',').map(trimSpace);
  const odd = listed.find((text) => text !== '' && typeof parseInteger(text, 64) === 'string');
  if (odd !== undefined) {
    const message = `invalid port number in proxy-protocol-per-target-group: ${odd}`;
    throw new Refusal('other', message, annotationPlace(owner, serviceKeys.proxyProtocolPorts));
  }
  const proxyProtocol = owner.annotations.get(serviceKeys.proxyProtocol) ?? '*';
  if (proxyProtocol !== '*') {
    const message = `invalid value ${proxyProtocol} for Load Balancer proxy protocol v2 annotation, only value currently supported is *`;
    throw new Refusal('other', message, annotationPlace(owner, serviceKeys.proxyProtocol));
  }
}
