import type { Json, Path } from '../../manifests/document.ts';
import type { GroupToken } from '../answer.ts';
import { groupsNamedBy } from '../named.ts';
import type { KubeObject } from '../objects.ts';
import { booleanAt, isSetAt, listAt, textAt, textMapAt, textsAt } from '../read.ts';
import type { Place } from '../../problem.ts';

export type MergingMode = 'prefer-gateway' | 'prefer-gateway-class';

/** What LoadBalancerConfigurations say of one load balancer. Of each setting the place where it stands is known. */
export type Configuration = {
  readonly mergingMode: MergingMode;
  readonly name: Setting<string>;
  readonly scheme: Setting<string>;
  readonly ipAddressType: Setting<string>;
  readonly subnets: Setting<readonly SubnetConfiguration[]>;
  /** Undefined where no list is given; an empty one is given too. */
  readonly groups: Setting<readonly GroupToken[]>;
  readonly prefixLists: Setting<readonly string[]>;
  readonly sourceRanges: Setting<readonly string[]>;
  readonly pathMtuDiscovery: Setting<boolean>;
  readonly manageBackendRules: Setting<boolean>;
  readonly disableGroups: Setting<boolean>;
  /** Keys of tags, of both sides, and where each stands. */
  readonly tags: ReadonlyMap<string, Place>;
  /** By `PROTOCOL:PORT`; of one key the last counts. */
  readonly listeners: readonly (readonly [protocolPort: string, settings: ListenerConfiguration])[];
};

/** A value and where it stands; undefined where it is not given. */
export type Setting<T> = { readonly value: T; readonly place: Place } | undefined;

export type SubnetConfiguration = {
  readonly identifier: string;
  readonly eipAllocation: string | undefined;
  readonly ipv6Allocation: string | undefined;
  readonly privateIpv4Allocation: string | undefined;
  readonly sourceNatIpv6Prefix: string | undefined;
};

export type ListenerConfiguration = {
  readonly hasCertificate: boolean;
  readonly quic: boolean;
  readonly place: Place;
};

export function readConfiguration(object: KubeObject): Configuration {
  const source = object.document.object;
  const setting = <T>(field: string, read: (path: Path) => T | undefined): Setting<T> => {
    const path = ['spec', field];
    const value = read(path);
    return value === undefined ? undefined : { value, place: object.document.locate(path) };
  };
  const text = (field: string): Setting<string> => setting(field, (path) => textAt(source, path));
  const texts = (field: string): Setting<readonly string[]> => setting(field, (path) => textsAt(source, path));
  const flag = (field: string): Setting<boolean> => setting(field, (path) => booleanAt(source, path));
  return {
    mergingMode:
      textAt(source, ['spec', 'mergingMode']) === 'prefer-gateway' ? 'prefer-gateway' : 'prefer-gateway-class',
    name: text('loadBalancerName'),
    scheme: text('scheme'),
    ipAddressType: text('ipAddressType'),
    subnets: setting('loadBalancerSubnets', (path) => listAt(source, path)?.map(subnetConfiguration)),
    groups: setting('securityGroups', (path) => (isSetAt(source, path) ? groupsNamedBy(object) : undefined)),
    prefixLists: texts('securityGroupPrefixes'),
    sourceRanges: texts('sourceRanges'),
    pathMtuDiscovery: flag('enableICMP'),
    manageBackendRules: flag('manageBackendSecurityGroupRules'),
    disableGroups: flag('disableSecurityGroup'),
    tags: new Map(
      [...(textMapAt(source, ['spec', 'tags'])?.keys() ?? [])].map((key) => [
        key,
        object.document.locate(['spec', 'tags', key], { key: true }),
      ]),
    ),
    listeners: listenerConfigurations(object),
  };
}

export const noConfiguration: Configuration = {
  mergingMode: 'prefer-gateway-class',
  name: undefined,
  scheme: undefined,
  ipAddressType: undefined,
  subnets: undefined,
  groups: undefined,
  prefixLists: undefined,
  sourceRanges: undefined,
  pathMtuDiscovery: undefined,
  manageBackendRules: undefined,
  disableGroups: undefined,
  tags: new Map(),
  listeners: [],
};

/**
 * The class's configuration and the Gateway's as one. The class says who wins; lists are taken whole, tags and listeners united.
 * LBC: pkg/gateway/lb_config_merger.go.
 */
export function mergeConfigurations(ofClass: Configuration, ofGateway: Configuration): Configuration {
  const [high, low] = ofClass.mergingMode === 'prefer-gateway' ? [ofGateway, ofClass] : [ofClass, ofGateway];
  return {
    mergingMode: ofClass.mergingMode,
    name: high.name ?? low.name,
    scheme: high.scheme ?? low.scheme,
    ipAddressType: high.ipAddressType ?? low.ipAddressType,
    subnets: high.subnets ?? low.subnets,
    groups: high.groups ?? low.groups,
    prefixLists: high.prefixLists ?? low.prefixLists,
    sourceRanges: high.sourceRanges ?? low.sourceRanges,
    pathMtuDiscovery: high.pathMtuDiscovery ?? low.pathMtuDiscovery,
    manageBackendRules: high.manageBackendRules ?? low.manageBackendRules,
    disableGroups: high.disableGroups ?? low.disableGroups,
    tags: new Map([...low.tags, ...high.tags]),
    // Of one key in the losing list the first counts, in the winning list the last.
    listeners: [...low.listeners.toReversed(), ...high.listeners],
  };
}

function subnetConfiguration(subnet: Json): SubnetConfiguration {
  return {
    identifier: textAt(subnet, ['identifier']) ?? '',
    eipAllocation: textAt(subnet, ['eipAllocation']),
    ipv6Allocation: textAt(subnet, ['ipv6Allocation']),
    privateIpv4Allocation: textAt(subnet, ['privateIPv4Allocation']),
    sourceNatIpv6Prefix: textAt(subnet, ['sourceNatIPv6Prefix']),
  };
}

function listenerConfigurations(object: KubeObject): Configuration['listeners'] {
  const path = ['spec', 'listenerConfigurations'];
  return (listAt(object.document.object, path) ?? []).map(
    (listener, index): readonly [string, ListenerConfiguration] => [
      textAt(listener, ['protocolPort']) ?? '',
      {
        hasCertificate:
          isSetAt(listener, ['defaultCertificate']) || (listAt(listener, ['certificates'])?.length ?? 0) > 0,
        quic: booleanAt(listener, ['quicEnabled']) === true,
        place: object.document.locate([...path, index]),
      },
    ],
  );
}
