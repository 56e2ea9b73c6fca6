import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  CreateVpcCommand,
  DescribeSecurityGroupRulesCommand,
  type IpPermission,
} from '@aws-sdk/client-ec2';
import { type Clients, type ClientOptions, createClients } from '../../src/aws/clients.ts';
import { observe, type Questions } from '../../src/aws/observe.ts';
import type { Observed } from '../../src/aws/observed.ts';
import { fakeClock } from '../unit/aws/fake-clock.ts';

type Scene = {
  /** Whether the new VPC has an IPv6 CIDR. */
  readonly ipv6?: boolean;
  /** A VPC that is there already, instead of a new one. */
  readonly vpc?: string;
  readonly clock?: ReturnType<typeof fakeClock>;
};

/** A VPC on some implementation of AWS, and clients that remember what they were asked to send. */
export async function setStage(options: ClientOptions, scene: Scene = {}) {
  const clients = await createClients({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    ...options,
  });
  const vpc = scene.vpc ?? (await makeVpc(clients, scene.ipv6 === true));
  const clock = scene.clock ?? fakeClock();
  const calls = remember(clients);
  return {
    clients,
    vpc,
    clock,
    /** Every call since the last `forget`, such as `CreateTags sg-1`. */
    calls,
    forget: () => void calls.splice(0),
    look: (questions: Partial<Questions> = {}): Promise<Observed> =>
      observe(
        clients,
        { vpc, groupIds: [], rulesOf: () => true, prefixListNames: [], needsIpv6: () => false, ...questions },
        clock,
      ),
    /** Makes a group behind the back of the code under test. */
    group: async (name: string, tags: Readonly<Record<string, string>> = {}): Promise<string> => {
      const { GroupId } = await clients.ec2.send(
        new CreateSecurityGroupCommand({
          GroupName: name,
          Description: name,
          VpcId: vpc,
          ...(Object.keys(tags).length === 0
            ? {}
            : {
                TagSpecifications: [
                  {
                    ResourceType: 'security-group',
                    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
                  },
                ],
              }),
        }),
      );
      return given(GroupId);
    },
    allow: (GroupId: string, ...IpPermissions: IpPermission[]) =>
      clients.ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions })),
    allowOut: (GroupId: string, ...IpPermissions: IpPermission[]) =>
      clients.ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId, IpPermissions })),
    /** Ids of all rules of a group, as AWS says them now. */
    ruleIds: async (id: string): Promise<readonly string[]> => {
      const { SecurityGroupRules } = await clients.ec2.send(
        new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [id] }] }),
      );
      return (SecurityGroupRules ?? []).flatMap((rule) => rule.SecurityGroupRuleId ?? []);
    },
  };
}

async function makeVpc({ ec2 }: Clients, ipv6: boolean): Promise<string> {
  const made = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16', AmazonProvidedIpv6CidrBlock: ipv6 }));
  return given(made.Vpc?.VpcId);
}

export type Stage = Awaited<ReturnType<typeof setStage>>;

export const tcp = (port: number, cidr: string, description?: string): IpPermission => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  IpRanges: [{ CidrIp: cidr, ...(description === undefined ? {} : { Description: description }) }],
});

export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('AWS answered without a value that it always gives');
  return value;
}

/** The name of every command and what it names first: each request once, however often the SDK sends it. */
function remember(clients: Clients): string[] {
  const calls: string[] = [];
  const plugin = {
    applyToStack: (stack: Pick<Clients['ec2']['middlewareStack'], 'add'>) => {
      stack.add(
        (next, context) => async (args) => {
          calls.push([String(context['commandName']).replace(/Command$/, ''), ...subjectOf(args.input)].join(' '));
          return next(args);
        },
        { step: 'initialize' },
      );
    },
  };
  clients.ec2.middlewareStack.use(plugin);
  clients.elb.middlewareStack.use(plugin as never);
  return calls;
}

function subjectOf(input: object): readonly string[] {
  if ('GroupId' in input) return [String(input.GroupId)];
  if ('GroupName' in input) return [String(input.GroupName)];
  if ('Resources' in input && Array.isArray(input.Resources)) return input.Resources.map(String);
  return [];
}
