import type { KubeObject } from '../objects.ts';
import type { NameScope } from '../names.ts';
import { byteLength } from '../names.ts';
import { annotationPlace } from '../annotations.ts';
import { autoModeIngressController } from '../auto-mode.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Classes } from './classes.ts';
import { loadClass } from './classes.ts';
import { albController, classAnnotation, ingressKey } from './keys.ts';
import type { ClassParams } from './params.ts';

/** An Ingress that the controller takes, with the parameters of its class. */
export type Member = { readonly ingress: KubeObject; readonly params: ClassParams | undefined };

/** An explicit group has a name of its own; an implicit one is a single Ingress. */
export type GroupId =
  | { readonly kind: 'explicit'; readonly name: string }
  | { readonly kind: 'implicit'; readonly namespace: string; readonly name: string };

export function groupKey(group: GroupId): string {
  return group.kind === 'explicit' ? group.name : `${group.namespace}/${group.name}`;
}

export function nameScope(group: GroupId): NameScope {
  return group.kind === 'explicit' ? { group: group.name } : group;
}

export type Classified =
  | { readonly kind: 'member'; readonly member: Member; readonly group: GroupId }
  | { readonly kind: 'unmanaged'; readonly reason: string; readonly autoMode: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Whether the controller takes an Ingress, and into which group. LBC: pkg/ingress/group_loader.go:loadGroupIDIfAnyHelper. */
export function classify(ingress: KubeObject, classes: Classes, settings: Settings): Classified {
  try {
    const { params, unmanaged, autoMode = false } = managedBy(ingress, classes, settings);
    if (unmanaged !== undefined) return { kind: 'unmanaged', reason: unmanaged, autoMode };
    const member = { ingress, params };
    return { kind: 'member', member, group: groupOf(member) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', refusal: error };
    throw error;
  }
}

/** Whether the class annotation means this controller. LBC: pkg/ingress/class_annotation_matcher.go. */
export function annotationMatches(value: string, settings: Settings): boolean {
  return value === settings.ingressClass || (settings.ingressClass === '' && value === 'alb');
}

type Managed = { readonly params: ClassParams | undefined; readonly unmanaged?: string; readonly autoMode?: boolean };

/** The annotation alone decides where it is there; then no parameters are loaded. */
function managedBy(ingress: KubeObject, classes: Classes, settings: Settings): Managed {
  const annotated = ingress.annotations.get(classAnnotation);
  if (annotated !== undefined) {
    if (annotationMatches(annotated, settings)) return { params: undefined };
    const unmanaged = `its annotation ${classAnnotation} is ${JSON.stringify(annotated)}, and the controller runs with --ingress-class=${settings.ingressClass}`;
    return { params: undefined, unmanaged };
  }
  const loaded = loadClass(ingress, classes, true);
  if (loaded === undefined) {
    if (settings.ingressClass === '') return { params: undefined };
    return { params: undefined, unmanaged: 'it names no ingress class and no class is the default one' };
  }
  const { name, controller } = loaded.class;
  if (controller === albController) return { params: loaded.params };
  const unmanaged = `its IngressClass ${name} belongs to the controller ${JSON.stringify(controller)}, not to ${albController}`;
  return { params: undefined, unmanaged, autoMode: controller === autoModeIngressController };
}

/** The group of the class's parameters beats the annotation; without both the Ingress is a group of its own. */
function groupOf({ ingress, params }: Member): GroupId {
  if (params?.groupName !== undefined) {
    const fault = groupNameFault(params.groupName);
    if (fault === undefined) return { kind: 'explicit', name: params.groupName };
    throw new Refusal('invalid-group-name', fault, params.object.document.locate(['spec', 'group', 'name']));
  }
  const key = ingressKey('group.name');
  const named = ingress.annotations.get(key);
  if (named === undefined) return { kind: 'implicit', namespace: ingress.namespace, name: ingress.name };
  const fault = groupNameFault(named);
  if (fault === undefined) return { kind: 'explicit', name: named };
  throw new Refusal('invalid-group-name', fault, annotationPlace(ingress, key));
}

function groupNameFault(name: string): string | undefined {
  if (!/^([a-z0-9][-a-z0-9.]*)?[a-z0-9]$/.test(name)) {
    return "invalid ingress group: groupName must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
  }
  return byteLength(name) > 63 ? 'invalid ingress group: groupName must be no more than 63 characters' : undefined;
}
