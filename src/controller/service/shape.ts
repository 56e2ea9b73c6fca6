import type { Shape } from '../shape.ts';

/** Types of a Service's fields. Kubernetes: staging/src/k8s.io/api/core/v1/types.go:ServiceSpec. */
export const serviceShape: Shape = {
  fields: {
    spec: {
      fields: {
        type: 'string',
        ports: {
          list: {
            fields: {
              name: 'string',
              protocol: 'string',
              appProtocol: 'string',
              port: 'int32',
              targetPort: 'int-or-string',
              nodePort: 'int32',
            },
          },
        },
        selector: { map: 'string' },
        clusterIP: 'string',
        clusterIPs: { list: 'string' },
        externalIPs: { list: 'string' },
        sessionAffinity: 'string',
        sessionAffinityConfig: { fields: { clientIP: { fields: { timeoutSeconds: 'int32' } } } },
        loadBalancerIP: 'string',
        loadBalancerSourceRanges: { list: 'string' },
        loadBalancerClass: 'string',
        allocateLoadBalancerNodePorts: 'boolean',
        externalName: 'string',
        externalTrafficPolicy: 'string',
        internalTrafficPolicy: 'string',
        healthCheckNodePort: 'int32',
        publishNotReadyAddresses: 'boolean',
        ipFamilies: { list: 'string' },
        ipFamilyPolicy: 'string',
        trafficDistribution: 'string',
      },
    },
  },
};
