import { isIpv4, isIpv6 } from '../../ip.ts';
import { listAt, textAt, textMapAt } from '../../read.ts';
import type { Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import { eachItem, group, kindName, namespaceName, objectName, portNumber } from './common.ts';

/* The fields that a Gateway has and a ListenerSet has not. */

export const addresses: Shape = {
  list: {
    fields: {
      /* The pattern is the schema's own: only its first and last alternatives are anchored. */
      type: {
        text: {
          pattern:
            /^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/,
          min: 1,
          max: 253,
        },
      },
      value: { text: { max: 253 } },
    },
  },
  max: 16,
};

export const infrastructure: Shape = {
  fields: {
    annotations: { map: { text: { max: 4096 } }, max: 16 },
    labels: { map: { text: { pattern: /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/, max: 63 } }, max: 8 },
    parametersRef: { fields: { group, kind: kindName, name: objectName }, required: ['group', 'kind', 'name'] },
  },
};

const authority: Shape = {
  fields: { group, kind: kindName, name: objectName, namespace: namespaceName },
  required: ['group', 'kind', 'name'],
};
const clientTls: Shape = {
  fields: {
    validation: {
      fields: {
        caCertificateRefs: { list: authority, min: 1, max: 16 },
        mode: { oneOf: ['AllowValidOnly', 'AllowInsecureFallback'] },
      },
      required: ['caCertificateRefs'],
    },
  },
};

export const gatewayTls: Shape = {
  fields: {
    backend: {
      fields: {
        clientCertificateRef: {
          fields: { group, kind: kindName, name: objectName, namespace: namespaceName },
          required: ['name'],
        },
      },
    },
    frontend: {
      fields: {
        default: clientTls,
        perPort: {
          list: { fields: { port: portNumber, tls: clientTls }, required: ['port', 'tls'] },
          max: 64,
          unique: ['port'],
        },
      },
      required: ['default'],
    },
  },
};

const hostnameAddress = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Addresses are of the form of their type, and the same one is not asked for twice. */
export const addressRules: CelRule = (object) => {
  const seen = new Set<string>();
  return eachItem(listAt(object, ['spec', 'addresses']), ['spec', 'addresses'], (item) => {
    const type = textAt(item, ['type']) ?? 'IPAddress';
    const value = textAt(item, ['value']);
    if (value === undefined || !['IPAddress', 'Hostname'].includes(type)) return undefined;
    const isIp = isIpv4(value) || (isIpv6(value) && !value.includes('%'));
    const fits = type === 'IPAddress' ? isIp : hostnameAddress.test(value);
    if (!fits) return { field: ['value'], message: `${value} is not of type ${type}` };
    const key = `${type} ${value}`;
    if (seen.has(key)) return { field: ['value'], message: `${type} values must be unique` };
    seen.add(key);
    return undefined;
  });
};

const infrastructureKey =
  /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;

export const infrastructureRules: CelRule = (object) => {
  for (const field of ['annotations', 'labels']) {
    const path = ['spec', 'infrastructure', field];
    for (const key of textMapAt(object, path)?.keys() ?? []) {
      if (!infrastructureKey.test(key) || (key.split('/')[0] ?? '').length >= 253) {
        return { path: [...path, key], message: 'no key of labels or annotations' };
      }
    }
  }
  return undefined;
};
