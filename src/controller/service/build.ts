import type { GroupToken, LoadBalancer, Outcome, World, WorldLoadBalancer } from '../answer.ts';
import type { Identity } from '../found.ts';
import type { KubeObject, Objects } from '../objects.ts';
import type { Settings } from '../settings.ts';
import { checkAddresses, checkSourceNat, subnetCount } from './addresses.ts';
import { checkAttributes } from './attributes.ts';
import { serviceGroups } from './groups.ts';
import { serviceListeners } from './listeners.ts';
import { addressType, checkName, checkPrivateLink, chooseScheme } from './load-balancer.ts';
import { storedService } from './stored.ts';
import { checkTags } from './tags.ts';

/** A Service with all that its build depends on. */
export type ServiceBuild = {
  readonly service: KubeObject;
  /** The groups that its annotation names. */
  readonly tokens: readonly GroupToken[];
  readonly identity: Identity & { readonly name: LoadBalancer['name'] };
  readonly objects: Objects;
  readonly settings: Settings;
  readonly world: World;
};

/**
 * The network load balancer of a Service. Throws a `Refusal` for the first thing that the controller gives up on, so the order
 * of the steps is the controller's own.
 * LBC: pkg/service/model_builder.go:buildModel, model_build_load_balancer.go:buildLoadBalancerSpec.
 */
export function buildService({ service, tokens, identity, objects, settings, world }: ServiceBuild): Outcome {
  const stored = storedService(service);
  const existing = existingLoadBalancer(identity, world);
  const { scheme, schemeSaid } = chooseScheme(service, existing, settings);
  const ipAddressType = addressType(service);
  const subnets = subnetCount(service, world.subnets);
  const sourceNat = checkSourceNat(service, ipAddressType);
  checkAttributes(service, settings);
  const groups = serviceGroups({ stored, tokens, existing, ipAddressType, settings, world });
  checkTags(service, settings);
  checkAddresses(service, { scheme, ipAddressType, sourceNat, subnets });
  checkName(service);
  checkPrivateLink(service);
  const withoutGroups = groups.securityGroups.length === 0;
  const listeners = serviceListeners({ stored, objects, settings, ipAddressType, withoutGroups });
  const { role, type, trackingTags, name } = identity;
  return {
    result: 'built',
    loadBalancers: [{ role, type, scheme, schemeSaid, name, ipAddressType, ...groups, trackingTags, listeners }],
  };
}

/** LBC finds it by the tags of cluster and stack alone. */
function existingLoadBalancer(identity: Identity, world: World): WorldLoadBalancer | undefined {
  const wanted = Object.entries(identity.trackingTags).filter(([key]) => !key.endsWith('/resource'));
  return world.loadBalancers.find(({ tags }) =>
    wanted.every(([key, value]) => Object.hasOwn(tags, key) && tags[key] === value),
  );
}
