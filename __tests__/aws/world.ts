import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeSecurityGroupRulesCommand,
  type IpPermission,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  type ProtocolEnum,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { LogEntry } from '../../emulator/core/log.ts';
import { account, region, type Judge } from './judges.ts';

export type Network = { readonly vpcId: string; readonly subnetIds: readonly string[] };

/** A VPC with a subnet in two zones. */
export async function makeNetwork(
  { ec2 }: Judge,
  options: { readonly ipv6?: boolean; readonly block?: number } = {},
): Promise<Network> {
  const block = options.block ?? 0;
  const vpc = await ec2.send(
    new CreateVpcCommand({ CidrBlock: `10.${block}.0.0/16`, AmazonProvidedIpv6CidrBlock: options.ipv6 === true }),
  );
  const vpcId = present(vpc.Vpc?.VpcId);
  const subnetIds: string[] = [];
  for (const [index, zone] of ['a', 'b'].entries()) {
    const CidrBlock = `10.${block}.${index}.0/24`;
    const made = await ec2.send(
      new CreateSubnetCommand({ VpcId: vpcId, CidrBlock, AvailabilityZone: `${region}${zone}` }),
    );
    subnetIds.push(present(made.Subnet?.SubnetId));
  }
  return { vpcId, subnetIds };
}

export type NewGroup = {
  readonly name: string;
  readonly vpcId: string;
  readonly description?: string;
  /** `Name` is among them unless it is said to be otherwise. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly ingress?: IpPermission[];
  readonly egress?: IpPermission[];
};

/** A group with the egress AWS gives it and the rules asked for; its id. */
export async function makeGroup({ ec2 }: Judge, group: NewGroup): Promise<string> {
  const made = await ec2.send(
    new CreateSecurityGroupCommand({
      GroupName: group.name,
      Description: group.description ?? group.name,
      VpcId: group.vpcId,
      TagSpecifications: [{ ResourceType: 'security-group', Tags: listed({ Name: group.name, ...group.tags }) }],
    }),
  );
  const GroupId = present(made.GroupId);
  if (group.ingress !== undefined) {
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: group.ingress }));
  }
  if (group.egress !== undefined) {
    await ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId, IpPermissions: group.egress }));
  }
  return GroupId;
}

export type NewLoadBalancer = {
  readonly name: string;
  readonly type?: 'application' | 'network';
  readonly scheme?: 'internal' | 'internet-facing';
  readonly subnetIds: readonly string[];
  readonly groups?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  /** HTTP listeners of an ALB, that answer by themselves. */
  readonly ports?: readonly number[];
};

/** A load balancer as the controller would leave it; its ARN. */
export async function makeLoadBalancer({ elb }: Judge, wanted: NewLoadBalancer): Promise<string> {
  const made = await elb.send(
    new CreateLoadBalancerCommand({
      Name: wanted.name,
      Type: wanted.type ?? 'application',
      Scheme: wanted.scheme ?? 'internet-facing',
      Subnets: [...wanted.subnetIds],
      SecurityGroups: wanted.groups === undefined ? undefined : [...wanted.groups],
      Tags: wanted.tags === undefined ? undefined : listed(wanted.tags),
    }),
  );
  const LoadBalancerArn = present(made.LoadBalancers?.[0]?.LoadBalancerArn);
  for (const Port of wanted.ports ?? []) {
    const DefaultActions = [{ Type: 'fixed-response' as const, FixedResponseConfig: { StatusCode: '404' } }];
    await elb.send(
      new CreateListenerCommand({ LoadBalancerArn, Port, Protocol: 'HTTP' satisfies ProtocolEnum, DefaultActions }),
    );
  }
  return LoadBalancerArn;
}

/** Tags by which the controller knows its load balancers; `stack` is `namespace/name`, or the name of an IngressGroup. */
export function controllerTags(
  kind: 'ingress' | 'service',
  cluster: string,
  stack: string,
): Readonly<Record<string, string>> {
  return {
    'elbv2.k8s.aws/cluster': cluster,
    [`${kind}.k8s.aws/stack`]: stack,
    [`${kind}.k8s.aws/resource`]: 'LoadBalancer',
  };
}

/** A cluster in that VPC. moto knows the VPC of a cluster only when it is told, which the SDK's types do not allow. */
export async function makeCluster(judge: Judge, name: string, { vpcId, subnetIds }: Network): Promise<void> {
  const resourcesVpcConfig = judge.name === 'moto' ? { subnetIds, vpcId } : { subnetIds };
  const response = await fetch(`${judge.url}/clusters`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/${region}/eks/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify({ name, roleArn: `arn:aws:iam::${account}:role/eks`, resourcesVpcConfig }),
  });
  if (!response.ok) throw new Error(`${judge.name} made no cluster: ${await response.text()}`);
}

/** The rules of a group, one line each, sorted: `ingress tcp 443-443 10.0.0.0/8`. Descriptions follow after `#`. */
export async function rulesOf({ ec2 }: Judge, groupId: string): Promise<readonly string[]> {
  const Filters = [{ Name: 'group-id', Values: [groupId] }];
  const { SecurityGroupRules = [] } = await ec2.send(new DescribeSecurityGroupRulesCommand({ Filters }));
  return SecurityGroupRules.map(line).sort();
}

function line(rule: SecurityGroupRule): string {
  const peer = rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.PrefixListId ?? rule.ReferencedGroupInfo?.GroupId;
  const description = rule.Description === undefined ? '' : ` # ${rule.Description}`;
  return `${rule.IsEgress ? 'egress' : 'ingress'} ${rule.IpProtocol} ${rule.FromPort}-${rule.ToPort} ${peer}${description}`;
}

/** Every call since the last reset. Only the emulator keeps such a log. */
export function requestsOf(judge: Judge): readonly LogEntry[] {
  if (judge.emulator === undefined) throw new Error(`${judge.name} keeps no log of requests: use describeOnEmulator`);
  return judge.emulator().world().log;
}

function listed(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** A value that an answer has to have. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the answer lacks a value that it must have');
  return value;
}
