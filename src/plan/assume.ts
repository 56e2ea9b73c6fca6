import { groupsNamedBy } from '../controller/named.ts';
import { indexObjects, type KubeObject, type Objects } from '../controller/objects.ts';
import type { Settings } from '../controller/settings.ts';
import { type Document, type JsonObject, valueAt } from '../manifests/document.ts';
import { objectName } from './label.ts';

/**
 * The documents with what is taken as there, and what that is: objects that a frontend of the repository rests on and that neither
 * the manifests nor the context have. A repository is never the whole cluster.
 */
export type Assumed = {
  readonly documents: readonly Document[];
  /** `Kind/name` of what is missing, by the frontend's object as `objectName` calls it (`Ingress shop/web`). */
  readonly dependsOn: ReadonlyMap<string, readonly string[]>;
};

/** Only objects that name security groups are worth an assumption: it is that the controller acts on them. */
export function assume(documents: readonly Document[], settings: Settings): Assumed {
  const objects = indexObjects(documents, settings);
  const needs = [
    ...objects
      .all('Ingress')
      .filter(namesGroups)
      .flatMap((ingress) => ingressNeeds(ingress, objects, settings)),
    ...gatewayNeeds(objects),
  ];
  const replaced = new Map(
    needs.flatMap(({ replace }) => (replace === undefined ? [] : [[replace.document, replace.by]])),
  );
  const added = new Map(needs.flatMap(({ what, add }) => (add === undefined ? [] : [[what, add]])));
  const dependsOn = new Map<string, readonly string[]>();
  for (const { by, what } of needs) {
    const key = objectName(by.document);
    dependsOn.set(key, [...(dependsOn.get(key) ?? []), what]);
  }
  return {
    documents: [...added.values(), ...documents.map((document) => replaced.get(document) ?? document)],
    dependsOn,
  };
}

/** An object that is not there, who needs it, and what is put in its place. */
type Need = {
  readonly by: KubeObject;
  readonly what: string;
  readonly add?: Document;
  readonly replace?: { readonly document: Document; readonly by: Document };
};

const namesGroups = (object: KubeObject): boolean => groupsNamedBy(object).length > 0;

function ingressNeeds(ingress: KubeObject, objects: Objects, settings: Settings): readonly Need[] {
  // The annotation alone decides, and needs no object.
  if (ingress.annotations.has('kubernetes.io/ingress.class')) return [];
  const name = valueAt(ingress.document.object, ['spec', 'ingressClassName']);
  if (typeof name !== 'string' || name === '') return defaultClassNeeds(ingress, objects, settings);
  const found = objects.find('IngressClass', '', name);
  if (found === undefined) {
    // The Helm chart installs this one.
    if (name === 'alb') return [];
    return [{ by: ingress, what: `IngressClass/${name}`, add: assumedClass(name, ingress.document) }];
  }
  const parameters = valueAt(found.document.object, ['spec', 'parameters', 'name']);
  const isOurs = valueAt(found.document.object, ['spec', 'controller']) === 'ingress.k8s.aws/alb';
  if (!isOurs || typeof parameters !== 'string' || objects.find('IngressClassParams', '', parameters) !== undefined)
    return [];
  return [
    {
      by: ingress,
      what: `IngressClassParams/${parameters}`,
      replace: { document: found.document, by: withSpec(found.document, ({ parameters: _missing, ...spec }) => spec) },
    },
  ];
}

function defaultClassNeeds(ingress: KubeObject, objects: Objects, settings: Settings): readonly Need[] {
  const isDefault = (object: KubeObject): boolean =>
    object.annotations.get('ingressclass.kubernetes.io/is-default-class') === 'true';
  if (settings.ingressClass === '' || objects.all('IngressClass').some(isDefault)) return [];
  return [
    {
      by: ingress,
      what: 'IngressClass/(the default one)',
      replace: {
        document: ingress.document,
        by: withSpec(ingress.document, (spec) => ({ ...spec, ingressClassName: 'alb' })),
      },
    },
  ];
}

/** A Gateway whose own configuration names groups, of a class that is not there: its listeners tell which controller it is for. */
function gatewayNeeds(objects: Objects): readonly Need[] {
  return objects.all('Gateway').flatMap((gateway): readonly Need[] => {
    const name = valueAt(gateway.document.object, ['spec', 'gatewayClassName']);
    if (typeof name !== 'string' || objects.find('GatewayClass', '', name) !== undefined) return [];
    const reference = valueAt(gateway.document.object, ['spec', 'infrastructure', 'parametersRef', 'name']);
    if (typeof reference !== 'string') return [];
    const configuration = objects.find('LoadBalancerConfiguration', gateway.namespace, reference);
    if (configuration === undefined || !namesGroups(configuration)) return [];
    const controllerName = servesHttp(gateway) ? 'gateway.k8s.aws/alb' : 'gateway.k8s.aws/nlb';
    const add = made(gateway.document, {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name },
      spec: { controllerName },
    });
    return [{ by: gateway, what: `GatewayClass/${name}`, add }];
  });
}

function servesHttp(gateway: KubeObject): boolean {
  const listeners = valueAt(gateway.document.object, ['spec', 'listeners']);
  return (
    Array.isArray(listeners) &&
    listeners.some((listener) => ['HTTP', 'HTTPS'].some((protocol) => valueAt(listener, ['protocol']) === protocol))
  );
}

const assumedClass = (name: string, needed: Document): Document =>
  made(needed, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name },
    spec: { controller: 'ingress.k8s.aws/alb' },
  });

/** An object that stands nowhere: whoever asks for its place is shown who needs it. */
const made = (needed: Document, object: JsonObject): Document => ({
  file: needed.file,
  object,
  locate: () => needed.locate(['metadata', 'name']),
});

function withSpec(document: Document, change: (spec: JsonObject) => JsonObject): Document {
  const spec = valueAt(document.object, ['spec']);
  const fields = typeof spec === 'object' && spec !== null && !Array.isArray(spec) ? (spec as JsonObject) : {};
  return { ...document, object: { ...document.object, spec: change(fields) } };
}
