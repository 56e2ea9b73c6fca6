import { type Document, valueAt } from '../manifests/document.ts';
import type { Problem } from '../problem.ts';
import { isMap, show } from './conform.ts';

/** The annotation that declares groups beside a frontend. */
export const annotationKey = 'frontend-sg/security-groups';

/**
 * What stands in manifests, was meant to declare groups, and would be read by nobody: each is a problem at its key.
 * A file only where nobody said which ones declare groups: a part of a monorepo has those of the other parts beside it.
 */
export const strayDeclarations = (documents: readonly Document[], filesAreGiven: boolean): readonly Problem[] =>
  documents.flatMap((document) => [...(filesAreGiven ? [] : strayFile(document)), ...strayAnnotations(document)]);

/** A declarations file that no input names as one. */
function strayFile({ object, locate }: Document): readonly Problem[] {
  if (Object.hasOwn(object, 'apiVersion') || Object.hasOwn(object, 'kind')) return [];
  const groups = valueAt(object, ['securityGroups']);
  if (!isMap(groups) || !Object.values(groups).some((group) => isMap(group) && Object.hasOwn(group, 'ingress')))
    return [];
  return [
    {
      message: 'this file declares security groups, and is not among the files of the input `declarations`',
      hint: 'Give its name in the input `declarations`, or exclude it in the input `manifests` by a pattern that begins with !',
      place: locate(['securityGroups'], { key: true }),
    },
  ];
}

const prefix = 'frontend-sg/';

/** The prefix is ours, so nobody else reads such a key. */
function strayAnnotations({ object, locate }: Document): readonly Problem[] {
  const annotations = valueAt(object, ['metadata', 'annotations']);
  if (!isMap(annotations)) return [];
  return Object.keys(annotations)
    .filter((key) => key.startsWith(prefix) && key !== annotationKey)
    .map((key) => ({
      message: `there is no annotation ${show(key)}: it declares nothing`,
      hint: `Did you mean ${annotationKey}?`,
      place: locate(['metadata', 'annotations', key], { key: true }),
    }));
}
