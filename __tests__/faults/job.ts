import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ClientOptions, type Clients, createClients } from '../../src/aws/clients.ts';
import { type Inputs, readInputs } from '../../src/inputs.ts';
import { carryOut } from '../../src/modes/apply.ts';
import { cleanUp } from '../../src/modes/cleanup.ts';
import { readRepository, type Repository } from '../../src/modes/repository.ts';
import type { Result, Run } from '../../src/modes/run.ts';
import { look } from '../../src/modes/survey.ts';
import { inOneLine, UserError } from '../../src/problem.ts';
import { region } from '../aws/judges.ts';
import { fakeClock } from '../unit/aws/fake-clock.ts';
import { retryAtOnce } from '../unit/aws/retry-at-once.ts';
import type { Proxy } from './proxy.ts';

/** A repository in a folder of its own, and what a run with it comes to. */
export type Job = {
  readonly run: (clients: Clients, vpc: string) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/** As the modes do it, but for the clients, which are given: prepares, then carries out what the plan says. */
export async function openJob(mode: 'apply' | 'cleanup', files: Readonly<Record<string, string>>): Promise<Job> {
  const workspace = await mkdtemp(join(tmpdir(), 'frontend-sg-faults-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  const inputs: Inputs = { ...readInputs({}).inputs, mode, cluster: 'prod', region, owner: 'acme/shop' };
  const context = { workspace, sha: '0123456789abcdef0123456789abcdef01234567', eventName: 'push' };
  const repository = await readRepository({ inputs, context, today });
  return {
    run: (clients, vpc) => runOnce({ inputs: { ...inputs, vpcId: vpc }, context, today }, repository, clients),
    close: () => rm(workspace, { recursive: true }),
  };
}

const today = '2026-11-23';

async function runOnce(
  given: Pick<Run, 'inputs' | 'context' | 'today'>,
  repository: Repository,
  clients: Clients,
): Promise<Result> {
  const { now, sleep } = fakeClock();
  const { signal } = new AbortController();
  const quiet: Pick<Run, 'log' | 'logGroup'> = { log: () => undefined, logGroup: (_, work) => work() };
  const run: Run = { ...given, ...quiet, problems: [], now, sleep, random: Math.random, signal };
  const { problems } = repository;
  try {
    const observed = await look(run, repository, clients, run.inputs.vpcId);
    const ready = { kind: 'ready', clients, repository, observed, problems } as const;
    return await (run.inputs.mode === 'cleanup' ? cleanUp(run, ready) : carryOut(run, ready));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = { reason: error.reason, message: inOneLine(error.problems) };
    return { problems: error.problems, findings: [], failure };
  }
}

/** Clients that try again at once where the SDK's own wait first. */
export const impatientClients = (options: ClientOptions): Promise<Clients> =>
  createClients({ ...options, retryStrategy: retryAtOnce(options.maxAttempts) });

/** From now on calls through a proxy that will not be answered time out at once, however fast or slow the machine is. */
export async function timeOutAtOnce({ ec2, elb, quotas }: Clients, proxy: Pick<Proxy, 'onSilence'>): Promise<void> {
  const waiting = new Map<string, (error: Error) => void>();
  const plugin = {
    applyToStack: (stack: Pick<Clients['ec2']['middlewareStack'], 'add'>) => {
      stack.add(
        (next) => (args) => {
          const { headers } = args.request as { readonly headers: Readonly<Record<string, string>> };
          const silence = new Promise<never>((_, reject) => {
            waiting.set(headers['amz-sdk-invocation-id'] ?? '', reject);
          });
          return Promise.race([next(args), silence]);
        },
        { step: 'deserialize' },
      );
    },
  };
  ec2.middlewareStack.use(plugin);
  elb.middlewareStack.use(plugin as never);
  (await quotas()).middlewareStack.use(plugin);
  proxy.onSilence((invocation) => waiting.get(invocation)?.(timeout()));
}

/** As the SDK's own handler throws it. */
const timeout = (): Error => Object.assign(new Error('made up: requestTimeout exceeded'), { name: 'TimeoutError' });
