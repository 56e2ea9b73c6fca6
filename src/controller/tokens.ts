import type { Json, Path } from '../manifests/document.ts';
import { valueAt } from '../manifests/document.ts';
import type { GroupToken, LoadBalancerRole } from './answer.ts';
import { annotationPath, annotationPlace, listAnnotation } from './annotations.ts';
import type { KubeObject } from './objects.ts';
import { tokenKind } from './resolve.ts';

/** The groups named by a comma-list annotation; undefined where it is absent. */
export function annotationTokens(
  object: KubeObject,
  key: string,
  role: LoadBalancerRole = 'main',
): readonly GroupToken[] | undefined {
  const pieces = listAnnotation(object, key);
  if (pieces === undefined) return undefined;
  // No load balancer takes that many, and an exact place costs a walk through the text: the rest stands where the list begins.
  const start = annotationPlace(object, key);
  return pieces.map(({ text, offset }, index) => ({
    text,
    by: tokenKind(text),
    role,
    document: object.document,
    path: annotationPath(key),
    place: index < mostPlaces ? annotationPlace(object, key, offset) : start,
  }));
}

const mostPlaces = 100;

/** The groups named by a list field, its items taken as they are; undefined where the field is absent or null. */
export function fieldTokens(
  object: KubeObject,
  path: Path,
  role: LoadBalancerRole = 'main',
): readonly GroupToken[] | undefined {
  const list: Json | undefined = valueAt(object.document.object, path);
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((item: Json, index: number) => {
    const at = [...path, index];
    if (typeof item !== 'string') return [];
    return [
      { text: item, by: tokenKind(item), role, document: object.document, path: at, place: object.document.locate(at) },
    ];
  });
}
