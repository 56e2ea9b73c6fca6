import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  type IpPermission,
  type SecurityGroup,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { STSClient } from '@aws-sdk/client-sts';
import { newWorld, type WorldOptions } from '../../../emulator/core/world.ts';
import { inProcess } from '../../../emulator/handler.ts';

/** A world of its own behind the real clients, with one VPC and what most tests do in it. */
export async function scene(options: WorldOptions & { readonly ipv6?: boolean } = {}) {
  const world = newWorld(options);
  const clock = { now: Date.UTC(2026, 0, 1) };
  const config = {
    region: world.settings.region,
    endpoint: 'http://emulator.invalid',
    credentials: { accessKeyId: 'AKIAEMULATOR', secretAccessKey: 'secret' },
    requestHandler: inProcess(world, () => clock.now),
    maxAttempts: 1,
  };
  const ec2 = new EC2Client(config);
  const vpc = await ec2.send(
    new CreateVpcCommand({ CidrBlock: '10.0.0.0/16', AmazonProvidedIpv6CidrBlock: options.ipv6 === true }),
  );
  const vpcId = given(vpc.Vpc?.VpcId);
  return {
    world,
    clock,
    ec2,
    vpcId,
    elb: new ElasticLoadBalancingV2Client(config),
    eks: new EKSClient(config),
    sts: new STSClient(config),
    group: async (name: string, inVpc: string = vpcId): Promise<string> => {
      const made = await ec2.send(new CreateSecurityGroupCommand({ GroupName: name, Description: name, VpcId: inVpc }));
      return given(made.GroupId);
    },
    subnets: async (inVpc: string = vpcId): Promise<[string, string]> => {
      const made = await Promise.all(
        ['a', 'b'].map((zone, index) =>
          ec2.send(
            new CreateSubnetCommand({
              VpcId: inVpc,
              CidrBlock: `10.0.${index}.0/24`,
              AvailabilityZone: `us-east-1${zone}`,
            }),
          ),
        ),
      );
      return [given(made[0]?.Subnet?.SubnetId), given(made[1]?.Subnet?.SubnetId)];
    },
    allow: async (groupId: string, ...IpPermissions: IpPermission[]): Promise<readonly SecurityGroupRule[]> => {
      const made = await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: groupId, IpPermissions }));
      return made.SecurityGroupRules ?? [];
    },
    allowOut: async (groupId: string, ...IpPermissions: IpPermission[]): Promise<readonly SecurityGroupRule[]> => {
      const made = await ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId: groupId, IpPermissions }));
      return made.SecurityGroupRules ?? [];
    },
    read: async (groupId: string): Promise<SecurityGroup> => {
      const found = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [groupId] }));
      return given(found.SecurityGroups?.[0]);
    },
    rules: async (groupId: string, egress = false): Promise<readonly SecurityGroupRule[]> => {
      const found = await ec2.send(
        new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [groupId] }] }),
      );
      return (found.SecurityGroupRules ?? []).filter((rule) => rule.IsEgress === egress);
    },
  };
}

/** What AWS refused a call with; a call that is not refused fails the test. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ code: string; status: number | undefined; message: string }> {
  const error: unknown = await call.then(
    () => new Error('the call was expected to be refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('$metadata' in error)) throw error;
  const { httpStatusCode } = error.$metadata as { httpStatusCode?: number };
  const code = 'Code' in error ? String(error.Code) : error.name;
  return { code, status: httpStatusCode, message: error.message };
}

/** A value that has to be there. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the answer lacks a value that it must have');
  return value;
}

export function tcp(port: number, cidr: string, description?: string): IpPermission {
  const range = description === undefined ? { CidrIp: cidr } : { CidrIp: cidr, Description: description };
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [range] };
}
