import { makePlan } from '../plan/make.ts';
import { imagined } from '../plan/offline.ts';
import type { Plan } from '../plan/plan.ts';
import { readNamedBefore } from './base.ts';
import { policyAgainstBase } from './policy-base.ts';
import { type Repository, readRepository } from './repository.ts';
import type { Run } from './run.ts';

/** The plan that the repository alone makes, without a call to AWS. `why` goes to the log. */
export async function planOffline(
  run: Run,
  why: string,
): Promise<{ readonly repository: Repository; readonly plan: Plan }> {
  run.log(`Offline: ${why}. The plan is made from the manifests alone.`);
  const repository = await readRepository(run);
  const { inputs } = run;
  const [namedBefore, policy] = await Promise.all([
    readNamedBefore(run, repository),
    policyAgainstBase(run, repository),
  ]);
  const plan = makePlan({
    owner: inputs.owner,
    settings: repository.settings,
    assumed: repository.assumed,
    contextFiles: new Set(repository.context.matched),
    declarations: repository.declarations,
    observed: imagined(repository, { vpc: inputs.vpcId, region: inputs.region }),
    problems: [...run.problems, ...repository.problems],
    findings: repository.findings,
    namedBefore,
    policy,
    failOn: inputs.failOn,
    basis: 'offline',
  });
  return { repository, plan };
}
