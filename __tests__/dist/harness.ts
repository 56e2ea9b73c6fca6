import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { type ActionResult, type ActionRun, runAction } from '../../scripts/run-action.ts';
import { planFaults } from '../unit/plan/plan-faults.ts';
import { sarifFaults } from '../unit/report/sarif-schema.ts';

export const cluster = 'prod';

/** An empty AWS with an EKS cluster, over HTTP, and the committed bundle as a child process. */
export type Stage = {
  readonly emulator: Emulator;
  readonly ec2: EC2Client;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly vpc: string;
  readonly subnets: readonly string[];
  /** Runs a mode in a new workspace with these files. */
  readonly run: (
    mode: string,
    files: Readonly<Record<string, string>> | string,
    more?: Omit<Partial<ActionRun>, 'workspace' | 'temp'>,
  ) => Promise<ActionResult>;
  /** Names of the calls since the last time this was asked, in order. */
  readonly calls: () => readonly Call[];
  readonly close: () => Promise<void>;
};

export type Call = { readonly action: string; readonly parameters: Readonly<Record<string, string>> };

/** Calls that change something on AWS. */
export const writes = (calls: readonly Call[]): readonly string[] =>
  calls.map(({ action }) => action).filter((action) => !/^(Describe|Get|List)/.test(action));

export async function openStage(): Promise<Stage> {
  const emulator = await startEmulator(0, Date.now, { region: 'eu-central-1' });
  const config = {
    endpoint: emulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const ec2 = new EC2Client(config);
  const vpc = (await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))).Vpc?.VpcId ?? '';
  const subnets: string[] = [];
  for (const [index, zone] of ['a', 'b'].entries()) {
    const subnet = { VpcId: vpc, CidrBlock: `10.0.${index}.0/24`, AvailabilityZone: `eu-central-1${zone}` };
    subnets.push((await ec2.send(new CreateSubnetCommand(subnet))).Subnet?.SubnetId ?? '');
  }
  await new EKSClient(config).send(
    new CreateClusterCommand({
      name: cluster,
      roleArn: 'arn:aws:iam::123456789012:role/eks',
      resourcesVpcConfig: { subnetIds: subnets },
    }),
  );
  let seen = emulator.world().log.length;
  const temp = await mkdtemp(join(tmpdir(), 'stage-'));
  const folders: string[] = [temp];
  return {
    emulator,
    ec2,
    elb: new ElasticLoadBalancingV2Client(config),
    vpc,
    subnets,
    run: async (mode, files, more = {}) => {
      const workspace = typeof files === 'string' ? files : await makeWorkspace(files);
      if (typeof files !== 'string') folders.push(workspace);
      const result = await runAction({
        ...more,
        inputs: { mode, cluster, ...more.inputs },
        workspace,
        temp,
        env: {
          AWS_ENDPOINT_URL: emulator.url,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'test',
          AWS_SECRET_ACCESS_KEY: 'test',
          ...more.env,
        },
      });
      await assertMachineFiles(result);
      return result;
    },
    calls: () => {
      const since = emulator.world().log.slice(seen);
      seen = emulator.world().log.length;
      return since;
    },
    close: async () => {
      await emulator.close();
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/** Whatever a run leaves as plan.json and as SARIF is what their schemas say, and nothing else. */
async function assertMachineFiles({ outputs }: ActionResult): Promise<void> {
  const judges = { 'plan-file': planFaults, 'sarif-file': sarifFaults } as const;
  for (const [name, faultsOf] of Object.entries(judges)) {
    const file = outputs[name];
    const faults = file === undefined ? [] : faultsOf(JSON.parse(await readFile(file, 'utf8')));
    if (faults.length > 0) throw new Error(`${name} is not as its schema says: ${faults.join('; ')}`);
  }
}

export async function makeWorkspace(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  await writeFiles(workspace, files);
  return workspace;
}

async function writeFiles(workspace: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** An Ingress that names groups. */
export const ingress = (groups: string, name = 'web'): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/security-groups: ${groups}
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: web
      port:
        number: 80
`;

/** The workflow commands of a log that make annotations: `error file=…,line=…` and the message. */
export const annotationsOf = (
  stdout: string,
): readonly { readonly level: string; readonly at: string; readonly message: string }[] =>
  [...stdout.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(
    ([, level = '', properties = '', message = '']) => ({
      level,
      at: `${/file=([^,]*)/.exec(properties)?.[1] ?? ''}:${/line=(\d+)/.exec(properties)?.[1] ?? ''}`,
      message,
    }),
  );

/** A workspace that is a work tree of git, with a commit of these files; what comes `later` is in no commit. */
export async function commit(
  files: Readonly<Record<string, string>>,
  later: Readonly<Record<string, string>> = {},
): Promise<{ readonly workspace: string; readonly sha: string }> {
  const workspace = await makeWorkspace(files);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  await writeFiles(workspace, later);
  return { workspace, sha: git('rev-parse', 'HEAD') };
}
