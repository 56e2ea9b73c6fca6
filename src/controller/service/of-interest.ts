import type { KubeObject } from '../objects.ts';
import { textAt } from '../read.ts';

/** Services are everywhere: one that is ignored is told of only where somebody may have meant a load balancer. */
export function isOfInterest(service: KubeObject): boolean {
  if (textAt(service.document.object, ['spec', 'type']) === 'LoadBalancer') return true;
  return [...service.annotations.keys()].some(
    (key) => key.includes('aws-load-balancer-') || key.endsWith('/security-groups'),
  );
}
