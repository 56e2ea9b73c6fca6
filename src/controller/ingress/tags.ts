import { annotationPlace, mapAnnotation } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Member } from './classify.ts';
import { ingressKey } from './keys.ts';
import type { ClassParams } from './params.ts';

/** Refuses tags of members that differ, or that somebody else manages. LBC: pkg/ingress/model_build_tags.go:buildIngressGroupResourceTags. */
export function checkGroupTags(members: readonly Member[], settings: Settings): void {
  const united = new Map<string, string>();
  for (const member of members) {
    for (const [key, value] of memberTags(member, settings)) {
      const other = united.get(key);
      if (other !== undefined && other !== value) {
        const place = annotationPlace(member.ingress, ingressKey('tags'));
        throw new Refusal('conflicting-members', `conflicting tag ${key}: ${other} | ${value}`, place);
      }
      united.set(key, value);
    }
  }
}

/** Tags of an Ingress; those of its class beat its own. */
export function memberTags({ ingress, params }: Member, settings: Settings): ReadonlyMap<string, string> {
  const own = annotatedTags(ingress);
  checkManaged(own, settings, `failed build tags for Ingress ${ingress.key}`, ingress);
  return new Map([...own, ...classTags(params, settings)]);
}

/** Refuses the tags of a target group: the Service's beat the Ingress's. */
export function checkBackendTags({ ingress, params }: Member, service: KubeObject, settings: Settings): void {
  const merged = new Map([...annotatedTags(ingress), ...annotatedTags(service)]);
  const context = `failed build tags for Ingress ${ingress.key} and Service ${service.key}`;
  checkManaged(merged, settings, context, ingress);
  classTags(params, settings);
}

function classTags(params: ClassParams | undefined, settings: Settings): ReadonlyMap<string, string> {
  if (params === undefined) return new Map();
  const context = `failed build tags for IngressClassParams ${params.object.name}`;
  checkManaged(params.tags, settings, context, params.object);
  return params.tags;
}

function annotatedTags(object: KubeObject): ReadonlyMap<string, string> {
  return mapAnnotation(object, ingressKey('tags')) ?? new Map();
}

function checkManaged(
  tags: ReadonlyMap<string, string>,
  settings: Settings,
  context: string,
  holder: KubeObject,
): void {
  const managed = [...tags.keys()].find((key) => settings.externalManagedTags.includes(key));
  if (managed === undefined) return;
  const place =
    holder.kind === 'IngressClassParams'
      ? holder.document.locate(['spec', 'tags'])
      : annotationPlace(holder, ingressKey('tags'));
  throw new Refusal('other', `${context}: external managed tag key ${managed} cannot be specified`, place);
}
