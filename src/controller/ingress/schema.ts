import type { JsonObject } from '../../manifests/document.ts';
import { valueAt } from '../../manifests/document.ts';
import type { Misfit, Shape } from '../shape.ts';
import { misfit } from '../shape.ts';
import { ingressClassFault, ingressFault } from './validate.ts';

/** What the API server holds against an Ingress: its types, then its values. https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/ */
export function ingressMisfit(object: JsonObject): Misfit | undefined {
  return misfit(object, ingress, 'absent') ?? ingressFault(object);
}

export function ingressClassMisfit(object: JsonObject): Misfit | undefined {
  return misfit(object, ingressClass, 'absent') ?? ingressClassFault(object);
}

/** What does not fit the schema of v3.5's CRD, its CEL rule included. */
export function ingressClassParamsMisfit(object: JsonObject): Misfit | undefined {
  const unfit = misfit(object, ingressClassParams, 'pruned');
  if (unfit !== undefined) return unfit;
  const both = ['prefixListsIDs', 'PrefixListsIDs'].every((key) => (valueAt(object, ['spec', key]) ?? null) !== null);
  return both
    ? { path: ['spec', 'PrefixListsIDs'], message: "cannot specify both 'prefixListsIDs' and 'PrefixListsIDs' fields" }
    : undefined;
}

const backend: Shape = {
  fields: {
    service: { fields: { name: 'string', port: { fields: { name: 'string', number: 'int32' } } } },
    resource: { fields: { apiGroup: 'string', kind: 'string', name: 'string' } },
  },
};

const ingress: Shape = {
  fields: {
    spec: {
      fields: {
        ingressClassName: 'string',
        defaultBackend: backend,
        tls: { list: { fields: { hosts: { list: 'string' }, secretName: 'string' } } },
        rules: {
          list: {
            fields: {
              host: 'string',
              http: { fields: { paths: { list: { fields: { path: 'string', pathType: 'string', backend } } } } },
            },
          },
        },
      },
    },
  },
};

const ingressClass: Shape = {
  fields: {
    spec: {
      fields: {
        controller: 'string',
        parameters: {
          fields: { apiGroup: 'string', kind: 'string', name: 'string', scope: 'string', namespace: 'string' },
        },
      },
    },
  },
};

const texts: Shape = { list: 'string' };
const pairs: Shape = { list: { fields: { key: 'string', value: 'string' }, required: ['key', 'value'] } };

const ingressClassParams: Shape = {
  fields: {
    spec: {
      fields: {
        PrefixListsIDs: texts,
        certificateArn: texts,
        group: { fields: { name: 'string' }, required: ['name'] },
        inboundCIDRs: texts,
        ipAddressType: { oneOf: ['ipv4', 'dualstack', 'dualstack-without-public-ipv4'] },
        ipamConfiguration: { fields: { ipv4IPAMPoolId: 'string' } },
        listeners: { list: { fields: { listenerAttributes: pairs, port: 'int32', protocol: 'string' } } },
        loadBalancerAttributes: pairs,
        loadBalancerName: 'string',
        minimumLoadBalancerCapacity: { fields: { capacityUnits: 'int32' }, required: ['capacityUnits'] },
        namespaceSelector: {
          fields: {
            matchExpressions: {
              list: { fields: { key: 'string', operator: 'string', values: texts }, required: ['key', 'operator'] },
            },
            matchLabels: { map: 'string' },
          },
        },
        prefixListsIDs: texts,
        scheme: { oneOf: ['internal', 'internet-facing'] },
        sslPolicy: 'string',
        sslRedirectPort: 'string',
        subnets: {
          fields: { ids: { list: { text: { pattern: /subnet-[0-9a-f]+/ } }, min: 1 }, tags: { map: texts } },
        },
        tags: pairs,
        targetType: { oneOf: ['instance', 'ip'] },
        wafv2AclArn: 'string',
        wafv2AclName: 'string',
      },
    },
  },
};
