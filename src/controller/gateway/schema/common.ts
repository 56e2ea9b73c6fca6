import type { Json, JsonObject, Path } from '../../../manifests/document.ts';
import type { Misfit, Shape } from '../../shape.ts';
import { misfit } from '../../shape.ts';

/** A rule that a CRD states in CEL. Asked only of objects whose types fit. */
export type CelRule = (object: JsonObject) => Misfit | undefined;

/** A check of a custom resource: its schema, then its rules in order. */
export function checkedBy(spec: Shape, specRequired: boolean, rules: readonly CelRule[] = []) {
  const shape: Shape = specRequired ? { fields: { spec }, required: ['spec'] } : { fields: { spec } };
  return (object: JsonObject): Misfit | undefined => {
    const misshapen = misfit(object, shape, 'pruned');
    if (misshapen !== undefined) return misshapen;
    for (const rule of rules) {
      const broken = rule(object);
      if (broken !== undefined) return broken;
    }
    return undefined;
  };
}

/** The first fault of an item, with the path of the item in front. */
export function eachItem(
  items: readonly Json[] | undefined,
  path: Path,
  check: (item: Json) => { readonly field?: Path; readonly message: string } | undefined,
): Misfit | undefined {
  for (const [index, item] of (items ?? []).entries()) {
    const fault = check(item);
    if (fault !== undefined) return { path: [...path, index, ...(fault.field ?? [])], message: fault.message };
  }
  return undefined;
}

/* The texts of the Gateway API. https://gateway-api.sigs.k8s.io/reference/1.6/spec/ */

const dnsLabel = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const dnsName = `${dnsLabel}(\\.${dnsLabel})*`;

export const group: Shape = { text: { pattern: new RegExp(`^(${dnsName})?$`), max: 253 } };
export const kindName: Shape = { text: { pattern: /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/, min: 1, max: 63 } };
export const objectName: Shape = { text: { min: 1, max: 253 } };
export const namespaceName: Shape = { text: { pattern: new RegExp(`^${dnsLabel}$`), min: 1, max: 63 } };
export const sectionName: Shape = { text: { pattern: new RegExp(`^${dnsName}$`), min: 1, max: 253 } };
export const hostname: Shape = { text: { pattern: new RegExp(`^(\\*\\.)?${dnsName}$`), min: 1, max: 253 } };
export const preciseHostname: Shape = { ...sectionName };
export const portNumber: Shape = { integer: { min: 1, max: 65_535 } };
export const headerName: Shape = { text: { pattern: /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/, min: 1, max: 256 } };

export const labelSelector: Shape = {
  fields: {
    matchLabels: { map: 'string' },
    matchExpressions: {
      list: {
        fields: { key: 'string', operator: 'string', values: { list: 'string' } },
        required: ['key', 'operator'],
      },
    },
  },
};

/** A reference to an object in any namespace; group, kind and namespace have defaults. */
export const objectReference: Shape = {
  fields: { group, kind: kindName, name: objectName, namespace: namespaceName },
  required: ['name'],
};
