import * as v from 'valibot';
import { changeSchema, exchangeSchema } from './schema.ts';

/** No more than it is compared by, so that a plan of another release is understood as long as that part is. */
const plan = v.object({
  version: v.literal(1),
  kind: v.picklist(['apply', 'cleanup']),
  basis: v.exactOptional(v.picklist(['live', 'offline'])),
  vpc: v.string(),
  groups: v.array(
    v.object({
      name: v.string(),
      id: v.exactOptional(v.string()),
      changes: v.array(changeSchema),
      refersTo: v.array(v.string()),
      blocked: v.exactOptional(v.string()),
      waitsFor: v.exactOptional(v.string()),
      exchange: v.exactOptional(exchangeSchema),
    }),
  ),
  problems: v.array(v.unknown()),
  findings: v.array(
    v.object({
      id: v.string(),
      severity: v.string(),
      group: v.exactOptional(v.string()),
      groupId: v.exactOptional(v.string()),
      accepted: v.exactOptional(v.unknown()),
    }),
  ),
});

/** The part of a plan.json by which it is compared with a plan of today. */
export type ReviewedPlan = v.InferOutput<typeof plan>;

/** Reads the text of a plan.json, or says why it is none: the end of a sentence that begins with the file. */
export function parseReviewed(text: string): ReviewedPlan | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'is not JSON' };
  }
  const parsed = v.safeParse(plan, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [{ message }] = parsed.issues;
  const path = v.getDotPath(parsed.issues[0]);
  return {
    fault: `is no plan of version 1: ${path === null ? '' : `at ${path} `}${lowerFirst(message).slice(0, 300)}`,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
