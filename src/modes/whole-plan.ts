import type { Finding } from '../finding.ts';
import type { NamedBefore } from '../plan/lint/removed.ts';
import type { Plan } from '../plan/plan.ts';
import { appliedByOthers, staleCommits } from '../plan/stale-commit.ts';
import { stopsEverything } from '../plan/stops.ts';
import { ancestryOf } from './ancestry.ts';
import { planOf } from './plan-of.ts';
import type { Ready } from './prepare.ts';
import type { Run } from './run.ts';

/**
 * The plan, with the findings that need to know first what it changes: whether GitHub calls this commit older than the one that was applied,
 * and on a schedule whether the load balancers carry what they should. They are asked for only where they matter.
 */
export async function wholePlan(
  run: Pick<Run, 'inputs' | 'context'> & Partial<Pick<Run, 'signal'>>,
  prepared: Ready,
  namedBefore?: NamedBefore,
): Promise<Plan> {
  const plan = planOf(run, prepared, namedBefore);
  const found = [...(await staleIn(run, prepared, plan)), ...(await driftIn(run, prepared, plan))];
  if (found.length === 0) return plan;
  const { repository } = prepared;
  const findings = [...repository.findings, ...found];
  return planOf(run, { ...prepared, repository: { ...repository, findings } }, namedBefore);
}

async function staleIn(
  run: Pick<Run, 'inputs' | 'context'> & Partial<Pick<Run, 'signal'>>,
  { observed }: Ready,
  plan: Plan,
): Promise<readonly Finding[]> {
  const { sha } = run.context;
  const applied = stopsEverything(plan) ? [] : appliedByOthers(plan, observed.groups, sha);
  const commits = applied.map(({ commit }) => commit);
  return staleCommits(applied, sha, await ancestryOf(run, commits));
}

/** Elsewhere a load balancer may not have got yet what has just been merged; a schedule comes when all is quiet. */
async function driftIn(
  { inputs, context }: Pick<Run, 'inputs' | 'context'>,
  { observed, repository: { declarations, settings } }: Ready,
  plan: Plan,
): Promise<readonly Finding[]> {
  if (inputs.mode !== 'plan' || context.eventName !== 'schedule') return [];
  const { attachmentDrift } = await import('../verify/drift.ts');
  const { owner, cluster } = inputs;
  const backendGroups = settings.backendGroupId === undefined ? [] : [settings.backendGroupId];
  const isStated = Object.hasOwn(declarations.controller?.flags ?? {}, 'default-load-balancer-scheme');
  return attachmentDrift(
    plan,
    observed,
    { owner, cluster, backendGroups },
    { namespace: settings.namespace, ...(isStated ? { statedScheme: settings.defaultScheme } : {}) },
  );
}
