import type { GroupToken, LoadBalancer, World, WorldLoadBalancer } from '../answer.ts';
import { annotationPlace, boolAnnotation } from '../annotations.ts';
import { backendGroup, managedGroup } from '../managed.ts';
import { Refusal } from '../refusal.ts';
import { resolveGroups } from '../resolve.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';
import type { ServiceAddressType } from './load-balancer.ts';
import { managedRules } from './managed-rules.ts';
import type { StoredService } from './stored.ts';

/**
 * The groups of a Service's load balancer. One that exists without groups never gets any, and nobody is told: AWS cannot add
 * them. LBC: pkg/service/model_build_load_balancer.go:buildLoadBalancerSecurityGroups.
 */
export function serviceGroups(request: {
  readonly stored: StoredService;
  readonly tokens: readonly GroupToken[];
  readonly existing: WorldLoadBalancer | undefined;
  readonly ipAddressType: ServiceAddressType;
  readonly settings: Settings;
  readonly world: World;
}): Pick<LoadBalancer, 'securityGroups' | 'managedGroup'> {
  const { stored, tokens, existing, ipAddressType, settings, world } = request;
  const service = stored.object;
  const disabled = boolAnnotation(service, serviceKeys.disableGroups) === true;
  if (existing?.securityGroups.length === 0) return { securityGroups: [] };
  if (disabled || !settings.gates.NLBSecurityGroup) {
    if (existing === undefined) return { securityGroups: [] };
    const place = disabled ? annotationPlace(service, serviceKeys.disableGroups) : service.document.locate([]);
    throw new Refusal('conflicting-disable', 'conflicting security groups configuration', place);
  }
  if (tokens.length === 0) {
    const ingress = managedRules(stored, ipAddressType, settings);
    const securityGroups = settings.backendGroup ? [managedGroup, backendGroup] : [managedGroup];
    return { securityGroups, managedGroup: { ingress } };
  }
  const managesRules = boolAnnotation(service, serviceKeys.manageBackendRules) ?? settings.manageBackendRules;
  const named = resolveGroups(tokens, world);
  if (!managesRules) return { securityGroups: named };
  if (settings.backendGroup) return { securityGroups: [...named, backendGroup] };
  const message = 'backendSG feature is required to manage worker node SG rules when frontendSG is manually specified';
  throw new Refusal('backend-feature-off', message, annotationPlace(service, serviceKeys.manageBackendRules));
}
