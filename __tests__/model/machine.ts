import { inProcess } from '../../emulator/handler.ts';
import type { World } from '../../emulator/core/world.ts';
import { type ClientOptions, type Clients, createClients } from '../../src/aws/clients.ts';
import { defaultSettings } from '../../src/controller/settings.ts';
import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import { carryOut } from '../../src/modes/apply.ts';
import { planOf } from '../../src/modes/plan-of.ts';
import type { Ready } from '../../src/modes/prepare.ts';
import type { Result } from '../../src/modes/run.ts';
import { look } from '../../src/modes/survey.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { noPolicy } from '../../src/plan/policy.ts';
import { cluster, owner } from '../property/plan/drifted.ts';
import { retryAtOnce } from '../unit/aws/retry-at-once.ts';
import { makeLight } from './light.ts';
import { below, type Random } from './random.ts';
import { copyOf, region, vpcId } from './stand-in.ts';

/** An apply that goes on by single steps: a request that AWS answers, or a sleep that ends. */
export type Machine = {
  /** Lets AWS answer one of the requests under way, whichever; where there is none, ends the next sleep. False when it is through. */
  readonly step: () => Promise<boolean>;
  /** What it came to. */
  readonly result: Promise<Result>;
};

export type Watch = {
  /** Called after each call that AWS answered and that writes. */
  readonly wrote: (action: string) => void;
  /** Called just before AWS carries out a call. */
  readonly asked?: (action: string, parameters: URLSearchParams) => void;
};

/** What a run is to make so. */
export type Wanted = {
  readonly declared: readonly DeclaredGroup[];
  /** Whether its policy accepts a gap. */
  readonly accepts: boolean;
  /** Where it is another one than that of the others. */
  readonly cluster?: string;
};

/** Starts an apply of these declarations. Until it is stepped it does nothing. */
export function startApply(world: World, wanted: Wanted, commit: string, random: Random, watch: Watch): Machine {
  const requests: (() => void)[] = [];
  const sleeps: { readonly until: number; readonly wake: () => void }[] = [];
  let now = 0;
  let running = true;
  const sleep = (ms: number) => new Promise<void>((wake) => void sleeps.push({ until: now + ms, wake }));
  const handler = inProcess(world, () => now) as Handler;
  const requestHandler: Handler = {
    handle: async (request) => {
      await new Promise<void>((go) => void requests.push(go));
      const parameters = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      const action = parameters.get('Action') ?? '';
      watch.asked?.(action, parameters);
      try {
        return await handler.handle(request);
      } finally {
        // Service Quotas speak another protocol, and are only read.
        if (action !== '' && !action.startsWith('Describe')) watch.wrote(action);
      }
    },
  };
  const result = apply(requestHandler, wanted, commit, { now: () => now, sleep }).finally(() => (running = false));
  // It is awaited when the machine has stopped; until then a failure is nobody's.
  result.catch(() => undefined);
  return {
    result,
    step: async () => {
      await settled(() => !running || requests.length > 0 || sleeps.length > 0);
      if (!running) return false;
      const [go] = requests.splice(below(random, requests.length), 1);
      if (go !== undefined) go();
      else {
        sleeps.sort((a, b) => a.until - b.until);
        const next = sleeps.shift();
        now = Math.max(now, next?.until ?? now);
        next?.wake();
      }
      return true;
    },
  };
}

type Handler = { readonly handle: (request: { readonly body?: unknown }) => Promise<unknown> };

/** Waits until all that can go on without an answer has gone on. What is imported on the way may take its time, the first time. */
async function settled(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 16_000; turn += 1) {
    await new Promise((next) => void (turn < 10_000 ? setImmediate(next) : setTimeout(next, 10)));
    if (done()) return;
  }
  throw new Error('the apply waits for something that is neither a request nor a sleep');
}

/** The plan that an apply of these declarations makes in this world, which stays as it is. */
export async function planIn(world: World, wanted: Wanted): Promise<Plan> {
  const handler = inProcess(copyOf(world), () => 0) as Handler;
  return onLine(handler, async (clients) => {
    const run = runOf('plan', wanted, { now: () => 0, sleep: () => Promise.resolve() });
    return planOf(run, await readyFor(run, wanted, clients));
  });
}

