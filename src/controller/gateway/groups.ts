import type { LoadBalancer, LoadBalancerType, World } from '../answer.ts';
import { backendGroup, managedGroup } from '../managed.ts';
import { Refusal } from '../refusal.ts';
import { resolveGroups } from '../resolve.ts';
import type { Settings } from '../settings.ts';
import type { Configuration } from './configuration.ts';
import { managedRules } from './managed-rules.ts';
import type { StoredListener } from './stored.ts';
import { checkTags } from './tags.ts';

/**
 * The groups of a Gateway's load balancer. Neither the gate NLBSecurityGroup nor the flag about backend rules counts here, and
 * nobody looks at what exists. LBC: pkg/gateway/model/model_build_security_group.go.
 */
export function gatewayGroups(request: {
  readonly type: LoadBalancerType;
  readonly configuration: Configuration;
  readonly listeners: readonly StoredListener[];
  readonly ipAddressType: string;
  readonly settings: Settings;
  readonly world: World;
}): Pick<LoadBalancer, 'securityGroups' | 'managedGroup'> {
  const { type, configuration, listeners, ipAddressType, settings, world } = request;
  if (type === 'network' && configuration.disableGroups?.value === true) return { securityGroups: [] };
  const tokens = configuration.groups?.value ?? [];
  if (tokens.length === 0) {
    checkTags(configuration, settings);
    return {
      securityGroups: settings.backendGroup ? [managedGroup, backendGroup] : [managedGroup],
      managedGroup: { ingress: managedRules(configuration, listeners, ipAddressType) },
    };
  }
  const named = resolveGroups(tokens, world);
  if (configuration.manageBackendRules?.value !== true) return { securityGroups: named };
  if (settings.backendGroup) return { securityGroups: [...named, backendGroup] };
  const message = 'backendSG feature is required to manage worker node SG rules when frontendSG manually specified';
  throw new Refusal('backend-feature-off', message, configuration.manageBackendRules.place);
}
