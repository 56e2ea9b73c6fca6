import { parseInteger } from '../annotations.ts';
import type { LoadBalancerType } from '../answer.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import { findPort } from '../service/stored.ts';
import type { Settings } from '../settings.ts';
import type { LoadedBackend } from './backends.ts';
import type { StoredRoute } from './stored.ts';
import type { TargetProperties } from './target-settings.ts';

export type TargetGroupRequest = {
  readonly type: LoadBalancerType;
  readonly listenerProtocol: string;
  readonly ipAddressType: string;
  readonly settings: Settings;
};

type TargetType = 'instance' | 'ip' | 'alb';

/**
 * Checks what stops the controller from making a backend's target group.
 * LBC: pkg/gateway/model/model_build_target_group.go:buildTargetGroupSpec.
 */
export function checkTargetGroup(backend: LoadedBackend, route: StoredRoute, request: TargetGroupRequest): void {
  const { target, properties } = backend;
  if (target.kind === 'TargetGroupName') return;
  const { settings } = request;
  const refuse = (message: string): Refusal =>
    new Refusal('other', message, route.object.document.locate(backend.reference.path));
  const protocol = targetProtocol(properties, route, request, refuse);
  const written = properties?.targetType ?? settings.defaultTargetType;
  const targetType: TargetType = target.kind === 'Gateway' ? 'alb' : written === 'ip' ? 'ip' : 'instance';
  if (target.kind === 'Service') checkService(target, targetType, request, properties);
  const foreign = properties?.tagKeys.find((key) => settings.externalManagedTags.includes(key));
  if (foreign !== undefined) throw refuse(`external managed tag key ${foreign} cannot be specified`);
  if (properties?.controlPort !== undefined) checkControlPort(protocol, targetType, refuse);
  if (target.kind === 'Service' && targetType === 'instance' && !target.port.hasNodePort) {
    const message =
      "TargetGroup port is empty. When using Instance targets, your service must be of type 'NodePort' or 'LoadBalancer'";
    throw new Refusal('target-type', message, placeOfType(target.service.object));
  }
}

const inferred: Readonly<Record<StoredRoute['kind'], string>> = {
  TCPRoute: 'TCP',
  UDPRoute: 'UDP',
  TLSRoute: 'TLS',
  HTTPRoute: 'HTTP',
  GRPCRoute: 'HTTP',
};

function targetProtocol(
  properties: TargetProperties | undefined,
  route: StoredRoute,
  { type, listenerProtocol }: TargetGroupRequest,
  refuse: (message: string) => Refusal,
): string {
  if (['TCP_UDP', 'QUIC', 'TCP_QUIC'].includes(listenerProtocol)) return listenerProtocol;
  const written = properties?.protocol;
  if (written === undefined) return inferred[route.kind];
  const isApplication = type === 'application';
  const allowed = isApplication ? ['HTTP', 'HTTPS'] : ['TCP', 'UDP', 'TCP_UDP', 'TLS'];
  if (allowed.includes(written)) return written;
  const named = isApplication ? allowed : [...allowed, 'QUIC', 'TCP_QUIC'];
  throw refuse(`backend protocol must be within [${named.join(', ')}]: ${written}`);
}

function checkService(
  target: Extract<LoadedBackend['target'], { readonly kind: 'Service' }>,
  targetType: TargetType,
  { ipAddressType }: TargetGroupRequest,
  properties: TargetProperties | undefined,
): void {
  const { service } = target;
  const place = placeOfType(service.object);
  const port = properties?.healthCheck?.port ?? 'traffic-port';
  if (port !== 'traffic-port' && typeof parseInteger(port, 32) === 'string') {
    const found = findPort(service, port);
    if (found === undefined) {
      throw new Refusal('other', `unable to find port ${port} on service ${service.object.key}`, place);
    }
    if (targetType !== 'instance' && typeof found.targetPort === 'string') {
      const message = "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port";
      throw new Refusal('other', message, place);
    }
  }
  if (service.ipFamilies.includes('IPv6') && ipAddressType === 'ipv4') {
    throw new Refusal('other', 'unsupported IPv6 configuration, lb not dual-stack', place);
  }
}

function checkControlPort(protocol: string, targetType: TargetType, refuse: (message: string) => Refusal): void {
  if (protocol !== 'HTTP' && protocol !== 'HTTPS') {
    throw refuse(`target control port is only supported for HTTP and HTTPS protocols, got: ${protocol}`);
  }
  if (targetType === 'instance') throw refuse('target control port is not supported for instance target target group');
  if (targetType === 'alb') throw refuse('target control port is not supported for ALB target target group');
}

function placeOfType(service: KubeObject): ReturnType<KubeObject['document']['locate']> {
  return service.document.locate(['spec', 'type']);
}