type Time = { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> };

/** As the mode `apply` does it, for a repository that has declarations and nothing else. */
const apply = (requestHandler: Handler, wanted: Wanted, sha: string, time: Time): Promise<Result> =>
  onLine(requestHandler, async (clients) => {
    const run = runOf(sha, wanted, time);
    return carryOut(run, await readyFor(run, wanted, clients));
  });

const runOf = (sha: string, { cluster: own = cluster }: Wanted, time: Time) => ({
  inputs: { ...inputs, cluster: own },
  context: { workspace: '/', sha, eventName: 'push', repository: owner, apiUrl: '' },
  log: () => undefined,
  today: noPolicy.today,
  ...time,
});

async function readyFor(
  run: ReturnType<typeof runOf>,
  { declared, accepts }: Wanted,
  clients: Clients,
): Promise<Ready> {
  const read = {
    documents: [],
    problems: [],
    unrendered: [],
    unparsed: [],
    overBudget: false,
    matched: [],
    links: [],
    counts,
  };
  const repository: Ready['repository'] = {
    manifests: read,
    context: read,
    declarations: { groups: declared, elsewhere: [], broken: [], problems: [], findings: [] },
    policy: accepts ? gapPolicy : noPolicy,
    declarationFiles: [],
    settings: defaultSettings(run.inputs.cluster),
    assumed: { documents: [], dependsOn: new Map() },
    frontends: [],
    read: { files: 0, objects: 0, unparsed: 0 },
    problems: [],
    findings: [],
  };
  const observed = await look(run, repository, clients, vpcId);
  return { kind: 'ready', clients, repository, observed, problems: [] };
}

async function onLine<T>(handler: Handler, use: (clients: Clients) => Promise<T>): Promise<T> {
  const line = lines.pop() ?? (await newLine());
  line.handler = handler;
  try {
    return await use(line.clients);
  } finally {
    lines.push(line);
  }
}

/** A gap that is needed is gone through where a pair says so. */
const gapPolicy: Ready['repository']['policy'] = {
  policy: {
    severity: new Map(),
    allow: [{ finding: 'gap-needed', reason: 'a moment is fine', place: { file: 'groups.yml', line: 1, column: 1 } }],
    annotations: 'allow',
  },
  today: '2026-11-23',
};

/** Clients, and whoever answers them now: to make them takes longer than the calls of a run. */
type Line = { readonly clients: Clients; handler: Handler };
const lines: Line[] = [];

async function newLine(): Promise<Line> {
  const line: { handler: Handler } = { handler: { handle: () => Promise.reject(new Error('nobody answers yet')) } };
  const handler: Handler = { handle: (request) => line.handler.handle(request) };
  const clients = await createClients({
    region,
    credentials: { accessKeyId: 'model', secretAccessKey: 'model' },
    requestHandler: handler as NonNullable<ClientOptions['requestHandler']>,
    retryStrategy: retryAtOnce(),
  });
  // A run must not wait for a module to be loaded.
  await Promise.all([makeLight(clients), import('@aws-sdk/client-service-quotas')]);
  return Object.assign(line, { clients });
}

const counts = {
  files: 0,
  bytes: 0,
  documents: 0,
  parsedFiles: 0,
  emptyDocuments: 0,
  otherDocuments: 0,
  skippedFiles: 0,
  unrenderedFiles: 0,
};
const inputs: Parameters<typeof carryOut>[0]['inputs'] = {
  mode: 'apply',
  cluster,
  vpcId,
  region,
  allowedAccountIds: [],
  manifests: { patterns: [], given: false },
  context: [],
  namespace: 'default',
  declarations: { files: [], given: false },
  policy: '',
  owner,
  expectPlan: undefined,
  offline: false,
  // What is declared here is not what anybody would want to be open.
  failOn: { kind: 'never' },
  timeout: 0,
  interval: 0,
  extraGroups: 'warn',
  controllerEvents: 'auto',
  comment: 'never',
  label: '',
  plans: [],
  pullRequest: undefined,
  sha: undefined,
  githubToken: '',
};
