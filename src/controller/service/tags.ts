import { annotationPlace, mapAnnotation } from '../annotations.ts';
import type { KubeObject } from '../objects.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { serviceKeys } from './keys.ts';

/** Tags that somebody else manages may not be given. LBC: buildAdditionalResourceTags. */
export function checkTags(service: KubeObject, settings: Settings): void {
  const tags = mapAnnotation(service, serviceKeys.tags) ?? new Map<string, string>();
  const foreign = [...tags.keys()].find((key) => settings.externalManagedTags.includes(key));
  if (foreign === undefined) return;
  const message = `external managed tag key ${foreign} cannot be specified on Service`;
  throw new Refusal('other', message, annotationPlace(service, serviceKeys.tags));
}
