import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Clients } from '../../src/aws/clients.ts';
import { type Inputs, type Mode, readInputs } from '../../src/inputs.ts';
import { carryOut } from '../../src/modes/apply.ts';
import { cleanUp } from '../../src/modes/cleanup.ts';
import { failureOf } from '../../src/modes/plan.ts';
import { readRepository } from '../../src/modes/repository.ts';
import type { Result, Run } from '../../src/modes/run.ts';
import { look } from '../../src/modes/survey.ts';
import { wholePlan } from '../../src/modes/whole-plan.ts';
import type { Stage } from './stage.ts';

export type JobOptions = Partial<Pick<Run['context'], 'eventName' | 'sha' | 'apiUrl'>> & {
  readonly inputs?: Partial<Inputs>;
  readonly clients?: Clients;
  readonly log?: (line: string) => void;
};

export const commit = (digit: string): string => digit.repeat(40);

/** A run of a mode in a workspace of its own, as the modes do it, but for the clients, which are the stage's. */
export async function runJob(
  stage: Pick<Stage, 'clients' | 'vpc' | 'clock'>,
  mode: Exclude<Mode, 'verify' | 'report'>,
  files: Readonly<Record<string, string>>,
  { inputs: given, clients = stage.clients, log = () => undefined, ...about }: JobOptions = {},
): Promise<Result> {
  const workspace = await mkdtemp(join(tmpdir(), 'frontend-sg-job-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
    const inputs: Inputs = {
      ...readInputs({}).inputs,
      mode,
      cluster: 'prod',
      owner: 'acme/shop',
      vpcId: stage.vpc,
      ...given,
    };
    const context = { workspace, sha: commit('a'), eventName: 'push', repository: 'acme/shop', ...about };
    const { now, sleep } = stage.clock;
    const run = { inputs, context, now, sleep, log, today: '2026-11-23' };
    const repository = await readRepository(run);
    const observed = await look(run, repository, clients, stage.vpc);
    const ready = { kind: 'ready', clients, repository, observed, problems: repository.problems } as const;
    switch (mode) {
      case 'plan': {
        const plan = await wholePlan(run, ready);
        const { problems, findings } = plan;
        return { problems, findings, plan, ...failureOf(run, plan) };
      }
      case 'apply':
        return await carryOut(run, ready);
      case 'cleanup':
        return await cleanUp(run, ready);
    }
  } finally {
    await rm(workspace, { recursive: true });
  }
}

/** A repository that declares these groups, with an Ingress `shop/entry` that names `web`. */
export const repository = (declarations: string, named = 'web'): Readonly<Record<string, string>> => ({
  '.github/frontend-sg.yml': `securityGroups:\n${declarations}`,
  'web.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: entry
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/security-groups: ${named}
    alb.ingress.kubernetes.io/manage-backend-security-group-rules: 'true'
spec:
  ingressClassName: alb
  defaultBackend: { service: { name: app, port: { number: 80 } } }
`,
});
