import { hasHostBits, parseCidr } from '../cidr.ts';
import type { KubeObject } from '../objects.ts';
import { isSetAt, listAt, textAt } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { readConditions } from './backend-annotations.ts';
import { annotationMatches } from './classify.ts';
import type { Classes } from './classes.ts';
import { loadClass } from './classes.ts';
import { albController, classAnnotation, ingressKey } from './keys.ts';
import { readParams } from './params.ts';

/** Why the controller's webhook refuses to have an Ingress created. LBC: webhooks/networking/ingress_validator.go:ValidateCreate. */
export function ingressRejection(ingress: KubeObject, classes: Classes, settings: Settings): string | undefined {
  try {
    if (!isForController(ingress, classes, settings)) return undefined;
    if (settings.disableClassAnnotation && ingress.annotations.has(classAnnotation)) return forbidden(classAnnotation);
    const groupName = ingressKey('group.name');
    if (settings.disableGroupNameAnnotation && ingress.annotations.has(groupName)) return forbidden(groupName);
    if (isSetAt(ingress.document.object, ['spec', 'ingressClassName'])) loadClass(ingress, classes, false);
    return conditionsFault(ingress);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

function isForController(ingress: KubeObject, classes: Classes, settings: Settings): boolean {
  const annotated = ingress.annotations.get(classAnnotation);
  if (annotated !== undefined) return annotationMatches(annotated, settings);
  const loaded = loadClass(ingress, classes, false);
  return loaded === undefined ? settings.ingressClass === '' : loaded.class.controller === albController;
}

function forbidden(key: string): string {
  return `new usage of \`${key}\` annotation is forbidden`;
}

function conditionsFault(ingress: KubeObject): string | undefined {
  for (const rule of listAt(ingress.document.object, ['spec', 'rules']) ?? []) {
    for (const path of listAt(rule, ['http', 'paths']) ?? []) {
      // The webhook crashes on a backend that is no Service, and answers with an error.
      if (!isSetAt(path, ['backend', 'service'])) return 'panic: invalid memory address or nil pointer dereference';
      readConditions(ingress, textAt(path, ['backend', 'service', 'name']) ?? '');
    }
  }
  return undefined;
}

/** Why the webhook refuses to have IngressClassParams created. LBC: webhooks/elbv2/ingressclassparams_validator.go. */
export function paramsRejection(object: KubeObject): string | undefined {
  const { inboundCidrs, subnets } = readParams(object);
  for (const [index, text] of inboundCidrs.entries()) {
    const fault = cidrFault(text);
    if (fault !== undefined) return `spec.inboundCIDRs[${index}]: Invalid value: ${JSON.stringify(text)}: ${fault}`;
  }
  if (subnets === undefined) return undefined;
  const { ids, tags } = subnets;
  if (ids === undefined && tags === undefined) return 'spec.subnets: Required value: must have either `ids` or `tags`';
  if (ids !== undefined && tags !== undefined) {
    return 'spec.subnets.tags: Forbidden: may not have both `ids` and `tags` set';
  }
  if (tags?.size === 0) return 'spec.subnets.tags: Required value: must have at least one tag key';
  const lists = ids === undefined ? [...(tags?.values() ?? [])] : [ids];
  return lists.some((list) => new Set(list).size < list.length) ? 'spec.subnets: Duplicate value' : undefined;
}

function cidrFault(text: string): string | undefined {
  const cidr = parseCidr(text);
  if (cidr === undefined) return 'Could not be parsed as a CIDR';
  return hasHostBits(cidr) ? 'Network contains bits outside prefix' : undefined;
}
