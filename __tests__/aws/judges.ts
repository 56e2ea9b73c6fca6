import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EC2Client } from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { motoPython } from '../../scripts/moto.ts';

/** A stand-in for AWS behind one endpoint: account 123456789012, region us-east-1. */
export type Judge = Clients & {
  readonly name: 'emulator' | 'moto';
  /** Known, like the clients, only while tests run. */
  readonly url: string;
  /** What a client of the SDK needs to talk to it. */
  readonly clientOptions: () => {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: Credentials;
  };
  /** Only where this is the emulator: its world, to set a scene and to look behind it. */
  readonly emulator?: () => Emulator;
  /** What a process needs to talk to it. */
  readonly environment: Readonly<Record<string, string>>;
};

export type Clients = {
  readonly ec2: EC2Client;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly eks: EKSClient;
  readonly sts: STSClient;
};

export const region = 'us-east-1';
export const account = '123456789012';

type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string };

const credentials: Credentials = { accessKeyId: 'AKIAFRONTENDSGTEST00', secretAccessKey: 'secret' };

/**
 * The same tests on the emulator and on moto, each test in a fresh world. Without moto (`node scripts/moto.ts`) its half is
 * skipped, with a word about it; where FRONTEND_SG_REQUIRE_MOTO=1 it fails.
 */
export function describeOnJudges(name: string, tests: (judge: Judge) => void): void {
  describeOn('emulator', name, startOwn, tests);
  const python = motoPython();
  if (python !== undefined) {
    describeOn('moto', name, () => startMoto(python), tests);
  } else if (process.env['FRONTEND_SG_REQUIRE_MOTO'] === '1') {
    describe(`${name} on moto`, () => {
      it('needs moto', () => {
        throw new Error('FRONTEND_SG_REQUIRE_MOTO=1, and moto is not installed: node scripts/moto.ts');
      });
    });
  } else {
    console.warn(`SKIPPED: "${name}" on moto, which is not installed. Run: node scripts/moto.ts`);
    describe.skip(`${name} on moto`, () => {
      it.todo('needs moto: node scripts/moto.ts');
    });
  }
}

/** The same on the emulator alone, for what moto does otherwise than AWS. */
export function describeOnEmulator(name: string, tests: (judge: Judge) => void): void {
  describeOn('emulator', name, startOwn, tests);
}

type Running = {
  readonly url: string;
  readonly reset: string;
  readonly stop: () => Promise<void>;
  readonly emulator?: Emulator;
};

function describeOn(
  kind: Judge['name'],
  name: string,
  start: () => Promise<Running>,
  tests: (judge: Judge) => void,
): void {
  describe(`${name} on ${kind}`, () => {
    let running: (Running & { readonly clients: Clients }) | undefined;
    const now = (): Running & { readonly clients: Clients } => {
      if (running === undefined)
        throw new Error(`${kind} runs only while tests do: use the judge inside of it() and hooks`);
      return running;
    };
    beforeAll(async () => {
      const started = await start();
      running = { ...started, clients: clientsOf(started.url) };
    });
    beforeEach(async () => {
      const response = await fetch(`${now().url}${now().reset}`, { method: 'POST' });
      if (!response.ok) throw new Error(`${kind} could not be reset: ${response.status}`);
    });
    afterAll(async () => {
      for (const client of Object.values(running?.clients ?? {})) client.destroy();
      await running?.stop();
    });
    const own = (): Emulator => {
      const { emulator } = now();
      if (emulator === undefined) throw new Error(`${kind} is not the emulator`);
      return emulator;
    };
    tests({
      name: kind,
      ...(kind === 'emulator' ? { emulator: own } : {}),
      clientOptions: () => optionsOf(now().url),
      get url() {
        return now().url;
      },
      get environment() {
        return environmentOf(now().url);
      },
      get ec2() {
        return now().clients.ec2;
      },
      get elb() {
        return now().clients.elb;
      },
      get eks() {
        return now().clients.eks;
      },
      get sts() {
        return now().clients.sts;
      },
    });
  });
}

function optionsOf(endpoint: string): ReturnType<Judge['clientOptions']> {
  return { endpoint, region, credentials };
}

function clientsOf(endpoint: string): Clients {
  const config = { ...optionsOf(endpoint), maxAttempts: 1 };
  return {
    ec2: new EC2Client(config),
    elb: new ElasticLoadBalancingV2Client(config),
    eks: new EKSClient(config),
    sts: new STSClient(config),
  };
}

function environmentOf(url: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

async function startOwn(): Promise<Running> {
  const emulator = await startEmulator(0, Date.now);
  return { url: emulator.url, reset: '/_emulator/reset', stop: emulator.close, emulator };
}

async function startMoto(python: string): Promise<Running> {
  const script = fileURLToPath(new URL('moto_server.py', import.meta.url));
  // Its log of requests is of no use here, what it says before it runs is.
  const child = spawn(python, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const failed = exited.then((): never => {
    throw new Error(`moto ended before it listened:\n${said.slice(-20).join('\n')}`);
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), failed]);
  failed.catch(() => undefined);
  return {
    url: String(line),
    reset: '/moto-api/reset',
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}
