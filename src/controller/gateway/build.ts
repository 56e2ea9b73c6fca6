import type { LoadBalancer, Outcome, World } from '../answer.ts';
import type { Identity } from '../found.ts';
import type { KubeObject, Objects } from '../objects.ts';
import type { Settings } from '../settings.ts';
import { attachRoutes } from './attach.ts';
import type { LoadedRule } from './backends.ts';
import { loadRules } from './backends.ts';
import type { GatewayController } from './classes.ts';
import { gatewayGroups } from './groups.ts';
import { listenerOwners } from './listener-sets.ts';
import { gatewayListeners } from './listeners.ts';
import { loadConfiguration } from './load-configuration.ts';
import type { Routes } from './routes.ts';
import type { StoredRoute } from './stored.ts';
import { checkSubnets } from './subnets.ts';
import { checkTags } from './tags.ts';
import { validListeners } from './validate-listeners.ts';

/** A Gateway with all that its build depends on. */
export type GatewayBuild = {
  readonly gateway: KubeObject;
  readonly gatewayClass: KubeObject;
  readonly controller: GatewayController;
  readonly identity: Identity & { readonly name: LoadBalancer['name'] };
  readonly objects: Objects;
  readonly routes: Routes;
  readonly settings: Settings;
  readonly world: World;
};

/**
 * The load balancer of a Gateway. Throws a `Refusal` for the first thing that the controller gives up on, so the order of the
 * steps is the controller's own: class, configuration, routes, subnets, groups, tags, listeners.
 * LBC: controllers/gateway/gateway_controller.go:reconcileHelper, pkg/gateway/model/base_model_builder.go:Build.
 */
export function buildGateway(build: GatewayBuild): Outcome {
  const { gateway, gatewayClass, controller, identity, objects, routes, settings, world } = build;
  const { type } = controller;
  const { configuration, targetDefaults } = loadConfiguration(gateway, gatewayClass, objects);
  const owners = listenerOwners(gateway, objects, settings);
  const valid = validListeners(owners, type);
  const wanting = owners.flatMap(({ kind, object }) => routes(type, kind, object.key));
  const attached = attachRoutes(owners, valid, [...new Set(wanting)], objects);
  const rules = rulesOf(attached.routes, (route) => loadRules(route, { objects, settings, targetDefaults }));
  const scheme = configuration.scheme?.value ?? settings.defaultScheme;
  const schemeSaid = configuration.scheme !== undefined;
  const ipAddressType = configuration.ipAddressType?.value ?? 'ipv4';
  checkSubnets(configuration, { type, scheme, ipAddressType }, world);
  const listeners = owners.flatMap((owner) => owner.listeners).filter((listener) => valid.has(listener));
  const groups = gatewayGroups({ type, configuration, listeners, ipAddressType, settings, world });
  checkTags(configuration, settings);
  const built = gatewayListeners({ gateway, type, ipAddressType, configuration, listeners, attached, rules, settings });
  const { role, trackingTags, name } = identity;
  return {
    result: 'built',
    loadBalancers: [{ role, type, scheme, schemeSaid, name, ipAddressType, ...groups, trackingTags, listeners: built }],
  };
}

/** Each route is loaded once, however many ports it is on. */
function rulesOf(
  routes: ReadonlyMap<number, readonly StoredRoute[]>,
  load: (route: StoredRoute) => readonly LoadedRule[],
): ReadonlyMap<StoredRoute, readonly LoadedRule[]> {
  const distinct = new Set([...routes.values()].flat());
  return new Map([...distinct].map((route) => [route, load(route)]));
}
