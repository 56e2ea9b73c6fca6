import * as v from 'valibot';
import { changeSchema, findingSchema, planEntries, problemSchema } from '../plan/schema.ts';
import { failureReasons } from '../problem.ts';
import { type AttachmentResult, attachmentStages } from '../verify/classify.ts';
import type { PlanFile } from './plan-file.ts';

const runEntries = {
  mode: v.pipe(v.picklist(['plan', 'apply', 'verify', 'cleanup']), v.description('The mode of the run.')),
  label: v.pipe(v.string(), v.description('Tells several runs on one pull request apart.')),
  commit: v.pipe(v.string(), v.description('The commit that was read; empty where that is not known.')),
  failure: v.exactOptional(
    v.pipe(
      v.object({ reason: v.picklist(failureReasons), message: v.string() }),
      v.description('Why the step failed; absent where all is well.'),
    ),
  ),
};

const outcome = v.object({
  group: v.string(),
  id: v.exactOptional(v.string()),
  result: v.picklist(['unchanged', 'done', 'failed', 'skipped']),
  done: v.array(changeSchema),
  left: v.array(changeSchema),
  problem: v.exactOptional(problemSchema),
});

const loadBalancer = v.object({
  frontend: v.string(),
  name: v.exactOptional(v.string()),
  arn: v.exactOptional(v.string()),
  dnsName: v.exactOptional(v.string()),
  securityGroups: v.array(v.string()),
  result: v.picklist([
    ...(Object.keys(attachmentStages) as readonly AttachmentResult[]),
    'not-built' as const,
    'dry-run' as const,
    'ignored' as const,
  ]),
});

const planned = v.pipe(
  v.object({
    ...planEntries,
    ...runEntries,
    outcomes: v.exactOptional(v.pipe(v.array(outcome), v.description('After apply and cleanup: group by group.'))),
    verified: v.exactOptional(v.pipe(v.boolean(), v.description('After verify: whether all was seen attached.'))),
    loadBalancers: v.exactOptional(
      v.pipe(v.array(loadBalancer), v.description('After verify: one for each frontend.')),
    ),
  }),
  v.description('A plan, and what came of it.'),
);

const stopped = v.pipe(
  v.object({
    version: planEntries.version,
    kind: v.literal('none'),
    ...runEntries,
    owner: v.string(),
    cluster: v.string(),
    problems: v.array(problemSchema),
    findings: v.array(findingSchema),
  }),
  v.description('A run without a plan: it failed before it had one, or nothing that concerns it has changed.'),
);

/** plan.json whole. Published as `schema/plan.schema.json`. */
export const planFileSchema = v.pipe(
  v.variant('kind', [planned, stopped]),
  v.title('frontend-sg plan.json'),
  v.description('What a run of frontend-sg would change or has changed, and what it found.'),
);

/** Reads the text of a plan.json, or says why it is none: the end of a sentence that begins with the file. */
export function readPlanFile(text: string): PlanFile | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'is not JSON' };
  }
  const parsed = v.safeParse(planFileSchema, value, { abortEarly: true });
  return parsed.success ? parsed.output : { fault: `is no plan.json of version 1: ${issueText(parsed.issues[0])}` };
}

/** Where the first thing stands that is wrong, and what it is. Values in it come from outside. */
function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const { message } = issue;
  return `${path === null ? '' : `at ${path.slice(0, 200)} `}${message.charAt(0).toLowerCase()}${message.slice(1, 300)}`;
}
