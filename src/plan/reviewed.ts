import * as v from 'valibot';

const texts = v.custom<Readonly<Record<string, string>>>(
  // Not `v.record`, which leaves out keys such as `constructor`.
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === 'string'),
  'expected a map of texts',
);

const peer = v.variant('kind', [
  v.object({ kind: v.picklist(['ipv4', 'ipv6']), cidr: v.string() }),
  v.object({ kind: v.literal('prefix-list'), id: v.string() }),
  v.object({ kind: v.literal('group'), id: v.string(), account: v.exactOptional(v.string()) }),
  v.object({ kind: v.picklist(['prefix-list-name', 'group-name']), name: v.string() }),
  v.object({ kind: v.literal('self') }),
]);

const rule = v.object({
  direction: v.picklist(['ingress', 'egress']),
  protocol: v.string(),
  from: v.nullable(v.number()),
  to: v.nullable(v.number()),
  peer,
  description: v.exactOptional(v.string()),
});

const change = v.variant('kind', [
  v.object({
    kind: v.literal('create-group'),
    description: v.string(),
    tags: texts,
    egress: v.picklist(['kept', 'rules']),
  }),
  v.object({ kind: v.literal('add-rule'), rule }),
  v.object({ kind: v.literal('modify-rule'), ruleId: v.string(), before: rule, rule }),
  v.object({ kind: v.literal('describe-rule'), ruleId: v.string(), rule, before: v.string() }),
  v.object({ kind: v.literal('remove-rule'), ruleId: v.string(), rule }),
  v.object({ kind: v.literal('tag-group'), set: texts, before: texts }),
  v.object({ kind: v.literal('untag-group'), keys: v.array(v.string()) }),
  v.object({ kind: v.literal('delete-group') }),
]);

const plan = v.object({
  version: v.literal(1),
  kind: v.picklist(['apply', 'cleanup']),
  basis: v.exactOptional(v.picklist(['live', 'offline'])),
  vpc: v.string(),
  groups: v.array(
    v.object({
      name: v.string(),
      id: v.exactOptional(v.string()),
      changes: v.array(change),
    }),
  ),
  findings: v.array(v.object({ id: v.string(), groupId: v.exactOptional(v.string()) })),
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
