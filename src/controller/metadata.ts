import type { JsonObject } from '../manifests/document.ts';
import { isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName } from './kube-names.ts';
import { byteLength } from './names.ts';
import { textAt, textMapAt, textsAt } from './read.ts';
import type { Misfit, Shape } from './shape.ts';
import { misfit } from './shape.ts';

/** What the API server holds against an object's metadata. Kubernetes: apimachinery/pkg/api/validation/objectmeta.go. */
export function metadataMisfit(object: JsonObject): Misfit | undefined {
  return misfit(object, { fields: { metadata }, required: ['metadata'] }, 'absent') ?? valueMisfit(object);
}

const metadata: Shape = {
  fields: {
    name: { text: { min: 1 } },
    namespace: 'string',
    annotations: { map: 'string' },
    labels: { map: 'string' },
    finalizers: { list: 'string' },
  },
  required: ['name'],
};

/** All annotations together. */
const maximumAnnotationBytes = 256 * 1024;

function valueMisfit(object: JsonObject): Misfit | undefined {
  const name = textAt(object, ['metadata', 'name']) ?? '';
  if (!isDnsSubdomain(name))
    return { path: ['metadata', 'name'], message: `${JSON.stringify(name)} is no DNS subdomain` };
  const namespace = textAt(object, ['metadata', 'namespace']) ?? '';
  if (namespace !== '' && !isDnsLabel(namespace)) {
    return { path: ['metadata', 'namespace'], message: `${JSON.stringify(namespace)} is no DNS label` };
  }
  const annotations = [...(textMapAt(object, ['metadata', 'annotations']) ?? [])];
  const oddAnnotation = annotations.find(([key]) => !isQualifiedName(key.toLowerCase()));
  if (oddAnnotation !== undefined) return oddKey('annotations', oddAnnotation[0]);
  const bytes = annotations.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
  if (bytes > maximumAnnotationBytes) {
    return {
      path: ['metadata', 'annotations'],
      message: `expected at most ${maximumAnnotationBytes} bytes, found ${bytes}`,
    };
  }
  for (const [key, value] of textMapAt(object, ['metadata', 'labels']) ?? []) {
    if (!isQualifiedName(key)) return oddKey('labels', key);
    if (!isLabelValue(value)) {
      return { path: ['metadata', 'labels', key], message: `${JSON.stringify(value)} is no value of a label` };
    }
  }
  const finalizer = textsAt(object, ['metadata', 'finalizers'])?.find((text) => !isQualifiedName(text));
  return finalizer === undefined
    ? undefined
    : { path: ['metadata', 'finalizers'], message: `${JSON.stringify(finalizer)} is no qualified name` };
}

function oddKey(map: string, key: string): Misfit {
  return { path: ['metadata', map, key], message: `${JSON.stringify(key)} is no key such as example.com/name` };
}
