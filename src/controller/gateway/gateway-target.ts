import type { KubeObject } from '../objects.ts';
import { listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { BackendContext } from './backends.ts';
import { classOf, controllerOf } from './classes.ts';
import { isAccepted } from './load-configuration.ts';
import type { BackendReference, StoredRoute } from './stored.ts';

/**
 * The ALB of another Gateway as a target. LBC reads its ARN from the condition `Programmed`; a manifest has no status, so a
 * Gateway that it would make an ALB for is taken as made. Undefined where it is not there or no ALB, which LBC lets pass;
 * where it has no load balancer yet, LBC waits for it. LBC: pkg/gateway/routeutils/backend_gateway.go:gatewayLoader.
 */
export function gatewayTarget(
  route: StoredRoute,
  reference: BackendReference,
  { objects, settings }: BackendContext,
): KubeObject | undefined {
  const gateway = objects.find('Gateway', reference.namespace, reference.name);
  if (gateway === undefined) return undefined;
  const arn = programmedArn(gateway);
  if (arn !== undefined) return arn.split('/')[1] === 'app' ? gateway : undefined;
  const gatewayClass = classOf(gateway, objects);
  const controller = gatewayClass && controllerOf(gatewayClass, settings);
  if (gatewayClass === undefined || controller === undefined || !isAccepted(gatewayClass, objects)) {
    const message = `Gateway (${gateway.namespace}:${gateway.name}) is not usable yet, LB ARN is not provisioned)`;
    throw new Refusal('other', message, route.object.document.locate(reference.path));
  }
  return controller.type === 'application' ? gateway : undefined;
}

function programmedArn(gateway: KubeObject): string | undefined {
  const conditions = listAt(gateway.document.object, ['status', 'conditions']) ?? [];
  const programmed = conditions.find(
    (condition) => textAt(condition, ['type']) === 'Programmed' && textAt(condition, ['status']) === 'True',
  );
  return textAt(programmed, ['message']) || undefined;
}
