import { isSetAt, listAt, textAt } from '../../read.ts';
import type { Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import { checkedBy, eachItem } from './common.ts';

const texts: Shape = { list: 'string' };
const pairs: Shape = { list: { fields: { key: 'string', value: 'string' }, required: ['key', 'value'] } };

const mutualAuthentication: Shape = {
  fields: {
    mode: { oneOf: ['off', 'passthrough', 'verify'] },
    trustStore: 'string',
    ignoreClientCertificateExpiry: 'boolean',
    advertiseTrustStoreCaNames: { oneOf: ['on', 'off'] },
  },
  required: ['mode'],
};

const listenerConfiguration: Shape = {
  fields: {
    protocolPort: {
      text: {
        pattern:
          /^(HTTP|HTTPS|TLS|TCP|UDP|TCP_UDP)?:(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3})?$/,
      },
    },
    alpnPolicy: { oneOf: ['HTTP1Only', 'HTTP2Only', 'HTTP2Optional', 'HTTP2Preferred', 'None'] },
    certificates: texts,
    defaultCertificate: 'string',
    listenerAttributes: pairs,
    mutualAuthentication,
    quicEnabled: 'boolean',
    sslPolicy: 'string',
    targetGroupStickiness: 'boolean',
  },
  required: ['protocolPort'],
};

const spec: Shape = {
  fields: {
    customerOwnedIpv4Pool: 'string',
    defaultTargetGroupConfiguration: { fields: { name: 'string' }, required: ['name'] },
    disableSecurityGroup: 'boolean',
    enableICMP: 'boolean',
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'string',
    ipAddressType: { oneOf: ['ipv4', 'dualstack', 'dualstack-without-public-ipv4'] },
    ipv4IPAMPoolId: 'string',
    listenerConfigurations: { list: listenerConfiguration },
    loadBalancerAttributes: pairs,
    loadBalancerName: { text: { min: 1, max: 32 } },
    loadBalancerSubnets: {
      list: {
        fields: {
          eipAllocation: 'string',
          identifier: 'string',
          ipv6Allocation: 'string',
          privateIPv4Allocation: 'string',
          sourceNatIPv6Prefix: 'string',
        },
      },
    },
    loadBalancerSubnetsSelector: { map: texts },
    manageBackendSecurityGroupRules: 'boolean',
    mergingMode: { oneOf: ['prefer-gateway', 'prefer-gateway-class'] },
    minimumLoadBalancerCapacity: { fields: { capacityUnits: 'int32' }, required: ['capacityUnits'] },
    scheme: { oneOf: ['internal', 'internet-facing'] },
    securityGroupPrefixes: texts,
    securityGroups: texts,
    shieldConfiguration: { fields: { enabled: 'boolean' } },
    sourceRanges: texts,
    tags: { map: 'string' },
    wafV2: { fields: { webACL: 'string' }, required: ['webACL'] },
  },
};

/** Only `verify` takes a trust store and what goes with it, and it needs one. */
const trustStores: CelRule = (object) => {
  const path = ['spec', 'listenerConfigurations'];
  return eachItem(listAt(object, path), path, (listener) => {
    const field = ['mutualAuthentication'];
    const mode = textAt(listener, [...field, 'mode']);
    if (mode === undefined) return undefined;
    const has = (name: string): boolean => isSetAt(listener, [...field, name]);
    if (mode === 'verify') {
      return has('trustStore') ? undefined : { field, message: "trustStore is required when the mode is 'verify'" };
    }
    const extra = ['trustStore', 'ignoreClientCertificateExpiry', 'advertiseTrustStoreCaNames'].find(has);
    return extra === undefined ? undefined : { field, message: `mode '${mode}' does not support '${extra}'` };
  });
};

/** A LoadBalancerConfiguration, by the CRD of v3.5 (both versions). */
export const checkConfiguration = checkedBy(spec, false, [trustStores]);
