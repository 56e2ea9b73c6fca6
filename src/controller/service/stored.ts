import type { Json } from '../../manifests/document.ts';
import type { KubeObject } from '../objects.ts';
import { booleanAt, listAt, numberAt, textAt, textMapAt, textsAt } from '../read.ts';

export type ServiceType = 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';

/** A Service as the API server of a dual-stack cluster stores it: defaults set, node ports allocated. */
export type StoredService = {
  readonly object: KubeObject;
  readonly type: ServiceType;
  readonly ports: readonly ServicePort[];
  readonly sourceRanges: readonly string[];
  readonly ipFamilies: readonly string[];
  /** `externalTrafficPolicy: Local`; such a Service of type LoadBalancer has a node port for health checks. */
  readonly localTraffic: boolean;
  readonly allocatesNodePorts: boolean;
};

export type ServicePort = {
  /** Empty where it has none. */
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  /** A number, or the name of a container's port. */
  readonly targetPort: number | string;
  readonly hasNodePort: boolean;
};

/** Kubernetes: pkg/apis/core/v1/defaults.go:SetDefaults_Service and pkg/registry/core/service/storage. */
export function storedService(object: KubeObject): StoredService {
  const source = object.document.object;
  const type = serviceType(textAt(source, ['spec', 'type']));
  const allocatesNodePorts =
    type === 'NodePort' ||
    (type === 'LoadBalancer' && booleanAt(source, ['spec', 'allocateLoadBalancerNodePorts']) !== false);
  return {
    object,
    type,
    ports: (listAt(source, ['spec', 'ports']) ?? []).map((port) => storedPort(port, allocatesNodePorts)),
    sourceRanges: textsAt(source, ['spec', 'loadBalancerSourceRanges']) ?? [],
    ipFamilies: ipFamilies(source, type),
    localTraffic: textAt(source, ['spec', 'externalTrafficPolicy']) === 'Local',
    allocatesNodePorts,
  };
}

/** The port of a name, or of a number; undefined where there is none. LBC: pkg/k8s/service_utils.go:LookupServicePort. */
export function findPort(service: StoredService, port: number | string): ServicePort | undefined {
  return service.ports.find((candidate) => (typeof port === 'string' ? candidate.name : candidate.port) === port);
}

function serviceType(text: string | undefined): ServiceType {
  return text === 'NodePort' || text === 'LoadBalancer' || text === 'ExternalName' ? text : 'ClusterIP';
}

function storedPort(port: Json, allocated: boolean): ServicePort {
  const number = numberAt(port, ['port']) ?? 0;
  return {
    name: textAt(port, ['name']) ?? '',
    port: number,
    protocol: textAt(port, ['protocol']) || 'TCP',
    targetPort: textAt(port, ['targetPort']) || numberAt(port, ['targetPort']) || number,
    hasNodePort: allocated || (numberAt(port, ['nodePort']) ?? 0) !== 0,
  };
}

/** A family is added where the policy asks for two. Kubernetes: pkg/registry/core/service/storage/alloc.go:initIPFamilyFields. */
function ipFamilies(source: Json, type: ServiceType): readonly string[] {
  if (type === 'ExternalName') return [];
  const address = textsAt(source, ['spec', 'clusterIPs'])?.[0] ?? textAt(source, ['spec', 'clusterIP']) ?? '';
  const asked = textsAt(source, ['spec', 'ipFamilies']) ?? [];
  const families = asked.length > 0 ? asked : [address.includes(':') ? 'IPv6' : 'IPv4'];
  const selectsPods = (textMapAt(source, ['spec', 'selector'])?.size ?? 0) > 0;
  const usual = address === 'None' && !selectsPods ? 'RequireDualStack' : 'SingleStack';
  const policy = textAt(source, ['spec', 'ipFamilyPolicy']) ?? usual;
  return policy === 'SingleStack' ? families : [...new Set([...families, 'IPv4', 'IPv6'])];
}
