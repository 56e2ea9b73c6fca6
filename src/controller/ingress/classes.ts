import { valueAt } from '../../manifests/document.ts';
import type { Place } from '../../problem.ts';
import type { KubeObject, Objects } from '../objects.ts';
import { isSetAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { albController, defaultClassAnnotation } from './keys.ts';
import type { ClassParams } from './params.ts';
import { readParams } from './params.ts';
import { selectorMatches } from './selector.ts';

export type IngressClass = {
  readonly name: string;
  readonly controller: string;
  readonly parameters: { readonly apiGroup?: string; readonly kind: string; readonly name: string } | undefined;
  /** Absent for the class that the Helm chart installs. */
  readonly object?: KubeObject;
};

/** The classes of the cluster and the parameters that its webhooks let pass. */
export type Classes = {
  readonly find: (name: string) => IngressClass | undefined;
  /** Names of those marked as the default class. */
  readonly defaults: readonly string[];
  readonly params: (name: string) => ClassParams | undefined;
  readonly namespaceLabels: (namespace: string) => ReadonlyMap<string, string>;
};

/** The class `alb` of the Helm chart is there unless the documents define it. */
export function collectClasses(objects: Objects, refusedParams: ReadonlySet<string>): Classes {
  const classes = new Map([[chartClass.name, chartClass], ...objects.all('IngressClass').map(readClass)]);
  const params = new Map(
    objects
      .all('IngressClassParams')
      .filter(({ name }) => !refusedParams.has(name))
      .map((object) => [object.name, readParams(object)]),
  );
  return {
    find: (name) => classes.get(name),
    defaults: objects
      .all('IngressClass')
      .filter((object) => object.annotations.get(defaultClassAnnotation) === 'true')
      .map((object) => object.name),
    params: (name) => params.get(name),
    namespaceLabels: (namespace) =>
      new Map([
        ...(objects.find('Namespace', '', namespace)?.labels ?? []),
        // https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
        ['kubernetes.io/metadata.name', namespace],
      ]),
  };
}

export type LoadedClass = { readonly class: IngressClass; readonly params: ClassParams | undefined };

/**
 * The class of an Ingress without class annotation; undefined where it has none. `withParams` is false for the webhook, which
 * does not load them. LBC: pkg/ingress/class_loader.go:Load.
 */
export function loadClass(ingress: KubeObject, classes: Classes, withParams: boolean): LoadedClass | undefined {
  const { named, place } = namedClass(ingress, classes);
  if (named === undefined) return undefined;
  const found = classes.find(named);
  if (found === undefined)
    throw invalidClass(`ingressclasses.networking.k8s.io ${JSON.stringify(named)} not found`, place);
  if (found.controller !== albController || found.parameters === undefined || !withParams) {
    return { class: found, params: undefined };
  }
  const { apiGroup, kind, name } = found.parameters;
  if (apiGroup !== 'elbv2.k8s.aws' || kind !== 'IngressClassParams') {
    throw invalidClass(`IngressClass ${found.name} references unknown parameters`, parametersPlace(found) ?? place);
  }
  const params = classes.params(name);
  if (params === undefined) {
    const message = `ingressclassparamses.elbv2.k8s.aws ${JSON.stringify(name)} not found`;
    throw invalidClass(message, parametersPlace(found) ?? place);
  }
  if (params.namespaceSelector !== undefined) {
    const matches = selectorMatches(params.namespaceSelector, classes.namespaceLabels(ingress.namespace));
    const selectorPlace = params.object.document.locate(['spec', 'namespaceSelector']);
    if (typeof matches !== 'boolean') throw invalidClass(matches.fault, selectorPlace);
    if (!matches) throw invalidClass(`namespaceSelector of IngressClassParams ${params.object.name} mismatch`, place);
  }
  return { class: found, params };
}

/** The Ingress's own class or the default one. Two default classes are an error that no group survives. */
function namedClass(
  ingress: KubeObject,
  classes: Classes,
): { readonly named: string | undefined; readonly place: Place } {
  const path = ['spec', 'ingressClassName'];
  const place = ingress.document.locate(path);
  if (isSetAt(ingress.document.object, path)) return { named: textAt(ingress.document.object, path) ?? '', place };
  if (classes.defaults.length > 1) {
    throw new Refusal('invalid-ingress-class', multipleDefaults, place);
  }
  return { named: classes.defaults[0], place };
}

export const multipleDefaults = 'multiple default IngressClasses found';

function invalidClass(message: string, place: Place): Refusal {
  return new Refusal('invalid-ingress-class', `invalid ingress class: ${message}`, place);
}

function parametersPlace(ingressClass: IngressClass): Place | undefined {
  return ingressClass.object?.document.locate(['spec', 'parameters']);
}

/** As the Helm chart installs it: no parameters, not the default. */
const chartClass: IngressClass = { name: 'alb', controller: albController, parameters: undefined };

function readClass(object: KubeObject): [string, IngressClass] {
  const spec = valueAt(object.document.object, ['spec']);
  const parameters = valueAt(spec, ['parameters']);
  const apiGroup = textAt(parameters, ['apiGroup']);
  const read: IngressClass = {
    name: object.name,
    controller: textAt(spec, ['controller']) ?? '',
    parameters: isSetAt(spec, ['parameters'])
      ? {
          ...(apiGroup === undefined ? {} : { apiGroup }),
          kind: textAt(parameters, ['kind']) ?? '',
          name: textAt(parameters, ['name']) ?? '',
        }
      : undefined,
    object,
  };
  return [object.name, read];
}
