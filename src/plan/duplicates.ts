import { type Finding, finding } from '../finding.ts';
import { type Document, valueAt } from '../manifests/document.ts';
import { objectName } from './label.ts';

/**
 * Objects defined more than once: only the definition that is applied last is real, and which one that is, the repository does not say.
 * `isRead` tells the kinds that bear on a load balancer.
 */
export function duplicateObjects(
  documents: readonly Document[],
  namespace: string,
  isRead: (document: Document) => boolean,
): readonly Finding[] {
  const first = new Map<string, Document>();
  return documents.filter(isRead).flatMap((document) => {
    const key = identity(document, namespace);
    const earlier = key === undefined ? undefined : first.get(key);
    if (key !== undefined && earlier === undefined) first.set(key, document);
    if (earlier === undefined) return [];
    const before = earlier.locate([]);
    return [
      finding('duplicate-object', {
        message: `${objectName(document)} is defined twice, here and in ${before.file}:${before.line}; the one that is applied last counts`,
        action:
          before.file === document.file
            ? 'Keep one of them.'
            : `Keep one of them, or leave the file of the other out of the input manifests: !${before.file}`,
        frontend: objectName(document),
        place: document.locate(['metadata', 'name']),
      }),
    ];
  });
}

function identity({ object }: Document, defaultNamespace: string): string | undefined {
  const apiVersion = valueAt(object, ['apiVersion']);
  const kind = valueAt(object, ['kind']);
  const name = valueAt(object, ['metadata', 'name']);
  const namespace = valueAt(object, ['metadata', 'namespace']) ?? defaultNamespace;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  // Versions of one API group are the same object.
  return JSON.stringify([apiVersion.includes('/') ? apiVersion.split('/')[0] : '', kind, namespace, name]);
}
