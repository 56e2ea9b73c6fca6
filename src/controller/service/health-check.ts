import { annotationPlace, integerAnnotation, parseInteger } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';
import type { StoredService } from './stored.ts';
import { findPort } from './stored.ts';
import type { TargetType } from './target-group.ts';

/** LBC: pkg/service/model_build_target_group.go:buildTargetGroupHealthCheckConfig. */
export function checkHealthCheck(
  owner: KubeObject,
  backend: StoredService,
  targetType: TargetType,
  settings: Settings,
): void {
  const protocol = owner.annotations.get(serviceKeys.healthCheckProtocol) ?? 'TCP';
  if (!['TCP', 'HTTP', 'HTTPS'].includes(protocol.toUpperCase())) {
    const place = annotationPlace(owner, serviceKeys.healthCheckProtocol);
    throw new Refusal('other', `unsupported health check protocol ${protocol}`, place);
  }
  checkPort(owner, backend, targetType);
  integerAnnotation(owner, serviceKeys.healthCheckInterval, 32);
  if (settings.gates.NLBHealthCheckAdvancedConfig) integerAnnotation(owner, serviceKeys.healthCheckTimeout, 32);
  integerAnnotation(owner, serviceKeys.healthyThreshold, 32);
  integerAnnotation(owner, serviceKeys.unhealthyThreshold, 32);
}

/** A number is taken as it is; a name has to be that of a port of the Service. */
function checkPort(owner: KubeObject, backend: StoredService, targetType: TargetType): void {
  const written = owner.annotations.get(serviceKeys.healthCheckPort) ?? 'traffic-port';
  if (written === 'traffic-port' || typeof parseInteger(written, 32) === 'number') return;
  const place = annotationPlace(owner, serviceKeys.healthCheckPort);
  const port = findPort(backend, written);
  if (port === undefined) {
    const message = `failed to resolve healthCheckPort: unable to find port ${written} on service ${backend.object.key}`;
    throw new Refusal('other', message, place);
  }
  if (targetType === 'ip' && typeof port.targetPort === 'string') {
    const message = "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port";
    throw new Refusal('other', message, place);
  }
}
