import { makePlan } from '../plan/make.ts';
import type { NamedBefore } from '../plan/lint/removed.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ready } from './prepare.ts';
import type { Run } from './run.ts';

/** The plan of what was read; `namedBefore` at the base of a pull request, where that is known. */
export const planOf = (
  run: Pick<Run, 'inputs'>,
  { repository, observed, problems, matches }: Ready,
  namedBefore: NamedBefore = new Map(),
): Plan =>
  makePlan({
    owner: run.inputs.owner,
    settings: repository.settings,
    assumed: repository.assumed,
    contextFiles: new Set(repository.context.matched),
    declarations: repository.declarations,
    observed,
    ...(matches === undefined ? {} : { matches }),
    problems,
    findings: repository.findings,
    namedBefore,
    policy: repository.policy,
    failOn: run.inputs.failOn,
    // Whoever has accepted a gap may run the same commit again, and verify what it has made.
    ...(run.inputs.mode === 'plan' ? {} : { over: ['gap-needed'] }),
  });
