import { splitList } from '../../controller/annotations.ts';
import { kindOf, kinds } from '../../controller/kinds.ts';
import { frontendNlbGroupsKey, ingressGroupsKey, serviceGroupsKey } from '../../controller/named.ts';
import { nearest } from '../../controller/nearest.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Document, valueAt } from '../../manifests/document.ts';
import { objectName } from '../label.ts';

/**
 * Annotations that are meant to name security groups and that nobody reads: on another kind than the one the controller reads them
 * on, or under a key that it does not know. It says nothing of either: the load balancer gets a group that is open to everyone.
 */
export const misplacedKeys = (documents: readonly Document[]): readonly Finding[] => documents.flatMap(misplacedIn);

function misplacedIn(document: Document): readonly Finding[] {
  const annotations = valueAt(document.object, ['metadata', 'annotations']);
  if (typeof annotations !== 'object' || annotations === null || Array.isArray(annotations)) return [];
  return Object.entries(annotations).flatMap(([key, value]) => {
    const namesGroups = typeof value === 'string' && splitList(value).length > 0;
    const remark = namesGroups ? (misplaced(document, key) ?? misspelt(document, key)) : undefined;
    if (remark === undefined) return [];
    const place = document.locate(['metadata', 'annotations', key], { key: true });
    return [finding('unmanaged-object', { ...remark, frontend: objectName(document), place })];
  });
}

type Remark = Pick<Finding, 'message' | 'action'>;
type Reader = 'Ingress' | 'Service';

const readers: ReadonlyMap<string, Reader> = new Map([
  [ingressGroupsKey, 'Ingress'],
  [frontendNlbGroupsKey, 'Ingress'],
  [serviceGroupsKey, 'Service'],
]);

/** A key that the controller knows, where it does not look for it. */
function misplaced(document: Document, key: string): Remark | undefined {
  const reader = readers.get(key);
  if (reader === undefined || kindOf(document.object) === reader) return undefined;
  const readOn = `${reader === 'Ingress' ? 'an Ingress' : 'a Service'} (${apiVersionOf(reader)})`;
  const what =
    kindText(document) === reader
      ? `${objectName(document)}, which is of ${apiVersionText(document)},`
      : objectName(document);
  return {
    message: `${what} has the annotation ${key}, which the controller reads on ${readOn} alone: it names no groups here`,
    action: advice(document, reader),
  };
}

/** A key that nobody knows, or another controller alone. */
function misspelt(document: Document, key: string): Remark | undefined {
  const slash = key.indexOf('/');
  const [prefix, name] = [key.slice(0, slash), key.slice(slash + 1)];
  if (!isKubernetesPrefix(prefix)) return undefined;
  const bare = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^(?:awsloadbalancer|alb|nlb)/, '');
  if (readers.has(key) || !meansGroups(bare)) return undefined;
  const meant = meantKey(document, prefix, bare);
  return bare.startsWith('extra')
    ? {
        message: `${objectName(document)} has the annotation ${key}, which only Kubernetes's in-tree cloud provider reads: the AWS Load Balancer Controller knows no extra groups`,
        action: `List every group in ${meant}: the controller attaches exactly those.`,
      }
    : {
        message: `${objectName(document)} has the annotation ${key}, which the controller does not know: it names no groups`,
        action: `Did you mean ${meant}?`,
      };
}

const controllerPrefixes = ['alb.ingress.kubernetes.io', 'service.beta.kubernetes.io'];

const isKubernetesPrefix = (prefix: string): boolean =>
  /(?:^|\.)(?:kubernetes\.io|k8s\.aws)$/.test(prefix) || nearest(prefix, controllerPrefixes) !== undefined;

/** Keys that the controller does know are none of these: what they say of groups is more than that. */
const meansGroups = (bare: string): boolean =>
  /^(?:extra|additional|frontend|frontendnlb)?securitygroups?(?:ids?|names?)?$/.test(bare) ||
  nearest(bare, ['securitygroups', 'frontendnlbsecuritygroups']) !== undefined;

function meantKey(document: Document, prefix: string, bare: string): string {
  if (bare.includes('nlb')) return frontendNlbGroupsKey;
  const kind = kindText(document);
  if (kind === 'Ingress') return ingressGroupsKey;
  if (kind === 'Service') return serviceGroupsKey;
  return prefix.includes('ingress') ? ingressGroupsKey : serviceGroupsKey;
}

function advice(document: Document, reader: Reader): string {
  switch (kindText(document)) {
    case 'Service':
      return reader === 'Service'
        ? `Write it on a Service of ${apiVersionOf('Service')}.`
        : `Write ${serviceGroupsKey} for the load balancer of a Service; for that of an Ingress move the annotation there.`;
    case 'Ingress':
      return reader === 'Ingress'
        ? `Write apiVersion: ${apiVersionOf('Ingress')}; no cluster serves another one.`
        : `Write ${ingressGroupsKey} for the load balancer of an Ingress; for that of a Service move the annotation there.`;
    case 'Gateway':
    case 'GatewayClass':
    case 'LoadBalancerConfiguration':
      return 'List the groups in spec.securityGroups of the LoadBalancerConfiguration that spec.infrastructure.parametersRef of the Gateway names.';
    case undefined:
    default:
      return `Move it to the ${reader} that makes the load balancer.`;
  }
}

const apiVersionOf = (kind: Reader): string => [kinds[kind].group, 'v1'].filter((part) => part !== '').join('/');

const kindText = ({ object }: Document): string | undefined => {
  const kind = valueAt(object, ['kind']);
  return typeof kind === 'string' ? kind : undefined;
};

const apiVersionText = ({ object }: Document): string => {
  const apiVersion = valueAt(object, ['apiVersion']);
  return typeof apiVersion === 'string' ? apiVersion : 'no apiVersion';
};
