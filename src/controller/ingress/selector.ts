import type { Json } from '../../manifests/document.ts';
import { isLabelValue, isQualifiedName } from '../kube-names.ts';
import { listAt, textAt, textMapAt, textsAt } from '../read.ts';

/** Whether a label selector matches labels, or why it cannot be compiled. https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export function selectorMatches(
  selector: Json | undefined,
  labels: ReadonlyMap<string, string>,
): boolean | { readonly fault: string } {
  const fixed = [...(textMapAt(selector, ['matchLabels']) ?? [])].map(([key, value]) => ({
    key,
    operator: 'In',
    values: [value],
  }));
  const expressions = (listAt(selector, ['matchExpressions']) ?? []).map((expression) => ({
    key: textAt(expression, ['key']) ?? '',
    operator: textAt(expression, ['operator']) ?? '',
    values: textsAt(expression, ['values']) ?? [],
  }));
  const requirements: readonly Requirement[] = [...fixed, ...expressions];
  const fault = requirements.map(requirementFault).find((found) => found !== undefined);
  if (fault !== undefined) return { fault };
  return requirements.every(({ key, operator, values }) => {
    const value = labels.get(key);
    if (operator === 'In') return value !== undefined && values.includes(value);
    if (operator === 'NotIn') return value === undefined || !values.includes(value);
    return (operator === 'Exists') === labels.has(key);
  });
}

type Requirement = { readonly key: string; readonly operator: string; readonly values: readonly string[] };

/** Kubernetes: apimachinery/pkg/labels/selector.go:NewRequirement. */
function requirementFault({ key, operator, values }: Requirement): string | undefined {
  if (!['In', 'NotIn', 'Exists', 'DoesNotExist'].includes(operator)) {
    return `${JSON.stringify(operator)} is not a valid label selector operator`;
  }
  if (!isQualifiedName(key)) return `key: Invalid value: ${JSON.stringify(key)}`;
  const takesValues = operator === 'In' || operator === 'NotIn';
  if (takesValues && values.length === 0)
    return "values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty";
  if (!takesValues && values.length > 0)
    return 'values: Invalid value: values set must be empty for exists and does not exist';
  const bad = values.find((value) => !isLabelValue(value));
  return bad === undefined ? undefined : `values[0][${key}]: Invalid value: ${JSON.stringify(bad)}`;
}
