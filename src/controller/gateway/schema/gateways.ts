import type { Path } from '../../../manifests/document.ts';
import { isSetAt, listAt, numberAt, textAt, textMapAt } from '../../read.ts';
import type { Shape } from '../../shape.ts';
import type { CelRule } from './common.ts';
import {
  checkedBy,
  eachItem,
  group,
  hostname,
  kindName,
  labelSelector,
  namespaceName,
  objectName,
  objectReference,
  portNumber,
  sectionName,
} from './common.ts';
import { addresses, addressRules, gatewayTls, infrastructure, infrastructureRules } from './gateway-fields.ts';

const protocolName =
  /^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$/;

const listener: Shape = {
  fields: {
    name: sectionName,
    hostname,
    port: portNumber,
    protocol: { text: { pattern: protocolName, min: 1, max: 255 } },
    allowedRoutes: {
      fields: {
        kinds: { list: { fields: { group, kind: kindName }, required: ['kind'] }, max: 8 },
        namespaces: { fields: { from: { oneOf: ['All', 'Selector', 'Same'] }, selector: labelSelector } },
      },
    },
    tls: {
      fields: {
        certificateRefs: { list: objectReference, max: 64 },
        mode: { oneOf: ['Terminate', 'Passthrough'] },
        options: { map: { text: { max: 4096 } }, max: 16 },
      },
    },
  },
  required: ['name', 'port', 'protocol'],
};

const listeners: Shape = { list: listener, min: 1, max: 64 };

const gatewaySpec: Shape = {
  fields: {
    gatewayClassName: objectName,
    listeners,
    addresses,
    allowedListeners: {
      fields: {
        namespaces: { fields: { from: { oneOf: ['All', 'Selector', 'Same', 'None'] }, selector: labelSelector } },
      },
    },
    infrastructure,
    tls: gatewayTls,
  },
  required: ['gatewayClassName', 'listeners'],
};

const listenerSetSpec: Shape = {
  fields: { listeners, parentRef: objectReference },
  required: ['listeners', 'parentRef'],
};

const path: Path = ['spec', 'listeners'];

/** What `tls` and `hostname` may be with which protocol. */
const protocolRules: CelRule = (object) =>
  eachItem(listAt(object, path), path, (item) => {
    const protocol = textAt(item, ['protocol']) ?? '';
    const tls = isSetAt(item, ['tls']);
    const mode = textAt(item, ['tls', 'mode']) ?? 'Terminate';
    if (['HTTP', 'TCP', 'UDP'].includes(protocol) && tls) {
      return { field: ['tls'], message: `must not be specified for protocol ${protocol}` };
    }
    if (protocol === 'HTTPS' && tls && mode !== 'Terminate') {
      return { field: ['tls', 'mode'], message: 'must be Terminate for protocol HTTPS' };
    }
    if (protocol === 'TLS' && !tls) return { field: ['tls'], message: 'must be set for protocol TLS' };
    if (['TCP', 'UDP'].includes(protocol) && isSetAt(item, ['hostname'])) {
      return { field: ['hostname'], message: `must not be specified for protocol ${protocol}` };
    }
    if (!tls || mode !== 'Terminate') return undefined;
    const certified =
      (listAt(item, ['tls', 'certificateRefs'])?.length ?? 0) > 0 ||
      (textMapAt(item, ['tls', 'options'])?.size ?? 0) > 0;
    return certified
      ? undefined
      : { field: ['tls'], message: 'certificateRefs or options must be specified when mode is Terminate' };
  });

/** Names are unique, and so are port, protocol and hostname together. */
const uniqueness: CelRule = (object) => {
  const names = new Set<string>();
  const endpoints = new Set<string>();
  return eachItem(listAt(object, path), path, (item) => {
    const name = textAt(item, ['name']) ?? '';
    const endpoint = JSON.stringify([
      numberAt(item, ['port']),
      textAt(item, ['protocol']),
      textAt(item, ['hostname']) ?? null,
    ]);
    if (names.has(name)) return { field: ['name'], message: 'listener name must be unique within the object' };
    if (endpoints.has(endpoint)) return { message: 'combination of port, protocol and hostname must be unique' };
    names.add(name);
    endpoints.add(endpoint);
    return undefined;
  });
};

export const checkGateway = checkedBy(gatewaySpec, true, [
  protocolRules,
  uniqueness,
  addressRules,
  infrastructureRules,
]);
export const checkListenerSet = checkedBy(listenerSetSpec, true, [protocolRules, uniqueness]);

export const checkGatewayClass = checkedBy(
  {
    fields: {
      controllerName: {
        text: {
          pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/,
          min: 1,
          max: 253,
        },
      },
      description: { text: { max: 64 } },
      parametersRef: {
        fields: { group, kind: kindName, name: objectName, namespace: namespaceName },
        required: ['group', 'kind', 'name'],
      },
    },
    required: ['controllerName'],
  },
  true,
);

export const checkReferenceGrant = checkedBy(
  {
    fields: {
      from: {
        list: { fields: { group, kind: kindName, namespace: namespaceName }, required: ['group', 'kind', 'namespace'] },
        min: 1,
        max: 16,
      },
      to: {
        list: { fields: { group, kind: kindName, name: objectName }, required: ['group', 'kind'] },
        min: 1,
        max: 16,
      },
    },
    required: ['from', 'to'],
  },
  true,
);
