import type { Frontend } from '../controller/answer.ts';
import { className, classOf } from '../controller/gateway/classes.ts';
import { classAnnotation, defaultClassAnnotation } from '../controller/ingress/keys.ts';
import type { KubeObject, Objects } from '../controller/objects.ts';
import { textAt } from '../controller/read.ts';
import { serviceKeys } from '../controller/service/keys.ts';
import type { Settings } from '../controller/settings.ts';

/** Why the controller acts on the objects of a frontend: what in them, or in its settings, says so. Each reason once. */
export function because(frontend: Frontend, objects: Objects, settings: Settings): readonly string[] {
  const members = objects
    .all(frontend.kind === 'IngressGroup' ? 'Ingress' : frontend.kind)
    .filter(({ document }) => frontend.members.includes(document));
  return [...new Set(members.map((object) => reasonOf(frontend.kind, object, objects, settings)))];
}

function reasonOf(kind: Frontend['kind'], object: KubeObject, objects: Objects, settings: Settings): string {
  switch (kind) {
    case 'IngressGroup':
      return ingressReason(object, objects);
    case 'Service':
      return serviceReason(object, settings);
    case 'Gateway': {
      const gatewayClass = classOf(object, objects);
      const controller = gatewayClass && textAt(gatewayClass.document.object, ['spec', 'controllerName']);
      return `gatewayClassName: ${className(object)}${controller === undefined ? '' : ` (${controller})`}`;
    }
  }
}

function ingressReason(ingress: KubeObject, objects: Objects): string {
  const annotated = ingress.annotations.get(classAnnotation);
  if (annotated !== undefined) return `${classAnnotation}: ${annotated}`;
  const named = textAt(ingress.document.object, ['spec', 'ingressClassName']);
  if (named !== undefined) return `ingressClassName: ${named}`;
  const standard = objects
    .all('IngressClass')
    .find(({ annotations }) => annotations.get(defaultClassAnnotation) === 'true');
  return standard === undefined ? '--ingress-class is empty' : `IngressClass ${standard.name} is the default`;
}

/** As src/controller/service/supported.ts decides: the class, which the webhook gives to new ones, before the annotations. */
function serviceReason(service: KubeObject, settings: Settings): string {
  const written = textAt(service.document.object, ['spec', 'loadBalancerClass']) ?? '';
  if (written !== '') return `loadBalancerClass: ${written}`;
  const type = textAt(service.document.object, ['spec', 'type']);
  if (settings.webhooks && type === 'LoadBalancer')
    return "type: LoadBalancer, and the controller's webhook takes every new one";
  return `${serviceKeys.type}: ${service.annotations.get(serviceKeys.type) ?? ''}`;
}
