import type { LoadBalancerType } from '../answer.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { textAt } from '../read.ts';
import type { Settings } from '../settings.ts';
import type { TagPrefix } from '../tracking.ts';

/** One of the two Gateway controllers. */
export type GatewayController = { readonly type: LoadBalancerType; readonly prefix: TagPrefix; readonly name: string };

const controllers = {
  alb: { type: 'application', prefix: 'gateway.k8s.aws.alb', name: 'gateway.k8s.aws/alb' },
  nlb: { type: 'network', prefix: 'gateway.k8s.aws.nlb', name: 'gateway.k8s.aws/nlb' },
} as const satisfies Record<string, GatewayController>;

export function classOf(gateway: KubeObject, objects: Objects): KubeObject | undefined {
  return objects.find('GatewayClass', '', className(gateway));
}

export function className(gateway: KubeObject): string {
  return textAt(gateway.document.object, ['spec', 'gatewayClassName']) ?? '';
}

/** The controller of a class, if it is ours and runs. LBC: main.go, controllers/gateway/gateway_controller.go:reconcileHelper. */
export function controllerOf(gatewayClass: KubeObject, settings: Settings): GatewayController | undefined {
  const name = textAt(gatewayClass.document.object, ['spec', 'controllerName']);
  if (name === controllers.alb.name) return settings.gates.ALBGatewayAPI ? controllers.alb : undefined;
  if (name === controllers.nlb.name) return settings.gates.NLBGatewayAPI ? controllers.nlb : undefined;
  return undefined;
}
