import type { Other } from '../answer.ts';
import type { Found, Identity, Side } from '../found.ts';
import { computedNamePrefix } from '../names.ts';
import type { KubeObject, Objects } from '../objects.ts';
import type { Settings } from '../settings.ts';
import { trackingTags } from '../tracking.ts';
import { buildGateway } from './build.ts';
import type { GatewayController } from './classes.ts';
import { className, classOf, controllerOf } from './classes.ts';
import { visibleConfiguration } from './load-configuration.ts';
import type { Routes } from './routes.ts';
import { indexRoutes } from './routes.ts';

/** The Gateway halves of the controller: a load balancer for each Gateway of a class that is theirs. */
export const gateways: Side = (objects, settings) => {
  const routes = indexRoutes(objects);
  const found: Found[] = [];
  const others: Other[] = [];
  for (const gateway of objects.all('Gateway')) {
    const gatewayClass = classOf(gateway, objects);
    const controller = gatewayClass && controllerOf(gatewayClass, settings);
    if (gatewayClass === undefined || controller === undefined) {
      const tokens = visibleConfiguration(gateway, undefined, objects).groups?.value ?? [];
      const reason = whyIgnored(gateway, gatewayClass);
      others.push({ document: gateway.document, result: 'ignored', reason, tokens });
    } else {
      found.push(frontend({ gateway, gatewayClass, controller, objects, routes, settings }));
    }
  }
  return { found, others };
};

type Managed = {
  readonly gateway: KubeObject;
  readonly gatewayClass: KubeObject;
  readonly controller: GatewayController;
  readonly objects: Objects;
  readonly routes: Routes;
  readonly settings: Settings;
};

function frontend(managed: Managed): Found {
  const { gateway, gatewayClass, controller, objects, settings } = managed;
  const visible = visibleConfiguration(gateway, gatewayClass, objects);
  const exact = visible.name?.value;
  const identity = {
    role: 'main',
    type: controller.type,
    trackingTags: trackingTags(settings.cluster, controller.prefix, gateway.key, 'LoadBalancer'),
    name: exact === undefined ? { prefix: computedNamePrefix(gateway) } : { exact },
  } as const satisfies Identity;
  const dryRun = isDryRun(gateway, controller);
  return {
    kind: 'Gateway',
    id: gateway.key,
    members: [gateway.document],
    tokens: visible.groups?.value ?? [],
    loadBalancers: dryRun ? [] : [identity],
    outcome: (world) => {
      const outcome = buildGateway({ ...managed, identity, world });
      return dryRun ? { result: 'dry-run' } : outcome;
    },
  };
}

/** Built and written down, nothing made; not for a Gateway that has been made already. LBC: controllers/gateway/dryrun.go. */
function isDryRun(gateway: KubeObject, controller: GatewayController): boolean {
  return gateway.annotations.get('gateway.k8s.aws/dry-run') === 'true' && !gateway.finalizers.includes(controller.name);
}

function whyIgnored(gateway: KubeObject, gatewayClass: KubeObject | undefined): string {
  if (gatewayClass === undefined) return `there is no GatewayClass ${JSON.stringify(className(gateway))}`;
  return `its GatewayClass ${gatewayClass.name} is another controller's, or of a half that is switched off`;
}
