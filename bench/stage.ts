import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { startEmulator } from '../emulator/server.ts';
import type { LogEntry } from '../emulator/core/log.ts';
import type { World } from '../emulator/core/world.ts';

export const cluster = 'prod';
export const region = 'eu-central-1';

/** An emulated AWS behind HTTP on this machine, with one VPC. */
export type Stage = {
  readonly vpc: string;
  /** As the emulator keeps it, for what is done in process. */
  readonly world: World;
  /** What a process needs to talk to it. */
  readonly env: NodeJS.ProcessEnv;
  /** The calls since this was last asked, in order. */
  readonly calls: () => readonly LogEntry[];
  readonly makeLoadBalancer: (name: string) => Promise<void>;
};

export async function withStage<T>(use: (stage: Stage) => Promise<T>): Promise<T> {
  const emulator = await startEmulator(0, Date.now, { region });
  const config = { endpoint: emulator.url, region, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } };
  const ec2 = new EC2Client(config);
  const elb = new ElasticLoadBalancingV2Client(config);
  try {
    const vpc = (await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))).Vpc?.VpcId ?? '';
    const subnets: string[] = [];
    for (const [index, zone] of ['a', 'b'].entries()) {
      const subnet = { VpcId: vpc, CidrBlock: `10.0.${index}.0/24`, AvailabilityZone: `${region}${zone}` };
      subnets.push((await ec2.send(new CreateSubnetCommand(subnet))).Subnet?.SubnetId ?? '');
    }
    let seen = emulator.world().log.length;
    return await use({
      vpc,
      world: emulator.world(),
      env: {
        AWS_ENDPOINT_URL: emulator.url,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ACCESS_KEY_ID: 'bench',
        AWS_SECRET_ACCESS_KEY: 'bench',
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_PAGER: '',
      },
      calls: () => {
        const since = emulator.world().log.slice(seen);
        seen += since.length;
        return since;
      },
      makeLoadBalancer: async (Name) => {
        await elb.send(new CreateLoadBalancerCommand({ Name, Type: 'application', Subnets: subnets }));
      },
    });
  } finally {
    ec2.destroy();
    elb.destroy();
    await emulator.close();
  }
}

export type Declared = {
  readonly groups: number;
  /** Inbound, of each group. */
  readonly rules: number;
  /** Of every rule; another one makes other rules. */
  readonly port?: number;
  /** Of a rule that stays; another one makes a change of its description. */
  readonly note?: string;
  /** Outbound traffic is declared, too. */
  readonly egress?: boolean;
};

/** A declarations file. */
export function declarationsText({ groups, rules, port = 443, note, egress = false }: Declared): string {
  const ingress = Array.from(
    { length: rules },
    (_, rule) => `      - { port: ${port}, cidrs: [10.${rule}.0.0/16], description: Office ${rule} }`,
  );
  if (note !== undefined) ingress.push(`      - { port: 22, cidrs: [192.0.2.0/24], description: ${note} }`);
  const group = [
    '    ingress:',
    ...ingress,
    ...(egress ? [`    egress: [{ port: ${port}, cidrs: [10.0.0.0/8] }]`] : []),
  ].join('\n');
  const named = Array.from({ length: groups }, (_, index) => `  ${groupName(index)}:\n${group}\n`);
  return `securityGroups:\n${named.join('')}`;
}

export const groupName = (index: number): string => `bench-${String(index).padStart(3, '0')}`;

export const ingressText = (name: string, group: string): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/security-groups: ${group}
spec:
  ingressClassName: alb
  defaultBackend:
    service: { name: ${name}, port: { number: 80 } }
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  type: NodePort
  selector: { app: ${name} }
  ports: [{ port: 80 }]
`;

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
