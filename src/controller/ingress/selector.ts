import type { Json } from '../../manifests/document.ts';
import { listAt, textAt, textMapAt, textsAt } from '../read.ts';

/** Whether a label selector matches labels, or why it cannot be compiled. https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export function selectorMatches(
  selector: Json | undefined,
  labels: ReadonlyMap<string, string>,
): boolean | { readonly fault: string } {
  const expressions = (listAt(selector, ['matchExpressions']) ?? []).map((expression) => ({
    key: textAt(expression, ['key']) ?? '',
    operator: textAt(expression, ['operator']) ?? '',
    values: textsAt(expression, ['values']) ?? [],
  }));
  for (const { key, operator, values } of expressions) {
    const fault = expressionFault(operator, values);
    if (fault !== undefined) return { fault: `${key}: ${fault}` };
  }
  const fixed = [...(textMapAt(selector, ['matchLabels']) ?? [])].every(([key, value]) => labels.get(key) === value);
  return (
    fixed &&
    expressions.every(({ key, operator, values }) => {
      const value = labels.get(key);
      if (operator === 'In') return value !== undefined && values.includes(value);
      if (operator === 'NotIn') return value === undefined || !values.includes(value);
      return (operator === 'Exists') === labels.has(key);
    })
  );
}

function expressionFault(operator: string, values: readonly string[]): string | undefined {
  if (!['In', 'NotIn', 'Exists', 'DoesNotExist'].includes(operator)) {
    return `${JSON.stringify(operator)} is not a valid label selector operator`;
  }
  const takesValues = operator === 'In' || operator === 'NotIn';
  if (takesValues && values.length === 0) return `for 'in', 'notin' operators, values set can't be empty`;
  return !takesValues && values.length > 0 ? 'values set must be empty for exists and does not exist' : undefined;
}
