/** Prefix of the tags of one side of the controller. LBC: pkg/deploy/tracking/provider.go. */
export type TagPrefix = 'ingress.k8s.aws' | 'service.k8s.aws' | 'gateway.k8s.aws.alb' | 'gateway.k8s.aws.nlb';

/** The tags by which the controller finds a load balancer again. */
export function trackingTags(
  cluster: string,
  prefix: TagPrefix,
  stack: string,
  resource: 'LoadBalancer' | 'FrontendNlb',
): Readonly<Record<string, string>> {
  return {
    'elbv2.k8s.aws/cluster': cluster,
    [`${prefix}/resource`]: resource,
    [`${prefix}/stack`]: stack,
  };
}
