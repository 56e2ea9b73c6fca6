import type { Finding } from '../finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { FailureReason } from '../problem.ts';
import type { Attachment } from '../verify/classify.ts';
import type { Unbuilt } from '../verify/expectation.ts';
import { safeJson } from './escape.ts';
import type { Joined } from './join.ts';
import { loadBalancerRows } from './plan-file.ts';

/** Every output of the action, by its name in action.yml. */
export const outputNames = [
  'security-groups',
  'to-add',
  'to-change',
  'to-remove',
  'changes',
  'findings',
  'frontends',
  'plan-digest',
  'plan-file',
  'report-file',
  'sarif-file',
  'load-balancers',
  'verified',
  'failure-reason',
] as const;

export type Outputs = Readonly<Partial<Record<(typeof outputNames)[number], string>>>;

/** What a run has come to when it ends, however far it got. */
export type Results = {
  readonly plan?: Pick<Plan, 'counts' | 'digest' | 'frontends' | 'groups'>;
  readonly findings?: readonly Finding[];
  /** Nothing that could change a plan is changed, so that none was made. */
  readonly irrelevant?: true;
  /** Of a report: the sums over all that it joins. */
  readonly joined?: Pick<Joined, 'counts' | 'totals'>;
  readonly outcomes?: readonly { readonly group: string; readonly id?: string }[];
  readonly attachments?: readonly Pick<Attachment, 'expectation' | 'result' | 'loadBalancer'>[];
  /** Frontends that get no load balancer. */
  readonly unbuilt?: readonly Pick<Unbuilt, 'frontend' | 'outcome'>[];
  /** Whether everything was seen attached; absent where nothing was verified. */
  readonly verified?: boolean;
  /** Absolute paths. */
  readonly planFile?: string;
  readonly reportFile?: string;
  readonly sarifFile?: string;
  readonly failureReason?: FailureReason;
};

/** The outputs of a run. JSON in them is ASCII without anything that a shell would obey inside a string. */
export function outputs(results: Results): Outputs {
  const { plan, joined, findings, attachments, verified, planFile, reportFile, sarifFile, failureReason } = results;
  return {
    ...(plan === undefined ? {} : planOutputs(plan, results.outcomes ?? [])),
    ...(results.irrelevant === true ? countOutputs({ add: 0, change: 0, remove: 0, unchanged: 0 }) : {}),
    ...(findings === undefined
      ? {}
      : { findings: String(findings.filter(({ accepted }) => accepted === undefined).length) }),
    ...(joined === undefined ? {} : joinedOutputs(joined)),
    ...(attachments === undefined
      ? {}
      : { 'load-balancers': safeJson(loadBalancerRows(attachments, results.unbuilt)) }),
    ...(verified === undefined ? {} : { verified: String(verified) }),
    ...(planFile === undefined ? {} : { 'plan-file': planFile }),
    ...(reportFile === undefined ? {} : { 'report-file': reportFile }),
    ...(sarifFile === undefined ? {} : { 'sarif-file': sarifFile }),
    ...(failureReason === undefined ? {} : { 'failure-reason': failureReason }),
  };
}

const planOutputs = (plan: NonNullable<Results['plan']>, outcomes: NonNullable<Results['outcomes']>): Outputs => ({
  // Offline neither ids nor changes are known.
  ...(plan.counts === undefined
    ? {}
    : { 'security-groups': safeJson(Object.fromEntries(groupIds(plan, outcomes))), ...countOutputs(plan.counts) }),
  frontends: String(plan.frontends.length),
  ...(plan.digest === '' ? {} : { 'plan-digest': plan.digest }),
});

const joinedOutputs = ({ counts, totals }: NonNullable<Results['joined']>): Outputs => ({
  ...(counts === undefined ? {} : countOutputs(counts)),
  findings: String(totals.findings),
  frontends: String(totals.frontends),
});

const countOutputs = ({ add, change, remove }: NonNullable<Plan['counts']>): Outputs => ({
  'to-add': String(add),
  'to-change': String(change),
  'to-remove': String(remove),
  changes: String(add + change + remove),
});

/** Name → id of every group that is declared or named, sorted; one whose id is not known, or not one alone, is left out. */
function groupIds(
  plan: Pick<Plan, 'groups' | 'frontends'>,
  outcomes: NonNullable<Results['outcomes']>,
): readonly (readonly [string, string])[] {
  const ids = new Map<string, string>();
  for (const { loadBalancers } of plan.frontends)
    for (const token of loadBalancers.flatMap((one) => one.tokens)) {
      const [id, ...others] = token.resolvesTo;
      if (id !== undefined && id !== 'new' && others.length === 0) ids.set(token.text, id);
    }
  for (const { name, id } of plan.groups) if (id !== undefined) ids.set(name, id);
  for (const { group, id } of outcomes) if (id !== undefined) ids.set(group, id);
  return [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
}
