import type { Json } from '../../manifests/document.ts';
import { valueAt } from '../../manifests/document.ts';
import type { KubeObject } from '../objects.ts';
import { isSetAt, listAt, numberAt, textAt, textMapAt, textsAt } from '../read.ts';

/** IngressClassParams as the controller reads them. LBC: apis/elbv2/v1beta1/ingressclassparams_types.go. */
export type ClassParams = {
  readonly object: KubeObject;
  readonly groupName: string | undefined;
  readonly scheme: string | undefined;
  readonly ipAddressType: string | undefined;
  readonly loadBalancerName: string;
  readonly inboundCidrs: readonly string[];
  readonly prefixLists: readonly string[];
  readonly certificateArns: readonly string[];
  readonly sslPolicy: string;
  readonly sslRedirectPort: string;
  readonly subnets: SubnetSelector | undefined;
  readonly tags: ReadonlyMap<string, string>;
  readonly loadBalancerAttributes: ReadonlyMap<string, string>;
  readonly listeners: readonly ListenerParams[];
  readonly targetType: string;
  readonly minimumCapacity: number | undefined;
  readonly ipamPool: string | undefined;
  readonly wafv2AclName: string;
  readonly wafv2AclArn: string;
  readonly namespaceSelector: Json | undefined;
};

export type ListenerParams = {
  readonly protocol: string;
  readonly port: number;
  readonly attributes: ReadonlyMap<string, string>;
};
export type SubnetSelector = {
  readonly ids: readonly string[] | undefined;
  readonly tags: ReadonlyMap<string, readonly string[]> | undefined;
};

export function readParams(object: KubeObject): ClassParams {
  const spec = valueAt(object.document.object, ['spec']);
  const text = (key: string): string => textAt(spec, [key]) ?? '';
  const texts = (key: string): readonly string[] => textsAt(spec, [key]) ?? [];
  const prefixLists = texts('prefixListsIDs');
  return {
    object,
    groupName: isSetAt(spec, ['group']) ? (textAt(spec, ['group', 'name']) ?? '') : undefined,
    scheme: textAt(spec, ['scheme']),
    ipAddressType: textAt(spec, ['ipAddressType']),
    loadBalancerName: text('loadBalancerName'),
    inboundCidrs: texts('inboundCIDRs'),
    prefixLists: prefixLists.length > 0 ? prefixLists : texts('PrefixListsIDs'),
    certificateArns: texts('certificateArn'),
    sslPolicy: text('sslPolicy'),
    sslRedirectPort: text('sslRedirectPort'),
    subnets: isSetAt(spec, ['subnets']) ? readSubnets(valueAt(spec, ['subnets'])) : undefined,
    tags: readPairs(spec, 'tags'),
    loadBalancerAttributes: readPairs(spec, 'loadBalancerAttributes'),
    listeners: (listAt(spec, ['listeners']) ?? []).map((listener) => ({
      protocol: textAt(listener, ['protocol']) ?? '',
      port: numberAt(listener, ['port']) ?? 0,
      attributes: readPairs(listener, 'listenerAttributes'),
    })),
    targetType: text('targetType'),
    minimumCapacity: numberAt(spec, ['minimumLoadBalancerCapacity', 'capacityUnits']),
    ipamPool: textAt(spec, ['ipamConfiguration', 'ipv4IPAMPoolId']),
    wafv2AclName: text('wafv2AclName'),
    wafv2AclArn: text('wafv2AclArn'),
    namespaceSelector: isSetAt(spec, ['namespaceSelector']) ? valueAt(spec, ['namespaceSelector']) : undefined,
  };
}

function readPairs(value: Json | undefined, key: string): ReadonlyMap<string, string> {
  const pairs = listAt(value, [key]) ?? [];
  return new Map(pairs.map((pair) => [textAt(pair, ['key']) ?? '', textAt(pair, ['value']) ?? '']));
}

function readSubnets(value: Json | undefined): SubnetSelector {
  const tags = valueAt(value, ['tags']);
  return {
    ids: textsAt(value, ['ids']),
    tags:
      textMapAt(value, ['tags']) === undefined || typeof tags !== 'object' || tags === null
        ? undefined
        : new Map(Object.keys(tags).map((key) => [key, textsAt(value, ['tags', key]) ?? []])),
  };
}
