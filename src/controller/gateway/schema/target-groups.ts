import type { Shape } from '../../shape.ts';
import { checkedBy, labelSelector } from './common.ts';

const healthCheck: Shape = {
  fields: {
    healthCheckInterval: 'int32',
    healthCheckPath: 'string',
    healthCheckPort: 'string',
    healthCheckProtocol: { oneOf: ['HTTP', 'HTTPS', 'TCP'] },
    healthCheckTimeout: 'int32',
    healthyThresholdCount: 'int32',
    matcher: { fields: { grpcCode: 'string', httpCode: 'string' } },
    unhealthyThresholdCount: 'int32',
  },
};

const properties: Shape = {
  fields: {
    enableMultiCluster: 'boolean',
    healthCheckConfig: healthCheck,
    ipAddressType: { oneOf: ['ipv4', 'ipv6'] },
    nodeSelector: labelSelector,
    protocol: { oneOf: ['HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP'] },
    protocolVersion: { oneOf: ['HTTP1', 'HTTP2', 'GRPC'] },
    tags: { map: 'string' },
    targetControlPort: 'int32',
    targetGroupAttributes: { list: { fields: { key: 'string', value: 'string' }, required: ['key', 'value'] } },
    targetGroupName: 'string',
    targetType: { oneOf: ['instance', 'ip'] },
  },
};

const routeConfiguration: Shape = {
  fields: {
    routeIdentifier: { fields: { kind: 'string', name: 'string', namespace: 'string' } },
    targetGroupProps: properties,
  },
  required: ['routeIdentifier', 'targetGroupProps'],
};

/** A TargetGroupConfiguration, by the CRD of v3.5 (both versions). */
export const checkTargetGroupConfiguration = checkedBy(
  {
    fields: {
      defaultConfiguration: properties,
      routeConfigurations: { list: routeConfiguration },
      targetReference: { fields: { group: 'string', kind: 'string', name: 'string' }, required: ['name'] },
    },
  },
  false,
);
