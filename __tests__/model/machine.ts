import { inProcess } from '../../emulator/handler.ts';
import type { World } from '../../emulator/core/world.ts';
import { type ClientOptions, type Clients, createClients } from '../../src/aws/clients.ts';
import { defaultSettings } from '../../src/controller/settings.ts';
import type { DeclaredGroup } from '../../src/groups/declaration.ts';
import { carryOut } from '../../src/modes/apply.ts';
import type { Ready } from '../../src/modes/prepare.ts';
import type { Result } from '../../src/modes/run.ts';
import { look } from '../../src/modes/survey.ts';
import { noPolicy } from '../../src/plan/policy.ts';
import { cluster, owner } from '../property/plan/drifted.ts';
import { below, type Random } from './random.ts';
import { region, vpcId } from './stand-in.ts';

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

/** Starts an apply of these declarations. Until it is stepped it does nothing. */
export function startApply(
  world: World,
  declared: readonly DeclaredGroup[],
  commit: string,
  random: Random,
  watch: Watch,
): Machine {
  const requests: (() => void)[] = [];
  const sleeps: { readonly until: number; readonly wake: () => void }[] = [];
  let now = 0;
  let running = true;
  const sleep = (ms: number) => new Promise<void>((wake) => void sleeps.push({ until: now + ms, wake }));
  const handler = inProcess(world, () => now) as Handler;
  const requestHandler: Handler = {
    handle: async (request) => {
      await new Promise<void>((go) => void requests.push(go));
      const parameters = new URLSearchParams(String(request.body));
      const action = parameters.get('Action') ?? '';
      watch.asked?.(action, parameters);
      try {
        return await handler.handle(request);
      } finally {
        if (!action.startsWith('Describe')) watch.wrote(action);
      }
    },
  };
  const result = apply(requestHandler, declared, commit, { now: () => now, sleep }).finally(() => (running = false));
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

/** Waits until all that can go on without an answer has gone on. */
async function settled(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    await new Promise((next) => void setImmediate(next));
    if (done()) return;
  }
  throw new Error('the apply waits for something that is neither a request nor a sleep');
}

/** As the mode `apply` does it, for a repository that has declarations and nothing else. */
async function apply(
  requestHandler: Handler,
  groups: readonly DeclaredGroup[],
  sha: string,
  time: { readonly now: () => number; readonly sleep: (ms: number) => Promise<void> },
): Promise<Result> {
  const line = lines.pop() ?? (await newLine());
  line.handler = requestHandler;
  const { clients } = line;
  const declarations = { groups, elsewhere: [], broken: [], problems: [], findings: [] };
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
    declarations,
    policy: noPolicy,
    declarationFiles: [],
    settings: defaultSettings(cluster),
    assumed: { documents: [], dependsOn: new Map() },
    frontends: [],
    read: { files: 0, objects: 0, unparsed: 0 },
    problems: [],
    findings: [],
  };
  const run = {
    inputs,
    context: { workspace: '/', sha, eventName: 'push', repository: owner, apiUrl: '' },
    log: () => undefined,
    ...time,
  };
  try {
    const observed = await look(run, repository, clients, vpcId);
    return await carryOut(run, { kind: 'ready', clients, repository, observed, problems: [] });
  } finally {
    lines.push(line);
  }
}

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
    retryStrategy,
  });
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
  failOn: { kind: 'severity', lowest: 'error' },
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

/** The SDK tries again as it does, and does not wait for it. */
const retryStrategy: NonNullable<ClientOptions['retryStrategy']> = {
  acquireInitialRetryToken: async () => retryToken(0),
  refreshRetryTokenForRetry: async (token, { errorType }) => {
    if (errorType === 'CLIENT_ERROR' || token.getRetryCount() >= 7) throw new Error('No retry token available');
    return retryToken(token.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
};
const retryToken = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
