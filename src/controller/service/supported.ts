import type { KubeObject } from '../objects.ts';
import { textAt } from '../read.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';

/**
 * Why the controller leaves a Service alone, in one sentence; undefined where it acts on it.
 * LBC: pkg/service/service_utils.go:IsServiceSupported, after webhooks/core/service_mutator.go:MutateCreate.
 */
export function whyIgnored(service: KubeObject, settings: Settings): string | undefined {
  if (!settings.gates.EnableServiceController) return 'the controller runs without its Service half';
  const type = textAt(service.document.object, ['spec', 'type']) ?? 'ClusterIP';
  if (settings.gates.ServiceTypeLoadBalancerOnly && type !== 'LoadBalancer') {
    return `the controller takes Services of type LoadBalancer only, and this one is of type ${type}`;
  }
  const loadBalancerClass = classOf(service, type, settings);
  if (loadBalancerClass !== undefined) {
    if (loadBalancerClass === settings.loadBalancerClass) return undefined;
    return `its loadBalancerClass is ${JSON.stringify(loadBalancerClass)}, the controller's is ${settings.loadBalancerClass}`;
  }
  return whyTypeIgnored(service, type);
}

/** An empty class is no class for the API server either; the webhook comes before it and fills the field. */
export function whyRefused(service: KubeObject, settings: Settings): string | undefined {
  const isEmpty = textAt(service.document.object, ['spec', 'loadBalancerClass']) === '';
  return isEmpty && !settings.webhooks ? 'spec.loadBalancerClass: expected a name, found an empty text' : undefined;
}

/** The class after the webhook that gives every new Service of type LoadBalancer without one the controller's own. */
function classOf(service: KubeObject, type: string, settings: Settings): string | undefined {
  const written = textAt(service.document.object, ['spec', 'loadBalancerClass']);
  return settings.webhooks && type === 'LoadBalancer' && (written ?? '') === '' ? settings.loadBalancerClass : written;
}

/** Others that make load balancers of Services: cloud-provider-aws, pkg/providers/v1/aws.go:EnsureLoadBalancer. */
function whyTypeIgnored(service: KubeObject, serviceType: string): string | undefined {
  const type = service.annotations.get(serviceKeys.type);
  const targetType = service.annotations.get(serviceKeys.targetType);
  if (type === 'nlb-ip') return undefined;
  if (type === undefined) {
    return serviceType === 'LoadBalancer'
      ? 'it has neither a loadBalancerClass nor the type annotation, so the cloud provider in Kubernetes makes a Classic Load Balancer of it, which takes groups by their ids alone'
      : `it is of type ${serviceType}, and \`type: LoadBalancer\` is missing: it gets no load balancer`;
  }
  if (type === 'nlb') {
    return 'its type annotation is "nlb", so the cloud provider in Kubernetes makes its load balancer, without the groups that it names';
  }
  if (type !== 'external') return `its type annotation is ${JSON.stringify(type)}, not external or nlb-ip`;
  if (targetType === 'ip' || targetType === 'instance') return undefined;
  return 'its type is external, but its target type is neither ip nor instance, so nobody acts on it';
}
