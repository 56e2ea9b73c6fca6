import type { Other } from './answer.ts';
import type { KubeObject } from './objects.ts';

/**
 * EKS Auto Mode has load balancing of its own, which is not LBC's: classes that only it serves.
 * https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html, …/auto-configure-alb.html
 */
export const autoModeServiceClass = 'eks.amazonaws.com/nlb';
export const autoModeIngressController = 'eks.amazonaws.com/alb';

/**
 * That Auto Mode acts on an object, and the tags of its load balancer (AmazonEKSLoadBalancingPolicy). An Ingress is taken to be
 * in no group: there a group is named by IngressClassParams of Auto Mode's own, which nobody reads here.
 */
export function autoMode(object: KubeObject, cluster: string): NonNullable<Other['autoMode']> {
  const prefix = object.kind === 'Ingress' ? 'ingress.eks.amazonaws.com' : 'service.eks.amazonaws.com';
  return {
    type: object.kind === 'Ingress' ? 'application' : 'network',
    trackingTags: {
      'eks:eks-cluster-name': cluster,
      [`${prefix}/resource`]: 'LoadBalancer',
      [`${prefix}/stack`]: object.key,
    },
  };
}
